package yamldoc

import (
	"io/fs"

	"github.com/mabra-hjulet/mabra"
)

// A sentenceList is a list of what a part of the program says of its own.
type sentenceList struct {
	Sentences []sentence `yaml:"sentences" privacy:"structure"`
}

// A sentence is known by its name. What is filled in stands as the one who says it has it: a verb as in fmt, a word in braces.
type sentence struct {
	Name string `yaml:"name" privacy:"structure"`
	Sv   string `yaml:"sv" privacy:"structure"`
	En   string `yaml:"en" privacy:"structure"`
}

// OwnSentences reads a list of sentences that is part of the program, and gives them by name.
func OwnSentences(files fs.FS, path, kind string) map[string]mabra.Text {
	said := map[string]mabra.Text{}
	for _, s := range Own[sentenceList](files, path, kind).Sentences {
		said[s.Name] = mabra.Text{Sv: s.Sv, En: s.En}
	}
	return said
}
