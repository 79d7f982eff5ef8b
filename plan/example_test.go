package plan_test

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// The lines of checkFile stand in the README: reading, checking and printing a plan.
func Example() {
	today := mabra.MustParseDate("2026-06-30")
	if err := checkFile(os.Stdout, today); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("inga fel")
	// Output: inga fel
}

func checkFile(w io.Writer, today mabra.Date) error {
	data, err := os.ReadFile("../examples/falun-barnets-plan.yaml")
	if err != nil {
		return err
	}
	p, found := plan.Parse("plan.yaml", data)             // the document's form
	found = append(found, p.Check(mabra.At(today))...)    // its content, by its form and practice model
	if err := found.Print(w, mabra.Swedish); err != nil { // plan.yaml:41:5: fel: needs[1]: behovet saknar insats … [need-without-action]
		return err
	}
	return found.Err() // nil when nothing is an error
}

func TestReadmeShowsTheExample(t *testing.T) {
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	for _, page := range []string{"../README.md", "../README.sv.md"} {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		_, block, found := strings.Cut(string(text), "```go\n")
		require.True(t, found, page)
		block, _, found = strings.Cut(block, "```")
		require.True(t, found, page)
		indented := "\t" + strings.ReplaceAll(strings.TrimSpace(block), "\n", "\n\t")
		assert.Contains(t, string(source), indented, "%s shows other lines than the tested example", page)
	}
}

// A plan built in Go, with no text behind it, is checked by the same call. Its findings have a path and no line.
func ExamplePlan_Check() {
	p := &plan.Plan{
		Revision: 1, Status: plan.StatusDraft, Form: plan.FormOwn, Language: "sv", Synthetic: true,
		Created: mabra.MustParseDate("2026-03-02"),
		Child:   plan.Child{Pseudonym: "Påhittat barn"},
		Needs:   []plan.Need{{ID: "sova", Text: "Sova lugnt", Indicators: []wheel.Indicator{wheel.Healthy}}},
	}
	for _, f := range p.Check() {
		if f.Severity == mabra.Error || f.Path == "needs[0]" {
			fmt.Println(f.In(mabra.Swedish))
		}
	}
	// Output:
	// fel: id: fältet id saknas [missing-field]
	// upplysning: needs[0]: behovet saknar mål; skriv vilken förändring barnet ska märka [need-without-outcome]
}
