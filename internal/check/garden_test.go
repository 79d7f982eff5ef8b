package check_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// A Garden is a document of the tests' own, with everything that is checked alike in every kind of document.
// The names of the types begin as those of the real documents do: with capitals.
type Garden struct {
	Text mabra.Written `yaml:"-"`

	Name    string     `yaml:"name" validate:"required" privacy:"identifier"`
	Crop    Crop       `yaml:"crop" validate:"known" privacy:"code"`
	Soil    Crop       `yaml:"soil" validate:"required,known" privacy:"code"`
	Fields  int        `yaml:"fields" validate:"min=0,max=9" privacy:"code"`
	Sown    mabra.Date `yaml:"sown" privacy:"date" when:"happened"`
	Reaped  mabra.Date `yaml:"reaped" privacy:"date"`
	Diary   string     `yaml:"diary" privacy:"free-text"`
	Notes   []string   `yaml:"notes" privacy:"free-text"`
	Phone   string     `yaml:"phone" privacy:"contact"`
	Place   string     `yaml:"place" privacy:"place"`
	Keeper  string     `yaml:"keeper" privacy:"structure" ref:"people"`
	Leader  string     `yaml:"leader" privacy:"structure" ref:"people,barns"`
	Witness string     `yaml:"witness" privacy:"structure" ref:"people,notes"`
	Guest   string     `yaml:"guest" privacy:"structure" ref:"guests"`
	Helpers []string   `yaml:"helpers" validate:"dive,localid" privacy:"structure" ref:"people"`
	People  []Person   `yaml:"people" privacy:"structure"`
	Yard    Yard       `yaml:"yard" privacy:"structure"`
	Acres   []Acre     `yaml:"acres" privacy:"structure"`
	Zones   []Zone     `yaml:"zones" privacy:"structure"`
	Mill    *Mill      `yaml:"mill" privacy:"structure"`
	Kept    `yaml:",inline"`
	X       mabra.Fields `privacy:"structure"`
}

type Crop string

func (Crop) Vocabulary() mabra.Vocabulary { return mabra.Vocabulary{{Key: "barley"}, {Key: "oats"}} }

type Person struct {
	ID    string     `yaml:"id" validate:"required,localid" privacy:"structure"`
	Name  string     `yaml:"name" validate:"required_without=Role" privacy:"identifier"`
	Role  string     `yaml:"role" privacy:"code"`
	Grows []Crop     `yaml:"grows" validate:"max=2,dive,known" privacy:"code"`
	Born  mabra.Date `yaml:"born" validate:"required" privacy:"date" when:"happened"`
	House *House     `yaml:"house" privacy:"structure"`
}

type House struct {
	Walls string `yaml:"walls" validate:"required" privacy:"code"`
	Roof  Crop   `yaml:"roof" validate:"known" privacy:"code"`
}

type Yard struct {
	Barns []Barn `yaml:"barns" privacy:"structure"`
	Gate  House  `yaml:"gate" privacy:"structure"`
}

type Barn struct {
	ID    string `yaml:"id" validate:"required" privacy:"structure"`
	Owner string `yaml:"owner" privacy:"structure" ref:"people"`
	Grain []Crop `yaml:"grain" validate:"dive,known" privacy:"code"`
	Door  *House `yaml:"door" privacy:"structure"`
	Loft  Loft   `yaml:"loft" privacy:"structure"`
}

type Loft struct {
	Hay   Crop `yaml:"hay" validate:"known" privacy:"code"`
	Straw Crop `yaml:"straw" validate:"max=5" privacy:"code"`
}

// An Acre and a Zone have names at both ends of the alphabet.
type Acre struct {
	Size int `yaml:"size" validate:"required" privacy:"code"`
}

// A Zone is one of a garden.
type Zone struct {
	Size int `yaml:"size" validate:"required" privacy:"code"`
}

type Mill struct {
	Stones []Stone `yaml:"stones" privacy:"structure"`
	Door   House   `yaml:"door" privacy:"structure"`
}

type Stone struct {
	ID string `yaml:"id" privacy:"structure"`
}

// Kept stands in a garden without a name of its own.
type Kept struct {
	Sign string `yaml:"sign" privacy:"place"`
}

// farmText is a garden that nothing is wrong with.
const farmText = `apiVersion: mabra/v1
kind: Garden
name: a
soil: barley
people:
  - {id: p1, name: a, born: 2000-01-01}
  - {id: p2, role: b, born: 2000-01-01}
yard:
  barns:
    - {id: b1}
  gate: {walls: a}
`

// changed gives the text of the garden with lines in the place of others: old, new, old, new.
func changed(t *testing.T, pairs ...string) string {
	t.Helper()
	text := farmText
	for pair := range slices.Chunk(pairs, 2) {
		require.Contains(t, text, pair[0])
		text = strings.Replace(text, pair[0], pair[1], 1)
	}
	return text
}

func read(text string) *Garden {
	f, _ := yamldoc.ReadOne[Garden]("a.yaml", []byte(text), mabra.DefaultLimits(), "Garden")
	return f
}

var today = mabra.Checking{At: mabra.MustParseDate("2026-03-09")}

// secret is how a document is looked at from which nobody may learn where the child is.
var secret = care(true)

func care(protected bool) check.Care {
	none := func(string) bool { return false }
	return check.Care{Protected: protected, Known: none, IDs: none}
}

// told checks a text and gives what was found, as "path rule", with a severity other than error.
func told(text string, protected bool, readers ...check.Reader) []string {
	f := read(text)
	return lines(check.Common(f, yamldoc.Of(f.Text, f), today, care(protected), readers...))
}

func lines(findings mabra.Findings) []string {
	var lines []string
	for _, f := range findings {
		line := strings.TrimSpace(string(f.Path) + " " + f.Rule.ID)
		if f.Severity != mabra.Error {
			line += " " + f.Severity.String()
		}
		for _, r := range f.Related {
			line += " (" + string(r.Path) + ")"
		}
		lines = append(lines, line)
	}
	return lines
}
