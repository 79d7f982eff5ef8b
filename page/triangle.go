package page

import (
	"bytes"
	"html/template"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/triangle"
)

// A triangleShown is the triangle on a page: its picture, the same for a phone, and side by side what was said.
type triangleShown struct {
	SVG     template.HTML
	Compact template.HTML
	Sides   []sideShown
}

// A sideShown is one side of the triangle in words.
type sideShown struct {
	Title      string
	LeftOut    []statement // why the side was not gone into
	Missing    string      // that nothing is written, and of what; empty where all is, or where somebody has said why not
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
	picture := &triangle.Picture{Triangle: l.Assessment.Triangle, Child: l.FirstName()}
	shown, err := &triangleShown{}, error(nil)
	draw := func(w *bytes.Buffer, how mabra.Drawing) error { return triangle.WriteSVG(w, picture, how) }
	if shown.SVG, err = l.drawn(draw); err != nil {
		return nil, err
	}
	picture.Compact = true
	if shown.Compact, err = l.drawn(draw); err != nil {
		return nil, err
	}
	for _, side := range picture.Rows(l.Lang) {
		shown.Sides = append(shown.Sides, l.sideShown(&side))
	}
	return shown, nil
}

// sideShown gives a side in words: what is said there, of what nothing is, and why it was not gone into.
func (l *leaf) sideShown(side *triangle.SideRow) sideShown {
	s := sideShown{Title: side.Label}
	for _, why := range side.LeftOut {
		s.LeftOut = append(s.LeftOut, statement{why.Because, l.signed(why.By, why.Date)})
	}
	var unwritten []string
	nothing := ""
	for _, d := range side.Dimensions {
		if d.Missing != "" {
			unwritten, nothing = append(unwritten, mabra.LabelOf(d.Dimension).In(l.Lang)), sentence.Capital(d.Missing)
			continue
		}
		s.Dimensions = append(s.Dimensions, dimensionShown{d.Label, l.statements(d.Strengths), l.statements(d.Challenges)})
	}
	switch {
	case side.Missing != "" && len(s.LeftOut) == 0:
		s.Missing = nothing + "."
	case side.Missing == "" && nothing != "":
		s.Missing = nothing + ": " + strings.Join(unwritten, "; ") + "."
	}
	return s
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
