package draft

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// reason gives what was said on the first day, as signals, though it may have become better since. The reason itself is
// for people to write.
func (w *writer) reason() {
	var first mabra.Date
	all := childFirst(slices.Concat(w.told.earlier, w.told.worries))
	for i := range all {
		if day := all[i].day; !day.IsZero() && (first.IsZero() || day.Before(first)) {
			first = day
		}
	}
	if first.IsZero() {
		return
	}
	var reason plan.Reason
	proposal := plan.Proposal{Field: plan.ProposedReason, Because: plan.BecauseSaidFirst}
	for i := range all {
		s := &all[i]
		if s.day == first && s.from == "" {
			reason.Signals = append(reason.Signals, plan.Signal{
				Kind: s.signalKind(), Observed: s.day.Partial(), By: s.origin.By, Text: s.words,
			})
			proposal.From = append(proposal.From, s.origin)
		}
	}
	if len(reason.Signals) == 0 {
		return
	}
	w.plan.Reason = &reason
	w.propose(proposal)
}

func (s *said) signalKind() plan.SignalKind {
	if kind, ok := signalKindsOfDimensions[s.dimension]; ok {
		return kind
	}
	for _, indicator := range s.indicators.members() {
		if kind, ok := signalKinds[indicator]; ok {
			return kind
		}
	}
	return plan.SignalOther
}

// signalKinds says what a signal is about, by where it was said. What stands nowhere here is something else.
var signalKinds = map[wheel.Indicator]plan.SignalKind{
	wheel.Healthy: plan.SignalHealth, wheel.Achieving: plan.SignalAttainment, wheel.Nurtured: plan.SignalHome,
	wheel.Included: plan.SignalRelations,
}

var signalKindsOfDimensions = map[triangle.Dimension]plan.SignalKind{
	triangle.BeingHealthy: plan.SignalHealth, triangle.LearningAndAchieving: plan.SignalAttainment,
	triangle.EnjoyingFamilyAndFriends: plan.SignalRelations, triangle.EverydayCare: plan.SignalHome,
	triangle.BeingThereForMe: plan.SignalHome, triangle.Housing: plan.SignalHome, triangle.Belonging: plan.SignalRelations,
}
