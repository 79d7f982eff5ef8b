package desk

import (
	"encoding/json"

	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An assessed document is what it holds of the three pictures: one of them where it stands on its own, all where it is a plan.
type assessed struct {
	Wheel    *wheel.Wheel
	Triangle *triangle.Triangle
	Matrix   *resilience.Matrix

	child     string // what the document calls the child
	synthetic bool
}

// assessedIn reads a document as the page holds it. Where it has no such picture yet, the picture is empty.
func assessedIn(text json.RawMessage) (*assessed, error) {
	read, _ := document.ParseAll("", text)
	if len(read) != 1 {
		return nil, errMisread
	}
	a := &assessed{Wheel: &wheel.Wheel{}, Triangle: &triangle.Triangle{}, Matrix: &resilience.Matrix{}}
	switch d := read[0].(type) {
	case *wheel.Document:
		a.Wheel, a.child, a.synthetic = &d.Wheel, d.Child, d.Synthetic
	case *triangle.Document:
		a.Triangle, a.child, a.synthetic = &d.Triangle, d.Child, d.Synthetic
	case *resilience.Document:
		a.Matrix, a.child, a.synthetic = &d.Matrix, d.Child, d.Synthetic
	case *plan.Plan:
		a.child, a.synthetic = d.Child.Name, d.Synthetic
		a.takeFrom(d.Assessment)
	default:
		return nil, errNoPicture
	}
	return a, nil
}

// takeFrom takes the pictures that a plan has.
func (a *assessed) takeFrom(from *plan.Assessment) {
	if from == nil {
		return
	}
	if from.Wheel != nil {
		a.Wheel = from.Wheel
	}
	if from.Triangle != nil {
		a.Triangle = from.Triangle
	}
	if from.Resilience != nil {
		a.Matrix = from.Resilience
	}
}
