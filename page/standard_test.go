package page_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// Every page is what html/template makes of the same, byte for byte, whatever the plan says: our own filling of templates is
// quicker and carries no methods that nobody calls, and escapes as much.
func TestPagesAreWhatHTMLTemplateMakes(t *testing.T) { // not beside other tests: all pages are filled in the other way meanwhile
	own := map[string]string{}
	everyPageOfAll(t, func(name string, text []byte) { own[name] = string(text) })
	count := page.Standard()
	seen := 0
	everyPageOfAll(t, func(name string, text []byte) {
		seen++
		if own[name] != string(text) {
			at := 0
			for at < len(text) && at < len(own[name]) && text[at] == own[name][at] {
				at++
			}
			from := max(at-60, 0)
			assert.Equal(t, string(text[from:min(at+60, len(text))]), own[name][from:min(at+60, len(own[name]))], "%s, byte %d", name, at)
		}
	})
	assert.GreaterOrEqual(t, count(), seen, "html/template was asked")
	assert.Len(t, own, seen)
	t.Logf("%d pages", seen)
}

// everyPageOfAll writes all pages, in both languages, of all plans: the hand-written, those with hostile texts, generated ones. By
// default it takes one hand-written plan in four, one hostile text in five, the family's pages for two of the people of each plan and
// one in three of the forms of each model, in one language.
func everyPageOfAll(t *testing.T, each func(name string, text []byte)) {
	t.Helper()
	all := plans(t)
	names := slices.Sorted(maps.Keys(all))
	for i, name := range names {
		if i%4 != 1 && !*everything {
			delete(all, name)
		}
	}
	for i, hostile := range hostileTexts {
		if i%5 != 0 && !*everything {
			continue
		}
		x := plans(t)[names[i%len(names)]]
		spoil(x.Plan, hostile)
		all[fmt.Sprintf("hostile %d", i)] = x.Plan.Index(mabra.At(day))
	}
	someGenerated(t, func(x *plan.Index) { all[fmt.Sprintf("generated %d", len(all))] = x })
	all["nearly nothing"] = (&plan.Plan{}).Index(mabra.At(day))
	write := func(name string, write func(io.Writer) error) {
		var text bytes.Buffer
		err := write(&text)
		if errors.Is(err, page.ErrForWhom) || errors.Is(err, page.ErrNotBorn) {
			return // the pages for each of the family come below; a child that is not born has none
		}
		require.NoError(t, err, name)
		each(name, text.Bytes())
	}
	for name, x := range all {
		for reader, page := range everyPage(x) {
			write(name+" "+reader, page)
		}
		for i, p := range x.People {
			if i > 1 && !*everything {
				break
			}
			write(name+" family in English for "+p.ID, func(w io.Writer) error { return page.Family(w, x, page.In(mabra.English), page.For(p.ID)) })
		}
		for _, age := range []int{4, 9, 15} {
			write(fmt.Sprintf("%s child of %d", name, age), func(w io.Writer) error { return page.Child(w, x, page.AsAged(age)) })
		}
		write(name+" consultation in words", func(w io.Writer) error {
			return page.Consultation(w, x, uuid.Max, x.DeIdentify(uuid.Max).Texts)
		})
		for _, to := range x.Copies {
			if _, err := x.CopyFor(to.To); err == nil {
				write(name+" copy for "+to.To, func(w io.Writer) error { return page.Copy(w, x, to.To) })
			}
		}
	}
	for k, lang := range mabra.Languages() {
		learnt := practised(t, "actions", "views", "people")
		write("exercise "+string(lang), func(w io.Writer) error { return page.Exercise(w, learnt, page.In(lang)) })
		write("practice "+string(lang), func(w io.Writer) error { return page.Practice(w, learnt, page.In(lang)) })
		write("key "+string(lang), func(w io.Writer) error { return page.Key(w, learnt, page.In(lang)) })
		write("contents "+string(lang), func(w io.Writer) error {
			return page.Contents(w, []page.Entry{{File: "a b&<c>.html"}, {File: "javascript:alert(1)"}}, page.In(lang))
		})
		for i, model := range plan.Models() {
			for j, form := range plan.Forms() {
				if !*everything && (i+j)%6 != k {
					continue
				}
				m, _ := plan.LoadModel(model)
				write(fmt.Sprint("form ", model, form, lang), func(w io.Writer) error { return page.Form(w, m, form, page.In(lang)) })
			}
		}
	}
}
