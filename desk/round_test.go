package desk_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
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

func TestADraftOfWhatIsOpen(t *testing.T) {
	t.Parallel()
	var texts []map[string]string
	var all draft.Assessments
	for _, name := range []string{"wheel.yaml", "triangle.yaml", "resilience.yaml"} {
		texts = append(texts, map[string]string{"name": name, "text": tutorial(t, name)})
		documents, _ := document.ParseAll(name, []byte(tutorial(t, name)))
		for _, d := range documents {
			require.True(t, all.Add(d))
		}
	}
	model, _ := plan.LoadModel("falun")
	made, err := draft.Make(all, draft.Options{Day: mabra.MustParseDate(today), Model: model, Stage: "primary"})
	require.NoError(t, err)
	want, err := made.Annotated(mabra.Swedish)
	require.NoError(t, err)
	got := ask(t, "draft", map[string]any{"texts": texts, "model": "falun", "stage": "primary"})
	assert.Equal(t, string(want), got["text"])
	assert.NotEmpty(t, got["open"])
}

// The next revision keeps every comment, and says what is new.
func TestTheNextRevision(t *testing.T) {
	t.Parallel()
	before := tutorial(t, "plan.yaml")
	next := ask(t, "review", map[string]any{"text": before, "day": today})
	assert.Equal(t, true, next["kept"])
	after := next["text"].(string)
	for _, row := range strings.Split(before, "\n") {
		if strings.HasPrefix(row, "#") {
			assert.Contains(t, after, row)
		}
	}
	p, found := plan.Parse("", []byte(after))
	require.Empty(t, found)
	assert.Equal(t, 3, p.Revision)
	assert.Len(t, p.Reviews.Held, 1)
	changed := ask(t, "changed", map[string]any{"text": tutorial(t, "followed.yaml"), "before": before})
	assert.NotEmpty(t, changed["sections"])
	agenda := ask(t, "follow-up", map[string]any{"text": before, "day": "2026-04-23"})
	assert.Len(t, agenda["outcomes"], 3)
	assert.Len(t, agenda["heard"], 2)
}

// The day that the plan had set is this one, once the meeting is held: the page to the family must not bid it welcome to a meeting that
// has been.
func TestTheNextReviewIsSetAnew(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../examples/backa-barnet-sip.yaml")
	require.NoError(t, err)
	for day, next := range map[string]string{"2026-12-08": "", "2026-12-10": "", "2026-11-30": "2026-12-08"} {
		p, _ := plan.Parse("", []byte(ask(t, "review", map[string]any{"text": string(text), "day": day})["text"].(string)))
		assert.Equal(t, next, p.Reviews.Next.String(), day)
	}
}

// Where several obstacles are asked about, each question says which.
func TestEachObstacleIsToldApart(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../examples/backa-barnet-sip.yaml")
	require.NoError(t, err)
	told := map[any]bool{}
	for _, one := range ask(t, "follow-up", map[string]any{"text": string(text)})["around"].([]any) {
		question := one.(map[string]any)["text"]
		assert.False(t, told[question], "asked twice")
		told[question] = true
	}
	assert.GreaterOrEqual(t, len(told), 3)
}

// A plan that begins empty says where in life the child is, when that was chosen.
func TestAnEmptyPlanHasTheStage(t *testing.T) {
	t.Parallel()
	for _, stage := range []string{"", "early-years"} {
		made := ask(t, "first", map[string]any{"id": "8f0c2f7e-3a51-4b7e-9c55-6d1f2e4a7b90", "model": "girfec", "stage": stage})
		p, _ := plan.Parse("", []byte(made["text"].(string)))
		assert.Equal(t, plan.Stage(stage), p.Child.Stage)
	}
}

// Each receiver has a page or a reason in words; a text is let through only as it was read.
func TestHandingOver(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../examples/falun-barnets-plan.yaml")
	require.NoError(t, err)
	given := ask(t, "hand-over", map[string]any{"text": string(text)})
	require.NotEmpty(t, given["receivers"])
	for _, one := range given["receivers"].([]any) {
		receiver := one.(map[string]any)
		assert.NotEmpty(t, receiver["title"])
		if receiver["refused"] == nil {
			ask(t, "page", map[string]any{"for": "receiver", "receiver": receiver["key"], "text": string(text)})
		}
	}
	read := given["texts"].([]any)[0].(map[string]any)["asRead"]
	id := "8f0c2f7e-3a51-4b7e-9c55-6d1f2e4a7b90"
	ask(t, "page", map[string]any{"for": "consultation", "id": id, "approved": []any{read}, "text": string(text)})
	assert.Equal(t, "not-as-read", refusedFor(t, "page", map[string]any{"for": "consultation", "id": id, "approved": []any{"needs[0].text@0"}, "text": string(text)}))
	assert.Equal(t, "no-earlier", refusedFor(t, "page", map[string]any{"for": "minutes", "text": string(text)}))
	assert.Equal(t, "other-plan", refusedFor(t, "changed", map[string]any{"text": string(text), "before": tutorial(t, "plan.yaml")}))
}
