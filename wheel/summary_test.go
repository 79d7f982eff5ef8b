package wheel_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

var (
	update = flag.Bool("update", false, "write testdata")
	tries  = flag.Int("tries", 80, "how many readings and pictures made by chance are tried; from 1000 on,"+
		" each answer in the wide picture and in the other")
)

// noor reads the example that everybody can look at.
func noor(t testing.TB) *wheel.Document {
	t.Helper()
	text, err := os.ReadFile("../examples/wheel.yaml")
	require.NoError(t, err)
	d, findings := wheel.Parse("wheel.yaml", text)
	require.Empty(t, findings)
	return d
}

// golden holds what is made of an example as text, so that nobody changes it without seeing it.
func golden(t *testing.T, name string, made any) {
	t.Helper()
	text, err := json.MarshalIndent(made, "", "  ")
	require.NoError(t, err)
	file := "testdata/" + name + ".json"
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o777))
		require.NoError(t, os.WriteFile(file, append(text, '\n'), 0o666))
	}
	held, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.JSONEq(t, string(held), string(text))
}

func TestSummaryOfTheExample(t *testing.T) {
	t.Parallel()
	golden(t, "summary", noor(t).Summary())
}

var day = mabra.MustParseDate

// three are readings by all three voices, and by two guardians.
func three() *wheel.Wheel {
	return &wheel.Wheel{Readings: []wheel.Reading{
		{Date: day("2026-03-02"), Voice: wheel.VoiceChild, By: "noor", Indicators: []wheel.Mark{
			{Indicator: wheel.Safe, Strengths: []string{"Hemma"}, Worries: []string{"Skolgården"}},
			{Indicator: wheel.Healthy, Answer: wheel.Declined},
			{Indicator: wheel.Active, Strengths: []string{"Simma"}},
		}},
		{Date: day("2026-03-03"), Voice: wheel.VoiceGuardian, By: "mamma", Indicators: []wheel.Mark{
			{Indicator: wheel.Safe, Strengths: []string{"Grannarna"}},
			{Indicator: wheel.Healthy, Answer: wheel.NotAsked},
			{Indicator: wheel.Active, Answer: wheel.NotRelevant},
		}},
		{Date: day("2026-03-03"), Voice: wheel.VoiceGuardian, By: "pappa", Indicators: []wheel.Mark{
			{Indicator: wheel.Healthy, Note: "Sover bra."},
		}},
		{Date: day("2026-05-02"), Voice: wheel.VoiceChild, By: "noor", Indicators: []wheel.Mark{
			{Indicator: wheel.Safe, Strengths: []string{"Skolgården"}},
		}},
	}}
}

// Each voice stands for itself, and what somebody said before they came back to a part is kept.
func TestVoicesAreKeptApart(t *testing.T) {
	t.Parallel()
	s := three().Summary()
	safe := s.Parts[0]
	require.Equal(t, wheel.Safe, safe.Part.Indicator)
	require.Len(t, safe.Voices, 3)
	child, guardians, professionals := safe.Voices[0], safe.Voices[1], safe.Voices[2]
	assert.Equal(t, []wheel.Statement{
		{Words: "Hemma", At: "readings[0].indicators[0].strengths[0]", Reading: 0, Earlier: true},
		{Words: "Skolgården", At: "readings[3].indicators[0].strengths[0]", Reading: 3},
	}, child.Strengths)
	assert.True(t, child.Worries[0].Earlier)
	assert.Equal(t, "Grannarna", guardians.Strengths[0].Words)
	assert.Empty(t, professionals.Answers)
	assert.Equal(t, []wheel.Voice{wheel.VoiceProfessional}, s.NotHeard)
	assert.Equal(t, wheel.Agreement{Standing: wheel.AllName, Named: []wheel.Voice{"child", "guardian"}}, safe.Strengths)
	assert.Equal(t, wheel.NoneNames, safe.Worries.Standing, "the child's worry was in March")
}

// Agreement says who names something. A voice that did not want to answer, or was not asked, is not counted among those
// who named nothing.
func TestStandings(t *testing.T) {
	t.Parallel()
	mark := func(strengths ...string) wheel.Mark {
		return wheel.Mark{Indicator: wheel.Safe, Strengths: strengths, Note: "."}
	}
	declined := wheel.Mark{Indicator: wheel.Safe, Answer: wheel.Declined, Note: "."}
	for name, test := range map[string]struct {
		child, guardian *wheel.Mark
		want            wheel.Standing
	}{
		"both name":           {ptr(mark("A")), ptr(mark("B")), wheel.AllName},
		"one names":           {ptr(mark("A")), ptr(mark()), wheel.SomeName},
		"neither names":       {ptr(mark()), ptr(mark()), wheel.NoneNames},
		"one does not answer": {ptr(mark("A")), &declined, wheel.OneVoice},
		"one has no reading":  {ptr(mark("A")), nil, wheel.OneVoice},
		"nobody answers":      {&declined, &declined, wheel.NoVoice},
	} {
		w := &wheel.Wheel{}
		for voice, m := range map[wheel.Voice]*wheel.Mark{wheel.VoiceChild: test.child, wheel.VoiceGuardian: test.guardian} {
			if m != nil {
				w.Readings = append(w.Readings, wheel.Reading{Date: day("2026-03-02"), Voice: voice, Indicators: []wheel.Mark{*m}})
			}
		}
		assert.Equal(t, test.want, w.Summary().Parts[0].Strengths.Standing, name)
	}
}

func ptr[T any](v T) *T { return &v }

// Not asked, not wanted, not relevant and nothing written are four lists.
func TestOpenEndsAreKeptApart(t *testing.T) {
	t.Parallel()
	s := three().Summary()
	assert.Equal(t, []wheel.Open{{
		Part: wheel.Part{Indicator: wheel.Healthy}, Voice: wheel.VoiceChild, By: "noor", Answer: wheel.Declined,
		At: "readings[0].indicators[1]", Date: day("2026-03-02"),
	}}, s.Declined)
	assert.Equal(t, []wheel.Open{{
		Part: wheel.Part{Indicator: wheel.Healthy}, Voice: wheel.VoiceGuardian, By: "mamma", Answer: wheel.NotAsked,
		At: "readings[1].indicators[1]", Date: day("2026-03-03"),
	}}, s.NotAsked, "the one guardian was not asked, whatever the other said")
	assert.Equal(t, "readings[1].indicators[2]", string(s.NotRelevant[0].At))
	var unsaid []wheel.Indicator
	for _, open := range s.Unsaid {
		assert.NotEqual(t, wheel.VoiceProfessional, open.Voice, "a voice without a reading is told of once")
		assert.Empty(t, open.Answer)
		if open.Voice == wheel.VoiceChild {
			unsaid = append(unsaid, open.Part.Indicator)
		}
	}
	assert.Equal(t, []wheel.Indicator{"achieving", "nurtured", "respected", "responsible", "included"}, unsaid)

	w := three()
	w.Readings = append(w.Readings, wheel.Reading{Date: day("2026-06-01"), Voice: wheel.VoiceChild, By: "noor",
		Indicators: []wheel.Mark{{Indicator: wheel.Healthy, Note: "Bra."}}})
	assert.Empty(t, w.Summary().Declined, "the child has answered since")
	w.Readings[4].Date = day("2026-01-01")
	assert.NotEmpty(t, w.Summary().Declined, "what a child does not want to answer now stands, whatever they said before")
}

// An area and the indicators that it covers know of each other, and neither is asked for where the other was spoken of.
func TestSummaryOfAreas(t *testing.T) {
	t.Parallel()
	six := model(t, "areas: [{id: trygghet, label: Trygghet, covers: [safe, nurtured]}, {id: hopp, label: Hopp}]\n")
	w := &wheel.Wheel{Readings: []wheel.Reading{
		{Model: "vårt", Date: day("2026-03-02"), Voice: wheel.VoiceChild, Indicators: []wheel.Mark{{Area: "trygghet", Note: "Bra."}}},
		{Date: day("2026-03-02"), Voice: wheel.VoiceChild, Indicators: []wheel.Mark{{Indicator: wheel.Healthy, Note: "Bra."}}},
	}}
	s := w.Summary(wheel.WithModels(six))
	area := wheel.Part{Area: "trygghet", Model: "vårt"}
	for _, p := range s.Parts {
		switch p.Part {
		case area:
			assert.Equal(t, []wheel.Part{{Indicator: wheel.Safe}, {Indicator: wheel.Nurtured}}, p.Covers)
			assert.Equal(t, "Trygghet", p.Called.Sv)
		case wheel.Part{Indicator: wheel.Safe}:
			assert.Equal(t, []wheel.Part{area}, p.Within)
		}
	}
	var unsaid []wheel.Part
	for _, open := range s.Unsaid {
		unsaid = append(unsaid, open.Part)
	}
	assert.NotContains(t, unsaid, wheel.Part{Indicator: wheel.Safe})
	assert.NotContains(t, unsaid, area)
	assert.Contains(t, unsaid, wheel.Part{Area: "hopp", Model: "vårt"})
	assert.Contains(t, unsaid, wheel.Part{Indicator: wheel.Achieving})

	w.Readings = w.Readings[:1] // of areas alone: nobody speaks of the indicators that they cover
	for _, p := range w.Summary(wheel.WithModels(six)).Parts {
		assert.NotEmpty(t, p.Part.Area)
		assert.Empty(t, p.Covers)
	}
}

// Every word of every reading stands in the summary once, whatever else is wrong with the reading.
func TestNoWordIsLost(t *testing.T) {
	t.Parallel()
	w := &wheel.Wheel{Readings: []wheel.Reading{
		{Voice: "barn", Indicators: []wheel.Mark{{Indicator: "saef", Strengths: []string{"A"}}, {Area: "okänd", Worries: []string{"B"}}, {Note: "C"}}},
		{Voice: wheel.VoiceChild, Model: "ingens", Indicators: []wheel.Mark{{Answer: "kanske", Indicator: wheel.Safe, Strengths: []string{"D"}}}},
	}}
	var words []string
	for _, p := range w.Summary().Parts {
		for _, v := range p.Voices {
			for _, list := range [][]wheel.Statement{v.Strengths, v.Worries, v.Notes} {
				for _, s := range list {
					words = append(words, s.Words)
				}
			}
		}
	}
	assert.ElementsMatch(t, []string{"A", "B", "C", "D"}, words)
	assert.Empty(t, (&wheel.Wheel{}).Summary().Parts)
}

// at gives the words that stand at a path inside a wheel.
func at(t *testing.T, w *wheel.Wheel, path mabra.Path) string {
	t.Helper()
	steps := path.Steps()
	place := func(i int) int {
		n, err := strconv.Atoi(steps[i])
		require.NoError(t, err)
		return n
	}
	m := w.Readings[place(1)].Indicators[place(3)]
	switch steps[4] {
	case "strengths":
		return m.Strengths[place(5)]
	case "worries":
		return m.Worries[place(5)]
	}
	return m.Note
}

// Of readings of every kind, each word stands in the summary once, in the voice that said it, and its path leads back to it.
func TestEveryWordIsInTheSummaryOnce(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(12, 6))}
	for range *tries {
		w := &wheel.Wheel{}
		for range d.IntN(6) {
			w.Readings = append(w.Readings, d.reading(one(d, "falun", "", "ingens"), []string{"hopp", "ro"}))
		}
		seen, all := map[mabra.Path]bool{}, 0
		for _, r := range w.Readings {
			for _, m := range r.Indicators {
				all += len(m.Strengths) + len(m.Worries)
				if m.Note != "" {
					all++
				}
			}
		}
		for _, p := range w.Summary().Parts {
			for _, v := range p.Voices {
				for _, list := range [][]wheel.Statement{v.Strengths, v.Worries, v.Notes} {
					for _, s := range list {
						require.False(t, seen[s.At])
						seen[s.At] = true
						require.Equal(t, s.Words, at(t, w, s.At))
						require.Equal(t, v.Voice, w.Readings[s.Reading].Voice)
					}
				}
			}
		}
		require.Len(t, seen, all)
		for _, c := range w.Comparisons() {
			require.Equal(t, c.From.Voice, c.To.Voice)
			require.False(t, c.To.Date.Before(c.From.Date))
			for _, p := range c.Parts {
				for _, s := range append(p.New.Strengths, p.Gone.Worries...) {
					require.Equal(t, s.Words, at(t, w, s.At))
				}
			}
		}
	}
}

// Many readings by many people of many areas are laid out as few are.
func TestSummaryOfMany(t *testing.T) {
	t.Parallel()
	w := &wheel.Wheel{}
	for i := range 40 {
		r := wheel.Reading{Date: day("2026-03-02").AddDays(i), Voice: wheel.VoiceProfessional, By: fmt.Sprint("p", i%20)}
		for j := range 40 {
			r.Indicators = append(r.Indicators, wheel.Mark{Area: fmt.Sprint("a", j), Note: fmt.Sprint(i, " ", j)})
		}
		w.Readings = append(w.Readings, r)
	}
	s := w.Summary()
	require.Len(t, s.Parts, 40)
	for _, p := range s.Parts {
		require.Len(t, p.Voices[2].Notes, 40)
		for _, n := range p.Voices[2].Notes {
			require.Equal(t, n.Reading < 20, n.Earlier)
			require.Equal(t, fmt.Sprint(n.Reading, " ", p.Part.Area[1:]), n.Words)
		}
	}
}

func BenchmarkSummary(b *testing.B) {
	d := noor(b)
	third := d.Readings[1]
	third.Voice, third.By = wheel.VoiceGuardian, "mamma"
	d.Readings = append(d.Readings, third)
	for b.Loop() {
		d.Summary()
	}
}
