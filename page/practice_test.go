package page_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/rules"
)

// practised gives the hand-written plans with something to learn at every path that is asked for.
func practised(t *testing.T, paths ...mabra.Path) []page.Practised {
	t.Helper()
	rule, known := rules.Get("action-owner-missing")
	require.True(t, known)
	var all []page.Practised
	for _, name := range []string{"falun-barnets-plan.yaml", "girfec-childs-plan.yaml"} {
		one := page.Practised{Title: mabra.Text{Sv: "Om något", En: "About a thing"}, Plan: plans(t)[name]}
		for _, at := range paths {
			one.Lessons = append(one.Lessons, page.Lesson{At: at, Rule: &rule, Changed: []mabra.Text{
				{Sv: "Det här stod förut.", En: "This stood there."}, {Sv: "två", En: "two"}, {Sv: "tre", En: "three"}, {Sv: "fyra", En: "four"},
				{Sv: "fem", En: "five"},
			}})
		}
		all = append(all, one)
	}
	return all
}

// The key says by its number in which box something stands, and the box with that number holds it.
func TestTheKeyFindsTheBox(t *testing.T) {
	t.Parallel()
	whole := plans(t)["falun-barnets-plan.yaml"]
	for at, words := range map[mabra.Path]string{
		"actions[2].text":              whole.Actions[2].Text,
		"outcomes[1].due":              whole.Outcomes[1].Text,
		"people[3].title":              whole.People[3].Title,
		"consents[0].until":            whole.Consents[0].Purpose,
		"reason.text":                  whole.Reason.Text,
		"assessment.analysis.text":     whole.Assessment.Analysis.Text,
		"meetings[0]":                  whole.Meetings[0].Text,
		"assessment.wheel.readings[0]": whole.Assessment.Wheel.Readings[0].Indicators[0].Strengths[0],
		"contingency[0].then":          whole.Contingency[0].Then,
	} {
		plans := practised(t, at)
		var text, key bytes.Buffer
		require.NoError(t, page.Practice(&text, plans))
		require.NoError(t, page.Key(&key, plans))
		_, found, _ := strings.Cut(shown(key.String()), "Ruta ")
		number, _, _ := strings.Cut(found, ". ")
		_, part, numbered := strings.Cut(text.String(), `<span class="box-number">`+number+"</span>")
		require.True(t, numbered, at)
		part, _, _ = strings.Cut(part, `<span class="box-number">`)
		assert.True(t, strings.Contains(strings.ToLower(shown(part)), strings.ToLower(oneLine(words))), "%s in box %s", at, number)
	}
}

// What is missing has no box, and the key says so; what has changed is told in a few sentences, and the rest counted.
func TestTheKeySaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	p := *plans(t)["falun-barnets-plan.yaml"].Plan
	p.Contingency = nil
	plans := practised(t, "contingency")
	plans[0].Plan = p.Index(mabra.At(day))
	var key bytes.Buffer
	require.NoError(t, page.Key(&key, plans[:1], page.In(mabra.English)))
	assert.Contains(t, shown(key.String()), "The box is missing from the page. ")
	assert.Contains(t, shown(key.String()), "Pair 1 Plan 1. ", "each pair has a sheet of its own")
	assert.Contains(t, shown(key.String()), "This stood there. two And 3 more changes of the same kind.")
}

// The sheet to write on has a row for each thing to find, and two plans for each pair.
func TestTheExercise(t *testing.T) {
	t.Parallel()
	var text bytes.Buffer
	require.NoError(t, page.Exercise(&text, append(practised(t, "actions", "views", "people"), practised(t, "actions")...)))
	assert.Equal(t, 3+3+1+1, strings.Count(text.String(), "<tr><td></td><td></td><td></td></tr>"))
	assert.Equal(t, 2, strings.Count(text.String(), `class="pairs-sheet"`))
	assert.Contains(t, shown(text.String()), "Par 2 Plan 3. ")
}
