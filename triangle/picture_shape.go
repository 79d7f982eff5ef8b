package triangle

import "github.com/mabra-hjulet/mabra/internal/svg"

// A shape is where everything of a triangle lies, and how large it is, in units.
type shape struct {
	width      float64
	top        float64 // foot of the first line of the sides' titles
	apexX      float64
	apexY      float64 // at the least; long titles move the triangle down
	height     float64
	halfBase   float64
	titleAside float64 // from the apex to the titles beside it
	titleUnder float64 // how far below the apex they may reach
	titleOver  float64 // from the base up to its title
	titleRoom  float64 // of the base's title
	nameAt     float64 // of the height, from the apex
	nameRoom   float64
	margin     float64
	label      float64 // sizes of letters
	title      float64
	note       float64
	name       float64
	marks      float64 // their scale
	step       float64
	room       float64 // for a stack of marks
	named      bool    // the dimensions' names stand beside their marks
}

// The shapes of a picture on a desk and on a phone. On a phone there is no room for 21 names: they stand in the list under the picture.
var (
	wideShape = shape{
		width: 1240, top: 36, apexX: 620, apexY: 56, height: 554, halfBase: 392, titleAside: 44, titleUnder: 40, titleOver: 22,
		titleRoom: 400, nameAt: 0.66, nameRoom: 300, margin: 16, label: 14.5, title: 18, note: 14.5, name: 26,
		marks: 1.1, step: 20, room: 80, named: true,
	}
	compactShape = shape{
		width: 360, top: 18, apexX: 180, apexY: 30, height: 224, halfBase: 118, titleAside: 24, titleUnder: 4, titleOver: 12,
		titleRoom: 150, nameAt: 0.52, nameRoom: 96, margin: 8, label: 14, title: 14, note: 13, name: 17,
		marks: 0.8, step: 16, room: 54,
	}
)

const (
	firstTick  = 0.13 // of a slope, from the apex
	tickStep   = 0.1333
	tickLength = 7.0
	baseFirst  = 0.0455 // of the base, from the left
	baseStep   = 0.1515
)

// A slope is how the dimensions of a side stand: along which line, and which way their marks and names go.
type slope struct {
	dx, dy float64 // outwards
	anchor svg.Anchor
}

// slopes are how the three sides stand: how I grow to the left, what I need to the right, my wider world at the base.
var slopes = []slope{{-1, 0, svg.Finish}, {1, 0, svg.Start}, {0, 1, svg.Middle}}

// foot is how far down the base lies.
func (s *shape) foot() float64 { return s.apexY + s.height }

// tick gives where a dimension stands on its side.
func (s *shape) tick(at slope, i int) (x, y float64) {
	if at.dy > 0 {
		return s.apexX - s.halfBase + 2*s.halfBase*(baseFirst+baseStep*float64(i)), s.foot()
	}
	along := firstTick + tickStep*float64(i)
	return s.apexX + at.dx*s.halfBase*along, s.apexY + s.height*along
}

// roomFor gives how wide a name may be that begins at x: to the edge, and under the base to the names beside it.
func (s *shape) roomFor(at slope, x float64) float64 {
	switch {
	case at.dy > 0:
		return 2*s.halfBase*baseStep - 6
	case at.dx < 0:
		return x - s.margin
	}
	return s.width - s.margin - x
}

// titlesRoom is how wide a title beside the apex may be.
func (s *shape) titlesRoom() float64 { return min(400, s.width/2-s.titleAside-s.margin) }
