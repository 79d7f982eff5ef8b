package course_test

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/training/course"
)

// names are what the pages of a course are called.
var names = map[mabra.Language][4]string{
	mabra.Swedish: {"ovning.html", "planer.html", "facit.html", "med-dator.md"},
	mabra.English: {"exercise.html", "plans.html", "key.html", "by-computer.md"},
}

func courseIn(t *testing.T, lang mabra.Language, o training.Options) map[string]string {
	t.Helper()
	files, err := course.Files(o, lang)
	require.NoError(t, err)
	texts := map[string]string{}
	for _, f := range files {
		texts[f.Path] = string(f.Text)
	}
	for _, name := range names[lang] {
		require.NotEmpty(t, texts[name], name)
	}
	return texts
}

// A course has what it says in either language: each plan with as many flaws as the sheet has rows, all of them found by the
// checker where the key of machines says, and none that the key does not name.
func TestCourse(t *testing.T) {
	t.Parallel()
	for lang, pages := range names {
		count := 3
		if *all {
			count = 5
		}
		texts := courseIn(t, lang, training.Options{Seed: 2, Count: count, Flaws: 3})
		assert.Equal(t, count*3, strings.Count(texts[pages[0]], "<tr><td></td>"), lang)
		assert.Equal(t, count, strings.Count(texts[pages[1]], `<article class="practised">`), lang)
		assert.Equal(t, count*3, strings.Count(texts[pages[2]], `<li class="keep">`), lang)
		key := keyOf(t, texts["facit.yaml"])
		for path, text := range texts {
			if !strings.HasPrefix(path, "plans/0") {
				continue
			}
			p, findings := plan.Parse(path, []byte(text))
			assert.Empty(t, findings, "a flaw of form")
			found := map[string]bool{}
			for _, f := range p.Check(mabra.At(training.Day)) {
				if f.Severity > mabra.Info || key[path][f.Rule.ID] != "" {
					assert.NotEmpty(t, key[path][f.Rule.ID]+key[path]["company "+f.Rule.ID], "%s: the key does not name %s", path, f.Rule.ID)
				}
				found[f.Rule.ID+" "+string(f.Path)] = true
			}
			for rule, at := range key[path] {
				assert.True(t, strings.HasPrefix(rule, "company ") || found[rule+" "+at], "%s: %s is not found at %s", path, rule, at)
			}
		}
	}
}

// keyOf reads the key: by file, where each rule is broken.
func keyOf(t *testing.T, text string) map[string]map[string]string {
	t.Helper()
	var key struct {
		Flaws []struct {
			File, Path, Rule string
			Company          []string
		}
	}
	require.NoError(t, yaml.Unmarshal([]byte(text), &key))
	of := map[string]map[string]string{}
	for _, f := range key.Flaws {
		if of[f.File] == nil {
			of[f.File] = map[string]string{}
		}
		of[f.File][f.Rule] = f.Path
		for _, rule := range f.Company {
			of[f.File]["company "+rule] = rule
		}
	}
	return of
}

// Every plan of a usual course is of another scenario, and the key says in words how it was before.
func TestTheUsualCourse(t *testing.T) {
	t.Parallel()
	for lang, pages := range names {
		if lang != mabra.Swedish && !*all {
			continue
		}
		texts := courseIn(t, lang, training.Options{Seed: 1})
		headings := regexp.MustCompile(`<h3>Plan \d+\. ([^<]*)</h3>`).FindAllStringSubmatch(texts[pages[2]], -1)
		scenarios := map[string]bool{}
		for _, h := range headings {
			scenarios[html.UnescapeString(h[1])] = true
		}
		assert.Len(t, headings, 12)
		assert.Len(t, scenarios, 12)
		assert.GreaterOrEqual(t, strings.Count(texts[pages[2]], `class="changed"`), 12*4, "each flaw is told with what was before")
		assert.Equal(t, 6, strings.Count(texts[pages[2]], `class="pairs-sheet"`), "each pair has a sheet of the key")
		times, before := map[string]int{}, map[string]string{}
		for i := range 12 {
			rules := keyOf(t, texts["facit.yaml"])[fmt.Sprintf("plans/%02d.yaml", i+1)]
			for rule := range rules {
				times[rule]++
				assert.NotContains(t, before, rule, "plan %d breaks what the plan before it breaks", i+1)
			}
			before = rules
		}
		for rule, n := range times {
			assert.LessOrEqual(t, n, 3, "%s is broken in plan after plan", rule)
		}
	}
}

// codes are what stands in documents and not in the room: a field with its word, a field in another, a name of two words in one.
var codes = regexp.MustCompile(`[a-z]: [a-z]+[.,)]|[a-z]\.[a-z]|[a-z][A-Z]`)

// What the key says to do names no field: who reads it on paper has never seen one.
func TestTheKeySpeaksOfNoFields(t *testing.T) {
	t.Parallel()
	fields := map[string]bool{} // as the texts name them, in brackets
	for _, rule := range rules.All() {
		for _, found := range regexp.MustCompile(`\(([a-zA-Z-]+)\)`).FindAllStringSubmatch(rule.Mend.Sv, -1) {
			fields[found[1]] = true
		}
	}
	delete(fields, "relevant") // a word of Swedish too, as is:
	delete(fields, "relation")
	for _, id := range course.OnPaper() {
		rule, _ := rules.Get(id)
		for lang := range names {
			said := page.ByHand(rule.Mend.In(lang), lang)
			assert.NotRegexp(t, codes, said, id)
			for word := range strings.FieldsFuncSeq(said, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
				assert.False(t, lang == mabra.Swedish && fields[word], "%s: %s", id, word)
			}
		}
	}
}

// The rules whose flaws are planted are rules, and there is a flaw for each.
func TestRulesOnPaper(t *testing.T) {
	t.Parallel()
	flawed := map[string]bool{}
	for _, id := range training.FlawRules() {
		flawed[id] = true
	}
	for _, id := range course.OnPaper() {
		_, known := rules.Get(id)
		assert.True(t, known && flawed[id], id)
	}
}

// Whatever way of working is asked for, a course is made of the scenarios that go with it.
func TestACourseOfOneWayOfWorking(t *testing.T) {
	t.Parallel()
	for _, o := range []training.Options{{Model: "samma-koll"}, {Form: plan.FormLookedAfter}, {Model: "girfec", Form: plan.FormChildProtection}} {
		o.Seed, o.Count = 3, 1
		if *all {
			o.Count = 2
		}
		_, err := course.Files(o, mabra.Swedish)
		assert.NoError(t, err, "%s %s", o.Model, o.Form)
	}
}
