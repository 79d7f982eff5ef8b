package desk

import "errors"

// A refused is why a question has no answer. Its name is that of a text among the page's words, in data/refused.yaml.
type refused struct{ name string }

func (r *refused) Error() string { return "desk: " + r.name }

var (
	errMisread = &refused{"misread"}
	errFault   = &refused{"fault"}
	errNoPlan  = &refused{"no-plan"}
	errNoModel = &refused{"no-model"}
	errNoPage  = &refused{"no-page"}

	errNoForm    = &refused{"no-form"}
	errNoPicture = &refused{"no-picture"}
)

func nameOf(err error) string {
	var r *refused
	if errors.As(err, &r) {
		return r.name
	}
	return errFault.name
}
