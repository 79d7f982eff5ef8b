package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

const people, meetings = mabra.Path("people"), mabra.Path("meetings")

// A holder is somebody who has, had or will have a role.
type holder struct {
	*Person
	path mabra.Path
}

// holders lists who has held a role, in the order that they began. Somebody who has ended and does not say when they
// began comes first; somebody who says neither has the role today. Somebody the family said no to never held it. The
// list is empty when a day could not be read or cannot be right: nothing is then sure.
func (c *checker) holders(role Role) []holder {
	if c.rolesUnsure {
		return nil
	}
	var list []holder
	for i := range c.People {
		p := &c.People[i]
		if !p.Has(role) || !p.Declined.IsZero() {
			continue
		}
		if p.Until.Before(p.From) || c.unsure(people, i, "from", "until", "declined") {
			return nil
		}
		list = append(list, holder{p, people.Index(i)})
	}
	if len(list) > 1 {
		slices.SortStableFunc(list, func(a, b holder) int { return strings.Compare(c.began(a).String(), c.began(b).String()) })
	}
	return list
}

func (c *checker) began(h holder) mabra.Date {
	if h.From.IsZero() && h.Until.IsZero() {
		return c.today()
	}
	return h.From
}

// longer gives the one of two who stays the longer in the role.
func longer(a, b holder) holder {
	if a.Person == nil || !a.Until.IsZero() && !b.Until.Before(a.Until) {
		return b
	}
	return a
}

// inTurn goes through those who began in a role after somebody else, each with the one of those before who stays the
// longest.
func (c *checker) inTurn(role Role) iter.Seq2[holder, holder] {
	return func(yield func(before, now holder) bool) {
		var before holder
		for _, now := range c.holders(role) {
			if before.Person != nil && !yield(before, now) {
				return
			}
			before = longer(before, now)
		}
	}
}

// today gives the day of checking, and the plan's own day where none is given.
func (c *checker) today() mabra.Date {
	if c.at.IsZero() {
		return c.day()
	}
	return c.at
}

// roleName gives what the practice model calls a role.
func (c *checker) roleName(role Role) mabra.Arg {
	return mabra.Arg{Name: "role", Value: c.practice.RoleName(role)}
}

// namedPersonMissing leaves it to namedPersonGap to say that somebody has ended.
