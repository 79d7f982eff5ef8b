package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// TestMeasuresAreHeldToWhatActionsAre: a measure by somebody else that names an outcome is looked at as an action is. One
// that names none is asked for nothing.
func TestMeasuresAreHeldToWhatActionsAre(t *testing.T) {
	t.Parallel()
	early, late := mabra.MustParseDate("2026-03-03"), mabra.MustParseDate("2030-01-01")
	for rule, test := range map[string]struct {
		measure plan.Measure
		found   string // as toldNear gives it
	}{
		"action-owner-missing":       {plan.Measure{Due: midsummer}, "others.measures[0].by"},
		"action-owner-not-a-person":  {plan.Measure{By: "alla", Due: midsummer}, "others.measures[0].by"},
		"action-date-missing":        {plan.Measure{By: "klubben"}, "none others.measures[0].due"},
		"action-after-outcome":       {plan.Measure{By: "klubben", Due: late}, "others.measures[0].due near outcomes[0].due"},
		"action-overdue":             {plan.Measure{By: "klubben", Due: early}, "others.measures[0].due"},
		"action-done-without-result": {plan.Measure{By: "klubben", Due: early, Status: plan.ActionDone}, "others.measures[0].result"},
		"action-unconfirmed":         {plan.Measure{Responsible: "alla", Due: midsummer, Meeting: "mötet"}, "others.measures[0].confirmed"},
		"date-order":                 {plan.Measure{By: "klubben", Start: late, Due: midsummer}, "others.measures[0].due near others.measures[0].start"},
	} {
		p := builtPlan()
		p.Organisations = append(p.Organisations, plan.Organisation{ID: "klubben", Sector: plan.SectorVoluntary})
		p.People = append(p.People, plan.Person{ID: "alla", Name: "Alla", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "klubben"})
		p.Meetings = []plan.Meeting{{ID: "mötet", Forum: plan.ForumOther, Date: early, Present: []string{"mamma"}}}
		test.measure.Text, test.measure.Outcomes = "Träning", []string{"sover"}
		p.Others = &plan.Others{Measures: []plan.Measure{test.measure}}
		assert.Equal(t, []string{test.found}, toldNear(p, rule), rule)

		if p.Others.Measures[0].Outcomes = nil; rule != "date-order" {
			assert.Empty(t, toldNear(p, rule), "%s: it names no outcome", rule)
		}
	}
}

// TestMediumTerm: an outcome of the medium term is neither only short nor only long.
func TestMediumTerm(t *testing.T) {
	t.Parallel()
	p := builtPlan()
	p.Form = plan.FormSIP
	p.Outcomes[0].Term = plan.TermShort
	assert.Equal(t, []string{"no-long outcomes"}, toldNear(p, "outcome-horizon"))
	p.Outcomes = append(p.Outcomes, plan.Outcome{ID: "orkar", Needs: p.Outcomes[0].Needs, Text: "Vera orkar", Term: plan.TermMedium})
	assert.Empty(t, toldNear(p, "outcome-horizon"))
}

// TestFurtherQuestions: a practice model may ask more than the five, and then wants an answer to it.
func TestFurtherQuestions(t *testing.T) {
	t.Parallel()
	p := builtPlan()
	p.Questions = nil
	for number := 1; number <= 5; number++ {
		p.Questions = append(p.Questions, plan.Question{Number: number, Answer: "Nej, ingen."})
	}
	p.Model = "ours"
	ours := &plan.PracticeModel{Name: "ours", Base: "falun", Source: "påhittat", Questions: []plan.Wording{
		{Number: 7, Text: mabra.Text{Sv: "Vad hoppas du på?", En: "What do you hope for?"}},
	}}
	assert.Equal(t, []string{"questions"}, toldNear(p, "question-open", plan.WithModels(ours)))
	p.Questions = append(p.Questions, plan.Question{Number: 7, Answer: "En hund."})
	assert.Empty(t, toldNear(p, "question-open", plan.WithModels(ours)))
	p.Questions = append(p.Questions, plan.Question{Number: 8, Text: "Något mer?"})
	assert.Empty(t, toldNear(p, "question-open", plan.WithModels(ours)), "a question of the writer's own")
	ours.Questions = append(ours.Questions, ours.Questions[0], plan.Wording{}, plan.Wording{Number: -1})
	assert.Empty(t, toldNear(p, "question-open", plan.WithModels(ours)), "a question twice, and what is none")
}
