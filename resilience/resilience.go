package resilience

import "github.com/mabra-hjulet/mabra"

// A Matrix holds what was gathered with the resilience matrix: factors under its four poles. The factors are the
// record. A placement is never computed; a person sets it, with a reason, or leaves it out.
type Matrix struct {
	Factors   []Factor     `yaml:"factors" privacy:"structure"`
	Placement *Placement   `yaml:"placement" privacy:"structure"`
	X         mabra.Fields `privacy:"structure"`
}

// A Factor is one thing that makes the child more resilient or more vulnerable, or the surroundings safer or harder.
type Factor struct {
	ID     string       `yaml:"id" validate:"localid" privacy:"structure"`
	Pole   Pole         `yaml:"pole" validate:"required,known" privacy:"code"`
	Text   string       `yaml:"text" validate:"required" privacy:"free-text"`
	By     string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date   mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	Domain Domain       `yaml:"domain" validate:"known" privacy:"code"`
	From   string       `yaml:"from" validate:"localid" privacy:"structure" ref:"entries"` // the triangle entry that the factor was seen in
	X      mabra.Fields `privacy:"structure"`
}

// A Placement is where a person judged that the child stands between the poles on one day. It says nothing lasting
// about the child.
type Placement struct {
	Child        ChildPlace   `yaml:"child" validate:"required,known" privacy:"code"`
	Surroundings AroundPlace  `yaml:"surroundings" validate:"required,known" privacy:"code"`
	Because      string       `yaml:"because" privacy:"free-text"`
	By           string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date         mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	X            mabra.Fields `privacy:"structure"`
}

// A ChildPlace is where a child stands between vulnerability and resilience.
type ChildPlace string

// The places between the child's two poles.
const (
	ChildResilient             = ChildPlace(Resilience)
	ChildVulnerable            = ChildPlace(Vulnerability)
	ChildBetween    ChildPlace = Between
)

var childPlaces = mabra.Vocabulary{
	placeAt[ChildPlace](Resilience),
	placeAt[ChildPlace](Vulnerability),
	mabra.TermOf(ChildBetween, inBetween.Sv, inBetween.En),
}

// Vocabulary gives the places between the child's two poles.
func (ChildPlace) Vocabulary() mabra.Vocabulary { return childPlaces }

// An AroundPlace is where a child's surroundings stand between adversity and protection.
type AroundPlace string

// The places between the two poles of the surroundings.
const (
	AroundProtective             = AroundPlace(ProtectiveEnvironment)
	AroundAdverse                = AroundPlace(Adversity)
	AroundBetween    AroundPlace = Between
)

var aroundPlaces = mabra.Vocabulary{
	placeAt[AroundPlace](ProtectiveEnvironment),
	placeAt[AroundPlace](Adversity),
	mabra.TermOf(AroundBetween, inBetween.Sv, inBetween.En),
}

// Vocabulary gives the places between the two poles of the surroundings.
func (AroundPlace) Vocabulary() mabra.Vocabulary { return aroundPlaces }

// Between is the key of the place between two poles.
const Between = "between"

var inBetween = mabra.Text{Sv: "mitt emellan", En: "in between"}

// placeAt gives the place at a pole: it has the pole's own key and label.
func placeAt[Place mabra.Value](pole Pole) mabra.Term {
	term, _ := poles.Term(string(pole))
	return mabra.TermOf(Place(pole), term.Label.Sv, term.Label.En).ReadIn(term.Source, term.Verified...)
}
