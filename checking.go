package mabra

// A Checking says how a document is checked.
type Checking struct {
	At    Date  // the day of checking; zero: rules that need a day are silent
	Model Model // the practice model, where it is not the one that the document names
}

// A CheckOption changes how a document is checked.
type CheckOption func(*Checking)

// At gives the day of checking. The library has no clock; without a day, rules about the past and the future are silent.
func At(day Date) CheckOption { return func(c *Checking) { c.At = day } }

// A Model is a practice model: a *plan.PracticeModel.
type Model interface{ ModelName() string }

// UnderModel checks a plan under another practice model than the one it names: one's own, or one of plan.LoadModel.
func UnderModel(m Model) CheckOption { return func(c *Checking) { c.Model = m } }

// NewChecking puts the options together.
func NewChecking(options ...CheckOption) Checking {
	var c Checking
	for _, option := range options {
		option(&c)
	}
	return c
}
