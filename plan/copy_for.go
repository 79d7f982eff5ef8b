package plan

import (
	"errors"
	"fmt"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// Why nobody can be given a copy. Whom the plan gives what is for its people to write: see Copy.
var (
	ErrNoReceiver    = errors.New("plan: it has no such person or organisation")
	ErrNoCopy        = errors.New("plan: its copies do not say that this receiver gets this revision")
	ErrWithheld      = errors.New("plan: its copies say that this receiver does not get it")
	ErrPartInWords   = errors.New("plan: this receiver gets a part that is told in words only; say in holds what it holds")
	ErrUnclearCopy   = errors.New("plan: its copies say different things about this receiver, or name what is not in the plan, or twice")
	ErrNotSureOfCopy = errors.New("plan: what it says about people, copies, sharing or views could not be read")

	// ErrChildsPartInWords is an ErrPartInWords about the child: there is a page of their own.
	ErrChildsPartInWords = fmt.Errorf("%w; the receiver is the child", ErrPartInWords)
)

// A Delivery is what one receiver gets of a plan. It is a plan of its own, from which everything else is gone: who writes
// or draws it cannot give away more.
type Delivery struct {
	Plan      *Plan
	To        string    // the receiver's id in Plan: another than in the plan it was made of, where that one may reveal
	Whole     bool      // the receiver gets the plan, and not a part of it
	Protected bool      // the child's whereabouts are protected, as far as can be told: a person reads the texts before it is given
	LeftOut   []LeftOut // in the order of the plan
}

// CopyFor gives what the plan's copies say that a receiver gets, and nothing else. The plan itself stays as it is.
//
// The copy that counts is of this revision, or says no revision. One without a part and without a reason to withhold it
// is the whole plan; one with a reason and no part is none. A part is what holds names: the needs, outcomes, actions,
// measures, risks, contingency and meetings; with them come the child's name, who has a part in them by name and role, who
// coordinates the plan or is named person and how to reach them at work, and what the receiver said. All ids in a part are
// new ones: people write words in them. A part in words alone gives an error: what it means is never guessed.
//
// Nobody gets the municipality's own keys, which no class of privacy describes; the telephone and address of somebody in
// the family, save their own and services that get the whole plan; numbers that point out the child, save the child, guardians and
// services that get the whole plan; and what was decided not to be shared with them. Where the child's
// whereabouts are protected, or that could not be read, nobody gets a way to reach anybody, a place, the name of a model,
// which is often that of a municipality, or a text in which something was found that may tell where the child is, such as
// a word of the name of a service; and all ids are new ones. More can tell where a child is than a program finds: a person
// reads what is left.
func (x *Index) CopyFor(receiver string) (*Delivery, error) {
	d := delivering{Index: x, to: receiver, hides: x.mayHide()}
	if err := d.decide(); err != nil {
		return nil, err
	}
	d.gather()
	given := x.Clone()
	given.Text = mabra.Written{} // it holds every word that was written
	d.sieve().plan(given)
	if d.hides || d.holds != nil {
		ids := newIDsFor(given)
		ids.renew(given)
		receiver = ids.of(receiver, "people", "organisations")
	}
	return &Delivery{Plan: given, To: receiver, Whole: d.holds == nil, Protected: d.hides, LeftOut: d.leftOut}, nil
}

// mayHide reports whether the child's whereabouts are protected, as far as can be told.
func (x *Index) mayHide() bool {
	return x.Child.Protection.hides() || x.source.Unread("child.protection") || x.source.Unread("child")
}

// decide finds out what the receiver gets.
func (d *delivering) decide() error {
	switch {
	case d.unsure():
		return ErrNotSureOfCopy
	case d.to == "" || d.called(d.to) == 0:
		return ErrNoReceiver
	case d.called(d.to) > 1:
		return ErrUnclearCopy
	}
	var copies []*Copy
	for i := range d.Copies {
		if c := &d.Copies[i]; d.counts(c) {
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
		if d.isA(RoleChild) {
			return ErrChildsPartInWords
		}
		return ErrPartInWords
	case copyOfPart:
		return d.part(copies)
	}
	return nil
}

// counts reports whether a copy is one of those that tell what the receiver gets of this revision.
func (d *delivering) counts(c *Copy) bool {
	return c.To == d.to && (c.Revision == 0 || c.Revision == d.Revision)
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

// decides are the fields that tell who gets what, and what is not meant for whom.
var decides = []mabra.Path{"revision", "people", "copies", "sharing", "views", "reviews", "kin"}

// unsure reports whether something that decides what the receiver gets could not be read.
func (d *delivering) unsure() bool {
	return slices.ContainsFunc(decides, func(at mabra.Path) bool { return d.source.Unread(at) || d.source.UnreadWithin(at) })
}

// part takes together what copies of parts hold. What they name has to be there, and be one thing: of two that have the same
// id, nobody can tell which was meant.
func (d *delivering) part(copies []*Copy) error {
	lists := map[string][]string{} // that have an item of the id
	visit(d.Clone(), func(at spot) {
		if item, is := at.itemID(); is {
			lists[item.id] = append(lists[item.id], item.list)
		}
	})
	for _, c := range copies {
		for _, id := range c.Holds {
			if in := lists[id]; id == "" || len(in) != 1 || !slices.Contains(fields.Holdable(), in[0]) {
				return ErrUnclearCopy
			}
		}
		d.holds = append(d.holds, c.Holds...)
	}
	return nil
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
