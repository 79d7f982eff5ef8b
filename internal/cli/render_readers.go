package cli

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"slices"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// A reader is whom a page is for.
type reader struct {
	name    string
	ofAny   bool // the page is made of a plan that cannot be read in full too
	gathers bool // one page is made of all plans
	blank   bool // the page is made of no plan, to fill in by hand

	write    func(r *rendering, w io.Writer, x *plan.Index, found mabra.Findings) error
	writeAll func(r *rendering, w io.Writer, held iter.Seq[page.Held]) error
	writeNew func(r *rendering, w io.Writer) error
}

// readers lists whom there are pages for. The first is the one where nobody is named.
var readers = []reader{
	{name: "meeting", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		return page.Meeting(w, x, r.options()...)
	}},
	{name: "family", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		return page.Family(w, x, r.options()...)
	}},
	{name: "child", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		return page.Child(w, x, r.options()...)
	}},
	{name: "receiver", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		return page.Copy(w, x, r.receiver, r.options()...)
	}},
	{name: "approval", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		return page.Approval(w, x, r.options()...)
	}},
	{name: "consultation", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		id := uuid.New
		if r.ID != nil {
			id = r.ID
		}
		approved, err := r.approvedIn(x)
		if err != nil {
			return err
		}
		return page.Consultation(w, x, id(), approved, r.options()...)
	}},
	{name: "timeline", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		return page.Timeline(w, x, r.options()...)
	}},
	{name: "agenda", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		return page.Agenda(w, r.atReview(x), r.options()...)
	}},
	{name: "minutes", write: func(r *rendering, w io.Writer, x *plan.Index, _ mabra.Findings) error {
		return page.Minutes(w, r.earlier, x, r.options()...)
	}},
	{name: "letter", ofAny: true, write: func(r *rendering, w io.Writer, x *plan.Index, found mabra.Findings) error {
		return page.Letter(w, x, found, r.options()...)
	}},
	{name: "due", gathers: true, writeAll: func(r *rendering, w io.Writer, held iter.Seq[page.Held]) error {
		return page.Due(w, r.today(), held, r.options()...)
	}},
	{name: "form", blank: true, writeNew: func(r *rendering, w io.Writer) error {
		return page.Form(w, r.under, r.form, page.In(r.lang), page.Checking(r.ownModels(stdin)...))
	}},
}

func readerNames() []string {
	var names []string
	for i := range readers {
		names = append(names, readers[i].name)
	}
	return names
}

// readerOf gives one of the readers by its name.
func readerOf(name string) *reader {
	return &readers[slices.IndexFunc(readers, func(one reader) bool { return one.name == name })]
}

// page gives the page of one plan.
func (one *reader) page(r *rendering, x *plan.Index, found mabra.Findings) ([]byte, error) {
	var text bytes.Buffer
	err := one.write(r, &text, x, found)
	return text.Bytes(), err
}

// gather gives the page of all plans.
func (one *reader) gather(r *rendering, held iter.Seq[page.Held]) ([]byte, error) {
	var text bytes.Buffer
	err := one.writeAll(r, &text, held)
	return text.Bytes(), err
}

// options are how all pages are made.
func (r *rendering) options() []page.Option {
	options := []page.Option{page.Without(r.without...)}
	if r.asked {
		options = append(options, page.In(r.lang)) // else each in its plan's own language
	}
	if r.receiver != "" {
		options = append(options, page.For(r.receiver))
	}
	return options
}

// today gives the day of a page that is made of all plans.
func (r *rendering) today() mabra.Date {
	if r.at.IsZero() {
		return r.Today
	}
	return r.at
}

// atReview gives the plan as on its next review, unless a day was asked for.
func (r *rendering) atReview(x *plan.Index) *plan.Index {
	if next := x.NextReview(); r.at.IsZero() && next.After(x.Today()) {
		return x.On(next)
	}
	return x
}

// errNotAsRead says that a text that a person let through is not in the plan, or no longer as it was read.
var errNotAsRead = errors.New("a text is not as it was read")

// approvedIn gives the texts of a plan that a person has read and let through, each by its place and as it was read.
func (r *rendering) approvedIn(x *plan.Index) ([]plan.FreeText, error) {
	if len(r.approved) == 0 {
		return nil, nil
	}
	read := map[string]plan.FreeText{}
	for _, t := range x.DeIdentify(uuid.Nil).Texts {
		read[t.AsRead()] = t
	}
	var approved []plan.FreeText
	for _, name := range r.approved {
		t, is := read[name]
		if !is {
			return nil, errNotAsRead
		}
		approved = append(approved, t)
	}
	return approved, nil
}
