package report_test

import (
	"fmt"
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

// A build is told of what could not be read: a report without it would say that all is well.
func ExampleReport_AddUnchecked() {
	for _, format := range []report.Format{report.GitHub, report.TAP} {
		r, err := report.New(format, os.Stdout, mabra.English)
		if err != nil {
			return
		}
		_ = r.Add(report.File{Name: "a.yaml"}) // nothing to remark on
		r.AddUnchecked(report.Unchecked{File: "b.yaml", Reason: "the file does not exist"})
		_ = r.Close(report.Summary{Files: 1, Documents: 1, Partial: true})
	}
	// Output:
	// ::error file=b.yaml,title=not-checked::the file does not exist
	// TAP version 14
	// ok - a.yaml
	// not ok - b.yaml: the file does not exist
	// 1..2
}

// A file is written over where it holds an earlier report, and no plan is lost.
func ExampleWrote() {
	fmt.Println(report.Wrote(report.TAP, []byte("TAP version 14\n1..0\n")))
	fmt.Println(report.Wrote(report.TAP, []byte("apiVersion: mabra/v1\nkind: Plan\n")))
	// Output:
	// true
	// false
}
