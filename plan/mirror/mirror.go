package mirror

import (
	"embed"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Reflection is what a plan shows in one lens.
type Reflection struct {
	Lens       string // plug-in, golden-rule, backa-barnet, levels
	Title      mabra.Text
	Source     mabra.Text
	Verified   bool // the source has been read; which facts speak for what is the library's own reading in any case
	Principles []Principle
}

// A Principle is one of the things that a lens looks for, in the order and the words of its source.
type Principle struct {
	Text  mabra.Text
	Facts []Fact // none where the plan shows nothing of it
}

// A Fact is something in the plan that speaks for a principle.
type Fact struct {
	ID     string // what kind of fact it is
	Text   mabra.Text
	Places []mabra.Path // where it stands
}

// Of holds a plan up against every lens.
func Of(x *plan.Index) []Reflection {
	found := gather(x)
	known := lenses()
	reflections := make([]Reflection, len(known.Lenses))
	for i := range known.Lenses {
		l := &known.Lenses[i]
		r := Reflection{Lens: l.Lens, Title: l.Title, Source: l.Source, Verified: l.Verified}
		for j := range l.Principles {
			p := Principle{Text: l.Principles[j].Text}
			for _, id := range l.Principles[j].Facts {
				if places := found[id]; len(places) > 0 {
					p.Facts = append(p.Facts, Fact{ID: id, Text: known.texts[id], Places: places})
				}
			}
			r.Principles = append(r.Principles, p)
		}
		reflections[i] = r
	}
	return reflections
}

//go:embed data/*.yaml
var dataFiles embed.FS

// A lensList is data/lenses.yaml.
type lensList struct {
	Verified bool      `yaml:"verified" privacy:"structure"`
	Facts    []factRow `yaml:"facts" privacy:"structure"`
	Lenses   []lensRow `yaml:"lenses" privacy:"structure"`
}

type factRow struct {
	Fact string     `yaml:"fact" privacy:"structure"`
	Text mabra.Text `yaml:"text" privacy:"structure"`
}

type lensRow struct {
	Lens       string         `yaml:"lens" privacy:"structure"`
	Model      string         `yaml:"model" privacy:"structure"` // the practice model whose principles they are
	Title      mabra.Text     `yaml:"title" privacy:"structure"`
	Source     mabra.Text     `yaml:"source" privacy:"structure"`
	Verified   bool           `yaml:"verified" privacy:"structure"`
	Principles []principleRow `yaml:"principles" privacy:"structure"`
}

type principleRow struct {
	Text  mabra.Text `yaml:"text" privacy:"structure"` // left out where the model has it
	Facts []string   `yaml:"facts" privacy:"structure"`
}

// A read is the list with what is looked up in it.
type read struct {
	*lensList
	texts map[string]mabra.Text
}

// lenses reads the list once. It is part of the program: a mistake in it is found by its tests.
var lenses = sync.OnceValue(func() read {
	list := yamldoc.Own[lensList](dataFiles, "data/lenses.yaml", "Lenses")
	texts := make(map[string]mabra.Text, len(list.Facts))
	for i := range list.Facts {
		texts[list.Facts[i].Fact] = list.Facts[i].Text
	}
	for i := range list.Lenses {
		l := &list.Lenses[i]
		model, ok := plan.LoadModel(l.Model)
		for j := range l.Principles {
			if ok && j < len(model.Principles) {
				l.Principles[j].Text = model.Principles[j].Text
			}
		}
	}
	return read{list, texts}
})
