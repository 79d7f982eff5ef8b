package plan

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// barnteamRules are the rules about the meetings of a barnteam (Backa barnet).
var barnteamRules = []row{
	{mabra.Rule{
		ID: "barnteam-incomplete", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Models: []string{"backa-barnet"}, Source: backaBarnet,
		Title:   mabra.Text{Sv: "Någon saknades i barnteamet", En: "Somebody was missing from the barnteam"},
		What:    mabra.Text{Sv: "Vid ett möte i barnteamet saknades någon som hör dit, och det står inte varför.", En: "At a meeting of the barnteam somebody who belongs there was missing, and nothing says why."},
		Why:     mabra.Text{Sv: "Barnteamet finns för att all hjälp ska kunna bestämmas på en gång. Saknas en del får barnet vänta på ett möte till.", En: "The barnteam exists so that all help can be decided at once. If a part is missing the child has to wait for another meeting."},
		Mend:    mabra.Text{Sv: "Skriv personen i present, eller i absent med because. Kontrollera att personen under people har title och organisation.", En: "Write the person in present, or in absent with because. Check that the person under people has a title and an organisation."},
		Message: mabra.Text{Sv: "i barnteamet saknades {missing}; lägg till personen i present, eller i absent med because", En: "missing from the barnteam: {missing}; add the person to present, or to absent with because"},
	}, barnteamIncomplete},
	{mabra.Rule{
		ID: "barnteam-convener", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Models: []string{"backa-barnet"}, Source: backaBarnet,
		Title:   mabra.Text{Sv: "Någon annan kallade barnteamet", En: "Somebody else convened the barnteam"},
		What:    mabra.Text{Sv: "Barnteamet kallades av någon annan än barnkontakten.", En: "The barnteam was convened by somebody else than the barnkontakt."},
		Why:     mabra.Text{Sv: "Barnkontakten är den som familjen känner och som håller i trådarna. Kallar någon annan vet familjen inte vem som gör det.", En: "The barnkontakt is the one the family knows and who holds the threads. If somebody else convenes, the family does not know who does."},
		Mend:    mabra.Text{Sv: "Rätta convener om det är felskrivet. Låt annars barnkontakten kalla nästa gång.", En: "Correct convener if it is a slip. Otherwise let the barnkontakt convene the next time."},
		Message: mabra.Text{Sv: "barnteamet kallades av någon annan än barnets {role}; se över convener", En: "the barnteam was convened by somebody else than the child's {role}; look again at convener"},
	}, barnteamConvener},
}

// barnteamIncomplete is silent as soon as anything could not be read: it rests on people, organisations and meetings
// alike. That the plan has no barnkontakt at all is for namedPersonMissing to say.
func barnteamIncomplete(c *checker) {
	if c.unread != nil {
		return
	}
	barnkontakt := len(c.holders(RoleNamedPerson)) > 0
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
			c.report(meetings.Index(i).Field("present"),
				mabra.Arg{Name: "missing", Value: joined(missing, mabra.Text{Sv: "och", En: "and"})})
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
	return len(member.Titles) == 0 || slices.ContainsFunc(member.Titles, func(t string) bool { return strings.Contains(title, t) })
}

// barnteamConvener is silent where the plan has no barnkontakt, or the family said no to one.
func barnteamConvener(c *checker) {
	if len(c.holders(RoleNamedPerson)) == 0 {
		return
	}
	for i := range c.Meetings {
		m := &c.Meetings[i]
		convener := c.people[m.Convener]
		if m.Forum == ForumBarnteam && convener != nil && !convener.Has(RoleNamedPerson) {
			c.report(meetings.Index(i).Field("convener"), c.roleName(RoleNamedPerson))
		}
	}
}
