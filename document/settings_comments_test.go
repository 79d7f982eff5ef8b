package document_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

// saidOf gives the rules and variants of findings, with their lines.
func saidOf(findings mabra.Findings) []string {
	lines := told(findings)
	for i, f := range findings {
		if f.Variant != "" {
			lines[i] += " " + f.Variant
		}
	}
	return lines
}

// Comments in settings, and in the models that they name, silence what they silence in any document, and those that do
// nothing are told. What the settings cannot do without is told all the same.
func TestCommentsInSettings(t *testing.T) {
	t.Parallel()
	const because = ", because: {sv: a, en: a}}\n"
	for text, want := range map[string][]string{
		"exclude: ['['] # mabra:ignore setting-not-taken -- x\n":                               nil,
		"exclude: ['['] # mabra:ignore setting-not-taken\n":                                    {".mabra.yaml:3 warning setting-not-taken bad-pattern", ".mabra.yaml:3 warning ignore-without-reason"},
		"# mabra:ignore setting-not-taken -- x\nlanguage: en\n":                                {".mabra.yaml:3 warning ignore-unused none"},
		"exclud: [a] # mabra:ignore unknown-field -- x\n":                                      {".mabra.yaml:3 error unknown-field", ".mabra.yaml:3 warning ignore-not-allowed"},
		"exclude: [a] # mabra:ignore setting-not-taken -- x\n":                                 nil, // whether a is idle is seen later
		"exclude: [a, '['] # mabra:ignore setting-not-taken, unknown-field -- x\n":             {".mabra.yaml:3 warning ignore-unused some"},
		"exclude: ['[']\nrules:\n  - {rule: setting-not-taken, severity: \"off\"" + because:    nil,
		"exclude: ['[']\nrules:\n  - {rule: setting-not-taken, severity: error" + because:      {".mabra.yaml:3 error setting-not-taken bad-pattern"},
		"exclud: [a]\nrules:\n  - {rule: need-without-action, severity: \"off\"" + because:     {".mabra.yaml:3 error unknown-field"},
		"exclude: [a]\nrules:\n  - {rule: setting-not-taken, severity: \"off\"" + because + "": nil,
	} {
		folder := folders(map[string]string{".mabra.yaml": settingsHead + text}).Of("a.yaml")
		assert.ElementsMatch(t, want, saidOf(folder.Findings()), text)
		assert.ElementsMatch(t, want, saidOf(document.Validate(".mabra.yaml", []byte(settingsHead+text)).Findings), "by name: %s", text)
		if strings.Contains(text, "[a") && strings.Contains(text, "setting-not-taken") {
			assert.Empty(t, folder.Idle(), text)
		}
	}
	other := folders(map[string]string{".mabra.yaml": settingsHead + "exclude:\n  - a # mabra:ignore setting-not-taken -- x\n  - b\n"})
	assert.Equal(t, []string{".mabra.yaml:5 info setting-not-taken idle"}, saidOf(other.Of("a.yaml").Idle()), "of another pattern than the comment is for")
}

func TestCommentsInModelsOfTheSettings(t *testing.T) {
	t.Parallel()
	const silent, idle = "wheel: none # mabra:ignore unknown-model -- kommer i vår\n", "wheel: falun # mabra:ignore unknown-model -- x\n"
	for _, settings := range []string{"model: own.yaml\n", "models: [own.yaml]\n"} {
		for wheel, want := range map[string]string{
			"": "", silent: "", idle: "ignore-unused", "wheel: none\n": "unknown-model",
			"wheels: none # mabra:ignore unknown-field -- x\n": "unknown-field ignore-not-allowed",
		} {
			texts := map[string]string{".mabra.yaml": settingsHead + settings, "own.yaml": ownModel + wheel}
			folder := folders(texts).Of("a.yaml")
			var rules []string
			for _, f := range folder.Findings() {
				rules = append(rules, f.Rule.ID)
			}
			assert.Equal(t, want, strings.Join(rules, " "), settings+wheel)
			itself := document.Validate("own.yaml", []byte(texts["own.yaml"]), document.WithSettings(folders(texts)))
			assert.Equal(t, saidOf(folder.Findings()), saidOf(itself.Findings), "as when the model is checked itself")
		}
	}
}

// Whoever asks for the settings of a file may ask them anything, also where there are none.
func TestNoSettingsFindNothing(t *testing.T) {
	t.Parallel()
	for _, none := range []any{(*document.Folder)(nil), (*document.Folders)(nil), new(document.Folders), document.NewFolders(nil, ".")} {
		v := reflect.ValueOf(none)
		for i := range v.NumMethod() {
			var args []reflect.Value
			for j := range v.Method(i).Type().NumIn() {
				args = append(args, reflect.Zero(v.Method(i).Type().In(j)))
			}
			for _, given := range v.Method(i).Call(args) {
				assert.True(t, given.IsZero(), v.Type().Method(i).Name)
			}
		}
	}
}

// What is known of settings, and of models that they name, is known by what it is and not by its number.
func TestBaselineKnowsSettingsByWhatTheyAre(t *testing.T) {
	t.Parallel()
	newIn := func(before, after string) []string {
		of := func(text string) document.Result {
			folder := folders(map[string]string{".mabra.yaml": settingsHead + text, "own.yaml": ownModel}).Of("a.yaml")
			return document.Result{Findings: append(folder.Findings(), folder.Idle()...), Folder: folder}
		}
		var known document.Baseline
		known.Add(of(before))
		fresh := saidOf(known.Apply(of(after)).Findings)
		var byName document.Baseline
		byName.Add(document.Validate(".mabra.yaml", []byte(settingsHead+before)))
		named := document.Validate(".mabra.yaml", []byte(settingsHead+after), document.WithBaseline(&byName)).Findings
		assert.ElementsMatch(t, slices.DeleteFunc(slices.Clone(fresh), func(said string) bool { return strings.HasSuffix(said, "idle") }), saidOf(named))
		return fresh
	}
	assert.Empty(t, newIn("exclude: [a, '[']\n", "exclude: ['[', a]\n"), "in another order")
	assert.Len(t, newIn("exclude: ['[']\n", "exclude: ['[[']\n"), 1, "another in its place")
	assert.Len(t, newIn("exclude: [a]\n", "exclude: [b]\n"), 1, "another idle one in its place")
	assert.Len(t, newIn("exclude: [a]\n", "exclude: [a, b]\n"), 1)
	require.Empty(t, newIn("exclude: [a]\n", "language: en\nexclude: [a]\n"))
	for _, settings := range []string{"model: own.yaml\n", "models: [own.yaml]\n"} {
		of := func(comment string) document.Result {
			folder := folders(map[string]string{".mabra.yaml": settingsHead + settings, "own.yaml": ownModel + comment}).Of("a.yaml")
			return document.Result{Findings: folder.Findings(), Folder: folder}
		}
		var known document.Baseline
		known.Add(of("date: 2026-01-01 # mabra:ignore unknown-model -- x\n"))
		assert.Empty(t, known.Apply(of("note: a\ndate: 2026-01-01 # mabra:ignore unknown-model -- x\n")).Findings)
		assert.Len(t, known.Apply(of("date: 2026-01-01 # mabra:ignore action-overdue -- y\n")).Findings, 1, "another comment in its place")
	}
}
