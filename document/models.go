package document

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// models are models that do not come with the library.
type models struct {
	practices []*plan.PracticeModel
	wheels    []*wheel.Model
}

// add takes up a model of either kind, and leaves anything else alone.
func (m *models) add(model any) {
	switch model := model.(type) {
	case *plan.PracticeModel:
		if model != nil {
			m.practices = append(m.practices, model)
		}
	case *wheel.Model:
		if model != nil {
			m.wheels = append(m.wheels, model)
		}
	}
}

// A modelName is what documents name a model by.
type modelName struct{ kind, name string }

func nameOf(model any) modelName {
	switch model := model.(type) {
	case *plan.PracticeModel:
		return modelName{plan.ModelKind, model.Name}
	case *wheel.Model:
		return modelName{wheel.ModelKind, model.Name}
	}
	return modelName{}
}

// practice gives the practice model called name, or nil.
func (m *models) practice(name string) *plan.PracticeModel {
	for _, known := range slices.Backward(m.practices) {
		if name != "" && known.Name == name {
			return known
		}
	}
	return nil
}

// known gives the options by which the models are known to whoever checks a document that names one.
func (m *models) known() []mabra.CheckOption {
	if m.practices == nil && m.wheels == nil {
		return nil
	}
	return []mabra.CheckOption{plan.WithModels(m.practices...), wheel.WithModels(m.wheels...)}
}

// under gives the option to check plans under a practice model, and none where there is no model: it would do away with one
// that other options give.
func under(m *plan.PracticeModel) []mabra.CheckOption {
	if m == nil {
		return nil
	}
	return []mabra.CheckOption{plan.UnderModel(m)}
}

// names lists the names of the practice models.
func (m *models) names() []string {
	names := make([]string, len(m.practices))
	for i := range m.practices {
		names[i] = m.practices[i].Name
	}
	return names
}
