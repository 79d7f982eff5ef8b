package mabra

import "slices"

// A Checking says how a document is checked.
type Checking struct {
	At Date // the day of checking; zero: rules that need a day are silent

	more []setting
}

// A CheckOption changes how a document is checked.
type CheckOption func(*Checking)

// At gives the day of checking. The library has no clock; without a day, rules about the past and the future are
// silent.
func At(day Date) CheckOption { return func(c *Checking) { c.At = day } }

// NewChecking puts the options together.
func NewChecking(options ...CheckOption) Checking {
	var c Checking
	for _, option := range options {
		option(&c)
	}
	return c
}

// Set keeps what another package of this library is to know about the checking, such as plan.UnderModel. As in package
// context, key is of a type that no other package has, so that nobody else can set or ask for the same.
func (c *Checking) Set(key, value any) {
	c.more = append(slices.Clip(c.more), setting{key, value}) // a copy of the Checking keeps its own
}

// Value gives what was Set under the key, or nil.
func (c *Checking) Value(key any) any {
	for i := len(c.more) - 1; i >= 0; i-- {
		if c.more[i].key == key {
			return c.more[i].value
		}
	}
	return nil
}

// A setting is what was set under a key. There are few, and the one that was set last holds.
type setting struct{ key, value any }
