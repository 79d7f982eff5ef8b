// Package words holds the lists of words that rules go by, as data: a list is read the first time it is asked for.
package words

import (
	"embed"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

//go:embed *.yaml
var files embed.FS

// A List is the document that holds a list of words.
type List struct {
	Title  mabra.Text  `yaml:"title" privacy:"structure"`
	Source string      `yaml:"source" privacy:"structure"`
	Words  mabra.Words `yaml:"words" privacy:"structure"`
}

// The lists. Each is in lower case.
var (
	Services = load("services.yaml") // how a text begins that names a service instead of a change
	Groups   = load("groups.yaml")   // names of groups where a person's name belongs
	Streets  = load("streets.yaml")  // endings and words of street names
	No       = load("no.yaml")       // the first word of an answer that says no
	Wholes   = load("wholes.yaml")   // names of a whole municipality or region where the name of a service belongs
)

func load(name string) func() mabra.Words {
	return sync.OnceValue(func() mabra.Words { return read[List](name, "WordList").Words })
}

// read gives a file of the program.
func read[T any](name, kind string) *T {
	text, err := files.ReadFile(name)
	if err != nil {
		panic(err) // the file is part of the program
	}
	documents, findings := yamldoc.Read(name, text, mabra.DefaultLimits(), []yamldoc.Kind{{Name: kind, New: func() any { return new(T) }}})
	if err := findings.Err(); err != nil {
		panic(err)
	}
	return documents[0].Value.(*T)
}
