package training

import (
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A page is one revision of a plan while it is written.
type page struct {
	*life
	step
	number  int
	plan    *plan.Plan
	staff   map[string]string // key of the cast → the id of whoever has the function
	named   string            // the id of the named person
	lead    string            // and of the one who co-ordinates
	acts    []action
	told    map[string]bool // what has been said at reviews
	outside []string        // organisations that belong to a barnteam and have nothing to do in the plan
}

// write gives revision i of the plan.
func (l *life) write(i int) *plan.Plan {
	p := &page{life: l, step: l.days.steps[i], number: i + 1, plan: &plan.Plan{}, staff: map[string]string{}, told: map[string]bool{}}
	p.acts = p.chooseActions()
	p.head()
	p.people()
	p.placements()
	p.reason()
	p.views()
	p.needs()
	if p.status == plan.StatusDraft {
		return p.plan
	}
	p.assessment()
	p.outcomes()
	p.actions()
	p.obstacles()
	p.consents()
	p.meetings()
	p.questions()
	p.reviews()
	p.safety()
	p.chronology()
	p.transition()
	p.closing()
	p.sharing()
	p.copies()
	return p.plan
}

// head writes what the plan is, and who the child is.
func (p *page) head() {
	var updated mabra.Date
	switch {
	case p.status == plan.StatusDraft:
		updated = p.by(p.days.created.AddDays(2))
	case p.held > 0:
		updated = p.by(p.days.reviews[p.held-1].AddDays(2))
	default:
		updated = p.by(p.days.planned.AddDays(2))
	}
	*p.plan = plan.Plan{
		ID: p.uuid(), Revision: p.number, Status: p.status, Form: p.step.form, Language: p.lang, Synthetic: true,
		Created: p.days.created, Updated: updated,
		Child: plan.Child{
			Name: p.child.name, Born: p.born, Expected: p.expected, Stage: p.stage, Protection: plan.ProtectionNone,
			Language: p.word("svenska", "English"),
		},
		X: mabra.Fields{{Name: "x-mabra-example", Value: mabra.Fields{
			{Name: "generator", Value: mabra.Number(fmt.Sprint(Version))},
			{Name: "seed", Value: mabra.Number(fmt.Sprint(p.seed))},
			{Name: "index", Value: mabra.Number(fmt.Sprint(p.index))},
			{Name: "scenario", Value: p.script.Name},
			{Name: "at", Value: p.at.String()},
		}}},
	}
	if p.model != anyModel {
		p.plan.Model = p.model
	}
	if speaks := p.script.Speaks; speaks != nil {
		p.plan.Child.Language, p.plan.Child.Interpreter = speaks.In(p.lang), true
	}
	if p.script.Protected && p.scotland { // the other is a Swedish register
		p.plan.Child.Protection = plan.ProtectionMarked
	} else if p.script.Protected {
		p.plan.Child.Protection = one(p.throw("protection"), []plan.Protection{plan.ProtectionMarked, plan.ProtectionRegistration})
	}
	if !p.born.IsZero() {
		p.plan.Child.Communication = p.phrase(p.throw("communication"), p.spokenAs("communication"))
	}
}

// by gives the first day from one on which people work, or the last one that has been where that lies ahead.
func (p *page) by(day mabra.Date) mabra.Date {
	if day = first(day, p.calendar.works); day.After(p.at) {
		return last(p.at, p.calendar.works)
	}
	return day
}

// uuid gives the id of the plan: random-looking, and always the same.
func (p *page) uuid() uuid.UUID {
	d := p.throw("id")
	var id uuid.UUID
	for i := range id {
		id[i] = byte(d.next())
	}
	id[6] = id[6]&0x0f | 0x40 // version 4
	id[8] = id[8]&0x3f | 0x80
	return id
}

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
	if p.pupil() { // nobody becomes one in the holidays
		works = p.calendar.teaches
	}
	if p.pupil() { // it changes with the school year, or with the term
		from = p.calendar.termBegan(from)
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

// namedPersonKey gives who the practice model makes the named person at the child's stage of life.
func (p *page) namedPersonKey() string {
	if p.scotland && p.stage == plan.StageSecondary {
		return "guidance" // one who follows the pupil through the school, and not its head
	}
	usual := map[plan.Stage]string{
		plan.StageBeforeBirth: "midwife", plan.StageEarlyYears: "child-health-nurse", plan.StagePreschool: "preschool-head",
	}
	if p.practice != nil {
		for _, h := range p.practice.Holders {
			if h.Stage == p.stage {
				return map[plan.Sector]string{
					plan.SectorMaternity: "midwife", plan.SectorChildHealth: "child-health-nurse", plan.SectorPreschool: "preschool-head",
				}[h.Sectors[0]] + map[bool]string{true: "head"}[h.Sectors[0] == plan.SectorSchool]
			}
		}
	}
	if key, ok := usual[p.stage]; ok {
		return key
	}
	return "head"
}

// leadByCriteria is the practice model that says by what the one who co-ordinates is chosen.
const leadByCriteria = "falun"

// leadHelp gives why the help of the one who co-ordinates is needed most, and what it is: what that person does in the plan,
// or else what is needed.
func (p *page) leadHelp(d *dice) string {
	for _, a := range p.acts {
		if p.person(a.deed.by) == p.lead {
			key := "lead-help-" + a.deed.by
			if p.world.phrases[key] == nil {
				key = "lead-help"
			}
			task, words := p.taskOf(a)
			return p.phrase(d, key) + ": " + words(task.text)
		}
	}
	return p.phrase(d, "lead-help") + ": " + p.strands[0].need
}

// leadKey gives who co-ordinates: one of those with something to do in the plan. A co-ordinated support plan is education's.
func (p *page) leadKey() string {
	if p.isNeeded(socialWorker) {
		return socialWorker
	}
	keys := []string{
		"counsellor", "social-worker", "family-support", "special-educator", "school-nurse",
		"preschool-teacher", "teacher", "child-health-nurse", "midwife",
	}
	if p.step.form == plan.FormCoOrdinatedSupport {
		keys = []string{"special-educator", "counsellor", "preschool-teacher", "teacher", "preschool-head", p.namedPersonKey()}
	}
	for _, key := range keys {
		if slices.ContainsFunc(p.acts, func(a action) bool { return a.deed.by == key }) {
			return key
		}
	}
	for _, a := range p.acts {
		if !p.family(a.deed.by) && p.step.form != plan.FormCoOrdinatedSupport {
			return a.deed.by
		}
	}
	return p.namedPersonKey()
}
