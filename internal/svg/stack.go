package svg

import "strconv"

// A Stack is how marks stand beside each other along a line: all of one size, however many.
type Stack struct {
	Step   float64 // from the middle of a mark to that of the next
	Scale  float64 // of the marks, against their size as designed
	Places int     // for marks; what has none is counted behind the last
}

// How close marks come before they get smaller, in marks, and how small they get.
const (
	closest  = 1.1
	smallest = 0.7
)

// StackOf gives how a stack of that many marks stands in a room, where there is a set of them: the longest decides for all.
// As designed they stand a step apart, at a scale; a longer stack stands closer, then smaller, and then its last place is
// left to a count of the rest, in letters of a size.
func StackOf(longest int, step, scale, room, size float64) Stack {
	s := Stack{Step: step, Scale: scale, Places: longest}
	if float64(longest)*step <= room {
		return s
	}
	tight := closest * 2 * WorryReach * scale
	s.Step = max(min(step, room/float64(longest)), tight)
	if float64(longest)*s.Step <= room {
		return s
	}
	s.Scale = max(scale*room/(float64(longest)*tight), scale*smallest)
	s.Step = tight * s.Scale / scale
	if float64(longest)*s.Step > room+0.001 {
		count := Width(Count(longest), size, Bold)
		s.Places = max(int((room-count)/s.Step), 1)
	}
	return s
}

// Count gives what stands for marks that have no place: +3.
func Count(marks int) string { return "+" + strconv.Itoa(marks) }

// Fit gives how many marks of a stack stand there, and how many are counted.
func (s Stack) Fit(marks int) (shown, counted int) {
	if marks <= s.Places {
		return marks, 0
	}
	return s.Places, marks - s.Places
}
