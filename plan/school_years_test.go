package plan_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// yearsThatFit gives the years of compulsory school that a child may be in: a model for that year alone has nothing to say of it.
func yearsThatFit(child plan.Child) (years []int) {
	for year := range 11 {
		ours := &plan.PracticeModel{Name: "one year", Base: "samma-koll", Group: &plan.TargetGroup{Grades: &plan.Grades{From: year, To: year}}}
		p := &plan.Plan{Form: plan.FormOwn, Language: "sv", Created: day("2026-03-02"), Child: child}
		if !saysFrom(p.Check(plan.UnderModel(ours)), "outside-target-group") {
			years = append(years, year)
		}
	}
	return years
}

// saysFrom reports whether a rule says anything.
func saysFrom(findings mabra.Findings, rule string) bool {
	return slices.ContainsFunc(findings, func(f mabra.Finding) bool { return f.Rule.ID == rule })
}

// The class says the year where it has a number, otherwise the year of birth within what the stage says; and where nothing does, no
// year is ruled out.
func TestTheYearOfSchool(t *testing.T) {
	t.Parallel()
	all := yearsThatFit(plan.Child{})
	assert.Len(t, all, 11, "nothing is known")
	for name, test := range map[string]struct {
		child plan.Child
		year  int
	}{
		"not born":                              {plan.Child{Stage: plan.StageBeforeBirth}, 0},
		"early years":                           {plan.Child{Stage: plan.StageEarlyYears, Born: day("2016-03-14")}, 0},
		"preschool":                             {plan.Child{Stage: plan.StagePreschool, Group: "Avdelning 5"}, 0},
		"upper secondary":                       {plan.Child{Stage: plan.StageUpperSecondary, Group: "2B"}, 10},
		"out of school":                         {plan.Child{Stage: plan.StageOutOfSchool}, 10},
		"the class":                             {plan.Child{Group: "4A", Born: day("2014-03-14")}, 4},
		"the class, with the stage":             {plan.Child{Stage: plan.StagePrimary, Group: "6A"}, 6},
		"a class that is not of the stage":      {plan.Child{Stage: plan.StagePrimary, Group: "8"}, 6},
		"an earlier class than the stage has":   {plan.Child{Stage: plan.StageSecondary, Group: "5"}, 7},
		"the last class":                        {plan.Child{Group: "9", Born: day("2016-03-14")}, 9},
		"the first class":                       {plan.Child{Group: "1", Born: day("2016-03-14")}, 1},
		"no class yet":                          {plan.Child{Group: "0", Born: day("2016-03-14")}, 3},
		"the class, and a number after it":      {plan.Child{Group: "Klass 4, sal 12"}, 4},
		"by birth, before school":               {plan.Child{Born: day("2021-03-14")}, 0},
		"a number without end":                  {plan.Child{Group: strings.Repeat("4", 30), Born: day("2016-03-14")}, 3},
		"a class with other digits":             {plan.Child{Group: "٤", Born: day("2016-03-14")}, 3},
		"a number that is no class":             {plan.Child{Group: "12", Born: day("2016-03-14")}, 3},
		"by birth, in spring":                   {plan.Child{Born: day("2016-12-31")}, 3},
		"by birth, a year older":                {plan.Child{Born: day("2015-01-01")}, 4},
		"by birth, in primary school":           {plan.Child{Stage: plan.StagePrimary, Born: day("2010-01-01")}, 6},
		"by birth, in primary school, too soon": {plan.Child{Stage: plan.StagePrimary, Born: day("2024-01-01")}, 0},
		"by birth, in secondary school":         {plan.Child{Stage: plan.StageSecondary, Born: day("2016-03-14")}, 7},
		"by birth, after school":                {plan.Child{Born: day("2005-03-14")}, 10},
		"secondary school, and nothing else":    {plan.Child{Stage: plan.StageSecondary}, 7},
	} {
		assert.Equal(t, []int{test.year}, yearsThatFit(test.child), name)
	}
	assert.Equal(t, all, yearsThatFit(plan.Child{Stage: plan.StagePrimary}), "any of the first years")
	assert.Equal(t, all, yearsThatFit(plan.Child{Stage: "none of ours", Born: day("2016-03-14")}), "a stage that nobody knows")
}

// In autumn the child is in the school year that has begun.
func TestTheYearOfSchoolInAutumn(t *testing.T) {
	t.Parallel()
	for made, year := range map[string]int{"2026-07-31": 3, "2026-08-01": 4} {
		p := &plan.Plan{Form: plan.FormOwn, Language: "sv", Created: day(made), Child: plan.Child{Born: day("2016-03-14")}}
		ours := &plan.PracticeModel{Name: "one year", Base: "samma-koll", Group: &plan.TargetGroup{Grades: &plan.Grades{From: year, To: year}}}
		assert.False(t, saysFrom(p.Check(plan.UnderModel(ours)), "outside-target-group"), made)
	}
}

// The stage that a child of an age is most often at, as it is said of one who is said to be somewhere quite else.
func TestTheUsualStage(t *testing.T) {
	t.Parallel()
	for age, usual := range map[int]plan.Stage{
		0: plan.StageEarlyYears, 1: plan.StagePreschool, 5: plan.StagePreschool, 6: plan.StagePrimary, 12: plan.StagePrimary,
		13: plan.StageSecondary, 15: plan.StageSecondary, 16: plan.StageUpperSecondary, 18: plan.StageUpperSecondary,
		19: plan.StageOutOfSchool, 20: plan.StageOutOfSchool,
	} {
		elsewhere := plan.StageOutOfSchool
		if age > 12 {
			elsewhere = plan.StageEarlyYears
		}
		p := &plan.Plan{
			Form: plan.FormOwn, Language: "sv", Created: day("2026-03-14"),
			Child: plan.Child{Stage: elsewhere, Born: mabra.Date{Year: 2026 - age, Month: 3, Day: 14}},
		}
		said := ""
		for _, f := range p.Check() {
			if f.Rule.ID == "stage-off-age" {
				said = f.Message(mabra.English)
			}
		}
		assert.Contains(t, strings.ToLower(said), strings.ToLower(mabra.LabelOf(usual).En), "%d years", age)
	}
}

// From fifteen a young person speaks for itself in cases of social services: by the day of birth, or since the stage is over before.
func TestPartyOfItsOwn(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		child      plan.Child
		old, known bool
	}{
		"the day before fifteen": {plan.Child{Born: day("2011-03-03")}, false, true},
		"fifteen":                {plan.Child{Born: day("2011-03-02")}, true, true},
		"fifteen, in any stage":  {plan.Child{Born: day("2011-03-02"), Stage: plan.StagePrimary}, true, true},
		"not born":               {plan.Child{Stage: plan.StageBeforeBirth}, false, true},
		"primary school":         {plan.Child{Stage: plan.StagePrimary}, false, true},
		"secondary school":       {plan.Child{Stage: plan.StageSecondary}, false, false},
		"upper secondary school": {plan.Child{Stage: plan.StageUpperSecondary}, false, false},
		"nothing is known":       {plan.Child{}, false, false},
	} {
		old, known := (&plan.Plan{Child: test.child}).Index().PartyOfOwn(day("2026-03-02"))
		assert.Equal(t, [2]bool{test.old, test.known}, [2]bool{old, known}, name)
	}
}

// A model of one's own is found by its name, before one of the library's.
func TestFindModel(t *testing.T) {
	t.Parallel()
	ours, theirs := &plan.PracticeModel{Name: "ekdal"}, &plan.PracticeModel{Name: "falun"}
	known := plan.WithModels(ours, theirs)
	for name, want := range map[string]*plan.PracticeModel{"ekdal": ours, "falun": theirs} {
		found, ok := plan.FindModel(name, known)
		assert.True(t, ok)
		assert.Same(t, want, found)
	}
	found, ok := plan.FindModel("girfec", known)
	assert.True(t, ok)
	assert.Equal(t, "girfec", found.Name)
	_, ok = plan.FindModel("ekdal")
	assert.False(t, ok)
}

// What the family has lived through before the child may be known by its year; what is noted about the child is not from so long before.
func TestBeforeTheBirth(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{Form: plan.FormOwn, Created: day("2026-03-02"), Child: plan.Child{Born: day("2016-03-14")}}
	p.Chronology = []plan.Event{{Date: mabra.PartialDate{Year: 2010}, Text: "Föräldrarna flyttade hit."}}
	assert.False(t, saysFrom(p.Check(mabra.At(day("2026-04-01"))), "date-order"))
	p.Views = []plan.View{{Date: day("2015-05-15")}}
	assert.False(t, saysFrom(p.Check(mabra.At(day("2026-04-01"))), "date-order"), "ten months before")
	p.Views[0].Date = day("2015-05-13")
	assert.True(t, saysFrom(p.Check(mabra.At(day("2026-04-01"))), "date-order"))
}
