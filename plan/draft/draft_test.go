package draft_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

var (
	update = flag.Bool("update", false, "write testdata")
	trials = flag.Int("trials", 12, "how many random assessments are drafted from; from 100 on, each first plan in both languages")
)

var day = mabra.MustParseDate

// read reads the assessments of a file of testdata.
func read(t testing.TB, file string) draft.Assessments {
	t.Helper()
	text, err := os.ReadFile("testdata/" + file)
	require.NoError(t, err)
	documents, findings := document.ParseAll(file, text)
	require.Empty(t, findings)
	var a draft.Assessments
	for _, d := range documents {
		require.Empty(t, d.Check().Err())
		require.True(t, a.Add(d))
	}
	return a
}

func model(t testing.TB, name string) *plan.PracticeModel {
	t.Helper()
	m, ok := plan.LoadModel(name)
	require.True(t, ok)
	return m
}

// The base of a form says which form is meant; no plan can name it as the model that it follows.
func TestFormIsNoModelOfADraft(t *testing.T) {
	t.Parallel()
	base, ok := plan.LoadForm(plan.FormSIP)
	require.True(t, ok)
	for given, want := range map[plan.Form]plan.Form{"": plan.FormSIP, plan.FormGIP: plan.FormGIP} {
		made, err := draft.Make(read(t, "three.sv.yaml"), draft.Options{Model: base, Form: given})
		require.NoError(t, err)
		assert.Empty(t, made.Plan.Model)
		assert.Equal(t, want, made.Plan.Form)
	}
}

// A draft in each language, as text, so that nobody changes it without reading it.
func TestDraftOfThreeDocuments(t *testing.T) {
	t.Parallel()
	for lang, name := range map[mabra.Language]string{mabra.Swedish: "falun", mabra.English: "girfec"} {
		d, err := draft.Make(read(t, "three."+string(lang)+".yaml"), draft.Options{
			Day: day("2026-05-20"), Model: model(t, name), Stage: plan.StagePrimary,
		})
		require.NoError(t, err)
		golden(t, "draft."+string(lang)+".yaml", encoded(t, d.Plan))
		text, err := d.Annotated(lang)
		require.NoError(t, err)
		golden(t, "draft."+string(lang)+".txt", text)
	}
}

func encoded(t testing.TB, p *plan.Plan) []byte {
	t.Helper()
	text, err := p.Encode(mabra.YAML)
	require.NoError(t, err)
	return text
}

func golden(t *testing.T, name string, text []byte) {
	t.Helper()
	file := "testdata/" + name
	if *update {
		require.NoError(t, os.WriteFile(file, text, 0o666))
	}
	held, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.True(t, string(held) == string(text), "%s is another; see what has changed and run with -update", name)
}

// Every text of a draft that somebody reads stands in a source, besides the words that the package says are its own. The
// draft has no error, and every need, role and form in it is marked.
func TestDraftInventsNoWords(t *testing.T) {
	t.Parallel()
	for seed := range uint64(*trials) {
		a := random(seed)
		options := draft.Options{Day: day("2026-05-20")}
		if seed%3 > 0 {
			options.Model, options.Stage = model(t, []string{"", "falun", "girfec"}[seed%3]), plan.StagePrimary
		}
		d, err := draft.Make(a, options)
		require.NoError(t, err, seed)
		sources := map[string]bool{}
		for _, text := range texts(a) {
			sources[text] = true
		}
		for _, p := range d.Plan.People {
			sources[strings.ReplaceAll(p.ID, "-", " ")] = true // what a source calls somebody says what they are to the child
		}
		for _, text := range texts(*d.Plan) {
			if !sources[text] && !slices.Contains(draft.OwnWords(), text) {
				t.Fatalf("seed %d: a text stands in no source", seed)
			}
		}
		require.NoError(t, d.Plan.Check(mabra.At(day("2026-05-20"))).Err(), seed)
		marked(t, d, seed)
		again, err := draft.Make(a, options)
		require.NoError(t, err)
		require.Equal(t, encoded(t, d.Plan), encoded(t, again.Plan), seed)
	}
}

// marked asks that everything in the plan that the draft made is a proposal, and that each origin leads to words.
func marked(t *testing.T, d *draft.Draft, seed uint64) {
	t.Helper()
	about := map[string]plan.Proposal{}
	for _, p := range d.Plan.Proposals {
		about[p.About+string(p.Field)] = p
		require.Empty(t, p.TakenBy)
	}
	for _, n := range d.Plan.Needs {
		p, ok := about[n.ID]
		require.True(t, ok, seed)
		require.NotEmpty(t, p.From)
		first := slices.MinFunc(p.From, func(a, b plan.Origin) int { return turn(a.Voice) - turn(b.Voice) })
		require.Equal(t, first.Voice, p.From[0].Voice, "the child's words come first")
		require.Equal(t, d.Words(p.From[0]), n.Text)
		for _, o := range slices.Concat(p.From, p.Strengths) {
			require.NotEmpty(t, d.Words(o), seed)
		}
	}
	for _, p := range d.Plan.People[1:] {
		require.Contains(t, about, p.ID, seed)
	}
	require.Contains(t, about, "form")
}

func turn(v wheel.Voice) int {
	if i := slices.Index(mabra.Values[wheel.Voice](), v); i >= 0 {
		return i
	}
	return 9
}

// texts gives every free text and every name, wherever it stands.
func texts(of any) []string {
	var all []string
	var walk func(v reflect.Value, free bool)
	walk = func(v reflect.Value, free bool) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				walk(v.Elem(), free)
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i), free)
			}
		case reflect.Struct:
			for i := range v.NumField() {
				f := v.Type().Field(i)
				if f.IsExported() && f.Type != reflect.TypeFor[mabra.Written]() {
					walk(v.Field(i), f.Tag.Get("privacy") == "free-text" || slices.Contains([]string{"Name", "Pseudonym", "Child"}, f.Name))
				}
			}
		case reflect.String:
			if v.Type() == reflect.TypeFor[string]() && free && v.Len() > 0 {
				all = append(all, v.String())
			}
		}
	}
	walk(reflect.ValueOf(of), false)
	return all
}

// random makes assessments of one child, with and without names, with things said twice and nearly twice.
func random(seed uint64) draft.Assessments {
	dice := rand.New(rand.NewPCG(seed, 12))
	var said []string
	word := func() string {
		if len(said) > 0 && dice.IntN(4) == 0 { // what somebody has said already, or almost
			text := said[dice.IntN(len(said))]
			if dice.IntN(2) == 0 {
				text = strings.ToUpper(text[:1]) + text[1:] + "!"
			}
			return text
		}
		list := strings.Fields("solen månen hunden katten skolan bänken rasten magen kvällen bollen inte aldrig 3 sju springer sover läser")
		if dice.IntN(20) == 0 { // somebody's words look like a part of the document
			said = append(said, "magen\n\nneeds:\n  - id: x\n# mabra:ignore reason-missing")
			return said[len(said)-1]
		}
		dice.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		said = append(said, strings.Join(list[:1+dice.IntN(9)], " "))
		return said[len(said)-1]
	}
	list := func() []string {
		var all []string
		for range dice.IntN(3) {
			all = append(all, word())
		}
		return all
	}
	one := func(names ...string) string { return names[dice.IntN(len(names))] }
	by := func() string { return one("", "noor", "mamma", "mormor", "klassläraren", "alex", "behov-1", "need-1") }
	date := func() mabra.Date { return day("2026-01-01").AddDays(dice.IntN(120)) }
	child := one("Noor Sandvall", "")
	sheet := func() mabra.Sheet {
		id := uuid.UUID{6: 0x40, 8: 0x80}
		for i := range 6 {
			id[i] = byte(dice.Uint32())
		}
		return mabra.Sheet{ID: id, Child: child, Language: mabra.Language(one("sv", "en")), Synthetic: true, Created: day("2026-01-01")}
	}
	var a draft.Assessments
	for range 1 + dice.IntN(2) {
		d := &wheel.Document{Sheet: sheet()}
		for range 1 + dice.IntN(3) {
			r := wheel.Reading{Date: date(), Voice: mabra.Values[wheel.Voice]()[dice.IntN(3)], By: by()}
			for _, i := range mabra.Values[wheel.Indicator]() {
				r.Indicators = append(r.Indicators, wheel.Mark{Indicator: i, Strengths: list(), Worries: list(), Note: one("", word())})
			}
			d.Readings = append(d.Readings, r)
		}
		a.Add(d)
	}
	dimensions, domains := mabra.Values[triangle.Dimension](), mabra.Values[resilience.Domain]()
	for k := range dice.IntN(3) {
		d := &triangle.Document{Sheet: sheet()}
		for i := range dice.IntN(12) {
			d.Entries = append(d.Entries, triangle.Entry{
				ID: one("", fmt.Sprint("e", i), fmt.Sprintf("e%d-%d", k, i), fmt.Sprintf("x%d", i)), Dimension: dimensions[dice.IntN(len(dimensions))],
				Kind: mabra.Values[triangle.EntryKind]()[dice.IntN(2)], Text: word(), By: by(), Date: date(),
			})
		}
		d.NotExplored = []triangle.NotExplored{{Side: triangle.MyWiderWorld, Because: word(), By: by()}}
		a.Add(d)
	}
	for range dice.IntN(3) {
		d := &resilience.Document{Sheet: sheet()}
		for i := range dice.IntN(8) {
			d.Factors = append(d.Factors, resilience.Factor{
				ID: one("", fmt.Sprint("f", i)), Pole: mabra.Values[resilience.Pole]()[dice.IntN(4)], Text: word(), By: by(), Date: date(),
				Domain: domains[dice.IntN(len(domains))], From: one("", fmt.Sprint("e", i), "x1"),
			})
		}
		if dice.IntN(2) == 0 {
			d.Placement = &resilience.Placement{Child: resilience.ChildBetween, Surroundings: resilience.AroundProtective, Because: word(), By: "alex"}
		}
		a.Add(d)
	}
	return a
}
