package changes_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Between a plan and itself there is nothing; what is between two, applied to the one, gives the other, both ways.
func TestApplyingADifferenceGivesTheOther(t *testing.T) {
	t.Parallel()
	plans := generated(t)
	for n := range *pairs {
		e := newEditor(n)
		a := plans[e.IntN(len(plans))]
		b := e.edited(a, 1+e.IntN(12))
		if e.IntN(10) == 0 {
			b = plans[e.IntN(len(plans))]
		}
		require.Empty(t, changes.Between(a, a.Clone()), n)
		before, after := written(t, a), written(t, b)
		d := changes.Between(a, b)
		require.Equal(t, before == after, len(d) == 0, "edits %d", n)
		got, err := changes.Apply(a, d)
		require.NoError(t, err, "edits %d", n)
		if after != written(t, got) {
			t.Fatalf("edits %d: another plan", n)
		}
		got, err = changes.Apply(b, d.Reversed())
		require.NoError(t, err, "edits %d, back", n)
		if before != written(t, got) {
			t.Fatalf("edits %d: another plan, back", n)
		}
		require.Equal(t, before, written(t, a), "the plans stay as they are")
	}
}

// A difference shares nothing with the plans: what becomes of them later changes nothing in it.
func TestADifferenceIsItsOwn(t *testing.T) {
	t.Parallel()
	a, b := &plan.Plan{}, &plan.Plan{Actions: []plan.Action{{ID: "läsa", Outcomes: []string{"våga"}}}}
	d := changes.Between(a, b)
	b.Actions[0].Outcomes[0] = "sova"
	got, err := changes.Apply(a, d)
	require.NoError(t, err)
	assert.Equal(t, "våga", got.Actions[0].Outcomes[0])
	got.Actions[0].Outcomes[0] = "gunga"
	again, err := changes.Apply(a, d)
	require.NoError(t, err)
	assert.Equal(t, "våga", again.Actions[0].Outcomes[0])
}

func day(text string) mabra.Date { return mabra.MustParseDate(text) }

// kindsOf gives the changes in short.
func kindsOf(d changes.Diff) []string {
	short := []string{}
	for _, c := range d {
		short = append(short, string(c.Kind)+" "+string(c.Before)+" "+string(c.After))
	}
	return short
}

func TestWhatIsTheSame(t *testing.T) {
	t.Parallel()
	view := func(of, on, text string) plan.View { return plan.View{Of: of, Date: day(on), Text: text} }
	reading := func(by string) wheel.Reading {
		return wheel.Reading{Date: day("2026-03-01"), Voice: wheel.VoiceGuardian, By: by, Method: "samtal"}
	}
	const strengths = "assessment.wheel.readings[0].indicators[0].strengths"
	heard := func(strengths ...string) *wheel.Wheel {
		r := reading("mamma")
		r.Indicators = []wheel.Mark{{Indicator: wheel.Healthy, Strengths: strengths}}
		return &wheel.Wheel{Readings: []wheel.Reading{r}}
	}
	risk := func(text string) plan.Risk { return plan.Risk{Text: text, By: "moa"} }
	for name, test := range map[string]struct {
		a, b plan.Plan
		want []string
	}{
		"by id, wherever it stands": {
			plan.Plan{Needs: []plan.Need{{ID: "a", Text: "sova"}, {ID: "b", Text: "vän"}, {ID: "c", Text: "lek"}}},
			plan.Plan{Needs: []plan.Need{{ID: "c", Text: "lek"}, {ID: "a", Text: "sova lugnt"}, {ID: "b", Text: "vän"}}},
			[]string{"moved needs[2] needs[0]", "changed needs[0].text needs[1].text"},
		},
		"what is pushed along has not moved": {
			plan.Plan{Needs: []plan.Need{{ID: "a"}, {ID: "b"}}}, plan.Plan{Needs: []plan.Need{{ID: "c"}, {ID: "b"}}},
			[]string{"added needs needs[0]", "removed needs[0] needs"},
		},
		"views by whose and when": {
			plan.Plan{Views: []plan.View{view("mamma", "2026-03-01", "bra"), view("alva", "2026-03-01", "jag vill sova")}},
			plan.Plan{Views: []plan.View{view("alva", "2026-03-01", "nej"), view("mamma", "2026-03-01", "bra"), view("alva", "2026-06-01", "bra")}},
			[]string{"moved views[1] views[0]", "changed views[1].text views[0].text", "added views views[2]"},
		},
		"another person's view is another view, though the words are the same": {
			plan.Plan{Views: []plan.View{view("mamma", "2026-03-01", "det är bra i skolan nu")}},
			plan.Plan{Views: []plan.View{view("pappa", "2026-03-01", "det är bra i skolan nu")}},
			[]string{"added views views[0]", "removed views[0] views"},
		},
		"a day that was wrong": {
			plan.Plan{Views: []plan.View{view("mamma", "2026-03-01", "bra")}}, plan.Plan{Views: []plan.View{view("mamma", "2026-03-02", "bra")}},
			[]string{"changed views[0].date views[0].date"},
		},
		"other words for the same": {
			plan.Plan{Risks: []plan.Risk{risk("går ut ensam på natten"), risk("slutar äta")}},
			plan.Plan{Risks: []plan.Risk{risk("går ut ensam sent på natten")}},
			[]string{"changed risks[0].text risks[0].text", "removed risks[1] risks"},
		},
		"ids have no words": {
			plan.Plan{Actions: []plan.Action{{ID: "a", Outcomes: []string{"läsa-mer-1"}}}},
			plan.Plan{Actions: []plan.Action{{ID: "a", Outcomes: []string{"läsa-mer-2"}}}},
			[]string{"added actions[0].outcomes actions[0].outcomes[0]", "removed actions[0].outcomes[0] actions[0].outcomes"},
		},
		"other words for the same in a list of texts": {
			plan.Plan{Assessment: &plan.Assessment{Wheel: heard("sover bra hela natten", "äter")}},
			plan.Plan{Assessment: &plan.Assessment{Wheel: heard("sover bra nästan hela natten", "leker")}},
			[]string{
				"changed " + strengths + "[0] " + strengths + "[0]", "added " + strengths + " " + strengths + "[1]",
				"removed " + strengths + "[1] " + strengths,
			},
		},
		"another id is another thing, though most words are the same": {
			plan.Plan{Needs: []plan.Need{{ID: "a", Text: "sova lugnt hela natten"}}}, plan.Plan{Needs: []plan.Need{{ID: "b", Text: "sova lugnt hela kvällen"}}},
			[]string{"added needs needs[0]", "removed needs[0] needs"},
		},
		"what has its pair by its id is no other's": {
			plan.Plan{Needs: []plan.Need{{ID: "a", Text: "sova"}, {Text: "leka"}}}, plan.Plan{Needs: []plan.Need{{ID: "a", Text: "leka"}, {ID: "b", Text: "äta"}}},
			[]string{"changed needs[0].text needs[0].text", "added needs needs[1]", "removed needs[1] needs"},
		},
		"what is given an id": {
			plan.Plan{Consents: []plan.Consent{{By: "mamma", Given: day("2026-03-01")}}},
			plan.Plan{Consents: []plan.Consent{{ID: "samtycke", By: "mamma", Given: day("2026-03-01")}}},
			[]string{"added consents[0].id consents[0].id"},
		},
		"two guardians on the same day": {
			plan.Plan{Assessment: &plan.Assessment{Wheel: &wheel.Wheel{Readings: []wheel.Reading{reading("mamma")}}}},
			plan.Plan{Assessment: &plan.Assessment{Wheel: &wheel.Wheel{Readings: []wheel.Reading{reading("pappa")}}}},
			[]string{"added assessment.wheel.readings assessment.wheel.readings[0]", "removed assessment.wheel.readings[0] assessment.wheel.readings"},
		},
		"another answer to the same question": {
			plan.Plan{Questions: []plan.Question{{Number: 1, Answer: "ensam", Date: day("2026-03-01")}}},
			plan.Plan{Questions: []plan.Question{{Number: 1, Answer: "har en vän", Date: day("2026-06-01")}}},
			[]string{"changed questions[0].answer questions[0].answer", "changed questions[0].date questions[0].date"},
		},
		"a group": {
			plan.Plan{Reason: &plan.Reason{Text: "oro"}}, plan.Plan{Informed: &plan.Informed{By: "moa"}},
			[]string{"removed reason reason", "added informed informed"},
		},
		"what came to a field, and what left it": {
			plan.Plan{Model: "falun", Child: plan.Child{Name: "Alva"}}, plan.Plan{Model: "girfec", Child: plan.Child{Group: "4B"}},
			[]string{"changed model model", "removed child.name child.name", "added child.group child.group"},
		},
		"a municipality's own keys": {
			plan.Plan{X: mabra.Fields{{Name: "x-a", Value: "1"}, {Name: "x-b", Value: "2"}}},
			plan.Plan{X: mabra.Fields{{Name: "x-b", Value: "3"}, {Name: "x-a", Value: "1"}}},
			[]string{"changed  ", "moved  "},
		},
		"a key of one's own twice, as only a program writes it": {
			plan.Plan{X: mabra.Fields{{Name: "x-a", Value: "1"}}},
			plan.Plan{X: mabra.Fields{{Name: "x-a", Value: "1"}, {Name: "x-a", Value: "1"}}},
			[]string{"moved  "},
		},
		"empty and none": {plan.Plan{Needs: []plan.Need{}, X: mabra.Fields{}}, plan.Plan{}, []string{}},
	} {
		assert.Equal(t, test.want, kindsOf(changes.Between(&test.a, &test.b)), name)
	}
}

// A value of one's own that is built in Go and stands in many places is compared once.
func TestSharedValues(t *testing.T) {
	t.Parallel()
	shared := func(innermost string) *plan.Plan {
		value := []any{innermost}
		for range 80 {
			value = []any{value, mabra.Fields{{Name: "a", Value: value}}}
		}
		return &plan.Plan{X: mabra.Fields{{Name: "x-a", Value: value}}}
	}
	assert.Empty(t, changes.Between(shared("a"), shared("a")))
	assert.Len(t, changes.Between(shared("a"), shared("b")), 1)
	_, conflicts := changes.Merge(shared("a"), shared("b"), shared("c"))
	assert.Len(t, conflicts, 1)
}

// A difference that is not from the plan is refused, with the place and without its words.
func TestADifferenceOfAnotherPlan(t *testing.T) {
	t.Parallel()
	was := &plan.Plan{Needs: []plan.Need{{ID: "a", Text: "hemlighet"}}}
	d := changes.Between(was, &plan.Plan{Needs: []plan.Need{{ID: "a", Text: "något annat"}}})
	for _, other := range []*plan.Plan{{}, {Needs: []plan.Need{{ID: "a", Text: "mer"}}}} {
		_, err := changes.Apply(other, d)
		require.ErrorIs(t, err, changes.ErrOther)
		assert.Contains(t, err.Error(), "needs[0].text")
		assert.NotContains(t, err.Error(), "hemlighet")
	}
	for _, bad := range []changes.Change{
		{Kind: changes.Changed, Before: "no.such", New: "a"}, {Kind: changes.Changed, Before: "model", New: 3}, {Kind: changes.Moved, Before: "model"},
		{Kind: changes.Moved, Before: "needs[0]", After: "model"},
		{Kind: changes.Added, Before: "needs", After: "needs[7]", New: plan.Need{}}, {Kind: changes.Added, Before: "needs", After: "needs[0]"},
		{Kind: changes.Removed, Before: "needs[9]"}, {Kind: "else", Before: "model"}, {Kind: changes.Changed, Before: "model", Own: "x-a"},
		{Kind: changes.Moved, Before: "needs[0]", After: "needs[1]"}, {Kind: changes.Added, Before: "", Own: "x-", New: []string{"x-a"}, After: ""},
		{Kind: changes.Moved, Own: "x-", New: []string{"x-a"}}, {Kind: changes.Added, Before: "needs", After: "needs[-1]", New: plan.Need{}},
	} {
		_, err := changes.Apply(&plan.Plan{Needs: []plan.Need{{}}}, changes.Diff{bad})
		if bad.Own == "x-" && bad.Kind == changes.Added {
			continue // a key of that name: nothing that Between gives
		}
		assert.ErrorIs(t, err, changes.ErrOther, "%s %s", bad.Kind, bad.Before)
	}
}

func BenchmarkBetween(b *testing.B) {
	plans := generated(b)
	var p *plan.Plan
	for _, p = range plans {
		if len(written(b, p)) > 20_000 {
			break
		}
	}
	other := newEditor(1).edited(p, 12)
	b.SetBytes(int64(len(written(b, p))))
	b.ReportAllocs()
	for b.Loop() {
		changes.Between(p, other)
	}
}
