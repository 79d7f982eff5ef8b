package page_test

import (
	"bytes"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// What a text must not be able to do to a page: begin a script, end a style or a comment, turn the text around, be too long.
var hostileTexts = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `]]> & --> </style></title></svg>`,
	"\u202Eegnahc\u202C \u200F", "\x00\x1b[31m\uFFFE", "🧑🏽‍🚀", strings.Repeat("o", 10_000), "{{.Lang}} %s %d", "javascript:alert(1)", `";}body{display:none}/*`,
}

// spoil puts a text into every field of a plan that somebody may write anything in.
func spoil(p *plan.Plan, text string) {
	whole := reflect.ValueOf(p).Elem()
	spoilGroup(fields.Of(whole.Type()), whole, text)
}

func spoilGroup(t *fields.Type, group reflect.Value, text string) {
	for i := range t.Fields {
		field := &t.Fields[i]
		if field != t.ID && len(field.Ref) == 0 && field.Name != "language" {
			spoilValue(field.Type, field.In(group), text)
		}
	}
}

func spoilValue(t *fields.Type, value reflect.Value, text string) {
	switch t.Kind {
	case fields.Optional:
		if !value.IsNil() {
			spoilValue(t.Elem, value.Elem(), text)
		}
	case fields.Object:
		spoilGroup(t, value, text)
	case fields.List:
		for i := range value.Len() {
			spoilValue(t.Elem, value.Index(i), text)
		}
	case fields.Text:
		if value.String() != "" && t.Vocabulary == nil {
			value.SetString(text)
		}
	}
}

// everyPage gives all pages of a plan.
func everyPage(x *plan.Index) map[string]func(io.Writer) error {
	return map[string]func(io.Writer) error{
		"meeting":      func(w io.Writer) error { return page.Meeting(w, x) },
		"family":       func(w io.Writer) error { return page.Family(w, x) },
		"child":        func(w io.Writer) error { return page.Child(w, x) },
		"timeline":     func(w io.Writer) error { return page.Timeline(w, x) },
		"agenda":       func(w io.Writer) error { return page.Agenda(w, x) },
		"minutes":      func(w io.Writer) error { return page.Minutes(w, x.Plan, x) },
		"letter":       func(w io.Writer) error { return page.Letter(w, x, x.Plan.Check(mabra.At(day))) },
		"consultation": func(w io.Writer) error { return page.Consultation(w, x, uuid.Nil, nil) },
		"approval":     func(w io.Writer) error { return page.Approval(w, x) },
		"due": func(w io.Writer) error {
			return page.Due(w, day, slices.Values([]page.Held{{Plan: x, Found: x.Plan.Check(mabra.At(day))}}))
		},
	}
}

// Whatever a plan says is text on its pages, and nothing else: no page has more elements for it. By default each text is tried on
// every other page.
func TestWordsAreNothingButWords(t *testing.T) {
	t.Parallel()
	names := []string{"backa-barnet-sip.yaml", "girfec-childs-plan.yaml"}
	for i, hostile := range hostileTexts {
		for _, name := range names[i%2 : i%2+1] {
			x := plans(t)[name]
			spoil(x.Plan, hostile)
			x = x.Plan.Index(mabra.At(day))
			for j, reader := range slices.Sorted(maps.Keys(everyPage(x))) {
				if !*everything && (i/2+j)%2 == 0 && reader != "meeting" {
					continue
				}
				var text bytes.Buffer
				require.NoError(t, everyPage(x)[reader](&text), reader)
				file := text.String()
				for _, never := range []string{"<script", "<img", "<!--", "onerror=alert(1)>", "\x00", "\x1b", "href=\"javascript"} {
					assert.False(t, strings.Contains(file, never), "%s: %q", reader, never)
				}
				assert.Equal(t, 1, strings.Count(file, "</style>"), reader)
				assert.Equal(t, 1, strings.Count(file, "</html>"), reader)
				if reader == "meeting" && !strings.ContainsAny(hostile, "\x00\u202E") {
					assert.True(t, strings.Contains(shown(file), oneLine(hostile)), "%q is shown", hostile[:min(len(hostile), 40)])
				}
			}
		}
	}
}

// English is English in whatever region it is written, and what a plan says in it needs no mark of another language.
func TestPagesInALanguageOfARegion(t *testing.T) {
	t.Parallel()
	pagesOf := func(language mabra.Language) map[string]string {
		p := plans(t)["girfec-childs-plan.yaml"].Plan.Clone()
		p.Language = language
		pages := map[string]string{}
		for reader, write := range everyPage(p.Index(mabra.At(day))) {
			var text bytes.Buffer
			require.NoError(t, write(&text), reader)
			pages[reader] = text.String()
		}
		return pages
	}
	want := pagesOf("en")
	for reader, page := range pagesOf("en-GB") {
		assert.Equal(t, want[reader], strings.ReplaceAll(page, "en-GB", "en"), reader)
	}
	for lang, want := range map[mabra.Language]string{"en-GB": "en", "EN": "en", "sv-FI": "sv", "so": "sv", "": "sv"} {
		var text bytes.Buffer
		require.NoError(t, page.Meeting(&text, plans(t)["gip.yaml"], page.In(lang)))
		assert.Contains(t, text.String(), `<html lang="`+want+`">`, lang)
	}
}

// A plan that names people and services who are not in it has all its pages: they say somebody, and never whom.
func TestPagesOfAPlanWhosePeopleAreGone(t *testing.T) {
	t.Parallel()
	for name, x := range plans(t) {
		x.People, x.Organisations = nil, nil
		x = x.Plan.Index(mabra.At(day))
		for reader, write := range everyPage(x) {
			assert.NotPanics(t, func() {
				assert.NoError(t, write(io.Discard))
			}, "%s, %s", name, reader)
		}
	}
}

// A character that is obeyed, and not seen, stands on no page, whichever it is; what looks like one may.
func TestNoPageHoldsWhatIsObeyed(t *testing.T) {
	t.Parallel()
	for r, kept := range map[rune]bool{
		0: false, 0x1b: false, 0x7f: false, 0x80: false, 0x9f: false, 0xfffe: false, 0x1ffff: false, 0xa0: true, '·': true, 'ﬁ': true, '🦊': true,
	} {
		x := plans(t)["gip.yaml"]
		x.Reason.Text = "a" + string(r) + "b"
		var text bytes.Buffer
		require.NoError(t, page.Meeting(&text, x))
		assert.Equal(t, kept, bytes.Contains(text.Bytes(), []byte(x.Reason.Text)), "%U", r)
		assert.Equal(t, !kept, bytes.ContainsRune(text.Bytes(), '\uFFFD'), "%U", r)
	}
}

// The same plan gives the same bytes, and the page of one plan is not that of another.
func TestPagesAreTheSameEveryTime(t *testing.T) {
	t.Parallel()
	for name, x := range plans(t) {
		again := plans(t)[name]
		others := everyPage(again)
		for reader, write := range everyPage(x) {
			var a, b bytes.Buffer
			require.NoError(t, write(&a))
			require.NoError(t, others[reader](&b))
			assert.True(t, bytes.Equal(a.Bytes(), b.Bytes()), "%s %s", name, reader)
			assert.True(t, strings.Contains(a.String(), "Påhittat exempel") || strings.Contains(a.String(), "Made-up example"), "%s says that it is made up", reader)
		}
	}
}

// A plan of which nearly nothing is there has pages too.
func TestPagesOfNearlyNothing(t *testing.T) {
	t.Parallel()
	x := (&plan.Plan{}).Index(mabra.At(day))
	for reader, write := range everyPage(x) {
		assert.NoError(t, write(io.Discard), reader)
	}
}

func BenchmarkMeeting(b *testing.B) {
	x := plans(b)["falun-barnets-plan.yaml"]
	b.ReportAllocs()
	for b.Loop() {
		_ = page.Meeting(io.Discard, x)
	}
}

func BenchmarkFamily(b *testing.B) {
	x := plans(b)["falun-barnets-plan.yaml"]
	b.ReportAllocs()
	for b.Loop() {
		_ = page.Family(io.Discard, x)
	}
}
