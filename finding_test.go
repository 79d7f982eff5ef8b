package mabra_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

// A rule that rests on different things in different countries says what holds in the country of the document, and what
// kind of thing that is; where nobody knows the country, all of it.
func TestSourceOfTheCountry(t *testing.T) {
	t.Parallel()
	text := func(en string) mabra.Text { return mabra.Text{En: en} }
	rule := &mabra.Rule{Origin: mabra.OriginGuidance, Source: text("all of it"), Grounds: []mabra.Ground{
		{"gb-sct", mabra.OriginGuidance, text("Scottish")}, {"se", mabra.OriginAgreement, text("Swedish")},
	}}
	for country, want := range map[string]mabra.Ground{
		"":       {Origin: mabra.OriginGuidance, Text: text("all of it")},
		"gb-sct": {Origin: mabra.OriginGuidance, Text: text("Scottish")},
		"se":     {Origin: mabra.OriginAgreement, Text: text("Swedish")},
		"no":     {Origin: mabra.OriginGuidance, Text: text("all of it")},
	} {
		f := mabra.Finding{Rule: rule, Country: country}
		assert.Equal(t, want.Text, f.Source(), country)
		assert.Equal(t, want.Origin, f.Origin(), country)
	}
	law := &mabra.Provision{Text: text("the act")}
	assert.Equal(t, "the act", mabra.Finding{Rule: rule, Country: "se", Law: law}.Source().En)
}

// A document built in Go has no lines; the places that a finding also speaks of are told by their paths.
func TestRelatedPlaces(t *testing.T) {
	t.Parallel()
	note := mabra.Text{Sv: "först", En: "first"}
	for want, related := range map[string]mabra.Related{
		"the message (first 3:2)":      {Position: mabra.Position{Line: 3, Column: 2}, Path: "needs[0]", Note: note},
		"the message (first needs[0])": {Path: "needs[0]", Note: note},
	} {
		f := mabra.Finding{Rule: &mabra.Rule{ID: "a-rule", Messages: []mabra.Variant{{Text: mabra.Text{En: "the message"}}}}, Related: []mabra.Related{related}}
		assert.Equal(t, want, f.Message(mabra.English))
	}
}

func TestWhereAFindingIs(t *testing.T) {
	t.Parallel()
	rule := &mabra.Rule{ID: "a-rule", Severity: mabra.Error, Messages: []mabra.Variant{{Text: mabra.Text{En: "m"}}}}
	for want, f := range map[string]mabra.Finding{
		"a.yaml:3:2: error: name: m [a-rule]": {File: "a.yaml", Position: mabra.Position{Line: 3, Column: 2}, Path: "name"},
		"3:2: error: m [a-rule]":              {Position: mabra.Position{Line: 3, Column: 2}},
		"a.yaml: error: name: m [a-rule]":     {File: "a.yaml", Path: "name"},
		"error: m [a-rule]":                   {},
	} {
		f.Rule, f.Severity = rule, rule.Severity
		assert.Equal(t, want, f.In(mabra.English))
	}
}

func TestArguments(t *testing.T) {
	t.Parallel()
	many := func(n int) []string { return strings.Split(strings.Repeat("a,", n-1)+"a", ",") }
	for want, value := range map[string]any{
		"<x>":                                  "x",
		"<-3>":                                 -3,
		"<en>":                                 mabra.Text{Sv: "sv", En: "en"},
		"<a, b>":                               []string{"a", "b"},
		"<" + strings.Repeat("a, ", 23) + "a>": many(24),
		"<" + strings.Repeat("a, ", 24) + "…>": many(25),
		"<>":                                   1.5,
	} {
		f := mabra.Finding{Rule: &mabra.Rule{Messages: []mabra.Variant{{Text: mabra.Text{En: "<{what}>"}}}}, Args: []mabra.Arg{{Name: "what", Value: value}}}
		assert.Equal(t, want, f.Message(mabra.English))
	}
}

// A rule of law says the text that was in force at the document's day, where that is known.
func TestSource(t *testing.T) {
	t.Parallel()
	day := mabra.MustParseDate
	older := mabra.Provision{From: day("2001-01-01"), Until: day("2025-06-30"), Text: mabra.Text{En: "the older act"}}
	newer := mabra.Provision{From: day("2025-07-01"), Text: mabra.Text{En: "the newer act"}}
	rule := &mabra.Rule{Source: mabra.Text{En: "the acts"}, Law: []mabra.Provision{older, newer}}
	assert.Equal(t, "the acts", mabra.Finding{Rule: rule}.Source().En)
	assert.Equal(t, "the older act", mabra.Finding{Rule: rule, Law: &older}.Source().En)
	for at, want := range map[string]string{
		"2001-01-01": "the older act", "2025-06-30": "the older act", "2025-07-01": "the newer act", "2030-01-01": "the newer act", "": "the newer act",
	} {
		var on mabra.Date
		if at != "" {
			on = day(at)
		}
		if p := rule.InForce(on); assert.NotNil(t, p, at) {
			assert.Equal(t, want, p.Text.En, at)
		}
	}
	assert.Equal(t, "the older act", rule.InForce(day("2000-12-31")).Text.En, "a day before all of it is told of the oldest")
	repealed := &mabra.Rule{Law: []mabra.Provision{older}}
	assert.Nil(t, repealed.InForce(day("2026-01-01")), "what has been repealed and not replaced is in force no more")
	assert.Nil(t, new(mabra.Rule).InForce(day("2026-01-01")))
}

// Two findings are the same only when all that they say is.
func TestSortKeepsWhatDiffers(t *testing.T) {
	t.Parallel()
	rule := &mabra.Rule{ID: "a-rule", Messages: []mabra.Variant{{Text: mabra.Text{En: "{what}"}}}}
	one := mabra.Finding{File: "a", Position: mabra.Position{Line: 1, Column: 1}, Path: "p", Rule: rule, Args: []mabra.Arg{{Name: "what", Value: "x"}}}
	differ := func(change func(*mabra.Finding)) mabra.Finding {
		other := one
		change(&other)
		return other
	}
	for name, other := range map[string]mabra.Finding{
		"file":     differ(func(f *mabra.Finding) { f.File = "b" }),
		"line":     differ(func(f *mabra.Finding) { f.Position.Line = 2 }),
		"column":   differ(func(f *mabra.Finding) { f.Position.Column = 2 }),
		"path":     differ(func(f *mabra.Finding) { f.Path = "q" }),
		"rule":     differ(func(f *mabra.Finding) { f.Rule = &mabra.Rule{ID: "a-rule", Messages: rule.Messages} }),
		"severity": differ(func(f *mabra.Finding) { f.Severity++ }),
		"message":  differ(func(f *mabra.Finding) { f.Args = []mabra.Arg{{Name: "what", Value: "y"}} }),
	} {
		assert.Len(t, mabra.Findings{one, other}.Sort(), 2, name)
	}
	assert.Len(t, mabra.Findings{one, one}.Sort(), 1)
	text := mabra.Findings{one, differ(func(f *mabra.Finding) { f.Path = "q" })}.Sort()
	assert.Equal(t, mabra.Path("p"), text[0].Path, "what is alike stays in its order")
}

// Allowed values that have labels are shown with them, and as the key alone where the label says no more.
func TestAllowedValuesWithLabels(t *testing.T) {
	t.Parallel()
	f := mabra.Finding{
		Rule: &mabra.Rule{Messages: []mabra.Variant{{Text: mabra.Text{Sv: "{allowed}", En: "{allowed}"}}}},
		Args: []mabra.Arg{{Name: "allowed", Value: mabra.Vocabulary{
			{Key: "school", Label: mabra.Text{Sv: "skola", En: "school"}},
			{Key: "social-services", Label: mabra.Text{Sv: "socialtjänst", En: "Social services"}},
			{Key: "named-person", Label: mabra.Text{Sv: "namngiven person (trygghetsperson)", En: "named person, or another"}},
			{Key: "own"},
		}}},
	}
	assert.Equal(t, "skola (school), socialtjänst (social-services), namngiven person (named-person), own", f.Message(mabra.Swedish))
	assert.Equal(t, "school, social-services, named-person, own", f.Message(mabra.English))
	many := make(mabra.Vocabulary, 25)
	for i := range many {
		many[i].Key = "a"
	}
	f.Args[0].Value = many
	assert.Equal(t, strings.Repeat("a, ", 24)+"…", f.Message(mabra.Swedish))
	f.Args = append(f.Args, mabra.Arg{Name: "suggestion", Value: "b"})
	assert.Equal(t, strings.Repeat("a, ", 24)+"…", f.Message(mabra.Swedish))
	f.Args[1].Value = "" // nothing is near: it is looked for in the list
	assert.Equal(t, strings.Repeat("a, ", 24)+"a", f.Message(mabra.Swedish))
}

// A finding is one line, whatever a file is called and whatever a model calls a role.
func TestAFindingIsOneLine(t *testing.T) {
	t.Parallel()
	rule := &mabra.Rule{ID: "a-rule", Messages: []mabra.Variant{{Text: mabra.Text{Sv: "saknar {role}", En: "lacks {role}"}}}}
	f := rule.At("::a\n\x1b[2J\u202e.yaml", mabra.Position{Line: 1, Column: 2})
	f.Severity = mabra.Error
	f.Args = []mabra.Arg{{Name: "role", Value: mabra.Text{Sv: "b\r\n::error::x", En: "b ##[error]"}}}
	assert.Equal(t, "./::a\ufffd\ufffd[2J\ufffd.yaml:1:2: fel: saknar b\ufffd\ufffd::error::x [a-rule]", f.In(mabra.Swedish))
	assert.Equal(t, "./::a\ufffd\ufffd[2J\ufffd.yaml:1:2: error: lacks b #\ufffd[error] [a-rule]", f.In(mabra.English))
	assert.NotContains(t, mabra.Findings{f}.Err().Error(), "\n")
}
