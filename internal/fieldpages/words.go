package fieldpages

import (
	"embed"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

//go:embed data/words.yaml
var dataFiles embed.FS

// A wordList is data/words.yaml.
type wordList struct {
	Kinds   kindWords      `yaml:"kinds" privacy:"structure"`
	Privacy []privacyWords `yaml:"privacy" privacy:"structure"`
}

// kindWords say how a value is written.
type kindWords struct {
	Text      mabra.Text `yaml:"text" privacy:"structure"`
	Integer   mabra.Text `yaml:"integer" privacy:"structure"`
	Boolean   mabra.Text `yaml:"boolean" privacy:"structure"`
	Date      mabra.Text `yaml:"date" privacy:"structure"`
	Partial   mabra.Text `yaml:"partial" privacy:"structure"`
	UUID      mabra.Text `yaml:"uuid" privacy:"structure"`
	Word      mabra.Text `yaml:"word" privacy:"structure"`
	ID        mabra.Text `yaml:"id" privacy:"structure"`
	Reference mabra.Text `yaml:"reference" privacy:"structure"`
	Group     mabra.Text `yaml:"group" privacy:"structure"`
	Groups    mabra.Text `yaml:"groups" privacy:"structure"`
	List      mabra.Text `yaml:"list" privacy:"structure"`
	Fixed     mabra.Text `yaml:"fixed" privacy:"structure"`
}

// privacyWords say who may see what a class of privacy holds.
type privacyWords struct {
	Class string     `yaml:"class" privacy:"structure"`
	Who   mabra.Text `yaml:"who" privacy:"structure"`
}

// words holds the words, read once. They are part of the program: a mistake in them is found by its tests.
var words = sync.OnceValue(func() *wordList { return yamldoc.Own[wordList](dataFiles, "data/words.yaml", "FieldWords") })

// WhoSees says in words what a class of privacy means: who gets it in a copy, and what becomes of it when a plan is
// de-identified.
func WhoSees(class fields.Privacy) mabra.Text {
	for _, p := range words().Privacy {
		if p.Class == string(class) {
			return p.Who
		}
	}
	return mabra.Text{}
}
