package page

import (
	"io"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

var meetingPage = pageOf("meeting")

// Meeting writes the plan for those who meet about it, all of it, by the names that the practice model has: the child and
// the child's own words first, then how things are, then needs, outcomes and who does what, with boxes to tick and lines
// to write on, and after that whatever else the plan holds.
func Meeting(w io.Writer, x *plan.Index, options ...Option) error {
	l := meetingPage().leaf(x, options)
	l.Title, l.Heading = l.PlanName(), l.PlanName()
	l.Meta = l.versionLine()
	l.Meets = true
	l.Body = l.rest()
	return l.write(w)
}

// versionLine says what kind of plan it is, which version, and what it is for.
func (l *leaf) versionLine() string {
	words := []string{capital(l.FormName(l.Form).In(l.Lang)), l.sentence("version", l.Revision, l.Day(l.drawnUp()))}
	if l.Status != plan.StatusActive && l.Status != "" {
		words = append(words, mabra.LabelOf(l.Status).In(l.Lang))
	}
	if next := l.NextReview(); !next.IsZero() && !l.Ended() {
		words = append(words, l.sentence("for-review", l.Day(next)))
	}
	return join(words)
}

// drawnUp gives the day of this version.
func (l *leaf) drawnUp() mabra.Date {
	if l.Updated.IsZero() {
		return l.Created
	}
	return l.Updated
}

// tolds are the parts of a plan that the meeting's page tells by the titles of their fields, in its order: what it has no
// better way of telling.
var tolds = []string{
	"organisations", "leadChosenBecause", "informed", "kin", "overall", "obstacles", "earlier", "risks", "harm", "compulsory", "placements",
	"register", "reporter", "consents", "sharing", "meetings", "reviews", "transitions", "chronology", "closing", "related", "copies",
	"original", "proposals",
}

// rest gives those parts of the plan that have something.
func (l *leaf) rest() []detail {
	var parts []detail
	for _, d := range []*detail{l.earlierViews(), l.earlierReadings()} {
		if d != nil {
			parts = append(parts, *d)
		}
	}
	for _, name := range tolds {
		if d := l.details(name); d != nil {
			parts = append(parts, *d)
		}
	}
	return parts
}

// Missing gives in words why somebody's view is missing.
func (l *leaf) Missing(v plan.View) string {
	if v.Missing == "" {
		return ""
	}
	return capital(mabra.LabelOf(v.Missing).In(l.Lang))
}

// A wheelTable is the wheels of a page as one table: a row for each part, a column for each voice.
type wheelTable struct {
	Heads []string
	Rows  []wheelRow
}

type wheelRow struct {
	Label string
	Cells []wheel.Row
}

// WheelTable gives the wheels as a table.
func (l *leaf) WheelTable(shown []wheelShown) wheelTable {
	var table wheelTable
	for i, s := range shown {
		table.Heads = append(table.Heads, s.Name)
		for j, row := range s.Rows {
			if i == 0 {
				table.Rows = append(table.Rows, wheelRow{Label: row.Label})
			}
			if j < len(table.Rows) {
				table.Rows[j].Cells = append(table.Rows[j].Cells, row)
			}
		}
	}
	return table
}
