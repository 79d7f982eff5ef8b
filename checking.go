package mabra

// A Checking says how a document is checked.
type Checking struct {
	At    Date   // the day of checking; zero: rules that need a day are silent
	Model string // the practice model, where it is not the document's own
}

// A CheckOption changes how a document is checked.
type CheckOption func(*Checking)

// At gives the day of checking. The library has no clock; without a day, rules about the past and the future are silent.
func At(day Date) CheckOption { return func(c *Checking) { c.At = day } }

// UnderModel checks a plan under another practice model than the one it names.
func UnderModel(name string) CheckOption { return func(c *Checking) { c.Model = name } }

// NewChecking puts the options together.
func NewChecking(options ...CheckOption) Checking {
	var c Checking
	for _, option := range options {
		option(&c)
	}
	return c
}
