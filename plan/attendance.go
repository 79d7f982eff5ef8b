package plan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	if at == nil {
		return false
	}
	return slices.Contains(member.Sectors, at.Sector) && (len(member.Titles) == 0 || p.isCalled(member.Titles)) ||
		member.Also != nil && member.Also.holds(p, at)
}

// holds reports whether somebody who works at a service is the part, or whether nobody can know that they are not.
func (a *AlsoMember) holds(p *Person, at *Organisation) bool {
	return slices.Contains(a.Sectors, at.Sector) && (slices.Contains(a.Principals, at.Principal) || p.isCalled(a.Titles) ||
		slices.Contains(unclear, at.Sector) && at.Principal == "" && p.Title == "")
}

const longestAbbreviation = 3 // letters: SSK, VD

// isCalled reports whether the person has one of the titles. A part of the word is enough, but not for an abbreviation: there
// is an SSK in no klasskamrat.
func (p *Person) isCalled(titles []string) bool {
	title := strings.ToLower(p.Title)
	words := strings.FieldsFunc(title, func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(titles, func(t string) bool {
		return slices.Contains(words, t) || utf8.RuneCountInString(t) > longestAbbreviation && strings.Contains(title, t)
	})
}
