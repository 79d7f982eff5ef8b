package draft

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Why no draft is made.
var (
	ErrNothing       = errors.New("no assessments to make a draft of")
	ErrOtherChild    = errors.New("the assessments name different children")
	ErrOtherDocument = errors.New("two different documents have the same id")
)

// Assessments are the documents that a draft is made of. They are of one child, and they are not changed.
type Assessments struct {
	Wheels    []*wheel.Document
	Triangles []*triangle.Document
	Matrices  []*resilience.Document
}

// Add takes up a document, and reports whether it is one of the three kinds.
func (a *Assessments) Add(document any) bool {
	switch d := document.(type) {
	case *wheel.Document:
		a.Wheels = append(a.Wheels, d)
	case *triangle.Document:
		a.Triangles = append(a.Triangles, d)
	case *resilience.Document:
		a.Matrices = append(a.Matrices, d)
	default:
		return false
	}
	return true
}

// sheets gives the heads of the documents.
func (a *Assessments) sheets() []*mabra.Sheet {
	var all []*mabra.Sheet
	for _, d := range a.Wheels {
		all = append(all, &d.Sheet)
	}
	for _, d := range a.Triangles {
		all = append(all, &d.Sheet)
	}
	for _, d := range a.Matrices {
		all = append(all, &d.Sheet)
	}
	return all
}

// Err says why the assessments cannot be laid together: they name different children, or one id is that of two
// documents, so that nobody could tell where words come from. Names of which one holds the other, such as a first name
// and the whole one, may be the same child's.
func (a *Assessments) Err() error {
	once := a.once()
	sheets := once.sheets()
	if len(sheets) == 0 {
		return ErrNothing
	}
	seen := map[uuid.UUID]bool{}
	var names []string
	for _, s := range sheets {
		if seen[s.ID] {
			return ErrOtherDocument
		}
		seen[s.ID] = true
		if slices.Contains(names, s.Child) {
			continue
		}
		if slices.ContainsFunc(names, func(name string) bool { return otherChild(s.Child, name) }) {
			return ErrOtherChild
		}
		names = append(names, s.Child)
	}
	return nil
}

// once gives the assessments with each document once: one that is given twice says what it says.
func (a *Assessments) once() Assessments {
	return Assessments{onceEach(a.Wheels), onceEach(a.Triangles), onceEach(a.Matrices)}
}

func onceEach[D interface {
	Encode(mabra.Format) ([]byte, error)
}](list []D) []D {
	var kept []D
	for _, d := range list {
		if !slices.ContainsFunc(kept, func(k D) bool { return same(k, d) }) {
			kept = append(kept, d)
		}
	}
	return kept
}

// same reports whether two documents are one: what they were read from does not count.
func same(a, b any) bool {
	if reflect.ValueOf(a).Pointer() == reflect.ValueOf(b).Pointer() {
		return true
	}
	switch a := a.(type) {
	case *wheel.Document:
		b := b.(*wheel.Document)
		return a.ID == b.ID && reflect.DeepEqual(a.Sheet, b.Sheet) && reflect.DeepEqual(a.Wheel, b.Wheel)
	case *triangle.Document:
		b := b.(*triangle.Document)
		return a.ID == b.ID && reflect.DeepEqual(a.Sheet, b.Sheet) && reflect.DeepEqual(a.Triangle, b.Triangle)
	case *resilience.Document:
		b := b.(*resilience.Document)
		return a.ID == b.ID && reflect.DeepEqual(a.Sheet, b.Sheet) && reflect.DeepEqual(a.Matrix, b.Matrix)
	}
	return false
}

// otherChild reports whether two names are of two children. A document without a name may be of any child.
func otherChild(a, b string) bool {
	one, two := nameWords(a), nameWords(b)
	return len(one) > 0 && len(two) > 0 && !holds(one, two) && !holds(two, one)
}

func holds(all, some []string) bool {
	return !slices.ContainsFunc(some, func(word string) bool { return !slices.Contains(all, word) })
}

// nameWords gives the words of a name as they are compared.
func nameWords(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
