package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// day reads a day; none for an empty text.
func day(text string) mabra.Date {
	if text == "" {
		return mabra.Date{}
	}
	return mabra.MustParseDate(text)
}

// TestNobodyIsMeantByNothing: what has no id is not what somebody means who names nothing.
func TestNobodyIsMeantByNothing(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{
		People: []plan.Person{{Roles: []plan.Role{plan.RoleChild}}}, Organisations: []plan.Organisation{{Name: "Skolan"}},
		Meetings: []plan.Meeting{{Forum: plan.ForumSIP}}, Outcomes: []plan.Outcome{{Text: "Sover"}},
	}
	x := p.Index()
	assert.Nil(t, x.Person(""))
	assert.Nil(t, x.Organisation(""))
	assert.Nil(t, x.Meeting(""))
	o, place := x.Outcome("")
	assert.Nil(t, o)
	assert.Equal(t, -1, place)
	assert.Nil(t, x.ServiceOf(""))
}

// TestWhoIsWho: what has an id is found by it, as it stands in the plan, and nothing else is.
func TestWhoIsWho(t *testing.T) {
	t.Parallel()
	p := builtPlan()
	p.Meetings = []plan.Meeting{{ID: "mötet"}}
	p.Outcomes = append(p.Outcomes, plan.Outcome{ID: "orkar"})
	x := p.Index()
	assert.Same(t, &p.People[2], x.Person("rektor"))
	assert.Same(t, &p.Organisations[0], x.Organisation("skolan"))
	assert.Same(t, &p.Organisations[0], x.ServiceOf("skolan"))
	assert.Same(t, &p.Organisations[0], x.ServiceOf("rektor"))
	assert.Nil(t, x.ServiceOf("mamma"))
	assert.Same(t, &p.Meetings[0], x.Meeting("mötet"))
	o, place := x.Outcome("orkar")
	assert.Same(t, &p.Outcomes[1], o)
	assert.Equal(t, 1, place)
	assert.Nil(t, x.Person("skolan"))
}

// TestWhatLeadsToWhat: from a need through its outcomes to actions, each once, by their beginning.
func TestWhatLeadsToWhat(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{
		Needs: []plan.Need{{ID: "sova"}, {ID: "vän"}},
		Outcomes: []plan.Outcome{
			{ID: "sover", Needs: []string{"sova"}}, {ID: "leker", Needs: []string{"vän", "sova"}},
			{ID: "ensam", Needs: []string{"vän"}}, {Needs: []string{"frisk"}},
		},
		Actions: []plan.Action{
			{ID: "sist", Outcomes: []string{"sover", "leker"}, Start: day("2026-05-01")},
			{ID: "först", Outcomes: []string{"leker"}, Start: day("2026-03-01")},
			{ID: "stoppad", Outcomes: []string{"sover"}, Start: day("2026-01-01"), Status: plan.ActionStopped},
			{ID: "klar", Outcomes: []string{"sover"}, Start: day("2026-04-01"), Status: plan.ActionDone},
		},
	}
	x := p.Index()
	ids := func(actions []*plan.Action) (list []string) {
		for _, a := range actions {
			list = append(list, a.ID)
		}
		return list
	}
	assert.Equal(t, []string{"först", "klar", "sist"}, ids(x.ActionsFor("sova")))
	assert.Equal(t, []string{"först", "sist"}, ids(x.ActionsFor("vän")))
	assert.Equal(t, []string{"sist", "stoppad", "klar"}, ids(x.ActionsToward("sover")))
	assert.Empty(t, x.ActionsToward("ensam"))
	assert.Equal(t, []*plan.Outcome{&p.Outcomes[0], &p.Outcomes[1]}, x.OutcomesOf("sova"))
	assert.True(t, x.Acted("vän"))
	assert.True(t, x.Acted("sova"))
	assert.False(t, x.Acted("frisk"), "an outcome that no action leads to")

	var live []string
	for at, a := range x.LiveActions() {
		assert.Contains(t, []mabra.Path{"actions[0]", "actions[1]"}, at)
		live = append(live, a.ID)
	}
	assert.Equal(t, []string{"sist", "först"}, live)
	for at := range x.LiveActions() { // whoever has seen enough may stop
		require.Equal(t, mabra.Path("actions[0]"), at)
		break
	}
}

// TestStage: where no stage is written, only the one before birth is sure.
func TestStage(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		child plan.Child
		want  plan.Stage
	}{
		"expected":                   {plan.Child{Expected: day("2026-07-01")}, plan.StageBeforeBirth},
		"expected today":             {plan.Child{Expected: midsummer}, ""},
		"expected before":            {plan.Child{Expected: day("2026-06-01")}, ""},
		"born, and expected":         {plan.Child{Expected: day("2026-07-01"), Born: day("2026-06-15")}, ""},
		"with a stage, and expected": {plan.Child{Expected: day("2026-07-01"), Stage: plan.StageEarlyYears}, plan.StageEarlyYears},
		"with a stage":               {plan.Child{Stage: plan.StagePrimary}, plan.StagePrimary},
		"nothing known":              {plan.Child{}, ""},
	} {
		assert.Equal(t, test.want, (&plan.Plan{Child: test.child}).Index(mabra.At(midsummer)).Stage(), name)
	}
}

// TestBornBy: a child whose day of birth is not known was born, unless it is expected.
func TestBornBy(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		child plan.Child
		want  bool
	}{
		"the day before":        {plan.Child{Born: day("2026-06-18")}, true},
		"the same day":          {plan.Child{Born: midsummer}, true},
		"the day after":         {plan.Child{Born: day("2026-06-20")}, false},
		"born, though expected": {plan.Child{Born: day("2026-06-18"), Expected: day("2026-07-01"), Stage: plan.StageBeforeBirth}, true},
		"expected":              {plan.Child{Expected: day("2026-06-01")}, false},
		"before birth":          {plan.Child{Stage: plan.StageBeforeBirth}, false},
		"nothing known":         {plan.Child{}, true},
	} {
		assert.Equal(t, test.want, (&plan.Plan{Child: test.child}).Index().BornBy(midsummer), name)
	}
}

// TestAge: it is known where the day of birth and the day asked about are.
func TestAge(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{Child: plan.Child{Born: day("2008-06-19")}}
	for on, want := range map[string]int{"2026-06-18": 17, "2026-06-19": 18, "": -1} {
		years, known := p.Index().Age(day(on))
		assert.Equal(t, want >= 0, known, on)
		assert.Equal(t, max(want, 0), years, on)
	}
	for today, grown := range map[string]bool{"2026-06-18": false, "2026-06-19": true, "2026-06-20": true} {
		assert.Equal(t, grown, p.Index(mabra.At(day(today))).Grown(), today)
	}
	assert.False(t, p.Index().Grown(), "on no day")
	assert.False(t, new(plan.Plan).Index(mabra.At(midsummer)).Grown(), "nobody knows when it was born")
}

// TestTodayIsThePlansOwnDay where no day of asking is given: the day of its newest text.
func TestTodayIsThePlansOwnDay(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{Created: day("2026-03-02")}
	assert.Equal(t, day("2026-03-02"), p.Index().Today())
	p.Updated = day("2026-04-02")
	assert.Equal(t, day("2026-04-02"), p.Index().Today())
	p.Updated = day("2026-01-02")
	assert.Equal(t, day("2026-03-02"), p.Index().Today(), "a revision before the plan was made is a mistake")
	assert.Equal(t, midsummer, p.Index(mabra.At(midsummer)).Today())
}

// TestDraftAndEnded: a plan whose status nobody knows may be either.
func TestDraftAndEnded(t *testing.T) {
	t.Parallel()
	for status, want := range map[plan.Status]struct{ draft, ended bool }{
		plan.StatusDraft: {true, false}, plan.StatusActive: {false, false}, plan.StatusClosed: {false, true},
		"": {true, true}, "paused": {true, true},
	} {
		p := &plan.Plan{Status: status, Reviews: &plan.Reviews{Next: midsummer}}
		assert.Equal(t, want.draft, p.Index().Draft(), status)
		assert.Equal(t, want.ended, p.Index().Ended(), status)
		assert.Equal(t, want.ended, p.Index().NextReview().IsZero(), status)
		p.Closing = new(plan.Closing)
		assert.Equal(t, want.draft, p.Index().Draft(), status)
		assert.True(t, p.Index().Ended(), status)
	}
	assert.Zero(t, (&plan.Plan{Status: plan.StatusActive}).Index().NextReview())
}

// TestReviews: the last review of a plan, and the last day for the one after it.
func TestReviews(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{Form: plan.FormOwn}
	assert.Nil(t, p.Index().HeldReviews())
	assert.Nil(t, p.Index().LastReview())
	p.Reviews = new(plan.Reviews)
	assert.Nil(t, p.Index().LastReview())
	p.Reviews.Held = []plan.Review{{Date: day("2026-03-01")}, {Date: day("2026-04-01")}}
	assert.Same(t, &p.Reviews.Held[1], p.Index().LastReview())
	assert.Len(t, p.Index().HeldReviews(), 2)

	for name, test := range map[string]struct {
		interval *plan.Interval
		from     string
		want     string
	}{
		"months":           {&plan.Interval{Months: 2}, "2026-03-01", "2026-05-01"},
		"days":             {&plan.Interval{Days: 10}, "2026-03-01", "2026-03-11"},
		"months and days":  {&plan.Interval{Months: 1, Days: 15}, "2026-03-01", "2026-04-16"},
		"as many days":     {&plan.Interval{Months: 1, Days: 1}, "2026-03-01", "2026-04-02"},
		"as many at work":  {&plan.Interval{Days: 1, WorkingDays: 1}, "2026-03-02", "2026-03-04"},
		"no time":          {&plan.Interval{}, "2026-03-01", ""},
		"from no day":      {&plan.Interval{Months: 2}, "", ""},
		"what nobody says": {nil, "2026-03-01", "2026-09-01"}, // the form's own six months
	} {
		x := p.Index(plan.UnderModel(&plan.PracticeModel{Name: "town", Review: test.interval}))
		assert.Equal(t, day(test.want), x.LastDayToReview(day(test.from)), name)
	}
}

// TestConsentHolds from the day it was given until it was taken back, its last day with it.
func TestConsentHolds(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		consent plan.Consent
		day     string
		want    bool
	}{
		"undated":               {plan.Consent{}, "2026-06-19", true},
		"the day before":        {plan.Consent{Given: midsummer}, "2026-06-18", false},
		"the same day":          {plan.Consent{Given: midsummer}, "2026-06-19", true},
		"the last day":          {plan.Consent{Until: midsummer}, "2026-06-19", true},
		"the day after":         {plan.Consent{Until: midsummer}, "2026-06-20", false},
		"before it was taken":   {plan.Consent{Withdrawn: midsummer}, "2026-06-18", true},
		"when it was taken":     {plan.Consent{Withdrawn: midsummer}, "2026-06-19", false},
		"on a day unknown":      {plan.Consent{Given: midsummer, Until: midsummer, Withdrawn: midsummer}, "", true},
		"given after, no limit": {plan.Consent{Given: day("2026-06-20"), Until: day("2026-07-01")}, "2026-06-19", false},
	} {
		assert.Equal(t, test.want, test.consent.HoldsOn(day(test.day)), name)
	}
}

// TestConsented: a consent covers the organisations that it names, and all where it names none.
func TestConsented(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{Consents: []plan.Consent{{Organisations: []string{"skolan", "bup"}, Given: midsummer}}}
	assert.True(t, p.Index().Consented("skolan", midsummer))
	assert.True(t, p.Index().Consented("bup", midsummer))
	assert.False(t, p.Index().Consented("ifo", midsummer))
	assert.False(t, p.Index().Consented("", midsummer))
	assert.False(t, p.Index().Consented("skolan", midsummer.AddDays(-1)))
	p.Consents = append(p.Consents, plan.Consent{Given: midsummer.AddDays(2)})
	assert.False(t, p.Index().Consented("ifo", midsummer.AddDays(1)))
	assert.True(t, p.Index().Consented("ifo", midsummer.AddDays(2)))
	p.Consents = append(p.Consents, plan.Consent{By: "ali", Organisations: []string{"skolan"}, Given: midsummer.AddDays(2)})
	assert.False(t, p.Index().Consented("ifo", midsummer.AddDays(2)), "another's yes has limits of its own")
	assert.True(t, p.Index().Consented("skolan", midsummer.AddDays(2)))
	p.Consents[2].Refused = midsummer
	assert.True(t, p.Index().Consented("ifo", midsummer.AddDays(2)), "a no is no yes with limits")
}

// TestMayConsent: a guardian until the child is 18, the child at any age.
func TestMayConsent(t *testing.T) {
	t.Parallel()
	child, guardian := plan.Person{Roles: []plan.Role{plan.RoleChild}}, plan.Person{Roles: []plan.Role{plan.RoleGuardian}}
	for born, want := range map[string]struct{ child, guardian bool }{
		"2016-06-20": {true, true}, "2008-06-20": {true, true}, "2008-06-19": {true, false},
		"": {true, true},
	} {
		x := (&plan.Plan{Child: plan.Child{Born: day(born)}}).Index()
		assert.Equal(t, want.child, x.MayConsent(&child, midsummer), born)
		assert.Equal(t, want.guardian, x.MayConsent(&guardian, midsummer), born)
		assert.False(t, x.MayConsent(&plan.Person{Roles: []plan.Role{plan.RoleNetwork}}, midsummer))
	}
}

// TestMeetingsHeld: a meeting has been held when its day has come, and both days are known.
func TestMeetingsHeld(t *testing.T) {
	t.Parallel()
	x := new(plan.Plan).Index(mabra.At(midsummer))
	for on, held := range map[string]bool{"2026-06-18": true, "2026-06-19": true, "2026-06-20": false, "": false} {
		m := &plan.Meeting{Date: day(on), Forum: plan.ForumPlanning}
		assert.Equal(t, held, x.TookPlace(m), on)
		assert.Equal(t, held, x.ChildHadAPlace(m), on)
		assert.False(t, new(plan.Plan).Index().TookPlace(m), on)
	}
	assert.False(t, x.ChildHadAPlace(&plan.Meeting{Date: midsummer, Forum: plan.ForumConsultation}), "it is no meeting for a child")
	unborn := (&plan.Plan{Child: plan.Child{Born: midsummer}}).Index(mabra.At(midsummer))
	assert.False(t, unborn.ChildHadAPlace(&plan.Meeting{Date: midsummer.AddDays(-1), Forum: plan.ForumPlanning}))
}

// TestBetween: a meeting is between organisations when people from two of them were there.
func TestBetween(t *testing.T) {
	t.Parallel()
	professional := []plan.Role{plan.RoleProfessional}
	p := &plan.Plan{
		Organisations: []plan.Organisation{{ID: "skolan"}, {ID: "bup"}},
		People: []plan.Person{
			{ID: "rektor", Roles: professional, Organisation: "skolan"}, {ID: "läraren", Roles: professional, Organisation: "skolan"},
			{ID: "karin", Roles: professional, Organisation: "bup"}, {ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}, Organisation: "bup"},
		},
	}
	for want, present := range map[bool][][]string{
		false: {nil, {"rektor"}, {"rektor", "läraren"}, {"rektor", "mamma"}, {"rektor", "ingen"}},
		true:  {{"rektor", "karin"}, {"mamma", "rektor", "läraren", "karin"}},
	} {
		for _, ids := range present {
			assert.Equal(t, want, p.Index().Between(&plan.Meeting{Present: ids}), ids)
		}
	}
}

// TestInTurnStops: whoever has seen enough is not shown more.
func TestInTurnStops(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{People: []plan.Person{
		{ID: "a", Roles: []plan.Role{plan.RoleNamedPerson}, From: day("2020-01-01")},
		{ID: "b", Roles: []plan.Role{plan.RoleNamedPerson}, From: day("2021-01-01")},
		{ID: "c", Roles: []plan.Role{plan.RoleNamedPerson}, From: day("2022-01-01")},
	}}
	var seen []string
	for _, now := range p.Index().InTurn(plan.RoleNamedPerson) {
		seen = append(seen, now.Person.ID)
		break
	}
	assert.Equal(t, []string{"b"}, seen)
}

// TestWhoeverHasSeenEnoughMayStop: what is gone through is shown no further.
func TestWhoeverHasSeenEnoughMayStop(t *testing.T) {
	t.Parallel()
	x := (&plan.Plan{Outcomes: []plan.Outcome{{ID: "släppt", Status: plan.OutcomeDropped}, {ID: "leker"}, {ID: "sover"}}}).Index()
	for place, o := range x.LiveOutcomes() {
		assert.Equal(t, 1, place)
		assert.Equal(t, "leker", o.ID)
		break
	}
}

// TestAnotherIndexIsAskedAlike: that of a copy, or of another day, goes by the practice model and the options of the first.
func TestAnotherIndexIsAskedAlike(t *testing.T) {
	t.Parallel()
	town := &plan.PracticeModel{Name: "town", Wheel: "town", Roles: []plan.RoleName{{Role: plan.RoleNamedPerson, Name: both("lots")}}}
	ours := &wheel.Model{Name: "town"}
	p := &plan.Plan{Form: plan.FormOwn, Model: "town", Created: day("2026-03-02")}
	x := p.Index(mabra.At(midsummer), plan.WithModels(town), wheel.WithModels(ours))
	for name, other := range map[string]*plan.Index{
		"of a copy":                     x.Of(&plan.Plan{Form: plan.FormOwn, Model: "town"}),
		"of a copy that names no model": x.Of(&plan.Plan{Form: plan.FormOwn}),
		"on another day":                x.On(midsummer.AddDays(1)),
	} {
		assert.Equal(t, both("lots"), other.RoleName(plan.RoleNamedPerson), name)
		assert.Same(t, ours, other.PracticeWheel(), name)
		assert.Same(t, ours, other.WheelModel("town"), name)
	}
	assert.Equal(t, midsummer, x.Of(p).Today())
	assert.Equal(t, midsummer.AddDays(1), x.On(midsummer.AddDays(1)).Today())
	assert.Equal(t, midsummer, x.Today(), "and the first as it did")
	assert.Nil(t, x.WheelModel("nobody-knows-it"))
	assert.Nil(t, p.Index().PracticeWheel(), "nobody knows the model")
}

// TestDrawnUp: a SIP or a GIP is drawn up at the first of its meetings; without one, it is when it is known to have been active.
func TestDrawnUp(t *testing.T) {
	t.Parallel()
	at := func(forum plan.Forum, days ...string) (meetings []plan.Meeting) {
		for _, on := range days {
			meetings = append(meetings, plan.Meeting{Forum: forum, Date: day(on)})
		}
		return meetings
	}
	held := func(days ...string) *plan.Reviews {
		r := new(plan.Reviews)
		for _, on := range days {
			r.Held = append(r.Held, plan.Review{Date: day(on), Decision: plan.DecisionContinue})
		}
		return r
	}
	became := held("2026-04-01", "2026-04-10")
	became.Held[1].Decision = plan.DecisionBecomeSIP
	planning := at(plan.ForumPlanning, "2026-03-10")
	for name, test := range map[string]struct {
		plan plan.Plan
		want string
	}{
		"the first SIP meeting, wherever it stands": {
			plan.Plan{Form: plan.FormSIP, Meetings: at(plan.ForumSIP, "2026-05-20", "2026-05-10", "2026-05-30")}, "2026-05-10"},
		"the SIP meeting, after one of planning": {
			plan.Plan{Form: plan.FormSIP, Meetings: append(planning, at(plan.ForumSIP, "2026-05-10")...)}, "2026-05-10"},
		"one of planning, where there is no other": {plan.Plan{Form: plan.FormSIP, Meetings: planning}, "2026-03-10"},
		"a SIP meeting without a day": {
			plan.Plan{Form: plan.FormSIP, Meetings: append(at(plan.ForumSIP, ""), planning...)}, "2026-03-10"},
		"one without a day, and one with it": {
			plan.Plan{Form: plan.FormSIP, Meetings: at(plan.ForumSIP, "", "2026-05-20", "")}, "2026-05-20"},
		"the GIP meeting of a GIP": {plan.Plan{Form: plan.FormGIP,
			Meetings: append(at(plan.ForumSIP, "2026-03-05"), at(plan.ForumGIP, "2026-05-10")...)}, "2026-05-10"},
		"a GIP meeting before a SIP": {plan.Plan{Form: plan.FormSIP,
			Meetings: append(at(plan.ForumGIP, "2026-03-05"), at(plan.ForumSIP, "2026-05-10")...)}, "2026-05-10"},
		"another meeting": {plan.Plan{Form: plan.FormSIP, Meetings: at(plan.ForumConsultation, "2026-03-05")}, ""},
		"a meeting, of one that is active": {plan.Plan{Form: plan.FormSIP, Status: plan.StatusActive, Updated: day("2026-03-01"),
			Meetings: planning}, "2026-03-10"},
		"a draft": {
			plan.Plan{Form: plan.FormSIP, Status: plan.StatusDraft, Updated: day("2026-04-02"), Reviews: held("2026-04-01")}, ""},
		"an active one, of which nothing more is known": {
			plan.Plan{Form: plan.FormSIP, Status: plan.StatusActive, Created: day("2026-03-02")}, ""},
		"the day it was revised": {plan.Plan{Form: plan.FormSIP, Status: plan.StatusActive, Updated: day("2026-04-02")}, "2026-04-02"},
		"a review before that": {plan.Plan{
			Form: plan.FormSIP, Status: plan.StatusActive, Updated: day("2026-04-02"), Reviews: held("2026-05-01", "2026-04-01")}, "2026-04-01"},
		"a review after that": {plan.Plan{
			Form: plan.FormSIP, Status: plan.StatusActive, Updated: day("2026-04-02"), Reviews: held("2026-05-01", "")}, "2026-04-02"},
		"reviews alone": {plan.Plan{Form: plan.FormSIP, Status: plan.StatusClosed, Reviews: held("", "2026-05-01")}, "2026-05-01"},
		"reviews of what it was before it became a SIP": {
			plan.Plan{Form: plan.FormSIP, Status: plan.StatusActive, Updated: day("2026-05-02"), Reviews: became}, "2026-05-02"},
	} {
		assert.Equal(t, day(test.want), test.plan.Index().DrawnUp(), name)
	}
}
