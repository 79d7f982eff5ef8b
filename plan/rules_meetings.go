package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

var dalsland = mabra.Text{
	Sv: "Tillsammans för det goda livet i Dalsland (2022) och SSPF: enskilda barn tas upp med samtycke, aldrig i styrgruppen",
	En: "Tillsammans för det goda livet i Dalsland (2022) and SSPF: individual children are spoken of with consent, and never in the steering group",
}

// meetingRules are the rules about meetings: who sat there, and whether the child did.
var meetingRules = []row{
	{&rules.MeetingOutsideConsent, meetingOutsideConsent},
	{&rules.ForumIndividual, forumIndividual},
	{&rules.ChildAbsentUnexplained, childAbsentUnexplained},
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
