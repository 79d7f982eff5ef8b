package training_test

import (
	"bytes"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/reveal"
	"github.com/mabra-hjulet/mabra/training"
)

// Nothing in a generated plan points at anybody: it is marked as made up, it has no way to reach anybody, no number of a
// person, and no text that holds either.
func TestNothingPointsAtAnybody(t *testing.T) {
	t.Parallel()
	all := surveyed()
	require.Positive(t, all.made)
	some(t, all.reachable)
}

var (
	reachable = regexp.MustCompile(`(?i)@|https?:|\b0\d{1,3}[- ]?\d{5,}|\+\d{6,}|\b\d{6,8}[-+]?\d{4}\b`)
	origin    = regexp.MustCompile(`(?m)^id: .*$|x-mabra-example:(?s:.*)`)
)

// pointers lists what in an example could point at somebody.
func pointers(e *training.Example, text []byte) (found []string) {
	say := func(wrong bool, what string) {
		if wrong {
			found = append(found, what)
		}
	}
	p := e.Plan
	say(!p.Synthetic, "not marked as made up")
	say(len(p.Child.Identifiers) > 0, "the child has a number")
	say(p.Child.Contact != nil, "the child can be reached")
	for _, person := range p.People {
		say(person.Contact != nil, "a person can be reached")
	}
	for _, organisation := range p.Organisations {
		say(organisation.Contact != nil, "an organisation can be reached")
		say(organisation.Municipality != "", "an organisation is of a municipality")
	}
	plain := origin.ReplaceAll(text, nil)
	say(reachable.Match(plain), "a text says how to reach somebody")
	say(len(reveal.Numbers(string(plain))) > 0, "a text holds personal data")
	say(!bytes.Contains(text, []byte("x-mabra-example:")), "it does not say where it comes from")
	return found
}
