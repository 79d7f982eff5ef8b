package wheel

import (
	"cmp"
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Part is one part of a wheel: one of the eight indicators, or an area of a model's own. An indicator is the same
// part in every model; an area is a part of its own model alone.
type Part struct {
	Indicator Indicator
	Area      string // where there is no indicator
	Model     string // whose area it is
}

// An Occasion is one reading among several: when it was, whose view it gives, and where it stands.
type Occasion struct {
	Reading int // its place in the wheel's list
	At      mabra.Path
	Date    mabra.Date
	Voice   Voice
	By      string
	Model   string
}

func (w *Wheel) occasion(i int) Occasion {
	r := &w.Readings[i]
	return Occasion{Reading: i, At: readings.Index(i), Date: r.Date, Voice: r.Voice, By: r.By, Model: r.Model}
}

// part gives the part of the wheel that a mark speaks of. An area that was kept from another model is that model's.
func (r *Reading) part(m *Mark) Part {
	if m.Indicator != "" {
		return Part{Indicator: m.Indicator}
	}
	if said, ok := m.saidAs(); ok && said.kept {
		return Part{Area: said.Area, Model: said.Model}
	}
	return Part{Area: m.Area, Model: r.Model}
}

// partsOf gives the parts that a reading of the model is about, in the model's own order; the eight where no model is
// known. They are not to be changed.
func partsOf(model *Model) []Part {
	if model == nil || len(model.Indicators) == 0 && len(model.Areas) == 0 {
		return theEight
	}
	parts := make([]Part, 0, len(model.Indicators)+len(model.Areas))
	for i := range model.Indicators {
		parts = append(parts, Part{Indicator: model.Indicators[i].Indicator})
	}
	for i := range model.Areas {
		parts = append(parts, Part{Area: model.Areas[i].ID, Model: model.Name})
	}
	return parts
}

var theEight = func() []Part {
	parts := make([]Part, len(indicators))
	for i := range indicators {
		parts[i].Indicator = Indicator(indicators[i].Key)
	}
	return parts
}()

// covered gives the indicators that a part speaks of: itself, or those that an area covers in its model.
func (p Part) covered(checking mabra.Checking) []Indicator {
	if p.Indicator != "" {
		return []Indicator{p.Indicator}
	}
	model := modelNamed(p.Model, checking)
	if model == nil {
		return nil
	}
	return model.covers(p.Area)
}

// called gives what a model calls a part. Without a model an indicator has the library's own name; an area that no
// model explains is called by its id.
func (p Part) called(model *Model, checking mabra.Checking) mabra.Text {
	if p.Indicator != "" {
		term, ok := indicators.Term(string(p.Indicator))
		if !ok {
			return mabra.Text{Sv: string(p.Indicator), En: string(p.Indicator)}
		}
		if model == nil {
			return term.Label
		}
		return model.labelled(term)
	}
	if own := modelNamed(p.Model, checking); own != nil {
		for i := range own.Areas {
			if own.Areas[i].ID == p.Area {
				return own.Areas[i].term().Label
			}
		}
	}
	return mabra.Text{Sv: p.Area, En: p.Area}
}

// inOrder sorts parts: first those of a model in its order, then indicators in the official order, then areas by
// their models.
func inOrder(parts []Part, model *Model) {
	first := partsOf(model)
	if slices.Equal(parts, first) {
		return
	}
	place := func(p Part) int {
		if i := slices.Index(first, p); i >= 0 {
			return i
		}
		if i := slices.Index(theEight, p); i >= 0 {
			return len(first) + i
		}
		return len(first) + len(theEight)
	}
	slices.SortStableFunc(parts, func(a, b Part) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a.Model, b.Model), cmp.Compare(a.Area, b.Area),
			cmp.Compare(a.Indicator, b.Indicator))
	})
}
