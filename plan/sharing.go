package plan

import "github.com/mabra-hjulet/mabra"

// A Sharing says that something was shared, or that it was decided not to: the golden rule, that what is shared is
// necessary, relevant and proportionate.
type Sharing struct {
	What             string       `yaml:"what" validate:"required" privacy:"free-text"`
	With             []string     `yaml:"with" validate:"dive,required,localid" privacy:"structure" ref:"people,organisations"`
	By               string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date             mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	Purpose          string       `yaml:"purpose" privacy:"free-text"`
	Necessary        string       `yaml:"necessary" privacy:"free-text"` // why
	Relevant         string       `yaml:"relevant" privacy:"free-text"`
	Proportionate    string       `yaml:"proportionate" privacy:"free-text"`
	Basis            Basis        `yaml:"basis" validate:"known" privacy:"code"`
	Views            string       `yaml:"views" privacy:"free-text"`            // what the person it is about thinks
	NotSharedBecause string       `yaml:"notSharedBecause" privacy:"free-text"` // it was decided not to share
	X                mabra.Fields `privacy:"structure"`
}

// A Basis is what a sharing rests on. The Swedish ones are sections of offentlighets- och sekretesslagen (2009:400) and
// of socialtjänstlagen (2025:400), and acts of 2022 and 2025; the others are lawful bases of the GDPR, articles 6 and 9.
type Basis string

// The bases.
const (
	BasisConsent         Basis = "consent"
	BasisOSL10s2         Basis = "osl-10-2"
	BasisOSL10s15a       Basis = "osl-10-15a"
	BasisOSL10s18a       Basis = "osl-10-18a"
	BasisOSL10s18c       Basis = "osl-10-18c"
	BasisOSL10s27        Basis = "osl-10-27"
	BasisOSL10s28        Basis = "osl-10-28"
	BasisOSL12s2         Basis = "osl-12-2"
	BasisOSL25s12        Basis = "osl-25-12"
	BasisOSL26s9         Basis = "osl-26-9"
	BasisOSL26s9a        Basis = "osl-26-9a"
	BasisSoL19s1         Basis = "sol-19-1"
	BasisSoL20s6         Basis = "sol-20-6"
	BasisLag2025n170     Basis = "lag-2025-170"
	BasisLag2022n913     Basis = "lag-2022-913"
	BasisNoHarm          Basis = "no-harm"
	BasisDeIdentified    Basis = "de-identified"
	BasisLegalObligation Basis = "article-6-1-c"
	BasisVitalInterests  Basis = "article-6-1-d"
	BasisPublicTask      Basis = "article-6-1-e"
	BasisLegitimate      Basis = "article-6-1-f"
	BasisCare            Basis = "article-9-2-h"
)

var bases = mabra.Vocabulary{
	mabra.TermOf(BasisConsent, "samtycke", "consent"),
	mabra.TermOf(BasisOSL10s2,
		"nödvändigt utlämnande, 10 kap. 2 § OSL", "necessary disclosure, chapter 10, section 2 OSL"),
	mabra.TermOf(BasisOSL10s15a,
		"till brottsbekämpande myndighet, 10 kap. 15 a § OSL (från den 1 december 2025)",
		"to a crime-fighting authority, chapter 10, section 15 a OSL (from 1 December 2025)"),
	mabra.TermOf(BasisOSL10s18a,
		"till Polisen för att förebygga brott, 10 kap. 18 a § OSL",
		"to the police to prevent crime, chapter 10, section 18 a OSL"),
	mabra.TermOf(BasisOSL10s18c,
		"våld mot närstående, 10 kap. 18 c § OSL", "violence against somebody close, chapter 10, section 18 c OSL"),
	mabra.TermOf(BasisOSL10s27,
		"generalklausulen, 10 kap. 27 § OSL", "the general clause, chapter 10, section 27 OSL"),
	mabra.TermOf(BasisOSL10s28,
		"uppgiftsskyldighet, 10 kap. 28 § OSL", "duty to give information, chapter 10, section 28 OSL"),
	mabra.TermOf(BasisOSL12s2,
		"den enskilde eftergav sekretessen, 12 kap. 2 § OSL", "the person waived secrecy, chapter 12, section 2 OSL"),
	mabra.TermOf(BasisOSL25s12,
		"från hälso- och sjukvården för barnets stöd, 25 kap. 12 § OSL",
		"from health care for the child's support, chapter 25, section 12 OSL"),
	mabra.TermOf(BasisOSL26s9,
		"från socialtjänsten för barnets stöd, 26 kap. 9 § OSL",
		"from social services for the child's support, chapter 26, section 9 OSL"),
	mabra.TermOf(BasisOSL26s9a,
		"socialtjänstens återkoppling till den som anmält oro, 26 kap. 9 a § OSL",
		"social services' answer to whoever reported concern, chapter 26, section 9 a OSL"),
	mabra.TermOf(BasisSoL19s1, "orosanmälan, 19 kap. 1 § SoL", "report of concern, chapter 19, section 1 SoL"),
	mabra.TermOf(BasisSoL20s6,
		"uppgifter till socialnämndens utredning, 20 kap. 6 § SoL",
		"information to a social services inquiry, chapter 20, section 6 SoL"),
	mabra.TermOf(BasisLag2025n170,
		"skyldighet att lämna uppgifter till brottsbekämpande myndigheter, lagen (2025:170)",
		"duty to give information to crime-fighting authorities, lagen (2025:170)"),
	mabra.TermOf(BasisLag2022n913,
		"sammanhållen vård- och omsorgsdokumentation, lagen (2022:913)",
		"shared records of health and social care, lagen (2022:913)"),
	mabra.TermOf(BasisNoHarm, "efter prövning att ingen skadas", "after assessing that nobody is harmed"),
	mabra.TermOf(BasisDeIdentified, "avidentifierat", "de-identified"),
	mabra.TermOf(BasisLegalObligation,
		"rättslig förpliktelse, artikel 6.1 c dataskyddsförordningen", "legal obligation, article 6(1)(c) GDPR"),
	mabra.TermOf(BasisVitalInterests,
		"grundläggande intressen, artikel 6.1 d dataskyddsförordningen", "vital interests, article 6(1)(d) GDPR"),
	mabra.TermOf(BasisPublicTask,
		"uppgift av allmänt intresse, artikel 6.1 e dataskyddsförordningen", "public task, article 6(1)(e) GDPR"),
	mabra.TermOf(BasisLegitimate,
		"berättigat intresse, artikel 6.1 f dataskyddsförordningen", "legitimate interests, article 6(1)(f) GDPR"),
	mabra.TermOf(BasisCare,
		"vård och social omsorg, artikel 9.2 h dataskyddsförordningen", "health and social care, article 9(2)(h) GDPR"),
}

// isConsent reports whether the basis is that somebody has said yes: also when that lifts secrecy.
func (b Basis) isConsent() bool { return b == BasisConsent || b == BasisOSL12s2 }

// Vocabulary gives all bases.
func (Basis) Vocabulary() mabra.Vocabulary { return bases }
