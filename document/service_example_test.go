package document_test

import (
	"errors"
	"fmt"
	"os"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
)

// What a service does when somebody says that an outcome is reached. The lines of reached stand in docs/for-developers.md.
func Example_service() {
	folders := document.NewFolders(os.DirFS("../docs/own"), ".")
	text, err := os.ReadFile("../docs/own/plan.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	next, found, err := reached(folders, mabra.MustParseDate("2026-05-20"), text, "sover")
	for _, f := range found {
		fmt.Println(f.In(mabra.English))
	}
	fmt.Println(len(next) > 0, err)
	// Output:
	// plan.yaml:180:5: warning: outcomes[0].result: the outcome is marked as reached, but nothing says what was seen; write what was seen (result) [outcome-reached-without-evidence]
	// true <nil>
}

func reached(folders *document.Folders, today mabra.Date, text []byte, id string) ([]byte, mabra.Findings, error) {
	validator := document.NewValidator(document.At(today), document.WithSettings(folders)) // costs nothing: one for each request
	read := validator.Check("plan.yaml", text)
	if err := read.Err(); err != nil || len(read.Documents) != 1 {
		return nil, read.Findings, err
	}
	p, ok := read.Documents[0].(*plan.Plan)
	if !ok {
		return nil, nil, errors.ErrUnsupported
	}
	next := p.Revise(today)
	outcome, _ := next.Index().Outcome(id)
	if outcome == nil {
		return nil, nil, os.ErrNotExist
	}
	outcome.Status, outcome.Date = plan.OutcomeReached, today
	written, err := next.Encode(mabra.JSON)
	if err != nil {
		return nil, nil, err
	}
	checked := validator.Check("plan.yaml", written) // what is stored, under the same settings
	return written, checked.Findings, checked.Err()
}
