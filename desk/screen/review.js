// A review to fill in: what each says, how far each outcome has come, what was done, what was decided.
import { say } from "./context.js";
import { choices, element, labelled } from "./element.js";
import { change } from "./held.js";
import { voices } from "./asking.js";

// review gives the fields of the review of a plan's own day. Each is written into the plan as it is filled in.
export function review(about, agenda) {
  const write = writing(about);
  const { held } = about.document.reviews;
  const at = held.length - 1;
  const named = new Map(agenda.people.map(({ key, title }) => [key, title]));
  const inReview = (then) => write((plan) => then(plan.reviews.held[at]));
  return element("div", { class: "stack wide" },
    present(agenda, held[at], inReview),
    element("section", { class: "stack" }, element("h2", {}, say("follow-up.views")), voices(agenda.views),
      (held[at].views ?? []).map((_, i) => viewOf(named, about.document, held[at], i, agenda, inReview))),
    element("section", { class: "stack wide" }, element("h2", {}, say("follow-up.outcomes")),
      agenda.outcomes.map((outcome) => outcomeOf(outcome, about.document, at, agenda, write))),
    agenda.loose.length > 0 && element("section", { class: "stack" }, element("h2", {}, say("follow-up.loose")),
      agenda.loose.map((action) => actionOf(action, about.document, agenda, write))),
    element("section", { class: "stack" }, element("h2", {}, say("follow-up.together")), voices([...agenda.around, ...agenda.round]),
      ["effect", "barriers", "changes"].map((name) => text(say(`follow-up.${name}`), held[at][name], (words) => inReview((r) => put(r, name, words)))),
      labelled(say("follow-up.decision"), one(agenda.decisions, held[at].decision, (key) => inReview((r) => put(r, "decision", key)))),
      labelled(say("follow-up.next"), element("input", {
        type: "date", value: about.document.reviews.next, change: ({ target }) => write((plan) => put(plan.reviews, "next", target.value)),
      }))));
}

// writing gives a function that changes a copy of the plan and hands it over.
const writing = (about) => (alter) => {
  const plan = structuredClone(about.document);
  alter(plan);
  return change(about, plan);
};

// put writes a field, or takes it out where there is nothing in it.
function put(group, name, value) {
  if (value) group[name] = value;
  else delete group[name];
}

const text = (words, value, write, help) => labelled(words, element("textarea", { rows: 2, change: ({ target }) => write(target.value) }, value ?? ""), help);

const one = (list, value, write) => choices([{ key: "", title: say("follow-up.not-said") }, ...list], value ?? "", write);

function present(agenda, held, inReview) {
  const there = new Set(held.present);
  const change = (id) => ({ target }) => inReview((r) => {
    if (target.checked) there.add(id);
    else there.delete(id);
    r.present = agenda.people.map(({ key }) => key).filter((key) => there.has(key));
    if (r.present.length === 0) delete r.present;
  });
  return element("fieldset", {}, element("legend", {}, say("follow-up.present")),
    agenda.people.map(({ key, title }) => element("label", { class: "choice" },
      element("input", { type: "checkbox", checked: there.has(key), change: change(key) }), element("span", {}, title))));
}

// viewOf is what one of the family says at the meeting, the child first, or why it is missing.
function viewOf(named, plan, held, i, agenda, inReview) {
  const { of, text: said, missing } = held.views[i];
  const isChild = plan.people.find(({ id }) => id === of)?.roles?.some((role) => (role.role ?? role) === "child");
  const inView = (then) => inReview((r) => then(r.views[i]));
  return element("div", { class: `stack close said ${isChild ? "child" : "guardian"}` },
    text(say("follow-up.says", { name: named.get(of) ?? of }), said, (words) => inView((v) => { put(v, "text", words); put(v, "date", words && held.date); })),
    labelled(say("follow-up.missing"), one(agenda.missing, missing, (key) => inView((v) => put(v, "missing", key)))));
}

// outcomeOf is an outcome with its actions. What the meeting says of it is how it stands in the plan from then on.
function outcomeOf(outcome, plan, at, agenda, write) {
  const row = (p) => p.reviews.held[at].outcomes?.find((r) => r.outcome === outcome.id);
  const now = row(plan);
  return element("article", { class: "stack section" },
    element("h3", {}, outcome.text),
    outcome.evidence && element("p", { class: "meta" }, say("follow-up.evidence", { text: outcome.evidence })),
    voices(outcome.asks),
    now && element("div", { class: "columns" },
      labelled(say("follow-up.how-far"), one(agenda.outcomeStatuses, now.status, (key) => write((p) => {
        put(row(p), "status", key);
        put(p.outcomes.find(({ id }) => id === outcome.id), "status", key);
      }))),
      text(say("follow-up.seen"), now.seen, (words) => write((p) => put(row(p), "seen", words)))),
    outcome.actions.map((action) => actionOf(action, plan, agenda, write)));
}

function actionOf(action, plan, agenda, write) {
  const of = (p) => [...(p.actions ?? []), ...(p.others?.measures ?? [])].find(({ id }) => id === action.id);
  const now = of(plan);
  return element("div", { class: "stack inner" },
    element("p", {}, action.text, action.who && element("span", { class: "meta block" }, action.who)),
    voices(action.asks),
    now && element("div", { class: "columns" },
      labelled(say("follow-up.done"), one(agenda.actionStatuses, now.status, (key) => write((p) => put(of(p), "status", key)))),
      text(say("follow-up.result"), now.result, (words) => write((p) => put(of(p), "result", words)))));
}
