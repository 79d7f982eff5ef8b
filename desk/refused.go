package desk

import (
	"errors"

	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
	"github.com/mabra-hjulet/mabra/plan/draft"
)

// A refused is why a question has no answer. Its name is that of a text among the page's words, in data/refused.yaml.
type refused struct{ name string }

func (r *refused) Error() string { return "desk: " + r.name }

var (
	errMisread   = &refused{"misread"}
	errFault     = &refused{"fault"}
	errNoPlan    = &refused{"no-plan"}
	errNoModel   = &refused{"no-model"}
	errNoPage    = &refused{"no-page"}
	errUnread    = &refused{"unread"}
	errNoEarlier = &refused{"no-earlier"}
	errNotAsRead = &refused{"not-as-read"}
	errNoForm    = &refused{"no-form"}
	errNoPicture = &refused{"no-picture"}
)

// refusals are the names of what the library refuses. The first that an error is counts.
var refusals = []struct {
	err  error
	name string
}{
	{draft.ErrOtherChild, "other-child"},
	{draft.ErrOtherDocument, "same-id"},
	{draft.ErrNothing, "no-assessment"},
	{page.ErrForWhom, "for-whom"},
	{page.ErrNoReader, "no-receiver"},
	{page.ErrNotBorn, "not-born"},
	{plan.ErrNoReceiver, "no-receiver"},
	{plan.ErrNoCopy, "no-copy"},
	{plan.ErrWithheld, "withheld"},
	{plan.ErrChildsPartInWords, "childs-part-in-words"},
	{plan.ErrPartInWords, "part-in-words"},
	{plan.ErrUnclearCopy, "unclear-copy"},
	{plan.ErrNotSureOfCopy, "not-sure-of-copy"},
	{plan.ErrEnded, "ended"},
	{plan.ErrNoDay, "day-before-plan"},
	{plan.ErrUnread, "unread"},
	{changes.ErrOther, "other-plan"},
}

func nameOf(err error) string {
	var r *refused
	if errors.As(err, &r) {
		return r.name
	}
	for i := range refusals {
		if errors.Is(err, refusals[i].err) {
			return refusals[i].name
		}
	}
	return errFault.name
}
