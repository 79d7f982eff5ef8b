package page

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// What people are called in easy language: the child and those who work by their first names, the family by the word that it
// uses itself. Where two would be called the same, the whole name tells them apart.

// titlesBefore are words that stand before a name and are none.
var titlesBefore = []string{"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "fru", "fröken"}

// firstName gives the name that somebody is called by. A surname that is written first, with a comma, is not it; and one
// who goes by a title goes by the whole: Mr Okerby.
func firstName(name string) string {
	if _, after, found := strings.Cut(name, ","); found && strings.TrimSpace(after) != "" {
		name = after
	}
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	if slices.Contains(titlesBefore, strings.ToLower(strings.TrimSuffix(words[0], "."))) {
		return strings.Join(words, " ")
	}
	return words[0]
}

// inFamily reports whether somebody is of the family, or lives with the child, and does not work with the plan.
func inFamily(p *plan.Person) bool {
	for _, role := range []plan.Role{
		plan.RoleChild, plan.RoleGuardian, plan.RoleNetwork, plan.RoleKinshipCarer, plan.RoleFosterCarer,
	} {
		if p.Has(role) {
			return true
		}
	}
	return false
}

// called gives what somebody, or a service, is called inside a sentence: mamma, Jonas, Lindskolan.
func (l *leaf) called(id string) string {
	p := l.Person(id)
	switch {
	case p == nil:
		return l.service(l.Organisation(id))
	case p.Has(plan.RoleChild):
		return l.FirstName()
	}
	name := l.short(p)
	for i := range l.People {
		if o := &l.People[i]; o.ID != p.ID && !o.Has(plan.RoleChild) && strings.EqualFold(l.short(o), name) && p.Name != "" {
			return p.Name
		}
	}
	return name
}

// short gives what somebody is called when nobody else is called so.
func (l *leaf) short(p *plan.Person) string {
	kin := p.Relation
	if i := strings.IndexAny(kin, ",(;"); i >= 0 {
		kin = kin[:i] // mamma, ensam vårdnadshavare
	}
	if words := strings.Fields(kin); inFamily(p) && len(words) > 0 && len(words) < 4 {
		return l.kin(strings.Join(words, " "))
	}
	if name := firstName(p.Name); name != "" {
		return name
	}
	if p.Title != "" {
		return p.Title
	}
	for _, role := range p.Roles {
		return mabra.LabelOf(role).In(l.Lang)
	}
	return l.word("somebody")
}

// kin gives a word for somebody in the family as a name: mamma in Swedish, Mum in English.
func (l *leaf) kin(word string) string {
	if l.Lang == mabra.English {
		return capitals(word)
	}
	return word
}

// presented gives somebody with what they work as: Fatima, klasslärare. Titles are not bent into läraren Fatima: they are
// written in all ways.
func (l *leaf) presented(id string) string {
	p := l.Person(id)
	name := l.called(id)
	if p == nil || inFamily(p) || p.Title == "" || p.Title == name {
		return name
	}
	return name + ", " + p.Title
}

// service gives what a service is called: by its kind where its name may tell where the child is, or is not there.
func (l *leaf) service(o *plan.Organisation) string {
	switch {
	case o == nil:
		return l.word("somebody")
	case o.Name == "" || l.protected():
		return mabra.LabelOf(o.Sector).In(l.Lang)
	}
	return o.Name
}

// keeper gives whom the family talks to: who coordinates the plan today, or else another that it names for it; nil where it
// names nobody.
func (l *leaf) keeper() *plan.Person {
	if p := l.takesOver(); p != nil {
		return p
	}
	for _, role := range []plan.Role{
		plan.RoleLeadProfessional, plan.RoleCareContact, plan.RoleNamedPerson, plan.RoleContactOfficer,
	} {
		if holding := l.Holding(role, l.Today()); len(holding) > 0 && !inFamily(holding[0].Person) {
			return holding[0].Person
		}
	}
	return nil
}

// takesOver gives whom a plan that has ended was handed back to.
func (l *leaf) takesOver() *plan.Person {
	if l.Closing == nil || !l.Ended() {
		return nil
	}
	if p := l.Person(l.Closing.BackTo); p != nil && !inFamily(p) {
		return p
	}
	return nil
}

// keepersName gives what the keeper is called inside a sentence, and words for whoever gave the page where there is none.
func (l *leaf) keepersName() string {
	if p := l.keeper(); p != nil {
		return l.called(p.ID)
	}
	return l.word("who-gave-it")
}
