package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// That there are more findings than anybody reads is told once, whatever is found after that.
func TestTooManyFindingsAreToldOnce(t *testing.T) {
	t.Parallel()
	findings := findingsOf(head + "name: a\nname: b\nname: c\nnames: [" + strings.Repeat("5,", MostFindings+1) + "]\n")
	require.Len(t, findings, MostFindings+1)
	last := findings[MostFindings]
	assert.Equal(t, "6:20009-6:20010 names[10000] too-large", placeOf(last))
	assert.Equal(t, mabra.Error, last.Severity)
	assert.Equal(t, last.Bytes.Start+1, last.Bytes.End)
}

// Beyond the limit on values nothing is read, and nothing is told but that.
func TestNothingIsReadBeyondTheLimit(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	for nodes, want := range map[int][]string{
		9: {"Kalle bor", "och leker", ""}, 8: {"Kalle bor", ""}, 7: {""}, 6: nil,
	} {
		limits.Nodes = nodes
		h, findings := ReadOne[house]("a.yaml", []byte(head+"names: [Kalle bor, och leker, 5, a]\nname: b\n"), limits, "House")
		assert.Equal(t, want, h.Names, nodes)
		assert.Equal(t, "", h.Name, nodes)
		require.Len(t, findings, 1, nodes)
		assert.Equal(t, "too-large", findings[0].Rule.ID, nodes)
		assert.Equal(t, limits.Nodes, findings[0].Args[1].Value, nodes)
	}
}

// Only texts that are free are asked whether a comma has cut them in two.
func TestWhichListsAreAskedOfCommas(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"lodge: {names: [Kalle bor, och leker]}": {"text-cut-by-comma"}, "lodge: {names: [kalle bor, och leker]}": nil,
		"paints: [Kalle bor, och leker]": nil, "barns: [Kalle bor, och leker]": {"wrong-type", "wrong-type"},
	} {
		_, findings := readEstate(text + "\n")
		var told []string
		for _, f := range findings {
			told = append(told, f.Rule.ID)
		}
		assert.Equal(t, want, told, text)
	}
}

// An empty list comes to the same as none.
func TestAnEmptyListIsNone(t *testing.T) {
	t.Parallel()
	h, without := readHouse(t, head+"names: []\nwindows: []\n"), readHouse(t, head)
	h.Text, without.Text = mabra.Written{}, mabra.Written{}
	assert.Equal(t, without, h)
}

// A name that cannot be one hides nothing that is amiss under it.
func TestWhatStandsUnderANameThatIsNone(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 129)
	for name, told := range map[string]string{`"\x01"`: "encoding", long: "too-large", "5": "wrong-type", "&a b": "alias-not-allowed"} {
		var rules []string
		for _, f := range findingsOf(head + name + ": [!c d]\n") {
			rules = append(rules, f.Rule.ID)
		}
		assert.Equal(t, []string{told, "tag-not-allowed"}, rules, name)
	}
}
