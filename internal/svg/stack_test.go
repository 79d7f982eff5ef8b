package svg_test

import (
	"testing"

	"github.com/mabra-hjulet/mabra/internal/svg"
)

// However long the longest stack, no two marks touch, none leaves the room, and none is lost.
func TestStacksStayInTheirRoom(t *testing.T) {
	t.Parallel()
	for longest := range 200 {
		s := svg.StackOf(longest, 20, 1.1, 150, 14)
		shown, counted := s.Fit(longest)
		if shown+counted != longest {
			t.Errorf("of %d marks %d are shown and %d counted", longest, shown, counted)
		}
		room := float64(shown) * s.Step
		if counted > 0 {
			room += svg.Width(svg.Count(longest), 14, svg.Bold)
		}
		if room > 150.001 || s.Step < 2*svg.WorryReach*s.Scale || s.Scale < 0.7*1.1-0.001 {
			t.Errorf("%d marks take %v of 150: %v", longest, room, s)
		}
		if few, none := s.Fit(min(longest, 1)); few != min(longest, 1) || none != 0 {
			t.Errorf("of %d marks %d are shown and %d counted", min(longest, 1), few, none)
		}
	}
	if got := svg.StackOf(3, 20, 1.1, 150, 14); got != (svg.Stack{Step: 20, Scale: 1.1, Places: 3}) {
		t.Errorf("not as designed where there is room: %v", got)
	}
}
