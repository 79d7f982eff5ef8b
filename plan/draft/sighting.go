package draft

import "github.com/mabra-hjulet/mabra"

// A Sighting says which of the services that have looked see something.
type Sighting struct {
	View  SightingKind
	Names []string // the services that name something
	Not   []string // those that have looked and name nothing
}

// A SightingKind says which of the services that have looked see something.
type SightingKind string

// Who sees something.
const (
	AllSee    SightingKind = "all-see"
	SomeSee   SightingKind = "some-see"
	OneSees   SightingKind = "one-sees"
	NoneSees  SightingKind = "none-sees"
	OneLooked SightingKind = "one-looked"
)

var sightingKinds = mabra.Vocabulary{
	mabra.TermOf(AllSee, "alla som har tittat nämner något", "all who have looked name something"),
	mabra.TermOf(SomeSee, "flera nämner något, andra inte", "several name something, others do not"),
	mabra.TermOf(OneSees, "en nämner något", "one names something"),
	mabra.TermOf(NoneSees, "ingen nämner något", "nobody names anything"),
	mabra.TermOf(OneLooked, "bara en har tittat", "only one has looked"),
}

// Vocabulary gives who can see something.
func (SightingKind) Vocabulary() mabra.Vocabulary { return sightingKinds }

// compare says who sees what on a subject.
func (s *Subject) compare() {
	s.Strengths = s.sighting(func(one *Sees) []Quote { return one.Strengths })
	s.Worries = s.sighting(func(one *Sees) []Quote { return one.Worries })
	for i := range s.Services {
		for k := range s.Services {
			a, b := &s.Services[i], &s.Services[k]
			good := len(a.Strengths) > 0 && len(a.Worries) == 0
			hard := len(b.Worries) > 0 && len(b.Strengths) == 0
			s.Differ = s.Differ || good && hard
		}
	}
}

// sighting says which services name something, of those that have looked.
func (s *Subject) sighting(of func(*Sees) []Quote) Sighting {
	var sight Sighting
	for i := range s.Services {
		if one := &s.Services[i]; len(of(one)) > 0 {
			sight.Names = append(sight.Names, one.Service)
		} else {
			sight.Not = append(sight.Not, one.Service)
		}
	}
	switch {
	case len(s.Services) < 2:
		sight.View = OneLooked
	case len(sight.Not) == 0:
		sight.View = AllSee
	case len(sight.Names) == 0:
		sight.View = NoneSees
	case len(sight.Names) == 1:
		sight.View = OneSees
	default:
		sight.View = SomeSee
	}
	return sight
}
