package triangle

import (
	"fmt"
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A Picture is a triangle, as WriteSVG draws it: three sides with seven dimensions each, and a mark for each thing said,
// outwards from the side. The words stand beside it: see Rows.
type Picture struct {
	Triangle *Triangle // nil: nothing is said yet
	Child    string    // what the child is called; stands inside
	Compact  bool      // for a phone, 360 units wide: without the names of dimensions, which the list beside it has
}

// WriteSVG draws a picture. What it shows is said in its description too, and Rows gives it for a table. A side that was not
// gone into has no marks and says so: where somebody has said why, its line is dotted and the reason stands under the picture,
// or in the page beside it; where nothing is written its line is dashed. The same picture gives the same bytes.
func WriteSVG(w io.Writer, p *Picture, how mabra.Drawing) error {
	_, err := w.Write(newDrawing(p, how).picture())
	return err
}

// A drawing is a picture in the making.
type drawing struct {
	*svg.Canvas
	*Picture
	shape
	how   mabra.Drawing
	rows  []SideRow
	blank bool      // a sheet to fill in by hand: nothing is missing on it
	stack svg.Stack // the longest decides for all
}

func newDrawing(p *Picture, how mabra.Drawing) *drawing {
	how = svg.Filled(how)
	d := &drawing{Picture: p, shape: wideShape, how: how, rows: p.Rows(how.Language)}
	if p.Compact {
		d.shape = compactShape
	}
	return d
}

func (d *drawing) picture() []byte {
	d.arrange()
	note := d.note()
	under := d.foot() + d.below() + 16
	d.Canvas = svg.New(d.how, d.width, under+d.shape.note*(1+float64(len(note))*svg.LineStep), d.heading(), d.description())
	d.triangle()
	d.childsName()
	how := svg.Type{Class: "note", Size: d.shape.note, Role: svg.Second}
	x := d.margin
	if d.named {
		x, how.Anchor = d.apexX, svg.Middle
	}
	d.Text(x, under+d.shape.note, how, note...)
	return d.Bytes()
}

// triangle draws the three sides, and all that stands along them.
func (d *drawing) triangle() {
	d.edges()
	for i := range d.rows {
		d.side(&d.rows[i], slopes[i])
	}
}

func (d *drawing) in(text mabra.Text, args ...any) string {
	return fmt.Sprintf(text.In(d.how.Language), args...)
}

// arrange reckons how the marks stand, and how far down the triangle has to be for the titles over it.
func (d *drawing) arrange() {
	longest := 0
	for i := range d.rows {
		for j := range d.rows[i].Dimensions {
			longest = max(longest, d.rows[i].Dimensions[j].said())
		}
	}
	d.stack = svg.StackOf(longest, d.step, d.marks, d.room, d.shape.note)
	for i := range d.rows[:2] {
		title, missing := d.titleOf(&d.rows[i], d.titlesRoom())
		d.apexY = max(d.apexY, d.top+d.high(title, missing)-d.titleUnder)
		d.height = max(d.height, d.needed(i))
	}
}

// needed gives how high the triangle has to be for the names along a slope, which stand above each other.
func (d *drawing) needed(side int) float64 {
	height, before := 0.0, 0.0
	for i := range d.rows[side].Dimensions {
		_, names := d.beside(&d.rows[side].Dimensions[i], slopes[side], i)
		lines := float64(len(names))
		between := (before + lines) / 2
		if d.blank {
			between = lines // a line to write on stands halfway
		}
		height = max(height, (between*svg.LineStep*d.label+2)/tickStep)
		before = lines
	}
	return height
}

// beside gives where the name of a dimension on a slope begins, and its lines: outside its marks, and so far out that the slope
// does not run through the lowest of them.
func (d *drawing) beside(one *Row, at slope, i int) (x float64, lines []string) {
	const air = 6
	tick, _ := d.tick(at, i)
	out := d.reach(one) + air
	for range 2 {
		x = tick + at.dx*out
		lines = d.wrapped(one, d.roomFor(at, x))
		out = max(out, float64(len(lines))/2*d.label*svg.LineStep*d.halfBase/d.height+air)
	}
	return x, lines
}

// titleOf gives the lines of a side's title, and under it those that say why nothing is there.
func (d *drawing) titleOf(s *SideRow, room float64) (title, missing []string) {
	title = svg.Wrap(s.Label, d.title, svg.Bold, room)
	if !d.blank && s.Missing != "" {
		missing = svg.Wrap(s.Missing, d.shape.note, svg.Regular, room)
	}
	return title, missing
}

// high is how far it is from the foot of the first line to that of the last.
func (d *drawing) high(title, missing []string) float64 {
	high := float64(len(title)-1) * d.title * svg.LineStep
	if len(missing) > 0 {
		high += 2 + float64(len(missing))*d.shape.note*svg.LineStep
	}
	return high
}

// below is how far what stands under the base reaches.
func (d *drawing) below() float64 {
	below := 0.0
	for i := range d.rows[2].Dimensions {
		one := &d.rows[2].Dimensions[i]
		below = max(below, d.reach(one)+float64(len(d.wrapped(one, d.roomFor(slopes[2], 0))))*d.label*svg.LineStep+d.label/2)
	}
	return below
}

// reach gives how far the tick and the marks of a dimension reach outwards.
func (d *drawing) reach(one *Row) float64 {
	shown, counted := d.stack.Fit(one.said())
	reach := tickLength + 4 + float64(shown)*d.stack.Step
	switch {
	case d.blank:
		reach = tickLength + 4 + 3*d.step // to draw marks in
	case counted > 0:
		reach += svg.Width(svg.Count(counted), d.shape.note, svg.Bold)
	}
	return reach
}

// wrapped gives the lines of a name; none where names stand elsewhere.
func (d *drawing) wrapped(one *Row, room float64) []string {
	if !d.named {
		return nil
	}
	return svg.Wrap(one.Label, d.label, weight(one), room)
}

// weight gives how a name is set: bold where something is said.
func weight(one *Row) svg.Weight {
	if one.said() > 0 {
		return svg.Bold
	}
	return svg.Regular
}

// edges draws the three sides, each by itself: one that was not gone into is not a whole line.
func (d *drawing) edges() {
	left, right, foot := d.apexX-d.halfBase, d.apexX+d.halfBase, d.foot()
	ends := [][4]float64{{d.apexX, d.apexY, left, foot}, {d.apexX, d.apexY, right, foot}, {left, foot, right, foot}}
	for i, end := range ends {
		edge := svg.Stroke{Class: "edge", Line: svg.Second, Width: 2, Round: true}
		switch {
		case d.blank:
		case d.rows[i].consideration == LeftOut:
			edge.Dashes = "0.1 6"
		case d.rows[i].consideration == Unexplored:
			edge.Dashes = "8 6"
		}
		d.Line(edge, end[:]...)
	}
}

// side draws what stands along a side: its title beside the apex, or over the base, and its dimensions.
func (d *drawing) side(s *SideRow, at slope) {
	x, y, room := d.apexX+at.dx*d.titleAside, d.top, d.titlesRoom()
	if at.dy > 0 {
		room = d.titleRoom
	}
	title, missing := d.titleOf(s, room)
	if at.dy > 0 {
		y = d.foot() - d.titleOver - d.high(title, missing)
	}
	d.Text(x, y, svg.Type{Class: "side", Size: d.title, Weight: svg.Bold, Anchor: at.anchor}, title...)
	y += float64(len(title)-1)*d.title*svg.LineStep + d.shape.note*svg.LineStep + 2
	d.Text(x, y, svg.Type{Class: "missing", Size: d.shape.note, Role: svg.Second, Anchor: at.anchor}, missing...)
	for i := range s.Dimensions {
		d.dimension(&s.Dimensions[i], at, i)
	}
}

func (d *drawing) dimension(one *Row, at slope, i int) {
	d.Group("dimension", string(one.Dimension))
	x, y := d.tick(at, i)
	d.Line(svg.Stroke{Line: svg.Second, Width: 1.5}, x, y, x+at.dx*tickLength, y+at.dy*tickLength)
	d.stackOf(one, at, x, y)
	label := svg.Type{Class: "label", Size: d.label, Weight: weight(one), Anchor: at.anchor}
	if !d.blank && one.said() == 0 {
		label.Role = svg.Second
	}
	if at.dy > 0 {
		d.Text(x, y+d.reach(one)+d.label, label, d.wrapped(one, d.roomFor(at, x))...)
	} else {
		x, lines := d.beside(one, at, i)
		d.Text(x, y+d.label*0.36-float64(len(lines)-1)*d.label*svg.LineStep/2, label, lines...)
	}
	d.End()
}

// stackOf draws a mark for each thing said, outwards: strengths first.
func (d *drawing) stackOf(one *Row, at slope, x, y float64) {
	shown, counted := d.stack.Fit(one.said())
	from := tickLength + 2
	for i := range shown {
		away := from + (float64(i)+0.5)*d.stack.Step
		draw := d.Strength
		if i >= len(one.Strengths) {
			draw = d.Worry
		}
		draw(x+at.dx*away, y+at.dy*away, d.stack.Scale)
	}
	if counted == 0 {
		return
	}
	size := d.shape.note
	more := svg.Type{Class: "more", Size: size, Weight: svg.Bold, Anchor: at.anchor}
	away := from + float64(shown)*d.stack.Step + 2
	d.Text(x+at.dx*away, y+at.dy*(away+0.75*size)+(1-at.dy)*0.36*size, more, svg.Count(counted))
}

// childsName writes what the child is called inside, where it has room.
func (d *drawing) childsName() {
	const lowest = 13.0
	for size := d.name; size >= lowest; size -= 2 {
		if svg.Width(d.Child, size, svg.Bold) <= d.nameRoom {
			name := svg.Type{Class: "name", Size: size, Weight: svg.Bold, Anchor: svg.Middle}
			d.Text(d.apexX, d.apexY+d.nameAt*d.height, name, d.Child)
			return
		}
	}
}

func (d *drawing) heading() string {
	heading := d.in(pictureWords().TriangleWord)
	if d.Child != "" {
		heading = d.in(pictureWords().TriangleOf, d.Child)
	}
	if d.how.MadeUp {
		heading += ". " + d.in(svg.MadeUp)
	}
	return heading
}

// description says all that the picture shows.
func (d *drawing) description() string {
	var said []string
	for i := range d.rows {
		s := &d.rows[i]
		if s.Missing != "" {
			said = append(said, s.Label+": "+s.Missing+".")
			continue
		}
		for j := range s.Dimensions {
			said = append(said, s.Dimensions[j].Label+": "+s.Dimensions[j].Sentence+".")
		}
	}
	return strings.Join(append(said, d.reasons()...), " ")
}

// reasons says why sides were left out, where the picture stands alone: in a page they stand beside it.
func (d *drawing) reasons() (said []string) {
	if d.how.Look == mabra.InPage {
		return nil
	}
	for i := range d.rows {
		for j := range d.rows[i].LeftOut {
			if because := strings.TrimSpace(d.rows[i].LeftOut[j].Because); because != "" {
				said = append(said, d.in(pictureWords().WhyLeftOut, d.rows[i].Label, because))
			}
		}
	}
	return said
}

// note gives the lines under the picture: why sides were left out, and what the marks say.
func (d *drawing) note() (lines []string) {
	marks := d.in(pictureWords().WhatMarksSay)
	if !d.named {
		marks = d.in(pictureWords().WhatMarksSayHere)
	}
	if d.how.MadeUp && d.how.Look != mabra.InPage {
		marks += " " + d.in(svg.MadeUp)
	}
	for _, words := range append(d.reasons(), marks) {
		lines = append(lines, svg.Wrap(words, d.shape.note, svg.Regular, d.width-2*d.margin)...)
	}
	return lines
}
