package wheel_test

import (
	"slices"
	"strings"
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

// A rating lies on the reading's own scale, which has a lowest and a highest. One that is begun and not used yet is let be.
func TestRatingsLieOnTheScale(t *testing.T) {
	t.Parallel()
	rate := func(ratings ...int) (marks []wheel.Mark) {
		for _, rating := range ratings {
			marks = append(marks, wheel.Mark{Indicator: wheel.Safe, Rating: &rating})
		}
		return marks
	}
	wish := func(wished int) []wheel.Mark { return []wheel.Mark{{Indicator: wheel.Safe, Wished: &wished}} }
	label := func(ratings ...int) (labels []wheel.ScaleLabel) {
		for _, rating := range ratings {
			labels = append(labels, wheel.ScaleLabel{Rating: rating, Label: "Bra"})
		}
		return labels
	}
	for name, test := range map[string]struct {
		scale *wheel.Scale
		marks []wheel.Mark
		want  []string
	}{
		"none, and nothing rated":         {nil, nil, nil},
		"none":                            {nil, rate(3), []string{"no-scale scale"}},
		"none, of what is wished":         {nil, wish(3), []string{"no-scale scale"}},
		"begun, and nothing rated":        {&wheel.Scale{}, nil, nil},
		"begun at one, and nothing rated": {&wheel.Scale{Lowest: 1}, nil, nil},
		"begun":                           {&wheel.Scale{}, rate(0), []string{"upside-down scale.highest"}},
		"begun, of what is wished":        {&wheel.Scale{Lowest: 1}, wish(1), []string{"upside-down scale.highest"}},
		"upside down, and nothing rated":  {&wheel.Scale{Lowest: 5, Highest: 1}, nil, []string{"upside-down scale.highest"}},
		"upside down from ten":            {&wheel.Scale{Lowest: 10, Highest: 2}, nil, []string{"upside-down scale.highest"}},
		"of one step":                     {&wheel.Scale{Lowest: 1, Highest: 1}, nil, []string{"upside-down scale.highest"}},
		"of two steps, both ends":         {&wheel.Scale{Highest: 1}, rate(0, 1), nil},
		"below and above": {
			&wheel.Scale{Lowest: 1, Highest: 5}, rate(0, 1, 5, 6), []string{"off-scale indicators[0].rating", "off-scale indicators[3].rating"},
		},
		"below nought": {&wheel.Scale{Lowest: -5, Highest: -1}, rate(-3, 0), []string{"off-scale indicators[1].rating"}},
		"words for ratings that it has not": {
			&wheel.Scale{Lowest: 1, Highest: 5, Labels: label(1, 0, 5, 6)}, nil,
			[]string{"off-scale scale.labels[1].rating", "off-scale scale.labels[3].rating"},
		},
	} {
		w := &wheel.Wheel{Readings: []wheel.Reading{{}, {Scale: test.scale, Indicators: test.marks}}}
		var got []string
		for _, f := range w.Check() {
			if f.Rule.ID == "rating-off-scale" {
				got = append(got, f.Variant+" "+strings.TrimPrefix(string(f.Path), "readings[1]."))
				assert.Equal(t, strings.Contains(string(f.Path), "labels"), f.Severity != f.Rule.Severity, name)
			}
		}
		assert.Equal(t, test.want, got, name)
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
