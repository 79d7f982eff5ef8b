package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

const ownVoice = 15 // years: socialtjänstlagen (2025:400), chapter 3, section 4

// MayConsent reports whether a person may consent to the plan on a day: a guardian until the child is 18, the child
// from 15. Where the child's age is not known, both may.
func (x *Index) MayConsent(p *Person, day mabra.Date) bool {
	age, known := x.Age(day)
	return p.Has(RoleChild) && (!known || age >= ownVoice) || p.Has(RoleGuardian) && (!known || age < adult)
}

// Consented reports whether a consent that held on the day covers the organisation. One that names no organisation
// covers them all.
func (x *Index) Consented(organisation string, day mabra.Date) bool {
	holds := func(k *Consent) bool { return k.HoldsOn(day) }
	return slices.ContainsFunc(x.consentsFor[organisation], holds) || slices.ContainsFunc(x.consentsFor[""], holds)
}

// HoldsOn reports whether the consent had been given on the day and was neither withdrawn nor past its limit. What is
// not dated is not held against it.
func (k *Consent) HoldsOn(day mabra.Date) bool {
	if k.Given.After(day) || k.Until.Before(day) {
		return false
	}
	return k.Withdrawn.IsZero() || day.IsZero() || k.Withdrawn.After(day)
}
