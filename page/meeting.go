package page

import (
	"io"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

var meetingPage = pageOf("meeting")

// Meeting writes the plan for those who meet about it, all of it, by the names that the practice model has: on the first sheet the
// child's own words, how things are and who is in the plan; then needs, outcomes and who does what, with boxes to tick and lines to
// write on, what is to be decided, and signatures; and after that, as an appendix, whatever else the plan holds.
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
	words := []string{sentence.Capital(l.FormName(l.Form).In(l.Lang)), l.sentence("version", l.Revision, l.Day(l.drawnUp()))}
	if l.Status != plan.StatusActive && l.Status != "" {
		words = append(words, mabra.LabelOf(l.Status).In(l.Lang))
	}
	if !l.Created.IsZero() && l.Created != l.drawnUp() {
		words = append(words, l.sentence("begun", l.Day(l.Created)))
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
	"deIdentified", "organisations", "leadChosenBecause", "informed", "kin", "overall", "obstacles", "earlier", "risks", "harm",
	"compulsory", "placements", "register", "reporter", "consents", "sharing", "meetings", "reviews", "transitions", "chronology",
	"closing", "related", "copies", "original", "proposals",
}

// rest gives those parts of the plan that have something.
func (l *leaf) rest() []detail {
	var parts []detail
	if earlier := l.earlierViews(); earlier != nil {
		parts = append(parts, *earlier)
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
	return l.sentence("view-missing", mabra.LabelOf(v.Missing).In(l.Lang))
}
