package plan

import (
	"errors"
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// Why nobody can be given a copy. Whom the plan gives what is for its people to write: see Copy.
var (
	ErrNoReceiver    = errors.New("plan: it has no such person or organisation")
	ErrNoCopy        = errors.New("plan: its copies do not say that this receiver gets this revision")
	ErrWithheld      = errors.New("plan: its copies say that this receiver does not get it")
	ErrPartInWords   = errors.New("plan: this receiver gets a part that is told in words only; say in holds what it holds")
	ErrUnclearCopy   = errors.New("plan: its copies say different things about this receiver, or name what is not in the plan")
	ErrNotSureOfCopy = errors.New("plan: what it says about copies could not be read")
)

// A Delivery is what one receiver gets of a plan. It is a plan of its own, from which everything else is gone: who writes
// or draws it cannot give away more.
type Delivery struct {
	Plan    *Plan
	To      string    // the receiver's id in Plan: another than in the plan it was made of, where that one may reveal
	Whole   bool      // the receiver gets the plan, and not a part of it
	LeftOut []LeftOut // in the order of the plan
}

// CopyFor gives what the plan's copies say that a receiver gets, and nothing else. The plan itself stays as it is.
//
// The copy that counts is of this revision, or says no revision. One without a part and without a reason to withhold it
// is the whole plan; one with a reason and no part is none. A part is what holds names: the needs, outcomes, actions and
// meetings; with them come the child's name, who has a part in them by name and role, who coordinates the plan or is
// named person and how to reach them at work, and what the receiver said. A part in words alone gives an error:
// what it means is never guessed.
//
// Nobody gets the municipality's own keys, which no class of privacy describes; the telephone and address of somebody in
// the family, save their own and services that get the whole plan; numbers that point out the child, save the child, guardians and
// services that get the whole plan; and what was decided not to be shared with them. Where the child's
// whereabouts are protected, or that could not be read, nobody gets a way to reach anybody, a place, or a text in which
// something was found that may tell where the child is; and all ids are new ones.
func (x *Index) CopyFor(receiver string) (*Delivery, error) {
	d := delivering{Index: x, to: receiver, hides: x.mayHide()}
	if err := d.decide(); err != nil {
		return nil, err
	}
	d.gather()
	given := x.Clone()
	given.Text = mabra.Written{} // it holds every word that was written
	d.sieve().plan(given)
	if d.hides {
		ids := newIDsFor(given)
		ids.renew(given)
		receiver = ids.of(receiver, "people", "organisations")
	}
	return &Delivery{Plan: given, To: receiver, Whole: d.holds == nil, LeftOut: d.leftOut}, nil
}

// mayHide reports whether the child's whereabouts are protected, as far as can be told.
func (x *Index) mayHide() bool {
	return x.Child.Protection.hides() || x.source.Unread("child.protection") || x.source.Unread("child")
}

// decide finds out what the receiver gets.
func (d *delivering) decide() error {
	switch {
	case d.source.UnreadWithin("copies") || d.source.Unread("copies") || d.source.Unread("revision"):
		return ErrNotSureOfCopy
	case d.to == "" || d.called(d.to) == 0:
		return ErrNoReceiver
	case d.called(d.to) > 1:
		return ErrUnclearCopy
	}
	var copies []*Copy
	for i := range d.Copies {
		if c := &d.Copies[i]; c.To == d.to && (c.Revision == 0 || c.Revision == d.Revision) {
			copies = append(copies, c)
		}
	}
	if copies == nil {
		return ErrNoCopy
	}
	if err := sameKind(copies); err != nil {
		return err
	}
	switch kindOf(copies[0]) {
	case copyWithheld:
		return ErrWithheld
	case copyInWords:
		return ErrPartInWords
	case copyOfPart:
		return d.part(copies)
	}
	return nil
}

// called counts who and what has an id.
func (x *Index) called(id string) (n int) {
	for i := range x.People {
		if x.People[i].ID == id {
			n++
		}
	}
	for i := range x.Organisations {
		if x.Organisations[i].ID == id {
			n++
		}
	}
	return n
}

// part takes together what copies of parts hold. What they name has to be there.
func (d *delivering) part(copies []*Copy) error {
	for _, c := range copies {
		for _, id := range c.Holds {
			if !d.hasItem(id) {
				return ErrUnclearCopy
			}
		}
		d.holds = append(d.holds, c.Holds...)
	}
	return nil
}

func (x *Index) hasItem(id string) bool {
	_, outcome := x.outcomes[id]
	return id != "" && (outcome || x.meetings[id] != nil ||
		slices.ContainsFunc(x.Needs, func(n Need) bool { return n.ID == id }) ||
		slices.ContainsFunc(x.Actions, func(a Action) bool { return a.ID == id }))
}

// A kindOfCopy is what an entry among the copies says that the receiver gets.
type kindOfCopy int

const (
	copyOfWhole kindOfCopy = iota
	copyOfPart
	copyInWords // a part, in words only
	copyWithheld
)

func kindOf(c *Copy) kindOfCopy {
	switch {
	case len(c.Holds) > 0:
		return copyOfPart
	case c.Part != "":
		return copyInWords
	case c.WithheldBecause != "":
		return copyWithheld
	}
	return copyOfWhole
}

// sameKind gives an error where a receiver is said to get the whole and a part, or something and nothing.
func sameKind(copies []*Copy) error {
	for _, c := range copies[1:] {
		if kindOf(c) != kindOf(copies[0]) {
			return ErrUnclearCopy
		}
	}
	return nil
}
