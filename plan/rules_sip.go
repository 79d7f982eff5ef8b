package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// sipRules are the rules about what the law, and agreements, ask of a SIP.
var sipRules = []row{
	{&rules.SIPActionMissing, sipActionMissing},
	{&rules.SIPPrincipalMissing, sipPrincipalMissing},
	{&rules.SIPServiceMissing, sipServiceMissing},
	{&rules.SIPOthersSilent, sipOthersSilent},
	{&rules.SIPOverallMissing, sipOverallMissing},
	{&rules.SIPTogether, sipDrawnUpTogether},
	{&rules.SIPKinNotOffered, sipKinNotOffered},
	{&rules.SIPStartLate, sipStartLate},
	{&rules.SIPReviewMissing, sipReviewMissing},
}

const organisations = mabra.Path("organisations")

func sipActionMissing(c *checker) {
	if c.unread["actions"] {
		return
	}
	for range c.serviceActions() {
		return
	}
	c.report(actions)
}

// sipPrincipalMissing reports an organisation without a principal once, however many actions it has.
func sipPrincipalMissing(c *checker) {
	if c.unread["organisations"] || c.rolesUnsure || c.lost("people", "organisation") {
		return
	}
	for i, a := range c.serviceActions() {
		service, sure := c.service(a)
		switch {
		case service == nil && sure && !c.unsure(actions, i, "responsible"):
			c.noPrincipal(actions.Index(i).Field("organisation"), "det framgår inte vilken verksamhet, och därmed om kommunen eller regionen, som ansvarar; skriv organisation",
				"it is not clear which service, and so whether the municipality or the region, is responsible; write organisation")
		case service != nil && service.isOutside():
			c.noPrincipal(actions.Index(i), "den som ansvarar är varken kommun eller region; flytta åtgärden till others",
				"the one responsible is neither municipality nor region; move the measure to others")
		}
	}
	for i := range c.actingWhere(func(o *Organisation) bool { return o.Principal == "" }) {
		c.noPrincipal(organisations.Index(i).Field("principal"), "verksamheten har insatser, men det står inte om kommunen eller regionen är huvudman; skriv principal",
			"the service has actions, but nothing says whether the municipality or the region is its principal; write principal")
	}
}

// isOutside reports whether the organisation belongs to neither municipality nor region.
func (o *Organisation) isOutside() bool {
	return o.Principal != PrincipalMunicipality && o.Principal != PrincipalRegion && principals.Has(string(o.Principal))
}

// actingWhere goes through the organisations that have actions and of which is holds.
func (c *checker) actingWhere(is func(*Organisation) bool) iter.Seq2[int, *Organisation] {
	return func(yield func(int, *Organisation) bool) {
		var acting map[string]bool
		for _, a := range c.serviceActions() {
			if o, _ := c.service(a); o != nil && is(o) {
				if acting == nil {
					acting = map[string]bool{}
				}
				acting[o.ID] = true
			}
		}
		for i := range c.Organisations {
			if o := &c.Organisations[i]; acting[o.ID] && !yield(i, o) {
				return
			}
		}
	}
}

func (c *checker) noPrincipal(path mabra.Path, sv, en string) {
	c.report(path, mabra.Arg{Name: "what", Value: mabra.Text{Sv: sv, En: en}})
}

func sipServiceMissing(c *checker) {
	for i := range c.actingWhere((*Organisation).namesNoService) {
		if !c.unsure(organisations, i, "name") {
			c.report(organisations.Index(i))
		}
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
	if !c.unread["others"] && (c.Others == nil || !c.Others.None && len(c.Others.Measures) == 0) {
		c.report("others")
	}
}

func sipOverallMissing(c *checker) {
	var what mabra.Text
	switch {
	case c.Overall == "":
		what = mabra.Text{Sv: "det står inte vem som har det övergripande ansvaret", En: "nothing says who has overall responsibility"}
	case c.Overall != PrincipalMunicipality && c.Overall != PrincipalRegion && principals.Has(string(c.Overall)):
		what = mabra.Text{Sv: "bara kommunen eller regionen kan ha det övergripande ansvaret", En: "only the municipality or the region can have overall responsibility"}
	default:
		return
	}
	c.report("overall", mabra.Arg{Name: "what", Value: what})
}

// sipDrawnUpTogether leaves a meeting without the child to child-absent-unexplained.
func sipDrawnUpTogether(c *checker) {
	if c.unread["meetings"] || c.unread["views"] || c.rolesUnsure {
		return
	}
	family := func(id string) bool { p := c.people[id]; return p == nil || p.inFamily() }
	for i := range c.Meetings {
		m := &c.Meetings[i]
		explained := func(a Absence) bool { return a.Because != "" && family(a.Who) }
		if slices.ContainsFunc(m.Present, family) || slices.ContainsFunc(m.Absent, explained) || c.unsure(meetings, i, "present", "absent") ||
			c.someone(RoleChild) && slices.Contains(childForums, m.Forum) && c.held(m) && c.bornBy(m.Date) {
			return
		}
	}
	for i := range c.Views {
		if v := &c.Views[i]; v.Missing != "" && family(v.Of) {
			return
		}
	}
	c.report(meetings)
}

func sipKinNotOffered(c *checker) {
	if k := c.Kin; k != nil && (!k.Offered.IsZero() || k.NotBecause != "" || k.Answer != "") || c.unread["meetings"] || c.unread["kin"] || c.rolesUnsure {
		return
	}
	kin := func(id string) bool { p := c.people[id]; return p == nil || p.Has(RoleNetwork) }
	for i := range c.Meetings {
		if slices.ContainsFunc(c.Meetings[i].Present, kin) || c.unsure(meetings, i, "present") {
			return
		}
	}
	c.report("kin")
}

func sipStartLate(c *checker) {
	limit := c.practice.Start
	path, judged := c.judged()
	if limit == nil || judged.IsZero() || c.Created.IsZero() || c.unread["meetings"] {
		return
	}
	last := limit.After(judged)
	if !c.Created.After(last) {
		return
	}
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if c.Created.After(m.Called) && !m.Called.After(last) || c.Created.After(m.Date) && !m.Date.After(last) || c.unsure(meetings, i, "called", "date") {
			return
		}
	}
	c.report(path, mabra.Arg{Name: "limit", Value: limit.inWords()})
}

// judged gives the day on which the need was judged, and where that is written: with the reason for the plan, or else
// with the first of the needs.
func (c *checker) judged() (mabra.Path, mabra.Date) {
	if c.Text.Unread("reason.date") {
		return "", mabra.Date{}
	}
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
	return mabra.Path("needs").Index(first).Field("date"), c.Needs[first].Date
}

func sipReviewMissing(c *checker) {
	if !c.ended() && (c.Reviews == nil || c.Reviews.Next.IsZero()) {
		c.report("reviews.next")
	}
}
