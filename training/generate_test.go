package training_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

// Generated plans have no error and no warning under their own model and day, pass the published schema, and come back
// whole when they are written and read.
func TestGeneratedPlansAreClean(t *testing.T) {
	t.Parallel()
	all := surveyed()
	t.Log(all.made, "plans, informations, drafts left out:", all.infos)
	require.Positive(t, all.made)
	some(t, all.problems)
}

// What there is no plan for is said, and which option it was.
func TestOptionsThatDoNotExist(t *testing.T) {
	t.Parallel()
	for option, o := range map[string]training.Options{
		"scenario":  {Scenario: "happiness"},
		"model":     {Model: "atlantis"},
		"form":      {Form: "contract"},
		"language":  {Language: "fi"},
		"flaw":      {Flaw: "no-such-rule"},
		"revisions": {Revisions: training.MaxRevisions + 1},
		"format":    {Flaw: "syntax", Format: mabra.JSON},
	} {
		_, err := training.Generate(o)
		var wrong *training.OptionError
		require.ErrorAs(t, err, &wrong, option)
		assert.Equal(t, option, wrong.Option)
	}
	_, err := training.Generate(training.Options{Model: "girfec", Form: plan.FormSIP})
	assert.Error(t, err, "Scotland has no SIP")
}

// A flaw that no plan of what is asked for can have is refused, and not left out in silence.
func TestFlawsThatCannotBePlanted(t *testing.T) {
	t.Parallel()
	for _, refused := range []struct {
		option string
		training.Options
	}{
		{"flaw", training.Options{Flaw: "sip-together", Form: plan.FormOwn}},
		{"flaw", training.Options{Flaw: "closing-incomplete", Revisions: 2}},
		{"flaws", training.Options{Flaws: 100}},
		{"flaws", training.Options{Flaws: math.MaxInt}},
		{"flaws", training.Options{Flaw: "consent-missing", Flaws: 2}},
		{"flaws", training.Options{Flaws: len(training.FlawRules()) + 1}},
	} {
		_, err := training.Generate(refused.Options)
		var wrong *training.OptionError
		require.ErrorAs(t, err, &wrong, refused)
		assert.Equal(t, refused.option, wrong.Option)
		assert.Empty(t, wrong.Known)
	}
	_, err := training.Generate(training.Options{Flaw: "closing-incomplete", Revisions: 4})
	assert.NoError(t, err, "a plan in four revisions is closed")
	_, err = training.Generate(training.Options{Flaws: 25})
	assert.NoError(t, err, "there is room for many")
}

// At the edges of the calendar lives would reach out of it: that is an option's fault, and no plan's.
func TestDaysAtTheEdgeOfTheCalendar(t *testing.T) {
	t.Parallel()
	for at, made := range map[string]bool{
		"0001-01-01": false, "0099-12-31": false, "0100-01-01": true, "9899-12-31": true, "9900-01-01": false, "9999-12-31": false,
	} {
		all, err := training.Generate(training.Options{At: mabra.MustParseDate(at), Count: *edges, Revisions: training.MaxRevisions, Flaws: 1})
		if !made {
			var wrong *training.OptionError
			require.ErrorAs(t, err, &wrong)
			assert.Equal(t, "at", wrong.Option)
			continue
		}
		require.NoError(t, err)
		for e := range all {
			_, err := e.YAML()
			require.NoError(t, err, at)
		}
	}
}

// Whatever numbers are asked for, plans come out, or an error that names the option: nothing panics, and no plan lacks the
// flaw that was asked for.
func TestNumbersAtTheirEdges(t *testing.T) {
	t.Parallel()
	numbers := []int{math.MinInt, -1, 0, 1, 7, 200, math.MaxInt}
	rules := append(training.FlawRules()[:3], "", "no-such-rule")
	for i, n := range numbers {
		for j, m := range numbers {
			o := training.Options{Seed: uint64(n), First: n, Count: m, Flaws: numbers[(i+j)%len(numbers)], Flaw: rules[(i+2*j)%len(rules)]}
			all, err := training.Generate(o)
			if err != nil {
				var wrong *training.OptionError
				require.ErrorAs(t, err, &wrong)
				continue
			}
			made := 0
			for e := range all {
				if o.Flaw != "" || o.Flaws > 0 {
					assert.Len(t, e.Planted, max(o.Flaws, 1), o)
				}
				if made++; made == 2 {
					break
				}
			}
			assert.Positive(t, made, o)
		}
	}
}
