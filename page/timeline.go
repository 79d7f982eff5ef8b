package page

import (
	"io"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

var timelinePage = pageOf("timeline")

// Timeline writes the plan over time: what has happened in the child's life, meetings, consents, and under every need what is
// done from when to when, and how much of it at the same time. Each row is words with their days and a track beside them, so
// that nothing has to be read from the track. Now is the day that the index is asked for.
func Timeline(w io.Writer, x *plan.Index, options ...Option) error {
	l := timelinePage().leaf(x, options)
	l.Heading = sentence.Capital(l.sentence("heading", possessive(l.FirstName(), l.Lang)))
	l.Title = l.Heading
	l.Meta = join([]string{sentence.Capital(l.FormName(l.Form).In(l.Lang)), l.sentence("as-of", l.Day(x.Today()))})
	l.Body = l.timelineBody()
	return l.write(w)
}

// A timelineBody is what the time line has of its own.
type timelineBody struct {
	Axis   axis
	Groups []timeGroup
}

// A timeGroup is rows under one heading.
type timeGroup struct {
	Heading string
	Rows    []timeRow
	Needs   []timeNeed // under the heading of what is done
}

// A timeNeed is a need with what is done for it.
type timeNeed struct {
	Text string
	Band []bandStep
	Rows []timeRow
}

// A timeRow is words, their days in words, and a mark or a bar.
type timeRow struct {
	Who   string // who does it
	Words string
	Days  string
	Mark  string  // strength, worry, neither, held, planned; empty for a bar
	At    float64 // of a mark, in per cent; off the axis where it is negative
	Early bool    // a mark that lies before the axis
	Has   [2]float64
	Will  [2]float64 // what has been and what is intended of a bar: from, and how long, in per cent
	GoOn  bool       // it goes on past the edge, or a mark lies there
}

// A bandStep is a time in which as many things are done at once.
type bandStep struct {
	From, Long float64 // in per cent
	Count      int
	Numeral    float64 // where the numeral stands, in per cent; negative where there is none
}

// Height gives how high a step is, in units: as many times five as things are done at once.
func (b bandStep) Height() int { return min(5*b.Count, 38) }

// Over gives the foot of the numeral over a step, from the top of the track.
func (b bandStep) Over() int { return bandFoot - b.Height() - 3 }

// bandFoot is where a band stands in its track.
const bandFoot = 40

func (l *leaf) timelineBody() timelineBody {
	body := timelineBody{Axis: l.axis()}
	add := func(heading string, rows []timeRow) {
		if len(rows) > 0 {
			body.Groups = append(body.Groups, timeGroup{Heading: heading, Rows: rows})
		}
	}
	add(l.sentence("life", l.FirstName()), l.lifeRows(&body.Axis))
	add(l.sentence("meetings"), l.meetingRows(&body.Axis))
	add(l.sentence("consents"), l.consentRows(&body.Axis))
	if needs := l.timeNeeds(&body.Axis); len(needs) > 0 {
		body.Groups = append(body.Groups, timeGroup{Heading: l.sentence("needs", l.FirstName()), Needs: needs})
	}
	return body
}

// lifeRows gives what has happened in the child's life, the earliest first.
func (l *leaf) lifeRows(a *axis) []timeRow {
	events := slices.Clone(l.Chronology)
	slices.SortStableFunc(events, func(a, b plan.Event) int { return b.Date.First().DaysUntil(a.Date.First()) })
	marks := map[plan.Effect]string{plan.EffectPositive: "strength", plan.EffectNegative: "worry"}
	var rows []timeRow
	for _, e := range events {
		mark := marks[e.Effect]
		if mark == "" {
			mark = "neither"
		}
		rows = append(rows, a.marked(e.Date.First(), timeRow{Words: e.Text, Days: l.Time(e.Date), Mark: mark}))
	}
	return rows
}

// meetingRows gives the meetings and reviews, and the review that is to be.
func (l *leaf) meetingRows(a *axis) []timeRow {
	type dated struct {
		day mabra.Date
		row timeRow
	}
	var all []dated
	add := func(day mabra.Date, words string) {
		if day.IsZero() {
			return
		}
		mark := "held"
		if day.After(l.Today()) {
			mark = "planned"
		}
		all = append(all, dated{day, a.marked(day, timeRow{Words: sentence.Capital(words), Days: l.Day(day), Mark: mark})})
	}
	for i := range l.Meetings {
		m := &l.Meetings[i]
		add(m.Date, m.Forum.Vocabulary().Label(string(m.Forum), l.Lang))
	}
	for _, review := range l.HeldReviews() {
		words := l.sentence("review")
		if review.Decision != "" {
			words += ". " + sentence.Capital(mabra.LabelOf(review.Decision).In(l.Lang))
		}
		add(review.Date, words)
	}
	add(l.NextReview(), l.sentence("next-review"))
	slices.SortStableFunc(all, func(a, b dated) int { return b.day.DaysUntil(a.day) })
	rows := make([]timeRow, len(all))
	for i := range all {
		rows[i] = all[i].row
	}
	return rows
}

// consentRows gives each yes from the day it was given until it ends.
func (l *leaf) consentRows(a *axis) []timeRow {
	var rows []timeRow
	for i := range l.Consents {
		c := &l.Consents[i]
		if c.Given.IsZero() {
			continue
		}
		until := c.Until
		if !c.Withdrawn.IsZero() {
			until = c.Withdrawn
		}
		row := l.bar(a, c.Given, until)
		row.Words = l.sentence("said-yes", sentence.Capital(l.easyName(c.By)))
		rows = append(rows, row)
	}
	return rows
}

// timeNeeds gives the needs with what is done for each, and how much of it at once.
func (l *leaf) timeNeeds(a *axis) []timeNeed {
	var needs []timeNeed
	for i := range l.Needs {
		n := timeNeed{Text: l.Needs[i].Text}
		var spans [][2]mabra.Date
		for _, action := range l.ActionsFor(l.Needs[i].ID) {
			row := l.bar(a, action.Start, action.Due)
			row.Who, row.Words = l.Doer(actionTold{Action: action}), action.Text
			if state := l.State(action.Status); state != "" {
				row.Days = join([]string{row.Days, state})
			}
			n.Rows = append(n.Rows, row)
			if !action.Start.IsZero() {
				spans = append(spans, [2]mabra.Date{action.Start, l.endOf(action.Due)})
			}
		}
		n.Band = a.band(spans)
		needs = append(needs, n)
	}
	return needs
}

// endOf gives the day that a bar runs to: that which was set, else the next review.
func (l *leaf) endOf(due mabra.Date) mabra.Date {
	switch next := l.NextReview(); {
	case !due.IsZero():
		return due
	case next.After(l.Today()):
		return next
	}
	return l.Today()
}

// bar gives a bar from one day to another: dark for what has been, an outline for what is intended.
func (l *leaf) bar(a *axis, from, until mabra.Date) timeRow {
	var row timeRow
	switch {
	case from.IsZero() && until.IsZero():
		row.Days = l.sentence("no-days")
		return row
	case from.IsZero():
		row.Days = l.sentence("until", l.Day(until))
	case until.IsZero():
		row.Days = l.sentence("from", l.Day(from))
	default:
		row.Days = l.sentence("from-until", l.Day(from), l.Day(until))
	}
	if from.IsZero() {
		return row
	}
	end := l.endOf(until)
	row.GoOn = a.past(end)
	now := l.Today()
	if from.Before(now) {
		has := end
		if now.Before(end) {
			has = now
		}
		row.Has = a.span(from, has)
	}
	if now.Before(end) {
		begin := from
		if begin.Before(now) {
			begin = now
		}
		row.Will = a.span(begin, end)
	}
	return row
}
