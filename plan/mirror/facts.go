package mirror

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A search gathers where each kind of fact stands in a plan.
type search struct {
	*plan.Index
	found map[string][]mabra.Path
}

func gather(x *plan.Index) map[string][]mabra.Path {
	s := &search{x, map[string][]mabra.Path{}}
	s.people()
	s.views()
	s.assessment()
	s.chain()
	s.meetings()
	s.reviews()
	s.sharing()
	s.around()
	return s.found
}

// note notes a fact where it is one.
func (s *search) note(fact string, is bool, at mabra.Path) {
	if is {
		s.found[fact] = append(s.found[fact], at)
	}
}

func (s *search) isChild(id string) bool { return s.has(id, plan.RoleChild) }

func (s *search) has(id string, role plan.Role) bool {
	p := s.Person(id)
	return p != nil && p.Has(role)
}

func (s *search) people() {
	s.note("child-profile", s.Child.Profile != "", "child.profile")
	s.note("communication", s.Child.Communication != "", "child.communication")
	for i := range s.People {
		p, at := &s.People[i], mabra.Path("people").Index(i)
		here := !p.Until.Before(s.Today()) && p.Declined.IsZero()
		s.note("communication", p.Communication != "", at.Field("communication"))
		s.note("lead", here && p.Has(plan.RoleLeadProfessional), at)
		s.note("named-person", here && p.Has(plan.RoleNamedPerson), at)
	}
	if r := s.Reason; r != nil {
		for i := range r.Signals {
			s.note("early-signal", true, mabra.Path("reason.signals").Index(i))
		}
	}
	for i := range s.Earlier {
		s.note("earlier", true, mabra.Path("earlier").Index(i))
	}
}

func (s *search) views() {
	s.viewsIn(s.Views, "views")
	if s.Informed != nil {
		s.note("child-told", !s.Informed.Date.IsZero() && s.Informed.Missing == "", "informed")
	}
	if s.Kin != nil {
		s.note("kin-offered", !s.Kin.Offered.IsZero(), "kin.offered")
	}
}

func (s *search) viewsIn(views []plan.View, in mabra.Path) {
	for i := range views {
		v, at := &views[i], in.Index(i)
		s.note("child-view", v.Text != "" && s.isChild(v.Of), at)
		s.note("guardian-view", v.Text != "" && s.has(v.Of, plan.RoleGuardian), at)
		s.note("declined-kept", v.Text == "" && v.Missing == plan.MissingDeclined, at.Field("missing"))
	}
}

// assessment looks for facts in the wheel, the triangle and the matrix.
func (s *search) assessment() {
	a := s.Assessment
	if a == nil {
		return
	}
	if a.Wheel != nil {
		for i := range a.Wheel.Readings {
			s.reading(&a.Wheel.Readings[i], mabra.Path("assessment.wheel.readings").Index(i))
		}
	}
	if a.Triangle != nil {
		s.triangle(a.Triangle)
	}
	if a.Resilience != nil {
		for i := range a.Resilience.Factors {
			pole := a.Resilience.Factors[i].Pole
			strong := pole == resilience.Resilience || pole == resilience.ProtectiveEnvironment
			s.note("strengths", strong, mabra.Path("assessment.resilience.factors").Index(i))
		}
	}
	s.note("analysis", a.Analysis != nil && a.Analysis.Text != "", "assessment.analysis")
	for i := range a.Disagreements {
		s.note("disagreement", a.Disagreements[i].Handled != "", mabra.Path("assessment.disagreements").Index(i))
	}
}

func (s *search) reading(r *wheel.Reading, at mabra.Path) {
	s.note("child-wheel", r.Voice == wheel.VoiceChild, at)
	s.note("strengths", slices.ContainsFunc(r.Indicators, func(m wheel.Mark) bool { return len(m.Strengths) > 0 }), at)
	for i := range r.Indicators {
		m, mark := &r.Indicators[i], at.Field("indicators").Index(i)
		s.note("declined-kept", m.Answer == wheel.Declined, mark.Field("answer"))
	}
}

// triangle notes the whole where each of the three sides has an entry.
func (s *search) triangle(t *triangle.Triangle) {
	sides := map[triangle.Side]bool{}
	for i := range t.Entries {
		e, at := &t.Entries[i], mabra.Path("assessment.triangle.entries").Index(i)
		sides[e.Dimension.Side()] = true
		s.note("strengths", e.Kind == triangle.Strength, at)
	}
	whole := sides[triangle.HowIGrow] && sides[triangle.WhatINeed] && sides[triangle.MyWiderWorld]
	s.note("sides", whole, "assessment.triangle")
}

// chain notes what leads from needs to actions.
func (s *search) chain() {
	for i := range s.Needs {
		s.note("child-need", s.isChild(s.Needs[i].By), mabra.Path("needs").Index(i))
	}
	for i := range s.Outcomes {
		o, at := &s.Outcomes[i], mabra.Path("outcomes").Index(i)
		s.note("child-need", s.isChild(o.By), at)
		s.note("evidence", o.Evidence != "", at.Field("evidence"))
		s.note("result", o.Result != "", at.Field("result"))
		s.note("stopped", o.Status == plan.OutcomeDropped, at.Field("status"))
		s.note("actions-between", s.several(o.ID), at)
	}
	levels := map[plan.Level]string{
		plan.LevelUniversal: "universal", plan.LevelTargeted: "targeted", plan.LevelSpecialist: "specialist",
	}
	for at, a := range s.EveryAction() {
		owner := s.Person(a.Responsible)
		family := owner != nil && (owner.Has(plan.RoleChild) || owner.Has(plan.RoleGuardian) || owner.Has(plan.RoleNetwork))
		s.note("family-acts", family, at)
		s.note("manner", a.Manner != "", at.Field("manner"))
		s.note("result", a.Result != "", at.Field("result"))
		s.note("stopped", a.Status == plan.ActionStopped, at.Field("status"))
		s.note(levels[a.Level], levels[a.Level] != "", at.Field("level"))
	}
}

// several reports whether actions by more than one service lead to an outcome.
func (s *search) several(outcome string) bool {
	var first *plan.Organisation
	for _, a := range s.ActionsToward(outcome) {
		if service := s.Service(a); a.Status == plan.ActionStopped || service == nil {
			continue
		} else if first == nil {
			first = service
		} else if service != first {
			return true
		}
	}
	return false
}

func (s *search) meetings() {
	for i := range s.Meetings {
		m, at := &s.Meetings[i], mabra.Path("meetings").Index(i)
		s.note("child-at-meeting", slices.ContainsFunc(m.Present, s.isChild), at.Field("present"))
		s.note("meeting-between", s.Between(m), at.Field("present"))
		s.note("accessible-meeting", m.Accessibility != "", at.Field("accessibility"))
	}
}

func (s *search) reviews() {
	s.note("review-next", !s.NextReview().IsZero(), "reviews.next")
	reviews := s.HeldReviews()
	for i := range reviews {
		r, at := &reviews[i], mabra.Path("reviews.held").Index(i)
		s.viewsIn(r.Views, at.Field("views"))
		s.note("review-held", len(r.Outcomes) > 0, at)
		s.note("changed", r.Decision == plan.DecisionChange || r.Decision == plan.DecisionBecomeSIP, at.Field("decision"))
		s.note("changed", r.Changes != "", at.Field("changes"))
		s.note("child-at-meeting", slices.ContainsFunc(r.Present, s.isChild), at.Field("present"))
	}
}

func (s *search) sharing() {
	for i := range s.Sharing {
		h, at := &s.Sharing[i], mabra.Path("sharing").Index(i)
		s.note("necessary", h.Necessary != "", at.Field("necessary"))
		s.note("relevant", h.Relevant != "", at.Field("relevant"))
		s.note("proportionate", h.Proportionate != "", at.Field("proportionate"))
		s.note("not-shared", h.NotSharedBecause != "", at.Field("notSharedBecause"))
	}
	for i := range s.Copies {
		s.note("part-copied", s.Copies[i].Part != "", mabra.Path("copies").Index(i).Field("part"))
	}
}

func (s *search) around() {
	for i := range s.Contingency {
		s.note("contingency", s.Contingency[i].Then != "", mabra.Path("contingency").Index(i))
	}
	for i := range s.Related {
		s.note("related", true, mabra.Path("related").Index(i))
	}
	for i := range s.Transitions {
		t := &s.Transitions[i]
		s.note("transition", t.Measures != "" || !t.HandedOver.IsZero(), mabra.Path("transitions").Index(i))
	}
}
