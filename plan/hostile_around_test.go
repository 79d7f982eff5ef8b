package plan_test

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An around is what stands around a text when it is validated, and may be made to be expensive as well.
type around struct {
	settings string            // of the folder that the text lies in
	files    map[string][]byte // that the settings name
	models   string            // that are made known; the plan is checked under the first
	baseline string            // what is known since before
	file     string            // the name of the text
	asked    []string          // files that the settings are asked to leave out
}

// validate validates the text with all that stands around it.
func (a around) validate(text []byte) mabra.Findings {
	files := fstest.MapFS{}
	if a.settings != "" {
		files[document.SettingsFile] = &fstest.MapFile{Data: []byte(a.settings)}
	}
	for name, text := range a.files {
		files[name] = &fstest.MapFile{Data: text}
	}
	if a.file == "" {
		a.file = "hostile.yaml"
	}
	folders := document.NewFolders(files, ".")
	options := []document.Option{document.At(mabra.MustParseDate("2026-06-01")), document.WithSettings(folders)}
	var about mabra.Findings
	if a.models != "" {
		var more []document.Option
		more, about = modelsOf(a.models)
		options = append(options, more...)
	}
	if a.baseline != "" {
		if known, err := document.ParseBaseline([]byte(a.baseline)); err == nil {
			options = append(options, document.WithBaseline(known))
		}
	}
	result := document.Validate(a.file, text, options...)
	about = append(about, result.Findings...)
	if a.baseline != "" {
		var recorded document.Baseline
		recorded.Add(result)
		_, _ = recorded.Encode()
	}
	if result.Folder != nil {
		for _, name := range a.asked {
			result.Folder.Excludes(name)
		}
		about = append(append(about, result.Folder.Findings()...), result.Folder.Idle()...)
	}
	return append(about, folders.Findings()...)
}

// size gives the bytes of all that stands around a text.
func (a around) size() int {
	size := len(a.settings) + len(a.models) + len(a.baseline) + len(a.file)
	for _, text := range a.files {
		size += len(text)
	}
	return size
}

// called gives the text that findings are about under a name.
func (a around) called(name string, text []byte) ([]byte, bool) {
	switch {
	case name == a.file, name == "hostile.yaml":
		return text, true
	case name == document.SettingsFile:
		return []byte(a.settings), true
	case name == "models.yaml":
		return []byte(a.models), true
	}
	held, there := a.files[name]
	return held, there
}

// modelsOf makes models known, checks them, and checks plans under the first model of practice.
func modelsOf(text string) ([]document.Option, mabra.Findings) {
	documents, findings := document.ParseAll("models.yaml", []byte(text))
	var practices []*plan.PracticeModel
	var wheels []*wheel.Model
	for _, d := range documents {
		switch m := d.(type) {
		case *plan.PracticeModel:
			practices = append(practices, m)
		case *wheel.Model:
			wheels = append(wheels, m)
		}
	}
	options := []document.Option{document.WithModels(practices...), document.WithModels(wheels...)}
	if practices != nil {
		options = append(options, document.UnderModel(practices[0]))
		findings = append(findings, practices[0].Check(plan.WithModels(practices...), wheel.WithModels(wheels...))...)
	}
	if wheels != nil {
		findings = append(findings, wheels[0].Check(plan.WithModels(practices...), wheel.WithModels(wheels...))...)
	}
	return options, findings
}

const (
	settingsHead = "apiVersion: mabra/v1\nkind: Config\n"
	practiceHead = "apiVersion: mabra/v1\nkind: PracticeModel\nname: ekdal\ntitle: {sv: a, en: a}\nsource: a\ncountry: se\n"
	wheelHead    = "apiVersion: mabra/v1\nkind: WheelModel\nname: ekhjul\ntitle: a\nlanguage: sv\nsource: a\n"
)

func silenced(n int, comment string) func() string {
	return func() string { return whole + fill(n, comment+"\n") }
}

func just(text string) func() string { return func() string { return text } }

// A thousand names of files far down.
func deepNames(n int, name string) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprintf("%s%d.yaml", times(100, name+"/"), i)
	}
	return names
}

// needsAndActions is a plan that is as large as a document may be, with much in it that models and rules look at.
func needsAndActions() string {
	return whole + "people:\n" + numbered(2_000, "- {id: p%d, name: a b, roles: [coordinator, named-person], sector: school}\n") +
		"needs:\n" + numbered(2_000, "- {id: n%d, text: b, by: p1}\n") +
		"outcomes:\n" + numbered(2_000, "- {id: o%d, text: b, needs: [n1]}\n") +
		"actions:\n" + numbered(2_000, "- {id: a%d, what: b, outcomes: [o1], responsible: p1}\n") +
		"meetings:\n" + numbered(1_000, "- {id: m%d, kind: barnteam, date: 2026-03-01, present: [p1, p2, p3]}\n")
}

var hostilesAround = []hostile{
	// Comments that silence rules.
	{"24 000 comments that silence nothing", silenced(mebibyte-1000, "# mabra:ignore need-without-action -- x"), []string{"ignore-unused 11:1"}, nil},
	{"14 000 comments of unknown names", silenced(mebibyte-200_000, "# mabra:ignore aN,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t -- x"), []string{"unknown-value 11:1"}, nil},
	{"a comment of 150 000 unknown names", func() string { return whole + "# mabra:ignore " + fill(mebibyte-1000, "abcde, ") + " -- x\n" }, []string{"unknown-value 11:1"}, nil},
	{"a comment of 45 000 near-misses", func() string {
		return whole + "# mabra:ignore " + fill(mebibyte-1000, "need-withot-actioN ") + " -- x\n"
	}, []string{"unknown-value 11:1"}, nil},
	{"24 000 comments of near-misses", silenced(mebibyte-1000, "# mabra:ignore need-withot-actioN -- x"), []string{"unknown-value 11:1"}, nil},
	{"a comment of 50 000 rules", func() string {
		return whole + "# mabra:ignore " + fill(mebibyte-1000, "need-without-action ") + " -- x\n"
	}, []string{"ignore-unused 11:1"}, nil},
	{"20 000 comments beside wrong items", func() string {
		return whole + "needs:\n" + times(20_000, "- 1 # mabra:ignore need-without-action -- x\n")
	}, []string{"wrong-type 12:3"}, nil},
	{"comments of a document that is too large", silenced(4*mebibyte, "# mabra:ignore need-without-action -- x"), []string{tooMuch}, nil},
	{"60 000 comments without a rule", silenced(mebibyte-1000, "# mabra:ignore"), []string{"ignore-unused 11:1"}, nil},
	{"24 000 comments without a reason", silenced(mebibyte-1000, "# mabra:ignore need-without-action"), []string{"ignore-without-reason 11:1"}, nil},
	{"a comment of 1 MiB of #", func() string { return whole + fill(mebibyte-1000, "# ") + "mabra:ignore need-without-action -- x\n" }, []string{"ignore-unused 11:1047575"}, nil},
	{"a comment of 1 MiB of the mark", func() string { return whole + fill(mebibyte-1000, "# mabra:ignore ") + "\n" }, []string{"unknown-value 11:1"}, nil},
	{"a comment of 1 MiB of hyphens", func() string { return whole + "# mabra:ignore need-without-action " + times(mebibyte-1000, "-") + "\n" }, []string{"ignore-without-reason 11:1"}, nil},
	{"20 000 comments and lines between", func() string { return whole + fill(mebibyte-1000, "# mabra:ignore form-unknown -- x\n\n\n\n") }, []string{"unknown-value 11:1"}, nil},
	{"9 000 comments that silence", func() string {
		return whole + "needs:\n" + numbered(9_000, "# mabra:ignore need-without-outcome, need-without-indicator -- x\n- {id: a%d, text: b}\n")
	}, []string{"ignore-unused 12:1"}, nil},
	{"comments that the YAML library reads", func() string {
		return whole + "x-a: &a 1\n" + fill(mebibyte-1000, "# mabra:ignore need-without-action -- x\n")
	}, []string{"alias-not-allowed 11:6"}, nil},
	{"2 000 documents with comments", func() string {
		return times(2_000, whole+times(10, "# mabra:ignore need-without-action -- x\n")+"---\n")
	}, []string{"ignore-unused 11:1"}, nil},

	// Streams.
	{"900 documents of wrong items", func() string { return times(900, whole+"needs:\n"+strings.Repeat("- 1\n", 1_600)+"---\n") }, []string{"wrong-type 12:3"}, nil},
	{"10 000 documents of wrong items", func() string { return times(9_999, whole+"needs:\n"+strings.Repeat("- 1\n", 100)+"---\n") }, []string{"wrong-type 12:3"}, nil},
	{"10 000 documents with warnings", func() string { return times(9_999, whole+"needs: [{id: a, text: b}]\n---\n") }, []string{"too-large 19993:1"}, nil},
	{"10 000 documents that cannot be read", func() string { return times(9_999, "apiVersion: mabra/v1\nkind: @\n---\n") }, []string{"syntax 2:7"}, nil},
	{"10 000 active plans of one child", func() string {
		return times(9_999, strings.Replace(whole, "status: draft", "status: active", 1)+"---\n")
	}, []string{"too-large 22001:1"}, nil},

	// Law cited and other texts.
	{"1 MiB of sections", func() string {
		return whole + "needs:\n" + times(105, "- {id: a, text: "+strings.Repeat("1kap1§", 1_400)+"}\n")
	}, []string{"duplicate-id 13:8"}, nil},
	{"1 MiB of sections apart", func() string {
		return whole + "needs:\n" + times(105, "- {id: a, text: '"+strings.Repeat("7kap7§a ", 1_080)+"'}\n")
	}, []string{"duplicate-id 13:8"}, nil},
	{"1 MiB of lists of sections", func() string {
		return whole + "needs:\n" + times(105, "- {id: a, text: '"+strings.Repeat("1kap1,1,1,1§", 760)+"'}\n")
	}, []string{"duplicate-id 13:8"}, nil},
	{"1 MiB of ranges of sections", func() string {
		return whole + "needs:\n" + times(105, "- {id: a, text: '"+strings.Repeat("11 kap. 1-19 §§ SoL ", 430)+"'}\n")
	}, []string{"duplicate-id 13:8"}, nil},
	{"1 MiB of names of acts", func() string {
		return whole + "needs:\n" + times(105, "- {id: a, text: '"+strings.Repeat("SoL LVU LSS OSL ", 620)+"'}\n")
	}, []string{"duplicate-id 13:8"}, nil},

	// Settings.
	{"settings of 1 MiB of patterns", just(whole), []string{"setting-not-taken 1004:3"}, func() around {
		return around{settings: settingsHead + "exclude:\n" + fill(mebibyte-1000, "- ab/**\n"), asked: deepNames(100, "ab")}
	}},
	{"1 000 patterns of many stars", just(whole), []string{"setting-not-taken 4:3"}, func() around {
		return around{settings: settingsHead + "exclude:\n" + times(1_000, "- '"+strings.Repeat("**/*a*/", 60)+"b'\n"), asked: deepNames(100, "aaaa")}
	}},
	{"a pattern of stars in one name", just(whole), []string{"setting-not-taken 4:3"}, func() around {
		return around{settings: settingsHead + "exclude:\n" + times(1_000, "- '"+strings.Repeat("*a", 200)+"b'\n"), asked: []string{strings.Repeat("a", 255), strings.Repeat("a", 250) + "c"}}
	}},
	{"patterns of choices", just(whole), []string{"setting-not-taken 4:3"}, func() around {
		return around{settings: settingsHead + "exclude:\n" + times(1_000, "- '"+strings.Repeat("{a,aa}", 9)+"*b'\n"), asked: []string{strings.Repeat("a", 250) + "c"}}
	}},
	{"patterns of choices in each other", just(whole), []string{"setting-not-taken 4:3"}, func() around {
		return around{settings: settingsHead + "exclude:\n" + times(1_000, "- '"+strings.Repeat("{a,", 100)+strings.Repeat("}", 100)+"*b'\n"), asked: deepNames(100, "a")}
	}},
	{"patterns of classes", just(whole), []string{"setting-not-taken 4:3"}, func() around {
		return around{settings: settingsHead + "exclude:\n" + times(1_000, "- '"+strings.Repeat("*[a-z]", 150)+"b'\n"), asked: []string{strings.Repeat("a", 255)}}
	}},
	{"settings of 19 000 unknown rules", just(whole), []string{"missing-field 4:3"}, func() around {
		return around{settings: settingsHead + "rules:\n" + times(19_000, "- {rule: need-withot-action, severity: off}\n")}
	}},
	{"settings of one rule 20 000 times", just(whole), []string{"missing-field 4:3"}, func() around {
		return around{settings: settingsHead + "rules:\n" + times(19_000, "- {rule: need-without-action, severity: off}\n")}
	}},
	{"settings of 20 000 rules of law", just(whole), []string{"missing-field 4:3"}, func() around {
		return around{settings: settingsHead + "rules:\n" + times(19_000, "- {rule: wrong-type, severity: off}\n")}
	}},
	{"settings of 9 000 unknown fields", just(whole), []string{"unknown-field 3:1"}, func() around {
		return around{settings: settingsHead + numbered(9_000, "modelss%d: 1\n")}
	}},
	{"settings of 1 MiB of [", just(whole), []string{tooMuch}, func() around { return around{settings: times(mebibyte, "[")} }},
	{"settings of 200 kB of [", just(whole), []string{"too-deep 1:1"}, func() around { return around{settings: times(200<<10, "[")} }},
	{"settings of more than 1 MiB", just(whole), []string{"reason-missing 1:1"}, func() around { return around{settings: times(2*mebibyte, "#")} }},
	{"settings that name one model 100 000 times", just(whole), []string{"reason-missing 1:1"}, func() around {
		return around{settings: settingsHead + "models:\n" + times(90_000, "- m.yaml\n"), files: map[string][]byte{"m.yaml": []byte(practiceHead)}}
	}},
	{"settings that name a large model often", just(whole), []string{"too-large 14291:3"}, func() around {
		return around{settings: settingsHead + "models:\n" + times(1_000, "- m.yaml\n"), files: map[string][]byte{
			"m.yaml": []byte(practiceHead + "roles:\n" + numbered(20_000, "- {role: x%d, name: {sv: a}}\n"))}}
	}},
	{"settings that name 1 000 large models", just(whole), []string{"too-large 14291:3"}, func() around {
		a := around{settings: settingsHead + "models:\n" + numbered(1_000, "- m%d.yaml\n"), files: map[string][]byte{}}
		large := []byte(practiceHead + "roles:\n" + numbered(20_000, "- {role: x%d, name: {sv: a}}\n"))
		for i := range 1_000 {
			a.files[fmt.Sprintf("m%d.yaml", i)] = large
		}
		return a
	}},
	{"settings that name 90 000 models that are not there", just(whole), []string{"reason-missing 1:1"}, func() around {
		return around{settings: settingsHead + "models:\n" + numbered(60_000, "- m%d.yaml\n")}
	}},

	// Models of practice and of the wheel.
	{"a model of 20 000 roles", needsAndActions, []string{"reason-missing 1:1"}, func() around {
		return around{models: practiceHead + "roles:\n" + numbered(19_000, "- {role: kordinator%d, name: {sv: a}}\n")}
	}},
	{"a model of 9 000 parts of a team", needsAndActions, []string{"reason-missing 1:1"}, func() around {
		return around{models: practiceHead + "team:\n" + times(9_000, "- {title: {sv: a, en: a}, role: coordinator, sectors: [school, health], titles: [abc]}\n")}
	}},
	{"a model of 9 000 forums", needsAndActions, []string{"reason-missing 1:1"}, func() around {
		return around{models: practiceHead + "forums:\n" + times(9_000, "- {forum: barnteam, present: [{title: {sv: a, en: a}, role: coordinator, titles: [abc]}]}\n")}
	}},
	{"a model of 9 000 holders", needsAndActions, []string{"reason-missing 1:1"}, func() around {
		return around{models: practiceHead + "namedPerson:\n" + times(9_000, "- {stage: primary-school, sectors: [school], title: {sv: a, en: a}, titles: [abc, def]}\n")}
	}},
	{"a model of 19 000 rules", needsAndActions, []string{"reason-missing 1:1"}, func() around {
		return around{models: practiceHead + "rules:\n" + times(19_000, "- {rule: need-withot-action, severity: off, because: {sv: a, en: a}}\n")}
	}},
	{"a model of 9 000 rules that there are", needsAndActions, []string{"reason-missing 1:1"}, func() around {
		return around{models: practiceHead + "rules:\n" + times(9_000, "- {rule: need-without-action, severity: info, because: {sv: a, en: a}}\n")}
	}},
	{"a model of 30 000 principles", needsAndActions, []string{"reason-missing 1:1"}, func() around {
		return around{models: practiceHead + "principles:\n" + numbered(20_000, "- {text: {sv: a%d, en: a}}\n")}
	}},
	{"a model of enormous numbers", just(whole + "questions: [{number: 1, answer: a}]\nreviews: {next: 2026-09-09}\n"), []string{"out-of-range 8:22"}, func() around {
		const most = "9223372036854775807"
		between := "{months: " + most + ", days: " + most + ", workingDays: " + most + ", source: {sv: a, en: a}}\n"
		return around{models: practiceHead + "base: falun\nquestions: [{number: " + most + ", text: {sv: a, en: a}}]\nreview: " + between}
	}},
	{"5 000 models that build on each other", just(whole), []string{"reason-missing 1:1"}, func() around {
		return around{models: numbered(5_000, strings.Replace(practiceHead, "ekdal", "m%[1]d", 1)+"---\n")}
	}},
	{"a chain of 5 000 models", just(whole), []string{"reason-missing 1:1"}, func() around {
		var b strings.Builder
		for i := range shrunk(5_000) {
			fmt.Fprintf(&b, "%sbase: m%d\n---\n", strings.Replace(practiceHead, "ekdal", fmt.Sprintf("m%d", i), 1), i+1)
		}
		return around{models: b.String()}
	}},
	{"two models that build on each other", just(whole), []string{"unknown-value 7:7"}, func() around {
		return around{models: practiceHead + "base: b\n---\n" + strings.Replace(practiceHead, "ekdal", "b", 1) + "base: ekdal\n"}
	}},
	{"a wheel of 9 000 areas", func() string { return strings.Replace(whole, "kind: Plan", "kind: Wheel", 1) + "wheel: ekhjul\n" }, []string{"unknown-field 4:1"}, func() around {
		return around{models: wheelHead + "areas:\n" + numbered(9_000, "- {id: a%d, label: b, covers: [safe, healthy]}\n")}
	}},
	{"a wheel of 19 000 unknown indicators", just(whole), []string{"unknown-value 8:15"}, func() around {
		return around{models: wheelHead + "indicators:\n" + times(19_000, "- {indicator: saef, label: b}\n")}
	}},

	// What is known since before.
	{"a baseline of 100 000 findings", just(whole), []string{"reason-missing 1:1"}, func() around {
		return around{baseline: `{"version":2,"known":[` + numbered(100_000, `{"file":"a%d.yaml","rule":"wrong-type","standing":"needs[~1234].text","count":1},`) + `{"file":"a","rule":"b","count":1}]}`}
	}},
	{"a baseline of one finding 200 000 times", just(whole), []string{"reason-missing 1:1"}, func() around {
		return around{baseline: `{"version":2,"known":[` + times(200_000, `{"file":"a.yaml","rule":"wrong-type","count":1},`) + `{"file":"a","rule":"b","count":1}]}`}
	}},
	{"a baseline of 1 MiB of [", just(whole), []string{"reason-missing 1:1"}, func() around {
		return around{baseline: times(mebibyte, "[")}
	}},
	{"a baseline of wrong kinds", just(whole), []string{"reason-missing 1:1"}, func() around {
		return around{baseline: `{"version":2,"known":[` + times(200_000, `{"file":[],"rule":{},"count":"1"},`) + `0]}`}
	}},
	{"a baseline in deep lists", just(whole), []string{"reason-missing 1:1"}, func() around {
		return around{baseline: `{"version":2,"known":` + times(9_000, `[`) + times(9_000, "]") + `}`}
	}},
	{"a baseline and 10 000 unknown fields on a line", func() string {
		return `{"apiVersion": "mabra/v1", "kind": "Plan", ` + numbered(9_900, `"unknowm%d": 1, `) + `"x-a": 1}`
	}, []string{"unknown-field 1:44"}, func() around { return around{baseline: someKnown} }},
	{"a baseline and 10 000 items on a line", func() string {
		return `{"apiVersion": "mabra/v1", "kind": "Plan", "needs": [` + times(9_000, `{"idd": "a", "text": "b"}, `) + `{}]}`
	}, []string{"unknown-field 1:55"}, func() around { return around{baseline: someKnown} }},
	{"a baseline and items of much text", func() string {
		return whole + "needs:\n" + numbered(9_000, "- {idd: a%d, text: abcdefghijklmnopqrstuvwxyz}\n")
	}, []string{"unknown-field 12:4"}, func() around { return around{baseline: someKnown} }},
	{"a baseline and lists in lists", func() string {
		return whole + "x-a:\n" + numbered(900, "  b%d: "+strings.Repeat("[", 90)+"a: &b 1"+strings.Repeat("]", 90)+"\n")
	}, []string{"alias-not-allowed 12:100"}, func() around { return around{baseline: someKnown} }},
	{"a baseline and 9 000 documents", func() string { return times(9_000, whole+"needs: [1]\n---\n") }, []string{"wrong-type 11:9"},
		func() around { return around{baseline: someKnown} }},

	// Names.
	{"a file with a long name", just(whole + "a: 1\n"), []string{"unknown-field 11:1"}, func() around {
		return around{file: strings.Repeat("a/", 2_000) + strings.Repeat("\x1b\n\u202e", 60) + ".yaml", settings: settingsHead + "exclude: [a]\n"}
	}},
	{"a file with a name of 64 kB", just(whole + "a: 1\n"), []string{"unknown-field 11:1"}, func() around {
		return around{file: times(64<<10, "\xff"), baseline: someKnown}
	}},
}

const someKnown = `{"version":2,"known":[{"file":"hostile.yaml","rule":"x","count":1}]}`

// Limits as large as numbers get are no limits.
func TestNoLimits(t *testing.T) {
	t.Parallel()
	none := mabra.Limits{Bytes: math.MaxInt, Depth: math.MaxInt, Nodes: math.MaxInt, Keys: math.MaxInt, Documents: math.MaxInt}
	for _, text := range []string{whole, "{" + strings.ReplaceAll(strings.TrimSpace(whole), "\n", ", ") + "}"} {
		documents, findings := document.ParseAll("a.yaml", []byte(text), mabra.WithLimits(none))
		for _, f := range findings {
			assert.NotEqual(t, "too-large", f.Rule.ID)
		}
		assert.Len(t, documents, 1)
	}
}
