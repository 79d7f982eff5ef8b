package training_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
	} {
		_, err := training.Generate(o)
		var wrong *training.OptionError
		require.ErrorAs(t, err, &wrong, option)
		assert.Equal(t, option, wrong.Option)
	}
	_, err := training.Generate(training.Options{Model: "girfec", Form: plan.FormSIP})
	assert.Error(t, err, "Scotland has no SIP")
}
