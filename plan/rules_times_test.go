package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// timed gives the severity of a rule's finding about a plan, with its message; nothing where there is no finding.
func timed(t *testing.T, p *plan.Plan, rule string, options ...mabra.CheckOption) string {
	t.Helper()
	options = append([]mabra.CheckOption{mabra.At(day("2026-04-01"))}, options...)
	for _, f := range p.Check(options...) {
		if f.Rule.ID == rule {
			return f.Severity.String() + ": " + f.Message(mabra.English)
		}
	}
	return ""
}

// reviewedNext is an active plan of a form that was begun on 2 March, with its next review and the days of those held.
func reviewedNext(form plan.Form, model, next string, held ...string) *plan.Plan {
	p := &plan.Plan{
		Status: plan.StatusActive, Form: form, Model: model, Created: day("2026-03-02"), Updated: day("2026-03-20"),
		Reviews: &plan.Reviews{Next: day(next)},
	}
	for _, on := range held {
		p.Reviews.Held = append(p.Reviews.Held, plan.Review{Date: day(on)})
	}
	return p
}

func TestReviewTimesByForm(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		plan       *plan.Plan
		far, early string // how the two findings begin
	}{
		"support, a year":          {reviewedNext(plan.FormCoOrdinatedSupport, "girfec", "2027-03-02"), "", ""},
		"support, when it is out":  {reviewedNext(plan.FormCoOrdinatedSupport, "girfec", "2027-03-01"), "", ""},
		"support, a day less":      {reviewedNext(plan.FormCoOrdinatedSupport, "girfec", "2027-02-28"), "", "info: "},
		"support, a day more":      {reviewedNext(plan.FormCoOrdinatedSupport, "girfec", "2027-03-03"), "warning: ", ""},
		"support, no model":        {reviewedNext(plan.FormCoOrdinatedSupport, "", "2027-03-03"), "warning: ", ""},
		"support, after a review":  {reviewedNext(plan.FormCoOrdinatedSupport, "", "2027-03-20", "2026-03-20"), "", ""},
		"looked after, half year":  {reviewedNext(plan.FormLookedAfter, "", "2026-08-20"), "warning: ", ""},
		"looked after, six weeks":  {reviewedNext(plan.FormLookedAfter, "girfec", "2026-04-13"), "", ""},
		"looked after, the second": {reviewedNext(plan.FormLookedAfter, "", "2026-06-21", "2026-03-20"), "warning: ", ""},
		"looked after, the third":  {reviewedNext(plan.FormLookedAfter, "", "2026-09-25", "2026-03-10", "2026-03-25"), "", ""},
		"placed in Sweden":         {reviewedNext(plan.FormLookedAfter, "falun", "2026-09-03"), "info: ", ""},
		"placed, in time":          {reviewedNext(plan.FormLookedAfter, "falun", "2026-09-02"), "", ""},
		"child protection":         {reviewedNext(plan.FormChildProtection, "girfec", "2026-09-03"), "warning: ", ""},
		"own, the library's":       {reviewedNext(plan.FormOwn, "", "2026-09-21"), "info: ", ""},
		"own, Scotland":            {reviewedNext(plan.FormOwn, "girfec", "2026-09-21"), "info: ", ""},
		"own, counted from update": {reviewedNext(plan.FormOwn, "", "2026-09-20"), "", ""},
	} {
		far, early := timed(t, test.plan, "review-too-far"), timed(t, test.plan, "review-before-time")
		assert.True(t, far == test.far || test.far != "" && strings.HasPrefix(far, test.far), "%s: %s", name, far)
		assert.True(t, early == test.early || test.early != "" && strings.HasPrefix(early, test.early), "%s: %s", name, early)
	}
	support := timed(t, reviewedNext(plan.FormCoOrdinatedSupport, "", "2027-05-01"), "review-too-far")
	assert.NotContains(t, support, "earlier", "no earlier day may be chosen")
	assert.Contains(t, support, "(Scotland) Act 2004, section 10")
	assert.NotContains(t, timed(t, reviewedNext(plan.FormOwn, "girfec", "2026-12-01"), "review-too-far"), "no national")
}

// A municipality's own time is decided, whether or not the model says where from; the library's own is not.
func TestAMunicipalitySetsItsOwnTime(t *testing.T) {
	t.Parallel()
	source := both("the board's decision")
	town := &plan.PracticeModel{Name: "town", Review: &plan.Interval{Months: 3, Source: source}}
	p := reviewedNext(plan.FormOwn, "", "2026-06-21")
	assert.Empty(t, timed(t, p, "review-too-far"))
	assert.Contains(t, timed(t, p, "review-too-far", plan.UnderModel(town)), "warning: ")

	atHome := &plan.PracticeModel{Name: "town", Base: "girfec", ReviewTimes: []plan.ReviewTimes{
		{Form: plan.FormLookedAfter, Later: &plan.Interval{Months: 4, Source: source}},
	}}
	sooner := &plan.PracticeModel{Name: "town", ReviewTimes: []plan.ReviewTimes{
		{Form: plan.FormCoOrdinatedSupport, Later: &plan.Interval{Months: 12, Source: source}},
	}}
	support := reviewedNext(plan.FormCoOrdinatedSupport, "", "2026-09-01")
	assert.NotEmpty(t, timed(t, support, "review-before-time"))
	assert.Empty(t, timed(t, support, "review-before-time", plan.UnderModel(sooner)), "where it may be sooner")

	looked := reviewedNext(plan.FormLookedAfter, "", "2026-07-02")
	assert.Contains(t, timed(t, looked, "review-too-far"), "warning: ")
	assert.Empty(t, timed(t, looked, "review-too-far", plan.UnderModel(atHome)), "what was agreed for a child at home")
}

func TestWorkingDays(t *testing.T) {
	t.Parallel()
	fifteen := plan.Interval{WorkingDays: 15}
	for from, want := range map[string]string{
		"2026-02-10": "2026-03-03", // a Tuesday
		"2026-02-13": "2026-03-06", // a Friday
		"2026-02-14": "2026-03-06", // a Saturday
		"2026-02-15": "2026-03-06",
	} {
		assert.Equal(t, day(want), fifteen.After(day(from)), from)
	}
	assert.Equal(t, day("2026-02-17"), plan.Interval{WorkingDays: 2}.After(day("2026-02-13")))
	assert.Equal(t, day("2026-03-16"), plan.Interval{Months: 1, WorkingDays: 1}.After(day("2026-02-13")))
	far := plan.Interval{WorkingDays: 1 << 40}
	assert.False(t, far.After(day("2026-02-13")).IsZero(), "however many there are, it is soon counted")
}

// TestIntervalInWords: an interval is said as those who agreed on it would say it.
func TestIntervalInWords(t *testing.T) {
	t.Parallel()
	for want, interval := range map[string]plan.Interval{
		"1 day": {Days: 1}, "2 days": {Days: 2}, "7 days": {Days: 7}, "2 weeks": {Days: 14}, "15 days": {Days: 15}, "3 weeks": {Days: 21},
		"1 month": {Months: 1}, "2 months": {Months: 2}, "1 month and 15 days": {Months: 1, Days: 15}, "1 working day": {WorkingDays: 1},
		"1 month, 2 weeks and 3 working days": {Months: 1, Days: 14, WorkingDays: 3}, "": {},
	} {
		assert.Equal(t, want, interval.InWords().En)
	}
	assert.Equal(t, "2 månader, 1 dag och 2 arbetsdagar", (&plan.Interval{Months: 2, Days: 1, WorkingDays: 2}).InWords().Sv)
	assert.Equal(t, "6 veckor och 1 arbetsdag", (&plan.Interval{Days: 42, WorkingDays: 1}).InWords().Sv)
}

// TestWhereATimeComesFrom stands in brackets, and where a model does not say it there are none.
func TestWhereATimeComesFrom(t *testing.T) {
	t.Parallel()
	for source, said := range map[string]bool{"the board's decision": true, "": false} {
		town := &plan.PracticeModel{Name: "town", Start: &plan.Interval{Days: 5}, Review: &plan.Interval{Months: 3}}
		if source != "" {
			town.Start.Source, town.Review.Source = both(source), both(source)
		}
		late := reviewedNext(plan.FormSIP, "", "2026-12-21")
		late.Reason = &plan.Reason{Date: day("2026-02-01")}
		for _, rule := range []string{"review-too-far", "sip-start-late"} {
			message := timed(t, late, rule, plan.UnderModel(town))
			require.NotEmpty(t, message, rule)
			assert.Equal(t, said, strings.Contains(message, "(the board's decision)"), "%s: %s", rule, message)
			assert.NotContains(t, message, "()", rule)
		}
	}
}

// inForum is a plan with the child's name and one meeting, from which the child and a second service's consent are missing.
func inForum(model string, forum plan.Forum) *plan.Plan {
	return &plan.Plan{
		Status: plan.StatusActive, Form: plan.FormOwn, Model: model, Created: day("2026-03-02"),
		Child:         plan.Child{Name: "Alma Testvik", Born: day("2016-03-14"), Stage: plan.StagePrimary},
		Organisations: []plan.Organisation{{ID: "skolan", Sector: plan.SectorSchool}, {ID: "ifo", Sector: plan.SectorSocialServices}},
		People: []plan.Person{
			{ID: "alma", Roles: []plan.Role{plan.RoleChild}},
			{ID: "rektor", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "skolan"},
			{ID: "soc", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "ifo"},
		},
		Meetings: []plan.Meeting{{ID: "möte", Forum: forum, Date: day("2026-03-10"), Present: []string{"rektor", "soc"}}},
	}
}

func TestADeIdentifiedConsultationAsksForNoConsentAndNoChild(t *testing.T) {
	t.Parallel()
	for _, model := range []string{"", "backa-barnet", "girfec"} {
		p := inForum(model, plan.ForumStudentHealth)
		assert.Empty(t, timed(t, p, "meeting-outside-consent"), model)
		assert.Empty(t, timed(t, p, "child-absent-unexplained"), model)
		assert.Contains(t, timed(t, p, "forum-de-identified"), "info: ", model)
		p.Child.Name, p.Child.Pseudonym = "", "Lärkan"
		assert.Empty(t, timed(t, p, "forum-de-identified"), "the plan says no more than the meeting")
	}
	assert.NotEmpty(t, timed(t, inForum("", plan.ForumElevsamverkan), "meeting-outside-consent"))
	assert.NotEmpty(t, timed(t, inForum("", plan.ForumElevsamverkan), "child-absent-unexplained"))
}

// dalsEd is how a municipality says in a file that its SSPF takes no individual children. In Bengtsfors it does, as in the
// model that both build on.
const dalsEd = `apiVersion: mabra/v1
kind: PracticeModel
name: dals-ed
base: backa-barnet
title: {sv: Backa barnet i Dals-Ed, en: Backa barnet in Dals-Ed}
source: Tillsammans för det goda livet i Dalsland (2022), avsnitt 4.2
forums:
  - {forum: sspf, individuals: never, note: En gång per månad., verified: true}
  - {forum: elevsamverkan, individuals: consent, child: true, ages: {from: 7, to: 8}}
`

func TestAMunicipalitySaysHowItsForumsAreHeld(t *testing.T) {
	t.Parallel()
	ours, found := plan.ParseModel("dals-ed.yaml", []byte(dalsEd))
	require.Empty(t, append(found, ours.Check()...))
	sspf, under := inForum("backa-barnet", plan.ForumSSPF), plan.UnderModel(ours)
	assert.Empty(t, timed(t, sspf, "forum-individual"), "Bengtsfors")
	assert.NotEmpty(t, timed(t, sspf, "meeting-outside-consent"), "Bengtsfors")
	assert.Contains(t, timed(t, sspf, "forum-individual", under), "warning: ", "Dals-Ed")
	assert.Empty(t, timed(t, sspf, "meeting-outside-consent", under), "Dals-Ed")
	assert.Empty(t, timed(t, sspf, "child-absent-unexplained", under), "Dals-Ed")

	pupil := inForum("", plan.ForumElevsamverkan)
	pupil.Child.Born = day("2015-03-14")
	assert.Empty(t, timed(t, pupil, "forum-age"))
	assert.Contains(t, timed(t, pupil, "forum-age", under), "between 7 and 8", "its own ages")
	assert.NotEmpty(t, timed(t, inForum("", plan.ForumBarnteam), "meeting-outside-consent", under), "what it leaves out stays")
}

// TestSIPMeetingWithinTheAgreementsTime: no agreement of one region is pressed on another.
func TestSIPMeetingWithinTheAgreementsTime(t *testing.T) {
	t.Parallel()
	p := inForum("", plan.ForumSIP)
	p.Form = plan.FormSIP
	p.Meetings[0].Called = p.Meetings[0].Date.AddDays(-73)
	assert.Contains(t, timed(t, p, "sip-meeting-late"), "info: ", "elsewhere")
	p.Model = "vastra-gotaland"
	assert.Contains(t, timed(t, p, "sip-meeting-late"), "warning: ")
	assert.Contains(t, timed(t, p, "sip-meeting-late"), "(the agreement Samverkan för barns och ungas hälsa, Västra Götaland)")
	p.Meetings[0].Called = p.Meetings[0].Date.AddDays(-21)
	assert.Empty(t, timed(t, p, "sip-meeting-late"))
}

// namedBy is a plan whose named person works in a sector, with a title, for a child born on a day.
func namedBy(model, born string, stage plan.Stage, sector plan.Sector, title string) *plan.Plan {
	return &plan.Plan{
		Status: plan.StatusActive, Form: plan.FormOwn, Model: model, Created: day("2026-03-02"),
		Child:         plan.Child{Pseudonym: "Lo", Born: day(born), Stage: stage},
		Organisations: []plan.Organisation{{ID: "där", Sector: sector}},
		People:        []plan.Person{{ID: "hen", Roles: []plan.Role{plan.RoleNamedPerson}, Title: title, Organisation: "där"}},
	}
}

func TestTheNamedPersonOfANewborn(t *testing.T) {
	t.Parallel()
	for _, model := range []string{"backa-barnet", "kronobarn", "girfec", "falun"} {
		for born, want := range map[string]bool{"2026-03-28": false, "2026-03-02": false, "2025-12-01": true} {
			p := namedBy(model, born, plan.StageEarlyYears, plan.SectorMaternity, "barnmorska")
			assert.Equal(t, want, timed(t, p, "named-person-stage") != "", "%s, born %s", model, born)
			nurse := namedBy(model, born, plan.StageEarlyYears, plan.SectorChildHealth, "sjuksköterska")
			assert.Empty(t, timed(t, nurse, "named-person-stage"), model)
		}
	}
}

func TestTheNamedPersonsTitle(t *testing.T) {
	t.Parallel()
	for title, want := range map[string]bool{
		"klasslärare": true, "Mentor, 3B": true, "Skolkurator": true, "class teacher": true,
		"rektor": false, "Biträdande rektor": false, "rektor och lärare": false, "skolchef": false, "": false, "head teacher": false,
	} {
		p := namedBy("backa-barnet", "2016-03-14", plan.StagePrimary, plan.SectorSchool, title)
		assert.Equal(t, want, timed(t, p, "named-person-stage") != "", title)
		assert.Empty(t, timed(t, namedBy("falun", "2016-03-14", plan.StagePrimary, plan.SectorSchool, title), "named-person-stage"), title)
	}
	guidance := namedBy("girfec", "2011-03-14", plan.StageSecondary, plan.SectorSchool, "Principal teacher, pastoral care")
	assert.Empty(t, timed(t, guidance, "named-person-stage"))
}

func TestWhomSammaKollIsFor(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		child plan.Child
		want  bool
	}{
		"upper secondary":      {plan.Child{Born: day("2009-05-05"), Stage: plan.StageUpperSecondary}, true},
		"preschool":            {plan.Child{Born: day("2021-05-05"), Stage: plan.StagePreschool}, true},
		"third year":           {plan.Child{Born: day("2016-05-05"), Stage: plan.StagePrimary}, true},
		"fourth year":          {plan.Child{Born: day("2015-05-05"), Stage: plan.StagePrimary}, false},
		"ninth year":           {plan.Child{Born: day("2010-05-05"), Stage: plan.StageSecondary}, false},
		"secondary, no birth":  {plan.Child{Stage: plan.StageSecondary}, false},
		"primary, no birth":    {plan.Child{Stage: plan.StagePrimary}, false},
		"primary, by class":    {plan.Child{Stage: plan.StagePrimary, Group: "klass 2B"}, true},
		"one class behind":     {plan.Child{Born: day("2010-05-05"), Stage: plan.StageSecondary, Group: "åk 8"}, false},
		"nothing but the name": {plan.Child{}, false},
		"grown, no stage":      {plan.Child{Born: day("2008-05-05")}, true},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormSIP, Model: "samma-koll", Created: day("2026-03-02"), Child: test.child}
		assert.Equal(t, test.want, timed(t, p, "outside-target-group") != "", name)
		assert.Contains(t, timed(t, p, "signal-missing"), "warning: ", name)
		p.Model = "falun"
		assert.Empty(t, timed(t, p, "outside-target-group"), name)
		assert.Empty(t, timed(t, p, "signal-missing"), name)
	}
}
