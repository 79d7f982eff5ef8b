package report_test

import (
	"os"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/rules"
)

// A report of two files. The summary stands last.
func Example() {
	r, err := report.New(report.Text, os.Stdout, mabra.English)
	if err != nil {
		return
	}
	total := report.Summary{Files: 2, Documents: 1}
	for _, file := range []string{"a.yaml", "b.yaml"} {
		findings := mabra.Findings{rules.EmptyDocument.At(file, mabra.Position{Line: 1, Column: 1})}
		total.Count(findings)
		_ = r.Add(report.File{Findings: findings})
	}
	_ = r.Close(total)
	// Output:
	// a.yaml:1:1: error: the file holds no document; a document begins with apiVersion and kind [empty-document]
	// b.yaml:1:1: error: the file holds no document; a document begins with apiVersion and kind [empty-document]
	// 2 files, 1 document: 2 errors
}
