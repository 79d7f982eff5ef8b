package page

import (
	"io"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

var copyPage = pageOf("copy", "meeting")

// Copy writes what the plan's copies say that a receiver gets, a person or a service by its id, and nothing else: the page is
// made of a plan from which all else is gone. That something is left out is said, and of what the receiver does get, which
// fields are; what else a plan holds is not told by what it is called either. On the page of a child whose whereabouts are
// protected stands, above all else, that a person reads the texts before it is given. The error is that of plan.CopyFor
// where there is no copy, or that of w.
func Copy(w io.Writer, x *plan.Index, receiver string, options ...Option) error {
	delivery, err := x.CopyFor(receiver)
	if err != nil {
		return err
	}
	index := x.Of(delivery.Plan)
	if delivery.Protected {
		index = unnamed(x, delivery.Plan)
	}
	l := copyPage().leaf(index, options)
	l.Title, l.Heading = l.PlanName(), l.PlanName()
	l.Meta = join([]string{l.sentence("copy-for", l.Called(delivery.To)), l.versionLine()})
	l.Body = copyBody{
		Rest: l.rest(), LeftOut: l.leftOut(delivery.LeftOut), Less: len(delivery.LeftOut) > 0, Protected: delivery.Protected,
	}
	return l.write(w)
}

// unnamed gives the index of a plan under no practice model: by its words a reader may know which municipality it is.
func unnamed(x *plan.Index, p *plan.Plan) *plan.Index { return p.Index(mabra.At(x.Today())) }

// A copyBody is what a receiver's page has of its own.
type copyBody struct {
	Rest      []detail
	Less      bool     // something is left out
	LeftOut   []titled // why, and which fields
	Protected bool
}

// leftOut gives what the receiver does not get, by the reasons. What is in no part of theirs is told without its fields: that
// a plan has a field for harm that is filled in says what happened. What is not meant for them is not told at all.
func (l *leaf) leftOut(all []plan.LeftOut) []titled {
	var reasons []titled
	for _, out := range all {
		because, field := sentence.Capital(mabra.LabelOf(out.Because).In(l.Lang)), out.Field.In(l.Lang)
		switch out.Because {
		case plan.WithheldNotShared, plan.WithheldNobody:
			continue
		case plan.WithheldNotInPart:
			field = l.sentence("other-parts")
		}
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
