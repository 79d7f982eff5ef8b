package triangle_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
)

// What was written, but could not be read, is reported by its form. No rule calls it skipped.
func TestWhatCannotBeReadIsNotSkipped(t *testing.T) {
	entries := `entries:
  - {dimension: being-healthy, kind: challenge, text: Trött på morgonen}
  - {dimension: being-there-for-me, kind: strength, text: Mormor kommer varje dag}
`
	for what, text := range map[string]string{
		"a misspelt dimension":         entries + "  - {dimension: skool, kind: strength, text: Trivs i skolan}\n",
		"a misspelt side":              entries + "notExplored: [{side: my-world, because: Behövdes inte}]\n",
		"reasons that are a text":      entries + "notExplored: my-wider-world\n",
		"entries that are a text":      "entries: school\n",
		"a kind that may be strength":  "entries: [{dimension: school, kind: styrka, text: Trivs}]\nnotExplored: [{side: how-i-grow, because: Nej}, {side: what-i-need, because: Nej}]\n",
		"an entry that is only a text": entries + "  - skolan\n",
	} {
		d, findings := triangle.Parse("triangle.yaml", []byte(`apiVersion: mabra/v1
kind: Triangle
id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
language: sv
synthetic: true
created: 2026-03-02
`+text))
		findings = append(findings, d.Check()...)
		assert.NotEmpty(t, findings, what)
		for _, f := range findings {
			assert.Contains(t, []string{"wrong-type", "unknown-value", "missing-field"}, f.Rule.ID, what)
		}
	}
}

// Where all can be read, the sides that nobody looked at are told by name, and a triangle of challenges alone is told.
func TestWhatIsSkippedIsTold(t *testing.T) {
	t.Parallel()
	school := triangle.Entry{Dimension: triangle.School, Kind: triangle.Challenge}
	healthy := triangle.Entry{Dimension: triangle.BeingHealthy, Kind: triangle.Strength}
	for name, test := range map[string]struct {
		triangle   triangle.Triangle
		skipped    []string
		challenges bool
	}{
		"nothing":            {triangle.Triangle{}, []string{"how-i-grow", "what-i-need", "my-wider-world"}, false},
		"one side":           {triangle.Triangle{Entries: []triangle.Entry{school}}, []string{"how-i-grow", "what-i-need"}, true},
		"two":                {triangle.Triangle{Entries: []triangle.Entry{school, healthy}}, []string{"what-i-need"}, false},
		"the strength first": {triangle.Triangle{Entries: []triangle.Entry{healthy, school}}, []string{"what-i-need"}, false},
		"a reason, and no entry": {
			triangle.Triangle{NotExplored: []triangle.NotExplored{{Side: triangle.WhatINeed}}}, []string{"how-i-grow", "my-wider-world"}, false,
		},
		"reasons for all": {
			triangle.Triangle{NotExplored: []triangle.NotExplored{
				{Side: triangle.MyWiderWorld}, {Side: triangle.WhatINeed}, {Side: triangle.HowIGrow},
			}}, nil, false,
		},
		"a reason for a side that is none": {
			triangle.Triangle{NotExplored: []triangle.NotExplored{{Side: triangle.WhatINeed}, {Side: "no side"}}}, nil, false,
		},
		"an entry on no side": {
			triangle.Triangle{Entries: []triangle.Entry{healthy, {Dimension: "no dimension", Kind: triangle.Strength}}}, nil, false,
		},
		"a reason": {
			triangle.Triangle{Entries: []triangle.Entry{school, healthy}, NotExplored: []triangle.NotExplored{{Side: triangle.WhatINeed}}}, nil, false,
		},
	} {
		var skipped []string
		challenges := false
		for _, f := range test.triangle.Check() {
			switch f.Rule.ID {
			case "triangle-side-skipped":
				skipped = f.Args[0].Value.(mabra.Vocabulary).Keys()
			case "triangle-only-challenges":
				challenges = true
			}
		}
		assert.Equal(t, test.skipped, skipped, name)
		assert.Equal(t, test.challenges, challenges, name)
	}
}

func TestLimitsAreHandedOn(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	limits.Nodes = 3
	_, findings := triangle.Parse("", []byte("apiVersion: mabra/v1\nkind: Triangle\nlanguage: sv\n"), mabra.WithLimits(limits))
	assert.Len(t, findings, 1)
	assert.Equal(t, "too-large", findings[0].Rule.ID)
}
