package look

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Triangle is what of a child's world has been thought of, and what could open the rest.
type Triangle struct {
	Sides    []Side      `json:"sides"`
	Unplaced []Entry     `json:"unplaced,omitempty"` // entries whose dimension or kind nobody can tell
	Openings []Dimension `json:"openings,omitempty"` // dimensions that nobody has thought of, with questions
}

// A Side is one side of the triangle.
type Side struct {
	Side          Term        `json:"side"`
	Consideration Term        `json:"consideration"`
	LeftOut       []Saying    `json:"leftOut,omitempty"`
	Dimensions    []Dimension `json:"dimensions,omitempty"` // those that something is written in
}

// A Dimension is one heading along a side: what is written there, or what could be asked.
type Dimension struct {
	Dimension  Term       `json:"dimension"`
	Strengths  []Entry    `json:"strengths,omitempty"`
	Challenges []Entry    `json:"challenges,omitempty"`
	Touches    []Touch    `json:"touches,omitempty"` // indicators of the wheel that could be looked at
	Questions  []Question `json:"questions,omitempty"`
}

// An Entry is one strength or challenge, and the indicators of the wheel that it touches.
type Entry struct {
	Saying
	ID      string  `json:"id,omitempty"`
	Touches []Touch `json:"touches,omitempty"`
}

// A Touch says that something touches an indicator of the wheel. It is a proposal unless a person pointed at it.
type Touch struct {
	Indicator Term   `json:"indicator"`
	Proposed  bool   `json:"proposed"`
	Basis     Term   `json:"basis"`
	Source    string `json:"source,omitempty"`
	Verified  bool   `json:"verified"`
}

func (v viewer) triangle(t *triangle.Triangle) *Triangle {
	coverage := t.Coverage()
	out := &Triangle{}
	touches := v.touches(t)
	for i := range coverage.Sides {
		out.Sides = append(out.Sides, v.side(&coverage.Sides[i], touches))
	}
	out.Unplaced = v.entries(coverage.Unplaced, touches)
	for _, d := range coverage.Untouched() {
		opened := Dimension{Dimension: term(v, d)}
		for _, l := range d.Indicators() {
			opened.Touches = append(opened.Touches, v.link(l))
		}
		for _, q := range d.Questions() {
			to := term(v, q.To)
			opened.Questions = append(opened.Questions, Question{&to, q.Text.In(v.lang), v.source(q.Source), q.Verified})
		}
		out.Openings = append(out.Openings, opened)
	}
	return out
}

// touches gives the indicators that each entry touches, by where the entry stands.
func (v viewer) touches(t *triangle.Triangle) map[mabra.Path][]Touch {
	all := map[mabra.Path][]Touch{}
	for _, i := range mabra.Values[wheel.Indicator]() {
		for _, touch := range t.Touches(i) {
			one := Touch{Indicator: term(v, i), Proposed: touch.Proposed(), Basis: term(v, touch.Basis)}
			if touch.Link != nil {
				one.Source, one.Verified = v.source(touch.Link.Source), touch.Link.Verified
			}
			all[touch.Entry.At] = append(all[touch.Entry.At], one)
		}
	}
	return all
}

func (v viewer) link(l triangle.Link) Touch {
	return Touch{
		Indicator: term(v, l.Indicator), Proposed: true, Basis: term(v, l.Basis), Source: v.source(l.Source),
		Verified: l.Verified,
	}
}

func (v viewer) side(s *triangle.SideCoverage, touches map[mabra.Path][]Touch) Side {
	out := Side{Side: term(v, s.Side), Consideration: term(v, s.Consideration)}
	for _, l := range s.LeftOut {
		out.LeftOut = append(out.LeftOut, v.saying(l.At, l.Because, l.By, l.Date))
	}
	for i := range s.Dimensions {
		if d := &s.Dimensions[i]; d.Considered() {
			out.Dimensions = append(out.Dimensions, Dimension{
				Dimension: term(v, d.Dimension), Strengths: v.entries(d.Strengths, touches),
				Challenges: v.entries(d.Challenges, touches),
			})
		}
	}
	return out
}

func (v viewer) entries(all []triangle.Seen, touches map[mabra.Path][]Touch) []Entry {
	var out []Entry
	for _, e := range all {
		out = append(out, Entry{v.saying(e.At, e.Words, e.By, e.Date), e.ID, touches[e.At]})
	}
	return out
}
