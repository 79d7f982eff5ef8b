package desk

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A point is a finding as whoever wrote the document needs it: where it stands, what is wrong, why, what to do and what that
// rests on, in the words of the letter.
type point struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"` // error, warning, info
	Law      bool   `json:"law"`      // rests on a law, and is no advice
	Path     string `json:"path"`
	Line     int    `json:"line"`
	Place    string `json:"place"`             // in words
	Written  string `json:"written,omitempty"` // what stands there and could not be read: the form has nothing to show of it
	Title    string `json:"title"`
	Says     string `json:"says"`
	Why      string `json:"why"`
	Mend     string `json:"mend"`
	Source   string `json:"source"`
}

// pointsOf gives the findings about a text as points, in their order. The documents are those of the text.
func pointsOf(found mabra.Findings, documents []document.Document, lang mabra.Language) []point {
	points := make([]point, 0, len(found))
	for _, f := range found {
		said := f.MessageBy(lang, func(r mabra.Related) string { return place(r.Path, documents, lang) })
		points = append(points, point{
			Rule: f.Rule.ID, Severity: f.Severity.String(), Law: f.Rule.Law != nil, Path: string(f.Path), Line: f.Position.Line,
			Place: sentence.Capital(place(f.Path, documents, lang)), Title: f.Rule.Title.In(lang),
			Says: sentence.Capital(page.ByHand(said, lang)) + ".", Why: f.Rule.Why.In(lang),
			Mend: page.ByHand(f.Rule.Mend.In(lang), lang), Source: f.Source().In(lang), Written: written(f.Path, documents),
		})
	}
	return points
}

// written gives what stands at a path of a document and could not be read.
func written(path mabra.Path, documents []document.Document) string {
	if len(documents) == 0 {
		return ""
	}
	var source *yamldoc.Source
	switch d := documents[0].(type) {
	case *plan.Plan:
		source = yamldoc.Of(d.Text, d)
	case *wheel.Document:
		source = yamldoc.Of(d.Text, d)
	case *triangle.Document:
		source = yamldoc.Of(d.Text, d)
	case *resilience.Document:
		source = yamldoc.Of(d.Text, d)
	}
	return source.UnreadText(path)
}

// place says where a path leads, in words. A text of several documents is told of as its first one.
func place(path mabra.Path, documents []document.Document, lang mabra.Language) string {
	if len(documents) == 0 {
		return plan.PlaceInWords("").In(lang)
	}
	if _, is := documents[0].(*plan.Plan); is || path == "" {
		return plan.PlaceInWords(path).In(lang)
	}
	t := fields.Of(reflect.TypeOf(documents[0]).Elem())
	var said []string
	for _, step := range path.Steps() {
		if number, err := strconv.Atoi(step); err == nil && len(said) > 0 {
			said[len(said)-1] += " " + strconv.Itoa(number+1)
			continue
		}
		for t.Elem != nil {
			t = t.Elem
		}
		f := t.Named(step)
		if f == nil {
			break
		}
		said, t = append(said, f.Said().In(lang)), f.Type
	}
	return strings.Join(said, ", ")
}
