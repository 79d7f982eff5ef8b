package plan

import (
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// The keys under which the options stand in a mabra.Checking.
type (
	modelAboveKey  struct{}
	knownModelsKey struct{}
)

// UnderModel checks plans under a practice model, whatever model they name. Without a model, they are checked as they
// are.
func UnderModel(m *PracticeModel) mabra.CheckOption {
	return func(c *mabra.Checking) { c.Set(modelAboveKey{}, m) }
}

func modelAbove(c mabra.Checking) *PracticeModel {
	m, _ := c.Value(modelAboveKey{}).(*PracticeModel)
	return m
}

// WithModels makes practice models known by their names, beside those that come with the library: a plan that names one
// is checked under it, and one may build on another. Of several with the same name the last one holds, and all of them
// hold before those of the library. The models are not to be changed while they are in use.
func WithModels(models ...*PracticeModel) mabra.CheckOption {
	return func(c *mabra.Checking) {
		known := maps.Clone(knownModels(*c))
		if known == nil {
			known = make(map[string]*PracticeModel, len(models))
		}
		for _, m := range models {
			if m != nil && m.Name != "" {
				known[m.Name] = m
			}
		}
		c.Set(knownModelsKey{}, known)
	}
}

func knownModels(c mabra.Checking) map[string]*PracticeModel {
	known, _ := c.Value(knownModelsKey{}).(map[string]*PracticeModel)
	return known
}

// FindModel gives the practice model called name, as a plan calls it: one that the options make known, or one that comes
// with the library. It says whether there is one.
func FindModel(name string, options ...mabra.CheckOption) (*PracticeModel, bool) {
	if m := knownModels(mabra.NewChecking(options...))[name]; m != nil {
		return m, true
	}
	return LoadModel(name)
}

// KnownModels lists the names that FindModel knows, sorted.
func KnownModels(options ...mabra.CheckOption) []string {
	names := slices.AppendSeq(Models(), maps.Keys(knownModels(mabra.NewChecking(options...))))
	slices.Sort(names)
	return slices.Compact(names)
}

// Practice gives what applies to the plan, as a whole: its form, with the practice model over it that the options give
// or that the plan names. A name that nobody knows changes nothing.
func (p *Plan) Practice(options ...mabra.CheckOption) *PracticeModel {
	return p.practice(mabra.NewChecking(options...)).whole()
}

// Resolved gives the model as a whole, as it holds for plans of a form: what it builds on laid under it, and the
// form under that. The model may be nil, for what applies to the form. Models of one's own that it builds on are
// made known by WithModels. The whole is a copy, which can be changed, and has no text that it was read from.
func (m *PracticeModel) Resolved(form Form, options ...mabra.CheckOption) *PracticeModel {
	return putTogether(form, m, knownModels(mabra.NewChecking(options...))).whole()
}
