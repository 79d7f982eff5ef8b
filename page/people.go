package page

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

// ChildName gives what the child is called.
func (l *leaf) ChildName() string { return childName(l.Child) }

// FirstName gives what the child is called when somebody speaks to them, or of them: the first name, the whole of a pseudonym, and
// the child where there is neither or the child is not born.
func (l *leaf) FirstName() string {
	name := firstName(l.Child.Name)
	if name == "" {
		name = strings.Join(strings.Fields(l.Child.Pseudonym), " ")
	}
	if name == "" || l.unborn() {
		return l.sentence("the-child")
	}
	return name
}

// Called gives what the plan calls what an id names: a person, a service, a need, an outcome, a meeting, an action. A service without
// a name is called by what it does: a copy about a protected child has no names of services.
func (l *leaf) Called(id string) string {
	if p := l.Person(id); p != nil {
		return l.name(p)
	}
	if o := l.Organisation(id); o != nil && o.Name != "" {
		return o.Name
	} else if o != nil && o.Sector != "" {
		return sentence.Capital(mabra.LabelOf(o.Sector).In(l.Lang))
	}
	if i := slices.IndexFunc(l.Needs, func(n plan.Need) bool { return n.ID == id }); i >= 0 {
		return l.Needs[i].Text
	}
	if o, _ := l.Outcome(id); o != nil {
		return o.Text
	}
	if m := l.Meeting(id); m != nil {
		return l.meetingName(m)
	}
	for _, a := range l.EveryAction() {
		if a.ID == id {
			return a.Text
		}
	}
	return id
}

// name gives what a person is called: by name, else by relation or by title, else by the part they have.
func (l *leaf) name(p *plan.Person) string {
	switch {
	case l.Nameless && l.months == nil && len(p.Roles) > 0: // a page that counts months calls everybody by their part
		return sentence.Capital(l.RoleName(p.Roles[0]).In(l.Lang)) + " (" + p.ID + ")"
	case p.Name != "":
		return p.Name
	case p.Relation != "":
		return sentence.Capital(p.Relation)
	case p.Title != "":
		return sentence.Capital(p.Title)
	case len(p.Roles) > 0:
		return sentence.Capital(l.RoleName(p.Roles[0]).In(l.Lang))
	}
	return p.ID
}

// Who gives a person by name and by what they are to the child: Jonas Mattila, skolkurator.
func (l *leaf) Who(id string) string {
	p := l.Person(id)
	if p == nil {
		return l.Called(id)
	}
	switch name := l.name(p); {
	case p.Relation != "" && !strings.EqualFold(name, p.Relation):
		return name + ", " + p.Relation
	case p.Title != "" && !strings.EqualFold(name, p.Title):
		return name + ", " + p.Title
	default:
		return name
	}
}

// meetingName gives what kind of meeting it was, and its day.
func (l *leaf) meetingName(m *plan.Meeting) string {
	forum := m.Forum.Vocabulary().Label(string(m.Forum), l.Lang)
	if m.Date.IsZero() {
		return forum
	}
	return forum + ", " + l.Day(m.Date)
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

func isChild(p *plan.Person) bool { return p.Has(plan.RoleChild) }

// unborn reports whether the child is not born on the day that the page is made.
func (l *leaf) unborn() bool { return !l.BornBy(l.Today()) }

// childName gives what the child is called in the plan.
func childName(child plan.Child) string {
	if child.Name != "" {
		return child.Name
	}
	return child.Pseudonym
}

// possessive gives a name as the one that something belongs to. Swedish adds nothing to a name that ends as if it had it, and a
// colon behind a letter or a figure that stands alone: Barn A:s.
func possessive(name string, lang mabra.Language) string {
	if lang == mabra.English {
		return name + "’s"
	}
	if last, _ := utf8.DecodeLastRuneInString(name); strings.ContainsRune("sSxXzZ", last) {
		return name
	}
	if words := strings.Fields(name); len(words) > 0 && utf8.RuneCountInString(words[len(words)-1]) == 1 {
		return name + ":s"
	}
	return name + "s"
}
