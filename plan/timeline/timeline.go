package timeline

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Timeline is what a plan says of time.
type Timeline struct {
	Day       mabra.Date // the day of asking
	Entries   []Entry    // every day in the plan, the earliest first
	Standings []Standing // how far each outcome and action has come, and which reviews were moved
}

// An Option changes what a timeline holds.
type Option func(*settings)

type settings struct {
	words   bool
	earlier *plan.Plan
	lang    mabra.Language
}

// WithWords lets a timeline or a calendar hold what the document says. Without it, it holds days, places and ids only.
func WithWords() Option { return func(s *settings) { s.words = true } }

// After gives an earlier revision of the same plan: a day that is another there has been moved. A revision of another
// child's plan is passed over.
func After(earlier *plan.Plan) Option { return func(s *settings) { s.earlier = earlier } }

// In says in which language a calendar is written; Swedish where nothing is said.
func In(lang mabra.Language) Option { return func(s *settings) { s.lang = lang } }

func settingsOf(options []Option) settings {
	var s settings
	for _, option := range options {
		option(&s)
	}
	return s
}

// Of gives the timeline of a plan, on the day that the index is asked for.
func Of(x *plan.Index, options ...Option) *Timeline {
	s := settingsOf(options)
	return &Timeline{Day: x.Today(), Entries: axis(x.Plan, s.words), Standings: standings(x, s.earlierOf(x))}
}

// earlierOf gives the earlier revision where it is one of the same plan.
func (s settings) earlierOf(x *plan.Index) *plan.Plan {
	if s.earlier != nil && s.earlier.ID == x.ID {
		return s.earlier
	}
	return nil
}
