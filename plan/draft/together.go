package draft

import (
	"slices"
	"sort"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Service is one service with its assessments of a child.
type Service struct {
	Name string
	Assessments
}

// A JointMapping lays the assessments of several services beside each other: subject by subject what all of them see,
// what one of them sees, and where they differ. It tells who sees what in whose words, and never who is right; nothing
// in it is weighed against anything else.
type JointMapping struct {
	Services []string
	Subjects []Subject // in the order of the wheel, the triangle and the domains of the matrix
}

// A Subject is a part of the wheel, a dimension of the triangle or a domain of the matrix: one of the three.
type Subject struct {
	Part      wheel.Part
	Dimension triangle.Dimension
	Domain    resilience.Domain
	Called    mabra.Text
	Services  []Sees // those that have looked; of one service several people may have spoken
	Strengths Sighting
	Worries   Sighting
	// Differ says that one service names only what is good where another names only what is hard.
	Differ bool
}

// Sees is what one service has written on a subject, strengths first and the child's words first.
type Sees struct {
	Service   string
	Strengths []Quote
	Worries   []Quote
}

// A Quote is what somebody said, and where it stands.
type Quote struct {
	Words string
	At    plan.Origin
}

// A Sighting says which of the services that have looked see something.
type Sighting struct {
	View  SightingKind
	Names []string // the services that name something
	Not   []string // those that have looked and name nothing
}

// Together lays the assessments of services beside each other. The error says that they cannot be: see Assessments.Err.
// A service has looked at a subject when it has an answer or a word there; one that has not is left out, and says
// nothing by that. What the same person has come back to since, within a service, is told as they told it last.
func Together(services []Service, options ...mabra.CheckOption) (*JointMapping, error) {
	var all Assessments
	for _, s := range services {
		all.Wheels = append(all.Wheels, s.Wheels...)
		all.Triangles = append(all.Triangles, s.Triangles...)
		all.Matrices = append(all.Matrices, s.Matrices...)
	}
	if err := all.Err(); err != nil {
		return nil, err
	}
	j := &JointMapping{}
	at := map[heading]int{}
	for i, s := range services {
		j.Services = append(j.Services, s.Name)
		if len(s.sheets()) > 0 {
			j.gather(s, i, at, options)
		}
	}
	sort.SliceStable(j.Subjects, func(a, b int) bool { return j.Subjects[a].heading().place() < j.Subjects[b].heading().place() })
	for i := range j.Subjects {
		j.Subjects[i].compare()
	}
	return j, nil
}

// A heading is what a subject is known by.
type heading struct {
	part      wheel.Part
	dimension triangle.Dimension
	domain    resilience.Domain
}

func (s *Subject) heading() heading { return heading{s.Part, s.Dimension, s.Domain} }

// place orders headings: the wheel before the triangle before the matrix, and each in its own order.
func (h heading) place() int {
	switch {
	case h.domain != "":
		return 300 + slices.Index(mabra.Values[resilience.Domain](), h.domain)
	case h.dimension != "":
		return 200 + slices.Index(mabra.Values[triangle.Dimension](), h.dimension)
	case h.part.Indicator != "":
		return slices.Index(theEight, h.part.Indicator)
	}
	return 100 // areas of models' own, in the order they turn up
}

// gather adds what one service says.
func (j *JointMapping) gather(s Service, number int, at map[heading]int, options []mabra.CheckOption) {
	w := &writer{Assessments: s.once(), taken: map[string]bool{}, checking: options}
	w.told.words = map[spot]string{}
	w.begin()
	w.people()
	w.assessment()
	mine := map[heading]int{}
	sees := func(h heading, called mabra.Text) *Sees {
		i, ok := at[h]
		if !ok {
			i, at[h] = len(j.Subjects), len(j.Subjects)
			j.Subjects = append(j.Subjects, Subject{Part: h.part, Dimension: h.dimension, Domain: h.domain, Called: called})
		}
		subject := &j.Subjects[i]
		if _, ok := mine[h]; !ok {
			mine[h] = len(subject.Services)
			subject.Services = append(subject.Services, Sees{Service: s.Name})
		}
		return &subject.Services[mine[h]]
	}
	called := map[wheel.Part]mabra.Text{}
	for _, p := range w.parts() {
		called[p.Part] = p.Called
		if slices.ContainsFunc(p.Voices, answered) {
			sees(heading{part: p.Part}, p.Called)
		}
	}
	for _, strengths := range []bool{true, false} {
		list := childFirst(w.told.worries)
		if strengths {
			list = childFirst(w.told.strengths)
		}
		for i := range list {
			h := list[i].heading()
			label := called[h.part]
			switch {
			case h.dimension != "":
				label = mabra.LabelOf(h.dimension)
			case h.domain != "":
				label = mabra.LabelOf(h.domain)
			case h == heading{}: // a factor that nobody has given a domain
				continue
			}
			q := Quote{list[i].words, list[i].origin}
			if into := sees(h, label); strengths {
				into.Strengths = append(into.Strengths, q)
			} else {
				into.Worries = append(into.Worries, q)
			}
		}
	}
}

// parts gives the parts of the wheel; none where there is no wheel.
func (w *writer) parts() []wheel.PartSummary {
	if w.summary == nil {
		return nil
	}
	return w.summary.Parts
}

// answered reports whether a voice has an answer that stands.
func answered(voice wheel.Said) bool {
	return slices.ContainsFunc(voice.Answers, func(g wheel.Given) bool { return g.Answer == wheel.Answered && !g.Earlier })
}

// heading gives the heading that something was said under.
func (s *said) heading() heading {
	switch {
	case s.ground == plan.BecauseFactor:
		return heading{domain: s.domain}
	case s.ground == plan.BecauseChallenge:
		return heading{dimension: s.dimension}
	case s.part.Area != "":
		return heading{part: s.part}
	}
	for _, indicator := range s.indicators.members() {
		return heading{part: wheel.Part{Indicator: indicator}}
	}
	return heading{}
}

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
