package document_test

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/report"
)

// The lines of checkFile stand in the README: reading a plan, checking all there is to check, and telling it.
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
	result := document.Validate("plan.yaml", data, document.At(today)) // its form, and what it says
	// plan.yaml:41:5: fel: needs[1]: behovet saknar insats … [need-without-action]
	if err := report.Write(w, report.Text, mabra.Swedish, result.Findings); err != nil {
		return err
	}
	return result.Err() // nil when nothing is an error
}

func TestReadmeShowsTheExample(t *testing.T) {
	t.Parallel()
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

// A service that checks many texts, under the settings of the folders they lie in.
func ExampleValidator() {
	wheel := []byte("apiVersion: mabra/v1\nkind: Wheel\n")
	files := fstest.MapFS{
		"plans/.mabra.yaml": {Data: []byte("apiVersion: mabra/v1\nkind: Config\nlanguage: sv\n")},
	}
	validator := document.NewValidator(
		document.Today(mabra.MustParseDate("2026-06-30")),
		document.WithSettings(document.NewFolders(files, ".")),
	)
	checked := validator.Check("plans/wheel.yaml", wheel) // from as many goroutines as you like
	result := validator.Settle(checked)                   // one after the other, in the order of the files
	for _, f := range result.Findings {
		fmt.Println(f.In(result.Folder.Language))
	}
	// Output:
	// plans/wheel.yaml:1:1: fel: id: fältet hjulets id (id) saknas [missing-field]
	// plans/wheel.yaml:1:1: fel: language: fältet språk (language) saknas [missing-field]
	// plans/wheel.yaml:1:1: fel: created: fältet påbörjat (created) saknas [missing-field]
}

// A text that somebody has written by hand stays as it is, but for what has changed.
func ExampleRewrite() {
	text := []byte(`apiVersion: mabra/v1
kind: Plan
id: 7b0c5f1e-93d4-4a52-8c61-2f4d9a6b7e10
needs:
  # the most important first
  - {id: sova, text: Sova lugnt} # the child's words
`)
	documents, _ := document.ParseAll("plan.yaml", text)
	p := documents[0].(*plan.Plan)
	p.Needs[0].Text = "Sova hela natten"
	if rewritten, whole := document.Rewrite(text, 0, p); whole {
		fmt.Print(string(rewritten))
	}
	// Output:
	// apiVersion: mabra/v1
	// kind: Plan
	// id: 7b0c5f1e-93d4-4a52-8c61-2f4d9a6b7e10
	// needs:
	//   # the most important first
	//   - {id: sova, text: Sova hela natten} # the child's words
}
