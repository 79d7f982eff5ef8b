package page

import (
	"io"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

var agendaPage = pageOf("agenda")

// Agenda writes what to ask at the follow-up on the day that the index is asked for, with lines to write the answers on: how
// each sees things, the child first, then every outcome with its actions, then what stands around them.
func Agenda(w io.Writer, x *plan.Index, options ...Option) error {
	l := agendaPage().leaf(x, options)
	a := timeline.FollowUp(x)
	l.Heading = sentence.Capital(l.sentence("heading", possessive(l.FirstName(), l.Lang)))
	l.Title = l.Heading
	last := l.sentence("never-before")
	if !a.Last.IsZero() {
		last = l.sentence("last", l.Day(a.Last))
	}
	l.Meta = join([]string{l.Day(a.Day), last})
	l.Body = l.agendaParts(a)
	return l.write(w)
}

// Begins says in which order things are asked: a child who is not born answers nothing.
func (l *leaf) Begins() said {
	if l.unborn() {
		return tell("first-before-birth")
	}
	return tell("first")
}

// An agendaPart is what is asked under one heading.
type agendaPart struct {
	Heading string
	About   []string // what the plan says of it
	Asked   []askedOf
	Parts   []agendaPart // the actions of an outcome
}

// An askedOf is what is asked of the same people, one question after the other.
type askedOf struct {
	Who       string
	Class     string // how the page marks whose answer it is
	Questions []string
}

func (l *leaf) agendaParts(a *timeline.Agenda) []agendaPart {
	var parts []agendaPart
	add := func(heading string, questions []timeline.Question) {
		if len(questions) > 0 {
			parts = append(parts, agendaPart{Heading: l.sentence(heading), Asked: l.asked(questions)})
		}
	}
	add("views", a.Views)
	for i := range a.Outcomes {
		parts = append(parts, l.about(&a.Outcomes[i], "outcome"))
	}
	if len(a.Loose) > 0 {
		loose := agendaPart{Heading: l.sentence("loose")}
		for i := range a.Loose {
			loose.Parts = append(loose.Parts, l.about(&a.Loose[i], "action"))
		}
		parts = append(parts, loose)
	}
	add("around", a.Around)
	add("round", a.Round)
	return parts
}

// about gives what is asked about an outcome or an action.
func (l *leaf) about(a *timeline.About, kind string) agendaPart {
	part := agendaPart{Heading: l.sentence(kind, a.Text), Asked: l.asked(a.Questions)}
	if !a.Due.IsZero() {
		part.About = append(part.About, l.sentence("due", l.Day(a.Due)))
	}
	if a.Evidence != "" {
		part.About = append(part.About, l.sentence("evidence", a.Evidence))
	}
	for i := range a.Actions {
		part.Parts = append(part.Parts, l.about(&a.Actions[i], "action"))
	}
	return part
}

// asked puts together what is asked of the same people.
func (l *leaf) asked(questions []timeline.Question) []askedOf {
	var all []askedOf
	for i := range questions {
		q := &questions[i]
		if i == 0 || q.Voice != questions[i-1].Voice || !slices.Equal(q.Who, questions[i-1].Who) {
			who := sentence.Capital(mabra.LabelOf(q.Voice).In(l.Lang))
			if names := l.CalledAll(q.Who); names != "" {
				who = names
			}
			all = append(all, askedOf{Who: who, Class: string(q.Voice)})
		}
		last := &all[len(all)-1]
		last.Questions = append(last.Questions, q.Words(l.Plan, l.Lang))
	}
	return all
}
