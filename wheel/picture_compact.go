package wheel

import (
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// As designed.
const (
	compactWide = 440.0
	compactHigh = 320.0
	compactAir  = 4.0 // between the uppermost or lowest name and the edge
)

// compact draws the wheel with its names, for a place where the words stand in a table beside it.
func (d *drawing) compact() []byte {
	d.g = compactRound(len(d.rows))
	d.g.fill(d.together())
	width := compactWide + 2*(d.g.r-compactRound(1).r)
	half := width / 2
	d.g.x, d.g.y = half, compactHigh/2+d.g.r-compactRound(1).r
	height := 2 * d.g.y
	hub := d.hub(15, 14.5)
	var over []string // what has no room in the hub
	if len(hub.lines) == 0 {
		over = svg.Wrap(d.speaker(), nameSize, svg.Bold, width-16)
	}
	names := d.names(half, true)
	top, bottom := compactAir, height-compactAir
	for i := range names {
		top, bottom = min(top, names[i].top()), max(bottom, names[i].bottom())
	}
	down := compactAir - top + float64(len(over))*nameStep
	if len(over) > 0 {
		down += 8
	}
	height = bottom + compactAir + down
	var note []string
	if d.how.MadeUp && d.standsAlone() {
		note = svg.Wrap(svg.MadeUp.In(d.how.Language), 14, svg.Regular, width-16)
		height += 14*svg.LineStep*float64(len(note)) + 4
	}
	d.g.y += down
	for i := range names {
		names[i].y += down
		names[i].wanted += down
	}
	d.begin(width, height)
	d.Text(8, 8+0.78*nameSize, svg.Type{Class: "name", Size: nameSize, Weight: svg.Bold}, over...)
	inside := make([]inner, len(d.rows))
	within := make([]bool, len(d.rows))
	for i := range d.rows {
		if d.rows[i].Missing {
			inside[i], within[i] = d.g.inside(i, d.rows[i].InWords, nameSize)
		}
	}
	d.wheel(inside)
	for i := range names {
		names[i].write(d, !within[i])
	}
	d.drawHub(hub, 7)
	d.Text(8, height-6-14*svg.LineStep*float64(len(note)-1), svg.Type{Class: "note", Size: 14, Role: svg.Second}, note...)
	return d.Bytes()
}
