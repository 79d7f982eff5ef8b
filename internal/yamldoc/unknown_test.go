package yamldoc

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// An estate is a document of the tests' own, whose groups have fields in common.
type estate struct {
	Text   mabra.Written `yaml:"-"`
	Name   string        `yaml:"name" privacy:"free-text"`
	Count  int           `yaml:"count" privacy:"code"`
	Lodge  lodge         `yaml:"lodge" privacy:"structure"`
	Barns  []barn        `yaml:"barns" privacy:"structure"`
	Stable *stable       `yaml:"stable" privacy:"structure"`
	Shed   shed          `yaml:"shed" privacy:"structure"`
	Paints []colour      `yaml:"paints" privacy:"code"`
}

type lodge struct {
	Names []string `yaml:"names" privacy:"free-text"`
	Doors int      `yaml:"doors" privacy:"code"`
	Gates int      `yaml:"gates" privacy:"code"`
	Attic *attic   `yaml:"attic" privacy:"structure"`
}

type attic struct {
	Hatch string `yaml:"hatch" privacy:"free-text"`
	Loft  int    `yaml:"loft" privacy:"code"`
}

type barn struct {
	Doors int `yaml:"doors" privacy:"code"`
	Gates int `yaml:"gates" privacy:"code"`
	Hay   int `yaml:"hay" privacy:"code"`
}

type stable struct {
	Doors  int    `yaml:"doors" privacy:"code"`
	Gates  int    `yaml:"gates" privacy:"code"`
	Saddle string `yaml:"saddle" privacy:"free-text"`
}

type shed struct {
	Gates int `yaml:"gates" privacy:"code"`
}

// readEstate reads an estate after the two lines of its header.
func readEstate(text string) (*estate, mabra.Findings) {
	return ReadOne[estate]("a.yaml", []byte("apiVersion: mabra/v1\nkind: Estate\n"+text), mabra.DefaultLimits(), "Estate")
}

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

// phraseOf gives a phrase of a rule in English with what is filled in; "" without a name.
func phraseOf(rule *mabra.Rule, name, filled string) string {
	if name == "" {
		return ""
	}
	return placeholder.ReplaceAllLiteralString(rule.Phrase(name).En, filled)
}

// saidIn gives the English text of an argument.
func saidIn(t *testing.T, f mabra.Finding, name string) string {
	t.Helper()
	for _, arg := range f.Args {
		if arg.Name != name {
			continue
		}
		if text, ok := arg.Value.(mabra.Text); ok {
			return text.En
		}
		require.Equal(t, "", arg.Value)
		return ""
	}
	t.Errorf("nothing is said of %s", name)
	return ""
}

// How to mend a field that there is not is told where that is known, and which field was meant, so that nothing calls it
// missing.
func TestHowToMendAnUnknownField(t *testing.T) {
	t.Parallel()
	type hint struct{ phrase, filled, meant string }
	gates := hint{"suggestion", "gates", "lodge.gates"}
	for text, test := range map[string]hint{
		"nam: a":     {"suggestion", "name", "name"},
		"orchard: a": {}, "lodge: {orchard: 1}": {},

		"lodge: {gates： 1}": {"odd-colon", "：", ""},

		"'/* a note */ \"name\"': a": {"note", "", "name"}, "/* a note */ \"name\": a": {"note", "", "name"},
		"// a note name: a": {"note", "", "name"},
		"//name: a":         {"note", "", "name"}, "// a note: b": {"note", "", ""}, "/*: b": {"note", "", ""}, "//: b": {"note", "", ""},
		"// a \"apiVersion\": b": {"note", "", ""}, "/ name: b": {"suggestion", "name", "name"},
		"lodge: {// a doors: 1}": {"note", "", "lodge.doors"},

		"lodge: {gates 1}": {"colon", "", "lodge.gates"}, "lodge: {gates=1}": {"colon", "", "lodge.gates"},
		"lodge: {gates :1}":  {"colon", "", "lodge.gates"},
		"lodge: {orchard 1}": {"comma", "", ""}, "lodge: {=1}": {"comma", "", ""},
		"lodge: {doors: 1, gates 1}": {"comma", "", ""}, "lodge: {doors: 1, gates=1}": {"colon", "", "lodge.gates"},
		"lodge: {doors: 1, gates  =1}": {"colon", "", "lodge.gates"}, "lodge: {doors: 1, gates :1}": {"colon", "", "lodge.gates"},
		"lodge: {doors: 1, gates a=1}": {"comma", "", ""}, "lodge: {names 1}": {"colon", "", "lodge.names"},
		"lodge: {'gates 1'}": gates, "lodge: {gates 1: ~}": gates, "lodge: {gates 1: 2}": gates, "lodge:\n  gates 1:": gates,
		"lodge: {gates 1: ''}": gates, "lodge: {gates 1: []}": gates, "lodge: {gate: 1}": gates,

		"lodge: {count: 1}": {"outermost", "", ""}, "stable: {name: a}": {"outermost", "", ""}, "barns: [{kind: a}]": {"outermost", "", ""},
		"lodge: {apiVersion: a}": {"outermost", "", ""},
		"hatch: a":               {"elsewhere", "lodge.attic", ""}, "doors: 1": {"elsewhere", "lodge, barns, stable", ""}, "gates: 1": {},
		"hay: 1": {"elsewhere", "barns", ""}, "lodge: {hatch: a}": {"elsewhere", "lodge.attic", ""},
		"stable: {doors: 1, hay: 2}": {"elsewhere", "barns", ""},
		"#stable:\nsaddle: a":        {"behind-hash", "stable", ""}, "# stable:\nsaddle: a": {"elsewhere", "stable", ""},
		"#lodge:\ndoors: 1": {"elsewhere", "lodge, barns, stable", ""}, "name: a #stable:\nsaddle: a": {"elsewhere", "stable", ""},

		"lodge: {name: [a]}": {"suggestion", "names", "lodge.names"}, "lodge: {name: a}": {"outermost", "", ""},
		"lodge: {name: {a: b}}": {"outermost", "", ""},
	} {
		e, findings := readEstate(text + "\n")
		var unknown mabra.Findings
		for _, f := range findings {
			if f.Rule == &rules.UnknownField {
				unknown = append(unknown, f)
			}
		}
		if !assert.Len(t, unknown, 1, "%q", text) {
			continue
		}
		assert.Equal(t, phraseOf(&rules.UnknownField, test.phrase, test.filled), saidIn(t, unknown[0], "suggestion"), "%q", text)
		for _, path := range []mabra.Path{"name", "lodge.gates", "lodge.doors", "lodge.names", "apiVersion"} {
			assert.Equal(t, string(path) == test.meant, Of(e.Text, e).Unread(path), "%q %s", text, path)
		}
	}
	_, findings := readEstate("n\u00adam: a\n")
	said := saidIn(t, findings[0], "suggestion")
	assert.True(t, strings.HasSuffix(said, phraseOf(&rules.UnknownField, "suggestion", "name")), "the mark that nobody sees is told too")
}

// For so many unknown fields a near name is looked for, and for no more.
func TestMostNamesThatAreLookedFor(t *testing.T) {
	t.Parallel()
	_, findings := readEstate("barns: [" + strings.Repeat("{door: 1}, ", 1001) + "]\n")
	require.Len(t, findings, 1001)
	near := phraseOf(&rules.UnknownField, "suggestion", "doors")
	assert.Equal(t, near, saidIn(t, findings[0], "suggestion"))
	assert.Equal(t, near, saidIn(t, findings[999], "suggestion"))
	assert.Equal(t, "", saidIn(t, findings[1000], "suggestion"))
}
