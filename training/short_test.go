package training

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// soonShort is how many lives are drawn at most in search of a short plan: more would keep whoever asks for a course waiting.
const soonShort = 400

// Every scenario has short plans in either language, found soon.
func TestEveryScenarioIsShort(t *testing.T) {
	t.Parallel()
	for _, scenario := range Scenarios() {
		for _, lang := range mabra.Languages() {
			g, err := newGenerator(Options{Scenario: scenario, Language: lang, Short: true})
			require.NoError(t, err)
			for index := range 3 {
				all, _ := g.examples(index, soonShort)
				assert.True(t, isShort(all[0].Plan), "%s in %s: plan %d", scenario, lang, index)
			}
		}
	}
}
