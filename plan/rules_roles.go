package plan

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

var roleRules = []row{
	{Rule: &rules.NamedPersonMissing, RestsOn: restsOn("people.roles"), Check: namedPersonMissing},
	{
		Rule: &rules.NamedPersonStage, Check: namedPersonStage,
		RestsOn: slices.Concat(tenure, restsOn("child.born", "child.expected", "child.stage")),
	},
	{Rule: &rules.NamedPersonGap, RestsOn: tenure, Check: namedPersonGap},
	{
		Rule: &rules.LeadProfessionalMissing, Check: leadProfessionalMissing,
		RestsOn: restsOn("actions", "people.roles", "people.declined"),
	},
	{Rule: &rules.LeadProfessionalSeveral, RestsOn: tenure, Check: leadProfessionalSeveral},
	{Rule: &rules.LeadProfessionalUnexplained, RestsOn: tenure, Check: leadProfessionalUnexplained},
	{Rule: &rules.HandOverUnrecorded, RestsOn: slices.Concat(tenure, handing), Check: handOverUnrecorded},
}

// handing names what it rests on who has handed over to whom.
var handing = restsOn("transitions.handedOverBy", "transitions.handedOverTo", "transitions.handedOver")

// namedPersonMissing leaves it to namedPersonGap to say that somebody has ended.
func namedPersonMissing(c *checker) {
	if !c.Anybody(RoleNamedPerson) {
		c.Report(people, check.With("role", c.RoleName(RoleNamedPerson)))
	}
}

// namedPersonStage is silent as soon as one of those who have the role today fits, or works somewhere unknown: during a
// hand-over there are two.
func namedPersonStage(c *checker) {
	table, ok := c.NamedPersonAt(c.Stage())
	if !ok {
		return
	}
	var misfit Tenure
	var byTitle bool // where they work is right, and what they are is not
	for _, misfit = range c.Holding(RoleNamedPerson, c.Today()) {
		at := c.Organisation(misfit.Organisation)
		if at == nil || !sectors.Has(string(at.Sector)) || c.newborn(&table, at.Sector) {
			return
		}
		byTitle = slices.Contains(table.Sectors, at.Sector)
		if byTitle && !table.otherTitle(misfit.Title) {
			return
		}
	}
	if misfit.Person == nil {
		return
	}
	details := []check.Detail{
		check.With("role", c.RoleName(RoleNamedPerson)), check.With("stage", mabra.LabelOf(table.Stage)),
		check.Unconfirmed(!table.Verified),
	}
	if byTitle {
		c.Report(misfit.Path().Field("title"), append(details, check.Say("title"), check.With("title", table.Title))...)
		return
	}
	var fitting []mabra.Text
	for _, s := range table.Sectors {
		fitting = append(fitting, mabra.LabelOf(s))
	}
	c.Report(misfit.Path().Field("organisation"), append(details, check.Say("service"),
		check.With("sectors", check.Joined(fitting, rules.NamedPersonStage.Phrase("or"))))...)
}

// newborn reports whether the child is so young that the one from the stage before birth may still have the role.
func (c *checker) newborn(table *Holder, at Sector) bool {
	before, ok := c.NamedPersonAt(StageBeforeBirth)
	if !ok || table.AfterBirth.none() || c.Child.Born.IsZero() {
		return false
	}
	return slices.Contains(before.Sectors, at) && !c.Today().After(table.AfterBirth.After(c.Child.Born))
}

// otherTitle reports whether a title is known to be another one than the holder's. Of a title that nobody knows nothing is
// said: people are called many things.
func (h *Holder) otherTitle(title string) bool {
	title = strings.ToLower(title)
	if len(h.Titles) == 0 || slices.ContainsFunc(h.Titles, func(t string) bool { return strings.Contains(title, t) }) {
		return false
	}
	apart := strings.FieldsFunc(title, func(r rune) bool { return !unicode.IsLetter(r) })
	words, known := " "+strings.Join(apart, " ")+" ", rules.NamedPersonStage.Words
	return slices.ContainsFunc(slices.Concat(known.Sv, known.En), func(word string) bool {
		return strings.Contains(words, " "+word+" ")
	})
}

// namedPersonGap is silent where the family said no to somebody: it may have wanted nobody.
func namedPersonGap(c *checker) {
	refused := func(p Person) bool { return !p.Declined.IsZero() && p.Has(RoleNamedPerson) }
	if slices.ContainsFunc(c.People, refused) {
		return
	}
	name := check.With("role", c.RoleName(RoleNamedPerson))
	for before, now := range c.InTurn(RoleNamedPerson) {
		if !before.Until.IsZero() && now.From.After(before.Until.AddDays(1)) {
			c.Report(now.Path().Field("from"), name, check.Near("before", before.Path().Field("until")))
		}
	}
	var last Tenure
	for _, t := range c.Tenures(RoleNamedPerson) {
		last = longer(last, t)
	}
	goesOn := c.Status == StatusDraft || c.Status == StatusActive
	if goesOn && last.Person != nil && last.Until.Before(c.at) {
		c.Report(last.Path().Field("until"), name)
	}
}

// leadProfessionalMissing lets be a plan whose family said no to somebody, whenever that was.
func leadProfessionalMissing(c *checker) {
	had := func(p Person) bool {
		return p.Has(RoleLeadProfessional) && (!p.Declined.IsZero() || !p.Until.Before(c.Today()))
	}
	if c.SeveralAtWork() && !slices.ContainsFunc(c.People, had) {
		c.Report(people, check.With("role", c.RoleName(RoleLeadProfessional)))
	}
}

// leadProfessionalSeveral leaves out what is to come: it can still be put in order.
func leadProfessionalSeveral(c *checker) {
	for before, now := range c.InTurn(RoleLeadProfessional) {
		if !now.Began.After(c.Today()) && (before.Until.IsZero() || now.Began.Before(before.Until)) {
			c.Report(now.Path(), check.With("role", c.RoleName(RoleLeadProfessional)), check.Near("also", before.Path()))
		}
	}
}

func leadProfessionalUnexplained(c *checker) {
	if len(c.Tenures(RoleLeadProfessional)) == 0 {
		return
	}
	choice := c.LeadChosenBecause
	if choice == nil {
		choice = new(LeadChoice)
	}
	c.ReportGaps("leadChosenBecause",
		check.Gap{Field: "helpMostNeeded", Empty: choice.HelpMostNeeded == ""},
		check.Gap{Field: "complexity", Empty: choice.Complexity == ""},
		check.Gap{Field: "relation", Empty: choice.Relation == ""})
}

func handOverUnrecorded(c *checker) {
	handed := c.handOvers()
	for _, role := range []Role{RoleNamedPerson, RoleLeadProfessional} {
		for before, now := range c.InTurn(role) {
			if longer(before, now) == before || before.Until.After(c.Today()) || now.Began.After(c.Today()) {
				continue // no change, or none yet
			}
			if !handed[[2]string{before.ID, now.ID}] {
				c.Report(now.Path(), check.With("role", c.RoleName(role)), check.Near("before", before.Path()))
			}
		}
	}
}

// handOvers gives who has handed over to whom.
func (c *checker) handOvers() map[[2]string]bool {
	handed := make(map[[2]string]bool, len(c.Transitions))
	for i := range c.Transitions {
		if t := &c.Transitions[i]; !t.HandedOver.IsZero() {
			handed[[2]string{t.HandedOverBy, t.HandedOverTo}] = true
		}
	}
	return handed
}
