package wheel

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestScale: a scale has steps from the lowest to the highest, and words for some of them.
func TestScale(t *testing.T) {
	t.Parallel()
	one, five := &Scale{Lowest: 1, Highest: 1}, &Scale{Lowest: 1, Highest: 5, Labels: []ScaleLabel{
		{Rating: 5, Label: "bra"}, {Rating: 4, Label: "ganska bra"}, {Rating: 2, Label: " sådär\n"}, {Rating: 4, Label: "nästan bra"},
		{Rating: 1, Label: "inte bra"}, {Rating: 3, Label: "mitt emellan"}, {Rating: 0, Label: "utanför"}, {Rating: 6, Label: "utanför"},
	}}
	var none *Scale
	assert.True(t, five.drawn())
	assert.True(t, (&Scale{Highest: 1}).drawn())
	assert.False(t, one.drawn(), "one step is none to go")
	assert.False(t, (&Scale{Lowest: 5, Highest: 1}).drawn())
	assert.False(t, none.drawn())
	assert.InDelta(t, 5, five.steps(), 0)
	assert.Equal(t, []int{2, 3, 4}, five.named(), "in order, each once, and not those at the ends")
	assert.Empty(t, one.named())
	for rating, want := range map[int]string{1: "inte bra", 2: "sådär", 4: "ganska bra", 7: ""} {
		assert.Equal(t, want, five.label(rating), rating)
	}
	for rating, lacks := range map[int]bool{0: true, 1: false, 3: false, 5: false, 6: true} {
		assert.Equal(t, lacks, five.lacks(&rating), rating)
	}
	assert.False(t, five.lacks(nil))
}

// TestSameScale: two scales are the same where no rating means one thing on the one and another on the other.
func TestSameScale(t *testing.T) {
	t.Parallel()
	scale := func(change func(*Scale)) *Scale {
		s := &Scale{Lowest: 1, Highest: 5, Direction: HighIsBetter, Labels: []ScaleLabel{{1, "inte bra", nil}, {5, "bra", nil}}}
		change(s)
		return s
	}
	plain := scale(func(*Scale) {})
	for name, test := range map[string]struct {
		other *Scale
		same  bool
	}{
		"the same":                {scale(func(*Scale) {}), true},
		"without words":           {scale(func(s *Scale) { s.Labels = nil }), true},
		"with a word more":        {scale(func(s *Scale) { s.Labels = append(s.Labels, ScaleLabel{3, "sådär", nil}) }), true},
		"another word":            {scale(func(s *Scale) { s.Labels[1].Label = "toppen" }), false},
		"another word, the first": {scale(func(s *Scale) { s.Labels[0].Label = "uselt" }), false},
		"a lower end":             {scale(func(s *Scale) { s.Lowest = 0 }), false},
		"a higher end":            {scale(func(s *Scale) { s.Highest = 6 }), false},
		"the other direction":     {scale(func(s *Scale) { s.Direction = LowIsBetter }), false},
	} {
		assert.Equal(t, test.same, plain.same(test.other), name)
		assert.Equal(t, test.same, test.other.same(plain), name)
	}
}
