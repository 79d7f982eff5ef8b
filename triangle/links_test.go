package triangle_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// The links lead both ways, reach every dimension and every indicator, and pass none of them off as guidance.
func TestLinksLeadBothWays(t *testing.T) {
	t.Parallel()
	pairs := map[[2]string]bool{}
	for _, l := range triangle.Links() {
		pair := [2]string{string(l.Dimension), string(l.Indicator)}
		assert.False(t, pairs[pair], "%s stands twice", pair)
		pairs[pair] = true
		assert.True(t, mabra.Known(l.Dimension) && mabra.Known(l.Indicator), pair)
		assert.NotEmpty(t, l.Source, pair)
		assert.False(t, l.Verified, "no guidance has been found that makes the link")
		assert.NotEqual(t, triangle.ByPerson, l.Basis)
		assert.Contains(t, l.Dimension.Indicators(), l)
		assert.Contains(t, triangle.LinksTo(l.Indicator), l)
	}
	for _, d := range mabra.Values[triangle.Dimension]() {
		assert.NotEmpty(t, d.Indicators(), d)
	}
	for _, i := range mabra.Values[wheel.Indicator]() {
		assert.NotEmpty(t, triangle.LinksTo(i), i)
	}
}

// What a person pointed at is theirs. The rest is a proposal, and where a person has pointed elsewhere there is none.
func TestTouches(t *testing.T) {
	t.Parallel()
	tr := triangle.Triangle{Entries: []triangle.Entry{
		{ID: "a", Dimension: triangle.KeepingMeSafe, Kind: triangle.Challenge},
		{ID: "b", Dimension: triangle.School, Kind: triangle.Strength, Indicators: []wheel.Indicator{wheel.Safe}},
		{ID: "c", Dimension: triangle.KeepingMeSafe, Kind: triangle.Strength, Indicators: []wheel.Indicator{wheel.Nurtured}},
		{ID: "d", Dimension: triangle.EnoughMoney, Kind: triangle.Strength},
	}}
	touches := tr.Touches(wheel.Safe)
	require.Len(t, touches, 2)
	assert.Equal(t, "b", touches[0].Entry.ID, "strengths first")
	assert.False(t, touches[0].Proposed())
	assert.Nil(t, touches[0].Link)
	assert.Equal(t, "a", touches[1].Entry.ID)
	assert.True(t, touches[1].Proposed())
	assert.Equal(t, triangle.ByMeaning, touches[1].Link.Basis)
	assert.Equal(t, mabra.Path("entries[0]"), touches[1].Entry.At)
}

func BenchmarkTouches(b *testing.B) {
	d := idris(b)
	for b.Loop() {
		d.Touches(wheel.Included)
	}
}
