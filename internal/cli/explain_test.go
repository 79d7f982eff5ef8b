package cli

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fieldpages"
	"github.com/mabra-hjulet/mabra/rules"
)

func TestExplain(t *testing.T) {
	for _, lang := range mabra.Languages() {
		list := run("explain", "--all", "--lang", string(lang))
		require.Equal(t, statusClean, list.status)
		assert.Len(t, strings.Split(strings.TrimSpace(list.out), "\n"), len(rules.All()))
		for _, rule := range rules.All() {
			got := run("explain", rule.ID, "--lang", string(lang))
			require.Equal(t, statusClean, got.status, rule.ID)
			assert.Empty(t, got.err)
			assert.Contains(t, list.out, rule.ID)
			plain := strings.Join(strings.Fields(got.out), " ")
			for _, text := range []mabra.Text{rule.Title, rule.What, rule.Why, rule.Mend, rule.Source} {
				require.NotEmpty(t, text.In(lang), rule.ID)
				assert.Contains(t, plain, strings.Join(strings.Fields(text.In(lang)), " "))
			}
		}
	}
}

func TestExplanation(t *testing.T) {
	s := &session{lang: mabra.English}
	text := s.explanation(&mabra.Rule{
		ID: "a-rule", Severity: mabra.Error, WhenActive: true, Forms: []string{"gip", "sip"}, Models: []string{"falun"},
		Origin: mabra.OriginLaw, Words: mabra.Words{Sv: []string{"ett", "två"}, En: []string{"one"}},
		Title: mabra.Text{En: "A title"}, What: mabra.Text{En: "What."}, Why: mabra.Text{En: "Why."},
		Mend: mabra.Text{En: "Mend."}, Source: mabra.Text{En: "A law"},
	})
	assert.Equal(t, `A title
=======
Rule: a-rule
Severity: error, but only info in a draft
Rests on: law
Only for plans of the form: joint individual plan within a municipality (GIP),
co-ordinated individual plan by statute (SIP)
Only in the practice model: falun

What is wrong
  What.

Why it matters
  Why.

What to do
  Mend.

Source
  A law

Words that the rule goes by
  In Swedish: ett, två
  In English: one
`, text)
}

// A rule that is known shows its example as its documents are written; one whose message has variants, each of them.
func TestExplanationShowsExampleAndVariants(t *testing.T) {
	s := &session{lang: mabra.Swedish}
	rule, ok := rules.Get("sip-overall-missing")
	require.True(t, ok)
	rule.Messages = []mabra.Variant{{Name: "late", Text: mabra.Text{Sv: "sent"}}, {Name: "none", Text: mabra.Text{Sv: "inget"}}}
	text := s.explanation(&rule)
	assert.Contains(t, text, "\nExempel\n")
	assert.Contains(t, text, "\n  Fel:\n    # Kommunen och regionen")
	assert.Contains(t, text, "\n    # overall saknas här\n\n  Rätt:\n")
	assert.Contains(t, text, "\n    overall: region\n")
	assert.Contains(t, text, "\nVad ett fynd kan säga\n  - late: sent\n  - none: inget\n")
}

// Every field of every kind is explained, in both languages, with what the schemas and the rules say of it.
func TestExplainField(t *testing.T) {
	for _, lang := range mabra.Languages() {
		s := &session{lang: lang}
		for _, e := range fieldpages.All() {
			plain := strings.Join(strings.Fields(s.fieldExplanation(&e)), " ")
			for _, text := range []string{e.Title.In(lang), e.What.In(lang), e.Path, e.Kind, fieldpages.WhoSees(e.Privacy).In(lang)} {
				assert.Contains(t, plain, strings.Join(strings.Fields(text), " "), e.Path)
			}
			for _, term := range e.Words {
				assert.Contains(t, plain, term.Key+" "+term.Label.In(lang), e.Path)
			}
			for _, id := range e.Rules {
				assert.Contains(t, plain, id+": ", e.Path)
			}
		}
	}
}

func TestExplainFieldAsItIsTyped(t *testing.T) {
	got := run("explain", "--lang=en", "actions[0].status")
	assert.Equal(t, ran{out: `Status
======
Field: actions.status
Kind of document: Plan
Written as: a word of a list
Required: no

What it is for
  How far it has come; left out means planned. When it is done, fill in result
  too.

Words to choose from
  planned  planned
  ongoing  ongoing
  done     done
  stopped  stopped

Who may see it
  A word of a list, or a number without a meaning outside the plan. Comes along
  in a copy of the part where it stands. De-identified: what is a word of a list
  stays.

Example
    status: planned

Rules that look at it
`, err: ""}, ran{out: got.out[:strings.Index(got.out, "  action-")], err: got.err, status: got.status})

	several := run("explain", "--lang=sv", "senast klar")
	assert.Equal(t, statusClean, several.status)
	assert.Contains(t, several.out, "\n  actions.due          Senast klar\n")
	for asked, says := range map[string]string{
		"actions.deu": "menade du actions.due?", "Ansvrig": "menade du Ansvarig?", "need-without-acton": "menade du need-without-action?",
		"qqqqqqqqqq": "varken en regel eller ett fält med det namnet\n",
	} {
		got := run("explain", asked)
		assert.Equal(t, statusUsage, got.status, asked)
		assert.Contains(t, got.err, says)
		assert.Empty(t, got.out)
	}
}
