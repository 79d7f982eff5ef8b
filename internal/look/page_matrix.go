package look

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// proposals writes what could become factors, each with where it came from and why.
func (p *page) proposals(all []Factor) {
	p.title(proposalsTitle.In(p.lang))
	p.line(0, proposalsLead.In(p.lang))
	var rests []string
	for _, pole := range polesOf(all) {
		p.heading(p.say(proposalHeading, pole.Label))
		for _, f := range all {
			if f.Pole == pole {
				p.item(1, written(f.Saying))
				p.proposal(&f)
				rests = withSource(rests, f.Source)
				rests = withSource(rests, f.DomainSource)
			}
		}
	}
	p.sources(rests)
}

func polesOf(all []Factor) []Term {
	var poles []Term
	known := map[Term]bool{}
	for _, f := range all {
		if !known[f.Pole] {
			known[f.Pole] = true
			poles = append(poles, f.Pole)
		}
	}
	return poles
}

func (p *page) proposal(f *Factor) {
	p.line(2, p.say(fromLine, string(f.At)))
	if f.Basis != nil {
		p.line(2, sentence.Capital(f.Basis.Label)+".")
	}
	if f.Otherwise != nil {
		p.line(2, p.say(otherwiseLine, f.Otherwise.Label))
	}
	if f.Domain != nil {
		p.line(2, p.say(nearLine, f.Domain.Label))
	}
}

func (p *page) matrix(m *Matrix) {
	p.title(matrixTitle.In(p.lang))
	p.heading(polesHeading.In(p.lang))
	for _, pole := range m.Poles {
		p.line(1, sentence.Capital(pole.Pole.Label))
		p.factors(2, pole.Factors)
	}
	if len(m.Unplaced) > 0 {
		p.line(1, unplacedHeading.In(p.lang))
		p.factors(2, m.Unplaced)
	}
	p.domains(m)
	if len(m.Helps) > 0 {
		p.heading(helpsHeading.In(p.lang))
		for i := range m.Helps {
			p.help(&m.Helps[i])
		}
	}
	p.placed(m)
	p.quadrants(m)
}

func (p *page) factors(depth int, all []Factor) {
	if len(all) == 0 {
		p.item(depth, nothingWritten.In(p.lang))
	}
	for _, f := range all {
		p.item(depth, written(f.Saying))
	}
}

func (p *page) domains(m *Matrix) {
	p.heading(domainsHeading.In(p.lang))
	for _, d := range m.Domains {
		p.line(1, sentence.Capital(d.Domain.Label))
		p.named(strengthsHeading, d.Strengths)
		p.named(challengesHeading, d.Challenges)
	}
	if len(m.NoDomain) > 0 {
		p.line(1, noDomainHeading.In(p.lang))
		p.factors(2, m.NoDomain)
	}
	if len(m.Untouched) > 0 {
		p.line(1, p.say(untouchedLine, labels(m.Untouched)))
	}
}

func (p *page) named(heading mabra.Text, all []Factor) {
	if len(all) > 0 {
		p.line(2, heading.In(p.lang))
		for _, f := range all {
			p.item(3, strings.TrimSpace(f.Words)) // who wrote it, and when, stands under the poles
		}
	}
}

// help asks how one domain can help another. What stands in them has just been told.
func (p *page) help(h *Help) {
	p.item(1, h.Question)
	if h.Mixed {
		p.line(2, p.say(mixedLine, h.From.Label))
	}
}

// placed writes where a person has placed the child, with the reason.
func (p *page) placed(m *Matrix) {
	switch {
	case m.Placed != nil:
		p.heading(placedHeading.In(p.lang))
		p.line(1, p.say(placedLine, m.Placed.Child.Label, m.Placed.Surroundings.Label))
		p.item(1, written(m.Placed.Saying))
	case m.Unexplained:
		p.gap()
		p.line(0, unexplainedLine.In(p.lang))
	}
}

// quadrants asks what planning asks in each quarter. A child in between is in no quarter: each that they are between says so.
func (p *page) quadrants(m *Matrix) {
	p.heading(quadrantsHeading.In(p.lang))
	placed := placedHere
	if first := slices.IndexFunc(m.Quadrants, isPlaced); first >= 0 && slices.ContainsFunc(m.Quadrants[first+1:], isPlaced) {
		placed = placedBetween
	}
	var rests []string
	for _, q := range m.Quadrants {
		heading := sentence.Capital(q.Quadrant.Label)
		if q.Placed {
			heading = p.say(placed, heading)
		}
		p.line(1, heading)
		for _, asked := range q.Questions {
			p.item(2, asked.Text)
			rests = withSource(rests, asked.Source)
		}
	}
	p.sources(rests)
}

func isPlaced(q Quadrant) bool { return q.Placed }
