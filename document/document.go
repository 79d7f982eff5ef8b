// Package document is the way in for documents of any kind: plans, the three tools of the assessment, and models.
//
// Validate does it all in one call: it reads a text, checks what it says, looks at several plans together, honours the
// comments and settings that silence rules, leaves out what a baseline knows, and sorts. A Validator does the same for
// many texts, from many goroutines.
package document

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Document is a document of any kind: *plan.Plan, *wheel.Document, *triangle.Document, *resilience.Document,
// *wheel.Model or *plan.PracticeModel.
type Document interface {
	Check(options ...mabra.CheckOption) mabra.Findings
	Encode(format mabra.Format) ([]byte, error)
}

// kinds are the kinds of document in a stream of any.
var kinds = append([]yamldoc.Kind{
	{Name: plan.Kind, New: func() any { return new(plan.Plan) }},
	{Name: wheel.Kind, New: func() any { return new(wheel.Document) }},
	{Name: triangle.Kind, New: func() any { return new(triangle.Document) }},
	{Name: resilience.Kind, New: func() any { return new(resilience.Document) }},
}, modelKinds...)

// modelKinds are the kinds that others name: models of the wheel and of practice.
var modelKinds = []yamldoc.Kind{
	{Name: wheel.ModelKind, New: func() any { return new(wheel.Model) }},
	{Name: plan.ModelKind, New: func() any { return new(plan.PracticeModel) }},
}

// Kinds lists the kinds of document, as documents spell them.
func Kinds() []string {
	names := make([]string, len(kinds))
	for i := range kinds {
		names[i] = kinds[i].Name
	}
	return names
}

// New gives an empty document of a kind, or nil where there is no such kind.
func New(kind string) Document {
	for i := range kinds {
		if kinds[i].Name == kind {
			return kinds[i].New().(Document)
		}
	}
	return nil
}

// KindOf gives the kind of a document, as documents spell it.
func KindOf(d Document) string {
	for i := range kinds {
		if reflect.TypeOf(kinds[i].New()) == reflect.TypeOf(d) {
			return kinds[i].Name
		}
	}
	return ""
}

// ParseAll reads a stream of documents of any kind, separated by ---. It gives those whose kind is known, as far as
// they were understood, and the findings about the form of all of them. File is only used in findings.
func ParseAll(file string, data []byte, options ...mabra.ReadOption) ([]Document, mabra.Findings) {
	all := readAll(file, data, mabra.LimitsOf(options...), kinds)
	return all.documents, all.findings
}

// A reading is what a text holds.
type reading struct {
	documents []Document
	sources   []*yamldoc.Source // also of what is of no known kind
	comments  []yamldoc.Comment // those that are meant to silence rules
	findings  mabra.Findings
}

func readAll(file string, data []byte, limits mabra.Limits, kinds []yamldoc.Kind) reading {
	read, findings := yamldoc.Read(file, data, limits, kinds)
	yamldoc.Measure(data, findings)
	all := reading{findings: findings.Sort()}
	for _, r := range read {
		all.sources = append(all.sources, r.Source)
		all.comments = append(all.comments, r.Source.Comments(meantToSilence)...)
		if r.Value != nil {
			all.documents = append(all.documents, r.Value.(Document))
		}
	}
	return all
}
