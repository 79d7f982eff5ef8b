// Package changes lays two revisions of a plan beside each other, and joins what two services wrote from a common base.
//
// What is an item of a list is known by its id, wherever it stands; an item without an id by what it says or by what
// tells it apart from others of its kind, such as whose view it is and of which day. What has moved is not removed and
// added. Everything goes by the description of the documents' types: a field that is new in the format is compared and
// merged from the day it is there.
//
// What the functions give holds the plan's own words, for those who work with the plan. Errors never do.
package changes

import (
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Kind says what became of something between two revisions.
type Kind string

// The kinds of change.
const (
	Added   Kind = "added"   // it is there now and was not
	Removed Kind = "removed" // it was there and is not
	Changed Kind = "changed" // it says something else
	Moved   Kind = "moved"   // it stands at another place among the others in its list
)

var kinds = mabra.Vocabulary{
	mabra.TermOf(Added, "tillkommit", "added"),
	mabra.TermOf(Removed, "tagits bort", "removed"),
	mabra.TermOf(Changed, "ändrats", "changed"),
	mabra.TermOf(Moved, "flyttats", "moved"),
}

// Vocabulary gives all kinds of change.
func (Kind) Vocabulary() mabra.Vocabulary { return kinds }

// A Change is one thing that differs between two revisions: a field, an item of a list, or a key of a municipality's own.
type Change struct {
	Kind Kind `json:"kind"`
	// Item is the id of the innermost item that has one, of the item itself or of those around the change; empty where none has.
	Item string `json:"item,omitempty"`
	// Before is where it stands in the earlier revision, and After in the later. Of an item that has come, Before is the list
	// in the earlier revision, and of one that is gone, After the list in the later. A field has both paths always.
	Before mabra.Path `json:"before"`
	After  mabra.Path `json:"after"`
	// Own is the key that begins with x-, in the group at the two paths, where the change is of such a key. It is "x-" where
	// only the order of the keys differs: Old and New then list them.
	Own string `json:"own,omitempty"`
	// Old and New are what it said and says, of the type that the field or the item has in package plan, or what a mabra.Field
	// may hold. Old is nil of what has come, and New of what is gone; both of what has only moved.
	Old any `json:"old,omitempty"`
	New any `json:"new,omitempty"`
}

// Part gives the part of the plan in which the change is: outcomes, child. It is empty for keys of a municipality's own
// that stand in no part.
func (c *Change) Part() string {
	part, _, _ := strings.Cut(string(c.After), ".")
	part, _, _ = strings.Cut(part, "[")
	return part
}

// A Diff is all that differs between two revisions of a plan, in the order of the format.
type Diff []Change

// Between gives what differs between a plan as it was and as it is. Of what is written in the same way there is nothing:
// an empty list and none are the same.
func Between(before, after *plan.Plan) Diff {
	c := &comparison{}
	c.value(planType(), reflect.ValueOf(before).Elem(), reflect.ValueOf(after).Elem())
	return c.changes
}

func planType() *fields.Type { return fields.Of(reflect.TypeFor[plan.Plan]()) }

// Reversed gives what differs seen from the later revision.
func (d Diff) Reversed() Diff {
	reversed := make(Diff, len(d))
	for i, c := range d {
		c.Before, c.After, c.Old, c.New = c.After, c.Before, c.New, c.Old
		switch c.Kind {
		case Added:
			c.Kind = Removed
		case Removed:
			c.Kind = Added
		}
		reversed[i] = c
	}
	return reversed
}
