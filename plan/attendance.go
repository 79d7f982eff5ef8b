package plan

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
)

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
