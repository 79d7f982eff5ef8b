package desk

import (
	"bytes"
	"encoding/json"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/report"
)

// A point is a finding as whoever wrote the document needs it: where it stands, what is wrong, why, what to do and what that
// rests on, in the words of the letter.
type point struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"` // error, warning, info
	Law      bool   `json:"law"`      // rests on a law, and is no advice
	Path     string `json:"path"`
	Line     int    `json:"line"`
	Place    string `json:"place"` // in words
	Title    string `json:"title"`
	Says     string `json:"says"`
	Why      string `json:"why"`
	Mend     string `json:"mend"`
	Source   string `json:"source"`
}

func pointsOf(found mabra.Findings, lang mabra.Language) []point {
	points := make([]point, 0, len(found))
	for _, f := range found {
		points = append(points, point{
			Rule: f.Rule.ID, Severity: f.Severity.String(), Law: f.Rule.Law != nil, Path: string(f.Path), Line: f.Position.Line,
			Place: plan.PlaceInWords(f.Path).In(lang), Title: f.Rule.Title.In(lang), Says: f.Message(lang),
			Why: f.Rule.Why.In(lang), Mend: f.Rule.Mend.In(lang), Source: f.Source().In(lang),
		})
	}
	return points
}

// check gives what the command gives with --format json, to the byte.
func check(a asked, r textRequest) (json.RawMessage, error) {
	result := document.Validate(r.Name, []byte(r.Text), document.At(a.Today), document.Checking(a.checking()...))
	var written bytes.Buffer
	if err := report.Write(&written, report.JSON, a.Lang, result.Findings); err != nil {
		return nil, err
	}
	return json.Marshal(written.String())
}
