package look

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
)

// A Matrix is the resilience matrix laid out for planning.
type Matrix struct {
	Poles       []Pole        `json:"poles"`
	Domains     []Domain      `json:"domains,omitempty"` // those that somebody has named something in
	NoDomain    []Factor      `json:"noDomain,omitempty"`
	Unplaced    []Factor      `json:"unplaced,omitempty"`
	Untouched   []Term        `json:"untouched,omitempty"` // domains in which nobody has named anything
	Helps       []Help        `json:"helps,omitempty"`
	Quadrants   []Quadrant    `json:"quadrants"`
	Placed      *PersonPlaced `json:"placed,omitempty"`
	Unexplained bool          `json:"unexplained,omitempty"` // a place without a person or a reason is not shown
}

// A Pole is what stands under one pole.
type Pole struct {
	Pole    Term     `json:"pole"`
	Factors []Factor `json:"factors,omitempty"`
}

// A Domain is what stands in one domain.
type Domain struct {
	Domain     Term     `json:"domain"`
	Strengths  []Factor `json:"strengths,omitempty"`
	Challenges []Factor `json:"challenges,omitempty"`
}

// A Factor is one of the matrix or, where it is proposed, an entry of the triangle that could become one.
type Factor struct {
	Saying
	ID           string `json:"id,omitempty"`
	Pole         Term   `json:"pole"`
	Domain       *Term  `json:"domain,omitempty"`
	From         string `json:"from,omitempty"` // the entry of the triangle that it was seen in
	Proposed     bool   `json:"proposed,omitempty"`
	Basis        *Term  `json:"basis,omitempty"`
	Source       string `json:"source,omitempty"`
	Verified     *bool  `json:"verified,omitempty"`
	Otherwise    *Term  `json:"otherwise,omitempty"` // another pole that it could as well belong to
	DomainSource string `json:"domainSource,omitempty"`
}

// A Help is a domain whose strengths could help where another has something hard.
type Help struct {
	From       Term     `json:"from"`
	To         Term     `json:"to"`
	Strengths  []Factor `json:"strengths"`
	Challenges []Factor `json:"challenges"`
	Mixed      bool     `json:"mixed,omitempty"`
	Question   string   `json:"question"`
}

// A Quadrant is one quarter of the matrix, with what planning asks there.
type Quadrant struct {
	Quadrant  Term       `json:"quadrant"`
	Placed    bool       `json:"placed"`
	Questions []Question `json:"questions"`
}

// PersonPlaced is where a person has judged that the child stood on one day, with the reason.
type PersonPlaced struct {
	Saying            // the reason
	Child        Term `json:"child"`
	Surroundings Term `json:"surroundings"`
}

// matrix tells what the view of a matrix shows.
func (v viewer) matrix(m *resilience.Matrix) *Matrix {
	view := m.View()
	out := &Matrix{
		NoDomain: v.factors(view.NoDomain), Unplaced: v.factors(view.Unplaced), Untouched: terms(v, view.Untouched()),
		Unexplained: view.Unexplained,
	}
	for _, p := range view.Poles {
		out.Poles = append(out.Poles, Pole{term(v, p.Pole), v.factors(p.Factors)})
	}
	for _, d := range view.Domains {
		if len(d.Strengths)+len(d.Challenges) > 0 {
			out.Domains = append(out.Domains, Domain{term(v, d.Domain), v.factors(d.Strengths), v.factors(d.Challenges)})
		}
	}
	for _, h := range view.Helps {
		out.Helps = append(out.Helps, Help{
			term(v, h.From), term(v, h.To), v.factors(h.Strengths), v.factors(h.Challenges), h.Mixed, h.Question.In(v.lang),
		})
	}
	for _, q := range view.Quadrants {
		quadrant := Quadrant{Quadrant: term(v, q.Quadrant), Placed: q.Placed}
		for _, asked := range q.Questions {
			quadrant.Questions = append(quadrant.Questions, Question{
				Text: asked.Text.In(v.lang), Source: v.source(asked.Source), Verified: asked.Verified,
			})
		}
		out.Quadrants = append(out.Quadrants, quadrant)
	}
	if p := view.Placed; p != nil {
		out.Placed = &PersonPlaced{
			v.saying(p.At, p.Placement.Because, p.Placement.By, p.Placement.Date),
			term(v, p.Placement.Child), term(v, p.Placement.Surroundings),
		}
	}
	return out
}

func (v viewer) factors(all []resilience.Seen) []Factor {
	var out []Factor
	for _, f := range all {
		factor := Factor{Saying: v.saying(f.At, f.Words, f.By, f.Date), ID: f.ID, Pole: term(v, f.Pole), From: f.From}
		factor.Domain = maybe(v, f.Domain)
		out = append(out, factor)
	}
	return out
}

// proposals gives what could become factors. The matrix may be nil.
func (v viewer) proposals(t *triangle.Triangle, m *resilience.Matrix) []Factor {
	var out []Factor
	for _, p := range resilience.FromTriangle(t, m) {
		basis, verified := term(v, p.Basis), p.Verified
		out = append(out, Factor{
			Saying: v.saying(p.Entry.At, p.Entry.Words, p.Entry.By, p.Entry.Date), Pole: term(v, p.Pole),
			Domain: maybe(v, p.Domain), From: p.Entry.ID, Proposed: true, Basis: &basis, Source: v.source(p.Source),
			Verified: &verified, Otherwise: maybe(v, p.Otherwise), DomainSource: v.source(p.DomainSource),
		})
	}
	return out
}

// maybe gives a value of a vocabulary, or nil where there is none.
func maybe[E mabra.Value](v viewer, value E) *Term {
	if value == "" {
		return nil
	}
	out := term(v, value)
	return &out
}
