package training

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// life draws the life of the plan with an index. With another try it draws another one.
func (g *generator) life(index, try int) *life {
	l, d := g.begin(index, try)
	l.draw(d)
	return l
}

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

// What is done serves a need that its thread has, and there is something to do for each need.
func TestEveryDeedServesNeeds(t *testing.T) {
	t.Parallel()
	for _, script := range scripts() {
		for _, s := range script.threads {
			for need := range s.needs {
				served := false
				for _, a := range s.actions {
					for _, does := range a.tasks {
						for _, n := range does.needs {
							assert.True(t, n >= 1 && n <= len(s.needs), "%s, %s: no need %d", script.Name, s.Name, n)
						}
						served = served || does.serves(target{needs: []int{need + 1}})
					}
				}
				assert.True(t, served, "%s, %s: nothing to do for need %d", script.Name, s.Name, need+1)
			}
		}
	}
}

// An action stands under an outcome that it leads to, but where those that the plan cannot be without have nothing better to do.
func TestActionsLeadToTheirOutcomes(t *testing.T) {
	t.Parallel()
	g, err := newGenerator(Options{Seed: 1})
	require.NoError(t, err)
	stand, beside := 0, 0
	for index := range 400 {
		l := g.life(index, 0)
		p := &page{life: l, step: l.days.steps[len(l.days.steps)-1]}
		p.acts = p.chooseActions()
		for _, a := range p.acts {
			does, _ := p.taskOf(a)
			for _, n := range p.serves(a) {
				stand++
				if !does.serves(*p.aim(a.strand, n)) {
					beside++
				}
			}
		}
	}
	t.Logf("of %d places where an action stands under an outcome it does not lead there in %d", stand, beside)
	assert.Less(t, 100*beside, 8*stand)
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
