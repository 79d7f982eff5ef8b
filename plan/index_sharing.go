package plan

import (
	"iter"
)

// Shared goes through what was shared, with its places. A decision not to share is none of it.
func (x *Index) Shared() iter.Seq2[int, *Sharing] {
	return where(x.Sharing, func(s *Sharing) bool { return s.NotSharedBecause == "" })
}

// ServiceOf gives the organisation with an id, or the one that the person with that id belongs to, or nil.
func (x *Index) ServiceOf(id string) *Organisation {
	if p := x.people[id]; p != nil {
		id = p.Organisation
	}
	return x.organisations[id]
}
