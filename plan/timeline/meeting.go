package timeline

import (
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A meeting is what its questions are made from.
type meeting struct {
	*clock
	child     []string // ids
	guardians []string
	lead      []string
	born      bool
	latest    map[string]lastView
}

func newMeeting(x *plan.Index, earlier *plan.Plan) *meeting {
	m := &meeting{clock: newClock(x, earlier), born: x.BornBy(x.Today())}
	for i := range x.People {
		switch p := &x.People[i]; {
		case p.Has(plan.RoleChild):
			m.child = append(m.child, p.ID)
		case p.Has(plan.RoleGuardian) && m.here(p.ID):
			m.guardians = append(m.guardians, p.ID)
		}
	}
	m.latest = m.latestViews()
	for _, role := range []plan.Role{plan.RoleLeadProfessional, plan.RoleNamedPerson} {
		for _, holder := range x.Holding(role, m.day) {
			if len(m.lead) == 0 {
				m.lead = append(m.lead, holder.ID)
			}
		}
	}
	return m
}

// here reports whether somebody has not left by the day of the meeting. Who has left is not asked.
func (m *meeting) here(id string) bool {
	p := m.Person(id)
	return p == nil || !p.Until.Before(m.day)
}

// voiceOf gives the voice of somebody: those close to the child are asked as guardians are, by who they are.
func (m *meeting) voiceOf(id string) wheel.Voice {
	p := m.Person(id)
	switch {
	case p == nil: // nobody whom the plan knows
	case p.Has(plan.RoleChild):
		return wheel.VoiceChild
	case p.Has(plan.RoleGuardian) || p.Has(plan.RoleNetwork) || p.Has(plan.RoleKinshipCarer) || p.Has(plan.RoleFosterCarer):
		return wheel.VoiceGuardian
	}
	return wheel.VoiceProfessional
}
