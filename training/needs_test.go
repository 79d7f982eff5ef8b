package training

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every need of a thread has an aim that answers it, and every aim says which needs it answers.
func TestEveryNeedIsAnswered(t *testing.T) {
	t.Parallel()
	for _, script := range scripts() {
		for _, s := range script.threads {
			answered := map[int]bool{}
			for _, aim := range s.aims {
				assert.NotEmpty(t, aim.needs, "%s, %s", script.Name, s.Name)
				for _, need := range aim.needs {
					assert.True(t, need >= 1 && need <= len(s.needs), "%s, %s: no need %d", script.Name, s.Name, need)
					answered[need] = true
				}
			}
			assert.Len(t, answered, len(s.needs), "%s, %s: a need without an aim", script.Name, s.Name)
		}
	}
}

// The first outcome of a need answers it, wherever the child has somebody whom such an outcome speaks of.
func TestTheFirstOutcomeAnswersItsNeed(t *testing.T) {
	t.Parallel()
	g, err := newGenerator(Options{Seed: 1})
	require.NoError(t, err)
	beside := 0
	for index := range 300 {
		l := g.life(index, 0)
		for i := range l.strands {
			if s := &l.strands[i]; s.hits(s.aims[0]) == 0 {
				beside++
				for _, aim := range s.aims {
					assert.Zero(t, s.hits(aim))
				}
			}
		}
	}
	assert.Less(t, beside, 20, "needs whose outcome answers another one")
}
