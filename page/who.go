package page

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/plan"
)

// Near gives what a child or a parent calls somebody: mamma, or the first name.
func (l *leaf) Near(id string) string {
	p := l.Person(id)
	switch {
	case p == nil:
		return l.Called(id)
	case p.Relation != "" && !p.Has(plan.RoleChild):
		return capital(p.Relation)
	case p.Name != "":
		return firstName(p.Name)
	}
	return l.name(p)
}

// Keeper gives who holds the plan together and is asked first; nil where nobody does.
func (l *leaf) Keeper() *plan.Person {
	for _, role := range []plan.Role{plan.RoleLeadProfessional, plan.RoleNamedPerson} {
		if held := l.Holding(role, l.Today()); len(held) > 0 {
			return held[0].Person
		}
	}
	return nil
}

// Works gives what somebody is and where: kurator, Lindskolan.
func (l *leaf) Works(p *plan.Person) string {
	var words []string
	if p.Title != "" {
		words = append(words, p.Title)
	}
	if o := l.Organisation(p.Organisation); o != nil && o.Name != "" {
		words = append(words, o.Name)
	}
	return strings.Join(words, ", ")
}

// Phone gives the number to call somebody on, where the plan has one.
func (l *leaf) Phone(p *plan.Person) string {
	if p.Contact != nil && p.Contact.Phone != "" {
		return p.Contact.Phone
	}
	if o := l.Organisation(p.Organisation); o != nil && o.Contact != nil {
		return o.Contact.Phone
	}
	return ""
}

// A helper is somebody with all that they do.
type helper struct {
	Name  string
	Deeds []deed
}

// Helpers gives who does what: those who do something that is not done yet, the family first, each with all of it.
func (l *leaf) Helpers() []helper {
	var all []helper
	for _, a := range l.LiveActions() {
		who := cmp.Or(a.Responsible, a.Organisation)
		name := l.sentence("somebody")
		if who != "" {
			name = l.Near(who)
		}
		at := slices.IndexFunc(all, func(h helper) bool { return h.Name == name })
		if at < 0 {
			at = len(all)
			all = append(all, helper{Name: name})
		}
		all[at].Deeds = append(all[at].Deeds, deed{Action: a})
	}
	return all
}

// Often gives how often a deed is done, and until when, as said to somebody who sees no table.
func (l *leaf) Often(d deed) string {
	var words []string
	if d.Frequency != "" {
		words = append(words, capital(strings.TrimSuffix(d.Frequency, "."))+".")
	}
	if d.Start.After(l.Today()) {
		words = append(words, l.sentence("begins", l.Day(d.Start)))
	}
	if !d.Due.IsZero() {
		words = append(words, l.sentence("done-by", l.Day(d.Due)))
	}
	return strings.Join(words, " ")
}
