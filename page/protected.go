package page

import (
	"slices"

	"github.com/mabra-hjulet/mabra/plan"
)

// protected reports whether the child's whereabouts are protected. A page then tells no way to reach anybody and no place.
func (l *leaf) protected() bool { return isProtected(&l.Child) }

func isProtected(c *plan.Child) bool {
	return c.Protection != "" && c.Protection != plan.ProtectionNone
}

// secretive reports whether somebody in the family must not see what another may: the child's whereabouts are protected, or
// something was decided not to be told to one of them, or one was not asked because of a risk to somebody.
func (l *leaf) secretive() bool {
	if l.protected() {
		return true
	}
	family := func(id string) bool { p := l.Person(id); return p != nil && inFamily(p) && !p.Has(plan.RoleChild) }
	for i := range l.Sharing {
		if s := &l.Sharing[i]; s.NotSharedBecause != "" && slices.ContainsFunc(s.With, family) {
			return true
		}
	}
	for i := range l.Copies {
		if c := &l.Copies[i]; c.WithheldBecause != "" && family(c.To) {
			return true
		}
	}
	risk := func(v plan.View) bool { return v.Missing == plan.MissingRisk }
	return slices.ContainsFunc(l.Views, risk) || slices.ContainsFunc(l.HeldReviews(), func(r plan.Review) bool {
		return slices.ContainsFunc(r.Views, risk)
	})
}
