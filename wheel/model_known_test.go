package wheel_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// Parts of a wheel are called what the reading's model calls them, in the language that the model is written in.
func TestSkippedByTheModelsNames(t *testing.T) {
	t.Parallel()
	ours := &wheel.Model{Name: "ours", Language: "sv-SE", Indicators: []wheel.Label{{Indicator: wheel.Safe, Label: "Lugn"}}}
	for model, want := range map[string]string{
		"":                "trygghet (safe), hälsa (healthy)",
		"nobody-knows-it": "trygghet (safe), hälsa (healthy)",
		"behovskompassen": "trygghet (safe), hälsa (healthy)",
		"ours":            "lugn (safe), hälsa (healthy)",
	} {
		reading := wheel.Reading{Model: model, Voice: wheel.VoiceChild, Date: mabra.MustParseDate("2026-03-02")}
		for _, indicator := range mabra.Values[wheel.Indicator]()[2:] {
			reading.Indicators = append(reading.Indicators, wheel.Mark{Indicator: indicator, Answer: wheel.NotAsked})
		}
		findings := (&wheel.Wheel{Readings: []wheel.Reading{reading}}).Check(wheel.WithModels(ours))
		findings = slices.DeleteFunc(findings, func(f mabra.Finding) bool { return f.Rule.ID == "unknown-model" })
		require.Len(t, findings, 1)
		assert.Contains(t, findings[0].Message(mabra.Swedish), want, model)
		assert.Contains(t, findings[0].Message(mabra.English), "safe, healthy", model)
	}
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
