package plan_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

// wantedText writes a finding as a .want says it: line:column severity path rule, and the name of the message where the
// rule has several. Below it, indented, what the message is filled in with and the places that it also speaks of.
func wantedText(f mabra.Finding) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s %s", f.Position, f.Severity, orHyphen(f.Path), f.Rule.ID)
	if f.Variant != "" {
		b.WriteString(" " + f.Variant)
	}
	b.WriteString("\n")
	line := func(name, value string) { b.WriteString(strings.TrimRight("    "+name+" = "+value, " ") + "\n") }
	for _, arg := range f.Args {
		line(arg.Name, wantedValue(arg.Value))
	}
	for _, related := range f.Related {
		line(fmt.Sprintf("near %s %s", related.Position, orHyphen(related.Path)), wantedValue(related.Note))
	}
	return b.String()
}

const wantedWords = 24 // of a list, as many as a message shows

func wantedValue(value any) string {
	switch v := value.(type) {
	case mabra.Text:
		if v == (mabra.Text{}) {
			return ""
		}
		return v.Sv + " | " + v.En
	case mabra.Vocabulary:
		return wantedValue(v.Keys())
	case []string:
		if len(v) > wantedWords {
			v = append(slices.Clone(v[:wantedWords]), fmt.Sprintf("… %d in all", len(v)))
		}
		return strings.Join(v, ", ")
	}
	return fmt.Sprint(value)
}

// assertFilled asserts that a message has something for every place in it, and a place for everything it is given, in
// both languages.
func assertFilled(t *testing.T, f mabra.Finding) {
	t.Helper()
	for _, language := range mabra.Languages() {
		assert.NotRegexp(t, `\{[a-zA-Z]`, f.Message(language), "something is left to fill in")
		for _, arg := range f.Args {
			assert.Contains(t, f.Rule.Message(f.Variant).In(language), "{"+arg.Name+"}", "the message of %s", f.Rule.ID)
		}
	}
}

func TestWantedText(t *testing.T) {
	words := strings.Fields(strings.Repeat("word ", wantedWords+1))
	f := mabra.Finding{
		Position: mabra.Position{Line: 3, Column: 7}, Path: "needs[0]", Rule: &mabra.Rule{ID: "a-rule"}, Variant: "twice", Severity: mabra.Warning,
		Args: []mabra.Arg{
			{Name: "months", Value: 6}, {Name: "field", Value: "id"}, {Name: "hint", Value: ""}, {Name: "effect", Value: mabra.Text{}}, {Name: "few", Value: words[:2]},
			{Name: "many", Value: words}, {Name: "of", Value: mabra.Text{Sv: "barnet", En: "the child"}},
		},
		Related: []mabra.Related{{Position: mabra.Position{Line: 1, Column: 1}, Note: mabra.Text{Sv: "första", En: "first"}}},
	}
	assert.Equal(t, "3:7 warning needs[0] a-rule twice\n"+
		"    months = 6\n    field = id\n    hint =\n    effect =\n    few = word, word\n"+
		"    many = "+strings.Repeat("word, ", wantedWords)+"… 25 in all\n    of = barnet | the child\n"+
		"    near 1:1 - = första | first\n", wantedText(f))
	f.Path, f.Variant, f.Args, f.Related = "", "", nil, nil
	assert.Equal(t, "3:7 warning - a-rule\n", wantedText(f))
}
