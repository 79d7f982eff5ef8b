package plan

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/rules"
)

// What a plan says of how somebody sees things rests on these: see Index.Voiced.
var voices = restsOn("people.roles", "views", "views.text", "views.missing", "reviews")

// Voiced reports whether the plan, or one of its reviews, has a view of somebody in the role or says why not.
func (x *Index) Voiced(role Role) bool {
	return x.said(x.Views, role) ||
		slices.ContainsFunc(x.HeldReviews(), func(r Review) bool { return x.said(r.Views, role) })
}

// Excused reports whether a view says why that of somebody in the role is missing.
func (x *Index) Excused(role Role) bool {
	return slices.ContainsFunc(x.Views, func(v View) bool { return v.Missing != "" && x.mayBe(v.Of, role) })
}

// said reports whether one of the views is of somebody in the role, or says why theirs is missing.
func (x *Index) said(list []View, role Role) bool {
	return slices.ContainsFunc(list, func(v View) bool {
		return (v.Missing != "" || v.Text != "" && !noView(v.Text)) && x.mayBe(v.Of, role)
	})
}

// noView reports whether all that stands for a view is that there is none, or where else to look. That somebody does not
// know, or has nothing to say, is a view.
func noView(text string) bool {
	words, said := &rules.ChildViewMissing.Words, strings.Trim(text, " .,:;!()\n\t\"”–-")
	same := func(word string) bool { return strings.EqualFold(word, said) }
	return slices.ContainsFunc(words.Sv, same) || slices.ContainsFunc(words.En, same)
}

// spoken reports whether one of the views says something.
func spoken(list []View) bool {
	return slices.ContainsFunc(list, func(v View) bool { return v.Text != "" })
}

// tooYoungForWheel reports whether the child has not begun nursery, or is said to be too young to be told of the plan.
// What an adult believes that such a child would say of the wheel is the adult's voice. A stage that does not fit the age
// excuses nobody.
func (x *Index) tooYoungForWheel() bool {
	years, known := x.Age(x.Today())
	if x.Stage() == StageEarlyYears && (!known || years < beginsSchool) {
		return true
	}
	return x.Informed != nil && x.Informed.Missing == MissingTooYoung
}
