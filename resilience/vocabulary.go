package resilience

import "github.com/mabra-hjulet/mabra"

// Where the English names were read. The Swedish ones are the library's own translation: no official one has been
// found.
const (
	girfec = "Scottish Government, GIRFEC: resilience matrix (gov.scot/publications/shanarri/pages/resilience-matrix)"
	iriss  = "Iriss, Fostering Resilience (content.iriss.org.uk/fosteringresilience/assessing.html), domain names only"
)

// A Pole is one of the four ends of the matrix: two in the child, two in the child's surroundings.
type Pole string

// The poles.
const (
	Resilience            Pole = "resilience"
	Vulnerability         Pole = "vulnerability"
	ProtectiveEnvironment Pole = "protective-environment"
	Adversity             Pole = "adversity"
)

var poles = mabra.Vocabulary{
	term(Resilience, "motståndskraft", "resilience", girfec),
	term(Vulnerability, "sårbarhet", "vulnerability", girfec),
	term(ProtectiveEnvironment, "skyddande miljö", "protective environment", girfec),
	term(Adversity, "svårigheter i omgivningen", "adversity", girfec),
}

// Vocabulary gives the four poles: the child's own two, then those of the surroundings.
func (Pole) Vocabulary() mabra.Vocabulary { return poles }

// A Domain is one of the six parts of a child's life in which resilience can be built.
type Domain string

// The domains.
const (
	SecureBase          Domain = "secure-base"
	Education           Domain = "education"
	Friendships         Domain = "friendships"
	TalentsAndInterests Domain = "talents-and-interests"
	PositiveValues      Domain = "positive-values"
	SocialCompetencies  Domain = "social-competencies"
)

var domains = mabra.Vocabulary{
	term(SecureBase, "trygg bas", "secure base", iriss),
	term(Education, "skola och lärande", "education", iriss),
	term(Friendships, "vänskap", "friendships", iriss),
	term(TalentsAndInterests, "talanger och intressen", "talents and interests", iriss),
	term(PositiveValues, "goda värderingar", "positive values", iriss),
	term(SocialCompetencies, "social förmåga", "social competencies", iriss),
}

// Vocabulary gives the six domains in their usual order.
func (Domain) Vocabulary() mabra.Vocabulary { return domains }

func term[E mabra.Value](constant E, sv, en, source string) mabra.Term {
	return mabra.TermOf(constant, sv, en).ReadIn(source, mabra.English)
}
