package look

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

func (p *page) triangle(t *Triangle) {
	p.title(triangleTitle.In(p.lang))
	for i := range t.Sides {
		p.side(&t.Sides[i])
	}
	if len(t.Unplaced) > 0 {
		p.heading(unplacedHeading.In(p.lang))
		p.entries(1, t.Unplaced)
	}
	p.sources(p.openings(t))
}

func (p *page) side(s *Side) {
	p.heading(s.Side.Label)
	if s.Consideration.Key != string(triangle.Explored) {
		p.line(1, sentence.Capital(s.Consideration.Label)+".")
	}
	for _, l := range s.LeftOut {
		p.line(1, p.say(leftOutLine, written(l)))
	}
	for i := range s.Dimensions {
		d := &s.Dimensions[i]
		p.line(1, sentence.Capital(d.Dimension.Label))
		p.underneath(2, strengthsHeading, d.Strengths)
		p.underneath(2, challengesHeading, d.Challenges)
	}
}

func (p *page) underneath(depth int, heading mabra.Text, all []Entry) {
	if len(all) > 0 {
		p.line(depth, heading.In(p.lang))
		p.entries(depth+1, all)
	}
}

func (p *page) entries(depth int, all []Entry) {
	for _, e := range all {
		p.item(depth, written(e.Saying))
		p.touches(depth+1, e.Touches)
	}
}

// touches says which parts of the wheel something touches: what a person pointed at, apart from what is proposed.
func (p *page) touches(depth int, all []Touch) {
	var pointed, proposed []Term
	for _, t := range all {
		if t.Proposed {
			proposed = append(proposed, t.Indicator)
		} else {
			pointed = append(pointed, t.Indicator)
		}
	}
	if len(pointed) > 0 {
		p.line(depth, p.say(touchesLine, labels(pointed)))
	}
	if len(proposed) > 0 {
		p.line(depth, p.say(mayTouchLine, labels(proposed)))
	}
}

// openings writes the questions that open what nobody has thought of, and gives what questions and proposals rest on.
func (p *page) openings(t *Triangle) []string {
	var rests []string
	for _, s := range t.Sides {
		for _, d := range s.Dimensions {
			for _, entries := range [][]Entry{d.Strengths, d.Challenges} {
				for _, e := range entries {
					rests = restOn(rests, e.Touches)
				}
			}
		}
	}
	if len(t.Openings) == 0 {
		return rests
	}
	p.heading(openingsHeading.In(p.lang))
	p.line(1, openingsLead.In(p.lang))
	for _, d := range t.Openings {
		p.line(1, sentence.Capital(d.Dimension.Label))
		for i, q := range d.Questions {
			if i == 0 || p.to(q) != p.to(d.Questions[i-1]) || q.Text != d.Questions[i-1].Text {
				p.item(2, p.say(p.to(q), q.Text))
			}
			rests = withSource(rests, q.Source)
		}
		p.touches(2, d.Touches)
		rests = restOn(rests, d.Touches)
	}
	return rests
}

func restOn(rests []string, all []Touch) []string {
	for _, t := range all {
		if t.Proposed {
			rests = withSource(rests, t.Source)
		}
	}
	return rests
}

// to gives the text for who is asked: guardians and professionals are asked the same.
func (p *page) to(q Question) mabra.Text {
	if q.To != nil && q.To.Key == string(wheel.VoiceChild) {
		return toChild
	}
	return toGrownUps
}
