package training

import (
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// mistakes is lists/mistakes.yaml: what is written wrongly on purpose.
type mistakes struct {
	ServicesAsNeeds []mistake `yaml:"servicesAsNeeds" privacy:"structure"`
	OutcomesNotToBe []mistake `yaml:"outcomesNotToBe" privacy:"structure"`
}

// A mistake is a text that is not what it should be.
type mistake struct {
	Sv   string `yaml:"sv" validate:"required" privacy:"structure"`
	En   string `yaml:"en" validate:"required" privacy:"structure"`
	Ages *ages  `yaml:"ages" privacy:"structure"` // of the children that it may be written about; left out: any
	Born bool   `yaml:"born" privacy:"structure"` // not about a child that is expected
}

var wordedWrong = sync.OnceValue(func() *mistakes { return yamldoc.Own[mistakes](files, "lists/mistakes.yaml", "Mistakes") })

// in gives the text in a language.
func (m *mistake) in(lang mabra.Language) string { return mabra.Text{Sv: m.Sv, En: m.En}.In(lang) }

// holds reports whether it may be written about a child of an age.
func (m *mistake) holds(age int) bool { return m.Ages == nil || m.Ages.hold(age) }

// dealt gives the mistake whose turn it is among those that may be written about the child: plans that follow each other get
// others, in the order of the seed.
func (g *ground) dealt(purpose string, from []mistake) string {
	var fitting []mistake
	for _, m := range from {
		if m.holds(g.life.age) && !(m.Born && g.life.born.IsZero()) {
			fitting = append(fitting, m)
		}
	}
	turn := int(uint(g.life.index) % uint(len(fitting)))
	m := shuffled(throwFor(g.life.seed, 0, purpose), fitting)[turn]
	return strings.ReplaceAll(m.in(g.Language), "{child}", g.life.words["child"])
}
