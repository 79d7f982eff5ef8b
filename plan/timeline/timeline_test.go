package timeline_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

// The days of a plan stand in order, once each, at places that are there; without being asked for it holds no words.
func TestTheAxis(t *testing.T) {
	t.Parallel()
	for _, p := range manyPlans(t, 8) {
		text, err := p.Encode(mabra.YAML)
		require.NoError(t, err)
		line := timeline.Of(p.Index(mabra.At(p.at)))
		seen := map[mabra.Path]bool{}
		for i, e := range line.Entries {
			assert.False(t, seen[e.Path])
			seen[e.Path] = true
			assert.Empty(t, e.Words)
			assert.NotEmpty(t, e.Label.Sv)
			assert.Contains(t, string(text), e.Day.String())
			if i > 0 {
				assert.LessOrEqual(t, line.Entries[i-1].Day.First().String(), e.Day.First().String())
			}
		}
		for _, e := range timeline.Of(p.Index(mabra.At(p.at)), timeline.WithWords()).Entries {
			assert.True(t, seen[e.Path])
		}
	}
}

func TestTheAxisOfAnExample(t *testing.T) {
	t.Parallel()
	line := timeline.Of(example(t, "falun-barnets-plan.yaml").Index(mabra.At(day("2026-12-03"))), timeline.WithWords())
	var b strings.Builder
	for _, e := range line.Entries {
		b.WriteString(e.Day.String() + " " + string(e.Path) + " " + e.ID + " " + strings.Join(e.Who, ",") + " | " +
			e.Label.Sv + " | " + e.Label.En + "\n")
	}
	golden(t, "falun.axis.txt", b.String())
}

// A small plan in which everything has come to where it can come.
func standing() *plan.Plan {
	return &plan.Plan{
		Revision: 4, Status: plan.StatusActive, Form: plan.FormOwn, Language: "sv", Created: day("2026-01-10"),
		People: []plan.Person{{ID: "barnet", Roles: []plan.Role{plan.RoleChild}}},
		Needs:  []plan.Need{{ID: "n"}},
		Outcomes: []plan.Outcome{
			{ID: "nått", Needs: []string{"n"}, Status: plan.OutcomeReached},
			{ID: "nära", Needs: []string{"n"}, Due: day("2026-09-01")},
			{ID: "passerat", Needs: []string{"n"}, Due: day("2026-08-01")},
			{ID: "glömt", Needs: []string{"n"}, Due: day("2026-04-01")},
			{ID: "samma", Needs: []string{"n"}, Due: day("2027-01-01"), Status: plan.OutcomePartly},
			{ID: "bort", Needs: []string{"n"}, Due: day("2026-02-01"), Status: plan.OutcomeDropped},
			{ID: "inte", Needs: []string{"n"}, Due: day("2026-02-01"), Status: plan.OutcomeNotReached},
		},
		Actions: []plan.Action{
			{ID: "klar", Outcomes: []string{"nått"}, Status: plan.ActionDone},
			{ID: "sen", Outcomes: []string{"nära"}, Due: day("2026-07-20")},
			{ID: "förbi", Outcomes: []string{"nära"}, Due: day("2026-03-20")},
			{ID: "resultat", Outcomes: []string{"nära"}, Due: day("2026-03-20"), Result: "x"},
			{ID: "väntar", Outcomes: []string{"nära"}, Start: day("2026-04-20"), Due: day("2026-12-01")},
		},
		Reviews: &plan.Reviews{
			Next:  day("2026-10-01"),
			Moved: []plan.Moved{{From: day("2026-05-01"), To: day("2026-05-20")}},
			Held: []plan.Review{
				{Date: day("2026-03-01"), Outcomes: []plan.ReviewOutcome{
					{Outcome: "samma", Status: plan.OutcomePartly}, {Outcome: "nått", Status: plan.OutcomeReached},
				}},
				{Date: day("2026-05-20"), Outcomes: []plan.ReviewOutcome{
					{Outcome: "samma", Status: plan.OutcomePartly}, {Outcome: "nått", Status: plan.OutcomeReached},
				}},
			},
		},
	}
}

func facts(line *timeline.Timeline) []string {
	var all []string
	for _, s := range line.Standings {
		for _, f := range s.Facts {
			text := s.ID + " " + string(f.State)
			if f.Cause != "" {
				text += " " + string(f.Cause)
			}
			for _, place := range f.Places {
				text += " " + string(place)
			}
			all = append(all, strings.TrimSpace(text+" "+f.Was.String()))
		}
	}
	return all
}

func TestStandings(t *testing.T) {
	t.Parallel()
	p := standing()
	line := timeline.Of(p.Index(mabra.At(day("2026-08-15"))))
	assert.Equal(t, []string{
		"nått reached outcomes[0].status reviews.held[0].outcomes[1] reviews.held[1].outcomes[1]",
		"nära due outcomes[1].due",
		"passerat overdue outcomes[2].due",
		"glömt overdue outcomes[3].due",
		"glömt stuck not-taken outcomes[3].due reviews.held[1]",
		"samma stuck same-twice reviews.held[0].outcomes[0] reviews.held[1].outcomes[0]",
		"klar reached actions[0].status",
		"sen overdue actions[1].due",
		"förbi overdue actions[2].due",
		"förbi stuck not-taken actions[2].due reviews.held[1]",
		"väntar stuck not-begun actions[4].start reviews.held[1]",
		"moved reviews.moved[0].from reviews.moved[0].to 2026-05-01",
	}, facts(line))
	assert.Equal(t, day("2026-03-01"), line.Standings[0].Is(timeline.Reached).Day)

	begun := p.Clone()
	begun.Actions[4].Status = plan.ActionOngoing
	assert.NotContains(t, facts(timeline.Of(begun.Index(mabra.At(day("2026-08-15"))))),
		"väntar stuck not-begun actions[4].start reviews.held[1]")

	earlier := p.Clone()
	earlier.Outcomes[1].Due = day("2026-06-01")
	moved := facts(timeline.Of(p.Index(mabra.At(day("2026-08-15"))), timeline.After(earlier)))
	assert.Contains(t, moved, "nära moved outcomes[1].due 2026-06-01")
	earlier.Actions[1].Due = day("2026-07-01")
	agenda := timeline.FollowUp(p.Index(mabra.At(day("2026-08-15"))), timeline.After(earlier))
	assert.Contains(t, said(agenda.Outcomes[1].Actions[0].Questions), "professional action-moved")
	earlier.ID[0]++
	assert.NotContains(t, facts(timeline.Of(p.Index(mabra.At(day("2026-08-15"))), timeline.After(earlier))),
		"nära moved outcomes[1].due 2026-06-01", "another child's plan")
	assert.NotContains(t, facts(timeline.Of(p.Index(mabra.At(day("2026-05-19"))))),
		"samma stuck same-twice reviews.held[0].outcomes[0] reviews.held[1].outcomes[0]", "before the second review")
}

// What the timeline says of actions is what the rules say.
func TestStandingsAreTheRules(t *testing.T) {
	t.Parallel()
	for _, p := range manyPlans(t, 8) {
		for _, at := range []mabra.Date{p.at, p.at.AddMonths(3), p.at.AddMonths(14)} {
			overdue, chains := map[mabra.Path]bool{}, map[mabra.Path]bool{}
			for _, f := range p.Check(mabra.At(at)) {
				switch f.Rule.ID {
				case "action-overdue":
					overdue[f.Path] = true
				case "action-chain":
					chains[f.Path] = true
				}
			}
			x := p.Index(mabra.At(at))
			for _, s := range timeline.Of(x).Standings {
				if s.Item == timeline.ActionItem {
					assert.Equal(t, overdue[s.Path.Field("due")], s.Is(timeline.Overdue) != nil)
				}
			}
			for _, n := range timeline.Concurrency(x) {
				assert.Equal(t, chains[n.Path], n.Chain)
			}
		}
	}
}

func TestConcurrency(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{
		Needs:    []plan.Need{{ID: "ihop"}, {ID: "kedja"}, {ID: "okänt"}, {ID: "inget"}},
		Outcomes: []plan.Outcome{{ID: "a", Needs: []string{"ihop"}}, {ID: "b", Needs: []string{"kedja"}}, {ID: "c", Needs: []string{"okänt"}}},
		Actions: []plan.Action{
			{ID: "a1", Outcomes: []string{"a"}, Start: day("2026-01-01"), Due: day("2026-06-01"), Responsible: "x"},
			{ID: "a2", Outcomes: []string{"a"}, Start: day("2026-02-01"), Due: day("2026-03-01")},
			{ID: "a3", Outcomes: []string{"a"}, Start: day("2026-04-01"), Due: day("2026-05-01")},
			{ID: "a4", Outcomes: []string{"a"}, Start: day("2026-06-11"), Due: day("2026-07-01")},
			{ID: "b2", Outcomes: []string{"b"}, Start: day("2026-02-01"), Due: day("2026-03-01")},
			{ID: "b1", Outcomes: []string{"b"}, Start: day("2026-01-01"), Due: day("2026-02-01")},
			{ID: "stoppad", Outcomes: []string{"b"}, Start: day("2026-01-01"), Due: day("2026-12-01"), Status: plan.ActionStopped},
			{ID: "c1", Outcomes: []string{"c"}, Start: day("2026-01-01"), Frequency: "varje dag"},
			{ID: "c2", Outcomes: []string{"c"}, Start: day("2026-02-01"), Due: day("2026-03-01")},
		},
	}
	needs := timeline.Concurrency(p.Index())
	at := func(i int) mabra.Path { return mabra.Path("actions").Index(i) }
	assert.Equal(t, []timeline.Step{
		{Relation: timeline.Together, Path: at(1), Last: at(0)},
		{Relation: timeline.Together, Path: at(2), Last: at(0)},
		{Relation: timeline.InTurn, Path: at(3), Last: at(0), Days: 10},
	}, needs[0].Steps)
	assert.False(t, needs[0].Chain)
	assert.Equal(t, []string{"x"}, needs[0].Actions[0].Who)
	assert.Equal(t, []timeline.Step{{Relation: timeline.InTurn, Path: at(4), Last: at(5)}}, needs[1].Steps)
	assert.True(t, needs[1].Chain)
	assert.Equal(t, []timeline.Step{{Relation: timeline.Unsure, Path: at(8), Missing: []mabra.Path{at(7).Field("due")}}}, needs[2].Steps)
	assert.False(t, needs[2].Chain)
	assert.Empty(t, needs[3].Steps)
}
