package plan

import (
	"fmt"
	"iter"
	"reflect"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/rules"
)

const sharings = mabra.Path("sharing")

// sharingRules are the rules about what is shared with whom, and on what grounds.
var sharingRules = []row{
	{&rules.SharingUnjustified, sharingUnjustified},
	{&rules.SharingWithoutBasis, sharingWithoutBasis},
	{&rules.SharingBasisWrong, sharingBasisWrong},
	{&rules.NotDeIdentified, notDeIdentified},
}

// shared goes through what was shared. A decision not to share needs neither basis nor answers.
func (c *checker) shared() iter.Seq2[int, *Sharing] {
	return func(yield func(int, *Sharing) bool) {
		for i := range c.Sharing {
			s := &c.Sharing[i]
			if s.NotSharedBecause == "" && !c.unsure(sharings, i, "notSharedBecause") && !yield(i, s) {
				return
			}
		}
	}
}

// An answer is a field and the text in it.
type answer struct{ field, text string }

// reportBlank reports, once, the fields of what stands at the path in which there is no text.
func (c *checker) reportBlank(at func() mabra.Path, answers ...answer) {
	var blank []string
	for _, a := range answers {
		if a.text == "" && !c.Text.Unread(at().Field(a.field)) {
			blank = append(blank, a.field)
		}
	}
	if blank != nil {
		c.report(at(), mabra.Arg{Name: "fields", Value: blank})
	}
}

// duties are the bases that leave no choice: what has to be given is not weighed first.
var duties = []Basis{BasisOSL10s28, BasisSoL19s1, BasisSoL20s6}

func sharingUnjustified(c *checker) {
	for i, s := range c.shared() {
		if !slices.Contains(duties, s.Basis) && !c.unsure(sharings, i, "basis") {
			c.reportBlank(func() mabra.Path { return sharings.Index(i) },
				answer{"necessary", s.Necessary}, answer{"relevant", s.Relevant}, answer{"proportionate", s.Proportionate})
		}
	}
}

func sharingWithoutBasis(c *checker) {
	for i, s := range c.shared() {
		switch {
		case s.Basis == "":
			c.report(sharings.Index(i).Field("basis"), mabra.Arg{Name: "what", Value: mabra.Text{
				Sv: "det står inte med vilket stöd det delades; lägg till basis",
				En: "nothing says on what legal basis it was shared; add basis"}})
		case s.Basis == BasisConsent && !c.unread["consents"] && !c.consentedTo(s):
			c.report(sharings.Index(i).Field("basis"), mabra.Arg{Name: "what", Value: mabra.Text{
				Sv: "inget samtycke i planen gällde den dagen för alla som fick veta; lägg till samtycket eller välj en annan grund",
				En: "no consent in the plan held on that day for everybody who was told; add the consent or choose another basis"}})
		}
	}
}

// consentedTo reports whether there was a consent on the day, and consents cover every organisation that was told.
func (c *checker) consentedTo(s *Sharing) bool {
	for _, with := range s.With {
		if o := c.serviceOf(with); o != nil && !c.consented(o.ID, s.Date) {
			return false
		}
	}
	for i := range c.Consents {
		if c.Consents[i].holdsOn(s.Date) {
			return true
		}
	}
	return false
}

// consented reports whether a consent that held on the day covers the organisation. One that names no organisation is
// incomplete, and that is for another rule to say.
func (c *checker) consented(organisation string, day mabra.Date) bool {
	holds := func(k *Consent) bool { return k.holdsOn(day) }
	return slices.ContainsFunc(c.consentsFor[organisation], holds) || slices.ContainsFunc(c.consentsFor[""], holds)
}

// holdsOn reports whether the consent had been given on the day and was neither withdrawn nor past its limit. What is
// not dated is not held against it.
func (k *Consent) holdsOn(day mabra.Date) bool {
	if k.Given.After(day) || k.Until.Before(day) {
		return false
	}
	return k.Withdrawn.IsZero() || day.IsZero() || k.Withdrawn.After(day)
}

// serviceOf gives the organisation with an id, or the one that the person with that id belongs to, or nil.
func (c *checker) serviceOf(id string) *Organisation {
	if p := c.people[id]; p != nil {
		id = p.Organisation
	}
	return c.organisations[id]
}

// The sectors as the law on secrecy divides them. Student health belongs to health care only in its medical part, and
// nobody knows what another service is, so these two fit everywhere.
var (
	healthCare = []Sector{SectorMaternity, SectorChildHealth, SectorPrimaryCare, SectorHospital, SectorPsychiatry,
		SectorHabilitation, SectorDental}
	socialServices = []Sector{SectorSocialServices, SectorDisability}
	careOrSocial   = slices.Concat(healthCare, socialServices)
	unclear        = []Sector{SectorStudentHealth, SectorOther}
)

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
	for i, s := range c.shared() {
		for g := range grounds {
			if grounds[g].basis != s.Basis {
				continue
			}
			if what, wrong := c.outside(&grounds[g], s); wrong {
				cite(c.report(sharings.Index(i).Field("basis"),
					mabra.Arg{Name: "basis", Value: string(s.Basis)}, mabra.Arg{Name: "what", Value: what}), rules.Section(grounds[g].section))
			}
		}
	}
}

// cite makes a finding rest on another text of law than the rule's own.
func cite(f *mabra.Finding, law *mabra.Provision) {
	f.Law = law
	for i := range f.Args {
		if f.Args[i].Name == "law" {
			f.Args[i].Value = law.Text
		}
	}
}

// outside says what it is about a sharing that the ground does not cover, if anything.
func (c *checker) outside(g *ground, s *Sharing) (what mabra.Text, wrong bool) {
	if by := c.serviceOf(s.By); by != nil && (!fits(by.Sector, g.from) || slices.Contains(g.notFrom, by.Sector)) {
		return withSector("uppgifter från ", "information from ", by.Sector), true
	}
	for _, with := range s.With {
		if to := c.serviceOf(with); to != nil && !fits(to.Sector, g.to) {
			return withSector("uppgifter till ", "information to ", to.Sector), true
		}
	}
	if born := c.Child.Born; g.under > 0 && !born.IsZero() && !s.Date.IsZero() && born.YearsUntil(s.Date) >= g.under {
		return mabra.Text{Sv: fmt.Sprintf("den som har fyllt %d", g.under), En: fmt.Sprintf("somebody of %d or more", g.under)}, true
	}
	return what, false
}

// fits reports whether a ground covers a sector, or may do so.
func fits(sector Sector, covered []Sector) bool {
	return covered == nil || slices.Contains(covered, sector) || slices.Contains(unclear, sector) || !sectors.Has(string(sector))
}

func withSector(sv, en string, sector Sector) mabra.Text {
	label := labelOf(sectors, string(sector))
	return mabra.Text{Sv: sv + label.Sv, En: en + label.En}
}

func notDeIdentified(c *checker) {
	if !c.DeIdentified {
		return
	}
	c.takeOverPersonalData()
	check.Each(c.Plan, func(f *fields.Field, value reflect.Value, at func() mabra.Path) {
		if value.IsZero() || f.Name == "id" || f.Ref != nil {
			return
		}
		if what, ok := pointsOut[f.Privacy]; ok && !c.alreadyExposed(f.Privacy) {
			if path := at(); path != "child.pseudonym" {
				c.report(path, mabra.Arg{Name: "what", Value: what})
			}
		}
	})
	c.birthday("child.born", c.Child.Born)
	c.birthday("child.expected", c.Child.Expected)
}

// pointsOut says what fields of the classes of privacy that point out a person hold.
var pointsOut = map[fields.Privacy]mabra.Text{
	fields.Identifier: {Sv: "ett namn eller ett nummer", En: "a name or a number"},
	fields.Contact:    {Sv: "en kontaktväg", En: "a way to reach somebody"},
	fields.Place:      {Sv: "en plats", En: "a place"},
}

// alreadyExposed reports whether protected-exposed speaks of fields of the class.
func (c *checker) alreadyExposed(class fields.Privacy) bool {
	return class != fields.Identifier && c.Child.Protection.hides()
}

func (c *checker) birthday(path mabra.Path, day mabra.Date) {
	if !day.IsZero() {
		c.report(path, mabra.Arg{Name: "what", Value: mabra.Text{Sv: "en födelsedag", En: "a day of birth"}})
	}
}

// takeOverPersonalData makes what was found in the texts, a warning elsewhere, findings of this rule.
func (c *checker) takeOverPersonalData() {
	for i := range c.findings {
		if f := &c.findings[i]; f.Rule == &rules.PersonalDataInText {
			f.Rule, f.Severity = c.rule, c.practice.severity(c.rule, c.Status)
		}
	}
}
