package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// ownCase is the age from which a child speaks for itself in cases of social services (socialtjänstlagen (2025:400),
// chapter 3, section 4). No act sets an age for consent: there it is a guideline.
const ownCase = 15

// MayConsent reports whether a person may consent to the plan on a day: the child, and a guardian until the child is 18. How
// much a child's own yes weighs is a matter of maturity, which no program sees.
func (x *Index) MayConsent(p *Person, day mabra.Date) bool {
	age, known := x.Age(day)
	return p.Has(RoleChild) || p.Has(RoleGuardian) && (!known || age < adult)
}

// Consented reports whether everybody whose consent held on the day lets the organisation share and be told, and there was
// such a consent. One that names no organisation covers them all.
func (x *Index) Consented(organisation string, day mabra.Date) bool {
	covers := map[string]bool{} // who has consented → whether that covers it
	for i := range x.Consents {
		if k := &x.Consents[i]; k.HoldsOn(day) {
			covers[k.By] = covers[k.By] || len(k.Organisations) == 0 || slices.Contains(k.Organisations, organisation)
		}
	}
	for _, covered := range covers {
		if !covered {
			return false
		}
	}
	return len(covers) > 0
}

// HoldsOn reports whether the consent had been given on the day and was neither withdrawn nor past its limit. What is
// not dated is not held against it. A no never holds.
func (k *Consent) HoldsOn(day mabra.Date) bool {
	if !k.Refused.IsZero() || k.Given.After(day) || k.Until.Before(day) {
		return false
	}
	return k.Withdrawn.IsZero() || day.IsZero() || k.Withdrawn.After(day)
}

// Stands reports whether the consent is a yes that has not been withdrawn, whatever its limit.
func (k *Consent) Stands() bool { return k.Refused.IsZero() && k.Withdrawn.IsZero() }

// no gives the day on which somebody refused or withdrew consent, and the field that says so; no day where neither was done.
func (k *Consent) no() (day mabra.Date, field string) {
	if !k.Refused.IsZero() {
		return k.Refused, "refused"
	}
	return k.Withdrawn, "withdrawn"
}

// ChildsNo gives the place among the consents of the last no of the child's own, a refusal or a withdrawal, after which the
// child has not said yes again; -1 where there is none.
func (x *Index) ChildsNo() int {
	last, said := -1, mabra.Date{}
	for i := range x.Consents {
		k := &x.Consents[i]
		if day, _ := k.no(); x.isChild(k.By) && !day.IsZero() && !day.Before(said) {
			last, said = i, day
		}
	}
	if slices.ContainsFunc(x.Consents, func(k Consent) bool {
		return x.isChild(k.By) && k.Stands() && (k.Given.IsZero() || !k.Given.Before(said))
	}) {
		return -1
	}
	return last
}

func (x *Index) isChild(id string) bool { p := x.people[id]; return p != nil && p.Has(RoleChild) }

// PartyOfOwn reports whether the child had, on the day, the age from which it speaks for itself in cases of social services,
// and whether that is known: by the day of birth, or by a stage of life that is over before it.
func (x *Index) PartyOfOwn(day mabra.Date) (old, known bool) {
	if age, known := x.Age(day); known {
		return age >= ownCase, true
	}
	switch x.Child.Stage {
	case StageBeforeBirth, StageEarlyYears, StagePreschool, StagePrimary:
		return false, true
	}
	return false, false
}

// DrawnUp gives the day on which a SIP or GIP was drawn up, so that consent has to be there: that of the first SIP or
// GIP meeting, or where there is none of the first planning meeting. Without either it is the first day on which the
// plan is known to have been active. The day the work with it began says nothing: consent is asked for on the way. It is
// zero where the plan does not show the day.
func (x *Index) DrawnUp() mabra.Date {
	own := ForumSIP
	if x.Form == FormGIP {
		own = ForumGIP
	}
	var first mabra.Date
	earlier := func(day mabra.Date) { // a day that is not given is before none
		if first.IsZero() || day.Before(first) {
			first = day
		}
	}
	for _, forum := range []Forum{own, ForumPlanning} {
		for i := range x.Meetings {
			if m := &x.Meetings[i]; m.Forum == forum {
				earlier(m.Date)
			}
		}
		if !first.IsZero() {
			break
		}
	}
	if !first.IsZero() || x.Draft() {
		return first
	}
	earlier(x.Updated)
	reviews := x.HeldReviews()
	if slices.ContainsFunc(reviews, func(r Review) bool { return r.Decision == DecisionBecomeSIP }) {
		return first // they were reviews of what it was before
	}
	for i := range reviews {
		earlier(reviews[i].Date)
	}
	return first
}
