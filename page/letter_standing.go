package page

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/triangle"
)

// A standing is something that may be in place in a plan: it is there, and no rule has anything to say of it.
type standing struct {
	sentence string
	rules    []*mabra.Rule
	there    func(*leaf) bool
}

// standings are what a letter says is in place, in its order: the voices first.
var standings = []standing{
	{"child-heard", []*mabra.Rule{&rules.ChildViewMissing, &rules.ViewOutdated}, func(l *leaf) bool { return len(l.ChildsViews()) > 0 }},
	{"guardians-heard", []*mabra.Rule{&rules.GuardianViewMissing, &rules.ViewOutdated}, (*leaf).guardiansHeard},
	{"child-told", []*mabra.Rule{&rules.ChildNotInformed}, func(l *leaf) bool {
		return l.Informed != nil && l.Informed.How != "" && l.Informed.Understood != ""
	}},
	{"strengths-seen", []*mabra.Rule{&rules.WheelOnlyWorries, &rules.TriangleOnlyChallenges}, (*leaf).strengthsSeen},
	{"needs-lead-on", []*mabra.Rule{
		&rules.NeedWithoutOutcome, &rules.NeedWithoutAction, &rules.OutcomeWithoutAction, &rules.ActionOwnerMissing,
		&rules.ActionOwnerNotAPerson, &rules.UnknownReference,
	}, func(l *leaf) bool { return len(l.Needs) > 0 && len(l.Actions) > 0 }},
	{"evidence-said", []*mabra.Rule{&rules.OutcomeWithoutEvidence}, func(l *leaf) bool {
		return len(l.Outcomes) > 0 && !slices.ContainsFunc(l.Outcomes, func(o plan.Outcome) bool { return o.Evidence == "" })
	}},
	{"consents-hold", consentRules, func(l *leaf) bool { return len(l.Consents) > 0 }},
	{"contingency-there", []*mabra.Rule{&rules.ContingencyMissing}, func(l *leaf) bool { return len(l.Contingency) > 0 }},
	{"review-set", []*mabra.Rule{&rules.ReviewDateMissing, &rules.ReviewOverdue, &rules.ReviewTooFar}, func(l *leaf) bool {
		return l.NextReview().After(l.Today())
	}},
}

// silent reports whether none of the rules has spoken.
func (s *standing) silent(spoken map[*mabra.Rule]bool) bool {
	return !slices.ContainsFunc(s.rules, func(r *mabra.Rule) bool { return spoken[r] })
}

// guardiansHeard reports whether there is a guardian, and each has said what they think.
func (l *leaf) guardiansHeard() bool {
	guardians := 0
	for i := range l.People {
		p := &l.People[i]
		if !p.Has(plan.RoleGuardian) {
			continue
		}
		guardians++
		if !slices.ContainsFunc(l.Views, func(v plan.View) bool { return v.Of == p.ID && v.Text != "" }) {
			return false
		}
	}
	return guardians > 0
}

// strengthsSeen reports whether the assessment has something that is good.
func (l *leaf) strengthsSeen() bool {
	a := l.Assessment
	if a == nil {
		return false
	}
	if a.Wheel != nil {
		for _, reading := range a.Wheel.Readings {
			for i := range reading.Indicators {
				if len(reading.Indicators[i].Strengths) > 0 {
					return true
				}
			}
		}
	}
	if a.Triangle != nil {
		for i := range a.Triangle.Entries {
			if a.Triangle.Entries[i].Kind == triangle.Strength {
				return true
			}
		}
	}
	return false
}
