package timeline

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// outcomes asks about each outcome and its actions, those that are reached before the others, and about the actions
// that lead nowhere.
func (m *meeting) outcomes() (list, loose []About) {
	under := map[string]*About{}
	list = make([]About, 0, len(m.Outcomes))
	for _, reached := range []bool{true, false} {
		for i := range m.Outcomes {
			if o := &m.Outcomes[i]; o.Status != plan.OutcomeDropped && reached == (o.Status == plan.OutcomeReached) {
				list = append(list, m.aboutOutcome(i))
			}
		}
	}
	for i := range list {
		under[list[i].ID] = &list[i]
	}
	delete(under, "")
	for at, action := range m.EveryAction() {
		about := m.aboutAction(at, action)
		if len(about.Questions) == 0 {
			continue
		}
		var home *About
		for _, id := range action.Outcomes {
			switch {
			case under[id] == nil:
			case home == nil:
				home = under[id]
			default:
				about.Toward = append(about.Toward, id)
			}
		}
		if home == nil {
			loose = append(loose, about)
		} else {
			home.Actions = append(home.Actions, about)
		}
	}
	return list, loose
}

// aboutOutcome asks about an outcome; those who do something toward it are the professionals to ask.
func (m *meeting) aboutOutcome(i int) About {
	o, s := &m.Outcomes[i], m.outcome(i)
	a := &asking{meeting: m}
	for _, action := range m.ActionsToward(o.ID) {
		who := action.Responsible
		if who != "" && m.here(who) && m.voiceOf(who) == wheel.VoiceProfessional && !slices.Contains(a.professionals, who) {
			a.professionals = append(a.professionals, who)
		}
	}
	at := s.Path
	if o.Status == plan.OutcomeReached {
		a.all("outcome-reached", days{}, s.Is(Reached).Places...)
	} else {
		a.openOutcome(o, &s)
	}
	if (o.Status == plan.OutcomeReached || o.Status == plan.OutcomePartly) && o.Result == "" {
		a.all("outcome-reached-unseen", days{}, at.Field("status"))
	}
	return About{Standing: s, Text: o.Text, Evidence: o.Evidence, Questions: a.sorted()}
}

// openOutcome asks about an outcome that is not reached, by how it stands.
func (a *asking) openOutcome(o *plan.Outcome, s *Standing) {
	at := s.Path
	if o.Status == plan.OutcomeNotReached {
		a.all("outcome-not-reached", days{}, at.Field("status"))
	} else {
		a.all("outcome-now", days{}, at)
	}
	if o.Evidence != "" {
		a.all("outcome-evidence", days{}, at.Field("evidence"))
	} else {
		a.all("outcome-without-evidence", days{}, at)
	}
	stuck := s.Is(Stuck)
	for _, f := range s.Facts {
		d := days{day: f.Day, was: f.Was, to: f.Day}
		switch f.State {
		case Due:
			a.all("outcome-due", d, f.Places...)
		case Overdue:
			if stuck == nil || stuck.Cause != NotTaken {
				a.all("outcome-overdue", d, f.Places...)
			}
		case Moved:
			a.all("outcome-moved", d, f.Places...)
		case Stuck:
			if f.Cause == SameTwice {
				a.all("outcome-same", d, f.Places...)
			} else {
				a.all("outcome-not-taken", d, f.Places...)
			}
		}
	}
	if o.Due.IsZero() {
		a.all("outcome-without-date", days{}, at)
	}
	if len(a.ActionsToward(o.ID)) == 0 {
		a.all("outcome-without-action", days{}, at)
	}
}

// aboutAction asks the one responsible in their own voice, and the child and the guardians how it is to receive the
// help.
func (m *meeting) aboutAction(at mabra.Path, action *plan.Action) About {
	s := m.action(at, action)
	a := &asking{meeting: m}
	voice := m.voiceOf(action.Responsible)
	who := s.Who
	if !m.here(action.Responsible) {
		who = nil
	}
	owner := func(ask string, day mabra.Date, places ...mabra.Path) {
		a.one(ask, voice, who, days{day: day}, places...)
	}
	if f := s.Is(Moved); f != nil {
		a.one("action-moved", voice, who, days{was: f.Was, to: f.Day}, f.Places...)
	}
	// What ended before the last review was asked about then.
	recent := m.last == nil || action.Due.IsZero() || !action.Due.Before(m.last.Date)
	switch action.Status {
	case plan.ActionDone:
		switch {
		case action.Result == "":
			owner("action-done-without-result", mabra.Date{}, at.Field("status"))
		case recent:
			a.received("action-done", voice, at)
		}
	case plan.ActionStopped:
		if action.Result == "" && recent {
			a.received("action-stopped", "", at.Field("status"))
			a.one("action-stopped", wheel.VoiceProfessional, nil, days{}, at.Field("status"))
		}
	default:
		a.liveAction(action, &s, voice, owner)
	}
	return About{Standing: s, Text: action.Text, Questions: a.sorted()}
}

// liveAction asks about an action that is neither done nor stopped. Owner asks whoever answers for it.
func (a *asking) liveAction(
	action *plan.Action, s *Standing, voice wheel.Voice, owner func(string, mabra.Date, ...mabra.Path),
) {
	at := s.Path
	ongoing := action.Status == plan.ActionOngoing
	switch {
	case s.Is(Overdue) != nil:
		owner("action-overdue", action.Due, at.Field("due"))
	case !ongoing && action.Start.Before(a.day):
		owner("action-not-begun", action.Start, at.Field("start"))
	case !ongoing && !action.Start.IsZero():
		owner("action-begins", action.Start, at.Field("start"))
	case s.Is(Due) != nil:
		owner("action-due", action.Due, at.Field("due"))
	case ongoing:
		owner("action-goes-on", mabra.Date{}, at.Field("status"))
	}
	if ongoing {
		a.received("action-received", voice, at.Field("status"))
	}
	if action.Due.IsZero() && !action.Recurs() {
		a.all("action-date-missing", days{}, at)
	}
	if action.Responsible == "" {
		a.all("action-owner-missing", days{}, at)
	}
}
