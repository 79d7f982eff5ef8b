package draft

import (
	"slices"

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
	for _, s := range services {
		j.Services = append(j.Services, s.Name)
		if len(s.sheets()) > 0 {
			j.gather(s, at, options)
		}
	}
	slices.SortStableFunc(j.Subjects, func(a, b Subject) int { return a.heading().place() - b.heading().place() })
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
func (j *JointMapping) gather(s Service, at map[heading]int, options []mabra.CheckOption) {
	w := &writer{Assessments: s.once(), taken: map[string]bool{}, checking: options}
	w.told.words = map[spot]string{}
	w.begin()
	w.people()
	w.assessment()
	l := &looking{mapping: j, service: s.Name, at: at, mine: map[heading]int{}, called: map[wheel.Part]mabra.Text{}}
	for _, p := range w.parts() {
		l.called[p.Part] = p.Called
		if slices.ContainsFunc(p.Voices, answered) {
			l.sees(heading{part: p.Part}, p.Called)
		}
	}
	for _, said := range childFirst(w.told.strengths) {
		if into := l.under(said.heading()); into != nil {
			into.Strengths = append(into.Strengths, Quote{said.words, said.origin})
		}
	}
	for _, said := range childFirst(w.told.worries) {
		if into := l.under(said.heading()); into != nil {
			into.Worries = append(into.Worries, Quote{said.words, said.origin})
		}
	}
}

// A looking is one service at work on a joint mapping.
type looking struct {
	mapping *JointMapping
	service string
	at      map[heading]int           // the places of the subjects that there are, whoever has looked at them
	mine    map[heading]int           // in each subject that this service has looked at, its place among the services
	called  map[wheel.Part]mabra.Text // what the parts of its wheel are called
}

// under gives what the service sees under a heading; nil under none, where a factor stands that nobody has given a domain.
func (l *looking) under(h heading) *Sees {
	label := l.called[h.part]
	switch {
	case h.dimension != "":
		label = mabra.LabelOf(h.dimension)
	case h.domain != "":
		label = mabra.LabelOf(h.domain)
	case h == heading{}:
		return nil
	}
	return l.sees(h, label)
}

// sees gives what the service sees on the subject of a heading, with the subject and the service added where they are not there.
func (l *looking) sees(h heading, called mabra.Text) *Sees {
	j := l.mapping
	i, there := l.at[h]
	if !there {
		i, l.at[h] = len(j.Subjects), len(j.Subjects)
		j.Subjects = append(j.Subjects, Subject{Part: h.part, Dimension: h.dimension, Domain: h.domain, Called: called})
	}
	subject := &j.Subjects[i]
	if _, looked := l.mine[h]; !looked {
		l.mine[h] = len(subject.Services)
		subject.Services = append(subject.Services, Sees{Service: l.service})
	}
	return &subject.Services[l.mine[h]]
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
