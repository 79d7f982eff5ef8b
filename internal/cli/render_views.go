package cli

import (
	"bytes"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// The pictures that can be drawn by themselves.
const (
	viewWheel    = "wheel"
	viewTriangle = "triangle"
	viewMatrix   = "matrix"
)

// An assessed is what pictures are drawn of: a plan's assessment, or a document of one tool.
type assessed struct {
	child      string
	synthetic  bool
	wheel      *wheel.Wheel
	triangle   *triangle.Triangle
	resilience *resilience.Matrix
	called     func(id string) string // the name of somebody in the plan
}

// assessedIn gives what a document has to draw.
func assessedIn(one document.Document) assessed {
	nobody := func(string) string { return "" }
	switch d := one.(type) {
	case *plan.Plan:
		a := assessed{child: d.Child.Name, synthetic: d.Synthetic, called: func(id string) string {
			if p := d.Index().Person(id); p != nil {
				return p.Name
			}
			return ""
		}}
		if d.Assessment != nil {
			a.wheel, a.triangle, a.resilience = d.Assessment.Wheel, d.Assessment.Triangle, d.Assessment.Resilience
		}
		return a
	case *wheel.Document:
		return assessed{child: d.Child, synthetic: d.Synthetic, wheel: &d.Wheel, called: nobody}
	case *triangle.Document:
		return assessed{child: d.Child, synthetic: d.Synthetic, triangle: &d.Triangle, called: nobody}
	case *resilience.Document:
		return assessed{child: d.Child, synthetic: d.Synthetic, resilience: &d.Matrix, called: nobody}
	}
	return assessed{}
}

// pictures draws the pictures of a file, each by itself, as SVG: a wheel for each reading, so that no two voices share one.
func (r *rendering) pictures(paths []string) error {
	if slices.Equal(r.readers, []string{"form"}) {
		return r.blankPicture(paths)
	}
	if len(paths) != 1 || len(r.readers) > 0 {
		return r.misuse(viewTakesOne)
	}
	_, documents, findings, err := r.documents(paths[0])
	switch {
	case err != nil:
		r.fail(paths[0] + ": " + r.reason(err))
		return nil
	case findings.HasErrors():
		r.refuse(findings)
		return nil
	}
	options := r.ownModels(paths[0])
	var drawn [][]byte
	err = guarded(func() error {
		for _, one := range documents {
			more, err := r.picturesOf(assessedIn(one), options)
			if err != nil {
				return err
			}
			drawn = append(drawn, more...)
		}
		return nil
	})
	if err != nil {
		r.fail(paths[0] + ": " + r.say(programAtFault))
		return nil
	}
	return r.putPictures(paths[0], drawn)
}

// putPictures writes the pictures of a file where they were asked for: one to a file, several to a folder.
func (r *rendering) putPictures(path string, drawn [][]byte) error {
	toFile := r.output == "" || r.output == stdin || strings.EqualFold(filepath.Ext(r.output), ".svg")
	switch {
	case len(drawn) == 0:
		r.fail(path + ": " + r.say(nothingToDraw))
	case toFile && len(drawn) > 1:
		return r.misuse(needsFolder)
	case toFile:
		r.deliver(r.output, drawn[0], r.over)
	default:
		r.putInFolder(drawn)
	}
	return nil
}

// blankPicture draws a picture to fill in by hand, on one sheet of A4; the wheel has the parts of the practice model.
func (r *rendering) blankPicture(paths []string) error {
	if len(paths) > 0 {
		return r.misuse(formTakesNoPlan)
	}
	model, findings, err := r.practice(r.model)
	switch {
	case err != nil:
		return err
	case findings.HasErrors():
		r.refuse(findings)
		return nil
	}
	var text bytes.Buffer
	how := mabra.Drawing{Language: r.lang, Look: r.look}
	switch r.view {
	case viewTriangle:
		err = triangle.WriteBlankSVG(&text, how)
	case viewMatrix:
		err = resilience.WriteBlankSVG(&text, how)
	default:
		x := new(plan.Plan).Index(append(r.ownModels(stdin), under(model)...)...)
		err = wheel.WriteBlankSVG(&text, x.PracticeWheel(), nil, how)
	}
	if err != nil {
		r.fail(r.say(programAtFault))
		return nil
	}
	r.deliver(r.output, text.Bytes(), r.over)
	return nil
}

// putInFolder writes the pictures to a folder, numbered as they stand in the file.
func (r *rendering) putInFolder(drawn [][]byte) {
	for i, picture := range drawn {
		name := r.view + "-" + strconv.Itoa(i+1) + ".svg"
		if err := writeBelow(r.output, name, picture, onlyOwner, overwriting(r.over)); err != nil {
			r.fail(name + ": " + r.unwritten(err, cannotWriteFile))
			return
		}
	}
}

// picturesOf draws what was asked for.
func (r *rendering) picturesOf(a assessed, options []mabra.CheckOption) ([][]byte, error) {
	how := mabra.Drawing{Language: r.lang, Look: r.look, MadeUp: a.synthetic}
	var draw []func(io.Writer) error
	switch {
	case r.view == viewWheel && a.wheel != nil:
		for i := range a.wheel.Readings {
			reading := &a.wheel.Readings[i]
			model, _ := wheel.FindModel(reading.Model, options...)
			p := &wheel.Picture{Reading: reading, Model: model, Name: a.called(reading.By), Wide: true}
			draw = append(draw, func(w io.Writer) error { return wheel.WriteSVG(w, p, how) })
		}
	case r.view == viewTriangle && a.triangle != nil:
		p := &triangle.Picture{Triangle: a.triangle, Child: a.child}
		draw = append(draw, func(w io.Writer) error { return triangle.WriteSVG(w, p, how) })
	case r.view == viewMatrix && a.resilience != nil:
		p := &resilience.Picture{Matrix: a.resilience, Child: a.child}
		if at := a.resilience.Placement; at != nil {
			p.By = a.called(at.By)
		}
		draw = append(draw, func(w io.Writer) error { return resilience.WriteSVG(w, p, how) })
	}
	var pictures [][]byte
	for _, one := range draw {
		var picture bytes.Buffer
		if err := one(&picture); err != nil {
			return nil, err
		}
		pictures = append(pictures, picture.Bytes())
	}
	return pictures, nil
}
