package page

import (
	"html/template"
	"strings"

	"github.com/mabra-hjulet/mabra/plan"
)

// Ask says whom to talk to.
func (f *familyBody) Ask() []said {
	p := f.keeper()
	if p == nil {
		return f.unlessEnded(tell("ask-nobody"), tell("plan-means", f.FirstName()))
	}
	who := []string{p.Name}
	if p.Name == "" {
		who[0] = f.easyName(p.ID)
	}
	if p.Title != "" {
		who = append(who, p.Title)
	}
	if o := f.Organisation(p.Organisation); o != nil && !strings.Contains(strings.ToLower(p.Title), strings.ToLower(f.service(o))) {
		who = append(who, f.service(o))
	}
	ask, means := tell("ask", strings.Join(who, ", ")), tell("plan-means", f.FirstName())
	if p.Has(plan.RoleLeadProfessional) {
		return f.unlessEnded(ask, tell("keeps", f.easyName(p.ID)), tell("one-person"), means)
	}
	return f.unlessEnded(ask, tell("turn-to", f.easyName(p.ID)), means)
}

// unlessEnded gives a sentence, and behind it what is true only while the plan goes on.
func (f *familyBody) unlessEnded(always said, goingOn ...said) []said {
	if f.Ended() {
		return []said{always}
	}
	return append([]said{always}, goingOn...)
}

// A way is a way to reach somebody.
type way struct {
	Label, Words string
	Link         template.URL
}

// Ways gives how to reach the one to talk to, where the plan says it and may show it.
func (l *leaf) Ways() []way {
	p := l.keeper()
	if p == nil || l.protected() {
		return nil
	}
	ways := l.ways(p.Contact, "")
	if o := l.Organisation(p.Organisation); len(ways) == 0 && o != nil {
		ways = l.ways(o.Contact, o.Name)
	}
	return ways
}

func (l *leaf) ways(c *plan.Contact, of string) []way {
	var ways []way
	if c == nil {
		return nil
	}
	if c.Phone != "" {
		label := l.word("phone")
		if of != "" {
			label = l.word("phone-of", of)
		}
		ways = append(ways, way{label, c.Phone, dialled(c.Phone)})
	}
	if c.Email != "" && of == "" {
		ways = append(ways, way{Label: l.word("email"), Words: c.Email})
	}
	return ways
}

// Blank reports whether there is a line to write a number on: where the plan has none, and it would do no harm.
func (f *familyBody) Blank() bool { return f.keeper() != nil && !f.protected() && len(f.Ways()) == 0 }

// dialled gives the link that a telephone dials; none where the text is not just a number.
func dialled(number string) template.URL {
	var digits strings.Builder
	for i, r := range strings.TrimSpace(number) {
		switch {
		case r >= '0' && r <= '9', r == '+' && i == 0:
			digits.WriteRune(r)
		case strings.ContainsRune(" -/()\u00a0", r):
		default:
			return ""
		}
	}
	if digits.Len() < 3 {
		return ""
	}
	return template.URL("tel:" + digits.String()) // digits, and nothing else
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
		return l.easyName(p.ID)
	}
	return l.word("who-gave-it")
}

// Keeper gives whom to talk to, as it is filled into sentences.
func (l *leaf) Keeper() string { return l.keepersName() }
