package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// TestTooYoungForTheWheel: nobody is asked for the voice of a child that has not begun nursery, or that is said to be too young to
// be told of the plan. A stage that does not fit the age excuses nobody.
func TestTooYoungForTheWheel(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		child  plan.Child
		told   *plan.Informed
		speaks bool
	}{
		"at school":                           {plan.Child{Stage: plan.StagePrimary, Born: day("2016-05-04")}, nil, true},
		"in early years":                      {plan.Child{Stage: plan.StageEarlyYears, Born: day("2024-05-04")}, nil, false},
		"in early years, born nobody knows":   {plan.Child{Stage: plan.StageEarlyYears}, nil, false},
		"in early years, five":                {plan.Child{Stage: plan.StageEarlyYears, Born: day("2020-07-01")}, nil, false},
		"in early years, six on the day":      {plan.Child{Stage: plan.StageEarlyYears, Born: day("2020-06-30")}, nil, true},
		"in early years, and ten":             {plan.Child{Stage: plan.StageEarlyYears, Born: day("2016-05-04")}, nil, true},
		"in preschool":                        {plan.Child{Stage: plan.StagePreschool, Born: day("2023-05-04")}, nil, true},
		"small, and of no stage":              {plan.Child{Born: day("2024-05-04")}, nil, true},
		"of nothing known":                    {plan.Child{}, nil, true},
		"said to be too young":                {plan.Child{Stage: plan.StagePreschool}, &plan.Informed{Missing: plan.MissingTooYoung}, false},
		"not told for another reason":         {plan.Child{Stage: plan.StagePreschool}, &plan.Informed{Missing: plan.MissingIll}, true},
		"told of the plan, and at school too": {plan.Child{Stage: plan.StagePrimary}, &plan.Informed{Date: midsummer}, true},
	} {
		p := builtPlan()
		p.Child.Stage, p.Child.Born, p.Informed = test.child.Stage, test.child.Born, test.told
		p.Assessment.Wheel.Readings[0].Voice = wheel.VoiceGuardian
		assert.Equal(t, test.speaks, foundBy(p, "wheel-child-voice") != nil, name)
	}
}
