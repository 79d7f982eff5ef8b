package resilience

// A shape is where everything of a matrix lies, and how large it is, in units.
type shape struct {
	width  float64
	square float64
	armX   float64 // from the middle to the end of an arm
	armY   float64
	margin float64
	label  float64 // sizes of letters
	note   float64
	marks  float64 // their scale
	step   float64
	first  float64 // from the field to the first mark
	over   bool    // what the arms to the sides are called stands over them, for want of room at their ends
}

// The shapes of a picture on a desk and on a phone.
var (
	wideShape = shape{
		width: 720, square: 38, armX: 176, armY: 158, margin: 20, label: 14, note: 12, marks: 1.05, step: 20, first: 18,
	}
	compactShape = shape{
		width: 360, square: 36, armX: 172, armY: 116, margin: 8, label: 14, note: 13, marks: 0.8, step: 16, first: 14, over: true,
	}
)

const smallestInside = 12.0 // size of a name in a square

// half is from the middle to the edge of the field of nine.
func (s *shape) half() float64 { return 1.5 * s.square }

func (s *shape) middleX() float64 { return s.width / 2 }

// An arm is one end of an axis.
type arm struct {
	pole   Pole
	dx, dy float64
}

// arms are the ends, in the order that a description says them.
var arms = []arm{{Resilience, 0, -1}, {Vulnerability, 0, 1}, {ProtectiveEnvironment, 1, 0}, {Adversity, -1, 0}}

// room gives how wide the label of an arm may be.
func (s *shape) room(a arm) float64 {
	switch {
	case a.dx == 0:
		return s.width - 2*s.margin
	case s.over:
		return s.middleX() - s.half() - s.margin - 8
	}
	return s.width/2 - s.armX - s.margin - 8
}
