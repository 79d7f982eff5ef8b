package plan

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// sipRules are the rules about what the law, and agreements, ask of a SIP.
var sipRules = []row{
	{Rule: &rules.SIPActionMissing, RestsOn: restsOn("actions"), Check: sipActionMissing},
	{Rule: &rules.SIPPrincipalMissing, RestsOn: restsOn("organisations", "people.roles", "people.organisation",
		"actions[].responsible", "actions[].organisation"), Check: sipPrincipalMissing},
	{
		Rule: &rules.SIPServiceMissing, Check: sipServiceMissing,
		RestsOn: restsOn("people.roles", "actions.responsible", "organisations[].name"),
	},
	{
		Rule: &rules.SIPOthersSilent, Check: sipOthersSilent,
		RestsOn: restsOn("others", "actions", "actions.responsible", "actions.organisation", "organisations", "people", "people.roles",
			"people.organisation"),
	},
	{Rule: &rules.SIPOverallMissing, Check: sipOverallMissing},
	{Rule: &rules.SIPTogether, RestsOn: restsOn("child", "people.roles", "views", "views.missing",
		"meetings", "meetings.present", "meetings.absent", "meetings.forum", "meetings.date"), Check: sipDrawnUpTogether},
	{
		Rule: &rules.SIPKinNotOffered, Check: sipKinNotOffered,
		RestsOn: restsOn("kin", "meetings", "meetings.present", "people.roles"),
	},
	{
		Rule: &rules.SIPStartLate, Check: sipStartLate,
		RestsOn: restsOn("reason.date", "needs.date", "meetings", "meetings.called", "meetings.date"),
	},
	{Rule: &rules.SIPReviewMissing, RestsOn: restsOn("closing", "reviews.held"), Check: sipReviewMissing},
}

func sipActionMissing(c *checker) {
	for range c.ServiceActions() {
		return
	}
	if !c.helpedFromOutside() {
		c.Report(actions)
	}
}

// sipPrincipalMissing reports an organisation without a responsible authority once, however many actions it has. Measures by others
// have no principal to name: that of an action which is one is somebody else.
func sipPrincipalMissing(c *checker) {
	unknown := map[*Organisation]bool{}
	for i := range c.Actions {
		a := &c.Actions[i]
		if c.familys(a) {
			continue
		}
		switch service := c.Service(a); {
		case service == nil && c.liesNowhere(a):
			c.Report(actions.Index(i).Field("organisation"), check.Say("no-service"))
		case service != nil && service.Principal == "" && !service.isAnothers():
			unknown[service] = true
		}
	}
	for i := range where(c.Organisations, func(o *Organisation) bool { return unknown[o] }) {
		c.Report(organisations.Index(i).Field("principal"), check.Say("no-principal"))
	}
}

// isAnothers reports whether the organisation belongs neither to a municipality nor to a region. Some sectors never do.
func (o *Organisation) isAnothers() bool {
	return o.Principal.isAnother() ||
		o.Principal == "" && slices.Contains([]Sector{SectorPolice, SectorInsurance, SectorVoluntary}, o.Sector)
}

// liesNowhere reports whether an action names no organisation, and nobody who is not in the plan.
func (c *checker) liesNowhere(a *Action) bool {
	return c.ServiceBehind(a) == "" && (a.Responsible == "" || c.people[a.Responsible] != nil)
}

// isAnother reports whether somebody else than the municipality or the region is the principal.
func (p Principal) isAnother() bool {
	return p != PrincipalMunicipality && p != PrincipalRegion && principals.Has(string(p))
}

func sipServiceMissing(c *checker) {
	for i := range c.Acting((*Organisation).namesNoService) {
		c.Report(organisations.Index(i))
	}
}

// namesNoService reports whether the organisation is known as the municipality or the region, and as nothing in it.
func (o *Organisation) namesNoService() bool {
	if o.Principal != PrincipalMunicipality && o.Principal != PrincipalRegion || o.Sector != SectorOther {
		return false
	}
	list, name := rules.SIPServiceMissing.Words, strings.ToLower(strings.TrimSpace(o.Name))
	whole := func(word string) bool {
		rest, begins := strings.CutPrefix(name, word+" ")
		return name == word || strings.HasSuffix(name, " "+word) || begins && !strings.Contains(rest, " ")
	}
	return name == "" || slices.ContainsFunc(list.Sv, whole) || slices.ContainsFunc(list.En, whole)
}

func sipOthersSilent(c *checker) {
	if c.Others != nil && c.Others.None {
		return
	}
	for range c.MeasuresByOthers() {
		return
	}
	c.Report("others")
}

func sipOverallMissing(c *checker) {
	switch {
	case c.Overall == "":
		c.Report("overall", check.Say("none"))
	case c.Overall.isAnother():
		c.Report("overall", check.Say("another"))
	}
}

// sipDrawnUpTogether leaves a meeting without the child to child-absent-unexplained.
func sipDrawnUpTogether(c *checker) {
	family := func(id string) bool { p := c.people[id]; return p == nil || p.inFamily() }
	explained := func(a Absence) bool { return a.Because != "" && family(a.Who) }
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if slices.ContainsFunc(m.Present, family) || slices.ContainsFunc(m.Absent, explained) ||
			c.Anybody(RoleChild) && c.ChildHadAPlace(m) {
			return
		}
	}
	if !slices.ContainsFunc(c.Views, func(v View) bool { return v.Missing != "" && family(v.Of) }) {
		c.Report(meetings)
	}
}

func sipKinNotOffered(c *checker) {
	if k := c.Kin; k != nil && (!k.Offered.IsZero() || k.NotBecause != "" || k.Answer != "") {
		return
	}
	kin := func(id string) bool { return c.mayBe(id, RoleNetwork) || c.mayBe(id, RoleKinshipCarer) }
	if !slices.ContainsFunc(c.Meetings, func(m Meeting) bool { return slices.ContainsFunc(m.Present, kin) }) {
		c.Report("kin")
	}
}

// sipStartLate lets the work begin with the invitation to a meeting, the meeting, or the plan. A day that nobody knows is
// after none.
func sipStartLate(c *checker) {
	limit := c.practice.Start
	if limit.none() {
		return
	}
	path, judged := c.judged()
	last := limit.After(judged)
	began := func(day mabra.Date) bool { return c.Created.After(day) && !day.After(last) }
	if c.Created.After(last) &&
		!slices.ContainsFunc(c.Meetings, func(m Meeting) bool { return began(m.Called) || began(m.Date) }) {
		days, source := limit.told()
		c.Report(path, days, source, check.Unconfirmed(limit.doubtful()))
	}
}

// judged gives the day on which the need was judged, and where that is written: with the reason for the plan, or else
// with the first of the needs.
func (c *checker) judged() (mabra.Path, mabra.Date) {
	if c.Reason != nil && !c.Reason.Date.IsZero() {
		return "reason.date", c.Reason.Date
	}
	first := -1
	for i := range c.Needs {
		if day := c.Needs[i].Date; !day.IsZero() && (first < 0 || day.Before(c.Needs[first].Date)) {
			first = i
		}
	}
	if first < 0 {
		return "", mabra.Date{}
	}
	return needs.Index(first).Field("date"), c.Needs[first].Date
}

func sipReviewMissing(c *checker) {
	if !c.Ended() && !c.decidedToClose() && c.NextReview().IsZero() {
		c.Report("reviews.next")
	}
}
