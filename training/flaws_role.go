package training

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
	"github.com/mabra-hjulet/mabra/plan"
)

// haveNamedPersons are the models in which every child has a named person, and which say who that is. The first one is
// the Scottish one.
var haveNamedPersons = []string{"girfec", "falun", "backa-barnet", "kronobarn"}

// A barnteam belongs to a plan of the municipality's own in Backa barnet.
var (
	haveBarnteam = []string{"backa-barnet"}
	onlyOwn      = []plan.Form{plan.FormOwn}
)

// youngerThanNine reports whether a child may have begun preschool or school since the plan was made.
func youngerThanNine(l *life) bool { return l.age <= 8 }

// roleFlaws break the rules about the child, about roles, and about why there is a plan.
var roleFlaws = []flaw{
	// The plan went on over the birthday. The consents are older than that.
	{rule: "age-over-18", also: func(l *life) bool { return l.age == 17 }, plant: func(g *ground) (mabra.Path, bool) {
		if len(g.Child.Identifiers) > 0 {
			return "", false
		}
		ahead, birthday := g.Child.Born.AddMonths(12*18), g.at.AddDays(-g.below(5))
		for i := range g.Transitions {
			if t := &g.Transitions[i]; t.Date == ahead {
				t.Date = birthday
			}
		}
		g.Child.Born = birthday.AddMonths(-12 * 18)
		return "child.born", true
	}},

	// Somebody chose the first word of the list, or the last.
	{rule: "stage-off-age", company: []string{"named-person-stage", "outside-target-group"}, plant: func(g *ground) (mabra.Path, bool) {
		wrong, known := map[plan.Stage]plan.Stage{
			plan.StagePrimary: plan.StageEarlyYears, plan.StageSecondary: plan.StageEarlyYears, plan.StageUpperSecondary: plan.StagePrimary,
		}[g.Child.Stage]
		if years := g.Child.Born.YearsUntil(g.Created); !known || years < 6 || g.Child.Stage == plan.StageUpperSecondary && years < 16 {
			return "", false
		}
		g.Child.Stage = wrong
		return "child.stage", true
	}},
	// The child was born, and the plan went on waiting.
	{rule: "expected-passed", also: func(l *life) bool { return l.born.IsZero() }, plant: func(g *ground) (mabra.Path, bool) {
		g.Child.Expected = g.at.AddDays(-g.between(22, 60))
		return "child.expected", true
	}},

	{rule: "personal-number-invalid", also: hasNumber, plant: func(g *ground) (mabra.Path, bool) {
		number := nobodys(g.Child.Born)
		last := int(number[11]-'0') + g.between(1, 9)
		return g.identify(number[:11] + strconv.Itoa(last%10)), true
	}},
	{rule: "personal-number-invalid", also: hasNumber, plant: func(g *ground) (mabra.Path, bool) {
		if g.Child.Born.Day <= 12 {
			return "", false
		}
		number := nobodys(g.Child.Born)
		return g.identify(number[:4] + number[6:8] + number[4:6] + number[8:]), true // day before month
	}},
	// A letter is missing in the name of the system.
	{rule: "identifier-system", also: hasNumber, plant: func(g *ground) (mabra.Path, bool) {
		g.Child.Identifiers = append(g.Child.Identifiers, plan.Identifier{System: "personnumer", Value: "20030202-2389"})
		return in("child.identifiers", len(g.Child.Identifiers)-1, "system"), true
	}},
	// The number of a parent or of an older sibling has come along.
	{rule: "personal-number-birth-date", also: hasNumber, plant: func(g *ground) (mabra.Path, bool) {
		return g.identify(one(g.dice, []string{"199002222397", "200001252386", "200302022389"})), true // published for tests
	}},
	{rule: "personal-number-in-example", also: hasNumber, plant: func(g *ground) (mabra.Path, bool) {
		return g.identify(nobodys(g.Child.Born)), true
	}},

	{rule: "named-person-missing", models: haveNamedPersons, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := g.only(plan.RoleNamedPerson)
		if ok {
			g.People[i].Roles = []plan.Role{plan.RoleProfessional}
		}
		return "people", ok
	}},
	// Somebody in another service stands as the named person, and the named person as one of the others.
	{rule: "named-person-stage", company: convening, models: haveNamedPersons, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := g.only(plan.RoleNamedPerson)
		j, other := which(g, g.People, func(p *plan.Person) bool {
			return slices.Equal(p.Roles, []plan.Role{plan.RoleProfessional}) && misfits(g, p, g.Child.Stage)
		})
		if !ok || !other {
			return "", false
		}
		a, b := &g.People[i], &g.People[j]
		a.Roles, b.Roles, a.From, b.From = b.Roles, a.Roles, b.From, a.From
		return in("people", j, "organisation"), true
	}},
	// The child has begun preschool or school, and child.stage was left as it was.
	{
		rule: "named-person-stage", company: append([]string{"stage-off-age"}, convening...),
		models: haveNamedPersons[1:], also: youngerThanNine,
		plant: func(g *ground) (mabra.Path, bool) {
			stage, known := map[plan.Stage]plan.Stage{
				plan.StagePreschool: plan.StageEarlyYears, plan.StagePrimary: plan.StagePreschool,
			}[g.Child.Stage]
			i, ok := g.only(plan.RoleNamedPerson)
			if !known || !ok || !misfits(g, &g.People[i], stage) {
				return "", false
			}
			g.Child.Stage = stage
			return in("people", i, "organisation"), true
		},
	},
	{rule: "named-person-gap", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := g.only(plan.RoleNamedPerson)
		if ok {
			g.People[i].Until = g.at.AddDays(-g.between(1, 20))
		}
		return in("people", i, "until"), ok
	}},
	{rule: "named-person-gap", also: placesMayBeNamed, plant: func(g *ground) (mabra.Path, bool) {
		before, now, ok := g.succeeded(plan.RoleNamedPerson)
		if ok {
			g.handedOver(before, now, g.People[now].From)
			until := &g.People[before].Until
			*until = until.AddDays(-g.between(3, 10))
		}
		return in("people", now, "from"), ok
	}},

	{rule: "lead-professional-missing", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := g.only(plan.RoleLeadProfessional)
		if ok = ok && severalAtWork(g); ok {
			g.People[i].Roles = []plan.Role{plan.RoleProfessional}
		}
		return "people", ok
	}},
	// The one who co-ordinated has stepped down, and nobody has taken over.
	{rule: "lead-professional-missing", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := g.only(plan.RoleLeadProfessional)
		if ok = ok && severalAtWork(g); ok {
			g.People[i].Until = g.at.AddDays(-g.between(1, 4))
		}
		return "people", ok
	}},
	{rule: "lead-professional-several", plant: func(g *ground) (mabra.Path, bool) {
		before, now, ok := g.succeeded(plan.RoleLeadProfessional)
		if ok {
			g.People[before].Until = mabra.Date{}
		}
		return in("people", now), ok
	}},
	{rule: "lead-professional-unexplained", models: []string{"falun"}, plant: func(g *ground) (mabra.Path, bool) {
		g.LeadChosenBecause = nil
		return "leadChosenBecause", true
	}},
	{rule: "lead-professional-unexplained", models: []string{"falun"}, plant: func(g *ground) (mabra.Path, bool) {
		because := g.LeadChosenBecause
		*one(g.dice, []*string{&because.HelpMostNeeded, &because.Complexity, &because.Relation}) = ""
		return "leadChosenBecause", true
	}},
	{rule: "hand-over-unrecorded", plant: func(g *ground) (mabra.Path, bool) {
		_, now, ok := g.succeeded(one(g.dice, []plan.Role{plan.RoleNamedPerson, plan.RoleLeadProfessional}))
		return in("people", now), ok
	}},
	// The hand-over is planned, and nothing says that it was done.
	{rule: "hand-over-unrecorded", also: placesMayBeNamed, plant: func(g *ground) (mabra.Path, bool) {
		before, now, ok := g.succeeded(one(g.dice, []plan.Role{plan.RoleNamedPerson, plan.RoleLeadProfessional}))
		if ok {
			g.handedOver(before, now, mabra.Date{})
		}
		return in("people", now), ok
	}},

	// A meeting of those who happened to be there is called a barnteam.
	{rule: "reason-missing", company: []string{"signal-missing"}, plant: func(g *ground) (mabra.Path, bool) {
		g.Reason.Text, g.Reason.Signals = "", nil
		return "reason.text", true
	}},
	{rule: "question-open", models: []string{"girfec", "falun"}, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Questions, func(q *plan.Question) bool { return q.Answer != "" })
		if ok {
			g.Questions[i].Answer = ""
		}
		return "questions", ok
	}},
	// The school's own pupil health team was counted as the help from others.
	{rule: "question-five-unmet", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Questions, func(q *plan.Question) bool { return q.Number == 5 && q.Answer != "" })
		o := g.Organisations
		if !ok || len(o) != 2 || o[1].Sector != plan.SectorStudentHealth {
			return "", false
		}
		g.merge(o[1].ID, o[0].ID)
		g.Organisations, g.Sharing = o[:1], nil
		return in("questions", i, "answer"), true
	}},
}

// hasNumber reports whether the child is one that has a Swedish personal number.
func hasNumber(l *life) bool { return !l.scotland && l.isBorn() }

// placesMayBeNamed reports whether the plan may say from where to where the child goes.
func placesMayBeNamed(l *life) bool { return !l.script.Protected }

// identify gives the child a personal number.
func (g *ground) identify(number string) mabra.Path {
	g.Child.Identifiers = append(g.Child.Identifiers, plan.Identifier{System: plan.SystemPersonnummer, Value: number})
	return in("child.identifiers", len(g.Child.Identifiers)-1, "value")
}

// nobodys gives a personal number for somebody born on a day that is right in all but this: the birth numbers of a day
// begin at 001, so that nobody has it.
func nobodys(born mabra.Date) string {
	begins := strings.ReplaceAll(born.String(), "-", "") + "000"
	for last := 0; ; last++ {
		if number := begins + strconv.Itoa(last); personnummer.Number(number).Checks() {
			return number
		}
	}
}

// only finds the one who has a role, and no other; false where there are several, or somebody has stepped down.
func (g *ground) only(role plan.Role) (int, bool) {
	var holders []int
	for i := range g.People {
		if g.People[i].Has(role) {
			holders = append(holders, i)
		}
	}
	if len(holders) != 1 || len(g.People[holders[0]].Roles) > 1 || !g.People[holders[0]].Until.IsZero() {
		return 0, false
	}
	return holders[0], true
}

// misfits reports whether the practice model gives the part of named person at a stage to services other than the one
// that somebody works in.
func misfits(g *ground, p *plan.Person, stage plan.Stage) bool {
	holders := g.life.practice.Holders
	i := slices.IndexFunc(holders, func(h plan.Holder) bool { return h.Stage == stage })
	j := slices.IndexFunc(g.Organisations, func(o plan.Organisation) bool { return o.ID == p.Organisation })
	return i >= 0 && j >= 0 && !slices.Contains(holders[i].Sectors, g.Organisations[j].Sector)
}

// succeeded lets whoever has a role have taken it over from a colleague, on a day between. No hand-over is recorded.
func (g *ground) succeeded(role plan.Role) (before, now int, ok bool) {
	now, ok = g.only(role)
	if !ok {
		return 0, 0, false
	}
	holder := &g.People[now]
	days := holder.From.DaysUntil(g.Updated)
	day := holder.From.AddDays(g.between(days/3, days*2/3))
	colleague := plan.Person{
		ID: g.word("förra-", "former-") + holder.ID, Name: g.life.stranger(g.dice, g.life.names().Women),
		Roles: []plan.Role{role},
		Title: holder.Title, Organisation: holder.Organisation, From: holder.From, Until: day.AddDays(-1),
	}
	holder.From = day
	g.People = append(g.People, colleague)
	return len(g.People) - 1, now, true
}

// handedOver writes that one person handed over to another, and on which day if it was done.
func (g *ground) handedOver(before, now int, day mabra.Date) {
	g.Transitions = append(g.Transitions, plan.Transition{
		From: g.word("den som hade rollen förut", "the one who had the role before"),
		To:   g.word("den som har den nu", "the one who has it now"),
		Date: g.People[now].From, HandedOverBy: g.People[before].ID, HandedOverTo: g.People[now].ID, HandedOver: day,
	})
}

// severalAtWork reports whether more than one organisation has actions that are not over.
func severalAtWork(g *ground) bool {
	at := map[string]bool{}
	for _, a := range g.Actions {
		if a.Organisation != "" && (a.Status == plan.ActionPlanned || a.Status == plan.ActionOngoing) {
			at[a.Organisation] = true
		}
	}
	return len(at) > 1
}

// merge writes one organisation where another stood.
func (g *ground) merge(from, into string) {
	for i := range g.People {
		if p := &g.People[i]; p.Organisation == from {
			p.Organisation = into
		}
	}
	for i := range g.Actions {
		if a := &g.Actions[i]; a.Organisation == from {
			a.Organisation = into
		}
	}
	for i := range g.Consents {
		k := &g.Consents[i]
		k.Organisations = slices.DeleteFunc(slices.Clone(k.Organisations), func(id string) bool { return id == from })
	}
	g.Copies = slices.DeleteFunc(g.Copies, func(c plan.Copy) bool { return c.To == from })
}

// convening are the rules that go by who the named person is.
var convening = []string{"barnteam-convener", "barnteam-incomplete"}
