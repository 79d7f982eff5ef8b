package wheel_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

func TestComparisonOfTheExample(t *testing.T) {
	t.Parallel()
	golden(t, "compare", noor(t).Comparisons())
}

// What cannot be compared is not, and the reason is data.
func TestWhatIsNotCompared(t *testing.T) {
	t.Parallel()
	scale := func(lowest int, labels ...wheel.ScaleLabel) *wheel.Scale {
		return &wheel.Scale{Lowest: lowest, Highest: 5, Direction: wheel.HighIsBetter, Labels: labels}
	}
	reading := func(voice wheel.Voice, by string, s *wheel.Scale, rating int) wheel.Reading {
		return wheel.Reading{Voice: voice, By: by, Scale: s, Indicators: []wheel.Mark{{Indicator: wheel.Safe, Rating: &rating, Strengths: []string{by}}}}
	}
	child := reading(wheel.VoiceChild, "noor", scale(1), 2)
	for name, test := range map[string]struct {
		a, b      wheel.Reading
		whole     []wheel.Reason
		ratings   []wheel.Reason
		part      []wheel.Reason
		moved     bool
		wordsToo  bool
		unchanged bool
	}{
		"another voice":             {a: child, b: reading(wheel.VoiceGuardian, "mamma", scale(1), 3), whole: []wheel.Reason{wheel.OtherVoice}},
		"another guardian":          {a: reading(wheel.VoiceGuardian, "pappa", nil, 1), b: reading(wheel.VoiceGuardian, "mamma", nil, 1), whole: []wheel.Reason{wheel.OtherSpeaker}},
		"another scale":             {a: child, b: reading(wheel.VoiceChild, "x", scale(0), 3), ratings: []wheel.Reason{wheel.OtherScale}, wordsToo: true},
		"a scale of other words":    {a: reading(wheel.VoiceChild, "noor", scale(1, wheel.ScaleLabel{Rating: 1, Label: "nej"}), 2), b: reading(wheel.VoiceChild, "x", scale(1, wheel.ScaleLabel{Rating: 1, Label: "ja"}), 3), ratings: []wheel.Reason{wheel.OtherScale}, wordsToo: true},
		"no scale":                  {a: child, b: reading(wheel.VoiceChild, "x", nil, 3), ratings: []wheel.Reason{wheel.NoScale}, wordsToo: true},
		"off the scale":             {a: child, b: reading(wheel.VoiceChild, "noor", scale(1), 9), part: []wheel.Reason{wheel.OffScale}},
		"on the same scale":         {a: child, b: reading(wheel.VoiceChild, "noor", scale(1), 3), moved: true},
		"the same":                  {a: child, b: child, unchanged: true},
		"the child by other people": {a: child, b: reading(wheel.VoiceChild, "x", scale(1), 3), moved: true, wordsToo: true},
	} {
		c := (&wheel.Wheel{Readings: []wheel.Reading{test.a, test.b}}).Compare(0, 1)
		assert.Equal(t, test.whole, c.Because, name)
		assert.Equal(t, test.ratings, c.Ratings, name)
		if test.whole != nil || test.unchanged {
			assert.Empty(t, c.Parts, name)
			continue
		}
		if assert.Len(t, c.Parts, 1, name) {
			assert.Equal(t, test.part, c.Parts[0].Because, name)
			assert.Equal(t, test.moved, c.Parts[0].Moved != nil, name)
			assert.Equal(t, test.wordsToo, len(c.Parts[0].New.Strengths) == 1, name)
		}
	}
	assert.Equal(t, []wheel.Reason{wheel.NoReading}, (&wheel.Wheel{}).Compare(0, 1).Because)
	for _, reason := range mabra.Values[wheel.Reason]() {
		assert.NotEqual(t, string(reason), mabra.LabelOf(reason).In(mabra.English))
	}
}

// Somebody who does not want to answer any more has taken nothing back.
func TestNotAnsweringIsNotTakingBack(t *testing.T) {
	t.Parallel()
	w := &wheel.Wheel{Readings: []wheel.Reading{
		{Voice: wheel.VoiceChild, Indicators: []wheel.Mark{{Indicator: wheel.Safe, Worries: []string{"Skolgården"}}}},
		{Voice: wheel.VoiceChild, Indicators: []wheel.Mark{{Indicator: wheel.Safe, Answer: wheel.Declined}}},
	}}
	part := w.Compare(0, 1).Parts[0]
	assert.Empty(t, part.Gone)
	assert.Equal(t, []wheel.Reason{wheel.Unanswered}, part.Because)
	assert.Equal(t, wheel.Change{From: wheel.Answered, To: wheel.Declined}, part.Answer)
}

// A rating moves towards better or worse only as its own scale says.
func TestTowards(t *testing.T) {
	t.Parallel()
	for direction, want := range map[wheel.Direction]wheel.Towards{
		wheel.HighIsBetter: wheel.Better, wheel.LowIsBetter: wheel.Worse, "": "",
	} {
		reading := func(rating int) wheel.Reading {
			return wheel.Reading{Voice: wheel.VoiceChild, Scale: &wheel.Scale{Lowest: 1, Highest: 5, Direction: direction},
				Indicators: []wheel.Mark{{Indicator: wheel.Safe, Rating: &rating, Wished: &rating}}}
		}
		c := (&wheel.Wheel{Readings: []wheel.Reading{reading(2), reading(4)}}).Compare(0, 1)
		assert.Equal(t, &wheel.Move{From: 2, To: 4, Towards: want}, c.Parts[0].Moved)
		assert.Equal(t, &wheel.Move{From: 2, To: 4}, c.Parts[0].Wished, "a wish is neither better nor worse")
	}
}

// dice draws readings of every kind, sound and unsound, from few words and parts, so that they meet.
type dice struct{ *rand.Rand }

func one[T any](d dice, from ...T) T { return from[d.IntN(len(from))] }

func (d dice) marks(areas []string) []wheel.Mark {
	var marks []wheel.Mark
	for range d.IntN(7) {
		m := wheel.Mark{Answer: one(d, "", "", "", wheel.Answered, wheel.NotAsked, wheel.Declined, wheel.NotRelevant)}
		if len(areas) > 0 && d.IntN(3) == 0 {
			m.Area = one(d, areas...)
		}
		if m.Area == "" || d.IntN(8) == 0 {
			m.Indicator = one(d, mabra.Values[wheel.Indicator]()...)
		}
		for range d.IntN(3) {
			m.Strengths = append(m.Strengths, fmt.Sprint("bra ", d.IntN(3)))
		}
		for range d.IntN(3) {
			m.Worries = append(m.Worries, fmt.Sprint("svårt  ", d.IntN(3)))
		}
		if d.IntN(3) == 0 {
			m.Note = one(d, "ja", "nej")
		}
		if d.IntN(2) == 0 {
			m.Rating = ptr(d.IntN(7))
		}
		if d.IntN(4) == 0 {
			m.Wished = ptr(d.IntN(6))
		}
		if d.IntN(6) == 0 {
			m.X = mabra.Fields{{Name: "x-eget", Value: "1"}}
		}
		marks = append(marks, m)
	}
	return marks
}

func (d dice) reading(model string, areas []string) wheel.Reading {
	r := wheel.Reading{
		Model: model, Date: day("2026-03-02").AddDays(d.IntN(3)),
		Voice: one(d, wheel.VoiceChild, wheel.VoiceChild, wheel.VoiceGuardian, wheel.VoiceProfessional), By: one(d, "", "a", "b"),
		Indicators: d.marks(areas),
	}
	if d.IntN(3) > 0 {
		r.Scale = &wheel.Scale{Lowest: 1, Highest: one(d, 5, 5, 5, 10), Direction: one(d, wheel.HighIsBetter, wheel.HighIsBetter, wheel.LowIsBetter, "")}
	}
	return r
}

// Looked at from the other side, what is new is gone, and what moved has moved back. Nothing else changes.
func TestCompareIsAntisymmetric(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(12, 1))}
	compared, moved := 0, 0
	for range *tries {
		models := [2]string{one(d, "falun", "vårt", ""), one(d, "falun", "vårt", "")}
		w := &wheel.Wheel{Readings: []wheel.Reading{d.reading(models[0], []string{"hopp", "ro"}), d.reading(models[1], []string{"hopp", "ro"})}}
		if a, b := &w.Readings[0], &w.Readings[1]; d.IntN(4) > 0 {
			b.Voice, b.By, b.Scale = a.Voice, a.By, a.Scale
		}
		forth, back := w.Compare(0, 1), w.Compare(1, 0)
		require.Equal(t, back, forth.Reversed())
		require.Equal(t, forth, back.Reversed())
		for _, p := range forth.Parts {
			compared++
			if p.Moved != nil {
				moved++
			}
		}
	}
	assert.Greater(t, compared, *tries/4, "the readings met")
	assert.Greater(t, moved, *tries/100)
}

// A reading compared with itself has no change in it.
func TestNothingChangesInAReadingComparedWithItself(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(12, 2))}
	for range *tries {
		w := &wheel.Wheel{Readings: []wheel.Reading{d.reading("", nil)}}
		for _, p := range w.Compare(0, 0).Parts {
			require.Empty(t, p.New)
			require.Empty(t, p.Gone)
			require.Nil(t, p.Moved)
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	d := noor(b)
	for b.Loop() {
		d.Compare(0, 1)
	}
}
