package wheel_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

func TestModelsAreFoundByName(t *testing.T) {
	t.Parallel()
	ours := &wheel.Model{Name: "ours"}
	first, falun := &wheel.Model{Name: "falun", Title: "first"}, &wheel.Model{Name: "falun", Title: "last"}
	options := []mabra.CheckOption{wheel.WithModels(ours, first, nil, &wheel.Model{}), wheel.WithModels(falun)}

	for name, want := range map[string]*wheel.Model{"ours": ours, "falun": falun} {
		m, ok := wheel.FindModel(name, options...)
		assert.True(t, ok, name)
		assert.Same(t, want, m, name)
	}
	m, ok := wheel.FindModel("girfec", options...)
	assert.True(t, ok)
	assert.Equal(t, "girfec", m.Name)
	_, ok = wheel.FindModel("ours")
	assert.False(t, ok, "not made known")
	_, ok = wheel.FindModel("", options...)
	assert.False(t, ok, "a model without a name is not known")
}

// An option that is used twice knows no more the second time.
func TestKnownModelsAreNotShared(t *testing.T) {
	t.Parallel()
	a, b := wheel.WithModels(&wheel.Model{Name: "a"}), wheel.WithModels(&wheel.Model{Name: "b"})
	_, ok := wheel.FindModel("b", a, b)
	assert.True(t, ok)
	_, ok = wheel.FindModel("b", a)
	assert.False(t, ok)
}

func ExampleFindModel() {
	ours := &wheel.Model{
		Name: "exempelby", Title: "Vårt hjul", Indicators: []wheel.Label{{Indicator: wheel.Safe, Label: "Lugn"}},
	}
	reading := wheel.Reading{Model: "exempelby"}
	if m, ok := wheel.FindModel(reading.Model, wheel.WithModels(ours)); ok {
		label, confirmed := m.Label(wheel.Safe)
		fmt.Println(label, confirmed)
	}
	// Output: Lugn false
}
