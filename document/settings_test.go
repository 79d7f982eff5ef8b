package document_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/rulepages"
	"github.com/mabra-hjulet/mabra/rules"
)

const settingsHead = "apiVersion: mabra/v1\nkind: Config\n"

// folders gives folders with the files of that text.
func folders(texts map[string]string) *document.Folders {
	files := fstest.MapFS{}
	for name, text := range texts {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return document.NewFolders(files, ".")
}

// settingsOf gives the option of settings for everything.
func settingsOf(text string) document.Option {
	return document.WithSettings(folders(map[string]string{".mabra.yaml": settingsHead + text}))
}

func TestTheNearestSettingsHold(t *testing.T) {
	t.Parallel()
	all := folders(map[string]string{
		"plans/.mabra.yaml":     settingsHead + "at: 2026-01-01\n",
		"plans/old/.mabra.yaml": settingsHead + "language: en\n",
	})
	for name, want := range map[string]string{
		"a.yaml":                    "",
		"plans/a.yaml":              "plans/.mabra.yaml",
		"./plans/../plans/a.yaml":   "plans/.mabra.yaml",
		"/plans/a.yaml":             "plans/.mabra.yaml",
		"plans/new/deep/a.yaml":     "plans/.mabra.yaml",
		"plans/old/deep/a.yaml":     "plans/old/.mabra.yaml",
		"plans-of-others/a.yaml":    "",
		"../../outside/all/of/it":   "",
		"plans/a.yaml/no-such-file": "plans/.mabra.yaml",
	} {
		got := ""
		if folder := all.Of(name); folder != nil {
			got = folder.File
			assert.NoError(t, folder.Err(), name)
		}
		assert.Equal(t, want, got, name)
	}
	assert.True(t, all.Of("plans/old/a.yaml").At.IsZero(), "settings are not put together")
	top := folders(map[string]string{".mabra.yaml": settingsHead})
	assert.NotNil(t, top.Of("a.yaml"))
	assert.Nil(t, top.Of("../a.yaml"), "what lies outside has no settings from inside")
	var none *document.Folders
	assert.Nil(t, none.Of("a.yaml"))
}

func TestNamesAreSeenFromHere(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{
		"home/.mabra.yaml":       {Data: []byte(settingsHead + "modell: falun\n")},
		"home/other/.mabra.yaml": {Data: []byte(settingsHead + "modell: falun\n")},
	}
	assert.Equal(t, "other/.mabra.yaml", document.NewFolders(files, "home").Of("other/a.yaml").File)
	assert.Equal(t, ".mabra.yaml", document.NewFolders(files, "home/other").Of("").File, "a text without a name lies here")
	for _, here := range []string{"home/plans", "/home/plans", "./home/plans/", "home/other/../plans"} {
		assert.Equal(t, []string{"../.mabra.yaml:3 error unknown-field"}, told(document.NewFolders(files, here).Of("a.yaml").Findings()), here)
	}
	seen := document.NewFolders(files, "home/plans")
	assert.Equal(t, []string{"../other/.mabra.yaml:3 error unknown-field"}, told(seen.Of("../other/a.yaml").Findings()))
	assert.Equal(t, "../other/.mabra.yaml", seen.Of("/home/other/a.yaml").File)
	assert.Error(t, document.Validate("a.yaml", []byte(planWithFindings), document.WithSettings(seen)).Err(),
		"a mistake in the settings is an error, though the plan has none")
}

// counting counts how often a file is opened.
type counting struct {
	fs.FS
	opened map[string]int
}

func (c counting) Open(name string) (fs.File, error) {
	c.opened[name]++
	return c.FS.Open(name)
}

func (c counting) Stat(name string) (fs.FileInfo, error) { return fs.Stat(c.FS, name) }

func TestSettingsAreReadOnce(t *testing.T) {
	t.Parallel()
	files := counting{fstest.MapFS{
		".mabra.yaml": {Data: []byte(settingsHead + "model: own.yaml\nmodels: [own.yaml]\n")},
		"own.yaml":    {Data: []byte(ownModel)},
	}, map[string]int{}}
	validator := document.NewValidator(document.WithSettings(document.NewFolders(files, ".")))
	for range 3 {
		for _, name := range []string{"a.yaml", "below/b.yaml", "below/deep/c.yaml"} {
			validator.Settle(validator.Check(name, []byte(planWithFindings)))
		}
	}
	assert.Equal(t, 1, files.opened[".mabra.yaml"])
	assert.Equal(t, 2, files.opened["own.yaml"], "once for each place where the settings name it")
}

// What the rules about settings show as wrong is found wrong for just that, and what they show as right is right.
func TestExamplesOfRulesAboutSettings(t *testing.T) {
	t.Parallel()
	for _, rule := range []string{rules.RuleNotAdjustable.ID, rules.SettingNotTaken.ID} {
		example, _ := rulepages.ExampleOf(rule)
		shown := func(text string) (found []string) {
			for _, f := range folders(map[string]string{".mabra.yaml": text}).Of("a.yaml").Findings() {
				found = append(found, f.Rule.ID)
			}
			return found
		}
		assert.Equal(t, []string{rule}, slices.Compact(shown(example.Wrong.Sv)))
		assert.Empty(t, shown(example.Right.Sv), rule)
	}
}

// An error of law, or that the document does not hold together, stays. Everything else is as serious as the settings say.
func TestSettingsChangeSeverity(t *testing.T) {
	t.Parallel()
	text := `apiVersion: mabra/v1
kind: Plan
id: "3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10"
revision: 1
status: active
form: sip
language: sv
synthetic: true
created: 2026-03-02
foo: bar
child:
  name: Påhittat Barn
needs:
  - {id: sova, text: Sova lugnt}
chronology:
  - {date: 2026-02-01, text: En flytt}
`
	before := document.Validate("a.yaml", []byte(text), midsummer).Findings
	seen := map[string]bool{}
	for _, f := range before {
		rule, severity := f.Rule, f.Severity
		for _, weight := range []string{"error", "warning", "info", "off"} {
			change := settingsOf("rules:\n  - {rule: " + rule.ID + ", severity: \"" + weight + "\", because: {sv: a, en: a}}\n")
			result := document.Validate("a.yaml", []byte(text), midsummer, change)
			fixed := rule.Severity == mabra.Error && (rule.Origin == mabra.OriginLaw || rule.Origin == mabra.OriginStructure)
			var want []string
			if fixed || weight != "off" {
				for _, line := range about(rule.ID, before) {
					want = append(want, line[:len(line)-len(severity.String()+" "+rule.ID)])
				}
			}
			var got []string
			for _, f := range result.Findings {
				if f.Rule != rule {
					continue
				}
				if fixed {
					assert.Equal(t, severity, f.Severity, rule.ID)
				} else {
					assert.Equal(t, weight, f.Severity.String(), rule.ID)
				}
				line := about(rule.ID, mabra.Findings{f})[0]
				got = append(got, line[:len(line)-len(f.Severity.String()+" "+rule.ID)])
			}
			assert.Equal(t, want, got, "%s %s", rule.ID, weight)
			assert.Equal(t, fixed, len(result.Folder.Findings()) == 1, "%s: whoever tries is told", rule.ID)
		}
		seen[string(rule.Origin)+" "+rule.Severity.String()] = true
	}
	for _, kind := range []string{"law error", "structure error", "guidance warning", "law warning", "agreement warning"} {
		assert.True(t, seen[kind], "the plan has no %s: %v", kind, seen)
	}
}

func TestExcludes(t *testing.T) {
	t.Parallel()
	all := folders(map[string]string{"plans/.mabra.yaml": settingsHead + "exclude: [draft/**, '*.json', '[x].yaml']\n"})
	for name, want := range map[string]bool{
		"plans/draft/a.yaml":      true,
		"plans/draft/deep/a.yaml": true,
		"plans/a.json":            true,
		"plans/deep/a.json":       false,
		"plans/drafts/a.yaml":     false,
		"plans/a.yaml":            false,
		"plans/x.yaml":            true,
		"a.json":                  false,
	} {
		assert.Equal(t, want, all.Of(name).Excludes(name), name)
	}
	top := folders(map[string]string{".mabra.yaml": settingsHead + "exclude: [draft/**]\n"})
	assert.True(t, top.Of("a.yaml").Excludes("draft/a.yaml"))
	assert.False(t, top.Of("a.yaml").Excludes("a.yaml"))
	assert.False(t, all.Of("plans/a.yaml").Excludes("a.json"), "they hold for their folder only")
}

// Where the kind is missing, what to write depends on the kinds that may stand there.
func TestMissingKind(t *testing.T) {
	t.Parallel()
	settings := folders(map[string]string{".mabra.yaml": "apiVersion: mabra/v1\nlanguage: sv\n"}).Of("a.yaml").Findings()
	if assert.Len(t, settings, 1) {
		assert.Equal(t, "fältet kind saknas; skriv kind: Config", settings[0].Message(mabra.Swedish))
		assert.Equal(t, "the field kind is missing; write kind: Config", settings[0].Message(mabra.English))
	}
	result := document.Validate("a.yaml", []byte("apiVersion: mabra/v1\nlanguage: sv\n"))
	if assert.Len(t, result.Findings, 1) {
		assert.Contains(t, result.Findings[0].Message(mabra.English), "kind: and one of the words Plan, Wheel, ")
	}
}

func TestMistakesInSettings(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"nothing":               {"", nil},
		"a rule of quality":     {"rules: [{rule: need-without-action, severity: info, because: {sv: a, en: a}}]\n", nil},
		"an unknown rule":       {"rules: [{rule: need-without-ation, severity: info, because: {sv: a, en: a}}]\n", []string{"unknown-value"}},
		"a rule without name":   {"rules: [{severity: info, because: {sv: a, en: a}}]\n", []string{"missing-field"}},
		"a rule that is a list": {"rules: [{rule: [], severity: info, because: {sv: a, en: a}}]\n", []string{"wrong-type"}},
		"an error of law":       {"rules: [{rule: sip-overall-missing, severity: info, because: {sv: a, en: a}}]\n", []string{"rule-not-adjustable"}},
		"an error of form":      {"rules: [{rule: syntax, severity: \"off\", because: {sv: a, en: a}}]\n", []string{"rule-not-adjustable"}},
		"an unknown model":      {"model: falum\n", []string{"unknown-value"}},
		"an unknown language":   {"language: no\n", []string{"unknown-value"}},
		"another kind of model": {"models: [plan.yaml]\n", []string{"unknown-kind"}},
		"a model with an error": {"models: [wrong.yaml]\n", []string{"missing-field"}},
	} {
		all := folders(map[string]string{".mabra.yaml": settingsHead + test.text, "plan.yaml": planWithFindings,
			"wrong.yaml": "apiVersion: mabra/v1\nkind: PracticeModel\nname: wrong\ntitle: {sv: a, en: a}\n"})
		var got []string
		folder := all.Of("a.yaml")
		for _, f := range folder.Findings() {
			got = append(got, f.Rule.ID)
			assert.Positive(t, f.Position.Line, name)
		}
		assert.Equal(t, test.want, got, name)
		assert.Empty(t, folder.Unread(), name)
	}
}

func TestModelsOfTheSettings(t *testing.T) {
	t.Parallel()
	named := "apiVersion: mabra/v1\nkind: Plan\nmodel: exempelby\n" + planWithFindings[len("apiVersion: mabra/v1\nkind: Plan\n"):]
	wheelModel := "apiVersion: mabra/v1\nkind: WheelModel\nname: exempelhjul\n"
	for name, test := range map[string]struct {
		settings, text, want string
	}{
		"known by name":            {"models: [models/own.yaml]\n", named, "error"},
		"known, but not named":     {"models: [models/own.yaml]\n", planWithFindings, "warning"},
		"named by the settings":    {"models: [models/own.yaml]\nmodel: exempelby\n", planWithFindings, "error"},
		"the settings name a file": {"model: models/own.yaml\n", planWithFindings, "error"},
		"of the library":           {"model: falun\n", planWithFindings, "warning"},
	} {
		all := folders(map[string]string{
			"plans/.mabra.yaml":     settingsHead + test.settings,
			"plans/models/own.yaml": ownModel + "---\n" + wheelModel,
		})
		result := document.Validate("plans/a.yaml", []byte(test.text), document.WithSettings(all), midsummer)
		overdue := about("action-overdue", result.Findings)
		require.Len(t, overdue, 1, name)
		assert.Contains(t, overdue[0], " "+test.want+" ", name)
		options := append(result.Folder.CheckOptions(), mabra.At(mabra.MustParseDate("2026-06-30")))
		alone := about("action-overdue", result.Documents[0].Check(options...))
		require.Len(t, alone, 1, name)
		assert.Contains(t, alone[0], " "+test.want+" ", "%s: for whoever checks a document again", name)
		for _, f := range result.Folder.Findings() {
			assert.Equal(t, "plans/models/own.yaml", f.File, "a mistake is told where it stands")
		}
	}
}

func TestSettingsThatCannotBeReadAreTold(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	for _, folder := range []string{"folder/.mabra.yaml", "link/below", "models", "none"} {
		require.NoError(t, os.MkdirAll(filepath.Join(root, folder), 0o700))
	}
	require.NoError(t, os.WriteFile(filepath.Join(root, "models/.mabra.yaml"), []byte(settingsHead+"models: [own.yaml]\n"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(root, "file.yaml"), []byte(planWithFindings), 0o600))
	want := map[string]string{"folder/a.yaml": "folder/.mabra.yaml", "models/a.yaml": "models/own.yaml", "none/a.yaml": "",
		"file.yaml/a.yaml": ""}
	if os.Symlink("nowhere.yaml", filepath.Join(root, "link/.mabra.yaml")) == nil {
		want["link/below/a.yaml"] = "link/.mabra.yaml"
	}
	all := document.NewFolders(os.DirFS(root), ".")
	for name, unread := range want {
		result := document.Validate(name, []byte(planWithFindings), document.WithSettings(all), midsummer)
		assert.NotEmpty(t, result.Findings, "the plan is checked all the same")
		if unread == "" {
			assert.Nil(t, result.Folder, name)
			continue
		}
		require.Len(t, result.Folder.Unread(), 1, name)
		assert.Equal(t, unread, result.Folder.Unread()[0].Path)
		assert.Error(t, result.Err(), name)
	}
}

func TestSettingsThatChangeNothingAreTold(t *testing.T) {
	t.Parallel()
	all := folders(map[string]string{".mabra.yaml": settingsHead + `exclude: [sub, ./b/, /c, '[', '!a', ../x, e/**, sub/**]
rules:
  - {rule: need-without-action, severity: info, because: {sv: a, en: a}}
  - {rule: need-without-action, severity: error, because: {sv: a, en: a}}
`, "plans/.mabra.yml": settingsHead})
	folder := all.Of("plans/a.yaml")
	var said []string
	for _, f := range folder.Findings() {
		said = append(said, string(f.Path)+" "+f.Variant)
		assert.Equal(t, "setting-not-taken", f.Rule.ID)
		assert.Positive(t, f.Position.Line)
	}
	assert.ElementsMatch(t, []string{"exclude[3] bad-pattern", "exclude[4] never", "exclude[5] never", "rules[1].rule twice"}, said)
	assert.Equal(t, []string{"plans/.mabra.yml:1 warning setting-not-taken"}, told(all.Findings()))
	all.Of("plans/b.yaml")
	assert.Len(t, all.Findings(), 1, "once")

	for name, want := range map[string]bool{
		"sub/a.yaml": true, "sub/deep/a.yaml": true, "b/a.yaml": true, "c/a.yaml": true, "c": true, "a.yaml": false, "subs/a.yaml": false,
		"d/sub/a.yaml": false,
	} {
		assert.Equal(t, want, folder.Excludes(name), name)
	}
	idle := folder.Idle()
	require.Len(t, idle, 1)
	assert.Equal(t, mabra.Path("exclude[6]"), idle[0].Path)
	assert.Equal(t, mabra.Info, idle[0].Severity)
	assert.True(t, folder.Within("."))
	assert.False(t, folder.Within("plans"))
	var none *document.Folder
	assert.Empty(t, none.Idle())
	many := folders(map[string]string{".mabra.yaml": settingsHead + "exclude: ['" + strings.Repeat("{a,aa}", 30) + "', " +
		strings.Repeat("b", 1001) + ", c]\n"}).Of("a.yaml")
	require.Len(t, many.Findings(), 2)
	assert.Equal(t, "too-many", many.Findings()[0].Variant)
	assert.False(t, many.Excludes(strings.Repeat("a", 59)+"b"), "and it takes no time")
	assert.True(t, many.Excludes("c"))
	var nowhere *document.Folders
	assert.Empty(t, nowhere.Findings())
}

// A model of one's own may be named from the top, and is said to be unread where it is no file that can be read.
func TestOwnModelsOfSettings(t *testing.T) {
	t.Parallel()
	large := ownModel + "# " + string(make([]byte, 1<<20))
	for name, test := range map[string]struct {
		settings, unread string
		why              error
	}{
		"from the folder":      {"model: own.yaml\n", "", nil},
		"from the top":         {"model: /plans/own.yaml\nmodels: [/plans/own.yaml]\n", "", nil},
		"none at the top":      {"model: /own.yaml\n", "own.yaml", fs.ErrNotExist},
		"none":                 {"models: [none.yaml]\n", "plans/none.yaml", fs.ErrNotExist},
		"a folder":             {"models: [sub]\n", "plans/sub", document.ErrFolder},
		"larger than a model":  {"model: large.yaml\n", "plans/large.yaml", document.ErrTooLarge},
		"larger than they are": {"models: [large.yaml]\n", "plans/large.yaml", document.ErrTooLarge},
	} {
		folder := folders(map[string]string{
			"plans/.mabra.yaml": settingsHead + test.settings, "plans/own.yaml": ownModel, "plans/sub/own.yaml": ownModel,
			"plans/large.yaml": large,
		}).Of("plans/a.yaml")
		assert.Empty(t, folder.Findings(), name)
		if test.unread == "" {
			assert.NoError(t, folder.Err(), name)
			continue
		}
		require.Len(t, folder.Unread(), 1, name)
		assert.Equal(t, test.unread, folder.Unread()[0].Path, name)
		assert.ErrorIs(t, folder.Err(), test.why, name)
	}
}

// Settings that cannot be read are never taken for none.
func TestSettingsTooLargeToRead(t *testing.T) {
	t.Parallel()
	folder := folders(map[string]string{".mabra.yaml": settingsHead + "# " + string(make([]byte, 1<<20))}).Of("a.yaml")
	assert.ErrorIs(t, folder.Err(), document.ErrTooLarge)
}

// A plan that names a model of its own is told so, until the settings make the model known or name another.
func TestModelsMadeKnownBySettings(t *testing.T) {
	t.Parallel()
	named := strings.Replace(planWithFindings, "kind: Plan\n", "kind: Plan\nmodel: exempelby\n", 1)
	for settings, want := range map[string]int{"": 1, "models: [own.yaml]\n": 0, "model: own.yaml\n": 0, "model: falun\n": 0} {
		all := folders(map[string]string{".mabra.yaml": settingsHead + settings, "own.yaml": ownModel})
		result := document.Validate("a.yaml", []byte(named), document.WithSettings(all), midsummer)
		assert.Len(t, about("unknown-model", result.Findings), want, settings)
	}
}

// A file of settings that is given to be checked is checked as that, whatever is known of its folder.
func TestSettingsAreCheckedByName(t *testing.T) {
	t.Parallel()
	beside := document.WithSettings(folders(map[string]string{"a/own.yaml": "kind: PracticeModel\n", "a/.mabra.yaml": "left: [\n"}))
	for text, want := range map[string]string{
		settingsHead:                         "",
		settingsHead + "exclud: [old]\n":     "unknown-field",
		"exclude: [old]\n":                   "missing-field missing-field",
		settingsHead + "model: falnu\n":      "unknown-value",
		settingsHead + "models: [no.yaml]\n": "",
	} {
		for _, options := range [][]document.Option{nil, {beside}} {
			result := document.Validate("a/.mabra.yaml", []byte(text), options...)
			var ids []string
			for _, f := range result.Findings {
				ids = append(ids, f.Rule.ID)
			}
			assert.Equal(t, want, strings.Join(ids, " "), text)
			assert.Nil(t, result.Folder)
			assert.Empty(t, result.Documents)
		}
	}
	found := document.Validate("a/.mabra.yaml", []byte(settingsHead+"models: [own.yaml]\n"), beside).Findings
	require.NotEmpty(t, found)
	assert.Equal(t, "a/own.yaml", found[0].File, "what they name is looked at where there are files")
}
