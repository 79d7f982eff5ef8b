package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Placement is a time when a child lives elsewhere than at home, or is looked after at home, by a decision.
type Placement struct {
	Kind     PlacementKind `yaml:"kind" validate:"required,known" privacy:"code"`
	Basis    LegalBasis    `yaml:"basis" validate:"known" privacy:"code"`
	With     []string      `yaml:"with" validate:"dive,required,localid" privacy:"identifier" ref:"people,organisations"`
	PlacedBy string        `yaml:"placedBy" validate:"localid" privacy:"structure" ref:"organisations"`
	// The codes of the municipality that placed the child and answers for the care, and of the one where the child stays.
	PlacingMunicipality string       `yaml:"placingMunicipality" privacy:"place"`
	StayingMunicipality string       `yaml:"stayingMunicipality" privacy:"place"`
	From                mabra.Date   `yaml:"from" privacy:"date"`
	Until               mabra.Date   `yaml:"until" privacy:"date"`
	Text                string       `yaml:"text" privacy:"free-text"`
	X                   mabra.Fields `privacy:"structure"`
}

// A PlacementKind is a kind of home.
type PlacementKind string

// The kinds of home.
const (
	PlacedWithKin          PlacementKind = "kinship"
	PlacedFamilyHome       PlacementKind = "family-home"
	PlacedEmergencyHome    PlacementKind = "emergency-home"
	PlacedResidential      PlacementKind = "residential"
	PlacedSupportedHousing PlacementKind = "supported-housing"
	PlacedSecure           PlacementKind = "secure"
	PlacedDisabilityHome   PlacementKind = "disability-home"
	PlacedHospital         PlacementKind = "hospital"
	PlacedAtHome           PlacementKind = "at-home"
	PlacedOther            PlacementKind = "other"
)

var placementKinds = mabra.Vocabulary{
	mabra.TermOf(PlacedWithKin, "släktinghem eller nätverkshem", "with kin or friends"),
	mabra.TermOf(PlacedFamilyHome, "familjehem", "foster home"),
	mabra.TermOf(PlacedEmergencyHome, "jourhem", "emergency foster home"),
	mabra.TermOf(PlacedResidential, "hem för vård eller boende (HVB)", "residential home"),
	mabra.TermOf(PlacedSupportedHousing, "stödboende", "supported accommodation"),
	mabra.TermOf(PlacedSecure, "särskilt ungdomshem (SiS)", "secure accommodation"),
	mabra.TermOf(PlacedDisabilityHome, "boende för barn enligt LSS", "home for disabled children"),
	mabra.TermOf(PlacedHospital, "sjukhus", "hospital"),
	mabra.TermOf(PlacedAtHome, "hemma, under tillsyn", "at home, under supervision"),
	mabra.TermOf(PlacedOther, "annat hem", "another home"),
}

// Vocabulary gives all kinds of home.
func (PlacementKind) Vocabulary() mabra.Vocabulary { return placementKinds }

// A LegalBasis is the law that a placement, or a measure without consent, rests on. The Swedish acts are known by their
// short names; those of Scotland are the Children (Scotland) Act 1995, the Children's Hearings (Scotland) Act 2011 and
// what was made beside them.
type LegalBasis string

// The legal bases.
const (
	LegalSoL                  LegalBasis = "sol"
	LegalLVU                  LegalBasis = "lvu"
	LegalLVUHome              LegalBasis = "lvu-2"
	LegalLVUBehaviour         LegalBasis = "lvu-3"
	LegalLVUAtOnce            LegalBasis = "lvu-6"
	LegalLSS                  LegalBasis = "lss"
	LegalLPT                  LegalBasis = "lpt"
	LegalLRV                  LegalBasis = "lrv"
	LegalLSU                  LegalBasis = "lsu"
	LegalSection25            LegalBasis = "section-25"
	LegalCSO                  LegalBasis = "cso"
	LegalInterimCSO           LegalBasis = "interim-cso"
	LegalCPO                  LegalBasis = "cpo"
	LegalChildAssessmentOrder LegalBasis = "child-assessment-order"
	LegalPermanenceOrder      LegalBasis = "permanence-order"
	LegalKinshipCareOrder     LegalBasis = "kinship-care-order"
	LegalOther                LegalBasis = "other"
)

var legalBases = mabra.Vocabulary{
	mabra.TermOf(LegalSoL, "socialtjänstlagen, med samtycke", "Social Services Act, with consent (Sweden)"),
	mabra.TermOf(LegalLVU, "LVU", "LVU, care without consent (Sweden)"),
	mabra.TermOf(LegalLVUHome, "LVU, hemmet (2 §)", "LVU, the home (section 2, Sweden)"),
	mabra.TermOf(LegalLVUBehaviour,
		"LVU, eget beteende (3 §)", "LVU, the young person's own behaviour (section 3, Sweden)"),
	mabra.TermOf(LegalLVUAtOnce,
		"LVU, omedelbart omhändertagande (6 §)", "LVU, taken into care at once (section 6, Sweden)"),
	mabra.TermOf(LegalLSS, "LSS, boende för barn", "LSS, a home for children (Sweden)"),
	mabra.TermOf(LegalLPT, "LPT, psykiatrisk tvångsvård", "LPT, compulsory psychiatric care (Sweden)"),
	mabra.TermOf(LegalLRV, "LRV, rättspsykiatrisk vård", "LRV, forensic psychiatric care (Sweden)"),
	mabra.TermOf(LegalLSU, "LSU, sluten ungdomsvård", "LSU, closed youth care (Sweden)"),
	mabra.TermOf(LegalSection25,
		"frivillig placering, section 25 (Skottland)", "section 25 of the Children (Scotland) Act 1995, voluntary"),
	mabra.TermOf(LegalCSO, "compulsory supervision order (Skottland)", "compulsory supervision order"),
	mabra.TermOf(LegalInterimCSO,
		"tillfällig compulsory supervision order (Skottland)", "interim compulsory supervision order"),
	mabra.TermOf(LegalCPO, "child protection order (Skottland)", "child protection order"),
	mabra.TermOf(LegalChildAssessmentOrder, "child assessment order (Skottland)", "child assessment order"),
	mabra.TermOf(LegalPermanenceOrder, "permanence order (Skottland)", "permanence order"),
	mabra.TermOf(LegalKinshipCareOrder, "kinship care order (Skottland)", "kinship care order"),
	mabra.TermOf(LegalOther, "annan grund", "another basis"),
}

var compulsory = []LegalBasis{
	LegalLVU, LegalLVUHome, LegalLVUBehaviour, LegalLVUAtOnce, LegalLPT, LegalLRV, LegalLSU,
	LegalCSO, LegalInterimCSO, LegalCPO, LegalChildAssessmentOrder,
}

// compels reports whether what rests on the law needs nobody's consent.
func (b LegalBasis) compels() bool { return slices.Contains(compulsory, b) }

// Vocabulary gives all legal bases, Sweden's before Scotland's.
func (LegalBasis) Vocabulary() mabra.Vocabulary { return legalBases }
