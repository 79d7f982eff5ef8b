package desk

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/changes"
)

// A reviewRequest asks for the next revision of a plan, with a review to fill in.
type reviewRequest struct {
	textRequest
	Day mabra.Date `json:"day"` // of the review
}

// A nextRevision is its text. Its review has no rows yet: the page asks about each outcome and each one's view, and puts in what is
// answered, so that nobody has to take out what was not.
type nextRevision struct {
	Text string `json:"text"`
	Kept bool   `json:"kept"` // all else stands as it did, comments too
}

func prepareReview(a asked, r reviewRequest) (*nextRevision, error) {
	p, _, err := a.planIn(r.textRequest)
	if err != nil {
		return nil, err
	}
	next, err := p.PrepareReview(r.Day)
	if err != nil {
		return nil, err
	}
	review := &next.Reviews.Held[len(next.Reviews.Held)-1]
	review.Outcomes, review.Views = nil, nil
	if !next.Reviews.Next.After(r.Day) { // it is this one, or has passed: the meeting sets a new day
		next.Reviews.Next = mabra.Date{}
	}
	text, kept, err := (&saveRequest{Text: r.Text}).written(next)
	return &nextRevision{Text: string(text), Kept: kept}, err
}

// A changedRequest asks what is new in a plan since an earlier revision.
type changedRequest struct {
	textRequest
	Before string `json:"before"`
}

// A changed plan is told as the minutes of a follow-up are.
type changed struct {
	Sections []changedSection `json:"sections"`
}

type changedSection struct {
	Heading string   `json:"heading"`
	Lines   []string `json:"lines"`
}

func whatChanged(a asked, r changedRequest) (*changed, error) {
	before, _, err := a.planIn(textRequest{Text: r.Before})
	if err != nil {
		return nil, errNoEarlier
	}
	after, _, err := a.planIn(r.textRequest)
	switch {
	case err != nil:
		return nil, err
	case before.ID != after.ID:
		return nil, changes.ErrOther
	}
	c := &changed{Sections: []changedSection{}}
	for _, section := range changes.Minutes(before, after, changes.Between(before, after)) {
		told := changedSection{Heading: section.Heading.In(a.Lang)}
		for _, line := range section.Lines {
			told.Lines = append(told.Lines, line.Text.In(a.Lang))
		}
		c.Sections = append(c.Sections, told)
	}
	return c, nil
}
