// Package look lays out what has been gathered about a child with the three tools, to be read aloud or by a program:
// who said what, what has been thought of, what could be asked, and what is proposed.
//
// It says what wheel, triangle and resilience say, and holds the words of the document: it is for those who work with
// it.
package look

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Version is the version of what is written as JSON.
const Version = 1

// A Book holds what is to be told of several documents. Each of them stands for itself.
type Book struct {
	Version   int            `json:"version"`
	Language  mabra.Language `json:"language"` // of the labels and the questions; the words are the documents' own
	Documents []*Sheet       `json:"documents"`
}

// A Sheet is what is to be told of one document. A tool that nobody has used is left out.
type Sheet struct {
	File       string    `json:"file,omitempty"`
	Kind       string    `json:"kind"`
	Child      string    `json:"child,omitempty"`
	Wheel      *Wheel    `json:"wheel,omitempty"`
	Triangle   *Triangle `json:"triangle,omitempty"`
	Proposals  []Factor  `json:"proposals,omitempty"` // factors that nobody has taken over yet
	Resilience *Matrix   `json:"resilience,omitempty"`
}

// A Term is a word of a vocabulary, or a part of a wheel: how documents spell it, and how a reader sees it.
type Term struct {
	Key   string `json:"key"`
	Label string `json:"label"`
}

// A Saying is something that somebody said or wrote, in their own words, and where it stands.
type Saying struct {
	Words string `json:"words"`
	Whence
}

// Whence says where in the document something stands, who said or wrote it, and when.
type Whence struct {
	At      mabra.Path `json:"at"`
	By      string     `json:"by,omitempty"`   // the id of a person
	Name    string     `json:"name,omitempty"` // of that person, where the document says it
	Date    mabra.Date `json:"date,omitzero"`
	Earlier bool       `json:"earlier,omitempty"` // the same person has spoken of it again since
}

// A Question can be asked in a conversation or by those who plan. It is the library's own.
type Question struct {
	To       *Term  `json:"to,omitempty"`
	Text     string `json:"text"`
	Source   string `json:"source,omitempty"`
	Verified bool   `json:"verified"`
}

// Of lays a document out for a reader of a language, and reports whether it holds anything that the three tools gather.
// Options make models known, as for Check.
func Of(file string, d document.Document, lang mabra.Language, options ...mabra.CheckOption) (*Sheet, bool) {
	v := viewer{lang: lang, options: options}
	s := &Sheet{File: file}
	switch d := d.(type) {
	case *wheel.Document:
		s.Kind, s.Child, s.Wheel = wheel.Kind, d.Child, v.wheel(&d.Wheel)
	case *triangle.Document:
		s.Kind, s.Child, s.Triangle = triangle.Kind, d.Child, v.triangle(&d.Triangle)
		s.Proposals = v.proposals(&d.Triangle, nil)
	case *resilience.Document:
		s.Kind, s.Child, s.Resilience = resilience.Kind, d.Child, v.matrix(&d.Matrix)
	case *plan.Plan:
		s.Kind, s.Child = plan.Kind, d.Child.Name
		if s.Child == "" {
			s.Child = d.Child.Pseudonym
		}
		return s, v.assessment(s, d)
	default:
		return nil, false
	}
	return s, true
}

// assessment lays out what is in a plan, and reports whether anything is.
func (v viewer) assessment(s *Sheet, p *plan.Plan) bool {
	v.names = map[string]string{}
	for i := range p.People {
		v.names[p.People[i].ID] = p.People[i].Name
	}
	a := p.Assessment
	if a == nil {
		return false
	}
	inside := mabra.Path("assessment")
	if a.Wheel != nil {
		s.Wheel = v.in(inside.Field("wheel")).wheel(a.Wheel)
	}
	if a.Triangle != nil {
		s.Triangle = v.in(inside.Field("triangle")).triangle(a.Triangle)
		s.Proposals = v.in(inside.Field("triangle")).proposals(a.Triangle, a.Resilience)
	}
	if a.Resilience != nil {
		s.Resilience = v.in(inside.Field("resilience")).matrix(a.Resilience)
	}
	return s.Wheel != nil || s.Triangle != nil || s.Resilience != nil
}

// A viewer lays out one document.
type viewer struct {
	lang    mabra.Language
	base    mabra.Path // where the tool stands in the document
	names   map[string]string
	options []mabra.CheckOption
}

func (v viewer) in(base mabra.Path) viewer {
	v.base = base
	return v
}

func (v viewer) at(inside mabra.Path) mabra.Path { return v.base.Join(inside) }

// saying gives words with who said them and when.
func (v viewer) saying(at mabra.Path, words, by string, date mabra.Date) Saying {
	return Saying{words, Whence{At: v.at(at), By: by, Name: v.names[by], Date: date}}
}

// term gives a value of a vocabulary as a reader sees it.
func term[E mabra.Value](v viewer, value E) Term {
	return Term{Key: string(value), Label: mabra.LabelOf(value).In(v.lang)}
}

func terms[E mabra.Value](v viewer, values []E) []Term {
	all := make([]Term, len(values))
	for i := range values {
		all[i] = term(v, values[i])
	}
	return all
}
