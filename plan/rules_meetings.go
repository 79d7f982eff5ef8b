package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

var dalsland = mabra.Text{
	Sv: "Tillsammans för det goda livet i Dalsland (2022) och SSPF: enskilda barn tas upp med samtycke, aldrig i styrgruppen",
	En: "Tillsammans för det goda livet i Dalsland (2022) and SSPF: individual children are spoken of with consent, and never in the steering group",
}

// meetingRules are the rules about meetings: who sat there, and whether the child did.
var meetingRules = []row{
	{mabra.Rule{
		ID: "meeting-outside-consent", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Source: dalsland,
		Title:   mabra.Text{Sv: "Någon på mötet saknade stöd för att höra om barnet", En: "Somebody at the meeting had no basis for hearing about the child"},
		What:    mabra.Text{Sv: "På ett möte om barnet satt någon från en verksamhet som varken ett samtycke den dagen eller en annan rättslig grund i sharing omfattar.", En: "At a meeting about the child sat somebody from a service that neither a consent on that day nor another legal basis in sharing covers."},
		Why:     mabra.Text{Sv: "Familjen ska kunna lita på vem som får veta. Samtycke är inte alltid ett krav, men något stöd måste det finnas.", En: "The family has to be able to trust who gets to know. Consent is not always demanded, but some legal basis there must be."},
		Mend:    mabra.Text{Sv: "Fråga familjen och lägg till verksamheten i samtyckets organisations, eller skriv i sharing vilken annan grund som gällde (basis).", En: "Ask the family and add the service to the consent's organisations, or write in sharing which other basis applied (basis)."},
		Message: mabra.Text{Sv: "den här personens verksamhet omfattas varken av ett samtycke den dagen eller av en annan rättslig grund i sharing", En: "this person's service is covered neither by a consent on that day nor by another legal basis in sharing"},
	}, meetingOutsideConsent},
	{mabra.Rule{
		ID: "forum-individual", Severity: mabra.Error, Origin: mabra.OriginAgreement, Source: dalsland,
		Title:   mabra.Text{Sv: "Styrgruppens möte i ett barns plan", En: "A strategic group's meeting in a child's plan"},
		What:    mabra.Text{Sv: "Ett möte i en strategisk grupp (forum: strategic) står i planen för ett barn.", En: "A meeting of a strategic group (forum: strategic) stands in a child's plan."},
		Why:     mabra.Text{Sv: "En strategisk grupp talar om arbetssätt och lägesbilder, aldrig om enskilda barn. De som sitter där har ingen rätt att veta vem barnet är.", En: "A strategic group talks about ways of working and the state of things, never about individual children. Those who sit there have no right to know who the child is."},
		Mend:    mabra.Text{Sv: "Ta bort mötet ur planen. Var det ett annat slags möte, rätta forum.", En: "Take the meeting out of the plan. If it was another kind of meeting, correct forum."},
		Message: mabra.Text{Sv: "en strategisk grupp talar inte om enskilda barn; ta bort mötet eller rätta forum", En: "a strategic group does not talk about individual children; take the meeting out or correct forum"},
	}, forumIndividual},
	{mabra.Rule{
		ID: "child-absent-unexplained", Severity: mabra.Warning, Origin: mabra.OriginQuality,
		Source:  mabra.Text{Sv: "barnkonventionen artikel 12; " + userAudit.Sv, En: "UN Convention on the Rights of the Child, article 12; " + userAudit.En},
		Title:   mabra.Text{Sv: "Barnet var inte med på mötet", En: "The child was not at the meeting"},
		What:    mabra.Text{Sv: "Ett möte om barnet har hållits utan barnet, och det står inte varför.", En: "A meeting about the child was held without the child, and nothing says why."},
		Why:     mabra.Text{Sv: "Barn säger själva att de ofta inte är med när det bestäms om dem. Ibland är det rätt, men då ska någon ha tänkt på det.", En: "Children themselves say that they are often not there when things are decided about them. Sometimes that is right, but then somebody should have thought about it."},
		Mend:    mabra.Text{Sv: "Skriv barnets id i present, eller i absent med because: vad barnet själv ville och hur det fick säga sitt ändå.", En: "Write the child's id in present, or in absent with because: what the child wanted, and how the child had a say all the same."},
		Message: mabra.Text{Sv: "barnet var inte med, och det står inte varför; lägg till barnet i absent med because", En: "the child was not there, and nothing says why; add the child to absent with because"},
	}, childAbsentUnexplained},
}

var (
	// consentForums are the forums in which an individual child is spoken of with consent.
	consentForums = []Forum{ForumSIP, ForumGIP, ForumBarnteam, ForumBarnsamverkan, ForumElevsamverkan, ForumStudentHealth, ForumSSPF}
	// childForums are the forums in which a child has a place of its own.
	childForums = slices.Concat(consentForums, []Forum{ForumPlanning, ForumChildProtection, ForumHearing, ForumReview})
)

// held reports whether a meeting has taken place, on the day of checking at the latest.
func (c *checker) held(m *Meeting) bool {
	return !m.Date.IsZero() && !c.at.IsZero() && !m.Date.After(c.at)
}

// meetingOutsideConsent leaves a plan without any consent to consent-missing where that rule speaks, and a draft that
// has not come as far as consents alone.
func meetingOutsideConsent(c *checker) {
	if c.unread["consents"] || c.lost("sharing", "by", "with") || len(c.Consents) == 0 &&
		(c.Form == FormSIP || c.Form == FormGIP || c.mayHave(StatusDraft) && len(c.Sharing) == 0) {
		return
	}
	var based map[string]bool
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if !slices.Contains(consentForums, m.Forum) || !c.held(m) || !c.between(m.Present) {
			continue
		}
		if based == nil {
			based = c.sharedOnOtherBasis()
		}
		var told map[string]bool // the organisations that have been reported
		for j, id := range m.Present {
			o := c.serviceFor(id)
			if o == nil || told[o.ID] || based[o.ID] || c.consented(o.ID, m.Date) {
				continue
			}
			if told == nil {
				told = map[string]bool{}
			}
			told[o.ID] = true
			c.report(meetings.Index(i).Field("present").Index(j))
		}
	}
}

// between reports whether people from more than one organisation were there.
func (c *checker) between(present []string) bool {
	var first *Organisation
	for _, id := range present {
		if o := c.serviceFor(id); o != nil && first == nil {
			first = o
		} else if o != nil && o != first {
			return true
		}
	}
	return false
}

// serviceFor gives the organisation for which somebody takes part in a meeting; nil for the child, the family, and
// those who are there for them.
func (c *checker) serviceFor(id string) *Organisation {
	p := c.people[id]
	if p == nil || p.inFamily() || p.Has(RoleAdvocate) || p.Has(RoleInterpreter) || p.rolesUnsure() {
		return nil
	}
	return c.organisations[p.Organisation]
}

// sharedOnOtherBasis gives the organisations that shared, or were told, something on another basis than consent.
func (c *checker) sharedOnOtherBasis() map[string]bool {
	based := map[string]bool{}
	for i, s := range c.shared() {
		if s.Basis == "" && !c.unsure(sharings, i, "basis") || s.Basis == BasisConsent {
			continue
		}
		if by := c.serviceOf(s.By); by != nil {
			based[by.ID] = true
		}
		for _, with := range s.With {
			if o := c.serviceOf(with); o != nil {
				based[o.ID] = true
			}
		}
	}
	return based
}

func forumIndividual(c *checker) {
	for i := range c.Meetings {
		if c.Meetings[i].Forum == ForumStrategic {
			c.report(meetings.Index(i).Field("forum"))
		}
	}
}

func childAbsentUnexplained(c *checker) {
	if c.unread["meetings"] || !c.someone(RoleChild) {
		return
	}
	child := func(id string) bool { return c.mayBe(id, RoleChild) }
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if !slices.Contains(childForums, m.Forum) || !c.held(m) || !c.bornBy(m.Date) ||
			slices.ContainsFunc(m.Present, child) || c.unsure(meetings, i, "present") {
			continue
		}
		absent := meetings.Index(i).Field("absent")
		j := slices.IndexFunc(m.Absent, func(a Absence) bool { return child(a.Who) })
		switch {
		case j < 0:
			c.report(absent)
		case m.Absent[j].Because == "":
			c.report(absent.Index(j).Field("because"))
		}
	}
}

// bornBy reports whether the child was surely born on the day. Without a day of birth, a child that is not expected was.
func (c *checker) bornBy(day mabra.Date) bool {
	if c.Child.Born.IsZero() {
		return !c.unread["child"] && c.Child.Expected.IsZero() && c.Child.Stage != StageBeforeBirth
	}
	return !c.Child.Born.After(day)
}
