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
	b.Add(document.Result{Findings: mabra.Findings{at("a.yaml", "needs[0]", 5), at("a.yaml", "needs[0]", 6), at("b.yaml", "", 1)}})
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
		applied := read.Apply(document.Result{Findings: test.found})
		assert.Len(t, applied.Findings, test.want, name)
		assert.Len(t, applied.Known, len(test.found)-test.want, name)
	}
	one := document.Result{Findings: mabra.Findings{at("a.yaml", "", 1)}}
	var none *document.Baseline
	assert.Len(t, none.Apply(one).Findings, 1)
	assert.Len(t, new(document.Baseline).Apply(one).Findings, 1)
}

// The bytes are a contract: files of them lie in other people's repositories.
func TestBaselineAsText(t *testing.T) {
	t.Parallel()
	empty, err := new(document.Baseline).Encode()
	require.NoError(t, err)
	assert.Equal(t, "{\n  \"version\": 2,\n  \"known\": []\n}\n", string(empty))
	var b document.Baseline
	b.Add(document.Result{Findings: mabra.Findings{at("a.yaml", "needs[0]", 5)}})
	text, err := b.Encode()
	require.NoError(t, err)
	assert.Equal(t, `{
  "version": 2,
  "known": [
    {
      "file": "a.yaml",
      "rule": "action-overdue",
      "standing": "needs[0]",
      "count": 1
    }
  ]
}
`, string(text))
}

// Whatever else is taken for a baseline would silence nothing, or be written over.
func TestWhatIsNoBaselineIsRefused(t *testing.T) {
	t.Parallel()
	for wrong, reason := range map[string]error{
		"": document.ErrNoBaseline, "Hemligt": document.ErrNoBaseline, `[]`: document.ErrNoBaseline, `{}`: document.ErrNoBaseline,
		`null`: document.ErrNoBaseline, `{"known": "Hemligt"}`: document.ErrNoBaseline, `{"known": null}`: document.ErrNoBaseline,
		`{"apiVersion": "mabra/v1", "kind": "Plan"}`: document.ErrNoBaseline, `{"known": [], "findings": []}`: document.ErrNoBaseline,
		`{"findings": [], "summary": {}}`: document.ErrNoBaseline, `{"version": 0, "known": []}`: document.ErrNoBaseline,
		`{"version": "2", "known": []}`: document.ErrNoBaseline, `{"known": []} {}`: document.ErrNoBaseline,
		`{"version": 2, "known": [{}]}`: document.ErrNoBaseline,
		`{"version": 2, "known": [{"file": "a", "rule": "b", "standing": "", "count": -1}]}`: document.ErrNoBaseline,
		`{"version": 2, "known": [{"file": "a", "rule": "b", "standing": "", "count": 0}]}`:  document.ErrNoBaseline,
		`{"known": [{"file": "a", "rule": "b", "path": "c", "count": 99999999999}]}`:         document.ErrNoBaseline,
		`{"version": 3, "known": []}`: document.ErrNewerBaseline,
	} {
		_, err := document.ParseBaseline([]byte(wrong))
		assert.ErrorIs(t, err, reason, wrong)
	}
}

// The first version had no number and knew a finding by its path.
func TestBaselineOfTheFirstVersionIsRead(t *testing.T) {
	t.Parallel()
	text := `{"known": [{"file": "./a.yaml", "rule": "action-overdue", "path": "needs[0]", "count": 1},
		{"file": "a.yaml", "rule": "action-overdue", "path": "", "count": 1}]}`
	b, err := document.ParseBaseline([]byte(text))
	require.NoError(t, err)
	again, err := b.Encode()
	require.NoError(t, err)
	b, err = document.ParseBaseline(again)
	require.NoError(t, err, "what has been taken over into a text of this version")
	found := document.Result{Findings: mabra.Findings{
		at("./a.yaml", "needs[0]", 5), at("./a.yaml", "needs[0]", 6), at("./a.yaml", "needs[1]", 7), at("a.yaml", "", 1),
	}}
	assert.Equal(t, found.Findings[1:3], b.Apply(found).Findings)
}

func TestBaselineLeavesOutWhatIsKnown(t *testing.T) {
	t.Parallel()
	var b document.Baseline
	b.Add(document.Validate("a.yaml", []byte(activePlan(1)), midsummer))
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

// newSince gives what is told of a text where all was known that was wrong with another.
func newSince(before, now string, options ...document.Option) []string {
	var b document.Baseline
	b.Add(document.Validate("a.yaml", []byte(before), append(options, midsummer)...))
	found := document.Validate("a.yaml", []byte(now), append(options, midsummer, document.WithBaseline(&b))...).Findings
	var rules []string
	for _, f := range found {
		if f.Severity != mabra.Error {
			rules = append(rules, f.Rule.ID+" "+string(f.Path))
		}
	}
	return rules
}

// An item is known by what it is and not by its number: one put in before it changes nothing, and one that comes in its
// place is new.
func TestBaselineKnowsItemsByWhatTheyAre(t *testing.T) {
	t.Parallel()
	action := func(id string) string {
		return "  - {id: " + id + ", text: Läsa tillsammans varje kväll, responsible: mamma, outcomes: [sova-gott], due: 2026-05-01}\n"
	}
	split := strings.Index(planWithFindings, "actions:\n")
	require.Positive(t, split)
	with := func(actions string) string { return planWithFindings[:split] + "actions:\n" + actions }
	known := with(action("lasa"))
	assert.NotEmpty(t, document.Validate("a.yaml", []byte(known), midsummer).Findings)
	assert.Empty(t, newSince(known, known))
	assert.Equal(t, []string{"action-overdue actions[0].due"}, newSince(known, with(action("ny")+action("lasa"))), "one before it")
	assert.Equal(t, []string{"action-overdue actions[0].due"}, newSince(known, with(action("ny"))), "another in its place")

	words := func(texts ...string) string {
		text := known + "harm:\n"
		for _, w := range texts {
			text += "  - {text: \"" + w + "\", date: 2026-03-02, reported: 2026-03-02}\n"
		}
		return text
	}
	one, other := "Ring 070-174 06 05 om det händer", "Ring 070-174 06 06 om det händer"
	found := newSince(known, words(one))
	require.NotEmpty(t, found)
	assert.Empty(t, newSince(words(one), words("Trött om dagarna", one)), "one before it")
	assert.NotEmpty(t, newSince(words(one), words(other)), "another in its place, without an id")
	assert.Empty(t, newSince(words(one, one), words(one, one)))
	assert.NotEmpty(t, newSince(words(one), words(one, one)), "the same once more")
}

// Documents of one text share paths.
func TestBaselineTellsDocumentsOfOneTextApart(t *testing.T) {
	t.Parallel()
	one, other, third := activePlan(1), activePlan(2), activePlan(3)
	alone := newSince("", one)
	assert.Empty(t, newSince(one, one))
	assert.Equal(t, alone, newSince(one, third), "another document in its place")
	together := newSince(one, other+"---\n"+one)
	assert.Subset(t, together, alone)
	assert.Len(t, slices.DeleteFunc(together, func(line string) bool { return strings.HasPrefix(line, "several-active-plans") }), len(alone))
}

// What is said of a comment, or of a name that nobody knows, stands nowhere but there.
func TestBaselineTellsCommentsAndNamesApart(t *testing.T) {
	t.Parallel()
	comment := func(rule string) string { return planWithFindings + "# mabra:ignore " + rule + " -- vi väntar\n" }
	assert.Empty(t, newSince(comment("consent-missing"), "# mer\n"+comment("consent-missing")))
	assert.NotEmpty(t, newSince(comment("consent-missing"), comment("action-chain")))
	newer := strings.Replace(planWithFindings, "mabra/v1", "mabra/v1.9", 1)
	named := func(name string) string { return newer + name + ": 1\n" }
	require.NotEmpty(t, newSince(newer, named("unknwn")))
	assert.Empty(t, newSince(named("unknwn"), "# mer\n"+named("unknwn")))
	assert.NotEmpty(t, newSince(named("unknwn"), named("reasn")))
}

// What two baselines know of different files comes together under names of the new one.
func TestBaselineKeepsWhatAnotherKnows(t *testing.T) {
	t.Parallel()
	var old, b document.Baseline
	old.Add(document.Result{Findings: mabra.Findings{at("a.yaml", "", 1), at("a.yaml", "", 2), at("b.yaml", "", 1)}})
	b.Name = func(file string) string { return "plans/" + file }
	b.Add(document.Result{Findings: mabra.Findings{at("c.yaml", "", 1)}})
	b.Keep(&old, func(file string) string {
		if file == "b.yaml" {
			return ""
		}
		return "plans/" + file
	})
	b.Keep(nil, nil)
	found := document.Result{Findings: mabra.Findings{
		at("a.yaml", "", 1), at("a.yaml", "", 2), at("a.yaml", "", 3), at("b.yaml", "", 1), at("c.yaml", "", 1),
	}}
	assert.Equal(t, found.Findings[2:4], b.Apply(found).Findings)
}

// A name need not be text, and what JSON holds is.
func TestBaselineKnowsAFileWhoseNameIsNoText(t *testing.T) {
	t.Parallel()
	var b document.Baseline
	b.Add(document.Result{Findings: mabra.Findings{at("f\xf6rskola.yaml", "", 1)}})
	text, err := b.Encode()
	require.NoError(t, err)
	read, err := document.ParseBaseline(text)
	require.NoError(t, err)
	assert.Empty(t, read.Apply(document.Result{Findings: mabra.Findings{at("f\xf6rskola.yaml", "", 1)}}).Findings)
	assert.NotEmpty(t, read.Apply(document.Result{Findings: mabra.Findings{at("f\xe4rskola.yaml", "", 1)}}).Findings)
}
