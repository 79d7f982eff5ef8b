package draft

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// assessment puts the assessments into the plan as they are: every reading, entry and factor, with the words and the
// voice it has. Only ids change, where two documents have the same.
func (w *writer) assessment() {
	a := &plan.Assessment{}
	w.plan.Assessment = a
	for _, d := range w.Wheels {
		if a.Wheel == nil {
			a.Wheel = &wheel.Wheel{}
		}
		own := d.Clone()
		for i := range own.Readings {
			w.readings = append(w.readings, placed{d.ID, mabra.Path("readings").Index(i)})
		}
		a.Wheel.Readings = append(a.Wheel.Readings, own.Readings...)
		a.Wheel.X = joined(a.Wheel.X, own.Wheel.X)
	}
	if a.Wheel != nil {
		w.saidInWheel()
	}
	entries := map[string][]string{} // by the id that an entry had, those that it and others of the same now have
	for _, d := range w.Triangles {
		if a.Triangle == nil {
			a.Triangle = &triangle.Triangle{}
		}
		own := d.Clone()
		ids := make([]string, len(own.Entries))
		for i := range own.Entries {
			if had := own.Entries[i].ID; had != "" {
				ids[i] = w.id(had)
				own.Entries[i].ID = ids[i]
				entries[had] = append(entries[had], ids[i])
			}
		}
		w.saidInTriangle(d, ids)
		a.Triangle.Entries = append(a.Triangle.Entries, own.Entries...)
		a.Triangle.NotExplored = append(a.Triangle.NotExplored, own.NotExplored...)
		a.Triangle.X = joined(a.Triangle.X, own.Triangle.X)
	}
	w.matrices(entries)
}

// matrices puts the matrices into the plan. A factor keeps the entry that it was seen in, where there is that one and no
// other; where the matrices place the child in several ways, no way is chosen.
func (w *writer) matrices(entries map[string][]string) {
	var placements []plan.Origin
	for _, d := range w.Matrices {
		a := w.plan.Assessment
		if a.Resilience == nil {
			a.Resilience = &resilience.Matrix{}
		}
		own := d.Clone()
		from := make([]string, len(own.Factors))
		for i := range own.Factors {
			f := &own.Factors[i]
			if f.ID != "" {
				f.ID = w.id(f.ID)
			}
			if f.From == "" {
				continue
			}
			if known := entries[f.From]; len(known) == 1 {
				from[i] = known[0]
			} else {
				w.leave(Open{Kind: OpenFactorsOrigin, From: []plan.Origin{w.origin(d.ID, mabra.Path("factors").Index(i), f.By)}})
			}
			f.From = from[i]
		}
		w.saidInMatrix(d, from)
		a.Resilience.Factors = append(a.Resilience.Factors, own.Factors...)
		a.Resilience.X = joined(a.Resilience.X, own.Matrix.X)
		if own.Placement != nil {
			a.Resilience.Placement = own.Placement
			placements = append(placements, w.origin(d.ID, "placement", own.Placement.By))
		}
	}
	if len(placements) > 1 {
		w.plan.Assessment.Resilience.Placement = nil
		w.leave(Open{Kind: OpenPlacement, From: placements})
	}
}

// joined adds the fields of another document to those that there are. What two have stays what the first one says.
func joined(fields, more mabra.Fields) mabra.Fields {
	for _, f := range more {
		if !slices.ContainsFunc(fields, func(known mabra.Field) bool { return known.Name == f.Name }) {
			fields = append(fields, f)
		}
	}
	return fields
}
