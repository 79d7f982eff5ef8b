package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A plan in which a need has no outcome and an action is overdue since May.
const planWithFindings = `apiVersion: mabra/v1
kind: Plan
id: "3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10"
revision: 1
status: draft
form: own
model: falun
language: sv
synthetic: true
created: 2026-03-02
child:
  pseudonym: Påhittat barn
people:
  - id: mamma
    roles: [guardian]
needs:
  - id: sova
    text: Sova lugnt
outcomes:
  - id: somnar
    needs: [sova]
    text: Barnet somnar lugnt
    evidence: Barnet berättar
    due: 2026-08-01
actions:
  - id: saga
    outcomes: [somnar]
    text: Läsa saga
    responsible: mamma
    start: 2026-03-02
    due: 2026-05-01
`

// about gives the rules that were reported, with the file and line of each.
func about(t *testing.T, got ran) []string {
	t.Helper()
	var rules []string
	for _, f := range decode(t, got.out).Findings {
		rules = append(rules, f.File+" "+f.Severity+" "+f.Rule)
	}
	return rules
}

func TestSettingsOfAFolder(t *testing.T) {
	files(t, map[string]string{
		"plans/a.yaml":          planWithFindings,
		"plans/old/b.yaml":      planWithFindings,
		"plans/draft/c.yaml":    planWithFindings,
		"elsewhere/d.yaml":      planWithFindings,
		"plans/.mabra.yaml":     "apiVersion: mabra/v1\nkind: Config\nat: 2026-04-01\nexclude: [draft/**]\nrules:\n  - {rule: need-without-indicator, severity: error, because: {sv: hjulet är vår grund, en: the wheel is our ground}}\n",
		"plans/old/.mabra.yaml": "apiVersion: mabra/v1\nkind: Config\nrules:\n  - {rule: need-without-indicator, severity: \"off\", because: {sv: gamla planer, en: old plans}}\n",
	})
	rules := about(t, run("validate", "--format", "json", "plans", "elsewhere"))
	assert.Contains(t, rules, "plans/a.yaml error need-without-indicator", "raised by the settings")
	assert.NotContains(t, rules, "plans/a.yaml warning action-overdue", "on the settings' day it is not yet overdue")
	assert.NotContains(t, strings.Join(rules, "\n"), "plans/draft", "left out")
	assert.NotContains(t, strings.Join(rules, "\n"), "plans/old/b.yaml error need-without-indicator", "the nearest settings hold")
	assert.NotContains(t, strings.Join(rules, "\n"), "plans/old/b.yaml warning need-without-indicator")
	assert.Contains(t, rules, "plans/old/b.yaml warning action-overdue")
	assert.Contains(t, rules, "elsewhere/d.yaml warning need-without-indicator", "no settings")

	rules = about(t, run("validate", "--format", "json", "--at", "2026-06-30", "plans/a.yaml"))
	assert.Contains(t, rules, "plans/a.yaml warning action-overdue", "a day that is asked for goes before the settings")
}

func TestMistakesInSettingsAreFindings(t *testing.T) {
	files(t, map[string]string{
		"a.yaml": planWithFindings,
		".mabra.yaml": "apiVersion: mabra/v1\nkind: Config\nmodell: falun\nmodel: falum\nrules:\n" +
			"  - {rule: need-without-ation, severity: info, because: {sv: a, en: a}}\n" +
			"  - {rule: wrong-type, severity: info, because: {sv: a, en: a}}\n",
	})
	got := run("validate", "--format", "json", "a.yaml")
	assert.Equal(t, statusFindings, got.status)
	var places []string
	for _, f := range decode(t, got.out).Findings {
		if f.File == ".mabra.yaml" {
			places = append(places, f.Rule+" "+f.Path)
			assert.Positive(t, f.Line)
		}
	}
	assert.ElementsMatch(t, []string{"unknown-field ", "unknown-value model", "unknown-value rules[0].rule", "rule-not-adjustable rules[1].rule"}, places)
}

func TestSettingsChooseTheLanguage(t *testing.T) {
	files(t, map[string]string{"a.yaml": planWithFindings, ".mabra.yaml": "apiVersion: mabra/v1\nkind: Config\nlanguage: en\n"})
	assert.Contains(t, run("validate", "a.yaml").out, "warning: ")
	assert.Contains(t, run("validate", "--lang", "sv", "a.yaml").out, "varning: ")
	require.NoError(t, os.MkdirAll("below/deep", 0o700))
	t.Chdir("below/deep")
	assert.Contains(t, run("validate", "../../a.yaml").out, "warning: ", "and below that folder")
}

func TestBaselineLeavesOutWhatIsKnown(t *testing.T) {
	files(t, map[string]string{"a.yaml": planWithFindings})
	first := run("validate", "--format", "json", "--write-baseline", "known.json", "a.yaml")
	require.NotEmpty(t, decode(t, first.out).Findings)
	held, err := os.ReadFile("known.json")
	require.NoError(t, err)
	assert.NotContains(t, string(held), "Sova", "a baseline holds nothing of what a document says")

	again := run("validate", "--format", "json", "--fail-on", "info", "--baseline", "known.json", "a.yaml")
	assert.Empty(t, decode(t, again.out).Findings)
	assert.Equal(t, statusClean, again.status)

	moved := "# a line above\n" + strings.Replace(planWithFindings, "    responsible: mamma\n", "", 1)
	require.NoError(t, os.WriteFile("a.yaml", []byte(moved), 0o600))
	var rules []string
	for _, f := range decode(t, run("validate", "--format", "json", "--baseline", "known.json", "a.yaml").out).Findings {
		rules = append(rules, f.Rule)
	}
	assert.Contains(t, rules, "action-owner-missing", "only what is new")
	assert.NotContains(t, rules, "action-overdue", "what is known is known on another line too")

	assert.Equal(t, statusUsage, run("validate", "--baseline", "none.json", "a.yaml").status)
}

// A baseline is written whole or not at all, and whoever asked for it is told how it went.
func TestWritingABaseline(t *testing.T) {
	files(t, map[string]string{
		"a.yaml": planWithFindings, "bad.yaml": unknownField, "known.json": `{"known": []}`, "folder/x": "", "real/known.json": `{"known": []}`,
	})
	linked := os.Symlink("real/known.json", "link.json") == nil
	for name, test := range map[string]struct {
		args   []string
		status int
	}{
		"a new file":              {[]string{"--write-baseline", "new.json", "a.yaml"}, statusClean},
		"over another":            {[]string{"--write-baseline", "known.json", "a.yaml"}, statusClean},
		"of errors":               {[]string{"--write-baseline", "errors.json", "bad.yaml"}, statusFindings},
		"of a file that is not":   {[]string{"--write-baseline", "partial.json", "a.yaml", "none.yaml"}, statusFailure},
		"in no folder":            {[]string{"--write-baseline", "nowhere/known.json", "a.yaml"}, statusFailure},
		"over a folder":           {[]string{"--write-baseline", "folder", "a.yaml"}, statusFailure},
		"of errors, in no folder": {[]string{"--write-baseline", "nowhere/known.json", "bad.yaml"}, statusFailure},
	} {
		got := run(append([]string{"validate"}, test.args...)...)
		assert.Equal(t, test.status, got.status, name)
		failed := test.status == statusFailure && !strings.Contains(name, "that is not")
		assert.Equal(t, failed, strings.Contains(got.err, "går inte att skriva"), name)
		assert.Equal(t, strings.Contains(name, "that is not"), strings.Contains(got.err, "allt gick inte att läsa"), "%s: it was read all the same", name)
		assert.NotEmpty(t, got.out, name)
		if !failed {
			again := run("validate", "--format=json", "--baseline", test.args[1], test.args[2])
			for _, f := range decode(t, again.out).Findings {
				assert.Equal(t, "unknown-field", f.Rule, "%s: what cannot be read is told whatever is known", name)
			}
		}
	}
	if linked {
		got := run("validate", "--write-baseline", "link.json", "a.yaml")
		assert.Equal(t, statusFailure, got.status)
		assert.Contains(t, got.err, "mabra: link.json: här står en länk")
		held, err := os.ReadFile("real/known.json")
		require.NoError(t, err)
		assert.Equal(t, `{"known": []}`, string(held), "nothing is written through a link")
	}
	left, err := filepath.Glob(".*.tmp")
	require.NoError(t, err)
	assert.Empty(t, left, "nothing is left beside the file")
}

func TestSettingsThatCannotBeReadAreSaid(t *testing.T) {
	files(t, map[string]string{
		"plans/a.yaml": planWithFindings, "plans/.mabra.yaml/x": "",
		"own/b.yaml": planWithFindings, "own/.mabra.yaml": "apiVersion: mabra/v1\nkind: Config\nmodels: [none.yaml]\n",
	})
	got := run("validate", ".")
	assert.Equal(t, statusFailure, got.status)
	said, total, _ := strings.Cut(got.err, "2 filer")
	assert.Equal(t, "mabra: own/none.yaml: filen finns inte\nmabra: plans/.mabra.yaml: är en mapp och ingen fil\n", said)
	assert.Contains(t, total, "; allt gick inte att läsa\n")
	assert.Contains(t, got.out, "plans/a.yaml:", "the plans are checked all the same")
}

func TestModelsOfTheSettingsAreKnownByName(t *testing.T) {
	named := strings.Replace(planWithFindings, "form: own", "form: own\nmodel: exempelby", 1)
	files(t, map[string]string{
		"plans/a.yaml":      named,
		"plans/.mabra.yaml": "apiVersion: mabra/v1\nkind: Config\nexclude: [models/**]\nmodels: [models/own.yaml]\n",
		"plans/models/own.yaml": "apiVersion: mabra/v1\nkind: PracticeModel\nname: exempelby\n" +
			"title: {sv: a, en: b}\nsource: påhittad\n" +
			"rules:\n  - {rule: action-overdue, severity: error, because: {sv: vi lovade, en: we promised}}\n",
	})
	folder, err := os.Getwd()
	require.NoError(t, err)
	for _, path := range []string{"plans", folder + "/plans", "./plans/../plans/a.yaml"} {
		got := about(t, run("validate", "--format=json", path))
		assert.Contains(t, strings.Join(got, "\n"), "plans/a.yaml error action-overdue", path)
		assert.NotContains(t, strings.Join(got, "\n"), "own.yaml", path)
	}
}

func TestSeveralActivePlansOnTheStandardInput(t *testing.T) {
	files(t, nil)
	active := strings.Replace(planWithFindings, "status: draft", "status: active", 1)
	active = strings.Replace(active, "pseudonym: Påhittat barn", "name: Påhittat Barn\n  born: 2016-05-04", 1)
	both := active + "---\n" + strings.Replace(active, "3a4f6f1e", "4b5f6f1e", 1)
	onStdin := func(text string) ran {
		return runWith(Command{In: strings.NewReader(text)}, "validate", "--format=json", "-")
	}
	alone := about(t, onStdin(active))
	require.NotEmpty(t, alone)
	want := append(slices.Concat(alone, alone), "- warning several-active-plans")
	got := onStdin(both)
	assert.ElementsMatch(t, want, about(t, got), "every other finding stays")
	assert.Equal(t, 1, decode(t, got.out).Summary.Files)
	assert.Equal(t, 2, decode(t, got.out).Summary.Documents)
}

func TestOwnPracticeModelFromAFile(t *testing.T) {
	files(t, map[string]string{
		"a.yaml":     planWithFindings,
		"own.yaml":   "apiVersion: mabra/v1\nkind: PracticeModel\nname: exempelby\nbase: falun\ntitle: {sv: Exempelbys modell, en: The model of Exempelby}\nsource: påhittad\nrules:\n  - {rule: action-overdue, severity: error, because: {sv: vi lovade, en: we promised}}\n",
		"wrong.yaml": "apiVersion: mabra/v1\nkind: PracticeModel\nname: exempelby\nbase: falum\ntitle: {sv: a, en: b}\nsource: påhittad\n",
	})
	assert.Contains(t, about(t, run("validate", "--format", "json", "--model", "own.yaml", "a.yaml")), "a.yaml error action-overdue")
	wrong := run("validate", "--format", "json", "--model", "wrong.yaml", "a.yaml")
	assert.Equal(t, statusFindings, wrong.status)
	assert.Equal(t, []string{"wrong.yaml error unknown-value"}, about(t, wrong))
	assert.Equal(t, statusUsage, run("validate", "--model", "falum", "a.yaml").status)
	assert.Equal(t, statusClean, run("validate", "own.yaml").status, "a model is checked like any document")
}

func TestModels(t *testing.T) {
	list := run("models")
	assert.Equal(t, statusClean, list.status)
	models, forms, ok := strings.Cut(list.out, "\n\n")
	require.True(t, ok, "two lists")
	assert.Contains(t, models, "\n  falun ")
	assert.NotContains(t, models, "\n  sip ")
	assert.Contains(t, forms, "\n  sip ")
	assert.NotContains(t, forms, "\n  falun ")
	shown := run("models", "falun")
	assert.Contains(t, shown.out, "trygghetsperson")
	assert.Contains(t, run("models", "sip").out, "name: sip\n")
	assert.Equal(t, statusUsage, run("models", "falum").status)
}

func TestOneChildOnePlanAcrossFiles(t *testing.T) {
	active := strings.Replace(planWithFindings, "status: draft", "status: active", 1)
	named := strings.Replace(active, "pseudonym: Påhittat barn", "name: Påhittat Barn\n  born: 2016-05-04", 1)
	other := strings.Replace(named, "3a4f6f1e", "4b5f6f1e", 1)
	silenced := strings.Replace(strings.Replace(named, "3a4f6f1e", "5c5f6f1e", 1), "child:\n", "child: # mabra:ignore several-active-plans -- slås ihop i juni\n", 1)
	files(t, map[string]string{"a.yaml": named, "b.yaml": other, "c.yaml": silenced, "d.yaml": active})
	got := run("validate", "--format", "json", ".")
	rules := about(t, got)
	assert.Contains(t, rules, "b.yaml warning several-active-plans")
	joined := strings.Join(rules, "\n")
	assert.Equal(t, 1, strings.Count(joined, "several-active-plans"), "not the first, not the silenced one, not the child without a name")
	assert.NotContains(t, joined, "ignore-unused")
	assert.NotContains(t, got.out, "Påhittat")
}

// Settings that are named outright are checked as settings, and told of once.
func TestSettingsAreCheckedByName(t *testing.T) {
	const head = "apiVersion: mabra/v1\nkind: Config\n"
	files(t, map[string]string{
		".mabra.yaml": head, "plans/.mabra.yaml": head + "modell: falun\n", "plans/a.yaml": planWithFindings,
		"elsewhere.yaml": head, "bare/.mabra.yaml": "exclude: [old]\n",
	})
	absolute, err := filepath.Abs(".mabra.yaml")
	require.NoError(t, err)
	for _, name := range []string{".mabra.yaml", absolute} {
		got := run("validate", "--lang=en", name)
		assert.Equal(t, statusClean, got.status, got.out+got.err)
	}
	misspelt := "plans/.mabra.yaml error unknown-field"
	for name, want := range map[string]string{
		"plans/.mabra.yaml": misspelt, "elsewhere.yaml": "elsewhere.yaml error unknown-kind",
	} {
		got := run("validate", "--format=json", name)
		assert.Equal(t, statusFindings, got.status)
		assert.Equal(t, []string{want}, about(t, got), "told once")
	}
	assert.Equal(t, statusFindings, run("validate", "--skip-foreign", "bare/.mabra.yaml").status)
	both := about(t, run("validate", "--format=json", "plans/.mabra.yaml", "plans/a.yaml"))
	both = slices.DeleteFunc(both, func(told string) bool { return told != misspelt })
	assert.Len(t, both, 1, "beside a plan that they hold for, too")
}
