package svg_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/svg"
)

// However long the longest stack, no two marks touch, none leaves the room, and none is lost.
func TestStacksStayInTheirRoom(t *testing.T) {
	t.Parallel()
	for longest := range 200 {
		s := svg.StackOf(longest, 20, 1.1, 150, 14)
		shown, counted := s.Fit(longest)
		assert.Equal(t, longest, shown+counted)
		assert.LessOrEqual(t, float64(shown)*s.Step, 150.001, longest)
		assert.GreaterOrEqual(t, s.Step, 2*svg.WorryReach*s.Scale, longest)
		assert.GreaterOrEqual(t, s.Scale, 0.7*1.1-0.001)
		if counted > 0 {
			count := svg.Width(svg.Count(longest), 14, svg.Bold)
			assert.LessOrEqual(t, float64(shown)*s.Step+count, 150.001, "the count has its room")
		}
		few, none := s.Fit(min(longest, 1))
		assert.Equal(t, min(longest, 1), few)
		assert.Zero(t, none)
	}
	assert.Equal(t, svg.Stack{Step: 20, Scale: 1.1, Places: 3}, svg.StackOf(3, 20, 1.1, 150, 14), "as designed where there is room")
}
