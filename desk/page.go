package desk

import (
	"bytes"
	"io"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// A pageRequest asks for a page of the plan that stands in a text.
type pageRequest struct {
	textRequest
	For      string `json:"for"`      // as mabra render --for names it
	Receiver string `json:"receiver"` // the id of whom a copy is for
	Before   string `json:"before"`   // the text of the earlier revision, for minutes
}

type writtenPage struct {
	HTML string `json:"html"`
}

// A writer writes one of the pages.
type writer func(w io.Writer, x *plan.Index, r pageRequest, found mabra.Findings, options []page.Option) error

// writers are the pages, by whom they are for.
var writers = map[string]writer{
	"meeting": func(w io.Writer, x *plan.Index, _ pageRequest, _ mabra.Findings, o []page.Option) error {
		return page.Meeting(w, x, o...)
	},
	"letter": func(w io.Writer, x *plan.Index, _ pageRequest, found mabra.Findings, o []page.Option) error {
		return page.Letter(w, x, found, o...)
	},
}

func writePage(a asked, r pageRequest) (*writtenPage, error) {
	write, known := writers[r.For]
	if !known {
		return nil, errNoPage
	}
	result := document.Validate(r.Name, []byte(r.Text), document.At(a.Today), document.Checking(a.checking()...))
	p := planIn(result.Documents)
	if p == nil {
		return nil, errNoPlan
	}
	var text bytes.Buffer
	err := write(&text, p.Index(a.checking()...), r, result.Findings, []page.Option{page.In(a.Lang)})
	if err != nil {
		return nil, err
	}
	return &writtenPage{HTML: text.String()}, nil
}

func planIn(documents []document.Document) *plan.Plan {
	for _, d := range documents {
		if p, is := d.(*plan.Plan); is {
			return p
		}
	}
	return nil
}
