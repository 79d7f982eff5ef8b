package svg

import "github.com/mabra-hjulet/mabra"

// The sides of a sheet of A4 at 96 to the inch, and what is kept free along its edges.
const (
	SheetShort = 794.0
	sheetLong  = 1123.0
	SheetEdge  = 56.0
)

// How a sheet is set.
const (
	SheetText  = 14.0 // size of what it says
	SmallPrint = 13.0 // and of what stands under a line, or at the foot
	SheetLine  = 19.0 // from one line to the next
	headSize   = 30.0
	footStep   = 16.0
	footRoom   = 55.0 // from the last line at the foot to the edge
	fieldGap   = 24.0
	pageEdge   = 38.0 // what a page leaves out at each side: names beside a wheel reach into the edge
)

// fieldShares are how wide the three fields are, against each other.
var fieldShares = [3]float64{300, 150, 184}

// A Sheet is one page of A4 to fill in by hand: its heading, what it is for, who and when, and what stands at its foot.
type Sheet struct {
	Lying   bool // the long side is its width
	Heading string
	Intro   string
	Fields  [3]string // under lines to write on
	Foot    string
}

// sides gives how wide and how high the sheet is.
func (s *Sheet) sides() (wide, high float64) {
	if s.Lying {
		return sheetLong, SheetShort
	}
	return SheetShort, sheetLong
}

// Room gives what is left between heading and foot: from the left to the right edge, and from the fields to the foot.
func (s *Sheet) Room() (left, top, right, bottom float64) {
	wide, high := s.sides()
	return SheetEdge, s.fieldsAt() + 24, wide - SheetEdge, high - footRoom - float64(len(s.foot()))*footStep
}

func (s *Sheet) intro() []string {
	wide, _ := s.sides()
	return Wrap(s.Intro, SheetText, Regular, wide-2*SheetEdge)
}

func (s *Sheet) foot() []string {
	wide, _ := s.sides()
	return Wrap(s.Foot, SmallPrint, Regular, wide-2*SheetEdge)
}

// headAt is the foot of the heading.
func (s *Sheet) headAt() float64 {
	if s.Lying {
		return 72
	}
	return 84
}

// fieldsAt is where the lines of the fields are.
func (s *Sheet) fieldsAt() float64 {
	return s.headAt() + 28 + float64(len(s.intro())-1)*SheetLine + 52
}

// Begin begins the sheet and writes all that stands round the room, which ends at bottom. It is one page of A4 whatever it
// holds: where the room is longer than Room gives, all of it is drawn smaller. In a page it comes without its edges, since the
// page has its own.
func (s *Sheet) Begin(how mabra.Drawing, bottom float64, title, description string) *Canvas {
	wide, high := s.sides()
	_, _, _, designed := s.Room()
	larger := max(1, (high+bottom-designed)/high)
	box := [4]float64{0, 0, wide * larger, high * larger}
	if how.Look == mabra.InPage {
		box = [4]float64{pageEdge, s.headAt() - headSize, box[2] - 2*pageEdge, box[3] - s.headAt() + headSize - footRoom + 12}
	}
	c := newCanvas(how, box, [2]float64{wide, high}, title, description)
	c.Text(SheetEdge, s.headAt(), Type{Class: "title", Size: headSize, Weight: Bold}, s.Heading)
	for i, line := range s.intro() {
		c.Text(SheetEdge, s.headAt()+28+float64(i)*SheetLine, Type{Size: SheetText}, line)
	}
	small := Type{Class: "note", Size: SmallPrint, Role: Second}
	x, y := SheetEdge, s.fieldsAt()
	share := (wide - 2*SheetEdge - 2*fieldGap) / (fieldShares[0] + fieldShares[1] + fieldShares[2])
	for i, field := range s.Fields {
		long := fieldShares[i] * share
		c.WriteOn(x, y, x+long, 1.25)
		c.Text(x, y+footStep, small, field)
		x += long + fieldGap
	}
	foot := s.foot()
	for i, line := range foot {
		c.Text(SheetEdge, high*larger-footRoom-float64(len(foot)-1-i)*footStep, small, line)
	}
	return c
}

// WriteOn draws a line to write on.
func (c *Canvas) WriteOn(from, y, to, width float64) {
	c.Line(Stroke{Class: "write", Line: Line, Width: width}, from, y, to, y)
}
