package yamldoc

import (
	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
)

// A house is a document of the tests' own: small, with every kind of field that documents have.
type house struct {
	Text mabra.Written `yaml:"-"`

	ID       uuid.UUID  `yaml:"id" privacy:"identifier"`
	Name     string     `yaml:"name" privacy:"identifier"`
	Number   int        `yaml:"number" privacy:"code"`
	Sold     bool       `yaml:"sold" privacy:"code"`
	Heated   *bool      `yaml:"heated" privacy:"code"`
	Built    mabra.Date `yaml:"built" privacy:"date"`
	Colour   colour     `yaml:"colour" validate:"known" privacy:"code"`
	Roof     roof       `yaml:"roof" validate:"known" privacy:"code"`
	Spoken   string     `yaml:"spoken" validate:"omitempty,language" privacy:"code"`
	Near     string     `yaml:"near" validate:"localid" privacy:"structure"`
	Owner    *owner     `yaml:"owner" privacy:"structure"`
	Garden   garden     `yaml:"garden" privacy:"structure"`
	Windows  []window   `yaml:"windows" privacy:"structure"`
	Outcomes []outcome  `yaml:"outcomes" privacy:"structure"`
	Names    []string   `yaml:"names" privacy:"free-text"`
	Kept     `yaml:",inline"`
	X        mabra.Fields `privacy:"structure"`
}

type colour string

var colours = mabra.Vocabulary{{Key: "red"}, {Key: "white"}, {Key: "yellow-ochre"}}

func (colour) Vocabulary() mabra.Vocabulary { return colours }

type roof string

func (roof) Vocabulary() mabra.Vocabulary { return mabra.Vocabulary{{Key: "thatched"}} }

type owner struct {
	Name  string     `yaml:"name" privacy:"identifier"`
	Since mabra.Date `yaml:"since" privacy:"date"`
}

type garden struct {
	Trees int          `yaml:"trees" privacy:"code"`
	X     mabra.Fields `privacy:"structure"`
}

type window struct {
	ID    string  `yaml:"id" privacy:"structure"`
	Panes int     `yaml:"panes" privacy:"code"`
	Frame *garden `yaml:"frame" privacy:"structure"`
}

type outcome struct {
	ID    string     `yaml:"id" privacy:"structure"`
	Needs []string   `yaml:"needs" privacy:"structure"`
	Due   mabra.Date `yaml:"due" privacy:"date"`
}

// Kept stands in a house without a name of its own.
type Kept struct {
	Keeper string `yaml:"keeper" privacy:"identifier"`
	Grave  string `yaml:"gräve" privacy:"free-text"`
}

func newHouse() any { return new(house) }

var kinds = []Kind{{"House", newHouse}, {"Shed", func() any { return new(owner) }}}
