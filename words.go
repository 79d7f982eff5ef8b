package mabra

// Words is a list of words or phrases that a rule goes by, in each language of the library.
type Words struct {
	Sv []string `yaml:"sv" validate:"dive,required" privacy:"structure"`
	En []string `yaml:"en" validate:"dive,required" privacy:"structure"`
}
