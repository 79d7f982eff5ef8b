package timeline

import (
	"slices"
	"sort"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An Agenda is what to ask when a plan is followed up. Wherever several are asked, the child comes first, then the
// guardians, then those who help; what has been reached comes before what is left.
type Agenda struct {
	Day      mabra.Date // of the meeting
	Last     mabra.Date // of the review before it; zero where there is none
	Next     mabra.Date // of the one after it, where the plan has set it
	Views    []Question // how each sees things, before anything else is gone through
	Outcomes []About    // each with its actions
	Loose    []About    // actions that lead to no outcome of the plan
	Around   []Question // consents, transitions, moved reviews, roles that end, obstacles
	Round    []Question // what the review part of the plan asks for, at the end
}

// An About is an outcome or an action with what to ask about it.
type About struct {
	Standing
	Text      string   // in the words of the plan
	Evidence  string   // of an outcome: how it is to be seen, in the words of the plan
	Toward    []string // of an action: the other outcomes it leads to, under which it is not asked about again
	Questions []Question
	Actions   []About // of an outcome
}

// A Question is something to ask, and why. It rests on the places, and on the rule that asks for the same, where
// there is one.
type Question struct {
	Ask    string      // what is asked, the same for all voices: "action-overdue"
	Voice  wheel.Voice // whose answer it is
	Who    []string    // the ids of those to ask, where the plan tells
	Text   mabra.Text  // in words of the library's own; it repeats nothing of the plan but days
	Rule   string      // the id of the rule
	Places []mabra.Path
}

// Words gives the question in a language. Where it is about an obstacle, that one stands behind it in the words of the plan that is
// asked about: there may be several, and the question is the same for each.
func (q *Question) Words(p *plan.Plan, lang mabra.Language) string {
	for i := range p.Obstacles {
		if text := p.Obstacles[i].Text; text != "" && slices.Contains(q.Places, mabra.Path("obstacles").Index(i)) {
			return q.Text.In(lang) + " – " + text
		}
	}
	return q.Text.In(lang)
}

// FollowUp gives what to ask at a meeting on the day that the index is asked for. Of a plan that has ended there is
// nothing to ask.
func FollowUp(x *plan.Index, options ...Option) *Agenda {
	s := settingsOf(options)
	m := newMeeting(x, s.earlierOf(x))
	a := &Agenda{Day: m.day}
	if m.last != nil {
		a.Last = m.last.Date
	}
	if m.next.After(m.day) {
		a.Next = m.next
	}
	if x.Ended() {
		return a
	}
	a.Views = m.views()
	a.Outcomes, a.Loose = m.outcomes()
	a.Around = m.around()
	a.Round = m.round()
	return a
}

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

// voices are asked in this order.
var voices = [...]wheel.Voice{wheel.VoiceChild, wheel.VoiceGuardian, wheel.VoiceProfessional}

// An asking is questions being gathered, about one thing.
type asking struct {
	*meeting
	professionals []string // those to ask here
	found         []Question
}

// all asks in every voice that the question has.
func (a *asking) all(ask string, d days, places ...mabra.Path) {
	for _, voice := range voices {
		a.one(ask, voice, nil, d, places...)
	}
}

// one asks in one voice. Nobody to ask is named where the plan does not tell. A child who is not born is not asked, nor
// guardians that the plan does not have.
func (a *asking) one(ask string, voice wheel.Voice, who []string, d days, places ...mabra.Path) {
	row := asked()[ask]
	text := row.in(voice)
	switch {
	case text == (mabra.Text{}), voice == wheel.VoiceChild && !a.born:
		return
	case voice == wheel.VoiceGuardian && who == nil && len(a.guardians) == 0:
		return
	}
	if who == nil {
		who = a.those(voice)
	}
	a.found = append(a.found, Question{Ask: ask, Voice: voice, Who: who, Text: d.fill(text), Rule: row.Rule, Places: places})
}

func (a *asking) those(voice wheel.Voice) []string {
	switch voice {
	case wheel.VoiceChild:
		return a.child
	case wheel.VoiceGuardian:
		return a.guardians
	}
	if len(a.professionals) > 0 {
		return a.professionals
	}
	return a.lead
}

// sorted gives the questions with the child's first, then the guardians'. What was reached or comes first stays so in
// each voice.
func (a *asking) sorted() []Question {
	sort.SliceStable(a.found, func(i, j int) bool {
		return slices.Index(voices[:], a.found[i].Voice) < slices.Index(voices[:], a.found[j].Voice)
	})
	return a.found
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

// received asks the child and the guardians, but not those who do it themselves.
func (a *asking) received(ask string, by wheel.Voice, places ...mabra.Path) {
	for _, voice := range voices[:2] {
		if voice != by {
			a.one(ask, voice, nil, days{}, places...)
		}
	}
}
