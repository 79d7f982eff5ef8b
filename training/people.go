package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// people writes those who are in the plan from the beginning. Others join when they are given something to do.
func (p *page) people() {
	p.plan.People = append(p.plan.People, plan.Person{ID: p.child.id, Name: p.child.name, Roles: []plan.Role{plan.RoleChild}})
	for _, g := range p.guardians {
		guardian := plan.Person{ID: g.id, Name: g.name, Roles: []plan.Role{plan.RoleGuardian}, Relation: g.relation}
		if p.plan.Child.Interpreter {
			guardian.Language, guardian.Interpreter = p.plan.Child.Language, true
		}
		p.plan.People = append(p.plan.People, guardian)
	}
	d := p.throw("roles")
	p.named = p.person(p.namedPersonKey())
	p.take(p.named, plan.RoleNamedPerson, p.namedFrom(d))
	p.lead = p.person(p.leadKey())
	p.take(p.lead, plan.RoleLeadProfessional, p.days.created)
	if p.model == leadByCriteria {
		p.plan.LeadChosenBecause = &plan.LeadChoice{
			HelpMostNeeded: p.leadHelp(d), Complexity: p.phrase(d, "lead-complexity"),
			Relation: p.phrase(d, "lead-relation"), By: p.named, Date: p.days.created,
		}
	}
	p.around()
	if key := p.schoolKey(); key != "" && !p.script.Protected {
		p.plan.Child.Attends = p.organisation(key)
	}
	discoverer := p.person(p.strands[0].NoticedBy)
	if someone := p.find(discoverer); p.practice != nil && len(p.practice.Team) > 0 { // somebody in a barnteam noticed
		someone.Roles = append(someone.Roles, plan.RoleDiscoverer)
	} else if slices.Contains(someone.Roles, plan.RoleProfessional) {
		someone.Roles = []plan.Role{plan.RoleDiscoverer, plan.RoleProfessional}
	}
}

// guardianIDs gives the ids of the guardians.
func (p *page) guardianIDs() []string {
	ids := make([]string, len(p.guardians))
	for i := range ids {
		ids[i] = p.guardians[i].id
	}
	return ids
}

// holders gives the ids of those who hold the plan together: the named person, and the one who co-ordinates where that is another.
func (p *page) holders() []string {
	if p.lead == p.named {
		return []string{p.named}
	}
	return []string{p.named, p.lead}
}

// namedFrom draws since when the named person has had the part: not before the child came to that service.
func (p *page) namedFrom(d *dice) mabra.Date {
	from := p.days.created.AddDays(-d.between(30, 400))
	began := p.stageBegan()
	if from.Before(began) {
		from = began
	}
	if from.After(p.days.told) {
		from = p.days.told
	}
	works := p.calendar.works
	if p.pupil() { // it changes with the school year or with the term, and not in the holidays
		works, from = p.calendar.teaches, p.calendar.termBegan(from)
	}
	if day := last(from, works); !day.Before(began) {
		return day
	}
	return first(began, works)
}

// take gives somebody a role from a day on.
func (p *page) take(id string, role plan.Role, from mabra.Date) {
	someone := p.find(id)
	if slices.Equal(someone.Roles, []plan.Role{plan.RoleProfessional}) {
		someone.Roles = nil
	}
	someone.Roles = append(someone.Roles, role)
	if someone.From.IsZero() {
		someone.From = from
	}
}

func (p *page) find(id string) *plan.Person {
	i := slices.IndexFunc(p.plan.People, func(x plan.Person) bool { return x.ID == id })
	return &p.plan.People[i]
}

// person gives the id of whoever has a function, and adds that person to the plan the first time.
func (p *page) person(key string) string {
	if id, ok := p.staff[key]; ok {
		return id
	}
	switch key {
	case "child":
		return p.child.id
	case "guardian":
		return p.guardians[0].id
	case "other-guardian":
		return p.guardians[len(p.guardians)-1].id
	case "grandparent":
		return p.relative(key, p.near[0])
	case "sibling":
		return p.relative(key, p.near[1])
	case fosterCarer:
		id := p.relative(key, p.near[2])
		p.find(id).Roles = []plan.Role{plan.RoleFosterCarer}
		return id
	}
	f := p.world.functions[key]
	d := p.throw("person " + key)
	name := p.staffName(d, f.place) + " " + p.strangersSurname(d)
	id := f.ID.In(p.lang)
	p.plan.People = append(p.plan.People, plan.Person{
		ID: id, Name: name, Roles: []plan.Role{plan.RoleProfessional},
		Title: one(d, p.titles(f)).In(p.lang), Organisation: p.organisation(key),
	})
	p.staff[key] = id
	return id
}

// staffName gives the first name of somebody with a function, by its place among all: one that nobody else in the life has,
// whatever others join.
func (p *page) staffName(d *dice, place int) string {
	of, kind := p.names().Women, "women at work"
	if d.chance(40) {
		of, kind = p.names().Men, "men at work"
	}
	strangers := slices.DeleteFunc(shuffled(p.throw(kind), of), func(first string) bool { return p.firstNames[first] })
	return strangers[place] // there are more names than functions
}

// titles gives what somebody with a function may be called at the child's stage of life.
func (p *page) titles(f *function) []mabra.Text {
	titles := &f.Title
	if f.TitleOlder != nil && (p.stage == plan.StageSecondary || p.stage == plan.StageUpperSecondary) {
		titles = f.TitleOlder
	}
	if p.scotland {
		return titles.Scotland
	}
	return titles.Sweden
}

func (p *page) relative(key string, r relative) string {
	p.plan.People = append(p.plan.People, plan.Person{ID: r.id, Name: r.name, Roles: []plan.Role{plan.RoleNetwork}, Relation: r.relation})
	p.staff[key] = r.id
	return r.id
}

// organisation gives the id of the organisation that a function works in, and adds it the first time.
func (p *page) organisation(key string) string {
	id := p.organisationOf(key)
	if slices.ContainsFunc(p.plan.Organisations, func(o plan.Organisation) bool { return o.ID == id }) {
		return id
	}
	f := p.world.functions[key]
	o := plan.Organisation{ID: id, Sector: f.Sector.Sweden, Principal: f.Principal.Sweden}
	name := p.world.called[key][0]
	if p.scotland {
		o.Sector, o.Principal, name = f.Sector.Scotland, "", p.world.called[key][1]
	}
	if !p.script.Protected { // a name would tell where the child lives
		o.Name = p.say(p.throw("organisation"), name)
	}
	p.plan.Organisations = append(p.plan.Organisations, o)
	return id
}

// organisationOf gives the id of the organisation that a function works in.
func (p *page) organisationOf(key string) string {
	f := p.world.functions[key]
	switch {
	case f == nil:
		return ""
	case p.scotland:
		return f.OrganisationID.Scotland.In(p.lang)
	}
	return f.OrganisationID.Sweden.In(p.lang)
}

// family reports whether a key of the cast means somebody in the family or close to it.
func (p *page) family(key string) bool { return p.world.functions[key] == nil }

// schoolKey gives the function that stands for where the child spends its days.
func (p *page) schoolKey() string {
	switch p.stage {
	case plan.StageBeforeBirth, plan.StageEarlyYears:
		return ""
	case plan.StagePreschool:
		return "preschool-teacher"
	}
	return "teacher"
}
