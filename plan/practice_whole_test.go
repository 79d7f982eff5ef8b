package plan_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

func both(text string) mabra.Text { return mabra.Text{Sv: text, En: text} }

// layered is a model that says something of every kind.
func layered() *plan.PracticeModel {
	return &plan.PracticeModel{
		Name: "county", Title: both("county"), Language: "sv", Source: "county", Wheel: "falun", Verified: true,
		Roles:     []plan.RoleName{{Role: plan.RoleChild, Name: both("first")}, {Role: plan.RoleGuardian, Name: both("second")}},
		Documents: []plan.DocumentName{{Form: plan.FormOwn, Name: both("first")}, {Form: plan.FormGIP, Name: both("second")}},
		Holders: []plan.Holder{
			{Stage: plan.StagePrimary, Sectors: []plan.Sector{plan.SectorSchool}, Title: both("first")},
			{Stage: plan.StageSecondary, Sectors: []plan.Sector{plan.SectorSchool}, Title: both("second")},
		},
		Team:      []plan.Member{{Title: both("first"), Titles: []string{"first"}}},
		Questions: []plan.Wording{{Number: 1, Text: both("first")}, {Number: 2, Text: both("second")}},
		Forums:    []plan.ForumUse{{Forum: plan.ForumBarnteam, Ages: &plan.Ages{To: 5}}},
		Review:    &plan.Interval{Months: 2},
		Start:     &plan.Interval{Days: 3},
		FollowUps: []plan.DocumentName{{Form: plan.FormOwn, Name: both("first")}, {Form: plan.FormGIP, Name: both("second")}},
		ReviewTimes: []plan.ReviewTimes{
			{Form: plan.FormOwn, Later: &plan.Interval{Months: 1}},
			{Form: plan.FormOwn, Country: plan.CountryScotland, Later: &plan.Interval{Months: 2}},
		},
		Group:      &plan.TargetGroup{Grades: &plan.Grades{From: 1, To: 3}},
		Principles: []plan.Principle{{Text: both("first")}},
		Rules: []plan.RuleChange{
			{Rule: "need-without-indicator", Severity: plan.WeightOff}, {Rule: "action-overdue", Severity: plan.WeightError},
		},
		X: mabra.Fields{{Name: "x-list", Value: []any{"a"}}},
	}
}

// What a model says stands in the place of what its base says, wherever in the base's list that is; the rest stays.
func TestAModelReplacesEntriesOfItsBase(t *testing.T) {
	t.Parallel()
	for _, place := range []int{0, 1} {
		base := layered()
		top := &plan.PracticeModel{Name: "town", Base: "county"}
		entry := layered()
		top.Roles = entry.Roles[place : place+1]
		top.Documents = entry.Documents[place : place+1]
		top.Holders = entry.Holders[place : place+1]
		top.Questions = entry.Questions[place : place+1]
		top.Rules = entry.Rules[place : place+1]
		top.Roles[0].Name, top.Documents[0].Name, top.Holders[0].Title, top.Questions[0].Text = both("own"), both("own"), both("own"), both("own")
		top.Rules[0].Severity = plan.WeightInfo
		top.FollowUps, top.ReviewTimes = entry.FollowUps[place:place+1], entry.ReviewTimes[place:place+1]
		top.FollowUps[0].Name, top.ReviewTimes[0].Later.Months = both("own"), 9

		whole := top.Resolved(plan.FormLookedAfter, plan.WithModels(base))
		want := layered()
		want.Roles[place].Name, want.Documents[place].Name = both("own"), both("own")
		want.Holders[place].Title, want.Questions[place].Text = both("own"), both("own")
		want.Rules[place].Severity = plan.WeightInfo
		want.FollowUps[place].Name, want.ReviewTimes[place].Later.Months = both("own"), 9
		assert.Equal(t, want.FollowUps, whole.FollowUps)
		assert.Subset(t, whole.ReviewTimes, want.ReviewTimes)
		assert.Equal(t, want.Roles, whole.Roles)
		assert.Equal(t, want.Documents, whole.Documents)
		assert.Equal(t, want.Holders, whole.Holders)
		assert.Equal(t, want.Questions, whole.Questions)
		assert.Equal(t, want.Rules, whole.Rules)
		assert.Equal(t, layered(), base, "the base is as it was")
	}
}

// Where a model speaks of the same thing twice, what it says last holds, and stands once.
func TestAModelThatSaysSomethingTwice(t *testing.T) {
	t.Parallel()
	for _, role := range []plan.Role{plan.RoleGuardian, plan.RoleNetwork} { // of the base, and new
		top := &plan.PracticeModel{
			Name: "town", Base: "county", Roles: []plan.RoleName{{Role: role, Name: both("once")}, {Role: role, Name: both("twice")}},
		}
		whole := top.Resolved(plan.FormOwn, plan.WithModels(layered()))
		assert.Equal(t, both("twice"), whole.RoleName(role), role)
		named := 0
		for _, r := range whole.Roles {
			if r.Role == role {
				named++
			}
		}
		assert.Equal(t, 1, named, role)
	}
	base := layered()
	base.Roles = append(base.Roles, plan.RoleName{Role: plan.RoleChild, Name: both("again")})
	top := &plan.PracticeModel{Name: "town", Base: "county", Roles: []plan.RoleName{{Role: plan.RoleChild, Name: both("own")}}}
	assert.Equal(t, both("own"), top.Resolved(plan.FormOwn, plan.WithModels(base)).RoleName(plan.RoleChild))
}

// What is not said in parts is taken whole: a group of one's own, principles of one's own, or those of the base.
func TestAModelHasItsOwnOrThoseOfItsBase(t *testing.T) {
	t.Parallel()
	group, principles := &plan.TargetGroup{Grades: &plan.Grades{From: 4, To: 6}}, []plan.Principle{{Text: both("own")}}
	for name, top := range map[string]*plan.PracticeModel{
		"nothing":    {Name: "town", Base: "county"},
		"the group":  {Name: "town", Base: "county", Group: group},
		"principles": {Name: "town", Base: "county", Principles: principles},
	} {
		whole, want := top.Resolved(plan.FormOwn, plan.WithModels(layered())), layered()
		if top.Group != nil {
			want.Group = group
		}
		if top.Principles != nil {
			want.Principles = principles
		}
		assert.Equal(t, want.Group, whole.Group, name)
		assert.Equal(t, want.Principles, whole.Principles, name)
	}
}

func TestAModelAddsToItsBase(t *testing.T) {
	t.Parallel()
	top := &plan.PracticeModel{
		Name: "town", Base: "county",
		Roles:     []plan.RoleName{{Role: plan.RoleNetwork, Name: both("third")}},
		Holders:   []plan.Holder{{Stage: plan.StagePreschool, Title: both("third")}},
		Questions: []plan.Wording{{Number: 5, Text: both("third")}},
		Rules:     []plan.RuleChange{{Rule: "action-without-start", Severity: plan.WeightInfo}},
	}
	whole := top.Resolved(plan.FormOwn, plan.WithModels(layered()))
	assert.Equal(t, append(layered().Roles, top.Roles...), whole.Roles)
	assert.Equal(t, append(layered().Holders, top.Holders...), whole.Holders)
	assert.Equal(t, append(layered().Questions, top.Questions...), whole.Questions)
	assert.Equal(t, append(layered().Rules, top.Rules...), whole.Rules)
}

// What a model leaves unsaid is as its base has it, and what the base leaves unsaid is as the form has it.
func TestAModelTakesOverWhatItLeavesUnsaid(t *testing.T) {
	t.Parallel()
	bare := &plan.PracticeModel{Name: "town", Base: "county", Title: both("town"), Source: "town"}
	whole := bare.Resolved(plan.FormSIP, plan.WithModels(layered()))
	want := layered()
	sip, _ := plan.LoadForm(plan.FormSIP)
	want.Documents = append(sip.Documents, want.Documents...)
	want.Country = plan.CountrySweden // of the form: the model leaves it out
	want.Name, want.Base, want.Title, want.Source = "town", "county", both("town"), "town"
	want.Verified, want.X = false, nil // which are about the model itself
	barnteam, _ := whole.ForumUse(plan.ForumBarnteam)
	assert.Equal(t, layered().Forums[0], barnteam, "as the base holds it")
	sspf, _ := whole.ForumUse(plan.ForumSSPF)
	assert.Equal(t, plan.IndividualsConsent, sspf.Individuals, "as every plan's form does")
	want.Forums = whole.Forums
	assert.Subset(t, whole.ReviewTimes, want.ReviewTimes)
	want.ReviewTimes = whole.ReviewTimes
	assert.Equal(t, want, whole)

	own, sipStart := &plan.PracticeModel{Name: "own-times", Review: &plan.Interval{Months: 1}}, 10
	assert.Equal(t, 1, own.Resolved(plan.FormSIP).Review.Months)
	assert.Equal(t, sipStart, own.Resolved(plan.FormSIP).Start.Days, "from the form")
	assert.Nil(t, own.Resolved(plan.FormOwn).Start)

	var none *plan.PracticeModel
	assert.Equal(t, "sip", none.Resolved(plan.FormSIP).Name)
	assert.Equal(t, "own", none.Resolved("one's own").Name, "a form that nobody knows")
	assert.Equal(t, 6, none.Resolved(plan.FormGIP).Review.Months, "what the form itself builds on")
}

// A plan is checked alike under a model and under the model as a whole.
func TestResolvedTwiceIsResolvedOnce(t *testing.T) {
	t.Parallel()
	for _, name := range plan.Models() {
		m, _ := plan.LoadModel(name)
		for _, form := range mabra.Values[plan.Form]() {
			once := m.Resolved(form)
			assert.Equal(t, once, once.Resolved(form), "%s %s", name, form)
			p := &plan.Plan{Form: form, Model: name}
			assert.Equal(t, once, p.Practice(), "%s %s", name, form)
		}
	}
}

func TestTheWholeIsACopy(t *testing.T) {
	t.Parallel()
	base := layered()
	top := &plan.PracticeModel{Name: "town", Base: "county", X: mabra.Fields{{Name: "x-list", Value: []any{"a"}}}}
	whole := top.Resolved(plan.FormOwn, plan.WithModels(base))
	whole.Roles[0].Name, whole.Documents[0].Name, whole.Questions[0].Text = both("b"), both("b"), both("b")
	whole.Holders[0].Sectors[0], whole.Team[0].Titles[0] = "b", "b"
	barnteam := slices.IndexFunc(whole.Forums, func(f plan.ForumUse) bool { return f.Forum == plan.ForumBarnteam })
	whole.Forums[barnteam].Ages.To = 99
	whole.Review.Months, whole.Start.Days, whole.Rules[0].Severity = 99, 99, "b"
	whole.X[0].Value.([]any)[0] = "b"
	assert.Equal(t, layered(), base)
	assert.Equal(t, "a", top.X[0].Value.([]any)[0])

	shipped := (*plan.PracticeModel)(nil).Resolved(plan.FormOwn)
	shipped.Review.Months = 99
	assert.Equal(t, 6, (*plan.PracticeModel)(nil).Resolved(plan.FormOwn).Review.Months, "what the library shares is not reached")
}

func TestWhatAModelCanBeAsked(t *testing.T) {
	t.Parallel()
	m := layered()
	assert.Equal(t, both("second"), m.RoleName(plan.RoleGuardian))
	assert.Equal(t, mabra.LabelOf(plan.RoleNetwork), m.RoleName(plan.RoleNetwork), "the library's own word")
	assert.Equal(t, both("second"), m.DocumentName(plan.FormGIP))
	assert.Equal(t, mabra.LabelOf(plan.FormSIP), m.DocumentName(plan.FormSIP))
	holder, ok := m.HolderAt(plan.StageSecondary)
	assert.True(t, ok)
	assert.Equal(t, both("second"), holder.Title)
	_, ok = m.HolderAt(plan.StagePreschool)
	assert.False(t, ok)
	text, ok := m.Wording(2)
	assert.True(t, ok)
	assert.Equal(t, both("second"), text)
	_, ok = m.Wording(3)
	assert.False(t, ok)
	weight, ok := m.Weight("action-overdue")
	assert.True(t, ok)
	assert.Equal(t, plan.WeightError, weight)
	_, ok = m.Weight("need-without-action")
	assert.False(t, ok)
	use, ok := m.ForumUse(plan.ForumBarnteam)
	assert.True(t, ok)
	assert.Equal(t, 5, use.Ages.To)
	_, ok = m.ForumUse(plan.ForumSSPF)
	assert.False(t, ok)
	falun, _ := plan.LoadModel("falun")
	name, ok := falun.FollowUpName(plan.FormOwn)
	assert.True(t, ok)
	assert.Equal(t, "Barnets plan uppföljning", name.Sv)
	_, ok = falun.FollowUpName(plan.FormSIP)
	assert.False(t, ok)
}
