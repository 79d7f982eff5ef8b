package fieldpages_test

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fieldpages"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/rules"
)

var update = flag.Bool("update", false, "write the files")

// Every field of every kind says what it is for, in both languages, and how it is written; every class of privacy who
// sees it.
func TestEveryFieldIsExplained(t *testing.T) {
	t.Parallel()
	require.Greater(t, len(fieldpages.All()), 400)
	for _, e := range fieldpages.All() {
		for _, lang := range mabra.Languages() {
			assert.NotEmpty(t, e.Title.In(lang), "%s %s", e.Kind, e.Path)
			assert.NotEmpty(t, e.What.In(lang), "%s %s", e.Kind, e.Path)
			assert.NotEmpty(t, e.Type.In(lang), "%s %s", e.Kind, e.Path)
		}
		if e.Privacy != "" {
			assert.Contains(t, fields.Classes(), e.Privacy, "%s %s", e.Kind, e.Path)
		}
		for _, id := range e.Rules {
			_, known := rules.Get(id)
			assert.True(t, known, id)
		}
	}
	for _, class := range fields.Classes() {
		for _, lang := range mabra.Languages() {
			assert.NotEmpty(t, fieldpages.WhoSees(class).In(lang), class)
		}
	}
}

func TestFieldsAreFoundAsPeopleAskForThem(t *testing.T) {
	t.Parallel()
	for asked, want := range map[string][]string{
		"actions.due": {"Plan actions.due"}, "actions[2].due": {"Plan actions.due"}, "/actions/0/due": {"Plan actions.due"},
		"plan.actions.due": {"Plan actions.due"}, "people.roles": {"Plan people.roles"}, "Wheel.readings.date": {"Wheel readings.date"},
		"leadChosenBecause": {"Plan leadChosenBecause"}, "responsible": {"Plan actions.responsible", "Plan others.measures.responsible"},
		"Ansvarig": {"Plan actions.responsible", "Plan others.measures.responsible"},
		"by when":  {"Plan actions.due", "Plan others.measures.due"}, "senast klar": {"Plan actions.due", "Plan others.measures.due"},
		"reviewTimes": {"PracticeModel reviewTimes"}, "actions.deu": nil, "": nil, "...": nil, "[": nil,
	} {
		var got []string
		for _, e := range fieldpages.Find(asked) {
			got = append(got, e.Kind+" "+e.Path)
		}
		assert.Equal(t, want, got, asked)
	}
	assert.Greater(t, len(fieldpages.Find("id")), 0)
	assert.Contains(t, fieldpages.Names(), "actions.due")
}

var (
	kindLine = regexp.MustCompile(`(?m)^kind: ([A-Za-z]+)$`)
	marks    = regexp.MustCompile(`\[[0-9]*\]`)
)

// Which rules look at a field is what the rules rest on, and where the documents of each rule have a finding.
func TestRulesThatLookAtAFieldAreFresh(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, e := range fieldpages.All() {
		known[e.Kind+" "+e.Path] = true
	}
	looks := map[string][]string{}
	note := func(kind, path, rule string) {
		path = marks.ReplaceAllString(path, "")
		for _, at := range everywhere(kind, path) {
			if known[at] && !slices.Contains(looks[at], rule) {
				looks[at] = append(looks[at], rule)
			}
		}
	}
	rests, err := os.ReadFile("../../plan/testdata/rests_on.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(rests)) {
		if rule, names, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			for _, name := range strings.Fields(names) {
				note("Plan", name, rule)
			}
		}
	}
	wants, err := filepath.Glob("../../rules/*/*.want")
	require.NoError(t, err)
	for _, file := range wants {
		document, err := os.ReadFile(strings.TrimSuffix(file, ".want"))
		require.NoError(t, err)
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		kind := kindLine.FindStringSubmatch(string(document))
		for line := range strings.Lines(string(want)) {
			words := strings.Fields(line)
			if kind != nil && len(words) > 3 && !strings.HasPrefix(line, " ") && words[3] == filepath.Base(filepath.Dir(file)) {
				note(kind[1], words[2], words[3])
			}
		}
	}
	lines := []string{}
	for _, field := range slices.Sorted(maps.Keys(looks)) {
		lines = append(lines, field+"\t"+strings.Join(slices.Sorted(slices.Values(looks[field])), " "))
	}
	text := strings.Join(lines, "\n") + "\n"
	if *update {
		require.NoError(t, os.WriteFile("looks_gen.txt", []byte(text), 0o666))
	}
	held, err := os.ReadFile("looks_gen.txt")
	require.NoError(t, err)
	assert.Equal(t, text, string(held), "run go test ./internal/fieldpages -update")
	assert.Greater(t, len(lines), 100)
}

// everywhere gives where a field stands: an assessment is a document of its own, and a part of a plan.
func everywhere(kind, path string) []string {
	at := []string{kind + " " + path}
	for _, assessment := range []string{"Wheel", "Triangle", "Resilience"} {
		inPlan := "assessment." + strings.ToLower(assessment) + "."
		if kind == assessment {
			at = append(at, "Plan "+inPlan+path)
		}
		if own, ok := strings.CutPrefix(path, inPlan); ok && kind == "Plan" {
			at = append(at, assessment+" "+own)
		}
	}
	return at
}
