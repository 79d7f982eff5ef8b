package page_test

import (
	"bytes"
	"flag"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var rewrite = flag.Bool("update", false, "write the golden pages")

// The measures of easy language: words in a sentence.
const (
	longest = 15
	meanMax = 10
)

type easyList struct {
	Sentences []struct{ Name, Sv, En string }
}

// easySentences reads what the pages in easy language say of their own: by name, in both languages.
func easySentences(t *testing.T) map[mabra.Language]map[string]string {
	t.Helper()
	all := map[mabra.Language]map[string]string{mabra.Swedish: {}, mabra.English: {}}
	for _, name := range []string{"easy", "family", "child"} {
		var list easyList
		read(t, "../data/"+name, &list)
		for _, s := range list.Sentences {
			all[mabra.Swedish][s.Name], all[mabra.English][s.Name] = s.Sv, s.En
		}
	}
	return all
}

var ends = regexp.MustCompile(`[.?!](\s|$)|\s·\s`)

func wordsIn(sentence string) int { return len(strings.Fields(sentence)) }

// TestEasyWords measures every sentence of our own: a name that is filled in counts as one word, which is what first names are.
func TestEasyWords(t *testing.T) {
	t.Parallel()
	var lists [][]string
	read(t, "abbreviations", &lists)
	short := slices.Concat(lists...)
	for lang, all := range easySentences(t) {
		words, count := 0, 0
		for name, text := range all {
			require.NotEmpty(t, text, "%s in %s", name, lang)
			for _, sentence := range ends.Split(text, -1) {
				n := wordsIn(sentence)
				assert.LessOrEqual(t, n, longest, "%s: %s", name, sentence)
				if n > 0 {
					words, count = words+n, count+1
				}
			}
			for _, word := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,:;()“”\"", r) }) {
				assert.NotContains(t, short, word, name)
			}
		}
		require.Greater(t, count, 150)
		assert.LessOrEqual(t, words, meanMax*count, lang)
		t.Logf("%s: %d sentences, %.1f words each", lang, count, float64(words)/float64(count))
	}
}

var (
	drawing     = regexp.MustCompile(`(?s)<(svg|style|title).*?</(svg|style|title)>`)
	notOurs     = regexp.MustCompile(`^(?:svg|style|title|(?:p|h3|blockquote|span|li|a) class="[^"]*\bplan\b[^"]*")`)
	endsNotOurs = regexp.MustCompile(`</(?:svg|style|title|p|h3|blockquote|span|li|a)>`)
)

// ourOwn gives what a page says of its own, in one line, without what the plan says.
func ourOwn(page string) string {
	var text strings.Builder
	for {
		before, rest, tagged := strings.Cut(page, "<")
		text.WriteString(before + " ")
		if !tagged {
			return oneLine(html.UnescapeString(text.String()))
		}
		if _, page, _ = strings.Cut(rest, ">"); notOurs.MatchString(rest) {
			page = page[endsNotOurs.FindStringIndex(page)[1]:]
		}
	}
}

// TestTermsAreExplained: the first time that a page says a hard word, what it means stands there, and stands once.
func TestTermsAreExplained(t *testing.T) {
	t.Parallel()
	var terms []struct{ Sv, En, Means string }
	read(t, "terms", &terms)
	all, met := easySentences(t), map[string]bool{}
	var pages []easyPage
	for _, lang := range mabra.Languages() {
		pages = append(pages, easyPagesOnce(t, lang)...)
	}
	for _, p := range pages {
		text := ourOwn(p.text)
		for _, term := range terms {
			word := mabra.Text{Sv: term.Sv, En: term.En}.In(p.lang)
			at := strings.Index(text, word)
			if at < 0 {
				continue
			}
			met[term.Sv+string(p.lang)] = true
			said := 0
			for _, name := range strings.Split(term.Means, "|") {
				means, _, _ := strings.Cut(all[p.lang][name], "%s")
				said += strings.Count(text, means)
				from := strings.LastIndexAny(text[:at], ".?!") + 1
				end := at + strings.IndexAny(text[at:], ".?!")
				here := text[from:min(end+len(means)+2, len(text))]
				if strings.Contains(text, means) {
					assert.Contains(t, here, strings.TrimRight(means, "."), "%s: %s is not explained where it is first said", p.name, word)
				}
			}
			assert.Equal(t, 1, said, "%s: %s is explained once", p.name, word)
		}
	}
	for _, term := range terms {
		assert.True(t, met[term.Sv+"sv"], "no page says %s", term.Sv)
		assert.True(t, met[term.Sv+"en"], "no page says %s", term.En)
	}
}

type easyPage struct {
	name string
	lang mabra.Language
	text string
}

// easyPagesOnce gives what easyPages makes, made once for all tests that look at it.
func easyPagesOnce(t testing.TB, lang mabra.Language) []easyPage {
	t.Helper()
	easyMade.Lock()
	defer easyMade.Unlock()
	if easyMade.pages[lang] == nil {
		easyMade.pages[lang] = easyPages(t, lang)
	}
	return easyMade.pages[lang]
}

var easyMade = struct {
	sync.Mutex
	pages map[mabra.Language][]easyPage
}{pages: map[mabra.Language][]easyPage{}}

// easyPages makes the pages of the examples, and of generated plans of every form, for the family, each parent and the child.
func easyPages(t testing.TB, lang mabra.Language) []easyPage {
	t.Helper()
	all, count := plans(t), 1
	if *everything {
		count = 4
	}
	for _, form := range []plan.Form{
		plan.FormOwn, plan.FormGIP, plan.FormSIP, plan.FormChildProtection, plan.FormLookedAfter, plan.FormCoOrdinatedSupport,
	} {
		made, err := training.Generate(training.Options{Seed: 11, Count: count, Form: form})
		require.NoError(t, err)
		for e := range made {
			all[string(form)+e.Plan.ID.String()] = e.Plan.Index(mabra.At(training.Day))
		}
	}
	for name, change := range rareChanges {
		x := plans(t)["falun-barnets-plan.yaml"].Plan
		change(x)
		all[name] = x.Index(mabra.At(day))
	}
	var pages []easyPage
	add := func(name string, write func(io.Writer, *plan.Index, ...page.Option) error, x *plan.Index, o ...page.Option) {
		var text bytes.Buffer
		err := write(&text, x, append(o, page.In(lang))...)
		if err == page.ErrNotBorn || err == page.ErrForWhom {
			return
		}
		require.NoError(t, err, name)
		pages = append(pages, easyPage{name, lang, text.String()})
	}
	for name, x := range all {
		add(name+" family", page.Family, x)
		for i := range x.People {
			if p := &x.People[i]; p.Has(plan.RoleGuardian) || p.Has(plan.RoleNetwork) && name == "draft" {
				add(name+" for one", page.Family, x, page.For(p.ID))
			}
		}
		for i, age := range []int{4, 9, 15} {
			if _, rare := rareChanges[name]; !rare || i == len(name)%3 || *everything {
				add(name+" child", page.Child, x, page.AsAged(age))
			}
		}
	}
	return pages
}

// rareChanges make plans that say little, or something rare.
var rareChanges = map[string]func(*plan.Plan){
	"draft":     func(p *plan.Plan) { p.Status = plan.StatusDraft },
	"refused":   func(p *plan.Plan) { p.Consents[0].Given, p.Consents[0].Refused = mabra.Date{}, day },
	"withdrawn": func(p *plan.Plan) { p.Consents[0].Withdrawn = day },
	"over":      func(p *plan.Plan) { p.Consents[0].Until = day.AddMonths(-1) },
	"compelled": func(p *plan.Plan) { p.Child.LegalStatus = []plan.LegalBasis{plan.LegalLVU} },
	"nearly nothing": func(p *plan.Plan) {
		*p = plan.Plan{
			ID: p.ID, Revision: 1, Status: plan.StatusDraft, Form: plan.FormOwn, Language: mabra.Swedish, Created: day,
			Synthetic: true, Child: plan.Child{Pseudonym: "Barn A"},
		}
	},
	"nobody": func(p *plan.Plan) { p.People, p.Reviews, p.Meetings = nil, nil, nil },
	"closed": func(p *plan.Plan) {
		p.Status, p.Closing = plan.StatusClosed, &plan.Closing{Date: day, Because: "Det är bra nu."}
	},
}

// TestEveryPage: each page is whole and says who is meant, and the same plan gives the same bytes.
func TestEveryPage(t *testing.T) {
	t.Parallel()
	for _, lang := range mabra.Languages() {
		first := easyPagesOnce(t, lang)
		again := first
		if lang == mabra.English || *everything {
			again = easyPages(t, lang)
		}
		require.Greater(t, len(first), 60)
		bytes := map[string]int{}
		for i := range first {
			text := first[i].text
			bytes[text]++
			assert.Equal(t, 1, strings.Count(text, "<h1>"), first[i].name)
			assert.NotContains(t, text, "%!", first[i].name)
			assert.NotContains(t, text, "ZgotmplZ", first[i].name)
			assert.NotContains(t, text, "<script", first[i].name)
		}
		for i := range again {
			bytes[again[i].text]--
		}
		for _, left := range bytes {
			assert.Zero(t, left, "a page came out in two ways")
		}
	}
}

// TestAnEndedPlanSaysNothingOfWhatGoesOn: a plan that has ended is told as what it was, and everybody is sent to the one who looks
// after things now, and to nobody else.
func TestAnEndedPlanSaysNothingOfWhatGoesOn(t *testing.T) {
	t.Parallel()
	p := plans(t)["falun-barnets-plan.yaml"].Plan
	p.Status, p.Closing = plan.StatusClosed, &plan.Closing{Date: day, Because: "Det är bra nu.", BackTo: "läraren"}
	x := p.Index(mabra.At(day))
	now, before := "Fatima", "Jonas"
	require.Contains(t, x.Person("läraren").Name, now)
	for name, write := range map[string]func(io.Writer) error{
		"family": func(w io.Writer) error { return page.Family(w, x) },
		"child":  func(w io.Writer) error { return page.Child(w, x, page.AsAged(9)) },
		"teen":   func(w io.Writer) error { return page.Child(w, x, page.AsAged(15)) },
	} {
		var text bytes.Buffer
		require.NoError(t, write(&text))
		says := ourOwn(text.String())
		assert.Contains(t, says, "till "+now+".", name)
		for _, gone := range []string{
			"till " + before, "med " + before, "Planen kan ändras", "hur vi hjälper", "håller ihop", "har hand om", "när vi ses",
		} {
			assert.NotContains(t, says, gone, name)
		}
	}
}

// TestTheChildIsToldOfADayThatHasPassed: that no day is set would not be true.
func TestTheChildIsToldOfADayThatHasPassed(t *testing.T) {
	t.Parallel()
	p := plans(t)["falun-barnets-plan.yaml"].Plan
	p.Meetings = nil
	told := func() string {
		var text bytes.Buffer
		require.NoError(t, page.Child(&text, p.Index(mabra.At(p.Reviews.Next.AddDays(3)))))
		return ourOwn(text.String())
	}
	assert.Contains(t, told(), "Vi skulle ha setts den 3 december 2026. Fråga Jonas när vi ses.")
	assert.NotContains(t, told(), "Ingen dag är bestämd")
}

// TestHowOftenAndUntilWhenAreTwoSentences: what a plan says of how often is its own words, and our sentence stands behind them.
func TestHowOftenAndUntilWhenAreTwoSentences(t *testing.T) {
	t.Parallel()
	for often, want := range map[string]string{
		"Varje kväll":  `Varje kväll</span>. Till och med den`,
		"Varje kväll.": `Varje kväll.</span> Till och med den`,
	} {
		p := plans(t)["falun-barnets-plan.yaml"].Plan
		p.Actions = p.Actions[:1]
		p.Actions[0].Status, p.Actions[0].Frequency, p.Actions[0].Due = plan.ActionOngoing, often, day.AddMonths(1)
		var text bytes.Buffer
		require.NoError(t, page.Family(&text, p.Index(mabra.At(day))))
		assert.Contains(t, text.String(), want)
	}
}

// TestGoldenPages keeps two examples' pages whole.
func TestGoldenPages(t *testing.T) {
	t.Parallel()
	all := plans(t)
	for name, write := range map[string]func(io.Writer) error{
		"falun.family.html":  func(w io.Writer) error { return page.Family(w, all["falun-barnets-plan.yaml"], page.For("mamma")) },
		"girfec.family.html": func(w io.Writer) error { return page.Family(w, all["girfec-childs-plan.yaml"]) },
		"backa.child.html":   func(w io.Writer) error { return page.Child(w, all["backa-barnet-sip.yaml"]) },
		"girfec.child.html":  func(w io.Writer) error { return page.Child(w, all["girfec-childs-plan.yaml"]) },
	} {
		var text bytes.Buffer
		require.NoError(t, write(&text))
		path := filepath.Join("testdata", name)
		if *rewrite {
			require.NoError(t, os.WriteFile(path, text.Bytes(), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(want, text.Bytes()), "%s is another; -update writes it", name)
	}
}

// TestHostileText: whatever a plan says comes out as text.
func TestHostileText(t *testing.T) {
	t.Parallel()
	for _, hostile := range []string{
		`<script>alert(1)</script>`, `]]>`, `a & b`, "\u202eשלום مرحبا", "🦊👩‍👧", strings.Repeat("å", 10000),
		"a\"b'c`d", "{{.}}", "--><b>",
	} {
		x, _ := planted(aChild, func(p *plan.Plan) {
			for i := range p.People {
				p.People[i].Name, p.People[i].Relation, p.People[i].Title = hostile, hostile, hostile
				p.People[i].Contact = &plan.Contact{Phone: hostile, Email: hostile}
			}
			p.Child.Name, p.Views[0].Text, p.Actions[0].Text, p.Actions[0].Frequency = hostile, hostile, hostile, hostile
			p.Assessment.Wheel.Readings[0].Indicators[0].Strengths = []string{hostile}
			p.Organisations[0].Name, p.Contingency[0].Trigger = hostile, hostile
		})
		for _, write := range []func(io.Writer, *plan.Index, ...page.Option) error{page.Family, page.Child} {
			var text bytes.Buffer
			require.NoError(t, write(&text, x))
			body := drawing.ReplaceAllString(text.String(), "")
			assert.NotContains(t, body, "<script")
			assert.NotContains(t, body, "--><b>")
			assert.Contains(t, html.UnescapeString(body), hostile, "the text is found as text")
		}
	}
}

func BenchmarkFamilyAgain(b *testing.B) { benchmark(b, page.Family) }
func BenchmarkChild(b *testing.B)       { benchmark(b, page.Child) }

func benchmark(b *testing.B, write func(io.Writer, *plan.Index, ...page.Option) error) {
	x := plans(b)["backa-barnet-sip.yaml"]
	b.ReportAllocs()
	for b.Loop() {
		if err := write(io.Discard, x); err != nil {
			b.Fatal(err)
		}
	}
}
