package plan

import (
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// An itemID is an id and the list whose item it is of.
type itemID struct{ list, id string }

// itemID gives which item a spot holds the id of.
func (at *spot) itemID() (itemID, bool) {
	if !at.isID() {
		return itemID{}, false
	}
	steps := at.path.Steps() // …, the list, which item, id
	if len(steps) < 3 {
		return itemID{}, false
	}
	return itemID{steps[len(steps)-3], at.value.String()}, true
}

// newIDs are ids that say nothing, in place of a plan's own: person-1, person-2, in the order of the plan.
type newIDs map[itemID]string

func newIDsFor(p *Plan) newIDs {
	ids, counted := newIDs{}, map[string]int{}
	visit(p, func(at spot) {
		id, ok := at.itemID()
		if !ok || ids[id] != "" {
			return
		}
		counted[id.list]++
		ids[id] = oneOf(id.list) + "-" + strconv.Itoa(counted[id.list])
	})
	return ids
}

// oneOf gives what an item of a list is called.
func oneOf(list string) string {
	if list == "people" {
		return "person"
	}
	if one, many := strings.CutSuffix(list, "ies"); many {
		return one + "y"
	}
	return strings.ToLower(strings.TrimSuffix(list, "s"))
}

// of gives the new id of an item of one of some lists; empty where none has it.
func (ids newIDs) of(id string, lists ...string) string {
	for _, list := range lists {
		if renewed := ids[itemID{list, id}]; renewed != "" {
			return renewed
		}
	}
	return ""
}

// renew gives all items of a plan their new ids, and lets all that refers to them follow. What refers to nothing falls.
func (ids newIDs) renew(p *Plan) {
	s := sieve{fate: func(at spot) fate {
		renewed := ""
		switch {
		case at.field == nil || at.kind.Kind != fields.Text:
			return sifted
		case at.isReference():
			renewed = ids.of(at.value.String(), at.field.Ref...)
		case at.isID():
			id, _ := at.itemID()
			renewed = ids[id]
		default:
			return sifted
		}
		if renewed == "" {
			return falls
		}
		at.value.SetString(renewed)
		return sifted
	}}
	s.plan(p)
}
