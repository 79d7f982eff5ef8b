package changes

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// Every way that keys of one's own change and versions collide is told.
func TestEveryKindIsTold(t *testing.T) {
	t.Parallel()
	for _, kind := range []Kind{Added, Removed, Changed} {
		assert.NotEmpty(t, words().ownKeys[kind].Sv, kind)
	}
	for _, clash := range mabra.Values[Clash]() {
		assert.NotEmpty(t, words().collisions[clash].Sv, clash)
	}
	assert.Len(t, words().ownKeys, 3)
	assert.Len(t, words().collisions, len(clashes))
}

// What can stand in a list has a name of its own, and nothing has one that cannot.
func TestEveryListHasItsNoun(t *testing.T) {
	t.Parallel()
	there := map[string]bool{}
	var walk func(of *fields.Type, row string)
	walk = func(of *fields.Type, row string) {
		for i := range of.Fields {
			f := &of.Fields[i]
			at := string(mabra.Path(row).Field(f.Name))
			inside, listed := f.Type, false
			for inside.Elem != nil {
				listed = listed || inside.Kind == fields.List
				inside = inside.Elem
			}
			if listed && inside.Kind == fields.Object {
				there[at] = true
				assert.Contains(t, words().nouns, at)
			}
			walk(inside, at)
		}
	}
	walk(fields.Of(reflect.TypeFor[plan.Plan]()), "")
	for row := range words().nouns {
		assert.True(t, there[row], row)
	}
	for said := range words().verbs {
		field, word, _ := strings.Cut(said, "=")
		assert.Equal(t, "status", field[strings.LastIndex(field, ".")+1:])
		assert.True(t, plan.OutcomeStatus("").Vocabulary().Has(word) || plan.ActionStatus("").Vocabulary().Has(word), said)
	}
}
