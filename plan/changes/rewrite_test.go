package changes_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
)

const commented = `# Påhittad plan
apiVersion: mabra/v1
kind: Plan
id: 7b0c5f1e-93d4-4a52-8c61-2f4d9a6b7e10 # samma id alltid
revision: 1
needs:
  # det viktigaste först
  - id: sova
    text: Sova lugnt # barnets ord
  - {id: vän, text: Ha en vän, indicators: [included]} # i hakar
outcomes:
  - id: a
    needs: [sova]
    text: Elis sover # mål
    due: 2026-06-01
x-eget: [1.10, 2]
`

const uncommented = `# Påhittad plan
apiVersion: mabra/v1
kind: Plan
id: 7b0c5f1e-93d4-4a52-8c61-2f4d9a6b7e10 # samma id alltid
revision: 2
needs:
  # det viktigaste först
  - id: sova
    text: 'Sova: hela natten' # barnets ord
    date: 2026-03-01
  - {id: vän, text: Ha en vän, indicators: [included, active], by: elis} # i hakar
  - id: ny
    text: Äta frukost
outcomes:
  - id: a
    needs: [sova]
    text: Elis sover # mål
x-eget: [1.10, 2]
reason:
  text: oro
actions:
  - id: frukost
    outcomes:
      - a
    text: Frukost, med Noel
    start: 2026-03-01
risks:
  - text: Går hem
    about: elis
  - text: Slutar äta
`

// What is not changed stays to the letter, comments and all.
func TestRewriteKeepsComments(t *testing.T) {
	t.Parallel()
	p, findings := plan.Parse("", []byte(commented))
	require.Empty(t, findings)
	p.Revision = 2
	p.Reason = &plan.Reason{Text: "oro"}
	p.Needs[0].Text, p.Needs[0].Date = "Sova: hela natten", day("2026-03-01")
	p.Needs[1].Indicators, p.Needs[1].By = append(p.Needs[1].Indicators, "active"), "elis"
	p.Needs = append(p.Needs, plan.Need{ID: "ny", Text: "Äta frukost"})
	p.Outcomes[0].Due = mabra.Date{}
	p.Risks = []plan.Risk{{Text: "Går hem", About: "elis"}, {Text: "Slutar äta"}}
	p.Actions = []plan.Action{{ID: "frukost", Outcomes: []string{"a"}, Text: "Frukost, med Noel", Start: day("2026-03-01")}}
	got, whole := changes.Rewrite([]byte(commented), p)
	require.True(t, whole)
	assert.Equal(t, uncommented, string(got))

	p.Needs[0], p.Needs[1] = p.Needs[1], p.Needs[0]
	_, whole = changes.Rewrite([]byte(commented), p)
	assert.False(t, whole, "what has moved has no place of its own")
}

// A text that nobody could read any more is refused, though it would say what the plan does.
func TestRewriteLeavesATextThatCanBeRead(t *testing.T) {
	t.Parallel()
	p, findings := plan.Parse("", []byte(commented))
	require.Empty(t, findings)
	p.Outcomes = nil
	_, whole := changes.Rewrite([]byte(commented), p)
	assert.False(t, whole, "the name of the list would stand there with nothing under it")
}

// Whatever is changed, a text that is rewritten says what the plan does, and one that cannot be is refused.
func TestRewriteSaysWhatThePlanDoes(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../../examples/*.yaml")
	require.NoError(t, err)
	rewritten := 0
	for n := range *pairs {
		e := newEditor(n)
		text, err := os.ReadFile(files[e.IntN(len(files))])
		require.NoError(t, err)
		p, findings := plan.Parse("", text)
		if len(findings) > 0 {
			continue // a document of another kind
		}
		edited := e.edited(p, 1+e.IntN(3))
		got, whole := changes.Rewrite(text, edited)
		if !whole {
			continue
		}
		rewritten++
		read, findings := plan.Parse("", got)
		require.Empty(t, findings, n)
		require.Equal(t, written(t, edited), written(t, read), n)
	}
	require.Positive(t, rewritten)
}
