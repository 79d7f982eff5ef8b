package training_test

import (
	"flag"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	alike  = flag.Int("alike", 6, "how many plans of each scenario, in each language, to compare")
	spread = flag.Int("spread", 150, "how many plans to look for a spread in, a hundred and more")
)

// Among many plans of a scenario no two have the same needs or the same views, in either language. How many of the
// sentences are written once only is printed.
func TestNoTwoPlansReadAlike(t *testing.T) {
	t.Parallel()
	for _, scenario := range training.Scenarios() {
		for _, lang := range mabra.Languages() {
			all, err := training.Generate(training.Options{Seed: 4, Count: *alike, Scenario: scenario, Language: lang})
			require.NoError(t, err)
			sentences, said := map[string]int{}, 0
			sets := map[string]bool{}
			for e := range all {
				needs, views := needsOf(e.Plan), viewsOf(e.Plan)
				assert.False(t, sets[needs], "%s %s %d: the needs of another plan", scenario, lang, e.Index)
				if views != "" {
					assert.False(t, sets[views], "%s %s %d: the views of another plan", scenario, lang, e.Index)
				}
				sets[needs], sets[views] = true, true
				for _, text := range []string{needs, views} {
					for sentence := range strings.SplitSeq(text, ". ") {
						sentences[sentence]++
						said++
					}
				}
			}
			t.Logf("%-20s %s: %5d sentences in needs and views, %2.0f %% of them distinct", scenario, lang, said, 100*float64(len(sentences))/float64(said))
		}
	}
}

func needsOf(p *plan.Plan) string {
	var texts []string
	for _, n := range p.Needs {
		texts = append(texts, n.Text)
	}
	return strings.Join(texts, ". ")
}

func viewsOf(p *plan.Plan) string {
	var texts []string
	for _, v := range p.Views {
		texts = append(texts, v.Text)
	}
	return strings.Join(texts, ". ")
}

// Ages, stages, statuses, sectors and lengths spread as the documentation says, and every scenario, model and form occurs.
func TestPlansSpread(t *testing.T) {
	t.Parallel()
	all, err := training.Generate(training.Options{Seed: 12, Count: *spread})
	require.NoError(t, err)
	ages, stages, statuses, sectors := map[int]int{}, map[plan.Stage]int{}, map[plan.Status]int{}, map[plan.Sector]int{}
	seen := map[string]bool{}
	for e := range all {
		if !e.Plan.Child.Born.IsZero() {
			ages[e.Plan.Child.Born.YearsUntil(e.At)]++
		}
		stages[e.Plan.Child.Stage]++
		statuses[e.Plan.Status]++
		for _, o := range e.Plan.Organisations {
			sectors[o.Sector]++
		}
		seen[e.Scenario], seen[e.Plan.Model], seen[string(e.Plan.Form)] = true, true, true
	}
	t.Log("ages", ages, "stages", stages, "statuses", statuses, "sectors", sectors)
	for _, name := range slices.Concat(training.Scenarios(), plan.Form("").Vocabulary().Keys(), training.Models()) {
		assert.True(t, seen[name] || name == "none", "%s does not occur", name)
	}
	for age := 4; age <= 17; age++ {
		assert.Greater(t, 100*ages[age], *spread, "age %d", age)
	}
	for _, stage := range []plan.Stage{plan.StageBeforeBirth, plan.StagePreschool, plan.StagePrimary, plan.StageSecondary, plan.StageUpperSecondary} {
		assert.Greater(t, 50*stages[stage], *spread, stage)
	}
	for status, percent := range map[plan.Status][2]int{plan.StatusDraft: {6, 14}, plan.StatusActive: {65, 85}, plan.StatusClosed: {10, 20}} {
		assert.GreaterOrEqual(t, 100*statuses[status] / *spread, percent[0], status)
		assert.LessOrEqual(t, 100*statuses[status] / *spread, percent[1], status)
	}
	assert.Greater(t, len(sectors), 12)
	lengths := surveyed()
	t.Log("bytes", lengths.shortest, "to", lengths.longest)
	assert.Less(t, lengths.shortest, 5_000)
	assert.Greater(t, lengths.longest, 20_000)
}
