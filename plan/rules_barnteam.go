package plan

import (
	"slices"

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

// barnteamMissing lets be a plan whose services met for a SIP or a GIP: they sat at one table there.
func barnteamMissing(c *checker) {
	met := func(m Meeting) bool {
		return m.Forum == ForumBarnteam || m.Forum == ForumSIP || m.Forum == ForumGIP || !forums.Has(string(m.Forum))
	}
	if c.SeveralAtWork() && !c.Ended() && !slices.ContainsFunc(c.Meetings, met) {
		c.Report(meetings, check.With("role", c.RoleName(RoleNamedPerson)))
	}
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
