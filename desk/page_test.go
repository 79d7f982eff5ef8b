package desk_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

const today = "2026-11-29" // of ask

func tutorial(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("../docs/tutorial/" + name)
	require.NoError(t, err)
	return string(text)
}

// A page is that of the library, in the plan's own language where no other is asked for.
func TestPages(t *testing.T) {
	t.Parallel()
	text := tutorial(t, "plan.yaml")
	p, _ := plan.Parse("", []byte(text))
	x := p.Index(mabra.At(mabra.MustParseDate(today)))
	for of, write := range map[string]func(*bytes.Buffer) error{
		"meeting":  func(w *bytes.Buffer) error { return page.Meeting(w, x) },
		"family":   func(w *bytes.Buffer) error { return page.Family(w, x) },
		"child":    func(w *bytes.Buffer) error { return page.Child(w, x) },
		"approval": func(w *bytes.Buffer) error { return page.Approval(w, x) },
		"timeline": func(w *bytes.Buffer) error { return page.Timeline(w, x) },
		"agenda":   func(w *bytes.Buffer) error { return page.Agenda(w, x) },
	} {
		var want bytes.Buffer
		require.NoError(t, write(&want), of)
		assert.Equal(t, want.String(), ask(t, "page", map[string]any{"for": of, "text": text})["html"], of)
	}
	gip, err := os.ReadFile("../examples/gip.yaml")
	require.NoError(t, err)
	other, _ := plan.Parse("gip.yaml", gip)
	var due bytes.Buffer
	held := func(p *plan.Plan, name string, text []byte) page.Held {
		at := mabra.At(mabra.MustParseDate(today))
		return page.Held{Plan: p.Index(at), Found: document.Validate(name, text, document.Checking(at)).Findings}
	}
	all := []page.Held{held(p, "", []byte(text)), held(other, "gip.yaml", gip)}
	require.NoError(t, page.Due(&due, mabra.MustParseDate(today), slices.Values(all)))
	others := []map[string]string{{"name": "gip.yaml", "text": string(gip)}}
	assert.Equal(t, due.String(), ask(t, "page", map[string]any{"for": "due", "text": text, "others": others})["html"])
	minutes := ask(t, "page", map[string]any{"for": "minutes", "text": tutorial(t, "followed.yaml"), "before": text})
	assert.Contains(t, minutes["html"], "<html lang=\"sv\">")
	form := ask(t, "page", map[string]any{"for": "form", "model": "falun", "in": "en"})
	assert.Contains(t, form["html"], "<html lang=\"en\">")
}

// A frame with a style sheet of its own shows a page only when all its style stands in one sheet.
func TestAPageHasOneSheetOfStyle(t *testing.T) {
	t.Parallel()
	text := tutorial(t, "plan.yaml")
	for _, of := range []string{"meeting", "family", "child", "approval", "timeline", "agenda", "letter", "form"} {
		html := ask(t, "page", map[string]any{"for": of, "text": text})["html"].(string)
		assert.Equal(t, 1, strings.Count(html, "<style>"), of)
		assert.NotContains(t, html, " style=\"", of)
		assert.NotContains(t, html, "<script", of)
	}
}
