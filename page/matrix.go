package page

import (
	"bytes"
	"html/template"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
)

// A matrixShown is the resilience matrix on a page: its picture, and pole by pole what was said.
type matrixShown struct {
	SVG     template.HTML
	Compact template.HTML // the same for a phone
	Poles   []poleShown
	Why     *statement // why a person has placed the child where they are, who and when; nil where nobody has
	Placed  string     // what else is written of the place, or all of it where no person stands for it
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
	picture := &resilience.Picture{Matrix: matrix, Child: l.FirstName()}
	shown := &matrixShown{}
	if at := matrix.Placement; at != nil {
		rest := *at
		if placed := matrix.View().Placed; placed != nil {
			picture.By = l.Called(at.By)
			shown.Why = &statement{at.Because, l.signed(at.By, at.Date)}
			rest.Because, rest.By, rest.Date = "", "", mabra.Date{}
		}
		shown.Placed = l.told(&rest).line()
	}
	var err error
	draw := func(w *bytes.Buffer, how mabra.Drawing) error { return resilience.WriteSVG(w, picture, how) }
	if shown.SVG, err = l.drawn(draw); err != nil {
		return nil, err
	}
	picture.Compact = true
	if shown.Compact, err = l.drawn(draw); err != nil {
		return nil, err
	}
	for _, row := range picture.Rows(l.Lang) {
		shown.Poles = append(shown.Poles, l.poleShown(&row))
	}
	return shown, nil
}

// poleShown gives what is said at a pole, and who said it and of which domain.
func (l *leaf) poleShown(row *resilience.Row) poleShown {
	p := poleShown{Title: row.Label, Strong: row.Strong}
	for _, f := range row.Factors {
		words := []string{}
		if by := l.signed(f.By, f.Date); by != "" {
			words = append(words, by)
		}
		if f.Domain != "" {
			words = append(words, mabra.LabelOf(f.Domain).In(l.Lang))
		}
		p.Factors = append(p.Factors, statement{f.Words, join(words)})
	}
	return p
}
