package page

import (
	"bytes"
	"html/template"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
)

// A triangleShown is the triangle on a page: its picture, and side by side what was said.
type triangleShown struct {
	SVG   template.HTML
	Sides []sideShown
}

// A sideShown is one side of the triangle in words.
type sideShown struct {
	Title      string
	LeftOut    []statement // why the side was not gone into
	Dimensions []dimensionShown
}

// A dimensionShown is what was said under one heading, strengths before challenges.
type dimensionShown struct {
	Title      string
	Strengths  []statement
	Challenges []statement
}

// A statement is what somebody said, and who and what more there is of it.
type statement struct {
	Words string
	By    string
}

// Triangle gives the triangle, where the plan has one.
func (l *leaf) Triangle() (*triangleShown, error) {
	if l.Assessment == nil || l.Assessment.Triangle == nil {
		return nil, nil
	}
	tri := l.Assessment.Triangle
	svg, err := l.drawn(func(w *bytes.Buffer, how mabra.Drawing) error {
		return triangle.WriteSVG(w, &triangle.Picture{Triangle: tri, Child: l.FirstName()}, how)
	})
	if err != nil {
		return nil, err
	}
	shown := &triangleShown{SVG: svg}
	for _, side := range tri.Coverage().Sides {
		s := sideShown{Title: capital(mabra.LabelOf(side.Side).In(l.Lang))}
		for _, why := range side.LeftOut {
			s.LeftOut = append(s.LeftOut, statement{why.Because, l.signed(why.By, why.Date)})
		}
		for _, d := range side.Dimensions {
			if d.Considered() {
				s.Dimensions = append(s.Dimensions, dimensionShown{
					Title:      capital(mabra.LabelOf(d.Dimension).In(l.Lang)),
					Strengths:  l.statements(d.Strengths),
					Challenges: l.statements(d.Challenges),
				})
			}
		}
		shown.Sides = append(shown.Sides, s)
	}
	return shown, nil
}

func (l *leaf) statements(seen []triangle.Seen) []statement {
	var all []statement
	for _, s := range seen {
		var words []string
		if by := l.signed(s.By, s.Date); by != "" {
			words = append(words, by)
		}
		for _, indicator := range s.Indicators {
			words = append(words, mabra.LabelOf(indicator).In(l.Lang))
		}
		all = append(all, statement{s.Words, join(words)})
	}
	return all
}

// A matrixShown is the resilience matrix on a page: its picture, and pole by pole what was said.
type matrixShown struct {
	SVG    template.HTML
	Poles  []poleShown
	Placed string // why a person has placed the child where they are; empty where nobody has
}

type poleShown struct {
	Title   string
	Strong  bool
	Factors []statement
}

// Matrix gives the resilience matrix, where the plan has one.
func (l *leaf) Matrix() (*matrixShown, error) {
	if l.Assessment == nil || l.Assessment.Resilience == nil {
		return nil, nil
	}
	matrix := l.Assessment.Resilience
	view := matrix.View()
	picture := &resilience.Picture{Matrix: matrix, Child: l.FirstName()}
	shown := &matrixShown{}
	if at := matrix.Placement; at != nil {
		picture.By = l.Called(at.By)
		shown.Placed = l.told(at).line()
	}
	svg, err := l.drawn(func(w *bytes.Buffer, how mabra.Drawing) error { return resilience.WriteSVG(w, picture, how) })
	if err != nil {
		return nil, err
	}
	shown.SVG = svg
	for _, pole := range view.Poles {
		p := poleShown{
			Title:  capital(mabra.LabelOf(pole.Pole).In(l.Lang)),
			Strong: pole.Pole == resilience.Resilience || pole.Pole == resilience.ProtectiveEnvironment,
		}
		for _, f := range pole.Factors {
			words := []string{}
			if by := l.signed(f.By, f.Date); by != "" {
				words = append(words, by)
			}
			if f.Domain != "" {
				words = append(words, mabra.LabelOf(f.Domain).In(l.Lang))
			}
			p.Factors = append(p.Factors, statement{f.Words, join(words)})
		}
		shown.Poles = append(shown.Poles, p)
	}
	return shown, nil
}
