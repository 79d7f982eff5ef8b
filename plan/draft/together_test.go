package draft_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
	"github.com/mabra-hjulet/mabra/wheel"
)

// What two services see, as text in both languages.
func TestTogether(t *testing.T) {
	t.Parallel()
	services := []draft.Service{{"skolan", read(t, "three.sv.yaml")}, {"socialtjänsten", read(t, "socialtjansten.yaml")}}
	j, err := draft.Together(services)
	require.NoError(t, err)
	for _, lang := range mabra.Languages() {
		golden(t, "together."+string(lang)+".txt", []byte(j.Print(lang)))
	}
	part := func(i wheel.Indicator) *draft.Subject {
		at := slices.IndexFunc(j.Subjects, func(s draft.Subject) bool { return s.Part.Indicator == i })
		require.GreaterOrEqual(t, at, 0)
		return &j.Subjects[at]
	}
	assert.Equal(t, draft.AllSee, part(wheel.Healthy).Worries.View)
	assert.Equal(t, draft.OneSees, part(wheel.Healthy).Strengths.View)
	assert.True(t, part(wheel.Safe).Differ)
	assert.Equal(t, draft.OneLooked, part(wheel.Achieving).Worries.View, "whoever has not asked has not looked")
}

func TestNothingIsLaidTogether(t *testing.T) {
	t.Parallel()
	_, err := draft.Together([]draft.Service{{Name: "skolan"}})
	assert.ErrorIs(t, err, draft.ErrNothing)
}

// Whoever has looked at nothing is no witness that there is nothing to see, and the order of the services changes who
// stands first and nothing else.
func TestTogetherIsTheSameWhoeverComesFirst(t *testing.T) {
	t.Parallel()
	for seed := range uint64(*trials) {
		a, b := random(seed), random(seed+1000)
		for _, d := range a.Wheels {
			d.Child = ""
		}
		one, err := draft.Together([]draft.Service{{"a", a}, {"b", b}})
		require.NoError(t, err)
		other, err := draft.Together([]draft.Service{{"b", b}, {"a", a}})
		require.NoError(t, err)
		require.Len(t, other.Subjects, len(one.Subjects))
		for i := range one.Subjects {
			s, o := &one.Subjects[i], &other.Subjects[i]
			require.Equal(t, s.Called, o.Called)
			require.Equal(t, s.Differ, o.Differ)
			require.Equal(t, s.Worries.View, o.Worries.View)
			require.ElementsMatch(t, s.Strengths.Names, o.Strengths.Names)
			for _, sees := range s.Services {
				for _, q := range slices.Concat(sees.Strengths, sees.Worries) {
					require.NotEmpty(t, q.Words)
				}
			}
		}
	}
}

// Two children are never laid together, nor two documents of one id.
func TestAssessmentsOfOneChild(t *testing.T) {
	t.Parallel()
	a := read(t, "three.sv.yaml")
	a.Wheels = append(a.Wheels, read(t, "three.en.yaml").Wheels...)
	_, err := draft.Make(a, draft.Options{Day: day("2026-05-20")})
	require.ErrorIs(t, err, draft.ErrOtherChild)
	b := read(t, "three.sv.yaml")
	b.Wheels = append(b.Wheels, read(t, "three.sv.yaml").Wheels...)
	d, err := draft.Make(b, draft.Options{Day: day("2026-05-20")})
	require.NoError(t, err, "one document given twice is one")
	assert.Len(t, d.Plan.Assessment.Wheel.Readings, 3)
	b.Wheels[1].Readings[0].Method = "på annat sätt"
	require.ErrorIs(t, b.Err(), draft.ErrOtherDocument)
	_, err = draft.Make(draft.Assessments{}, draft.Options{})
	require.ErrorIs(t, err, draft.ErrNothing)
}

// The comments of a draft change nothing that it says, and each of them is a comment.
func TestAnnotatedIsTheDraft(t *testing.T) {
	t.Parallel()
	for seed := range uint64(*trials) {
		d, err := draft.Make(random(seed), draft.Options{Day: day("2026-05-20"), Model: model(t, "falun"), Stage: "primary"})
		require.NoError(t, err)
		for _, lang := range mabra.Languages() {
			text, err := d.Annotated(lang)
			require.NoError(t, err)
			again, findings := plan.Parse("draft.yaml", text)
			require.Empty(t, findings, seed)
			require.Equal(t, encoded(t, d.Plan), encoded(t, again), seed)
		}
	}
}
