package timeline

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/wheel"
)

// views asks the child, and then each guardian, how they see things: what matters today, and, where their last word
// is from before the last review, whether it still holds. Not asked, did not want to and could not are three answers.
func (m *meeting) views() []Question {
	a := &asking{meeting: m}
	child := m.child
	if len(child) == 0 {
		child = []string{""}
	}
	a.one("view-now", wheel.VoiceChild, nil, days{}, "reviews")
	for _, id := range child {
		a.viewOf(id, wheel.VoiceChild, rules.ChildViewMissing.ID)
	}
	a.one("view-now", wheel.VoiceGuardian, nil, days{}, "reviews")
	for _, id := range m.guardians {
		a.viewOf(id, wheel.VoiceGuardian, rules.GuardianViewMissing.ID)
	}
	return a.sorted()
}

func (a *asking) viewOf(id string, voice wheel.Voice, missing string) {
	var who []string
	if id != "" {
		who = []string{id}
	}
	latest := a.latest[id]
	last, at := latest.view, latest.at
	switch {
	case last == nil:
		before := len(a.found)
		a.one("view-missing", voice, who, days{}, "views")
		if len(a.found) > before {
			a.found[before].Rule = missing
		}
	case last.Text == "" && last.Missing == plan.MissingDeclined:
		a.one("view-declined", voice, who, days{}, at.Field("missing"))
	case last.Text == "" && last.Missing == plan.MissingRisk:
		a.one("view-risk", wheel.VoiceProfessional, nil, days{}, at.Field("missing"))
	case last.Text == "":
		a.one("view-could-not", wheel.VoiceProfessional, nil, days{}, at.Field("missing"))
	case a.last != nil && last.Date.Before(a.last.Date):
		a.one("view-old", voice, who, days{day: last.Date}, at)
	}
}

// A lastView is the last that is written of how somebody sees things, in the plan or in a review.
type lastView struct {
	view *plan.View
	at   mabra.Path
}

// latestViews gives the last view of each. A view in a review that has no day is of the day of the review; another without
// a day counts as later than what has one.
func (m *meeting) latestViews() map[string]lastView {
	latest := map[string]lastView{}
	take := func(list []plan.View, in mabra.Path, held mabra.Date) {
		for i := range list {
			v := &list[i]
			before := latest[v.Of]
			if v.Of == "" || v.Text == "" && v.Missing == "" || before.view != nil && v.Date.Before(before.view.Date) {
				continue
			}
			if v.Date.IsZero() && !held.IsZero() {
				dated := *v
				dated.Date, v = held, &dated
			}
			latest[v.Of] = lastView{v, in.Index(i)}
		}
	}
	take(m.Views, "views", mabra.Date{})
	for i := range m.reviews {
		take(m.reviews[i].Views, mabra.Path("reviews.held").Index(i).Field("views"), m.reviews[i].Date)
	}
	return latest
}

// horizon gives the last day on which the review after this meeting may be held: what ends before it has to be asked
// about now. It is zero where the plan and the practice do not tell; then everything ahead is asked about.
func (m *meeting) horizon() mabra.Date {
	if m.next.After(m.day) {
		return m.next
	}
	return m.LastDayToReview(m.day)
}

// ends reports whether a day comes before the review after this meeting may.
func (m *meeting) ends(day mabra.Date) bool {
	until := m.horizon()
	return !day.IsZero() && (until.IsZero() || !day.After(until))
}

// around asks about what stands around the outcomes.
func (m *meeting) around() []Question {
	a := &asking{meeting: m}
	a.consents()
	a.transitions()
	a.movedReviews()
	a.roles()
	for i := range m.Obstacles {
		a.all("obstacle", days{}, mabra.Path("obstacles").Index(i))
	}
	return a.sorted()
}

// roles asks who takes over where whoever the child turns to, or who holds the plan together, ends, and nobody is there on the
// day after.
func (a *asking) roles() {
	asked := map[int]bool{} // places among the people: one person may have both roles
	for _, role := range []plan.Role{plan.RoleNamedPerson, plan.RoleLeadProfessional} {
		held := a.Tenures(role)
		for _, t := range held {
			after := t.Until.AddDays(1)
			followed := func(other plan.Tenure) bool { return !other.Until.Before(after) && !other.From.After(after) }
			if t.Until.IsZero() || t.Until.Before(a.day) || !a.ends(t.Until) || asked[t.Place] ||
				slices.ContainsFunc(held, followed) {
				continue
			}
			asked[t.Place] = true
			a.all("role-ends", days{day: t.Until}, t.Path().Field("until"))
		}
	}
}

// consents asks those who gave a consent that ends. Who has renewed it since is not asked.
func (a *asking) consents() {
	longest := map[string]mabra.Date{} // until when the consents of somebody hold today
	without := map[string]bool{}       // who has one without an end
	for i := range a.Consents {
		if k := &a.Consents[i]; k.Stands() && k.HoldsOn(a.day) {
			without[k.By] = without[k.By] || k.Until.IsZero()
			if k.Until.After(longest[k.By]) || longest[k.By].IsZero() {
				longest[k.By] = k.Until
			}
		}
	}
	for i := range a.Consents {
		k, at := &a.Consents[i], mabra.Path("consents").Index(i).Field("until")
		renewed := without[k.By] || longest[k.By].After(k.Until)
		if k.Until.IsZero() || !k.Stands() || renewed || !a.ends(k.Until) {
			continue
		}
		ask := "consent-ends"
		if k.Until.Before(a.day) {
			ask = "consent-ended"
		}
		a.one(ask, a.voiceOf(k.By), []string{k.By}, days{day: k.Until}, at)
	}
}

// transitions asks about those ahead, and those that have been without anything being handed over.
func (a *asking) transitions() {
	for i := range a.Transitions {
		t, at := &a.Transitions[i], mabra.Path("transitions").Index(i)
		switch {
		case !t.Date.IsZero() && !t.Date.Before(a.day):
			a.professionals = nil
			if t.HandedOverBy != "" {
				a.professionals = []string{t.HandedOverBy}
			}
			a.all("transition-ahead", days{day: t.Date}, at.Field("date"))
		case t.Date.Before(a.day) && t.HandedOver.IsZero():
			a.all("transition-not-handed-over", days{day: t.Date}, at)
		}
	}
	a.professionals = nil
}

// movedReviews asks about reviews that were moved since the last was held.
func (a *asking) movedReviews() {
	if a.Reviews == nil {
		return
	}
	for i := range a.Reviews.Moved {
		if v := &a.Reviews.Moved[i]; a.last == nil || v.From.After(a.last.Date) || v.To.After(a.last.Date) {
			a.all("review-moved", days{was: v.From, to: v.To}, mabra.Path("reviews.moved").Index(i))
		}
	}
}

// round asks for what the review part of the plan holds. Its places are those of the review that is to be written.
func (m *meeting) round() []Question {
	a := &asking{meeting: m}
	at := mabra.Path("reviews.held").Index(len(m.HeldReviews()))
	for _, field := range []string{"effect", "barriers", "changes"} {
		a.all(field, days{}, at.Field(field))
	}
	decision := "decision"
	if m.Country() != plan.CountrySweden || m.Form == plan.FormSIP {
		decision = "decision-without-sip"
	}
	a.all(decision, days{}, at.Field("decision"))
	if !m.next.After(m.day) { // or is not set
		next := "next"
		if !m.born {
			next = "next-before-birth"
		}
		a.all(next, days{}, "reviews.next")
	}
	return a.sorted()
}
