package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
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
	{Rule: &rules.SharingBasisWrong, RestsOn: restsOn("sharing[].notSharedBecause"), Check: sharingBasisWrong},
}

// duties are the bases that leave no choice: what has to be given is not weighed first.
var duties = []Basis{BasisOSL10s28, BasisSoL19s1, BasisSoL20s6}

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
		if s.Basis == BasisConsent && !c.consentedTo(s) {
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

// A ground says what a section of the law on secrecy covers. What it leaves open is empty.
type ground struct {
	basis   Basis
	from    []Sector
	notFrom []Sector
	to      []Sector
	under   int    // years
	section string // in rules/laws.yaml
}

var grounds = []ground{
	{basis: BasisOSL10s18a, from: socialServices, to: []Sector{SectorPolice}, under: 21, section: "osl-10-18a"},
	{basis: BasisOSL10s18c, from: careOrSocial, to: []Sector{SectorPolice}, section: "osl-10-18c"},
	{basis: BasisOSL10s27, notFrom: careOrSocial, section: "osl-10-27"},
	{basis: BasisOSL25s12, from: healthCare, to: careOrSocial, under: adult, section: "osl-25-12"},
	{basis: BasisOSL26s9, from: socialServices, to: careOrSocial, under: adult, section: "osl-26-9"},
}

func sharingBasisWrong(c *checker) {
	for i, s := range c.Shared() {
		for g := range grounds {
			if grounds[g].basis == s.Basis {
				c.outside(&grounds[g], s, sharings.Index(i).Field("basis"))
			}
		}
	}
}

// outside reports, at the path, what it is about a sharing that the ground does not cover, if anything.
func (c *checker) outside(g *ground, s *Sharing, path mabra.Path) {
	report := func(variant string, what check.Detail) {
		c.Report(path, check.Say(variant), check.With("basis", string(s.Basis)), what, check.On(rules.Section(g.section)))
	}
	sector := func(o *Organisation) check.Detail { return check.With("sector", mabra.LabelOf(o.Sector)) }
	if by := c.ServiceOf(s.By); by != nil && (!fits(by.Sector, g.from) || slices.Contains(g.notFrom, by.Sector)) {
		report("from", sector(by))
		return
	}
	for _, with := range s.With {
		if to := c.ServiceOf(with); to != nil && !fits(to.Sector, g.to) {
			report("to", sector(to))
			return
		}
	}
	if years, known := c.Age(s.Date); g.under > 0 && known && years >= g.under {
		report("age", check.With("age", g.under))
	}
}

// fits reports whether a ground covers a sector, or may do so.
func fits(sector Sector, covered []Sector) bool {
	return covered == nil || slices.Contains(covered, sector) || slices.Contains(unclear, sector) ||
		!sectors.Has(string(sector))
}
