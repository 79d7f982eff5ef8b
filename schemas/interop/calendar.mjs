// node calendar.mjs < CALENDARS
//
// Reads calendars with a reader of others. Each stands as a JSON text on a line of its own; for each a line of JSON is written:
// its events, with what was read of them, or the problem. The reader is strict: what it would let pass is a problem too.
import ICAL from "ical.js";
import { lines } from "./lines.mjs";

ICAL.design.strict = true;

for await (const line of lines(process.stdin)) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(JSON.parse(line)));
    if (calendar.name !== "vcalendar") throw new Error("no calendar");
    const events = calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      if (!/^\d{4}-\d\d-\d\d$/.test(event.startDate.toString())) throw new Error("no whole day");
      return {
        uid: event.uid,
        summary: event.summary,
        day: event.startDate.toString(),
        whole: event.startDate.isDate,
        days: event.duration.toSeconds() / 86400,
        stamp: component.getFirstPropertyValue("dtstamp").toString(),
        sequence: event.sequence,
      };
    });
    console.log(JSON.stringify({ events }));
  } catch (error) {
    console.log(JSON.stringify({ events: [], problem: error.message }));
  }
}
