package plan

import (
	"reflect"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/rules"
)

// sharingRules are the rules about what is shared with whom, and on what grounds.
var sharingRules = []row{
	{
		Rule: &rules.SharingUnjustified, Check: sharingUnjustified,
		RestsOn: restsOn("sharing[].notSharedBecause", "sharing[].basis"),
	},
	{Rule: &rules.SharingWithoutBasis, RestsOn: restsOn("sharing[].notSharedBecause"), Check: sharingWithoutBasis},
	{
		Rule: &rules.SharingWithoutBasis, Check: sharingWithoutConsent,
		RestsOn: restsOn("sharing[].notSharedBecause", "consents", "consents.organisations"),
	},
	{Rule: &rules.NotDeIdentified, Check: notDeIdentified},
}

// duties are the bases that leave no choice: what has to be given is not weighed first.
var duties = []Basis{BasisOSL10s28, BasisSoL19s1, BasisSoL20s6, BasisLag2025n170, BasisLegalObligation}

func sharingUnjustified(c *checker) {
	for i, s := range c.Shared() {
		if !slices.Contains(duties, s.Basis) {
			c.ReportGaps(sharings.Index(i),
				check.Gap{Field: "necessary", Empty: s.Necessary == ""},
				check.Gap{Field: "relevant", Empty: s.Relevant == ""},
				check.Gap{Field: "proportionate", Empty: s.Proportionate == ""})
		}
	}
}

func sharingWithoutBasis(c *checker) {
	for i, s := range c.Shared() {
		if s.Basis == "" {
			c.Report(sharings.Index(i).Field("basis"), check.Say("none"))
		}
	}
}

func sharingWithoutConsent(c *checker) {
	for i, s := range c.Shared() {
		if s.Basis.isConsent() && !c.consentedTo(s) {
			c.Report(sharings.Index(i).Field("basis"), check.Say("no-consent"))
		}
	}
}

// consentedTo reports whether there was a consent on the day, and consents cover every organisation that was told.
func (c *checker) consentedTo(s *Sharing) bool {
	for _, with := range s.With {
		if o := c.ServiceOf(with); o != nil && !c.Consented(o.ID, s.Date) {
			return false
		}
	}
	return slices.ContainsFunc(c.Consents, func(k Consent) bool { return k.HoldsOn(s.Date) })
}

// notDeIdentified leaves personal data in the texts to what reads them all: see checker.care.
func notDeIdentified(c *checker) {
	if !c.DeIdentified {
		return
	}
	check.Each(c.Plan, func(f *fields.Field, value reflect.Value, at func() mabra.Path) {
		if value.IsZero() || f.Name == "id" || f.Ref != nil {
			return
		}
		if what, ok := pointsOut[f.Privacy]; ok && !c.alreadyExposed(f.Privacy) {
			if path := at(); path != "child.pseudonym" {
				c.Report(path, check.Phrase("what", what))
			}
		}
	})
	c.birthday("child.born", c.Child.Born)
	c.birthday("child.expected", c.Child.Expected)
}

// pointsOut gives the rule's phrase for what fields of the classes of privacy that point out a person hold.
var pointsOut = map[fields.Privacy]string{fields.Identifier: "name", fields.Contact: "contact", fields.Place: "place"}

// alreadyExposed reports whether protected-exposed speaks of fields of the class.
func (c *checker) alreadyExposed(class fields.Privacy) bool {
	return class != fields.Identifier && c.Child.Protection.hides()
}

func (c *checker) birthday(path mabra.Path, day mabra.Date) {
	if !day.IsZero() {
		c.Report(path, check.Phrase("what", "birthday"))
	}
}
