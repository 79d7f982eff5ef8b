package plan_test

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

var (
	// A message begins with a small letter, a place to fill, or a name in capitals such as SIP.
	lowerStart  = regexp.MustCompile(`^(?:\p{Ll}|\{|\p{Lu}{2})`)
	kebab       = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	placeholder = regexp.MustCompile(`\{[A-Za-z]*\}`)
	// What gives away that a text speaks of the program and not of the document. A rule may name a field of the format
	// by its path, but no Go type.
	goName = regexp.MustCompile(`yaml:|mabra\.[A-Z]|\b(?:plan|wheel|triangle|resilience|yamldoc|fields|check)\.[A-Z]|\b(?:uuid\.UUID|nil|struct|slice|\[\]string|interface)\b|%[svdq]`)
)

// TestRulesAreTold goes through the texts of every rule.
func TestRulesAreTold(t *testing.T) {
	ids := map[string]bool{}
	for _, rule := range rules.All() {
		assert.Regexp(t, kebab, rule.ID)
		assert.False(t, ids[rule.ID], "%s stands twice", rule.ID)
		ids[rule.ID] = true
		_, known := mabra.ParseSeverity(rule.Severity.String())
		assert.True(t, known, "%s has no severity", rule.ID)
		assert.True(t, rule.Origin.Vocabulary().Has(string(rule.Origin)), "%s has no origin", rule.ID)
		for name, text := range map[string]mabra.Text{
			"source": rule.Source, "title": rule.Title, "what": rule.What, "why": rule.Why, "mend": rule.Mend,
		} {
			assertText(t, rule.ID+", "+name, text)
		}
		for _, message := range rule.Messages {
			assertText(t, rule.ID+", message "+message.Name, message.Text)
		}
		for _, lang := range mabra.Languages() {
			assertSentences(t, &rule, lang)
		}
	}
	require.Greater(t, len(ids), 20)
}

// assertText asserts that a text is there in every language, and clean.
func assertText(t *testing.T, where string, text mabra.Text) {
	t.Helper()
	for _, lang := range mabra.Languages() {
		said := text.In(lang)
		assert.NotEmpty(t, said, "%s, %s", where, lang)
		assert.Equal(t, strings.TrimSpace(said), said, "%s, %s", where, lang)
		assert.NotContains(t, said, "  ", "%s, %s", where, lang)
		assert.NotContains(t, said, "\n", "%s, %s", where, lang)
		assert.NotRegexp(t, goName, said, "%s, %s", where, lang)
	}
}

// assertSentences asserts the form of a rule's texts: a message is a piece of a line, what explains it is sentences.
func assertSentences(t *testing.T, rule *mabra.Rule, lang mabra.Language) {
	t.Helper()
	for i := range rule.Messages {
		message := rule.Messages[i].Text.In(lang)
		assert.Regexp(t, lowerStart, message, "%s, %s", rule.ID, lang)
		assert.NotRegexp(t, `[.!]$`, message, "%s, %s", rule.ID, lang)
	}
	title := rule.Title.In(lang)
	first, _ := utf8.DecodeRuneInString(title)
	assert.False(t, unicode.IsLower(first), "%s, %s: the title begins with a small letter", rule.ID, lang)
	assert.NotRegexp(t, `\.$`, title, "%s, %s", rule.ID, lang)
	for _, text := range []mabra.Text{rule.What, rule.Why, rule.Mend} {
		assert.Regexp(t, `[.?!]$`, text.In(lang), "%s, %s", rule.ID, lang)
		assert.NotRegexp(t, placeholder, text.In(lang), "%s, %s: only the message is filled", rule.ID, lang)
	}
}

// TestMessagesAreFilled: a finding's message has no place left to fill, and no argument that it does not use in either
// language. The documents of conformance and a plan with one of everything give the findings.
func TestMessagesAreFilled(t *testing.T) {
	var findings mabra.Findings
	for _, file := range formDocuments(t) {
		findings = append(findings, formText(t, file)...)
	}
	marked := new(plan.Plan)
	markedFiller().document(marked)
	findings = append(findings, marked.Check(mabra.At(mabra.MustParseDate("2026-03-09")))...)
	findings = append(findings, new(plan.Plan).Check(mabra.At(mabra.MustParseDate("2026-03-09")))...)
	require.NotEmpty(t, findings)
	for _, f := range findings {
		for _, lang := range mabra.Languages() {
			assert.NotRegexp(t, placeholder, f.Message(lang), "%s, %s", f.Rule.ID, lang)
		}
	}
}

// TestVocabulariesAreTold goes through every vocabulary of every kind of document.
func TestVocabulariesAreTold(t *testing.T) {
	vocabularies := map[reflect.Type]mabra.Vocabulary{reflect.TypeFor[mabra.Origin](): mabra.OriginLaw.Vocabulary()}
	seen := map[*fields.Type]bool{}
	for _, kind := range kinds {
		root, _ := typeOf(kind.empty())
		eachObject(root, seen, func(o *fields.Type) {
			for _, f := range o.Fields {
				inner := f.Type
				for inner.Elem != nil {
					inner = inner.Elem
				}
				if inner.Vocabulary != nil {
					vocabularies[inner.Go] = inner.Vocabulary
				}
			}
		})
	}
	require.Greater(t, len(vocabularies), 20)
	for goType, vocabulary := range vocabularies {
		require.NotEmpty(t, vocabulary, goType.String())
		keys := map[string]bool{}
		labels := map[string]bool{}
		for _, term := range vocabulary {
			where := goType.String() + ", " + term.Key
			if term.Key != strings.ToUpper(term.Key) { // SEK and GBP are spelt as everywhere
				assert.Regexp(t, kebab, term.Key, where)
			}
			assert.False(t, keys[term.Key], "%s stands twice", where)
			keys[term.Key] = true
			for _, lang := range mabra.Languages() {
				label := term.Label.In(lang)
				assert.NotEmpty(t, label, "%s, %s", where, lang)
				assert.Equal(t, strings.TrimSpace(label), label, "%s, %s", where, lang)
				assert.False(t, labels[string(lang)+label], "%s: two terms are called %s", where, label)
				labels[string(lang)+label] = true
			}
			for _, lang := range term.Verified {
				assert.True(t, slices.Contains(mabra.Languages(), lang), where)
				assert.NotEmpty(t, term.Source, "%s is confirmed by nothing", where)
			}
		}
	}
}

// inBrackets is a field or a word of a vocabulary as a message names it: behind its Swedish name, "mål (outcomes)".
var inBrackets = regexp.MustCompile(`\((?:i )?([a-zA-Z.-]+)(?:: [^)]*)?\)`)

// What a message names in brackets is a field of the documents or a word of a vocabulary, spelt as one types it.
func TestNamesInBracketsExist(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	var gather func(of *fields.Type)
	seen := map[*fields.Type]bool{}
	gather = func(of *fields.Type) {
		for of.Elem != nil {
			of = of.Elem
		}
		if seen[of] {
			return
		}
		seen[of] = true
		for _, key := range of.Vocabulary.Keys() {
			known[key] = true
		}
		for i := range of.Fields {
			known[of.Fields[i].Name] = true
			gather(of.Fields[i].Type)
		}
	}
	gather(fields.Of(reflect.TypeFor[plan.Plan]()))
	gather(fields.Of(reflect.TypeFor[plan.PracticeModel]()))
	found := 0
	for _, rule := range rules.All() {
		said := []string{rule.Mend.Sv}
		for _, message := range rule.Messages {
			said = append(said, message.Text.Sv)
		}
		for _, text := range said {
			for _, named := range inBrackets.FindAllStringSubmatch(text, -1) {
				for _, name := range strings.Split(named[1], ".") {
					assert.True(t, known[name], "%s: nothing is called %q", rule.ID, name)
					found++
				}
			}
		}
	}
	require.Greater(t, found, 50)
}

// In Swedish a field is named as its title says, and its key stands in brackets: a social worker knows no keys.
func TestSwedishMessagesPutKeysInBrackets(t *testing.T) {
	titles, err := os.ReadFile("../internal/fields/titles_gen.txt")
	require.NoError(t, err)
	keys := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^\w+\.\w+\.(\w+)\t`).FindAllStringSubmatch(string(titles), -1) {
		keys[m[1]] = true
	}
	require.Greater(t, len(keys), 100)
	for _, swedish := range []string{"form", "id", "text", "status", "person", "sv", "en", "version", "a", "and"} {
		delete(keys, swedish)
	}
	inBrackets, words := regexp.MustCompile(`\([^()]*\)|\{\w*\}`), regexp.MustCompile(`[\pL.]*\pL`)
	for _, rule := range rules.All() {
		if rule.OfForm {
			continue // they speak of how a document is written
		}
		for _, message := range rule.Messages {
			for _, word := range words.FindAllString(inBrackets.ReplaceAllString(message.Text.Sv, ""), -1) {
				first, _, _ := strings.Cut(word, ".")
				assert.False(t, keys[first], "%s, message %s: %s stands without its title", rule.ID, message.Name, word)
			}
		}
	}
}
