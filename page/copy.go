package page

import (
	"io"
	"slices"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

var copyPage = pageOf("copy", "meeting")

// Copy writes what the plan's copies say that a receiver gets, a person or a service by its id, and nothing else: the page is
// made of a plan from which all else is gone. What is left out is named by its fields. The error is that of plan.CopyFor
// where there is no copy, or that of w.
func Copy(w io.Writer, x *plan.Index, receiver string, options ...Option) error {
	delivery, err := x.CopyFor(receiver)
	if err != nil {
		return err
	}
	l := copyPage().leaf(x.Of(delivery.Plan), options)
	l.Title, l.Heading = l.PlanName(), l.PlanName()
	l.Meta = join([]string{l.sentence("copy-for", l.Called(delivery.To)), l.versionLine()})
	l.Body = copyBody{Rest: l.rest(), LeftOut: l.leftOut(delivery.LeftOut)}
	return l.write(w)
}

// A copyBody is what a receiver's page has of its own.
type copyBody struct {
	Rest    []detail
	LeftOut []titled // why, and which fields
}

// leftOut gives what the receiver does not get, by the reasons.
func (l *leaf) leftOut(all []plan.LeftOut) []titled {
	var reasons []titled
	for _, out := range all {
		because := capital(mabra.LabelOf(out.Because).In(l.Lang))
		field := out.Field.In(l.Lang)
		at := slices.IndexFunc(reasons, func(s titled) bool { return s.Title == because })
		if at < 0 {
			reasons = append(reasons, titled{because, field})
			continue
		}
		if words := reasons[at].Words; !holds(words, field) {
			reasons[at].Words = words + ", " + field
		}
	}
	return reasons
}

var consultationPage = pageOf("consultation", "meeting")

// Consultation writes a plan to ask others for advice with, in which nothing is left that is known to point out the child.
// Texts that no person has approved are not in it. The id is the page's own, so that nobody comes from it to the plan.
func Consultation(w io.Writer, x *plan.Index, id uuid.UUID, approved []plan.FreeText, options ...Option) error {
	c := x.DeIdentify(id, approved...)
	l := consultationPage().leaf(x.Of(c.Plan), options)
	l.Nameless = true
	l.Heading = l.sentence("heading")
	l.Title = l.Heading
	words := []string{capital(l.FormName(l.Form).In(l.Lang))}
	if years, known := c.Age(); known {
		words = append(words, l.sentence("age", years))
	}
	l.Meta = join(words)
	l.Body = l.allDetails()
	return l.write(w)
}

// allDetails gives everything that a plan says, field by field, in its order.
func (l *leaf) allDetails() []detail {
	whole := l.told(l.Plan)
	parts := whole.Parts
	if len(whole.Says) > 0 {
		parts = append([]detail{{Title: l.sentence("plan"), Says: whole.Says}}, parts...)
	}
	return parts
}
