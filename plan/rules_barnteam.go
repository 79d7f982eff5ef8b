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
	{
		Rule: &rules.BarnteamMissing, Check: barnteamMissing,
		RestsOn: restsOn("meetings", "meetings.forum", "actions", "people.roles", "closing"),
	},
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
		members := slices.Clone(c.practice.Team)
		members = slices.DeleteFunc(members, func(member Member) bool { return member.Role == RoleNamedPerson && !barnkontakt })
		c.reportMissing(i, members, rules.BarnteamIncomplete.Phrase("and"))
	}
}

// reportMissing says, once, which of those who belong to a meeting were not there, without a reason.
func (c *checker) reportMissing(meeting int, members []Member, and mabra.Text) {
	var missing []mabra.Text
	for i := range members {
		if !c.cameOrExcused(&members[i], &c.Meetings[meeting]) {
			missing = append(missing, members[i].Title)
		}
	}
	if missing != nil {
		c.Report(meetings.Index(meeting).Field("present"), check.With("missing", check.Joined(missing, and)))
	}
}

// barnteamMissing lets be a plan whose services met for a SIP or a GIP: they sat at one table there.
func barnteamMissing(c *checker) {
	met := func(m Meeting) bool {
		return m.Forum == ForumBarnteam || m.Forum == ForumSIP || m.Forum == ForumGIP || !forums.Has(string(m.Forum))
	}
	if c.SeveralAtWork() && !c.Ended() && !slices.ContainsFunc(c.Meetings, met) {
		c.Report(meetings, check.With("role", c.RoleName(RoleNamedPerson)))
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
