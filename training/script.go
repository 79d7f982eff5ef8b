package training

import (
	"fmt"
	"sync"

	"github.com/mabra-hjulet/mabra"
)

// A script is a scenario with its wordings taken apart.
type script struct {
	*Scenario
	reason, analysis []saying
	wishes           [bands][]saying
	strengths        []sung
	threads          []*strand
	risks            []danger
	contingency      []fallback
	chronology       []happening
}

// A sung strength has its wordings taken apart.
type sung struct {
	*strength
	ages        ages
	text, child saying
}

// A strand is a thread with its wordings taken apart.
type strand struct {
	*thread
	ages                       ages
	pace                       int // in a life: how much sooner than others it moves
	signals, challenges, needs []saying
	guardian, guardianLater    []saying
	aims                       []target
	actions                    []doer
	child, later               [bands][]saying
	dealt                      int    // in a life: which of the needs it is
	need, why                  string // … in words, and the challenge that it answers
}

// A target is an aim with its wordings taken apart.
type target struct {
	after                                  anchor
	needs                                  []int
	outcome, evidence, better, some, stuck saying
}

// A doer is an act with its wordings taken apart.
type doer struct {
	by     string
	tasks  []task
	spare  []task // in a life: those that do not serve what the thread is about there
	beside bool   // … and there are no others
}

// A task is a deed with its wordings taken apart.
type task struct {
	needs                   []int
	ends                    int // weeks; 0: it goes on
	after                   anchor
	ages                    ages
	text, frequency, result saying
}

// A danger is a risk, a fallback a contingency and a happening an event, with their wordings taken apart.
type (
	danger struct {
		*risk
		ages                                    ages
		text, likelihood, seriousness, measures saying
	}
	fallback struct {
		ages          ages
		trigger, then saying
	}
	happening struct {
		*event
		source, text saying
	}
)

// orElse gives ages, or others where they are left out.
func (a *ages) orElse(others ages) ages {
	if a == nil {
		return others
	}
	return *a
}

// A band is an age at which children speak in the same way.
type band int

const (
	young band = iota
	middle
	teen
	bands = 3
)

func bandOf(age int) band {
	switch {
	case age < 7:
		return young
	case age < 13:
		return middle
	}
	return teen
}

// scripts reads all scenarios once. They are part of the program: a mistake in one is found by its tests.
var scripts = sync.OnceValue(func() []*script {
	var all []*script
	for _, name := range Scenarios() {
		s, ok := LoadScenario(name)
		if !ok {
			panic("training: the scenario " + name + " cannot be read")
		}
		all = append(all, newScript(s))
	}
	return all
})

// newScript takes a scenario's wordings apart.
func newScript(s *Scenario) *script {
	k := &script{Scenario: s, reason: sayings(s.Reason), analysis: sayings(s.Analysis), wishes: spoken(s.Wishes)}
	for i := range s.Strengths {
		x := &s.Strengths[i]
		k.strengths = append(k.strengths, sung{x, x.Ages.orElse(s.Ages), said(x.Text), said(x.Child)})
	}
	for i := range s.Threads {
		k.threads = append(k.threads, newStrand(&s.Threads[i], s.Ages))
	}
	for i := range s.Risks {
		r := &s.Risks[i]
		k.risks = append(k.risks, danger{
			r, r.Ages.orElse(s.Ages), said(r.Text), said(r.Likelihood), said(r.Seriousness), said(r.Measures),
		})
	}
	for _, c := range s.Contingency {
		k.contingency = append(k.contingency, fallback{c.Ages.orElse(s.Ages), said(c.Trigger), said(c.Then)})
	}
	for i := range s.Chronology {
		e := &s.Chronology[i]
		k.chronology = append(k.chronology, happening{e, said(e.Source), said(e.Text)})
	}
	return k
}

// newStrand takes a thread's wordings apart. What is not whole is left out: see aim and deed.
func newStrand(x *thread, all ages) *strand {
	s := &strand{
		thread: x, ages: x.Ages.orElse(all), signals: sayings(x.Signals), challenges: sayings(x.Challenges), needs: sayings(x.Needs),
		guardian: sayings(x.Guardian), guardianLater: sayings(x.GuardianLater), child: spoken(x.Child), later: spoken(x.Later),
	}
	for _, a := range x.Aims {
		if a.Evidence != nil && a.Better != nil && a.Some != nil {
			t := target{
				after: a.After, needs: a.Needs, outcome: said(a.Outcome),
				evidence: said(*a.Evidence), better: said(*a.Better), some: said(*a.Some),
			}
			if a.Stuck != nil {
				t.stuck = said(*a.Stuck)
			}
			s.aims = append(s.aims, t)
		}
	}
	for _, a := range x.Actions {
		who := doer{by: a.By}
		for _, d := range a.Deeds {
			if d.Result != nil {
				who.tasks = append(who.tasks, task{
					d.Needs, d.Ends, d.After, d.Ages.orElse(s.ages), said(d.Text), said(d.Frequency), said(*d.Result),
				})
			}
		}
		s.actions = append(s.actions, who)
	}
	return s
}

func spoken(b byBand) [bands][]saying {
	return [bands][]saying{sayings(b.Young), sayings(b.Middle), sayings(b.Teen)}
}

func sayings(texts []mabra.Text) []saying {
	all := make([]saying, len(texts))
	for i := range texts {
		all[i] = said(texts[i])
	}
	return all
}

func said(text mabra.Text) saying {
	s, err := parseSaying(text)
	if err != nil {
		panic(fmt.Sprintf("training: %v", err)) // the text is part of the program
	}
	return s
}
