package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What is one word with "and" in it is looked for only in names that may be several.
func TestPairsMayBeSeveral(t *testing.T) {
	t.Parallel()
	for _, pair := range ownersIn("sv").pairs {
		assert.True(t, mayBeSeveral(pair), pair)
	}
	for name, want := range map[string]bool{
		"Anna Olsson": false, "Skol-Anna": false, "rektor, Anna": true, "Anna o Ove": true, "mamma OCH pappa": true,
		"Anna – rektor": true, "Anna - rektor": true, "team m.fl": true, "Anders and": true, "Anders andra": false,
	} {
		assert.Equal(t, want, mayBeSeveral(name), name)
	}
}
