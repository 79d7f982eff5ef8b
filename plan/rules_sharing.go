package plan

import (
	"fmt"
	"iter"
	"reflect"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

const sharings = mabra.Path("sharing")

var (
	goldenRule = mabra.Text{
		Sv: "GIRFEC Practice Guidance 4, Information sharing (Skottlands regering 2022); artikel 5.1 c dataskyddsförordningen",
		En: "GIRFEC Practice Guidance 4, Information sharing (Scottish Government 2022); article 5(1)(c) GDPR",
	}
	secrecy = []mabra.Provision{{Text: mabra.Text{
		Sv: "artikel 6 dataskyddsförordningen; i Sverige också 8 kap. 1–2 §§ och 10 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
		En: "article 6 GDPR; in Sweden also offentlighets- och sekretesslagen (2009:400), chapter 8, sections 1–2 and chapter 10, section 1",
	}}}
	disclosure = []mabra.Provision{osl(
		"10 kap. 18 a, 18 c och 27 §§, 25 kap. 12 § och 26 kap. 9 §",
		"chapter 10, sections 18 a, 18 c and 27, chapter 25, section 12 and chapter 26, section 9")}
)

// osl gives sections of the Swedish law on secrecy.
func osl(sv, en string) mabra.Provision {
	return mabra.Provision{Text: mabra.Text{
		Sv: sv + " offentlighets- och sekretesslagen (2009:400)",
		En: "offentlighets- och sekretesslagen (2009:400), " + en,
	}}
}

// sharingRules are the rules about what is shared with whom, and on what grounds.
var sharingRules = []row{
	{mabra.Rule{
		ID: "sharing-unjustified", Severity: mabra.Error, Origin: mabra.OriginGuidance, Source: goldenRule,
		Title:   mabra.Text{Sv: "Delning som inte är prövad", En: "Sharing that has not been weighed"},
		What:    mabra.Text{Sv: "Något har delats, men det står inte varför det var nödvändigt, relevant och proportionerligt. Det som lämnas för att en lag kräver det (osl-10-28, sol-19-1, sol-20-6) behöver inga svar.", En: "Something has been shared, but nothing says why that was necessary, relevant and proportionate. What is given because a law demands it (osl-10-28, sol-19-1, sol-20-6) needs no answers."},
		Why:     mabra.Text{Sv: "Det är barnets liv som berättas vidare. De tre frågorna är den gyllene regeln: inte mer än vad som behövs för att hjälpa.", En: "It is the child's life that is told to others. The three questions are the golden rule: no more than is needed to help."},
		Mend:    mabra.Text{Sv: "Svara kort i necessary, relevant och proportionate. Delades det inte, skriv skälet i notSharedBecause.", En: "Answer in a few words in necessary, relevant and proportionate. If it was not shared, give the reason in notSharedBecause."},
		Message: mabra.Text{Sv: "det står inte varför delningen behövdes; lägg till {fields}", En: "nothing says why the sharing was called for; add {fields}"},
	}, sharingUnjustified},
	{mabra.Rule{
		ID: "sharing-without-basis", Severity: mabra.Error, Origin: mabra.OriginLaw, Law: secrecy,
		Source:  mabra.Text{Sv: "artikel 6 dataskyddsförordningen; 8 och 10 kap. offentlighets- och sekretesslagen (2009:400)", En: "article 6 GDPR; offentlighets- och sekretesslagen (2009:400), chapters 8 and 10"},
		Title:   mabra.Text{Sv: "Delning utan stöd", En: "Sharing without a legal basis"},
		What:    mabra.Text{Sv: "Något har delats utan att det står med vilket stöd, eller med samtycke som stöd fast inget samtycke gällde den dagen för den som fick veta.", En: "Something has been shared with no legal basis given, or on consent although no consent held on that day for those who were told."},
		Why:     mabra.Text{Sv: "Den som inte har rätt att lämna en uppgift får inte göra det, och en familj som inte har blivit frågad slutar berätta.", En: "Whoever has no right to pass something on may not do it, and a family that was not asked stops telling."},
		Mend:    mabra.Text{Sv: "Skriv i basis vad delningen vilar på. Samtycke är en grund av flera. Vilar den på samtycke, skriv samtycket i consents med given och organisations.", En: "Write in basis what the sharing rests on. Consent is one basis of several. If it rests on consent, write the consent in consents with given and organisations."},
		Message: mabra.Text{Sv: "{what} ({law})", En: "{what} ({law})"},
	}, sharingWithoutBasis},
	{mabra.Rule{
		ID: "sharing-basis-wrong", Severity: mabra.Warning, Origin: mabra.OriginLaw, Law: disclosure,
		Source:  mabra.Text{Sv: "10, 25 och 26 kap. offentlighets- och sekretesslagen (2009:400)", En: "offentlighets- och sekretesslagen (2009:400), chapters 10, 25 and 26"},
		Title:   mabra.Text{Sv: "Stödet gäller inte den här delningen", En: "The basis does not cover this sharing"},
		What:    mabra.Text{Sv: "Paragrafen i basis gäller andra verksamheter än dem som delar och får veta, eller barn i en annan ålder. osl-25-12 går från hälso- och sjukvården och osl-26-9 från socialtjänsten, båda bara till dessa två och för den som är under 18 år. osl-10-18a går från socialtjänsten till polisen om den som är under 21, osl-10-18c från hälso- och sjukvården eller socialtjänsten till polisen. osl-10-27 bryter inte sekretessen i hälso- och sjukvården eller socialtjänsten.", En: "The section in basis is for other services than those that share and are told, or for children of another age. osl-25-12 goes from health care and osl-26-9 from social services, both only to these two and about somebody under 18. osl-10-18a goes from social services to the police about somebody under 21, osl-10-18c from health care or social services to the police. osl-10-27 does not break secrecy in health care or social services."},
		Why:     mabra.Text{Sv: "Skolan omfattas inte av reglerna mellan vård och socialtjänst. Där behövs samtycke eller en annan grund, och familjen ska kunna lita på det.", En: "Schools are outside the rules between health care and social services. Consent or another basis is needed there, and the family has to be able to trust in that."},
		Mend:    mabra.Text{Sv: "Välj den grund i basis som stämmer, till exempel consent, eller rätta vem som delade (by) eller fick veta (with). För den som har fyllt 18 gäller osl-25-12 och osl-26-9 bara vid pågående missbruk eller psykiatrisk tvångsvård; stämmer det kan varningen lämnas.", En: "Choose the basis that fits, such as consent, or correct who shared (by) or was told (with). For somebody of 18 or more, osl-25-12 and osl-26-9 hold only during ongoing substance abuse or compulsory psychiatric care; if that is so, the warning can be left."},
		Message: mabra.Text{Sv: "{basis} gäller inte {what}; välj en annan grund ({law})", En: "{basis} does not cover {what}; choose another basis ({law})"},
	}, sharingBasisWrong},
	{mabra.Rule{
		ID: "not-de-identified", Severity: mabra.Error, Origin: mabra.OriginAgreement,
		Source:  mabra.Text{Sv: "elevhälsans samverkansmöte i Dalsland: konsultation avidentifierat (Tillsammans för det goda livet i Dalsland, 2022)", En: "student health meetings in Dalsland: de-identified consultation (Tillsammans för det goda livet i Dalsland, 2022)"},
		Title:   mabra.Text{Sv: "Uppgift som kan peka ut barnet i en konsultation", En: "Something that may point out the child in a consultation"},
		What:    mabra.Text{Sv: "Dokumentet är märkt deIdentified, men innehåller ett namn, ett nummer, en kontaktväg, en plats eller en födelsedag, eller personuppgifter i löpande text.", En: "The document is marked deIdentified but holds a name, a number, a way to reach somebody, a place or a day of birth, or personal data in a text."},
		Why:     mabra.Text{Sv: "En konsultation får ges utan samtycke just för att ingen vet vem barnet är. På en liten ort räcker skola och klass för att förstå vem det är.", En: "A consultation may be held without consent just because nobody knows who the child is. In a small place, school and class are enough to tell."},
		Mend:    mabra.Text{Sv: "Ta bort uppgiften. Barnet kan ha child.pseudonym, och child.stage säger nog om åldern. Skriv roller i stället för namn och välj id:n som inte är namn. Misstänker någon att barnet far illa görs anmälan ändå, med namn.", En: "Take it out. The child can have child.pseudonym, and child.stage says enough about age. Write roles instead of names, and choose ids that are not names. If somebody suspects that the child comes to harm, the report is made all the same, by name."},
		Message: mabra.Text{Sv: "dokumentet ska vara avidentifierat, men {what} står där; ta bort uppgiften", En: "the document is to be de-identified, but holds {what}; take it out"},
	}, notDeIdentified},
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
	under   int // years
	section mabra.Provision
}

var grounds = []ground{
	{basis: BasisOSL10s18a, from: socialServices, to: []Sector{SectorPolice}, under: 21, section: osl("10 kap. 18 a §", "chapter 10, section 18 a")},
	{basis: BasisOSL10s18c, from: careOrSocial, to: []Sector{SectorPolice}, section: osl("10 kap. 18 c §", "chapter 10, section 18 c")},
	{basis: BasisOSL10s27, notFrom: careOrSocial, section: osl("10 kap. 27 §", "chapter 10, section 27")},
	{basis: BasisOSL25s12, from: healthCare, to: careOrSocial, under: adult, section: osl("25 kap. 12 §", "chapter 25, section 12")},
	{basis: BasisOSL26s9, from: socialServices, to: careOrSocial, under: adult, section: osl("26 kap. 9 §", "chapter 26, section 9")},
}

func sharingBasisWrong(c *checker) {
	for i, s := range c.shared() {
		for g := range grounds {
			if grounds[g].basis != s.Basis {
				continue
			}
			if what, wrong := c.outside(&grounds[g], s); wrong {
				cite(c.report(sharings.Index(i).Field("basis"),
					mabra.Arg{Name: "basis", Value: string(s.Basis)}, mabra.Arg{Name: "what", Value: what}), &grounds[g].section)
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
		if f := &c.findings[i]; f.Rule == check.PersonalDataInText {
			f.Rule, f.Severity = c.rule, c.practice.severity(c.rule, c.Status)
		}
	}
}
