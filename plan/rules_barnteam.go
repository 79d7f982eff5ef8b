package plan

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// barnteamRules are the rules about the meetings of a barnteam (Backa barnet).
var barnteamRules = []row{
	{Rule: &rules.BarnteamIncomplete, RestsOn: restsOn(""), Check: barnteamIncomplete},
	{Rule: &rules.BarnteamConvener, RestsOn: tenure, Check: barnteamConvener},
}

// barnteamIncomplete rests on people, organisations and meetings alike, so that it is silent as soon as anything could
// not be read. That the plan has no barnkontakt at all is for namedPersonMissing to say.
func barnteamIncomplete(c *checker) {
	barnkontakt := len(c.Tenures(RoleNamedPerson)) > 0
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if m.Forum != ForumBarnteam || m.Date.After(c.at) || !c.allKnown(m.Present) {
			continue
		}
		var missing []mabra.Text
		for j := range c.practice.Team {
			member := &c.practice.Team[j]
			if !c.cameOrExcused(member, m) && (member.Role != RoleNamedPerson || barnkontakt) {
				missing = append(missing, member.Title)
			}
		}
		if missing != nil {
			c.Report(meetings.Index(i).Field("present"),
				check.With("missing", check.Joined(missing, rules.BarnteamIncomplete.Phrase("and"))))
		}
	}
}

// allKnown reports whether the plan has all of these people.
func (c *checker) allKnown(ids []string) bool {
	return !slices.ContainsFunc(ids, func(id string) bool { return c.people[id] == nil })
}

// cameOrExcused reports whether somebody at the meeting is the member, or somebody who is was absent with a reason.
func (c *checker) cameOrExcused(member *Member, m *Meeting) bool {
	is := func(id string) bool { return c.isMember(c.people[id], member) }
	return slices.ContainsFunc(m.Present, is) ||
		slices.ContainsFunc(m.Absent, func(a Absence) bool { return a.Because != "" && is(a.Who) })
}

func (c *checker) isMember(p *Person, member *Member) bool {
	if p == nil {
		return false
	}
	if member.Role != "" && p.Has(member.Role) {
		return true
	}
	at := c.organisations[p.Organisation]
	if at == nil || !slices.Contains(member.Sectors, at.Sector) {
		return false
	}
	title := strings.ToLower(p.Title)
	named := func(t string) bool { return strings.Contains(title, t) }
	return len(member.Titles) == 0 || slices.ContainsFunc(member.Titles, named)
}

// barnteamConvener is silent where the plan has no barnkontakt, or the family said no to one.
func barnteamConvener(c *checker) {
	if len(c.Tenures(RoleNamedPerson)) == 0 {
		return
	}
	for i := range c.Meetings {
		m := &c.Meetings[i]
		convener := c.people[m.Convener]
		if m.Forum == ForumBarnteam && convener != nil && !convener.Has(RoleNamedPerson) {
			c.Report(meetings.Index(i).Field("convener"), check.With("role", c.RoleName(RoleNamedPerson)))
		}
	}
}
