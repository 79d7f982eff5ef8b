package desk

import (
	"github.com/mabra-hjulet/mabra/report"
)

// check gives the findings that the command gives with --format json.
func check(a asked, r textRequest) ([]report.Entry, error) {
	result := a.validate(r.Name, []byte(r.Text))
	entries := make([]report.Entry, 0, len(result.Findings)) // no other format than this is part of the page
	for _, f := range result.Findings {
		entries = append(entries, report.EntryOf(f, a.Lang))
	}
	return entries, nil
}
