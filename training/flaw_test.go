package training_test

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	perFlaw = flag.Int("perflaw", 1, "in how many plans each flaw is planted")
	several = flag.Int("several", 5, "in how many plans several flaws are planted")
)

// What a plan without flaws may be told: not everything has moved since the last follow-up, and the texts about a child in
// secrecy have to be read by somebody.
var mayBeTold = []string{"review-without-change", "read-by-a-person"}

// Planting a flaw in any plan makes the checker report its rule at its path, and nothing else but the company that the
// flaw declares: the generator and the rules prove each other.
func TestEveryFlawIsFound(t *testing.T) {
	t.Parallel()
	for _, rule := range training.FlawRules() {
		t.Run(rule, func(t *testing.T) {
			t.Parallel()
			all, err := training.Generate(training.Options{Seed: 11, Count: *perFlaw, Flaw: rule})
			require.NoError(t, err)
			for e := range all {
				name := nameOf(e)
				require.Len(t, e.Planted, 1, "%s: not planted", name)
				planted := e.Planted[0]
				text, err := e.YAML()
				require.NoError(t, err, name)
				found := map[string]bool{}
				_, findings := checked(text, e.At)
				for _, f := range findings {
					if f.Rule.ID == rule && f.Path == planted.Path {
						found[rule] = true
					} else if !slices.Contains(mayBeTold, f.Rule.ID) || slices.Contains(planted.Company, f.Rule.ID) {
						found[fmt.Sprint(f.Rule.ID, " at ", f.Path)] = true
					}
				}
				require.True(t, found[rule], "%s: nothing at %s; found %v", name, planted.Path, slices.Collect(maps.Keys(found)))
				delete(found, rule)
				for what := range found {
					id, _, _ := strings.Cut(what, " at ")
					require.Contains(t, planted.Company, id, "%s: planted at %s, also found %s", name, planted.Path, what)
				}
			}
		})
	}
}

// Several flaws in one plan are all found where the key says, and nothing else is.
func TestSeveralFlawsAreFound(t *testing.T) {
	t.Parallel()
	all, err := training.Generate(training.Options{Seed: 14, Count: *several, Flaws: 5})
	require.NoError(t, err)
	for e := range all {
		require.Len(t, e.Planted, 5, nameOf(e))
		text, err := e.YAML()
		require.NoError(t, err)
		_, findings := checked(text, e.At)
		for _, planted := range e.Planted {
			require.True(t, slices.ContainsFunc(findings, func(f mabra.Finding) bool {
				return f.Rule.ID == planted.Rule && f.Path == planted.Path
			}), "%s: nothing of %s at %s", nameOf(e), planted.Rule, planted.Path)
		}
		require.Len(t, e.Lessons("plan.yaml"), 5)
	}
}

// A plan that is followed to its end has its flaws where they can still be mended.
func TestFlawsInAPlanThatCloses(t *testing.T) {
	t.Parallel()
	for rule, status := range map[string]plan.Status{"outcome-without-evidence": plan.StatusActive, "syntax": plan.StatusActive, "closing-incomplete": plan.StatusClosed} {
		all, err := training.Generate(training.Options{Seed: 3, Revisions: 5, Flaw: rule})
		require.NoError(t, err)
		planted := 0
		for e := range all {
			planted += len(e.Planted)
			require.True(t, len(e.Planted) == 0 || e.Plan.Status == status, rule)
		}
		require.Equal(t, 1, planted, rule)
	}
}
