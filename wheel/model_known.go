package wheel

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
)

// knownModelsKey is the key under which the models stand in a mabra.Checking.
type knownModelsKey struct{}

// WithModels makes models of the wheel known by their names, beside those that come with the library. Of several
// with the same name the last one holds, and all of them hold before those of the library. The models are not to be
// changed while they are in use.
func WithModels(models ...*Model) mabra.CheckOption {
	return func(c *mabra.Checking) {
		known := maps.Clone(knownModels(*c))
		if known == nil {
			known = make(map[string]*Model, len(models))
		}
		for _, m := range models {
			if m != nil && m.Name != "" {
				known[m.Name] = m
			}
		}
		c.Set(knownModelsKey{}, known)
	}
}

func knownModels(c mabra.Checking) map[string]*Model {
	known, _ := c.Value(knownModelsKey{}).(map[string]*Model)
	return known
}

// FindModel gives the model called name, as a reading or a practice model calls it: one that the options make known, or
// one that comes with the library. It says whether there is one.
func FindModel(name string, options ...mabra.CheckOption) (*Model, bool) {
	if m := knownModels(mabra.NewChecking(options...))[name]; m != nil {
		return m, true
	}
	return LoadModel(name)
}

// KnownModels lists the names that FindModel knows, sorted.
func KnownModels(options ...mabra.CheckOption) []string {
	return namesOf(mabra.NewChecking(options...))
}

func namesOf(checking mabra.Checking) []string {
	names := slices.AppendSeq(Models(), maps.Keys(knownModels(checking)))
	slices.Sort(names)
	return slices.Compact(names)
}

// ownModels holds the models that come with the library, read once: rules and pages ask for them again and again. They are part
// of the program: a mistake in one is found by its tests.
var ownModels = sync.OnceValue(func() map[string]*Model {
	all := map[string]*Model{}
	for _, name := range Models() {
		text, file, _ := models.Open(name)
		all[name], _ = ParseModel(file, text)
	}
	return all
})

// modelNamed gives the model that a reading names, not to be changed; nil where nobody knows it.
func modelNamed(name string, checking mabra.Checking) *Model {
	if m := knownModels(checking)[name]; m != nil {
		return m
	}
	return ownModels()[name]
}

// called gives terms of indicators with the names that the model has for them, in the language that it is written in.
func (m *Model) called(terms mabra.Vocabulary) mabra.Vocabulary {
	if m == nil {
		return terms
	}
	named := slices.Clone(terms)
	for i := range named {
		named[i].Label = m.labelled(named[i])
	}
	return named
}

// labelled gives the label of an indicator's term, with the model's name for it in the model's language.
func (m *Model) labelled(term mabra.Term) mabra.Text {
	label, _ := m.Label(Indicator(term.Key))
	switch language := m.Language.Base(); {
	case label == "":
	case language == mabra.Swedish:
		term.Label.Sv = strings.ToLower(label)
	case language == mabra.English:
		term.Label.En = strings.ToLower(label)
	}
	return term.Label
}
