package timeline

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An Agenda is what to ask when a plan is followed up. Wherever several are asked, the child comes first, then the
// guardians, then those who help; what has been reached comes before what is left.
type Agenda struct {
	Day      mabra.Date // of the meeting
	Last     mabra.Date // of the review before it; zero where there is none
	Next     mabra.Date // of the one after it, where the plan has set it
	Views    []Question // how each sees things, before anything else is gone through
	Outcomes []About    // each with its actions
	Loose    []About    // actions that lead to no outcome of the plan
	Around   []Question // consents, transitions, moved reviews, roles that end, obstacles
	Round    []Question // what the review part of the plan asks for, at the end
}

// An About is an outcome or an action with what to ask about it.
type About struct {
	Standing
	Text      string   // in the words of the plan
	Evidence  string   // of an outcome: how it is to be seen, in the words of the plan
	Toward    []string // of an action: the other outcomes it leads to, under which it is not asked about again
	Questions []Question
	Actions   []About // of an outcome
}

// A Question is something to ask, and why. It rests on the places, and on the rule that asks for the same, where
// there is one.
type Question struct {
	Ask    string      // what is asked, the same for all voices: "action-overdue"
	Voice  wheel.Voice // whose answer it is
	Who    []string    // the ids of those to ask, where the plan tells
	Text   mabra.Text  // in words of the library's own; it repeats nothing of the plan but days
	Rule   string      // the id of the rule
	Places []mabra.Path
}

// Words gives the question in a language. Where it is about an obstacle, that one stands behind it in the words of the plan that is
// asked about: there may be several, and the question is the same for each.
func (q *Question) Words(p *plan.Plan, lang mabra.Language) string {
	for i := range p.Obstacles {
		if text := p.Obstacles[i].Text; text != "" && slices.Contains(q.Places, mabra.Path("obstacles").Index(i)) {
			return q.Text.In(lang) + " – " + text
		}
	}
	return q.Text.In(lang)
}

// FollowUp gives what to ask at a meeting on the day that the index is asked for. Of a plan that has ended there is
// nothing to ask.
func FollowUp(x *plan.Index, options ...Option) *Agenda {
	s := settingsOf(options)
	m := newMeeting(x, s.earlierOf(x))
	a := &Agenda{Day: m.day}
	if m.last != nil {
		a.Last = m.last.Date
	}
	if m.next.After(m.day) {
		a.Next = m.next
	}
	if x.Ended() {
		return a
	}
	a.Views = m.views()
	a.Outcomes, a.Loose = m.outcomes()
	a.Around = m.around()
	a.Round = m.round()
	return a
}
