package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
)

// A pole of the matrix goes with the side of the triangle that what stands there came from. What is no pole, no dimension or
// no entry is a matter of form, and nothing is said of it.
func TestWhichPoleGoesWithWhichSide(t *testing.T) {
	t.Parallel()
	const grow, need, world = triangle.BeingHealthy, triangle.Guidance, triangle.School
	for name, test := range map[string]struct {
		from string
		of   triangle.Dimension
		pole resilience.Pole
		fits bool
	}{
		"resilience, how I grow":           {"e", grow, resilience.Resilience, true},
		"resilience, what I need":          {"e", need, resilience.Resilience, false},
		"resilience, my wider world":       {"e", world, resilience.Resilience, false},
		"vulnerability, how I grow":        {"e", grow, resilience.Vulnerability, true},
		"vulnerability, my wider world":    {"e", world, resilience.Vulnerability, false},
		"protective, how I grow":           {"e", grow, resilience.ProtectiveEnvironment, false},
		"protective, what I need":          {"e", need, resilience.ProtectiveEnvironment, true},
		"protective, my wider world":       {"e", world, resilience.ProtectiveEnvironment, true},
		"adversity, how I grow":            {"e", grow, resilience.Adversity, false},
		"adversity, my wider world":        {"e", world, resilience.Adversity, true},
		"resilience, a misspelt dimension": {"e", "skool", resilience.Resilience, true},
		"adversity, a misspelt dimension":  {"e", "skool", resilience.Adversity, true},
		"a misspelt pole":                  {"e", world, "resiliens", true},
		"no pole":                          {"e", world, "", true},
		"from an entry that nobody knows":  {"f", world, resilience.Resilience, true},
		"from nowhere":                     {"", world, resilience.Resilience, true},
	} {
		p := builtPlan()
		p.Assessment.Triangle = &triangle.Triangle{Entries: []triangle.Entry{
			{ID: "first", Dimension: grow}, {}, {ID: "e", Dimension: test.of},
		}}
		p.Assessment.Resilience = &resilience.Matrix{Factors: []resilience.Factor{
			{From: "first", Pole: resilience.Resilience}, {From: test.from, Pole: test.pole},
		}}
		var want []string
		if !test.fits {
			want = []string{"assessment.resilience.factors[1].pole near assessment.triangle.entries[2].dimension"}
		}
		assert.Equal(t, want, toldNear(p, "resilience-pole-origin"), name)
	}
}

// As soon as one thing stands in the triangle or in the matrix, somebody is to say what it means.
func TestWhenAnAnalysisIsAskedFor(t *testing.T) {
	t.Parallel()
	entries := func(n int) *triangle.Triangle { return &triangle.Triangle{Entries: make([]triangle.Entry, n)} }
	factors := func(n int) *resilience.Matrix { return &resilience.Matrix{Factors: make([]resilience.Factor, n)} }
	for name, test := range map[string]struct {
		assessment *plan.Assessment
		asked      bool
	}{
		"no assessment":      {nil, false},
		"nothing in it":      {&plan.Assessment{}, false},
		"both, and empty":    {&plan.Assessment{Triangle: entries(0), Resilience: factors(0)}, false},
		"an empty triangle":  {&plan.Assessment{Triangle: entries(0)}, false},
		"an empty matrix":    {&plan.Assessment{Resilience: factors(0)}, false},
		"one entry":          {&plan.Assessment{Triangle: entries(1)}, true},
		"one factor":         {&plan.Assessment{Resilience: factors(1)}, true},
		"entries, no factor": {&plan.Assessment{Triangle: entries(2), Resilience: factors(0)}, true},
		"factors, no entry":  {&plan.Assessment{Triangle: entries(0), Resilience: factors(2)}, true},
		"an analysis of it":  {&plan.Assessment{Triangle: entries(1), Resilience: factors(1), Analysis: new(plan.Analysis)}, false},
	} {
		p := builtPlan()
		p.Assessment = test.assessment
		assert.Equal(t, test.asked, toldNear(p, "analysis-missing") != nil, name)
	}
}
