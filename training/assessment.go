package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// assessment writes the wheel in the child's voice and a guardian's, the triangle, the matrix, and what it all means.
func (p *page) assessment() {
	d := p.throw("assessment")
	p.plan.Assessment = &plan.Assessment{
		Wheel: &wheel.Wheel{}, Triangle: &triangle.Triangle{}, Resilience: &resilience.Matrix{},
		Analysis: &plan.Analysis{Text: p.say(d, one(d, p.fitting(p.script.analysis))), By: p.lead, Date: p.days.planned},
	}
	if p.speaks() {
		p.reading(wheel.VoiceChild, p.child.id, p.phrase(d, p.spokenAs("wheel-how")))
	}
	p.reading(wheel.VoiceGuardian, p.guardians[0].id, p.phrase(d, "wheel-how-guardian"))
	for _, s := range p.carries {
		p.entry(s.Pole, s.Domain, triangle.Entry{
			Dimension: s.Dimension, Kind: triangle.Strength, Text: p.say(p.throw("strength "+s.Name), s.text),
			By: p.lead, Indicators: []wheel.Indicator{s.Indicator},
		})
	}
	for i := range p.strands {
		s := &p.strands[i]
		p.entry(s.Pole, s.Domain, triangle.Entry{
			Dimension: s.Dimensions[0], Kind: triangle.Challenge,
			Text: p.challenge(i, 0), By: p.person(s.NoticedBy), Indicators: s.Indicators,
		})
	}
	p.sides(d)
}

// reading writes one reading of the wheel: strengths before worries, and what was not talked about said so.
func (p *page) reading(voice wheel.Voice, by, how string) {
	d := p.throw("reading " + string(voice))
	r := wheel.Reading{Model: p.wheelModel(), Date: p.by(p.days.created.AddDays(2)), Voice: voice, By: by, Method: how}
	for _, indicator := range mabra.Values[wheel.Indicator]() {
		m := wheel.Mark{Indicator: indicator}
		for _, s := range p.carries {
			if s.Indicator == indicator {
				text := s.child
				if voice != wheel.VoiceChild {
					text = s.text
				}
				m.Strengths = append(m.Strengths, p.say(p.throw("strength "+s.Name), text))
			}
		}
		for i := range p.strands {
			if p.strands[i].Indicators[0] == indicator {
				m.Worries = append(m.Worries, p.worries(i, voice)...)
			}
		}
		if m.Strengths == nil && m.Worries == nil {
			m.Answer = one(d, []wheel.Answer{wheel.NotAsked, wheel.Declined, wheel.NotAsked})
			if !p.speaks() && indicator == wheel.Responsible {
				m.Answer = wheel.NotRelevant // all other parts matter to everybody, from before the birth
			}
		}
		r.Indicators = append(r.Indicators, m)
	}
	w := p.plan.Assessment.Wheel
	w.Readings = append(w.Readings, r)
}

// worries gives what somebody says is hard in a thread, as many things as it has indicators: all where it belongs most.
func (p *page) worries(strand int, voice wheel.Voice) (said []string) {
	for n := range p.strands[strand].Indicators {
		words := p.challenge(strand, 1+n)
		if voice == wheel.VoiceChild {
			words = p.ownWords(strand, 1+n)
		}
		if words != "" && !slices.Contains(said, words) { // the child has not spoken of it, or has said it all
			said = append(said, words)
		}
	}
	return said
}

// wheelModel gives the version of the wheel that the practice model uses. Where there is none, or it has names in another
// language than the plan, it is one with names that whoever reads the plan understands.
func (p *page) wheelModel() string {
	switch {
	case p.practice != nil && p.practice.Wheel != "" && p.practice.Language == p.lang:
		return p.practice.Wheel
	case p.lang == mabra.English:
		return scottishModel
	}
	return "behovskompassen"
}

// entry writes what was gathered under a dimension, and the factor of the matrix that it is where the pole goes together
// with the side of the triangle.
func (p *page) entry(pole resilience.Pole, domain resilience.Domain, e triangle.Entry) {
	t, m := p.plan.Assessment.Triangle, p.plan.Assessment.Resilience
	e.ID, e.Date = p.id("post", "entry", len(t.Entries)+1), p.days.planned
	t.Entries = append(t.Entries, e)
	inChild := pole == resilience.Resilience || pole == resilience.Vulnerability
	if inChild == (e.Dimension.Side() == triangle.HowIGrow) {
		m.Factors = append(m.Factors, resilience.Factor{Pole: pole, Text: e.Text, By: e.By, Date: e.Date, Domain: domain, From: e.ID})
	}
}

// sides says of each side of the triangle that has no entry why it was not gone into.
func (p *page) sides(d *dice) {
	t := p.plan.Assessment.Triangle
	for _, side := range mabra.Values[triangle.Side]() {
		if !slices.ContainsFunc(t.Entries, func(e triangle.Entry) bool { return e.Dimension.Side() == side }) {
			t.NotExplored = append(t.NotExplored, triangle.NotExplored{
				Side: side, Because: p.phrase(d, "not-explored"), By: p.lead, Date: p.days.planned,
			})
		}
	}
}
