package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// In the six months before somebody turns 18, or usually goes on from a stage of school, the plan is to have a transition that goes
// with it. Midsummer is 19 June.
func TestTransitionsThatLieAhead(t *testing.T) {
	t.Parallel()
	active := plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn}
	of := func(born string, stage plan.Stage, change func(*plan.Plan)) *plan.Plan {
		p := active
		p.Child = plan.Child{Born: day(born), Stage: stage}
		if change != nil {
			change(&p)
		}
		return &p
	}
	planned := func(days ...string) func(*plan.Plan) {
		return func(p *plan.Plan) {
			for _, on := range days {
				p.Transitions = append(p.Transitions, plan.Transition{Date: day(on)})
			}
		}
	}
	for name, test := range map[string]struct {
		plan *plan.Plan
		told bool
	}{
		"18 in six months":                    {of("2008-12-19", "", nil), true},
		"18 in six months and a day":          {of("2008-12-20", "", nil), false},
		"18 tomorrow":                         {of("2008-06-20", "", nil), true},
		"18 today":                            {of("2008-06-19", "", nil), false},
		"of an unknown age":                   {of("", plan.StagePreschool, nil), false},
		"ended":                               {of("2008-12-19", "", func(p *plan.Plan) { p.Closing = new(plan.Closing) }), false},
		"closed":                              {of("2008-12-19", "", func(p *plan.Plan) { p.Status = plan.StatusClosed }), false},
		"protected":                           {of("2008-12-19", "", func(p *plan.Plan) { p.Child.Protection = plan.ProtectionMarked }), false},
		"of no protection":                    {of("2008-12-19", "", func(p *plan.Plan) { p.Child.Protection = plan.ProtectionNone }), true},
		"planned, half a year before":         {of("2008-12-19", "", planned("2026-06-19")), false},
		"planned, earlier":                    {of("2008-12-19", "", planned("2026-06-18")), true},
		"planned, half a year after":          {of("2008-12-19", "", planned("2027-06-19")), false},
		"planned, later":                      {of("2008-12-19", "", planned("2027-06-20")), true},
		"planned for no day":                  {of("2008-12-19", "", planned("")), true},
		"planned, and another":                {of("2008-12-19", "", planned("2026-01-01", "2026-12-19")), false},
		"six this year":                       {of("2020-12-31", plan.StagePreschool, nil), true},
		"six last year":                       {of("2019-12-31", plan.StagePreschool, nil), false},
		"six next year":                       {of("2021-01-01", plan.StagePreschool, nil), false},
		"six, of no stage":                    {of("2020-12-31", "", nil), false},
		"six, already in primary school":      {of("2020-12-31", plan.StagePrimary, nil), false},
		"thirteen":                            {of("2013-01-01", plan.StagePrimary, nil), true},
		"thirteen, already in secondary":      {of("2013-01-01", plan.StageSecondary, nil), false},
		"sixteen":                             {of("2010-01-01", plan.StageSecondary, nil), true},
		"sixteen, already in upper secondary": {of("2010-01-01", plan.StageUpperSecondary, nil), false},
		"thirteen, in Scotland":               {of("2013-01-01", plan.StagePrimary, func(p *plan.Plan) { p.Model = "girfec" }), false},
		"18 in six months, in Scotland":       {of("2008-12-19", "", func(p *plan.Plan) { p.Model = "girfec" }), true},
		"thirteen, and planned":               {of("2013-01-01", plan.StagePrimary, planned("2026-08-31")), false},
		"thirteen, and planned after":         {of("2013-01-01", plan.StagePrimary, planned("2026-09-01")), true},
		"thirteen, and planned before":        {of("2013-01-01", plan.StagePrimary, planned("2026-02-28")), false},
		"thirteen, and planned too early":     {of("2013-01-01", plan.StagePrimary, planned("2026-02-27")), true},
	} {
		assert.Equal(t, test.told, toldNear(test.plan, "transition-ahead") != nil, name)
		assert.False(t, saysFrom(test.plan.Check(), "transition-ahead"), "%s: nothing lies ahead of no day", name)
	}
	// School begins in August: on 1 March its last day is less than half a year away.
	ahead := func(at string) bool {
		return saysFrom(of("2013-01-01", plan.StagePrimary, nil).Check(mabra.At(day(at))), "transition-ahead")
	}
	for at, told := range map[string]bool{"2026-02-28": false, "2026-03-01": true, "2026-08-30": true, "2026-08-31": false} {
		assert.Equal(t, told, ahead(at), at)
	}
}

// A plan with an end is closed, and one that is closed has an end with all that belongs to it.
func TestHowAPlanEnds(t *testing.T) {
	t.Parallel()
	whole := func(on string) *plan.Closing {
		return &plan.Closing{Date: day(on), Because: "Målen är nådda", AgreedBy: []string{"mamma"}, Evaluation: "Bra", BackTo: "skolan"}
	}
	review := func(on string, decision plan.Decision) plan.Review {
		return plan.Review{Date: day(on), Decision: decision}
	}
	const parts, status, decided = "parts closing", "status status", "decided reviews.held[0].decision"
	for name, test := range map[string]struct {
		status  plan.Status
		closing *plan.Closing
		held    []plan.Review
		found   []string
	}{
		"no end":                        {plan.StatusActive, nil, nil, nil},
		"closed, without an end":        {plan.StatusClosed, nil, nil, []string{parts}},
		"an end":                        {plan.StatusClosed, whole("2026-06-19"), nil, nil},
		"an end, and still active":      {plan.StatusActive, whole("2026-06-19"), nil, []string{status}},
		"an end, and still a draft":     {plan.StatusDraft, whole("2026-06-19"), nil, []string{status}},
		"an end, and nobody knows what": {"avslutad", whole("2026-06-19"), nil, nil},
		"an end to come":                {plan.StatusActive, whole("2026-06-20"), nil, nil},
		"an end of no day":              {plan.StatusActive, whole(""), nil, []string{status}},
		"an empty end":                  {plan.StatusClosed, new(plan.Closing), nil, []string{parts}},
		"an empty end, and active":      {plan.StatusActive, new(plan.Closing), nil, []string{status, parts}},
		"decided to close":              {plan.StatusActive, nil, []plan.Review{review("2026-06-19", plan.DecisionClose)}, []string{decided}},
		"to be decided tomorrow":        {plan.StatusActive, nil, []plan.Review{review("2026-06-20", plan.DecisionClose)}, nil},
		"decided to go on":              {plan.StatusActive, nil, []plan.Review{review("2026-06-19", plan.DecisionContinue)}, nil},
		"decided, and closed":           {plan.StatusClosed, nil, []plan.Review{review("2026-06-19", plan.DecisionClose)}, []string{parts}},
		"decided, and with an end":      {plan.StatusClosed, whole("2026-06-19"), []plan.Review{review("2026-06-19", plan.DecisionClose)}, nil},
		"decided, then gone on": {plan.StatusActive, nil,
			[]plan.Review{review("2026-05-01", plan.DecisionClose), review("2026-06-19", plan.DecisionContinue)}, nil},
		"gone on after, listed first": {plan.StatusActive, nil,
			[]plan.Review{review("2026-06-19", plan.DecisionContinue), review("2026-05-01", plan.DecisionClose)}, nil},
	} {
		p := &plan.Plan{Status: test.status, Form: plan.FormOwn, Created: day("2026-03-02"), Closing: test.closing}
		p.Reviews = &plan.Reviews{Held: test.held}
		assert.Equal(t, test.found, toldNear(p, "closing-incomplete"), name)
	}
	for part, forget := range map[string]func(*plan.Closing){
		"because":    func(c *plan.Closing) { c.Because = "" },
		"agreed by":  func(c *plan.Closing) { c.AgreedBy = nil },
		"evaluation": func(c *plan.Closing) { c.Evaluation = "" },
		"back to":    func(c *plan.Closing) { c.BackTo = "" },
	} {
		closing := whole("2026-06-19")
		forget(closing)
		assert.NotNil(t, toldNear(&plan.Plan{Status: plan.StatusClosed, Closing: closing}, "closing-incomplete"), part)
	}
}

// What stands in the chronology has a source, or somebody who tells it; and something in it is good, or may be.
func TestWhatTheChronologyHolds(t *testing.T) {
	t.Parallel()
	chronology := func(events ...plan.Event) *plan.Plan {
		return &plan.Plan{Status: plan.StatusActive, Chronology: events}
	}
	assert.Equal(t, []string{"chronology[3].source"}, toldNear(chronology(
		plan.Event{Source: "Journalen"}, plan.Event{By: "mamma"}, plan.Event{Source: "Journalen", By: "mamma"}, plan.Event{},
	), "chronology-unsourced"))

	of := func(effects ...plan.Effect) []string {
		p := chronology()
		for _, effect := range effects {
			p.Chronology = append(p.Chronology, plan.Event{Effect: effect})
		}
		return toldNear(p, "chronology-no-positive")
	}
	said := []string{"chronology"}
	assert.Empty(t, of())
	assert.Equal(t, said, of(plan.EffectNegative))
	assert.Equal(t, said, of(plan.EffectNeutral))
	assert.Equal(t, said, of(""))
	assert.Equal(t, said, of(plan.EffectNegative, plan.EffectNeutral, ""))
	assert.Empty(t, of(plan.EffectPositive))
	assert.Empty(t, of(plan.EffectNegative, plan.EffectPositive, plan.EffectNeutral))
	assert.Empty(t, of("bra", plan.EffectNegative), "nobody can read it: it may be good")
}

// Who has a part in the plan has a copy of it, or a reason why not.
func TestWhoHasACopy(t *testing.T) {
	t.Parallel()
	given := func(to string) plan.Copy { return plan.Copy{To: to, Date: day("2026-03-03")} }
	all := []plan.Copy{given("ali"), given("mamma"), given("school"), given("psychiatry")}
	without := func(i int) []plan.Copy { return append(all[:i:i], all[i+1:]...) }
	for name, test := range map[string]struct {
		copies []plan.Copy
		change func(*plan.Plan)
		who    string // in English
	}{
		"nobody":                   {nil, nil, "child guardian service"},
		"all":                      {all, nil, ""},
		"all but the child":        {without(0), nil, "child"},
		"all but the guardian":     {without(1), nil, "guardian"},
		"all but the first":        {without(2), nil, "service"},
		"all but the second":       {without(3), nil, "service"},
		"to somebody who works":    {append(without(3), given("psykolog")), nil, ""},
		"a copy that says nothing": {append(without(3), plan.Copy{To: "psychiatry"}), nil, "service"},
		"withheld, with a reason":  {append(without(1), plan.Copy{To: "mamma", WithheldBecause: "Skydd"}), nil, ""},
		"a copy of no day":         {append(without(1), plan.Copy{To: "mamma", Revision: 1}), nil, ""},
		"to nobody known":          {append(without(1), given("någon")), nil, "guardian"},
		"a child not born":         {without(0), func(p *plan.Plan) { p.Child.Born = day("2026-06-20") }, ""},
		"a child born today":       {without(0), func(p *plan.Plan) { p.Child.Born = midsummer }, "child"},
		"a guardian who was":       {without(1), func(p *plan.Plan) { p.People[1].Until = day("2026-06-18") }, ""},
		"a guardian until today":   {without(1), func(p *plan.Plan) { p.People[1].Until = midsummer }, "guardian"},
		"two guardians, one given": {all, func(p *plan.Plan) {
			p.People = append(p.People, plan.Person{ID: "pappa", Roles: []plan.Role{plan.RoleGuardian}})
		}, "guardian"},
		"the other one given": {append(without(1), given("pappa")), func(p *plan.Plan) {
			p.People = append(p.People, plan.Person{ID: "pappa", Roles: []plan.Role{plan.RoleGuardian}})
		}, "guardian"},
		"an action of the family's": {all, func(p *plan.Plan) { p.Actions = append(p.Actions, plan.Action{Responsible: "mamma"}) }, ""},
		"an action of a third": {all, func(p *plan.Plan) {
			p.Actions = append(p.Actions, plan.Action{Responsible: "handläggare"})
		}, "service"},
	} {
		p := family("2016-08-01")
		p.Form, p.Model = plan.FormOwn, "girfec"
		p.Actions = []plan.Action{{Responsible: "lärare"}, {Responsible: "psykolog"}}
		p.Copies = test.copies
		if test.change != nil {
			test.change(p)
		}
		who := ""
		for _, f := range p.Check(mabra.At(midsummer)) {
			if f.Rule.ID == "copy-unrecorded" {
				for _, each := range []string{"child", "guardian", "service"} {
					if strings.Contains(f.Message(mabra.English), each) {
						who += each + " "
					}
				}
			}
		}
		assert.Equal(t, test.who, strings.TrimSpace(who), name)
	}
}
