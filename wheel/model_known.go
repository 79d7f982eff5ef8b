package wheel

import (
	"maps"

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

// WithModelsOf makes the models known that a checking knows.
func WithModelsOf(checking mabra.Checking) mabra.CheckOption {
	return func(c *mabra.Checking) { c.Set(knownModelsKey{}, knownModels(checking)) }
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
