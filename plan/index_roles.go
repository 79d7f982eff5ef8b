package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A Tenure is the time that somebody has, had or will have a role. The zero Tenure is nobody's. Written as JSON or YAML it is
// the person alone, as the plan has them.
type Tenure struct {
	*Person
	Place int        // among the plan's people
	Began mabra.Date // the first day; zero where somebody has ended and does not say when they began
}

// Path gives where in the plan the person stands.
func (t Tenure) Path() mabra.Path { return people.Index(t.Place) }

// Who has held a role, and when, rests on these: see Index.Tenures.
var tenure = restsOn("people.roles", "people.from", "people.until", "people.declined")

// Anybody reports whether somebody in the plan has the role, whenever that was.
func (x *Index) Anybody(role Role) bool {
	return slices.ContainsFunc(x.People, func(p Person) bool { return p.Has(role) })
}

// Tenures lists who has held a role, in the order that they began. Somebody who has ended and does not say when they began
// comes first; somebody who says neither has the role today. Somebody the family said no to never held it. The list is
// empty where somebody ended before they began: nothing is then sure.
func (x *Index) Tenures(role Role) []Tenure {
	var list []Tenure
	for i := range x.People {
		p := &x.People[i]
		if !p.Has(role) || !p.Declined.IsZero() {
			continue
		}
		if p.Until.Before(p.From) {
			return nil
		}
		t := Tenure{Person: p, Place: i, Began: p.From}
		if p.From.IsZero() && p.Until.IsZero() {
			t.Began = x.Today()
		}
		list = append(list, t)
	}
	slices.SortStableFunc(list, func(a, b Tenure) int { return strings.Compare(a.Began.String(), b.Began.String()) })
	return list
}

// Holding lists who holds a role on a day.
func (x *Index) Holding(role Role, day mabra.Date) []Tenure {
	return slices.DeleteFunc(x.Tenures(role), func(t Tenure) bool { return t.Until.Before(day) || t.From.After(day) })
}

// longer gives the one of two who stays the longer in the role.
func longer(a, b Tenure) Tenure {
	if a.Person == nil || !a.Until.IsZero() && !b.Until.Before(a.Until) {
		return b
	}
	return a
}

// InTurn goes through those who began in a role after somebody else, each with the one of those before who stays the
// longest.
func (x *Index) InTurn(role Role) iter.Seq2[Tenure, Tenure] {
	return func(yield func(before, now Tenure) bool) {
		var before Tenure
		for _, now := range x.Tenures(role) {
			if before.Person != nil && !yield(before, now) {
				return
			}
			before = longer(before, now)
		}
	}
}

// mayBe reports whether the id is of somebody in the role, or may be: nobody has the id.
func (x *Index) mayBe(id string, role Role) bool {
	p := x.people[id]
	return p == nil || p.Has(role)
}
