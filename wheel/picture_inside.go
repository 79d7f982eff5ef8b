package wheel

import (
	"math"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/svg"
)

// An inner is what stands in a sector without an answer: why there is none, where the words fit.
type inner struct {
	lines      []string
	x, y, size float64
}

// whyInside places why there is no answer in each sector that has none, and says in which of them the words fit.
func (d *drawing) whyInside(size float64) (inside []inner, fits []bool) {
	inside, fits = make([]inner, len(d.rows)), make([]bool, len(d.rows))
	for i := range d.rows {
		if d.rows[i].Missing {
			inside[i], fits[i] = d.g.inside(i, d.rows[i].InWords, size)
		}
	}
	return inside, fits
}

// inside places words in a sector, in one line or several, where every corner of them lies in the frame.
func (g *round) inside(sector int, words string, size float64) (in inner, fits bool) {
	ray := g.ray(sector)
	for lines := 1; lines <= 3; lines++ {
		in.lines = inLines(words, size, lines)
		if len(in.lines) != lines {
			continue
		}
		wide := 0.0
		for _, line := range in.lines {
			wide = max(wide, svg.Width(line, size, svg.Regular))
		}
		high := size * (float64(lines-1)*svg.LineStep + 0.95)
		middle := (g.hub + g.r) / 2
		for away := 0.0; away < (g.r-g.hub)/2; away += 3 {
			for _, along := range []float64{middle + away, middle - away} {
				x, y := g.at(ray, along, 0)
				if g.holds(ray, x, y, wide, high) {
					in.x, in.y, in.size = x, y-high/2+0.75*size, size
					return in, true
				}
			}
		}
	}
	return inner{}, false
}

// inLines breaks words into as many lines, of widths that are as equal as can be.
func inLines(words string, size float64, lines int) []string {
	if lines == 1 {
		return []string{strings.Join(strings.Fields(words), " ")}
	}
	for room := svg.Width(words, size, svg.Regular) / float64(lines); ; room += size / 2 {
		wrapped := svg.Wrap(words, size, svg.Regular, room)
		if len(wrapped) <= lines {
			return wrapped
		}
	}
}

// holds reports whether a box lies in a sector's frame, with some air.
func (g *round) holds(ray, x, y, wide, high float64) bool {
	const air = 4
	for _, corner := range [][2]float64{{-1, -1}, {0, -1}, {1, -1}, {-1, 0}, {1, 0}, {-1, 1}, {0, 1}, {1, 1}} {
		dx, dy := x+corner[0]*wide/2-g.x, y+corner[1]*high/2-g.y
		r := math.Hypot(dx, dy)
		if r < g.hub+5+air || r > g.r-air {
			return false
		}
		if g.sectors == 1 {
			continue
		}
		off := math.Remainder(math.Atan2(dx, -dy)-ray, svg.Turn)
		if math.Abs(off) > g.half()-g.gap/2-air/r {
			return false
		}
	}
	return true
}

// chord is how far to the side a circle reaches at a height over its middle.
func chord(r, height float64) float64 { return math.Sqrt(max(0, r*r-height*height)) }
