package page

import (
	"io"

	"github.com/mabra-hjulet/mabra/plan"
)

var familyPage = pageOf("family")

// Family writes the page for a parent who is tired and has never seen the model, in easy language: when we meet and whom to
// call, the child's own words, what is good, what is hard, who does what.
func Family(w io.Writer, x *plan.Index, options ...Option) error {
	l := familyPage().leaf(x, options)
	l.Easy = true
	l.Title, l.Heading = l.PlanName(), l.PlanName()
	l.Body = familyBody{}
	return l.write(w)
}

// A familyBody is what the family's page has of its own.
type familyBody struct{}
