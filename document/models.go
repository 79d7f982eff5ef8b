package document

import (
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// models are models that do not come with the library.
type models struct {
	practices []*plan.PracticeModel
	wheels    []*wheel.Model // kept for the rules that will ask for them; none goes by a model of the wheel today
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

// practice gives the practice model called name, or nil.
func (m *models) practice(name string) *plan.PracticeModel {
	for _, known := range m.practices {
		if name != "" && known.Name == name {
			return known
		}
	}
	return nil
}
