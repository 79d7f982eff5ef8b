package training

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

var brief = flag.Int("brief", 1, "how many short plans of each scenario to make, in each language, and of how many scenarios that have none")

// Every scenario has short plans in either language, found soon.
func TestEveryScenarioIsShort(t *testing.T) {
	t.Parallel()
	for _, scenario := range Scenarios() {
		for _, lang := range mabra.Languages() {
			g, err := newGenerator(Options{Scenario: scenario, Language: lang, Short: true})
			require.NoError(t, err)
			for index := range *brief {
				all, _ := g.examples(index, soonShort)
				assert.True(t, isShort(all[0].Plan, 0), "%s in %s: plan %d", scenario, lang, index)
			}
		}
	}
}

// A plan that never has room on three sheets is made all the same, soon, and says little more than has room.
func TestLongPlansAreMade(t *testing.T) {
	t.Parallel()
	scenarios := []string{"placed-child", "criminal-company"}
	for _, scenario := range scenarios[:min(*brief, len(scenarios))] {
		g, err := newGenerator(Options{Scenario: scenario, Form: plan.FormSIP, Language: mabra.Swedish, Short: true})
		require.NoError(t, err)
		all, _ := g.examples(0, 5*soonShort)
		assert.False(t, isShort(all[0].Plan, 0), scenario)
		assert.True(t, isShort(all[0].Plan, 4*soonShort), scenario)
	}
}
