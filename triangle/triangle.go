package triangle

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Triangle holds what was gathered with the My World Triangle: entries under its dimensions, and the sides that were
// thought of but not gone into.
type Triangle struct {
	Entries     []Entry       `yaml:"entries" privacy:"structure"`
	NotExplored []NotExplored `yaml:"notExplored" privacy:"structure"`
	X           mabra.Fields  `privacy:"structure"`
}

// An Entry is one strength or challenge in the child's world.
type Entry struct {
	ID         string            `yaml:"id" validate:"localid" privacy:"structure"`
	Dimension  Dimension         `yaml:"dimension" validate:"required,known" privacy:"code"`
	Kind       EntryKind         `yaml:"kind" validate:"required,known" privacy:"code"`
	Text       string            `yaml:"text" validate:"required" privacy:"free-text"`
	By         string            `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date       mabra.Date        `yaml:"date" privacy:"date" when:"happened"`
	Indicators []wheel.Indicator `yaml:"indicators" validate:"dive,required,known" privacy:"code"`
	X          mabra.Fields      `privacy:"structure"`
}

// An EntryKind says whether an entry is a strength or a challenge. All information in the triangle is one or the other
// (GIRFEC Practice Guidance 1, 2022).
type EntryKind string

// The kinds of entry.
const (
	Strength  EntryKind = "strength"
	Challenge EntryKind = "challenge"
)

var entryKinds = mabra.Vocabulary{
	mabra.TermOf(Strength, "styrka", "strength"),
	mabra.TermOf(Challenge, "utmaning", "challenge"),
}

// Vocabulary gives both kinds of entry.
func (EntryKind) Vocabulary() mabra.Vocabulary { return entryKinds }

// NotExplored says why a side of the triangle was not gone into. All sides are considered; detail is only gathered
// where that is proportionate.
type NotExplored struct {
	Side    Side         `yaml:"side" validate:"required,known" privacy:"code"`
	Because string       `yaml:"because" validate:"required" privacy:"free-text"`
	By      string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date    mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	X       mabra.Fields `privacy:"structure"`
}
