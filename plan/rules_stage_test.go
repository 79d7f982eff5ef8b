package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A stage that is two steps from the one that is usual at the age is told of; one step either way is let be. The age is that on the day
// that the plan was last written.
func TestStagesThatAreOffTheAge(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		stage plan.Stage
		born  string
		told  bool
	}{
		"as usual":                {plan.StagePrimary, "2016-03-14", false},
		"a step below":            {plan.StagePreschool, "2016-03-14", false},
		"two steps below":         {plan.StageEarlyYears, "2016-03-14", true},
		"a step above":            {plan.StageSecondary, "2016-03-14", false},
		"two steps above":         {plan.StageUpperSecondary, "2016-03-14", true},
		"before birth, at ten":    {plan.StageBeforeBirth, "2016-03-14", true},
		"before birth, at none":   {plan.StageBeforeBirth, "2026-03-01", false},
		"out of school, at 15":    {plan.StageOutOfSchool, "2010-03-03", true},
		"out of school, at 16":    {plan.StageOutOfSchool, "2010-03-02", false},
		"preschool, at 20":        {plan.StagePreschool, "2006-03-02", true},
		"preschool, at 21":        {plan.StagePreschool, "2005-03-02", false},
		"preschool, at 21 soon":   {plan.StagePreschool, "2005-03-03", true},
		"not born yet":            {plan.StageOutOfSchool, "2026-03-03", false},
		"born on the day":         {plan.StageOutOfSchool, "2026-03-02", true},
		"of an unknown age":       {plan.StagePreschool, "", false},
		"of no stage":             {"", "2016-03-14", false},
		"of a stage of one's own": {"skolan", "2016-03-14", false},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Created: day("2026-03-02")}
		p.Child = plan.Child{Stage: test.stage, Born: day(test.born)}
		assert.Equal(t, test.told, toldNear(p, "stage-off-age") != nil, name)
	}
	p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Created: day("2026-03-02")}
	p.Child = plan.Child{Stage: plan.StageEarlyYears, Born: day("2020-03-03")}
	assert.Empty(t, toldNear(p, "stage-off-age"), "five as it was made")
	p.Updated = day("2026-03-03")
	assert.NotEmpty(t, toldNear(p, "stage-off-age"), "six as it was changed")
}

// Three weeks after the day that a child was expected, somebody is to write when it was born.
func TestWhenAChildWasExpected(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		expected, born string
		status         plan.Status
		told           bool
	}{
		"three weeks ago":           {"2026-05-29", "", plan.StatusActive, false},
		"three weeks and a day ago": {"2026-05-28", "", plan.StatusActive, true},
		"so, in a draft":            {"2026-05-28", "", plan.StatusDraft, true},
		"so, and born":              {"2026-05-28", "2026-05-30", plan.StatusActive, false},
		"so, and closed":            {"2026-05-28", "", plan.StatusClosed, false},
		"on no day":                 {"", "", plan.StatusActive, false},
		"to come":                   {"2026-07-01", "", plan.StatusActive, false},
	} {
		p := &plan.Plan{Status: test.status, Form: plan.FormOwn, Created: day("2026-03-02")}
		p.Child = plan.Child{Expected: day(test.expected), Born: day(test.born)}
		assert.Equal(t, test.told, saysFrom(p.Check(mabra.At(midsummer)), "expected-passed"), name)
		assert.False(t, saysFrom(p.Check(), "expected-passed"), "%s: on no day", name)
	}
}
