package wheel_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

func TestModelsHoldTogether(t *testing.T) {
	assert.Equal(t, []string{"behovskompassen", "falun", "girfec", "kronoberg"}, wheel.Models())
	for _, name := range wheel.Models() {
		text, err := os.ReadFile(filepath.Join("models", name+".yaml"))
		require.NoError(t, err)
		m, findings := wheel.ParseModel(name+".yaml", text)
		assert.Empty(t, append(findings, m.Check()...), name)
		assert.Equal(t, name, m.Name)
		assert.Len(t, m.Indicators, 8, name)

		loaded, ok := wheel.LoadModel(name)
		require.True(t, ok, name)
		assert.Equal(t, m.Indicators, loaded.Indicators)
		loaded.Indicators[0].Label = "another"
		again, _ := wheel.LoadModel(name)
		assert.Equal(t, m.Indicators, again.Indicators, "what is loaded may be changed")
	}
	_, ok := wheel.LoadModel("../models/falun")
	assert.False(t, ok)
}

// What no source confirms must not pass as confirmed. Which labels are confirmed stands in the domain's sources: all of
// the Scottish ones, the six nouns of Ystad, and no other.
func TestNothingInventedIsVerified(t *testing.T) {
	verified := map[string][]wheel.Indicator{
		"girfec":          mabra.Values[wheel.Indicator](),
		"behovskompassen": {wheel.Safe, wheel.Included, wheel.Nurtured, wheel.Active, wheel.Healthy, wheel.Achieving},
	}
	for _, name := range wheel.Models() {
		m, _ := wheel.LoadModel(name)
		var confirmed []wheel.Indicator
		for _, l := range m.Indicators {
			if l.Verified {
				confirmed = append(confirmed, l.Indicator)
			}
		}
		assert.Equal(t, verified[name], confirmed, name)
	}
}

func TestBehovskompassenHasItsOwnOrder(t *testing.T) {
	m, _ := wheel.LoadModel("behovskompassen")
	var labels []string
	for _, l := range m.Indicators {
		labels = append(labels, l.Label)
	}
	assert.Equal(t, []string{"Trygghet", "Tillhörighet", "Omsorg", "Fritid", "Hälsa", "Utveckling", "Respekt", "Ansvar"}, labels)
	label, confirmed := m.Label(wheel.Nurtured)
	assert.Equal(t, "Omsorg", label)
	assert.True(t, confirmed)
}

func TestOwnModelWithMistakes(t *testing.T) {
	m, findings := wheel.ParseModel("own.yaml", []byte(`apiVersion: mabra/v1
kind: WheelModel
name: exempel
title: Vårt hjul
language: sv
source: kommunens beslut
indicators:
  - {indicator: safe, label: Trygg}
  - {indicator: safe, label: Säker}
  - {indicator: healthy, lable: Frisk}
`))
	findings = append(findings, m.Check()...).Sort()
	var got []string
	for _, f := range findings {
		got = append(got, f.Position.String()+" "+f.Rule.ID+" "+string(f.Path))
	}
	assert.Contains(t, got, "9:17 duplicate-id indicators[1].indicator")
	assert.Contains(t, got, "10:26 unknown-field indicators[2]")
	assert.NotContains(t, got, "10:5 missing-field indicators[2].label", "the label is there, under a slip of the pen")
	missing := 0
	for _, f := range findings {
		if f.Path == "indicators" && f.Rule.ID == "missing-field" {
			missing++
		}
	}
	assert.Equal(t, 6, missing, "one for each indicator that the model lacks")
}
