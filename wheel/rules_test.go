package wheel_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// What was written, but could not be read, is reported by its form. No rule calls it skipped.
func TestWhatCannotBeReadIsNotSkipped(t *testing.T) {
	rest := ""
	for _, indicator := range []string{"healthy", "achieving", "nurtured", "active", "respected", "responsible", "included"} {
		rest += "      - {indicator: " + indicator + ", answer: not-asked}\n"
	}
	for what, text := range map[string]string{
		"strengths that are no list": "\n      - {indicator: safe, strengths: Hemma, worries: [Mörkret]}\n" + rest,
		"an answer that is a number": "\n      - {indicator: safe, answer: 3}\n" + rest,
		"a misspelt indicator":       "\n      - {indicator: saef, strengths: [Hemma]}\n" + rest,
		"a mark that is a text":      "\n      - safe\n" + rest,
		"indicators that are a text": " safe\n",
	} {
		d, findings := wheel.Parse("wheel.yaml", []byte(`apiVersion: mabra/v1
kind: Wheel
id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
language: sv
synthetic: true
created: 2026-03-02
readings:
  - date: 2026-03-02
    voice: child
    indicators:`+text))
		findings = append(findings, d.Check()...)
		assert.NotEmpty(t, findings, what)
		for _, f := range findings {
			assert.Contains(t, []string{"wrong-type", "unknown-value"}, f.Rule.ID, what)
		}
	}
}

// Where all can be read, what is skipped is told, once for each reading and by the names of the indicators.
func TestWhatIsSkippedIsTold(t *testing.T) {
	t.Parallel()
	rating := 3
	marks := func(skip ...wheel.Indicator) (list []wheel.Mark) {
		for _, indicator := range mabra.Values[wheel.Indicator]() {
			if !slices.Contains(skip, indicator) {
				list = append(list, wheel.Mark{Indicator: indicator, Note: "Bra"})
			}
		}
		return list
	}
	for name, test := range map[string]struct {
		marks   []wheel.Mark
		skipped []string
	}{
		"none":                         {marks(), nil},
		"two, in the order of names":   {marks(wheel.Included, wheel.Safe), []string{"safe", "included"}},
		"a mark that says nothing":     {append(marks(wheel.Safe), wheel.Mark{Indicator: wheel.Safe}), []string{"safe"}},
		"an answer that says nothing":  {append(marks(wheel.Safe), wheel.Mark{Indicator: wheel.Safe, Answer: wheel.Answered}), []string{"safe"}},
		"a reason":                     {append(marks(wheel.Safe), wheel.Mark{Indicator: wheel.Safe, Answer: wheel.NotAsked}), nil},
		"a strength":                   {append(marks(wheel.Safe), wheel.Mark{Indicator: wheel.Safe, Strengths: []string{"Hemma"}}), nil},
		"a worry":                      {append(marks(wheel.Safe), wheel.Mark{Indicator: wheel.Safe, Worries: []string{"Mörkret"}}), nil},
		"a rating":                     {append(marks(wheel.Safe), wheel.Mark{Indicator: wheel.Safe, Rating: &rating}), nil},
		"first nothing, then a rating": {append([]wheel.Mark{{Indicator: wheel.Safe}}, append(marks(wheel.Safe), wheel.Mark{Indicator: wheel.Safe, Rating: &rating})...), nil},
	} {
		w := &wheel.Wheel{Readings: []wheel.Reading{{Indicators: marks()}, {Indicators: test.marks}}}
		var skipped []string
		for _, f := range w.Check() {
			if f.Rule.ID == "wheel-indicator-skipped" {
				assert.Equal(t, mabra.Path("readings[1].indicators"), f.Path, name)
				skipped = f.Args[0].Value.(mabra.Vocabulary).Keys()
			}
		}
		assert.Equal(t, test.skipped, skipped, name)
	}
}

func TestLimitsAreHandedOn(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	limits.Nodes = 3
	_, findings := wheel.Parse("", []byte("apiVersion: mabra/v1\nkind: Wheel\nlanguage: sv\n"), mabra.WithLimits(limits))
	assert.Len(t, findings, 1)
	assert.Equal(t, "too-large", findings[0].Rule.ID)
}
