package desk

import (
	"bytes"
	"io"
	"slices"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// A pageRequest asks for a page of the plan that stands in a text, or for a form to fill in by hand, which takes no plan.
type pageRequest struct {
	textRequest
	For      string         `json:"for"`      // as mabra render --for names it
	In       mabra.Language `json:"in"`       // left out: the plan's own
	Receiver string         `json:"receiver"` // the id of whom the page is for
	Without  []string       `json:"without"`  // the ids of actions that are not to stand on it
	Before   string         `json:"before"`   // the text of the earlier revision, for minutes
	ID       uuid.UUID      `json:"id"`       // of a consultation
	Approved []string       `json:"approved"` // the texts that a person has read and lets through, as they were read
	Model    string         `json:"model"`    // of a form to fill in by hand
	Form     plan.Form      `json:"form"`
}

type writtenPage struct {
	HTML string `json:"html"`
}

// A sheet is a page in the making.
type sheet struct {
	pageRequest
	asked   asked
	plan    *plan.Index
	found   mabra.Findings
	options []page.Option
}

// writers are the pages, by whom they are for.
var writers = map[string]func(w io.Writer, s *sheet) error{
	"meeting":      func(w io.Writer, s *sheet) error { return page.Meeting(w, s.plan, s.options...) },
	"family":       func(w io.Writer, s *sheet) error { return page.Family(w, s.plan, s.options...) },
	"child":        func(w io.Writer, s *sheet) error { return page.Child(w, s.plan, s.options...) },
	"receiver":     func(w io.Writer, s *sheet) error { return page.Copy(w, s.plan, s.Receiver, s.options...) },
	"approval":     func(w io.Writer, s *sheet) error { return page.Approval(w, s.plan, s.options...) },
	"consultation": consultation,
	"timeline":     func(w io.Writer, s *sheet) error { return page.Timeline(w, s.plan, s.options...) },
	"agenda":       func(w io.Writer, s *sheet) error { return page.Agenda(w, atReview(s.plan, s.asked), s.options...) },
	"minutes":      minutes,
	"letter":       func(w io.Writer, s *sheet) error { return page.Letter(w, s.plan, s.found, s.options...) },
}

// writePage gives the page that mabra render gives, to the byte. Of a plan that cannot be read in full there is only the letter:
// on another page, what is missing would look like what nobody has said.
func writePage(a asked, r pageRequest) (*writtenPage, error) {
	if r.For == "form" {
		return handForm(a, r)
	}
	write, known := writers[r.For]
	if !known {
		return nil, errNoPage
	}
	p, found, err := a.planIn(r.textRequest)
	switch {
	case err != nil:
		return nil, err
	case r.For != "letter" && unread(found):
		return nil, errUnread
	}
	s := &sheet{pageRequest: r, asked: a, plan: p.Index(a.checking()...), found: found, options: []page.Option{page.Without(r.Without...)}}
	if r.In != "" {
		s.options = append(s.options, page.In(r.In))
	}
	if r.Receiver != "" {
		s.options = append(s.options, page.For(r.Receiver))
	}
	var text bytes.Buffer
	if err := write(&text, s); err != nil {
		return nil, err
	}
	return &writtenPage{HTML: text.String()}, nil
}

// planIn gives the plan that stands in a text, and what there is to say about it.
func (a *asked) planIn(r textRequest) (*plan.Plan, mabra.Findings, error) {
	result := a.validate(r.Name, []byte(r.Text))
	for _, d := range result.Documents {
		if p, is := d.(*plan.Plan); is {
			return p, result.Findings, nil
		}
	}
	return nil, nil, errNoPlan
}

// unread reports whether something in a plan could not be read.
func unread(found mabra.Findings) bool {
	return slices.ContainsFunc(found, func(f mabra.Finding) bool { return f.Severity == mabra.Error && f.Rule.OfForm })
}

// atReview gives the plan as on its next review, where that lies ahead.
func atReview(x *plan.Index, a asked) *plan.Index {
	if next := x.NextReview(); next.After(x.Today()) {
		a.Today = next
		return x.Plan.Index(a.checking()...)
	}
	return x
}

// consultation writes a plan in which nobody is pointed out, with those texts that a person has let through. One that is no longer
// as it was read lets nothing through.
func consultation(w io.Writer, s *sheet) error {
	read := map[string]plan.FreeText{}
	for _, text := range s.plan.DeIdentify(uuid.Nil).Texts {
		read[text.AsRead()] = text
	}
	approved := make([]plan.FreeText, len(s.Approved))
	for i, name := range s.Approved {
		text, is := read[name]
		if !is {
			return errNotAsRead
		}
		approved[i] = text
	}
	return page.Consultation(w, s.plan, s.ID, approved, s.options...)
}

func minutes(w io.Writer, s *sheet) error {
	earlier, _, err := s.asked.planIn(textRequest{Text: s.Before})
	if err != nil {
		return errNoEarlier
	}
	return page.Minutes(w, earlier, s.plan, s.options...)
}

func handForm(a asked, r pageRequest) (*writtenPage, error) {
	var model *plan.PracticeModel
	if r.Model != "" {
		m, found := a.practiceModel(r.Model)
		if !found {
			return nil, errNoModel
		}
		model = m
	}
	if r.Form == "" {
		r.Form = plan.FormOwn
	}
	lang := r.In
	if lang == "" {
		lang = a.Lang
	}
	var text bytes.Buffer
	if err := page.Form(&text, model, r.Form, page.In(lang), page.Checking(a.checking()...)); err != nil {
		return nil, err
	}
	return &writtenPage{HTML: text.String()}, nil
}
