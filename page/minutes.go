package page

import (
	"io"
	"strconv"

	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
)

var minutesPage = pageOf("minutes")

// Minutes writes what has changed in a plan since an earlier revision, as the minutes of a follow-up: what is reached and
// what is strong first, each voice by itself. The error is changes.ErrOther where the two are not the same plan, or that of w.
func Minutes(w io.Writer, earlier *plan.Plan, x *plan.Index, options ...Option) error {
	if earlier.ID != x.ID {
		return changes.ErrOther
	}
	l := minutesPage().leaf(x, options)
	l.Heading = l.sentence("heading", l.PlanName())
	l.Title = l.Heading
	l.Meta = l.sentence("meta", strconv.Itoa(earlier.Revision), strconv.Itoa(x.Revision), l.Day(l.drawnUp()))
	l.Body = changes.Minutes(earlier, x.Plan, changes.Between(earlier, x.Plan))
	return l.write(w)
}
