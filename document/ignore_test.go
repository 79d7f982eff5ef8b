package document_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

const silenced = `apiVersion: mabra/v1
kind: Plan
id: "3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10"
revision: 1
status: draft
form: own
language: sv
created: 2026-03-02
child:
  pseudonym: Påhittat barn
  identifiers:
    - {system: "http://electronichealth.se/identifier/personnummer", value: "200302022388"} # LAW
needs:
  # NEED
  - id: sova
    text: Sova lugnt
outcomes:
  - {id: somnar, needs: [sova], text: "Kontakt med BUP", evidence: ser, due: 2026-08-01} # OUTCOME
model: falun # which uses a wheel
`

// rulesOf gives the rules that are left when the marks in the text are replaced by comments.
func rulesOf(replacements ...string) []string {
	text := []byte(strings.NewReplacer(replacements...).Replace(silenced))
	var rules []string
	for _, f := range document.Validate("plan.yaml", text, document.At(mabra.MustParseDate("2026-06-30"))).Findings {
		rules = append(rules, f.Position.String()+" "+f.Rule.ID)
	}
	return rules
}

func TestIgnore(t *testing.T) {
	t.Parallel()
	plain := rulesOf()
	assert.Contains(t, plain, "15:5 need-without-indicator")
	assert.Contains(t, plain, "18:39 outcome-is-a-service")

	got := rulesOf("# NEED", "# mabra:ignore need-without-indicator, need-without-action -- hjulet görs i maj", "# OUTCOME", "# mabra:ignore outcome-is-a-service -- familjens egna ord")
	assert.NotContains(t, got, "15:5 need-without-indicator")
	assert.NotContains(t, got, "18:39 outcome-is-a-service")
	assert.NotContains(t, strings.Join(got, " "), "ignore-")

	got = rulesOf("# OUTCOME", "# mabra:ignore outcome-is-a-service")
	assert.Contains(t, got, "18:39 outcome-is-a-service", "without a reason the rule still holds")
	assert.Contains(t, got, "18:90 ignore-without-reason")

	got = rulesOf("# OUTCOME", "# mabra:ignore action-overdue -- väntar")
	assert.Contains(t, got, "18:90 ignore-unused")

	got = rulesOf("# OUTCOME", "# mabra:ignore outcome-is-a-servise -- väntar")
	assert.Contains(t, got, "18:90 unknown-value")
	assert.NotContains(t, strings.Join(got, " "), "ignore-", "an unknown rule is all that is wrong with it")

	got = rulesOf("# LAW", "# mabra:ignore personal-number-invalid -- så står det")
	assert.Contains(t, strings.Join(got, "\n"), "personal-number-invalid", "an error of law cannot be silenced")
	assert.Contains(t, strings.Join(got, "\n"), "ignore-not-allowed")
}

// A comment on a line of its own is for the next line that says something, past blank lines and other comments.
func TestWhichLineACommentIsFor(t *testing.T) {
	t.Parallel()
	const comment = "# mabra:ignore need-without-indicator -- hjulet görs i maj"
	other := "# mabra:ignore need-without-outcome, need-without-action -- målen skrivs i juni"
	for name, test := range map[string]struct {
		before, after string // in place of the marks before and after the need
		silent        bool
	}{
		"none":                             {"# x", "", false},
		"the line before":                  {comment, "", true},
		"a blank line between":             {comment + "\n", "", true},
		"a line of spaces between":         {comment + "\n   ", "", true},
		"a second comment between":         {comment + "\n  # hjulet, se ovan", "", true},
		"a comment and a blank between":    {comment + "\n\n  # hjulet, se ovan\n", "", true},
		"two comments that silence":        {comment + "\n  " + other, "", true},
		"two comments, the other way":      {other + "\n  " + comment, "", true},
		"the same twice":                   {comment + "\n  " + comment, "", true},
		"first without, then with reason":  {"# mabra:ignore need-without-indicator\n  " + comment, "", true},
		"at the end of the line":           {"# x", " " + comment, true},
		"behind other words of a comment":  {"# x", " # se protokollet " + comment, true},
		"a line of content between":        {comment + "\n  - {id: äta, text: Äta, indicators: [healthy]}", "", false},
		"before the end of the text":       {"# x", "", false},
		"with line breaks as Windows has":  {comment + "\r", "", true},
		"stuck to a word, so no comment":   {"# x", "#" + comment[2:], false},
		"for another rule":                 {"# mabra:ignore action-overdue -- x", "", false},
		"a colon after the mark":           {"# mabra:ignore: need-without-indicator -- x", "", true},
		"a dash of a word processor":       {"# mabra:ignore need-without-indicator – hjulet görs i maj", "", true},
		"a single hyphen":                  {"# mabra:ignore need-without-indicator - hjulet görs i maj", "", true},
		"capitals":                         {"# mabra:ignore Need-Without-Indicator -- x", "", true},
		"capitals in the mark":             {"# Mabra:Ignore need-without-indicator -- x", "", true},
		"a space in the mark":              {"# mabra: ignore need-without-indicator -- x", "", true},
		"a hyphen in the mark":             {"# mabra-ignore need-without-indicator -- x", "", true},
		"the mark in Swedish":              {"# mabra:ignorera need-without-indicator -- x", "", true},
		"words that are no mark":           {"# mabra, som jag ignorerat: need-without-indicator -- x", "", false},
		"in brackets":                      {"# mabra:ignore [need-without-indicator] -- x", "", true},
		"a space that does not break":      {"#\u00a0mabra:ignore\u00a0need-without-indicator\u00a0-- x", "", true},
		"without commas":                   {"# mabra:ignore need-without-action need-without-indicator -- x", "", true},
		"several rules with blanks around": {"#mabra:ignore need-without-action ,  need-without-indicator -- x", "", true},
	} {
		text := strings.NewReplacer("# NEED", test.before, "- id: sova", "- id: sova"+test.after, "# LAW", "", "# OUTCOME", "").
			Replace(silenced)
		findings := document.Validate("plan.yaml", []byte(text)).Findings
		about := about("need-without-indicator", findings)
		assert.Equal(t, test.silent, len(about) == 0, "%s: %v", name, about)
	}
	twice := strings.Replace(silenced, "# NEED", comment+"\n  "+comment, 1)
	assert.Equal(t, []string{"plan.yaml:15 warning ignore-unused"},
		about("ignore-unused", document.Validate("plan.yaml", []byte(twice)).Findings), "the first silences")
	atTheEnd := document.Validate("plan.yaml", []byte(silenced+comment+"\n")).Findings
	assert.Len(t, about("ignore-unused", atTheEnd), 1, "there is no line that it could be for")
}

// Only an error of law stays: what the law is about, but does not forbid, can be silenced.
func TestAWarningOfLawCanBeSilenced(t *testing.T) {
	t.Parallel()
	text := strings.Replace(planWithFindings, "form: own", "form: sip", 1)
	var warning mabra.Finding
	for _, f := range document.Validate("plan.yaml", []byte(text), midsummer).Findings {
		if f.Rule.Origin == mabra.OriginLaw && f.Severity != mabra.Error {
			warning = f
		}
	}
	require.NotNil(t, warning.Rule)
	lines := strings.SplitAfter(text, "\n")
	comment := "# mabra:ignore " + warning.Rule.ID + " -- prövas i juni\n"
	text = strings.Join(slices.Insert(lines, warning.Position.Line-1, comment), "")
	findings := document.Validate("plan.yaml", []byte(text), midsummer).Findings
	assert.NotContains(t, strings.Join(told(findings), "\n"), "ignore-")
	for _, f := range findings {
		assert.False(t, f.Rule == warning.Rule && f.Path == warning.Path)
	}
}

// Comments do not cost more than their number, however many are for the same line.
func TestManyComments(t *testing.T) {
	t.Parallel()
	const number = 20_000
	text := strings.Repeat("# mabra:ignore need-without-outcome -- x\n", number) + silenced
	findings := document.Validate("plan.yaml", []byte(text)).Findings
	assert.Greater(t, len(about("ignore-unused", findings)), 9_900, "and no more is told than of a document")
	assert.Len(t, findings, 10_001)
}

// What a document says is no comment, whatever it looks like.
func TestTextsAreNoComments(t *testing.T) {
	t.Parallel()
	const comment = "# mabra:ignore need-without-indicator -- x"
	for name, text := range map[string]string{
		"in quotation marks": strings.Replace(silenced, "text: Sova lugnt", "text: \"Sova "+comment+"\"", 1),
		"in a block text":    strings.Replace(silenced, "text: Sova lugnt", "text: >-\n      Sova\n      "+comment, 1),
		"at its end":         strings.Replace(silenced, "  # NEED\n", "  - id: vila\n    text: |\n      Vila\n      "+comment+"\n", 1),
		"at the text's end":  strings.TrimRight(silenced, "\n") + "\nx-note: |\n  Vila\n  " + comment,
		"in JSON":            `{"apiVersion": "mabra/v1", "kind": "Plan", "needs": [{"id": "sova", "text": "` + comment + `"}]}`,
	} {
		findings := document.Validate("plan.yaml", []byte(text)).Findings
		assert.NotContains(t, strings.Join(told(findings), "\n"), "ignore-", name)
		if name != "in JSON" {
			assert.NotEmpty(t, about("need-without-indicator", findings), name)
		}
	}
}

// A comment that does nothing is told, whatever is wrong with it.
func TestCommentsThatDoNothing(t *testing.T) {
	t.Parallel()
	for comment, want := range map[string]string{
		"# mabra:ignore":                                                  "no-rule",
		"# mabra:ignore -- hjulet görs i maj":                             "no-rule",
		"# se mabra:ignore i handboken":                                   "no-rule",
		"# MABRA IGNORE":                                                  "no-rule",
		"# mabra:ignored need-without-indicator -- x":                     "misspelt",
		"## mabra ignoring need-without-indicator -- x":                   "misspelt",
		"# mabra:ingore need-without-indicator -- x":                      "misspelt",
		"# mabra:disable need-without-indicator -- x":                     "misspelt",
		"# måbra:ignore":                                                  "no-rule",
		"# mabra:ignore action-overdue -- väntar":                         "none",
		"# mabra:ignore action-overdue, need-without-indicator -- väntar": "some",
	} {
		var variants []string
		for _, f := range document.Validate("plan.yaml", []byte(strings.Replace(silenced, "# NEED", comment, 1))).Findings {
			if f.Rule.ID == "ignore-unused" {
				variants = append(variants, f.Variant)
			}
		}
		assert.Equal(t, []string{want}, variants, comment)
	}
	for _, comment := range []string{"# om mabra: se handboken", "# mabra/v1", "# mabra: se handboken", "# hon ska må bra"} {
		findings := document.Validate("plan.yaml", []byte(strings.Replace(silenced, "# NEED", comment, 1))).Findings
		assert.Empty(t, about("ignore-unused", findings), "%s is meant for people", comment)
	}
	unsure := strings.Replace(silenced, "# NEED", "# mabra:ignore need-without-indicator -- x\n\t- b", 1)
	unsure = strings.Replace(unsure, "child:\n", "child: # mabra:ignore wrong-type -- x\n", 1)
	assert.NotContains(t, strings.Join(told(document.Validate("plan.yaml", []byte(unsure)).Findings), "\n"), "ignore-",
		"of a text that cannot be read nothing is said")
	byTheLibrary := strings.Replace(silenced, "# NEED", "# mabra:ignore need-without-indicator -- x", 1) + "? x-a\n: b\n"
	findings := document.Validate("plan.yaml", []byte(byTheLibrary)).Findings
	assert.Len(t, about("ignore-unused", findings), 1)
	assert.NotEmpty(t, about("need-without-indicator", findings))
}

// Unknown names in any number cost no more than reading them.
func TestManyUnknownNames(t *testing.T) {
	t.Parallel()
	text := silenced + "# mabra:ignore " + strings.Repeat("need-withot-action ", 20_000) + "-- x\n" +
		strings.Repeat("# mabra:ignore need-withot-action -- x\n", 10_000)
	assert.Len(t, document.Validate("plan.yaml", []byte(text)).Findings, 10_001)
}
