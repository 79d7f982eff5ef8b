package plan

import (
	"iter"

	"github.com/mabra-hjulet/mabra"
)

// A deed is an action, or a measure by somebody else told as one, and where it stands.
type deed struct {
	*Action
	at     mabra.Path
	place  int  // in its list
	others bool // it stands with the measures by others
}

// leads reports whether the deed is a part of the chain from a need to what is done: every action, and a measure by
// others that names an outcome. Another measure is told and no more.
func (d *deed) leads() bool { return !d.others || len(d.Outcomes) > 0 }

// owner gives where it is written whose the deed is, or where it would be.
func (d *deed) owner(p *Plan) mabra.Path {
	if d.others && p.Others.Measures[d.place].Responsible == "" {
		return d.at.Field("by")
	}
	return d.at.Field("responsible")
}

// gather notes everything that is done, by whomever.
func (x *Index) gather() {
	x.deeds = make([]deed, 0, len(x.Actions))
	for i := range x.Actions {
		x.deeds = append(x.deeds, deed{&x.Actions[i], actions.Index(i), i, false})
	}
	if x.Others == nil {
		return
	}
	for i := range x.Others.Measures {
		a := x.Others.Measures[i].Action()
		if by := x.Others.Measures[i].By; a.Organisation == "" && x.organisations[by] != nil {
			a.Organisation = by
		}
		x.deeds = append(x.deeds, deed{&a, measures.Index(i), i, true})
	}
}

// EveryAction goes through the actions and the measures by others that lead to an outcome, with where they stand. A
// measure is a copy, told as an action.
func (x *Index) EveryAction() iter.Seq2[mabra.Path, *Action] { return x.eachAction((*deed).leads) }

// LiveActions goes through those of EveryAction that are neither done nor stopped.
func (x *Index) LiveActions() iter.Seq2[mabra.Path, *Action] {
	return x.eachAction(func(d *deed) bool {
		return d.leads() && d.Status != ActionDone && d.Status != ActionStopped
	})
}

// ServiceActions goes through those of EveryAction that are not the family's own.
func (x *Index) ServiceActions() iter.Seq2[mabra.Path, *Action] {
	return x.eachAction(func(d *deed) bool { return d.leads() && !x.familys(d.Action) })
}

// MeasuresByOthers goes through what somebody else than municipality and region does, which a SIP has to show apart:
// the measures in Others, and the actions of a service whose principal is somebody else.
func (x *Index) MeasuresByOthers() iter.Seq2[mabra.Path, *Action] {
	return x.eachAction(func(d *deed) bool {
		if d.others {
			return true
		}
		service := x.Service(d.Action)
		return service != nil && service.isAnothers() && !x.familys(d.Action)
	})
}

// Chain reports whether there are several actions for a need and each begins only when the one before has ended, the same
// day or later. One that does not say when it begins and ends may go on beside the others.
func (x *Index) Chain(need string) bool {
	chain := x.ActionsFor(need)
	for i, a := range chain {
		if a.Start.IsZero() || a.Due.IsZero() || i > 0 && a.Start.Before(chain[i-1].Due) {
			return false
		}
	}
	return len(chain) > 1
}

func (x *Index) eachAction(is func(*deed) bool) iter.Seq2[mabra.Path, *Action] {
	return func(yield func(mabra.Path, *Action) bool) {
		for i := range x.deeds {
			if d := &x.deeds[i]; is(d) && !yield(d.at, d.Action) {
				return
			}
		}
	}
}

// helpedFromOutside reports whether a service outside municipality and region does something of which nobody has said
// what it leads to: it may be any of the outcomes.
func (x *Index) helpedFromOutside() bool {
	for i := range x.deeds {
		if d := &x.deeds[i]; !d.leads() && d.Status != ActionStopped && x.ServiceBehind(d.Action) != "" {
			return true
		}
	}
	return false
}
