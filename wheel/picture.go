package wheel

import (
	"io"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A Picture is one reading of the wheel, as WriteSVG draws it: equal sectors in the model's own order and by its own labels,
// one mark for each thing that was said, and the answer as cells of the scale that was declared. A voice has a picture of
// its own; voices are never laid over each other.
type Picture struct {
	Reading *Reading
	Model   *Model // nil: the one that the reading names, where it comes with the library, and else the eight indicators
	Name    string // who speaks, a name or a relation: Tindra, mamma; what the voice is called where empty
	Heading string // of the wide picture; a sentence about who speaks where empty
	Wide    bool   // what was said stands round the wheel in words; else only names, and a table beside it has the words

	set *set
}

// A set is pictures that stand beside each other: they have the same parts, and marks of one size.
type set struct {
	parts         []Part
	longest, most int // things said of a part: in the longer of its two lanes, and in both
}

// InSet makes pictures a set, as the voices on one page are: they have the same parts at the same places, and the longest
// stack in any of them decides how large the marks are in all.
func InSet(pictures ...*Picture) {
	together := &set{}
	for _, p := range pictures {
		p.set = nil
		together.add(p)
	}
	for _, p := range pictures {
		p.set = together
	}
}

// add adds the parts and the stacks of a picture.
func (s *set) add(p *Picture) {
	model, reading := p.model(), p.reading()
	parts := s.parts
	if parts == nil {
		parts = append(parts, partsOf(model)...)
	}
	for i := range reading.Indicators {
		if part := reading.part(&reading.Indicators[i]); !slices.Contains(parts, part) {
			parts = append(parts, part)
		}
	}
	inOrder(parts, model)
	s.parts = parts
	for _, part := range parts {
		strengths, worries := 0, 0
		for i := range reading.Indicators {
			if m := &reading.Indicators[i]; reading.part(m) == part {
				strengths += len(m.Strengths)
				worries += len(m.Worries)
			}
		}
		s.longest, s.most = max(s.longest, strengths, worries), max(s.most, strengths+worries)
	}
}

// together gives the set that the picture stands in: its own, where it stands alone.
func (p *Picture) together() *set {
	if p.set != nil {
		return p.set
	}
	alone := &set{}
	alone.add(p)
	return alone
}

// reading gives the reading, and an empty one where there is none.
func (p *Picture) reading() *Reading {
	if p.Reading == nil {
		return &Reading{}
	}
	return p.Reading
}

// model gives the model that the picture's parts are called by.
func (p *Picture) model() *Model {
	if p.Model != nil {
		return p.Model
	}
	return ownModels()[p.reading().Model]
}

// WriteSVG draws a picture. What it shows is said in its description too, and Rows gives it for a table. The same picture
// gives the same bytes.
func WriteSVG(w io.Writer, p *Picture, how mabra.Drawing) error {
	how = svg.Filled(how)
	d := newDrawing(p, how)
	var drawn []byte
	if p.Wide {
		drawn = d.wide()
	} else {
		drawn = d.compact()
	}
	_, err := w.Write(drawn)
	return err
}
