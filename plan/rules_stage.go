package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// stageRules are the rules about where in life the child is said to be.
var stageRules = []row{
	{Rule: &rules.StageOffAge, RestsOn: restsOn("child.born", "created", "updated"), Check: stageOffAge},
	{Rule: &rules.ExpectedPassed, RestsOn: restsOn("child.born", "status", "closing"), Check: expectedPassed},
}

// stageOffAge goes by the age on the day that the plan was last written, and by rough ages that hold in both countries: one
// step either way is let be.
func stageOffAge(c *checker) {
	years, known := c.Age(c.Day())
	written := slices.Index(stages.Keys(), string(c.Child.Stage))
	if !known || written < 0 || years < 0 || years > oldest {
		return
	}
	usual := usualStage(years)
	if off := written - slices.Index(stages.Keys(), string(usual)); off < -1 || off > 1 {
		term, _ := stages.Term(string(usual))
		c.Report("child.stage", check.With("stage", term.Label))
	}
}

const oldest = 20 // nobody older is at school by age; age-over-18 speaks of them

// usualStage gives the stage that children of an age are most often at.
func usualStage(years int) Stage {
	switch {
	case years < 1:
		return StageEarlyYears
	case years < beginsSchool:
		return StagePreschool
	case years < 13:
		return StagePrimary
	case years < 16:
		return StageSecondary
	case years < 19:
		return StageUpperSecondary
	}
	return StageOutOfSchool
}

const daysLate = 21 // a child can come so late, and nobody have opened the plan yet

func expectedPassed(c *checker) {
	if c.Child.Born.IsZero() && !c.Ended() && c.Child.Expected.AddDays(daysLate).Before(c.at) && !c.Child.Expected.IsZero() {
		c.Report("child.expected")
	}
}
