package draft_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
	"github.com/mabra-hjulet/mabra/rules"
)

var firstID = uuid.MustParse("7c1e4a52-3b9d-4f60-8a17-d25e90b46c31")

// firsts calls each with a first plan of every model and form, in both languages. None is to be changed.
func firsts(t *testing.T, each func(t *testing.T, text string, options draft.FirstOptions)) {
	t.Helper()
	for _, first := range everyFirst() {
		t.Run(first.name, func(t *testing.T) { each(t, first.text, first.options) })
	}
}

type firstPlan struct {
	name, text string
	options    draft.FirstOptions
}

var everyFirst = sync.OnceValue(func() (all []firstPlan) {
	for i, name := range append(plan.Models(), "") {
		var model *plan.PracticeModel
		if name != "" {
			model, _ = plan.LoadModel(name)
		}
		for j, form := range mabra.Values[plan.Form]() {
			for k, lang := range mabra.Languages() {
				if *trials < 100 && (i+j+k)%2 > 0 {
					continue // by default each form of a model in one language
				}
				options := draft.FirstOptions{ID: firstID, Day: day("2026-03-02"), Language: lang, Form: form, Model: model}
				all = append(all, firstPlan{name + "/" + string(form) + "/" + string(lang), string(draft.First(options)), options})
			}
		}
	}
	return all
})

// A first plan is a draft that nothing is wrong with: all that is told is what it has not come to yet, and that a Scottish
// form was asked for under a Swedish practice model.
func TestFirstIsValidAsADraft(t *testing.T) {
	t.Parallel()
	firsts(t, func(t *testing.T, text string, options draft.FirstOptions) {
		p, findings := plan.Parse("plan.yaml", []byte(text))
		require.Empty(t, findings)
		assert.Equal(t, plan.StatusDraft, p.Status)
		assert.Equal(t, options.Form, p.Form)
		assert.Equal(t, options.Language, p.Language)
		found := p.Check(mabra.At(options.Day))
		assert.NotEmpty(t, found, "there is something to fill in")
		mixed := slices.ContainsFunc(found, mixesCountries)
		assert.Equal(t, scottish[options.Form] && options.Model != nil && options.Model.Country == plan.CountrySweden, mixed)
		for _, f := range slices.DeleteFunc(found, mixesCountries) {
			assert.Equal(t, mabra.Info, f.Severity, f.Rule.ID)
		}
	})
}

var scottish = map[plan.Form]bool{plan.FormChildProtection: true, plan.FormCoOrdinatedSupport: true}

func mixesCountries(f mabra.Finding) bool { return f.Rule == &rules.LawOfTwoCountries }

var (
	toFill  = regexp.MustCompile(`(?m)^( *)#( *- [a-z]|  [a-z]|[a-z])`)
	braces  = regexp.MustCompile(`[{}]`)
	comment = regexp.MustCompile(`(?m)^ *# `)

	numbered = regexp.MustCompile(`(?m)^.*\n  - number: `)
	asked    = regexp.MustCompile(`^  # .*\?`)
)

// What stands behind a # of its own is a field of the format, in its place: with each # taken away, every name is known,
// every id leads to somebody, and all that is left to say is that values are not written yet.
func TestFirstHoldsFieldsInTheirPlaces(t *testing.T) {
	t.Parallel()
	notWritten := []string{"wrong-type", "missing-field", "invalid-date"}
	firsts(t, func(t *testing.T, text string, options draft.FirstOptions) {
		p, findings := plan.Parse("plan.yaml", []byte(toFill.ReplaceAllString(text, "$1$2")))
		require.NotNil(t, p)
		require.NotEmpty(t, findings)
		for _, f := range append(findings, p.Check(mabra.At(options.Day))...) {
			if f.Severity == mabra.Error && f.Rule.Origin == mabra.OriginStructure {
				assert.Contains(t, notWritten, f.Rule.ID, "%s", f.Path)
			}
		}
	})
}

// Every part has a comment, nothing is left in braces, and no line is wider than a window.
func TestFirstIsWrittenForPeople(t *testing.T) {
	t.Parallel()
	firsts(t, func(t *testing.T, text string, options draft.FirstOptions) {
		assert.NotRegexp(t, braces, text)
		for _, part := range strings.Split(text, "\n\n") {
			if !strings.HasPrefix(part, "apiVersion") {
				assert.Regexp(t, comment, part)
			}
		}
		for row := range strings.Lines(text) {
			assert.LessOrEqual(t, len([]rune(row)), 121)
		}
	})
}

// The words are those of the practice model: its plan, its named person, its questions, its wheel.
func TestFirstSpeaksAsTheModelDoes(t *testing.T) {
	t.Parallel()
	for name, lang := range map[string]mabra.Language{"falun": mabra.Swedish, "girfec": mabra.English} {
		model, _ := plan.LoadModel(name)
		text := draft.First(draft.FirstOptions{ID: firstID, Day: day("2026-03-02"), Language: lang, Model: model})
		golden := filepath.Join("testdata", "first-"+name+".yaml")
		if *update {
			require.NoError(t, os.WriteFile(golden, text, 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(text))
	}
}

// A question is asked in the practice model's own words. Where it has none, nobody can know what a number asks.
func TestFirstAsksNoQuestionWithoutWords(t *testing.T) {
	t.Parallel()
	firsts(t, func(t *testing.T, text string, _ draft.FirstOptions) {
		for _, number := range numbered.FindAllString(text, -1) {
			assert.Regexp(t, asked, number)
		}
	})
}

// The base of a form is no practice model: asked for as one, it gives a plan of the form. A model whose plans are of one
// form gives that form.
func TestFirstChoosesTheForm(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]plan.Form{"sip": plan.FormSIP, "samma-koll": plan.FormSIP, "falun": plan.FormOwn} {
		model, _ := plan.LoadBase(name)
		p, findings := plan.Parse("plan.yaml", draft.First(draft.FirstOptions{
			ID: firstID, Day: day("2026-03-02"), Language: mabra.Swedish, Model: model,
		}))
		require.Empty(t, findings)
		assert.Equal(t, want, p.Form)
		for _, f := range p.Check(mabra.At(day("2026-03-02"))) {
			assert.NotEqual(t, "unknown-model", f.Rule.ID)
		}
	}
}

// What an empty draft is told of, a part of the first plan asks for.
func TestFirstAsksForAllThatIsMissing(t *testing.T) {
	t.Parallel()
	firsts(t, func(t *testing.T, text string, options draft.FirstOptions) {
		p, findings := plan.Parse("plan.yaml", []byte(text))
		require.Empty(t, findings)
		for _, f := range p.Check(mabra.At(options.Day)) {
			field, _, _ := strings.Cut(string(f.Path), ".")
			field, _, _ = strings.Cut(field, "[")
			assert.True(t, strings.Contains(text, "\n"+field+":") || strings.Contains(text, "\n#"+field+":"), "%s: %s", f.Rule.ID, field)
		}
	})
}

// The day of the review is asked for by the time that the form and the model set, from the first day of the plan.
func TestFirstTellsWhenThePlanIsReviewed(t *testing.T) {
	t.Parallel()
	for want, asked := range map[string][2]string{
		"no later than 2026-09-02":   {"falun", "own"},
		"no later than 2026-04-02":   {"samma-koll", "sip"},
		"no later than 2026-04-13":   {"girfec", "looked-after"},
		"no earlier than 2027-03-02": {"girfec", "co-ordinated-support"},
	} {
		model, _ := plan.LoadModel(asked[0])
		text := draft.First(draft.FirstOptions{
			ID: firstID, Day: day("2026-03-02"), Language: mabra.English, Model: model, Form: plan.Form(asked[1]),
		})
		assert.True(t, strings.Contains(strings.ReplaceAll(string(text), "\n# ", " "), want), want)
		assert.Equal(t, 1, strings.Count(string(text), "\n#reviews:\n"), asked)
	}
}

// A role whose name is no id, or is somebody's already, gives its key for one; a name of several lines stays in its comment.
func TestFirstTakesRolesByAnyName(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"***", "référent", "Barnet", "a\nform: sip", strings.Repeat("lång", 30), "{id}"} {
		model, _ := plan.LoadModel("falun")
		for i := range model.Roles {
			model.Roles[i].Name = mabra.Text{Sv: name, En: name}
		}
		text := draft.First(draft.FirstOptions{ID: firstID, Day: day("2026-03-02"), Language: mabra.Swedish, Model: model})
		p, findings := plan.Parse("plan.yaml", text)
		require.Empty(t, findings)
		assert.Equal(t, plan.FormOwn, p.Form)
		require.Len(t, p.People, 3)
		assert.Equal(t, "named-person", p.People[2].ID)
		assert.False(t, p.Check(mabra.At(day("2026-03-02"))).HasErrors())
	}
}
