package plan

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// programmeRules are the rules about what a programme is for, and how it begins.
var programmeRules = []row{
	{Rule: &rules.OutsideTargetGroup, RestsOn: restsOn("child.born", "child.stage", "child.group"), Check: outsideTargetGroup},
	{Rule: &rules.SignalMissing, RestsOn: restsOn("reason", "reason.signals"), Check: signalMissing},
	{Rule: &rules.AssessmentNotJoint, RestsOn: restsOn(""), Check: assessmentNotJoint},
}

// outsideTargetGroup goes by the day that the plan was drawn up: a child may grow out of the group while the plan is at
// work.
func outsideTargetGroup(c *checker) {
	group := c.practice.Group
	if group == nil || group.Grades == nil {
		return
	}
	grade, known := c.grade(c.Created)
	if !known || group.Grades.From <= grade && grade <= group.Grades.To {
		return
	}
	path := mabra.Path("child.stage")
	if c.Child.Stage == "" {
		path = "child.born"
	}
	c.Report(path, check.With("from", group.Grades.From), check.With("to", group.Grades.To),
		check.Unconfirmed(!group.Verified))
}

// The years of compulsory school, and the age that a child reaches in the year in which it begins.
const (
	lastPrimary, firstSecondary, lastGrade = 6, 7, 9
	schoolAge                              = 7
)

// grade gives the child's year in compulsory school on a day, and whether it is known: less than 1 before school, more
// than 9 after it. The class says it if it has a number, and otherwise the year of birth, within what the stage says.
func (x *Index) grade(day mabra.Date) (year int, known bool) {
	var least, most int
	switch x.Child.Stage {
	case StageBeforeBirth, StageEarlyYears, StagePreschool:
		return 0, true
	case StageUpperSecondary, StageOutOfSchool:
		return lastGrade + 1, true
	case StagePrimary:
		most = lastPrimary
	case StageSecondary:
		least, most = firstSecondary, lastGrade
	default: // no stage is written
		most = lastGrade + 1
	}
	if year = numberIn(x.Child.Group); year < 1 || year > lastGrade {
		if x.Child.Born.IsZero() || day.IsZero() {
			return firstSecondary, x.Child.Stage == StageSecondary
		}
		year = day.Year - x.Child.Born.Year - schoolAge + 1
		if day.Month < 8 {
			year-- // the school year began in the year before
		}
	}
	return min(max(year, least), most), true
}

// numberIn gives the first number in a text, and 0 where there is none.
func numberIn(text string) int {
	found := strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
	if len(found) == 0 {
		return 0
	}
	number, _ := strconv.Atoi(found[0]) // one without end is as large as can be
	return number
}

func signalMissing(c *checker) {
	group := c.practice.Group
	if group == nil || len(group.Signals) == 0 {
		return
	}
	early := func(s Signal) bool { return slices.Contains(group.Signals, s.Kind) || !signalKinds.Has(string(s.Kind)) }
	if c.Reason != nil && slices.ContainsFunc(c.Reason.Signals, early) {
		return
	}
	names := make([]mabra.Text, len(group.Signals))
	for i, kind := range group.Signals {
		names[i] = mabra.LabelOf(kind)
	}
	c.Report("reason.signals", check.With("signals", check.Joined(names, rules.SignalMissing.Phrase("or"))),
		check.Unconfirmed(!group.Verified))
}

// assessmentNotJoint is silent where nothing says who has made the assessment, and where only one service takes part.
func assessmentNotJoint(c *checker) {
	if c.Assessment == nil || len(c.Organisations) < 2 {
		return
	}
	services := map[*Organisation]bool{}
	for _, id := range c.assessors() {
		if at := c.ServiceOf(id); at != nil {
			services[at] = true
		}
	}
	if len(services) == 1 {
		c.Report("assessment")
	}
}

// assessors gives the ids of those who have had a part in the assessment, and of the organisations.
func (c *checker) assessors() []string {
	a := c.Assessment
	var ids []string
	if a.Wheel != nil {
		for i := range a.Wheel.Readings {
			ids = append(ids, a.Wheel.Readings[i].By)
		}
	}
	if a.Triangle != nil {
		for i := range a.Triangle.Entries {
			ids = append(ids, a.Triangle.Entries[i].By)
		}
	}
	if a.Resilience != nil {
		for i := range a.Resilience.Factors {
			ids = append(ids, a.Resilience.Factors[i].By)
		}
	}
	for i := range a.Specialist {
		ids = append(ids, a.Specialist[i].By, a.Specialist[i].Organisation)
	}
	if a.Analysis != nil {
		ids = append(ids, a.Analysis.By)
	}
	for i := range c.Needs {
		ids = append(ids, c.Needs[i].By)
	}
	return ids
}
