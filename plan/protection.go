package plan

import "github.com/mabra-hjulet/mabra"

// A Registration is a time on the child protection register (Scotland).
type Registration struct {
	Since    mabra.Date   `yaml:"since" privacy:"date" when:"happened"`
	Removed  mabra.Date   `yaml:"removed" privacy:"date" when:"happened"`
	Concerns []Concern    `yaml:"concerns" validate:"dive,required,known" privacy:"code"`
	By       string       `yaml:"by" validate:"localid" privacy:"structure" ref:"organisations"`
	Because  string       `yaml:"because" privacy:"free-text"`
	X        mabra.Fields `privacy:"structure"`
}

// A Concern is what the concern for a child on the register is about.
type Concern string

// The areas of concern.
const (
	ConcernNeglect                 Concern = "neglect"
	ConcernPhysicalAbuse           Concern = "physical-abuse"
	ConcernEmotionalAbuse          Concern = "emotional-abuse"
	ConcernSexualAbuse             Concern = "sexual-abuse"
	ConcernSexualExploitation      Concern = "sexual-exploitation"
	ConcernCriminalExploitation    Concern = "criminal-exploitation"
	ConcernTrafficking             Concern = "trafficking"
	ConcernDomesticAbuse           Concern = "domestic-abuse"
	ConcernParentalAlcoholUse      Concern = "parental-alcohol-use"
	ConcernParentalDrugUse         Concern = "parental-drug-use"
	ConcernParentalMentalIllHealth Concern = "parental-mental-ill-health"
	ConcernServicesNotReached      Concern = "services-not-reached"
	ConcernOwnRisk                 Concern = "own-risk"
	ConcernOnline                  Concern = "online"
	ConcernHonour                  Concern = "honour"
	ConcernFemaleGenitalMutilation Concern = "female-genital-mutilation"
	ConcernForcedMarriage          Concern = "forced-marriage"
	ConcernOther                   Concern = "other"
)

var concerns = mabra.Vocabulary{
	mabra.TermOf(ConcernNeglect, "försummelse", "neglect"),
	mabra.TermOf(ConcernPhysicalAbuse, "fysiskt våld", "physical abuse"),
	mabra.TermOf(ConcernEmotionalAbuse, "psykiskt våld", "emotional abuse"),
	mabra.TermOf(ConcernSexualAbuse, "sexuella övergrepp", "sexual abuse"),
	mabra.TermOf(ConcernSexualExploitation, "sexuell exploatering", "child sexual exploitation"),
	mabra.TermOf(ConcernCriminalExploitation, "utnyttjande i brottslighet", "child criminal exploitation"),
	mabra.TermOf(ConcernTrafficking, "människohandel", "child trafficking"),
	mabra.TermOf(ConcernDomesticAbuse, "våld i nära relation", "domestic abuse"),
	mabra.TermOf(ConcernParentalAlcoholUse, "förälders alkoholbruk", "parental alcohol use"),
	mabra.TermOf(ConcernParentalDrugUse, "förälders narkotikabruk", "parental drug use"),
	mabra.TermOf(ConcernParentalMentalIllHealth, "förälders psykiska ohälsa", "parental mental ill-health"),
	mabra.TermOf(ConcernServicesNotReached,
		"familjen och verksamheterna når inte varandra", "services find it hard to engage with the family"),
	mabra.TermOf(ConcernOwnRisk, "barnet utsätter sig för fara", "child places themselves at risk"),
	mabra.TermOf(ConcernOnline, "fara på nätet", "harm online"),
	mabra.TermOf(ConcernHonour, "hedersrelaterat våld och förtryck", "honour-based abuse"),
	mabra.TermOf(ConcernFemaleGenitalMutilation, "könsstympning", "female genital mutilation"),
	mabra.TermOf(ConcernForcedMarriage, "tvångsäktenskap", "forced marriage"),
	mabra.TermOf(ConcernOther, "annat", "other"),
}

// Vocabulary gives all areas of concern.
func (Concern) Vocabulary() mabra.Vocabulary { return concerns }

// A Referral is a decision whether to refer the child to the Principal Reporter (Scotland).
type Referral struct {
	Decision ReferralDecision `yaml:"decision" validate:"required,known" privacy:"code"`
	Date     mabra.Date       `yaml:"date" privacy:"date" when:"happened"`
	Because  string           `yaml:"because" privacy:"free-text"`
	By       string           `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Outcome  string           `yaml:"outcome" privacy:"free-text"` // what the Reporter decided
	X        mabra.Fields     `privacy:"structure"`
}

// A ReferralDecision says whether a child was referred.
type ReferralDecision string

// The decisions on referral.
const (
	ReferralMade    ReferralDecision = "referred"
	ReferralNotMade ReferralDecision = "not-referred"
	ReferralAlready ReferralDecision = "already-referred"
)

var referralDecisions = mabra.Vocabulary{
	mabra.TermOf(ReferralMade, "anmält", "referred"),
	mabra.TermOf(ReferralNotMade, "inte anmält", "not referred"),
	mabra.TermOf(ReferralAlready, "redan anmält", "already referred"),
}

// Vocabulary gives all decisions on referral.
func (ReferralDecision) Vocabulary() mabra.Vocabulary { return referralDecisions }
