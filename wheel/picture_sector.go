package wheel

import (
	"strconv"

	"github.com/mabra-hjulet/mabra/internal/svg"
)

// frame is how the frame of a part without an answer is drawn. Each kind has its own, and its words.
func frame(a Answer) svg.Stroke {
	s := svg.Stroke{Class: "off", Fill: svg.Tint, Line: svg.Line, Width: 1.25}
	switch a {
	case NotAsked:
		s.Dashes = "6 4"
	case NotRelevant:
		s.Dashes, s.Width, s.Round = ".1 5", 2.5, true
	case Declined:
	default: // nothing is written
		s.Fill, s.Dashes = svg.Paper, "12,4,2,4"
	}
	return s
}

// sector draws what is said of one part.
func (d *drawing) sector(i int, r *Row, in inner) {
	g := &d.g
	from, to := g.ray(i)-g.half()+g.gap/2, g.ray(i)+g.half()-g.gap/2
	if g.sectors == 1 {
		to -= 0.001 // a whole turn would end where it begins
	}
	if r.Missing {
		d.Sector(g.x, g.y, g.hub+5, g.r, from, to, frame(r.Answer))
		d.Text(in.x, in.y, svg.Type{Size: in.size, Role: svg.Second, Anchor: svg.Middle}, in.lines...)
		return
	}
	if d.reading().Scale.drawn() {
		d.cells(d.reading().Scale, r, from, to)
	} else {
		d.Arc(g.x, g.y, g.r, from, to, svg.Stroke{Class: "rim", Line: svg.Line, Width: 1.25})
	}
	d.stacks(g.ray(i), r)
}

// stacks draws a mark for each thing said, from the hub: strengths first, clockwise.
func (d *drawing) stacks(ray float64, r *Row) {
	g := &d.g
	strengths, worries := len(r.Strengths), len(r.Worries)
	if g.lane == 0 {
		d.stack(ray, 0, strengths+worries, strengths, strengths+worries)
		return
	}
	longest := max(strengths, worries)
	d.stack(ray, -g.lane, strengths, strengths, longest)
	d.stack(ray, g.lane, worries, 0, longest)
}

// stack draws the marks of a lane, the first of them strengths. What has no place is counted at the outermost, where a
// count takes room from both lanes of the sector.
func (d *drawing) stack(ray, lane float64, marks, strengths, longest int) {
	g := &d.g
	places, more := marks, ""
	var at count
	if longest > g.places {
		if places, at = g.outermost(ray, longest); marks > places {
			more = "+" + strconv.Itoa(marks-places)
		}
		places = min(places, marks)
	}
	for k := range places {
		x, y := g.at(ray, g.first+float64(k)*g.step, lane)
		if k < strengths {
			d.Strength(x, y, g.marks)
		} else {
			d.Worry(x, y, g.marks)
		}
	}
	if more != "" {
		side := at.side
		if lane <= 0 {
			side = -side
		}
		x, y := g.at(ray, at.along, side)
		how := svg.Type{Class: "more", Size: at.size, Weight: svg.Bold, Anchor: svg.Middle}
		d.Text(x, y+0.36*at.size, how, more)
	}
}
