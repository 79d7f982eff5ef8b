package mabra

// Words is a list of words or phrases that a rule goes by, in each language of the library.
type Words struct {
	Sv []string `yaml:"sv" validate:"dive,required" privacy:"structure"`
	En []string `yaml:"en" validate:"dive,required" privacy:"structure"`
}

// A WordList is one of several lists of words that a rule goes by, with what its words have in common.
type WordList struct {
	ID     string
	Title  Text
	Source Text
	Nouns  bool // its words are meant in all their forms; the words of other lists as they are written
	Words  Words
}
