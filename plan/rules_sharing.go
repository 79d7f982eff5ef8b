package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra/internal/check"
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
