package timeline_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/wheel"
)

// questionsOf gives all questions of an agenda, in the order they are asked.
func questionsOf(a *timeline.Agenda) []timeline.Question {
	all := slices.Clone(a.Views)
	about := func(list []timeline.About) {
		for _, item := range list {
			all = append(all, item.Questions...)
			for _, action := range item.Actions {
				all = append(all, action.Questions...)
			}
		}
	}
	about(a.Outcomes)
	about(a.Loose)
	return append(append(all, a.Around...), a.Round...)
}

// said lists what is asked about one thing: what, of whose voice.
func said(list []timeline.Question) []string {
	var all []string
	for _, q := range list {
		all = append(all, string(q.Voice)+" "+q.Ask)
	}
	return all
}

// Every question says why: by places that are there, or by a rule that exists. The child comes first, and nobody's
// words are in it.
func TestEveryQuestionSaysWhy(t *testing.T) {
	t.Parallel()
	for _, p := range manyPlans(t, 12) {
		text, err := p.Encode(mabra.YAML)
		require.NoError(t, err)
		for _, at := range []mabra.Date{p.at, p.at.AddMonths(2), p.at.AddMonths(14)} {
			a := timeline.FollowUp(p.Index(mabra.At(at)))
			if p.Status == plan.StatusClosed {
				assert.Empty(t, questionsOf(a))
				continue
			}
			assert.NotEmpty(t, a.Views)
			assert.NotEmpty(t, a.Round)
			for _, q := range questionsOf(a) {
				assert.NotEmpty(t, q.Places, q.Ask)
				assert.NotEmpty(t, q.Text.Sv)
				assert.NotEmpty(t, q.Text.En)
				assert.NotContains(t, q.Text.Sv, "{", q.Ask)
				if q.Rule != "" {
					_, ok := rules.Get(q.Rule)
					assert.True(t, ok, q.Rule)
				}
				for _, id := range q.Who {
					assert.Contains(t, string(text), id)
				}
			}
			for _, item := range a.Outcomes {
				assert.True(t, childFirst(item.Questions))
			}
			for _, list := range [][]timeline.Question{a.Views, a.Around, a.Round} {
				assert.True(t, childFirst(list))
			}
			reached := slices.IndexFunc(a.Outcomes, func(o timeline.About) bool { return o.Is(timeline.Reached) == nil })
			if reached >= 0 {
				for _, o := range a.Outcomes[reached:] {
					assert.Nil(t, o.Is(timeline.Reached), "what is reached comes first")
				}
			}
		}
	}
}

func childFirst(list []timeline.Question) bool {
	order := []wheel.Voice{wheel.VoiceChild, wheel.VoiceGuardian, wheel.VoiceProfessional}
	return slices.IsSortedFunc(list, func(p, q timeline.Question) int {
		return slices.Index(order, p.Voice) - slices.Index(order, q.Voice)
	})
}

// What a rule finds is asked about too: the two go by the same.
func TestWhatRulesFindIsAsked(t *testing.T) {
	t.Parallel()
	both := []string{
		"action-overdue", "action-done-without-result", "action-date-missing", "action-owner-missing", "outcome-without-date",
		"outcome-without-evidence", "consent-expired", "hand-over-unrecorded",
	}
	found := map[string]bool{}
	for _, p := range manyPlans(t, 12) {
		at := p.at.AddMonths(14)
		if p.Status == plan.StatusClosed || len(p.Actions) == 0 || len(p.Outcomes) == 0 {
			continue
		}
		p.Actions[0].Due, p.Actions[0].Frequency, p.Actions[0].Responsible = mabra.Date{}, "", ""
		p.Outcomes[0].Evidence, p.Outcomes[0].Due = "", mabra.Date{}
		p.Outcomes[0].Status, p.Actions[0].Status = plan.OutcomeOpen, plan.ActionPlanned // of what is over, nothing is asked
		asked := map[string]bool{}
		for _, q := range questionsOf(timeline.FollowUp(p.Index(mabra.At(at)))) {
			asked[q.Rule] = true
		}
		for _, f := range p.Check(mabra.At(at)) {
			if slices.Contains(both, f.Rule.ID) {
				found[f.Rule.ID] = true
				assert.True(t, asked[f.Rule.ID], "%s at %s", f.Rule.ID, f.Path)
			}
		}
	}
	assert.Greater(t, len(found), 4)
}

func TestFollowUpAsks(t *testing.T) {
	t.Parallel()
	p := standing()
	p.People = append(p.People,
		plan.Person{ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}},
		plan.Person{ID: "jonas", Roles: []plan.Role{plan.RoleLeadProfessional}, Until: day("2026-09-30")})
	p.Views = []plan.View{
		{Of: "barnet", Date: day("2026-02-01"), Text: "x"},
		{Of: "mamma", Date: day("2026-06-01"), Missing: plan.MissingDeclined},
	}
	p.Consents = []plan.Consent{
		{By: "mamma", Given: day("2026-01-01"), Until: day("2026-08-01")},
		{By: "barnet", Given: day("2026-01-01"), Until: day("2026-09-15")},
		{By: "jonas", Given: day("2026-01-01"), Until: day("2030-01-01")},
	}
	p.Transitions = []plan.Transition{{Date: day("2026-08-20")}, {Date: day("2026-06-20")}}
	a := timeline.FollowUp(p.Index(mabra.At(day("2026-08-15"))))
	assert.Equal(t, day("2026-05-20"), a.Last)
	assert.Equal(t, day("2026-10-01"), a.Next)
	assert.Equal(t, []string{"child view-now", "child view-old", "guardian view-now", "guardian view-declined"}, said(a.Views))
	assert.Equal(t, []string{
		"child consent-ends", "child transition-ahead", "guardian consent-ended", "guardian transition-ahead",
		"professional transition-ahead", "professional transition-not-handed-over", "professional role-ends",
	}, said(a.Around))
	assert.NotContains(t, said(a.Round), "professional next", "the day is set")
	for _, next := range []mabra.Date{{}, day("2026-08-15")} { // not set, and to be held today
		again := p.Clone()
		again.Reviews.Next = next
		assert.Contains(t, said(timeline.FollowUp(again.Index(mabra.At(day("2026-08-15")))).Round), "professional next")
	}
	var ids []string
	for _, o := range a.Outcomes {
		ids = append(ids, o.ID)
	}
	assert.Equal(t, []string{"nått", "nära", "passerat", "glömt", "samma", "inte"}, ids)
	assert.Contains(t, said(a.Outcomes[0].Questions), "professional outcome-reached-unseen")
	assert.Equal(t, []string{"professional action-done-without-result"}, said(a.Outcomes[0].Actions[0].Questions))
	assert.Contains(t, said(a.Outcomes[1].Questions), "professional outcome-due")
	assert.NotContains(t, said(a.Outcomes[1].Questions), "professional outcome-reached-unseen")
	assert.Contains(t, said(a.Outcomes[2].Questions), "guardian outcome-overdue")
	assert.NotContains(t, said(a.Outcomes[3].Questions), "professional outcome-overdue")
	assert.Contains(t, said(a.Outcomes[3].Questions), "professional outcome-not-taken")
	assert.Contains(t, said(a.Outcomes[4].Questions), "child outcome-same")
	assert.Contains(t, said(a.Outcomes[5].Questions), "child outcome-not-reached")
	assert.Equal(t, []string{"jonas"}, a.Outcomes[2].Questions[len(a.Outcomes[2].Questions)-1].Who, "who leads, where nobody is responsible")

	p.Actions[0].Result = "Han cyklar."
	done := timeline.FollowUp(p.Index(mabra.At(day("2026-08-15")))).Outcomes[0].Actions[0]
	assert.Equal(t, []string{"child action-done", "guardian action-done"}, said(done.Questions))
	p.Reviews.Moved = append(p.Reviews.Moved, plan.Moved{From: day("2026-08-10"), To: day("2026-10-01")})
	var moved []mabra.Path
	for _, q := range timeline.FollowUp(p.Index(mabra.At(day("2026-08-15")))).Around {
		if q.Ask == "review-moved" {
			moved = append(moved, q.Places...)
		}
	}
	assert.Contains(t, moved, mabra.Path("reviews.moved[1]"))
	assert.NotContains(t, moved, mabra.Path("reviews.moved[0]"), "it was moved before the last that was held")

	p.Consents = append(p.Consents, plan.Consent{By: "mamma", Given: day("2026-08-02"), Until: day("2031-01-01")})
	assert.NotContains(t, said(timeline.FollowUp(p.Index(mabra.At(day("2026-08-15")))).Around), "guardian consent-ended", "it is renewed")
	p.People[1].Until = day("2026-08-01")
	assert.NotContains(t, said(timeline.FollowUp(p.Index(mabra.At(day("2026-08-15")))).Views), "guardian view-now", "who has left is not asked")
	p.Child.Expected = day("2026-12-01")
	for _, q := range questionsOf(timeline.FollowUp(p.Index(mabra.At(day("2026-08-15"))))) {
		assert.NotEqual(t, wheel.VoiceChild, q.Voice, "a child who is not born is not asked")
		assert.NotEqual(t, "next", q.Ask, "nor how to take part")
	}
	p.Status = plan.StatusClosed
	assert.Empty(t, questionsOf(timeline.FollowUp(p.Index(mabra.At(day("2026-08-15"))))))
}

// Why nobody has said anything is asked about in three ways.
func TestWhyThereIsNoViewIsAsked(t *testing.T) {
	t.Parallel()
	p := standing()
	for missing, ask := range map[plan.MissingReason]string{
		plan.MissingDeclined: "child view-declined", plan.MissingRisk: "professional view-risk",
		plan.MissingIll: "professional view-could-not",
	} {
		p.Views = []plan.View{{Of: "barnet", Date: day("2026-06-01"), Missing: missing}}
		asked := said(timeline.FollowUp(p.Index(mabra.At(day("2026-08-15")))).Views)
		assert.Equal(t, []string{"child view-now", ask}, asked, missing)
	}
}

// The one responsible is asked in their own voice.
func TestTheOneResponsibleIsAsked(t *testing.T) {
	t.Parallel()
	p := standing()
	p.People = append(p.People,
		plan.Person{ID: "mormor", Roles: []plan.Role{plan.RoleNetwork}},
		plan.Person{ID: "läraren", Roles: []plan.Role{plan.RoleProfessional}})
	for who, voice := range map[string]wheel.Voice{
		"barnet": wheel.VoiceChild, "mormor": wheel.VoiceGuardian, "läraren": wheel.VoiceProfessional,
	} {
		p.Actions[1].Responsible = who
		a := timeline.FollowUp(p.Index(mabra.At(day("2026-08-15"))))
		i := slices.IndexFunc(questionsOf(a), func(q timeline.Question) bool {
			return q.Ask == "action-overdue" && slices.Equal(q.Who, []string{who})
		})
		require.GreaterOrEqual(t, i, 0, who)
		assert.Equal(t, voice, questionsOf(a)[i].Voice)
		assert.True(t, strings.HasSuffix(string(questionsOf(a)[i].Places[0]), "due"))
	}
}

var sink any

// BenchmarkTimeline goes through a plan of 20 kB: its days, what stands still, what runs together, and what to ask.
func BenchmarkTimeline(b *testing.B) {
	p := example(b, "falun-barnets-plan.yaml")
	at := mabra.At(day("2026-12-03"))
	b.ReportAllocs()
	for b.Loop() {
		x := p.Index(at)
		sink = timeline.Of(x, timeline.WithWords())
		sink = timeline.Concurrency(x)
		sink = timeline.FollowUp(x)
	}
}

func BenchmarkCalendar(b *testing.B) {
	x := example(b, "falun-barnets-plan.yaml").Index(mabra.At(day("2026-06-30")))
	for b.Loop() {
		sink = timeline.Calendar(x)
	}
}
