package plan

// TookPlace reports whether a meeting has taken place, on the day of asking at the latest.
func (x *Index) TookPlace(m *Meeting) bool {
	return !m.Date.IsZero() && !x.at.IsZero() && !m.Date.After(x.at)
}

// ChildHadAPlace reports whether a meeting that has taken place was one for the child to be at: it was born by then.
func (x *Index) ChildHadAPlace(m *Meeting) bool {
	return x.forum(m).Child && x.TookPlace(m) && x.BornBy(m.Date)
}

// forum gives how a meeting's kind is held, by the practice. Of a forum that nobody knows nothing is said.
func (x *Index) forum(m *Meeting) ForumUse {
	use, _ := x.practice.ForumUse(m.Forum)
	return use
}

// ServiceAt gives the organisation for which somebody takes part in a meeting; nil for the child, the family, and those
// who are there for them.
func (x *Index) ServiceAt(id string) *Organisation {
	p := x.people[id]
	if p == nil || p.inFamily() || p.Has(RoleAdvocate) || p.Has(RoleInterpreter) || p.rolesUnsure() {
		return nil
	}
	return x.organisations[p.Organisation]
}

// Between reports whether people from more than one organisation were at a meeting.
func (x *Index) Between(m *Meeting) bool {
	var first *Organisation
	for _, id := range m.Present {
		if o := x.ServiceAt(id); o != nil && first == nil {
			first = o
		} else if o != nil && o != first {
			return true
		}
	}
	return false
}
