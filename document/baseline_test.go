package document_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/rules"
)

func at(file, path string, line int) mabra.Finding {
	return mabra.Finding{
		File: file, Path: mabra.Path(path), Position: mabra.Position{Line: line, Column: 1},
		Rule: &rules.ActionOverdue, Severity: mabra.Warning,
	}
}

func TestBaselineCounts(t *testing.T) {
	t.Parallel()
	var b document.Baseline
	b.Add(mabra.Findings{at("a.yaml", "needs[0]", 5), at("a.yaml", "needs[0]", 6), at("b.yaml", "", 1)})
	text, err := b.Encode()
	require.NoError(t, err)
	read, err := document.ParseBaseline(text)
	require.NoError(t, err)
	again, err := read.Encode()
	require.NoError(t, err)
	assert.Equal(t, string(text), string(again))

	for name, test := range map[string]struct {
		found mabra.Findings
		want  int
	}{
		"nothing":                {nil, 0},
		"what is known":          {mabra.Findings{at("a.yaml", "needs[0]", 5), at("a.yaml", "needs[0]", 6)}, 0},
		"on other lines":         {mabra.Findings{at("a.yaml", "needs[0]", 15), at("a.yaml", "needs[0]", 16)}, 0},
		"fewer":                  {mabra.Findings{at("a.yaml", "needs[0]", 5)}, 0},
		"one more":               {mabra.Findings{at("a.yaml", "needs[0]", 5), at("a.yaml", "needs[0]", 6), at("a.yaml", "needs[0]", 7)}, 1},
		"another place":          {mabra.Findings{at("a.yaml", "needs[1]", 5)}, 1},
		"another file":           {mabra.Findings{at("c.yaml", "needs[0]", 5)}, 1},
		"counted for each text":  {mabra.Findings{at("b.yaml", "", 1)}, 0},
		"and for that text anew": {mabra.Findings{at("b.yaml", "", 1)}, 0},
	} {
		assert.Len(t, read.Unknown(test.found), test.want, name)
	}
	var none *document.Baseline
	assert.Len(t, none.Unknown(mabra.Findings{at("a.yaml", "", 1)}), 1)
	assert.Len(t, new(document.Baseline).Unknown(mabra.Findings{at("a.yaml", "", 1)}), 1)
}

// The bytes are a contract: files of them lie in other people's repositories.
func TestBaselineAsText(t *testing.T) {
	t.Parallel()
	empty, err := new(document.Baseline).Encode()
	require.NoError(t, err)
	assert.Equal(t, "{\n  \"known\": []\n}\n", string(empty))
	var b document.Baseline
	b.Add(mabra.Findings{at("a.yaml", "needs[0]", 5)})
	text, err := b.Encode()
	require.NoError(t, err)
	assert.Equal(t, `{
  "known": [
    {
      "file": "a.yaml",
      "rule": "action-overdue",
      "path": "needs[0]",
      "count": 1
    }
  ]
}
`, string(text))
	for _, wrong := range []string{"", "Hemligt", `{"known": "Hemligt"}`, `[]`} {
		_, err := document.ParseBaseline([]byte(wrong))
		require.Error(t, err)
		assert.NotContains(t, err.Error(), "Hemligt")
	}
}

func TestBaselineLeavesOutWhatIsKnown(t *testing.T) {
	t.Parallel()
	var b document.Baseline
	b.Add(document.Validate("a.yaml", []byte(activePlan(1)), midsummer).Findings)
	text, err := b.Encode()
	require.NoError(t, err)
	for _, said := range []string{"Sova", "Påhittat", "mamma"} {
		assert.NotContains(t, string(text), said, "a baseline holds nothing of what a document says")
	}
	known := document.WithBaseline(&b)
	told := func(findings mabra.Findings) []string { // but for the error of law, which is told whatever is known
		return slices.DeleteFunc(told(findings), func(line string) bool { return strings.HasSuffix(line, " error child-view-missing") })
	}
	found := document.Validate("a.yaml", []byte(activePlan(1)), midsummer, known).Findings
	assert.Len(t, found, 1)
	assert.Empty(t, told(found))
	moved := "# a line above\n" + strings.Replace(activePlan(1), "    responsible: mamma\n", "", 1)
	assert.Equal(t, []string{"a.yaml:26 info family-no-part", "a.yaml:27 warning action-owner-missing"},
		told(document.Validate("a.yaml", []byte(moved), midsummer, known).Findings))

	validator := document.NewValidator(midsummer, known)
	validator.Settle(validator.Check("other.yaml", []byte(activePlan(2))))
	settled := validator.Settle(validator.Check("a.yaml", []byte(activePlan(1))))
	assert.Equal(t, []string{"a.yaml:10 warning several-active-plans"}, told(settled.Findings), "what is seen together is new")
}
