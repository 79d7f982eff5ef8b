package page

import (
	"errors"
)

// Why no page in easy language can be made.
var (
	// ErrForWhom says that the plan keeps something from somebody in the family, or hides where the child is, so that there
	// is no page for all of them: make a copy for the one who is to have it, and say For whom the page is.
	ErrForWhom = errors.New("page: the plan keeps something from one in the family; say for whom the page is")
	// ErrNoReader says that the one that the page is for is not in the plan.
	ErrNoReader = errors.New("page: the plan has no such person")
	// ErrNotBorn says that the child is not born, so that there is nobody to read the child's page.
	ErrNotBorn = errors.New("page: the child is not born, and has no page of its own")
)

// For makes the page for one person, by the id in the plan: it speaks to that person, and of nobody else's yes. The plan is to
// be that person's copy already: the page shows no more than is in it.
func For(person string) Option { return func(s *settings) { s.reader = person } }

// AsAged makes the child's page for a child of that many years, where its words should be easier or more than for the age in
// the plan.
func AsAged(years int) Option { return func(s *settings) { s.age = max(years, 0) } }

// Without leaves out actions, by their ids: what a parent gets help with may be nothing for a child's page, and only people
// see that.
func Without(actions ...string) Option {
	return func(s *settings) { s.without = append(s.without, actions...) }
}
