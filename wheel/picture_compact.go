package wheel

import (
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// The sizes of a compact picture, in units, for a wheel of not too many sectors.
const (
	compactWide = 440.0
	compactHigh = 320.0
	compactAir  = 4.0 // between the uppermost or lowest name and the edge
)

// compact draws the wheel with its names, for a place where the words stand in a table beside it.
func (d *drawing) compact() []byte {
	d.g = compactRound(len(d.rows))
	d.g.fill(d.together())
	grown := d.g.r - compactRound(1).r
	width := compactWide + 2*grown
	d.g.x, d.g.y = width/2, compactHigh/2+grown
	hub := d.hub(15, 14.5)
	var over []string // what has no room in the hub
	if len(hub.lines) == 0 {
		over = svg.Wrap(d.speaker(), nameSize, svg.Bold, width-16)
	}
	names := d.names(width/2, true)
	height := d.under(over, names)
	var note []string
	if d.how.MadeUp && d.standsAlone() {
		note = svg.Wrap(svg.MadeUp.In(d.how.Language), 14, svg.Regular, width-16)
		height += 14*svg.LineStep*float64(len(note)) + 4
	}
	d.begin(width, height)
	d.Text(8, 8+0.78*nameSize, svg.Type{Class: "name", Size: nameSize, Weight: svg.Bold}, over...)
	inside, fits := d.whyInside(nameSize)
	d.wheel(inside)
	for i := range names {
		names[i].write(d, !fits[i])
	}
	d.drawHub(hub, 7)
	d.Text(8, height-6-14*svg.LineStep*float64(len(note)-1), svg.Type{Class: "note", Size: 14, Role: svg.Second}, note...)
	return d.Bytes()
}

// under moves the wheel and its names down, under the words over them and inside the picture, and gives how high the picture
// is then.
func (d *drawing) under(over []string, names []name) (height float64) {
	top, bottom := compactAir, 2*d.g.y-compactAir
	for i := range names {
		top, bottom = min(top, names[i].top()), max(bottom, names[i].bottom())
	}
	down := compactAir - top + float64(len(over))*nameStep
	if len(over) > 0 {
		down += 8
	}
	d.g.y += down
	for i := range names {
		names[i].lower(down)
	}
	return bottom + compactAir + down
}
