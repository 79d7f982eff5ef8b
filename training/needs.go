package training

import (
	"fmt"
	"slices"

	"github.com/mabra-hjulet/mabra/plan"
)

// dealNeeds gives each thread one of its needs, the challenge that it answers, and the words for both. They are dealt and
// not drawn: children of the same name come in rounds, and all that can be said of the same threads is said once before any
// of it is said again. Plans of a scenario that follow each other therefore never have the same needs, in their thousands.
func (l *life) dealNeeds() {
	all := 1
	for i := range l.strands {
		all *= l.ways(&l.strands[i])
	}
	const apart = 1_000_003 // a prime, so that every hand comes once in all rounds, and none beside one that is nearly the same
	begin := throwFor(l.seed, l.turn, "needs").below(all)
	hand := (l.round%all*apart + begin) % all
	for i := range l.strands {
		s := &l.strands[i]
		ways := l.ways(s)
		l.deal(s, hand%ways)
		hand /= ways
	}
}

// ways gives in how many ways a thread's needs can be said, each with the challenge that it answers.
func (l *life) ways(s *strand) int {
	sum := 0
	for i := range s.needs {
		sum += l.waysOf(s, i)
	}
	return sum
}

func (l *life) waysOf(s *strand, need int) int {
	return s.needs[need].in(l.lang).ways() * s.answered(need).in(l.lang).ways()
}

// deal gives a thread the need that has a number among all the ways in which its needs can be said.
func (l *life) deal(s *strand, number int) {
	for s.dealt = 0; number >= l.waysOf(s, s.dealt); s.dealt++ {
		number -= l.waysOf(s, s.dealt)
	}
	words := &hand{number}
	s.need = l.say(words, s.needs[s.dealt])
	s.why = l.say(words, s.answered(s.dealt))
}

// aimAtNeeds puts those aims of each thread first that answer the need that was dealt.
func (l *life) aimAtNeeds() {
	for i := range l.strands {
		s := &l.strands[i]
		slices.SortStableFunc(s.aims, func(a, b target) int { return s.hits(b) - s.hits(a) })
	}
}

// hits gives 1 for an aim that answers the need of its thread, and 0 for one that is beside it.
func (s *strand) hits(t target) int {
	if slices.Contains(t.needs, s.dealt+1) {
		return 1
	}
	return 0
}

// keepServing leaves to each who may do something in a thread what serves its needs, where they have any such thing.
func (l *life) keepServing() {
	for i := range l.strands {
		s := &l.strands[i]
		for n := range s.actions {
			a := &s.actions[n]
			serving := slices.DeleteFunc(slices.Clone(a.tasks), func(t task) bool { return !l.isCalledFor(i, t) })
			if a.beside = len(serving) == 0; !a.beside {
				a.spare = slices.DeleteFunc(a.tasks, func(t task) bool { return l.isCalledFor(i, t) })
				a.tasks = serving
			}
		}
	}
}

// isCalledFor reports whether a task serves one of the outcomes of its thread.
func (l *life) isCalledFor(strand int, t task) bool {
	return slices.ContainsFunc(l.sought(strand), func(aim target) bool { return t.serves(aim) })
}

// sought gives what is aimed at in a thread: one outcome, and in the first thread another for the long term.
func (l *life) sought(strand int) []target {
	aims := l.strands[strand].aims
	if strand == 0 && len(aims) > 1 {
		return aims[:2]
	}
	return aims[:1]
}

// serves reports whether a task leads to an aim: it serves a need that the aim answers.
func (t task) serves(aim target) bool {
	return len(t.needs) == 0 || slices.ContainsFunc(t.needs, func(need int) bool { return slices.Contains(aim.needs, need) })
}

// answered gives the challenge that a need answers.
func (s *strand) answered(need int) saying { return s.challenges[need%len(s.challenges)] }

// A hand says which choices are taken, as one number.
type hand struct{ left int }

func (h *hand) below(n int) int {
	chosen := h.left % n
	h.left /= n
	return chosen
}

func (p *page) needs() {
	for i := range p.strands {
		s := &p.strands[i]
		p.plan.Needs = append(p.plan.Needs, plan.Need{
			ID:         p.id("behov", "need", i+1),
			Text:       s.need + " " + s.why,
			Indicators: s.Indicators, Dimensions: s.Dimensions, By: p.jointly(i), Date: p.by(p.days.created.AddDays(1)),
		})
	}
}

// challenge gives what is hard in a thread, in adults' words: what its need answers, and for another number something else.
// Each is said in the same words wherever it stands in the plan.
func (p *page) challenge(strand, number int) string {
	s := &p.strands[strand]
	if number%len(s.challenges) == 0 {
		return s.why
	}
	k := (s.dealt + number) % len(s.challenges)
	return p.say(p.throw(fmt.Sprint("challenge ", strand, k)), s.challenges[k])
}
