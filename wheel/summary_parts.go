package wheel

import "slices"

// parts lists the parts of the wheel: those of the models, and what is spoken of besides.
func (g *gathering) parts() {
	expected := g.expects()
	model := g.oneModel()
	inOrder(g.at.parts, model)
	g.at.moved()
	parts := g.at.parts
	g.summary.Parts = make([]PartSummary, len(parts))
	said := make([]Said, len(parts)*len(g.voices))
	for i, p := range parts {
		mine := said[i*len(g.voices) : (i+1)*len(g.voices) : (i+1)*len(g.voices)]
		for v := range mine {
			mine[v].Voice = g.voices[v]
		}
		g.summary.Parts[i] = PartSummary{Part: p, Called: p.called(model, g.checking), Voices: mine}
	}
	g.within()
	g.expected = make([][]int, len(g.voices))
	for v := range expected {
		g.expected[v] = make([]int, 0, len(expected[v]))
		for _, p := range expected[v] {
			g.expected[v] = append(g.expected[v], g.at.of(p))
		}
		slices.Sort(g.expected[v])
	}
}

// expects notes the parts that are spoken of and those of the readings' models. It gives, of each voice, the parts of
// the models that it reads by.
func (g *gathering) expects() [][]Part {
	expected := make([][]Part, len(g.voices))
	type kind struct {
		voice int
		model *Model
	}
	done := map[kind]bool{}
	for i := range g.wheel.Readings {
		r := &g.wheel.Readings[i]
		model := modelNamed(r.Model, g.checking)
		voice := slices.Index(g.voices, r.Voice)
		if it := (kind{voice, model}); !done[it] && (model != nil || !r.hasAreas()) {
			done[it] = true
			expected[voice] = g.adds(expected[voice], partsOf(model))
		}
		for j := range r.Indicators {
			g.at.add(r.part(&r.Indicators[j]))
		}
	}
	return expected
}

// adds notes the parts of a model, and adds those that a voice is not expected to speak of yet.
func (g *gathering) adds(expected, parts []Part) []Part {
	for _, p := range parts {
		g.at.add(p)
		if expected != nil && !slices.Contains(expected, p) {
			expected = append(expected, p)
		}
	}
	if expected == nil {
		return slices.Clip(parts) // a model has each of its parts once
	}
	return expected
}

// within says of each area which indicators it speaks of, and of each of these that the area speaks of it too.
func (g *gathering) within() {
	for i := range g.summary.Parts {
		area := &g.summary.Parts[i]
		if area.Part.Area == "" {
			continue
		}
		for _, indicator := range area.Part.covered(g.checking) {
			if j := g.at.of(Part{Indicator: indicator}); j >= 0 {
				area.Covers = append(area.Covers, Part{Indicator: indicator})
				g.summary.Parts[j].Within = append(g.summary.Parts[j].Within, area.Part)
			}
		}
	}
}

// oneModel gives the model of all readings, or nil where they have several or none that is known.
func (g *gathering) oneModel() *Model {
	for i := range g.wheel.Readings {
		if g.wheel.Readings[i].Model != g.wheel.Readings[0].Model {
			return nil
		}
	}
	if len(g.wheel.Readings) == 0 {
		return nil
	}
	return modelNamed(g.wheel.Readings[0].Model, g.checking)
}
