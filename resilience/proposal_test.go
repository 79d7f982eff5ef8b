package resilience_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
)

func idris(t testing.TB) *triangle.Document {
	t.Helper()
	text, err := os.ReadFile("../examples/triangle.yaml")
	require.NoError(t, err)
	d, findings := triangle.Parse("triangle.yaml", text)
	require.Empty(t, findings)
	return d
}

func TestProposalsOfTheExample(t *testing.T) {
	t.Parallel()
	golden(t, "proposals", resilience.FromTriangle(&idris(t).Triangle, nil))
}

// Every dimension has a pole for what is good and one for what is hard: the child's own on the child's side, those of the
// surroundings on the other two.
func TestEveryHeadingHasAPole(t *testing.T) {
	t.Parallel()
	for _, d := range mabra.Values[triangle.Dimension]() {
		tr := triangle.Triangle{Entries: []triangle.Entry{
			{ID: "b", Dimension: d, Kind: triangle.Challenge, Text: "Svårt."}, {ID: "a", Dimension: d, Kind: triangle.Strength, Text: "Bra."},
		}}
		proposals := resilience.FromTriangle(&tr, nil)
		require.Len(t, proposals, 2, d)
		good, hard := proposals[0], proposals[1]
		want := [2]resilience.Pole{resilience.ProtectiveEnvironment, resilience.Adversity}
		if d.Side() == triangle.HowIGrow {
			want = [2]resilience.Pole{resilience.Resilience, resilience.Vulnerability}
		}
		assert.Equal(t, want, [2]resilience.Pole{good.Pole, hard.Pole}, "%s: strengths first", d)
		for _, p := range proposals {
			assert.True(t, mabra.Known(p.Basis), d)
			assert.NotEmpty(t, p.Source, d)
			assert.False(t, p.Verified, d)
			assert.NotEqual(t, p.Pole, p.Otherwise, d)
			assert.True(t, p.Otherwise == "" || mabra.Known(p.Otherwise), d)
			assert.Equal(t, p.Domain == "", p.DomainSource == "", d)
			assert.True(t, p.Domain == "" || mabra.Known(p.Domain), d)
		}
		assert.Equal(t, mabra.Path("entries[1]"), good.Entry.At)
		assert.Equal(t, "Bra.", good.Entry.Words)
	}
	unknown := triangle.Triangle{Entries: []triangle.Entry{{Dimension: "skool", Kind: triangle.Strength}, {Dimension: triangle.School, Kind: "styrka"}}}
	assert.Empty(t, resilience.FromTriangle(&unknown, nil))
}

// What the matrix has from an entry is not proposed again; what it has of its own hinders nothing.
func TestNothingIsProposedTwice(t *testing.T) {
	t.Parallel()
	tr := &idris(t).Triangle
	all := resilience.FromTriangle(tr, nil)
	taken, ok := all[0].TakenBy("health-visitor", mabra.MustParseDate("2026-04-20"))
	require.True(t, ok)
	m := &resilience.Matrix{Factors: []resilience.Factor{taken, {Pole: resilience.Resilience, Text: "Own."}}}
	assert.Equal(t, all[1:], resilience.FromTriangle(tr, m))
	assert.Equal(t, resilience.Factor{
		Pole: all[0].Pole, Text: all[0].Entry.Words, By: "health-visitor", Date: mabra.MustParseDate("2026-04-20"),
		Domain: all[0].Domain, From: all[0].Entry.ID,
	}, taken)
	_, ok = all[0].TakenBy("", mabra.MustParseDate("2026-04-20"))
	assert.False(t, ok, "nothing becomes a factor without a person")
}

func BenchmarkFromTriangle(b *testing.B) {
	d := idris(b)
	for b.Loop() {
		resilience.FromTriangle(&d.Triangle, nil)
	}
}
