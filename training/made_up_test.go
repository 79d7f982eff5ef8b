package training_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/training"
)

// Nothing in a generated plan points at anybody: it is marked as made up, it has no way to reach anybody, no number of a
// person, and no text that holds either.
func TestNothingPointsAtAnybody(t *testing.T) {
	reachable := regexp.MustCompile(`(?i)@|https?:|\b0\d{1,3}[- ]?\d{5,}|\+\d{6,}|\b\d{6,8}[-+]?\d{4}\b`)
	ids := regexp.MustCompile(`(?m)^id: .*$|x-mabra-example:(?s:.*)`)
	for _, o := range []training.Options{
		{Seed: 21, Count: fewer(300)}, {Seed: 22, Count: fewer(20), Revisions: 5}, {Seed: 23, Count: fewer(100), Language: "en"},
	} {
		all, err := training.Generate(o)
		require.NoError(t, err)
		for e := range all {
			p := e.Plan
			assert.True(t, p.Synthetic, nameOf(e))
			assert.Empty(t, p.Child.Identifiers, nameOf(e))
			assert.Nil(t, p.Child.Contact, nameOf(e))
			for _, person := range p.People {
				assert.Nil(t, person.Contact, nameOf(e))
			}
			for _, organisation := range p.Organisations {
				assert.Nil(t, organisation.Contact, nameOf(e))
				assert.Empty(t, organisation.Municipality, nameOf(e))
			}
			text, err := e.YAML()
			require.NoError(t, err)
			plain := ids.ReplaceAllString(string(text), "")
			assert.NotRegexp(t, reachable, plain, nameOf(e))
			_, found := check.PersonalData(plain)
			assert.False(t, found, nameOf(e))
			assert.Contains(t, string(text), "x-mabra-example:")
		}
	}
}
