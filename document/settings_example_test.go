package document_test

import (
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

// The settings of a folder, and the models of one's own that they name. The lines of checkUnderSettings stand in
// docs/for-developers.md.
func ExampleNewFolders() {
	if err := checkUnderSettings(os.Stdout, mabra.MustParseDate("2026-11-29")); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("inga fel")
	// Output: inga fel
}

func checkUnderSettings(w io.Writer, today mabra.Date) error {
	folders := document.NewFolders(os.DirFS("../docs/own"), ".") // .mabra.yaml, and the models that it names
	validator := document.NewValidator(document.Today(today), document.WithSettings(folders))
	text, err := os.ReadFile("../docs/own/plan.yaml")
	if err != nil {
		return err
	}
	result := validator.Settle(validator.Check("plan.yaml", text))
	lang := mabra.Swedish
	if result.Folder != nil { // settings hold for the plan
		lang = result.Folder.Language
	}
	for _, finding := range slices.Concat(folders.Findings(), result.Folder.Findings(), result.Findings) {
		fmt.Fprintln(w, finding.In(lang))
	}
	return result.Err() // of the plan and of the settings
}
