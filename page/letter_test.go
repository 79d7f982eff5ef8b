package page_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// letter gives the letter about a plan.
func letter(t testing.TB, x *plan.Index, found mabra.Findings, options ...page.Option) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, page.Letter(&text, x, found, options...))
	return text.String()
}

// brokenPlans gives the plans that break each rule, by default one in seven, with what is found in them.
func brokenPlans(t *testing.T, each func(name string, x *plan.Index, found mabra.Findings)) {
	t.Helper()
	files, err := filepath.Glob("../rules/*/breaks*.yaml")
	require.NoError(t, err)
	seen := 0
	for i, file := range files {
		if i%7 != 0 && !*everything {
			continue
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		if !bytes.Contains(text, []byte("\nkind: Plan\n")) {
			continue
		}
		p, found := plan.Parse(file, text)
		if p == nil {
			continue
		}
		seen++
		each(file, p.Index(mabra.At(day)), append(found, p.Check(mabra.At(day))...))
	}
	require.Greater(t, seen, len(files)/10)
}

// Each finding is a point of the letter or one of a point's places, with its rule's reasons, in both languages.
//
// It is for somebody who sees no field names: what a message has in brackets for those who write documents is not in it.
func TestTheLetterHasEveryFinding(t *testing.T) {
	t.Parallel()
	plain := strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&lt;", "<", "&gt;", ">", "&amp;", "&", "&#43;", "+")
	brokenPlans(t, func(name string, x *plan.Index, found mabra.Findings) {
		for _, lang := range mabra.Languages() {
			text := plain.Replace(letter(t, x, found, page.In(lang)))
			points := map[string]bool{}
			for _, f := range found {
				points[f.Rule.ID+f.Severity.String()] = true
				assert.Contains(t, text, f.Rule.Why.In(lang), name)
				assert.Contains(t, text, f.Source().In(lang), name)
				said := f.MessageBy(lang, func(r mabra.Related) string { return plan.PlaceInWords(r.Path).In(lang) })
				for _, sentence := range strings.Split(said, "?; ") { // each begins with a capital
					for _, part := range bracketed.Split(sentence[1:], -1) {
						assert.Contains(t, text, part, name)
					}
				}
			}
			for _, found := range bracketed.FindAllStringSubmatch(shown(text), -1) {
				assert.Contains(t, wordsInBrackets, found[1], name)
			}
			assert.Equal(t, len(points), strings.Count(text, `class="number"`), name)
			assert.False(t, strings.Contains(shown(text), "?;"), name)
			assert.Equal(t, len(found), strings.Count(text, "<dd><strong>"), name)
		}
	})
}

// A message may have a field's name in brackets.
var bracketed = regexp.MustCompile(` \(([a-z][A-Za-z-]*)(?:[.:] ?[a-z][A-Za-z-]*)*\)`)

// wordsInBrackets are words of the rules that stand in brackets and are no names of fields.
var wordsInBrackets = []string{"barnkontakt", "trygghetsperson", "huvudman", "uppgiftsminimering", "region", "midwifery", "f"}

// What the letter says is in place is nothing that it also asks to look over.
func TestTheLetterDoesNotContradictItself(t *testing.T) {
	t.Parallel()
	x := plans(t)["falun-barnets-plan.yaml"]
	const told, consents = "Barnet har fått veta", "Samtyckena gäller"
	whole := letter(t, x, nil)
	assert.Contains(t, whole, told)
	assert.Contains(t, whole, consents)

	broken := *x.Plan
	broken.Informed, broken.Consents = nil, nil
	found := broken.Check(mabra.At(day))
	require.NotEmpty(t, found)
	text := letter(t, broken.Index(mabra.At(day)), found)
	assert.NotContains(t, text, told)
	assert.NotContains(t, text, consents)
}

// The letter is sent by post and by mail: no name, and nothing of what the plan says, is in it.
func TestTheLetterSaysNothingOfTheChild(t *testing.T) {
	t.Parallel()
	for name, x := range plans(t) {
		text := letter(t, x, x.Plan.Check(mabra.At(day.AddDays(400))))
		said := []string{x.Child.Name, x.Child.Profile, x.Reason.Text}
		for _, p := range x.People {
			said = append(said, p.Name)
		}
		for _, o := range x.Organisations {
			said = append(said, o.Name)
		}
		for _, n := range x.Needs {
			said = append(said, n.Text)
		}
		for _, v := range x.Views {
			said = append(said, v.Text)
		}
		for _, words := range said {
			if words != "" {
				assert.NotContains(t, text, words, name)
			}
		}
	}
}

func BenchmarkLetter(b *testing.B) {
	x := plans(b)["falun-barnets-plan.yaml"]
	found := x.Plan.Check(mabra.At(day.AddDays(400)))
	b.ReportAllocs()
	for b.Loop() {
		_ = page.Letter(new(bytes.Buffer), x, found)
	}
}
