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

// Both languages say something, and are filled in with as much.
func TestTextsInBothLanguages(t *testing.T) {
	t.Parallel()
	texts := []mabra.Text{
		thePlan, reviewHeld, inTheWheel, saidOn, noView, moreText, seenThere, standsNoLonger, movedPlace, addedWord, removedWord, wasWord,
		fromTo, strengthsWord, worriesWord, quotationMarks, yes, no, noneWord, ownOrder, ownClash,
	}
	for _, text := range ownKey {
		texts = append(texts, text)
	}
	for _, text := range clashWords {
		texts = append(texts, text)
	}
	for _, text := range verbs {
		texts = append(texts, text)
	}
	for row, n := range nouns {
		texts = append(texts, n.New)
		if row != "people" { // who are called by their names
			texts = append(texts, n.The)
		}
	}
	for _, vocabulary := range []mabra.Vocabulary{topics, kinds, clashes} {
		for _, term := range vocabulary {
			texts = append(texts, term.Label)
		}
	}
	texts = append(texts, months[:]...)
	for _, text := range texts {
		assert.NotEmpty(t, text.Sv, text.En)
		assert.NotEmpty(t, text.En, text.Sv)
		assert.Equal(t, strings.Count(text.Sv, "%s"), strings.Count(text.En, "%s"), text.Sv)
	}
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
				assert.Contains(t, nouns, at)
			}
			walk(inside, at)
		}
	}
	walk(fields.Of(reflect.TypeFor[plan.Plan]()), "")
	for row := range nouns {
		assert.True(t, there[row], row)
	}
	for said := range verbs {
		field, word, _ := strings.Cut(said, "=")
		assert.Equal(t, "status", field[strings.LastIndex(field, ".")+1:])
		assert.True(t, plan.OutcomeStatus("").Vocabulary().Has(word) || plan.ActionStatus("").Vocabulary().Has(word), said)
	}
}
