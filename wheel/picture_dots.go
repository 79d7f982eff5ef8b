package wheel

import (
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// WriteDotsSVG draws one row of a course, by its place among its Rows, for the cell of a table. The same scale has the same
// place in every row. A row that there is not, or a course that is not placed on a scale, has an empty picture.
func WriteDotsSVG(w io.Writer, c *Course, row int, how mabra.Drawing) error {
	how = svg.Filled(how)
	how.ID += "r" + strconv.Itoa(row)
	rows := c.Rows(how.Language)
	if row < 0 || row >= len(rows) {
		rows, row = []CourseRow{{}}, 0
	}
	r := &rows[row]
	l := c.line()
	high := oneLine
	if l != nil {
		high = l.high()
	}
	canvas := svg.New(how, dotsWide, high, r.Label, r.InWords)
	if l != nil {
		canvas.Group("part", r.Key)
		l.draw(canvas, 0, 0, r.places)
		canvas.End()
	}
	_, err := w.Write(canvas.Bytes())
	return err
}

// A line is a scale laid flat, with a place for each of its steps, for dots of up to three readings.
type line struct {
	scale    *Scale
	from, to float64 // across
	readings int
}

// The sizes of a line with its dots, in units.
const (
	dotsWide   = 280.0
	dotsFrom   = 40.0
	dotsTo     = 240.0
	firstDot   = 6.0 // a ring
	laterDot   = 7.5 // a disc
	aroundDot  = 12.0
	levelHigh  = 20.0 // between readings that do not fit on one line
	oneLine    = 40.0
	arrowRoom  = 24.0 // between two dots with an arrow
	leastTicks = 5.0  // between two steps that are both marked
)

// step is how far it is from one step of the scale to the next.
func (l *line) step() float64 {
	return (l.to - l.from) / (float64(l.scale.Highest) - float64(l.scale.Lowest))
}

func (l *line) x(place int) float64 {
	return l.from + l.step()*(float64(place)-float64(l.scale.Lowest))
}

// levels reports whether each reading has a line of its own: where there are three, or where two places lie so near each other
// that their dots would meet.
func (l *line) levels() bool { return l.readings > 2 || l.step() < arrowRoom }

// high is how high a row is.
func (l *line) high() float64 {
	if !l.levels() {
		return oneLine
	}
	return oneLine + levelHigh*float64(l.readings-1)
}

// y gives the height of a reading's dot in its row.
func (l *line) y(reading int) float64 {
	if !l.levels() {
		return oneLine / 2
	}
	return oneLine/2 + levelHigh*float64(reading)
}

// draw draws a row: the scale with its steps, and a dot for each reading that has a place on it.
func (l *line) draw(c *svg.Canvas, x, y float64, places []*int) {
	for i := range l.readings {
		if i > 0 && !l.levels() {
			break
		}
		at := y + l.y(i)
		c.Line(svg.Stroke{Line: svg.Hair, Width: 1}, x+l.from, at, x+l.to, at)
		for _, step := range l.ticks() {
			c.Line(svg.Stroke{Class: "tick", Line: svg.Line, Width: 1}, x+l.x(step), at-4, x+l.x(step), at+4)
		}
	}
	var before *[2]float64
	for i, place := range places {
		if place == nil {
			continue
		}
		at := [2]float64{x + l.x(*place), y + l.y(i)}
		same := before != nil && *before == at
		if before != nil && !same {
			arrow(c, *before, at)
		}
		if same {
			c.Circle(at[0], at[1], aroundDot, svg.Stroke{Class: "same", Fill: svg.Paper, Line: svg.Second, Width: 2})
		}
		l.dot(c, at[0], at[1], i)
		before = &at
	}
}

// ticks lists the steps that are marked: all of them, or the two ends where they lie too close.
func (l *line) ticks() []int {
	if l.step() < leastTicks {
		return []int{l.scale.Lowest, l.scale.Highest}
	}
	steps := make([]int, 0, l.scale.Highest-l.scale.Lowest+1)
	for step := l.scale.Lowest; step <= l.scale.Highest; step++ {
		steps = append(steps, step)
	}
	return steps
}

// dot draws the dot of a reading: the first a ring, the last a disc, and one between them a ring with a middle.
func (l *line) dot(c *svg.Canvas, x, y float64, reading int) {
	switch {
	case reading == l.readings-1:
		c.Circle(x, y, laterDot, svg.Stroke{Class: "dot later", Fill: svg.Ink})
	case reading == 0:
		c.Circle(x, y, firstDot, svg.Stroke{Class: "dot first", Fill: svg.Paper, Line: svg.Second, Width: 2})
	default:
		c.Circle(x, y, firstDot, svg.Stroke{Class: "dot between", Fill: svg.Paper, Line: svg.Second, Width: 2})
		c.Circle(x, y, 2.5, svg.Stroke{Fill: svg.Ink})
	}
}

// arrow draws an arrow from a ring to the dot that came after it, from edge to edge.
func arrow(c *svg.Canvas, from, to [2]float64) {
	dx, dy := to[0]-from[0], to[1]-from[1]
	long := math.Hypot(dx, dy)
	ux, uy := dx/long, dy/long
	start, end := firstDot+1, long-laterDot-1
	const head, half = 6.0, 4.5
	at := func(along, side float64) (x, y float64) {
		return from[0] + ux*along - uy*side, from[1] + uy*along + ux*side
	}
	x1, y1 := at(start, 0)
	if end-start < head {
		x2, y2 := at(end+1, 0)
		c.Line(svg.Stroke{Class: "arrow", Line: svg.Second, Width: 2}, x1, y1, x2, y2)
		return
	}
	x2, y2 := at(end-head+1, 0)
	c.Line(svg.Stroke{Class: "arrow", Line: svg.Second, Width: 2.5}, x1, y1, x2, y2)
	x2, y2 = at(end, 0)
	lx, ly := at(end-head, half)
	rx, ry := at(end-head, -half)
	c.Line(svg.Stroke{Fill: svg.Second}, x2, y2, lx, ly, rx, ry)
}

// An over is what stands over a step of the scale: its numeral, and what the scale calls it.
type over struct {
	x     float64
	lines []string
}

// over sets the lowest, the highest and the named steps. A name that has no room over its step stands in the key alone.
func (l *line) over() []over {
	if l == nil {
		return nil
	}
	steps := slices.Concat([]int{l.scale.Lowest}, l.scale.named(), []int{l.scale.Highest})
	room := 100.0
	for i := 1; i < len(steps); i++ {
		room = min(room, l.x(steps[i])-l.x(steps[i-1])-8)
	}
	if room < 24 {
		steps, room = []int{l.scale.Lowest, l.scale.Highest}, 100
	}
	all := make([]over, len(steps))
	for i, step := range steps {
		all[i] = over{x: l.x(step), lines: []string{strconv.Itoa(step)}}
		if name := svg.Wrap(l.scale.label(step), answerSize, svg.Regular, room); len(name) <= 2 && whole(name, l.scale.label(step)) {
			all[i].lines = append(all[i].lines, name...)
		}
	}
	return all
}

// whole reports whether words were broken nowhere but at spaces.
func whole(lines []string, words string) bool {
	return strings.Join(lines, " ") == strings.Join(strings.Fields(words), " ")
}

// line gives the scale that the course is placed on; nil where it is placed on none.
func (c *Course) line() *line {
	if len(c.Because) > 0 || c.scale() == nil {
		return nil
	}
	return &line{scale: c.scale(), from: dotsFrom, to: dotsTo, readings: len(c.Readings)}
}
