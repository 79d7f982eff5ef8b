package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

var roleRules = []row{
	{&rules.NamedPersonMissing, namedPersonMissing},
	{&rules.NamedPersonStage, namedPersonStage},
	{&rules.NamedPersonGap, namedPersonGap},
	{&rules.LeadProfessionalMissing, leadProfessionalMissing},
	{&rules.LeadProfessionalSeveral, leadProfessionalSeveral},
	{&rules.LeadProfessionalUnexplained, leadProfessionalUnexplained},
	{&rules.HandOverUnrecorded, handOverUnrecorded},
}

func namedPersonMissing(c *checker) {
	if !c.rolesUnsure && !c.someone(RoleNamedPerson) {
		c.report(people, c.roleName(RoleNamedPerson))
	}
}

// namedPersonStage is silent as soon as one of those who have the role today fits, or works somewhere unknown: during a
// hand-over there are two.
func namedPersonStage(c *checker) {
	table := c.holderOf(c.stage())
	if table == nil {
		return
	}
	var misfit holder
	for _, h := range c.holders(RoleNamedPerson) {
		if h.Until.Before(c.today()) || h.From.After(c.today()) {
			continue
		}
		at := c.organisations[h.Organisation]
		if at == nil || !sectors.Has(string(at.Sector)) || slices.Contains(table.Sectors, at.Sector) {
			return
		}
		misfit = h
	}
	if misfit.Person == nil {
		return
	}
	var fitting []mabra.Text
	for _, s := range table.Sectors {
		fitting = append(fitting, labelOf(sectors, string(s)))
	}
	f := c.report(misfit.path.Field("organisation"), c.roleName(RoleNamedPerson),
		mabra.Arg{Name: "stage", Value: labelOf(stages, string(table.Stage))},
		mabra.Arg{Name: "sectors", Value: joined(fitting, mabra.Text{Sv: "eller", En: "or"})})
	if !table.Verified {
		f.Severity = mabra.Info
	}
}

// stage gives the child's stage of life. Where none is written, only the one before birth is sure.
func (c *checker) stage() Stage {
	if ch := &c.Child; ch.Stage == "" && ch.Born.IsZero() && ch.Expected.After(c.today()) {
		return StageBeforeBirth
	}
	return c.Child.Stage
}

// holderOf gives who the practice model makes the named person at a stage; nil where it does not say.
func (c *checker) holderOf(stage Stage) *Holder {
	for i := range c.practice.Holders {
		if h := &c.practice.Holders[i]; h.Stage == stage && len(h.Sectors) > 0 {
			return h
		}
	}
	return nil
}

// namedPersonGap is silent where the family said no to somebody: it may have wanted nobody.
func namedPersonGap(c *checker) {
	for i := range c.People {
		if p := &c.People[i]; !p.Declined.IsZero() && p.Has(RoleNamedPerson) {
			return
		}
	}
	for before, now := range c.inTurn(RoleNamedPerson) {
		if !before.Until.IsZero() && now.From.After(before.Until.AddDays(1)) {
			c.report(now.path.Field("from"), c.roleName(RoleNamedPerson)).Related = theOneBefore(before.path.Field("until"))
		}
	}
	var last holder
	for _, h := range c.holders(RoleNamedPerson) {
		last = longer(last, h)
	}
	if last.Person != nil && last.Until.Before(c.at) && !c.mayHave(StatusClosed) {
		c.report(last.path.Field("until"), c.roleName(RoleNamedPerson))
	}
}

func theOneBefore(path mabra.Path) []mabra.Related {
	return []mabra.Related{{Path: path, Note: mabra.Text{Sv: "den förra på", En: "the one before at"}}}
}

func leadProfessionalMissing(c *checker) {
	if c.unread["actions"] || c.rolesUnsure || !c.severalAtWork() {
		return
	}
	for i := range c.People {
		p := &c.People[i]
		if p.Has(RoleLeadProfessional) && (!p.Declined.IsZero() || !p.Until.Before(c.today())) {
			return
		}
	}
	c.report(people, c.roleName(RoleLeadProfessional))
}

// severalAtWork reports whether more than one organisation has actions that are not over.
func (c *checker) severalAtWork() bool {
	first := ""
	for i, a := range c.liveActions() {
		if c.unsure(actions, i, "organisation", "responsible") {
			continue
		}
		at := c.serviceBehind(a)
		if first == "" {
			first = at
		}
		if at != first && at != "" {
			return true
		}
	}
	return false
}

// serviceBehind gives the id of the organisation that an action lies with; none for what the family does itself.
func (c *checker) serviceBehind(a *Action) string {
	owner := c.people[a.Responsible]
	switch {
	case owner != nil && (owner.inFamily() || owner.rolesUnsure()):
		return ""
	case a.Organisation != "":
		return a.Organisation
	case owner != nil:
		return owner.Organisation
	case c.organisations[a.Responsible] != nil:
		return a.Responsible
	}
	return ""
}

// leadProfessionalSeveral leaves out what is to come: it can still be put in order.
func leadProfessionalSeveral(c *checker) {
	for before, now := range c.inTurn(RoleLeadProfessional) {
		began := c.began(now)
		if !began.After(c.today()) && (before.Until.IsZero() || began.Before(before.Until)) {
			f := c.report(now.path, c.roleName(RoleLeadProfessional))
			f.Related = []mabra.Related{{Path: before.path, Note: mabra.Text{Sv: "också", En: "also"}}}
		}
	}
}

func leadProfessionalUnexplained(c *checker) {
	if len(c.holders(RoleLeadProfessional)) == 0 {
		return
	}
	const path = mabra.Path("leadChosenBecause")
	choice := c.LeadChosenBecause
	if choice == nil {
		choice = new(LeadChoice)
	}
	var missing []string
	answered := func(name, answer string) {
		if answer == "" && !c.Text.Unread(path.Field(name)) {
			missing = append(missing, name)
		}
	}
	answered("helpMostNeeded", choice.HelpMostNeeded)
	answered("complexity", choice.Complexity)
	answered("relation", choice.Relation)
	if missing != nil {
		c.report(path, mabra.Arg{Name: "missing", Value: missing})
	}
}

func handOverUnrecorded(c *checker) {
	if c.lost("transitions", "handedOverBy", "handedOverTo") {
		return
	}
	var handed map[[2]string]bool
	for _, role := range []Role{RoleNamedPerson, RoleLeadProfessional} {
		for before, now := range c.inTurn(role) {
			if longer(before, now) == before || before.Until.After(c.today()) || c.began(now).After(c.today()) {
				continue // no change, or none yet
			}
			if handed == nil {
				handed = c.handOvers()
			}
			if !handed[[2]string{before.ID, now.ID}] {
				c.report(now.path, c.roleName(role)).Related = theOneBefore(before.path)
			}
		}
	}
}

// handOvers gives who has handed over to whom.
func (c *checker) handOvers() map[[2]string]bool {
	handed := make(map[[2]string]bool, len(c.Transitions))
	for i := range c.Transitions {
		t := &c.Transitions[i]
		if !t.HandedOver.IsZero() || c.unsure("transitions", i, "handedOver") {
			handed[[2]string{t.HandedOverBy, t.HandedOverTo}] = true
		}
	}
	return handed
}

// labelOf gives a word of a closed vocabulary as a reader sees it.
func labelOf(vocabulary mabra.Vocabulary, key string) mabra.Text {
	return mabra.Text{Sv: vocabulary.Label(key, mabra.Swedish), En: vocabulary.Label(key, mabra.English)}
}

// joined gives texts as one, with a word before the last.
func joined(texts []mabra.Text, word mabra.Text) mabra.Text {
	whole := texts[0]
	for i, t := range texts[1:] {
		before := mabra.Text{Sv: ", ", En: ", "}
		if i == len(texts)-2 {
			before = mabra.Text{Sv: " " + word.Sv + " ", En: " " + word.En + " "}
		}
		whole = mabra.Text{Sv: whole.Sv + before.Sv + t.Sv, En: whole.En + before.En + t.En}
	}
	return whole
}
