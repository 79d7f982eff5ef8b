package examples_test

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/schemas"
)

// What a program does to show its user what a plan is: list the documents, and read one.
func Example() {
	names, err := fs.Glob(examples.FS, "[a-z]*.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Join(names, "\n"))
	text, err := examples.FS.ReadFile("girfec-childs-plan.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	p, found := plan.Parse("girfec-childs-plan.yaml", text)
	found = append(found, p.Check(mabra.At(mabra.MustParseDate("2026-06-30")))...)
	fmt.Println(len(p.Needs), "needs,", len(p.Actions), "actions,", len(found), "findings")
	// Output:
	// backa-barnet-sip.yaml
	// falun-barnets-plan.yaml
	// gip.yaml
	// girfec-childs-plan.yaml
	// practice-model.yaml
	// resilience.yaml
	// triangle.yaml
	// wheel-model.yaml
	// wheel.yaml
	// 3 needs, 7 actions, 0 findings
}

// Whoever embeds the examples gets documents that can be shown as they are: of every kind, made up, and with nothing to
// remark on as of the day that the settings beside them name.
func TestExamplesAreRight(t *testing.T) {
	t.Parallel()
	settings, err := examples.FS.ReadFile(".mabra.yaml")
	require.NoError(t, err)
	const day = "2026-06-30"
	require.Contains(t, string(settings), "at: "+day+"\n")
	names, err := fs.Glob(examples.FS, "[a-z]*.yaml")
	require.NoError(t, err)
	kinds := map[string]bool{}
	for _, name := range names {
		text, err := examples.FS.ReadFile(name)
		require.NoError(t, err)
		documents, found := document.ParseAll(name, text)
		require.Len(t, documents, 1, name)
		assert.Empty(t, append(found, documents[0].Check(mabra.At(mabra.MustParseDate(day)))...), name)
		kind := regexp.MustCompile(`(?m)^kind: (\w+)$`).FindSubmatch(text)
		require.NotNil(t, kind, name)
		kinds[string(kind[1])] = true
		if !strings.HasSuffix(string(kind[1]), "Model") { // nobody is in it
			assert.Regexp(t, `(?m)^synthetic: true$`, string(text), name)
		}
	}
	kinds[document.SettingsKind] = strings.Contains(string(settings), "\nkind: "+document.SettingsKind+"\n")
	for _, kind := range schemas.Kinds() {
		assert.True(t, kinds[kind], "no %s to read", kind)
	}
}
