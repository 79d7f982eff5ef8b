package rulegen_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/mabra-hjulet/mabra/internal/rulegen"
)

const aRule = `rule: a-rule
severity: warning
origin: quality
source: somewhere
title: {sv: Rubrik, en: Title}
what: {sv: Vad, en: What}
why: {sv: Varför, en: Why}
mend: {sv: Gör så, en: Do so}
message: {sv: "säg {this}", en: "say {this}"}
`

const someLaws = `- act: old
  name: {sv: gamla lagen, en: gamla lagen}
  country: se
  from: 2002-01-01
  until: 2025-06-30
  sections:
    - {id: old-1, chapter: 2, section: "7", from: 2010-01-01}
- act: new
  name: {sv: nya lagen, en: nya lagen}
  country: se
  from: 2025-07-01
  sections:
    - {id: new-8, chapter: 10, section: "8"}
    - {id: new-9, chapter: 10, section: "9"}
    - {id: new-11, chapter: 10, section: "11"}
    - {id: new-19, chapter: 19, section: 1 a}
- act: plain
  name: {sv: balken, en: balken}
  country: se
  sections:
    - {id: plain-3, section: "3"}
- act: un
  name: {sv: konventionen, en: the Convention}
  articles: true
  sections:
    - {id: un-3, section: "3"}
    - {id: un-12, section: "12"}
- act: abroad
  name: {sv: akten, en: the Act}
  cite: {sv: "{name} {place}", en: "{name} {place}"}
  country: gb-sct
  sections:
    - {id: abroad-5, section: "5"}
`

// house gives a small repository with one rule. The pairs change what the rule's file says.
func house(changes ...string) fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"rules/a-rule/rule.yaml": strings.NewReplacer(changes...).Replace(aRule),
		"rules/laws.yaml":        someLaws,
		"rules/wording.yaml": "source: {sv: egna, en: own}\nlists:\n  words: {title: {sv: ord, en: words}, sv: [ett], en: [one]}\n" +
			"  half: {title: {sv: ord, en: words}, sv: [ett]}\n",
		"rules/sources.yaml":           "somewhere: {sv: någonstans, en: somewhere}\nelsewhere: {sv: annorstädes, en: elsewhere}\n",
		"schemas/vocabulary/form.yaml": "vocabulary: form\nterms: [{key: own}, {key: sip}]\n",
		"plan/models/falun.yaml":       "",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

// TestGenerateWritesGrounds: what a rule rests on in each country, and all of it as one.
func TestGenerateWritesGrounds(t *testing.T) {
	t.Parallel()
	text, err := rulegen.Generate(house("source: somewhere",
		"source: {everywhere: somewhere, gb-sct: [somewhere, elsewhere], se: {origin: agreement, sv: här, en: here}}"))
	if err != nil {
		t.Fatal(err)
	}
	plain := strings.Join(strings.Fields(string(text)), " ")
	for _, want := range []string{
		`Source: mabra.Text{Sv: "någonstans; i Skottland: någonstans; annorstädes; i Sverige: här", ` +
			`En: "somewhere; in Scotland: somewhere; elsewhere; in Sweden: here"},`,
		`Grounds: []mabra.Ground{ {Country: "gb-sct", Origin: mabra.OriginQuality, ` +
			`Text: mabra.Text{Sv: "någonstans; någonstans; annorstädes", En: "somewhere; somewhere; elsewhere"}}, ` +
			`{Country: "se", Origin: mabra.OriginAgreement, Text: mabra.Text{Sv: "någonstans; här", En: "somewhere; here"}}, },`,
	} {
		if !strings.Contains(plain, want) {
			t.Errorf("not generated: %s", want)
		}
	}
}

// TestGenerateWritesKinds: words by what they are, and the acts that were replaced, each with the first day of the new one.
func TestGenerateWritesKinds(t *testing.T) {
	t.Parallel()
	text, err := rulegen.Generate(house("origin", `kinds: {ends: {sv: [an], en: [s]}, begins: {sv: [be]}}
replaced: {acts: [{old: "1", new: "2", law: new, short: [OL], sections: [{old: 2 kap. 7 §, beside: [plan]}]}]}
words: {title: {sv: Ord, en: Words}}
origin`))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"var ARuleKinds = map[string]mabra.Words{", `"ends": {`, "En: nil,", "var ARuleSections = []Replaced{",
		"mabra.Date{Year: 2025, Month: 7, Day: 1}", `Beside: []string{"plan"}`, "var ARuleWords = CitationWords{",
		`"2 kap. 7 § OL → se 2"`,
	} {
		if !strings.Contains(string(text), want) {
			t.Errorf("there is no %s", want)
		}
	}
}

func TestGenerateTakesARuleThatHoldsTogether(t *testing.T) {
	t.Parallel()
	text, err := rulegen.Generate(house("origin", "forms: [sip]\nmodels: [falun]\norigin"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"var ARule = mabra.Rule{", `Forms:    []string{"sip"}`, `Models:   []string{"falun"}`, "mabra.Warning", "mabra.OriginQuality",
		`mabra.Text{Sv: "någonstans", En: "somewhere"}`,
	} {
		if !strings.Contains(string(text), want) {
			t.Errorf("there is no %s", want)
		}
	}
}

// refused fails where there is no error, or one that does not say so.
func refused(t *testing.T, err error, says string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), says) {
		t.Errorf("%v: it does not say %s", err, says)
	}
}

// Every mistake in a rule's file is refused, with the name of the file and what is wrong.
func TestGenerateRefuses(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		from, to, says string
	}{
		"a form that is none":              {"origin", "forms: [sipp]\norigin", `no form "sipp"`},
		"a model that is none":             {"origin", "models: [borlänge]\norigin", `no practice model "borlänge"`},
		"a section that is none":           {"origin", "law: [new-99]\norigin", `laws.yaml has no "new-99"`},
		"a list that is none":              {"source: somewhere", "source: somewhere\nlists: [nowhere]", `wording.yaml has no list "nowhere"`},
		"a list in one language":           {"source: somewhere", "source: somewhere\nlists: [words, half]", "in one language only"},
		"a source that is none":            {"source: somewhere", "source: nowhere", `sources.yaml has no "nowhere"`},
		"a source that is none, in a list": {"source: somewhere", "source: [somewhere, nowhere]", `sources.yaml has no "nowhere"`},
		"no source":                        {"source: somewhere\n", "", "source is said in one language only"},
		"none in a country":                {"source: somewhere", "source: {se: nowhere}", `sources.yaml has no "nowhere"`},
		"half of one in a country":         {"source: somewhere", "source: {se: somewhere, gb-sct: {sv: där}}", "source gb-sct is said in one language only"},
		"a country within a country":       {"source: somewhere", "source: {se: {se: somewhere}}", "a country within a country"},
		"a source of no kind":              {"source: somewhere", "source: {se: {origin: hearsay, sv: där, en: there}}", "the origin of source se is one of"},
		"a country that is none":           {"source: somewhere", "source: {no: somewhere}", "source is said in one language only"},
		"a severity that is none":          {"warning", "serious", "severity is error, warning or info"},
		"an origin that is none":           {"quality", "hearsay", "origin is one of"},
		"other places to fill in":          {"say {this}", "say {that}", "message  has other places to fill in"},
		"a place too many":                 {"say {this}", "say {this} {this}", "message  has other places to fill in"},
		"a message in one language":        {`, en: "say {this}"`, "", "message  is said in one language only"},
		"a title in one language":          {"sv: Rubrik, ", "", "title is said in one language only"},
		"a text of nothing but space":      {"en: Why", `en: " "`, "why is said in one language only"},
		"a phrase in one language":         {"message", "phrases: {late: {sv: sent}}\nmessage", "phrase late is said in one language only"},
		"no message":                       {`message: {sv: "säg {this}", en: "say {this}"}`, "", "there is no message"},
		"another name than its folder":     {"rule: a-rule", "rule: b-rule", `"b-rule" and its folder "a-rule"`},
		"a field that no rule has":         {"origin", "colour: red\norigin", "colour"},
		"an act replaced by none": {"origin", `replaced: {acts: [{old: "1", law: none, short: [OL]}]}
origin`, "what replaced 1 is not in laws.yaml"},
		"an act without a short name": {"origin", `replaced: {acts: [{old: "1", law: new}]}
origin`, "has no short name"},
		"a variant in one language": {`message: {sv: "säg {this}", en: "say {this}"}`,
			"message: {late: {sv: sent, en: late}, soon: {sv: snart}}", "message soon is said in one language only"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := rulegen.Generate(house(test.from, test.to))
			refused(t, err, "a-rule/rule.yaml")
			refused(t, err, test.says)
		})
	}
}

func TestGenerateRefusesAnIdThatIsNone(t *testing.T) {
	t.Parallel()
	files := house("rule: a-rule", "rule: A_rule")
	files["rules/A_rule/rule.yaml"] = files["rules/a-rule/rule.yaml"]
	delete(files, "rules/a-rule/rule.yaml")
	_, err := rulegen.Generate(files)
	refused(t, err, "small letters, joined by hyphens")
}

func TestGenerateRefusesASectionThatStandsTwice(t *testing.T) {
	t.Parallel()
	for _, more := range []string{
		"- act: more\n  name: {sv: m, en: m}\n  sections: [{id: new-8, section: \"1\"}]\n", // the id of a section
		"- act: new-8\n  name: {sv: m, en: m}\n",                                           // an act by the id of a section
		"- act: more\n  name: {sv: m, en: m}\n  sections: [{section: \"1\"}]\n",            // no id
	} {
		files := house()
		files["rules/laws.yaml"] = &fstest.MapFile{Data: []byte(someLaws + more)}
		_, err := rulegen.Generate(files)
		refused(t, err, "stands twice, or is no id")
	}
}

// Sections are cited as a lawyer does, period by period.
func TestSectionsAreCited(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		law  string
		want []string
	}{
		"one section":   {"new-8", []string{`From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8 § nya lagen", En: "nya lagen, chapter 10, section 8"}`}},
		"a range":       {"new-8, new-9", []string{`Sv: "10 kap. 8–9 §§ nya lagen", En: "nya lagen, chapter 10, sections 8–9"`}},
		"a gap":         {"new-8, new-9, new-11", []string{`Sv: "10 kap. 8–9 och 11 §§ nya lagen", En: "nya lagen, chapter 10, sections 8–9 and 11"`}},
		"two chapters":  {"new-8, new-19", []string{`Sv: "10 kap. 8 § och 19 kap. 1 a § nya lagen"`}},
		"no chapter":    {"plain-3", []string{`Law: []mabra.Provision{ {Text: mabra.Text{Sv: "3 § balken", En: "balken, section 3"}, Acts: []mabra.Citation{{Text: mabra.Text{Sv: "3 § balken", En: "balken, section 3"}, Link: ""}}}, }`}},
		"articles":      {"un-3, un-12", []string{`Sv: "artikel 3 och 12 konventionen", En: "the Convention, article 3 and 12"`}},
		"another way":   {"abroad-5", []string{`Sv: "akten 5 §", En: "the Act section 5"`}},
		"an act":        {"plain", []string{`Sv: "balken", En: "balken"`}},
		"several acts":  {"new-8, plain-3", []string{`Sv: "10 kap. 8 § nya lagen; 3 § balken"`}},
		"Sweden also":   {"un-3, plain-3", []string{`Sv: "artikel 3 konventionen; i Sverige också 3 § balken", En: "the Convention, article 3; in Sweden also balken, section 3"`}},
		"Sweden before": {"plain-3, un-3", []string{`Sv: "3 § balken; artikel 3 konventionen"`}},
		"one after the other": {"old-1, new-8", []string{
			`{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § gamla lagen"`,
			`{From: mabra.Date{Year: 2025, Month: 7, Day: 1}, Text: mabra.Text{Sv: "10 kap. 8 § nya lagen"`,
		}},
		"one that ends": {"old-1", []string{
			`{From: mabra.Date{Year: 2010, Month: 1, Day: 1}, Until: mabra.Date{Year: 2025, Month: 6, Day: 30}, Text: mabra.Text{Sv: "2 kap. 7 § gamla lagen"`,
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := rulegen.Generate(house("origin", "law: ["+test.law+"]\norigin"))
			if err != nil {
				t.Fatal(err)
			}
			rule, _, _ := strings.Cut(string(text), "var sections")
			plain := strings.Join(strings.Fields(rule), " ")
			for _, want := range test.want {
				if !strings.Contains(plain, want) {
					t.Errorf("there is no %s in %s", want, plain)
				}
			}
		})
	}
}

func TestGoName(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		"need-without-action": "NeedWithoutAction", "sip-together": "SIPTogether", "invalid-id": "InvalidID", "age-over-18": "AgeOver18",
		"lss-review-year": "LSSReviewYear",
	} {
		if got := rulegen.GoName(id); got != want {
			t.Errorf("%s becomes %s, not %s", id, got, want)
		}
	}
}
