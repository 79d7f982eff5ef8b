package plan

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// groundRules are the rules about what a legal basis covers.
var groundRules = []row{
	{
		Rule: &rules.SharingBasisWrong, Check: sharingBasisWrong,
		RestsOn: restsOn("sharing[].notSharedBecause", "sharing[].date", "organisations.principal"),
	},
}

// A ground says what a section of law covers. What it leaves open is empty.
type ground struct {
	basis     Basis
	from      []Sector
	notFrom   []Sector
	to        []Sector
	authority bool   // only to an authority
	under     int    // years
	section   string // in rules/laws.yaml, with the first day it was in force
	unsure    bool   // the enacted text has not been read: a finding is information
}

var grounds = []ground{
	{basis: BasisOSL10s15a, to: []Sector{SectorPolice}, authority: true, section: "osl-10-15a", unsure: true},
	{basis: BasisOSL10s18a, from: socialServices, to: []Sector{SectorPolice}, under: 21, section: "osl-10-18a"},
	{basis: BasisOSL10s18c, from: careOrSocial, to: []Sector{SectorPolice}, section: "osl-10-18c"},
	{basis: BasisOSL10s27, notFrom: careOrSocial, authority: true, section: "osl-10-27"},
	{basis: BasisOSL10s28, authority: true, section: "osl-10-28"},
	{basis: BasisOSL25s12, from: healthCare, to: careOrSocial, authority: true, under: adult, section: "osl-25-12"},
	{basis: BasisOSL26s9, from: socialServices, to: careOrSocial, authority: true, under: adult, section: "osl-26-9"},
	{basis: BasisOSL26s9a, from: socialServices, section: "osl-26-9a"},
	{basis: BasisLag2025n170, to: []Sector{SectorPolice}, authority: true, section: "lag-2025-170", unsure: true},
	{basis: BasisLag2022n913, from: careOrSocial, to: careOrSocial, section: "lag-2022-913", unsure: true},
	{basis: BasisLegalObligation, section: "gdpr-6"},
	{basis: BasisVitalInterests, section: "gdpr-6"},
	{basis: BasisPublicTask, section: "gdpr-6"},
	{basis: BasisLegitimate, section: "gdpr-6"},
	{basis: BasisCare, section: "gdpr-9"},
}

func sharingBasisWrong(c *checker) {
	for i, s := range c.Shared() {
		path := sharings.Index(i).Field("basis")
		if c.ofForeignLaw(s) || c.ofPrivateBody(s, path) { // see lawOfTwoCountries
			continue
		}
		for g := range grounds {
			if grounds[g].basis == s.Basis {
				c.outside(&grounds[g], s, path)
			}
		}
	}
}

// silences gives the section on the duty of silence of private bodies, by their sectors.
var silences = []struct {
	of      []Sector
	section string
}{{schooling, "skol-29-14"}, {healthCare, "psl-6-12"}, {socialServices, "sol-17-11"}}

// ofPrivateBody reports a basis in offentlighets- och sekretesslagen, which binds authorities, for what a private body
// shared: its duty of silence stands in another act.
func (c *checker) ofPrivateBody(s *Sharing, path mabra.Path) bool {
	by := c.ServiceOf(s.By)
	if by == nil || !by.isPrivate() || !strings.HasPrefix(string(s.Basis), "osl-") {
		return false
	}
	section := "osl"
	for _, silence := range silences {
		if slices.Contains(silence.of, by.Sector) {
			section = silence.section
		}
	}
	c.Report(path, check.Say("private"), check.With("basis", string(s.Basis)), check.On(rules.Section(section)))
	return true
}

// isPrivate reports whether a private or voluntary body answers for the organisation.
func (o *Organisation) isPrivate() bool {
	return o.Principal == PrincipalPrivate || o.Principal == PrincipalVoluntary
}

// outside reports, at the path, what it is about a sharing that the ground does not cover, if anything.
func (c *checker) outside(g *ground, s *Sharing, path mabra.Path) {
	law := rules.Section(g.section)
	report := func(variant string, what ...check.Detail) {
		c.Report(path, append([]check.Detail{
			check.Say(variant), check.With("basis", string(s.Basis)), check.On(law), check.Unconfirmed(g.unsure),
		}, what...)...)
	}
	sector := func(o *Organisation) check.Detail { return check.With("sector", mabra.LabelOf(o.Sector)) }
	day := s.Date
	if day.IsZero() {
		day = c.Day()
	}
	if day.Before(law.From) {
		report("not-yet", check.With("from", law.From.String()))
		return
	}
	if by := c.ServiceOf(s.By); by != nil && (!fits(by.Sector, g.from) || slices.Contains(g.notFrom, by.Sector)) {
		report("from", sector(by))
		return
	}
	for _, with := range s.With {
		switch to := c.ServiceOf(with); {
		case to == nil:
		case !fits(to.Sector, g.to):
			report("to", sector(to))
			return
		case g.authority && to.isPrivate():
			report("to-private")
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
