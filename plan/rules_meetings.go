package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// meetingRules are the rules about meetings: who sat there, and whether the child did.
var meetingRules = []row{
	{
		Rule: &rules.MeetingOutsideConsent, Check: meetingOutsideConsent,
		RestsOn: slices.Concat(sharedOn, restsOn("consents", "consents.organisations", "consents.refused")),
	},
	{Rule: &rules.ForumIndividual, Check: forumIndividual},
	{Rule: &rules.ForumDeIdentified, RestsOn: restsOn("child.name"), Check: forumDeIdentified},
	{Rule: &rules.ForumAge, RestsOn: restsOn("child.born"), Check: forumAge},
	{Rule: &rules.ChildAbsentUnexplained, RestsOn: wasThere, Check: childAbsentUnexplained},
}

var (
	// sharedOn names what it rests on which organisations shared something, and on what basis.
	sharedOn = restsOn("sharing.by", "sharing.with", "sharing.basis", "sharing.notSharedBecause")
	// wasThere names what it rests on whether the child was at a meeting, and could have been.
	wasThere = restsOn("child", "people.roles", "meetings", "meetings[].present", "meetings[].absent")
)

// meetingOutsideConsent leaves a plan in which nobody has said yes to consent-missing where that rule speaks, and a draft that
// has not come as far as consents alone. So it does the meeting before everybody's yes: that the yes came late is said there.
func meetingOutsideConsent(c *checker) {
	answered := slices.ContainsFunc(c.Consents, func(k Consent) bool { return k.Refused.IsZero() })
	if !answered && (c.Form == FormSIP || c.Form == FormGIP || c.Draft() && len(c.Sharing) == 0) {
		return
	}
	based := c.sharedOnOtherBasis()
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if c.forum(m).Individuals != IndividualsConsent || !c.TookPlace(m) || !c.Between(m) ||
			(c.uses(&rules.ConsentMissing) || c.uses(&rules.GIPConsentMissing)) && c.askedAfter(m) {
			continue
		}
		told := map[string]bool{} // the organisations that have been reported
		for j, id := range m.Present {
			o := c.ServiceAt(id)
			if o == nil || told[o.ID] || based[o.ID] || c.Consented(o.ID, m.Date) {
				continue
			}
			told[o.ID] = true
			c.Report(meetings.Index(i).Field("present").Index(j))
		}
	}
}

// askedAfter reports whether the plan was drawn up at the meeting, and every yes came after it.
func (c *checker) askedAfter(m *Meeting) bool {
	return m.Date == c.DrawnUp() && !slices.ContainsFunc(c.Consents, func(k Consent) bool {
		return k.Refused.IsZero() && !k.Given.After(m.Date)
	})
}

// sharedOnOtherBasis gives the organisations that shared, or were told, something on another basis than consent.
func (c *checker) sharedOnOtherBasis() map[string]bool {
	based := map[string]bool{}
	for _, s := range c.Shared() {
		if s.Basis == "" || s.Basis.isConsent() {
			continue
		}
		if by := c.ServiceOf(s.By); by != nil {
			based[by.ID] = true
		}
		for _, with := range s.With {
			if o := c.ServiceOf(with); o != nil {
				based[o.ID] = true
			}
		}
	}
	return based
}

// forumIndividual speaks of forums in which the model takes no child up: strategic groups, and what a municipality adds.
func forumIndividual(c *checker) {
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if c.forum(m).Individuals != IndividualsNever {
			continue
		}
		path := meetings.Index(i).Field("forum")
		if m.Forum == ForumStrategic {
			c.Report(path, check.Say("strategic"))
			continue
		}
		c.Report(path, check.Say("model"), check.With("forum", mabra.LabelOf(m.Forum)))
	}
}

// forumDeIdentified lets be a plan that names nobody: it is as de-identified as the meeting.
func forumDeIdentified(c *checker) {
	if c.Child.Name == "" || c.DeIdentified {
		return
	}
	for i := range c.Meetings {
		if m := &c.Meetings[i]; c.forum(m).Individuals == IndividualsDeIdentified {
			c.Report(meetings.Index(i).Field("forum"), check.With("forum", mabra.LabelOf(m.Forum)))
		}
	}
}

// forumAge allows a year on either side: groups follow the school year and not the birthday.
func forumAge(c *checker) {
	for i := range c.Meetings {
		m := &c.Meetings[i]
		ages := c.forum(m).Ages
		years, known := c.Age(m.Date)
		if ages != nil && known && (years < ages.From-1 || years > ages.To+1) {
			c.Report(meetings.Index(i).Field("forum"), check.With("from", ages.From), check.With("to", ages.To))
		}
	}
}

func childAbsentUnexplained(c *checker) {
	if !c.Anybody(RoleChild) {
		return
	}
	child := func(id string) bool { return c.mayBe(id, RoleChild) }
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if !c.ChildHadAPlace(m) || slices.ContainsFunc(m.Present, child) {
			continue
		}
		absent := meetings.Index(i).Field("absent")
		j := slices.IndexFunc(m.Absent, func(a Absence) bool { return child(a.Who) })
		switch {
		case j < 0:
			c.Report(absent)
		case m.Absent[j].Because == "":
			c.Report(absent.Index(j).Field("because"))
		}
	}
}
