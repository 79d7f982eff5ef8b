package wheel

import (
	"math"
	"strconv"

	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A round is where everything of a wheel lies: its middle, its rings, and how its sectors are filled. Everything is reckoned
// from the number of sectors and the longest stack of the set, and nothing from what one sector holds.
type round struct {
	x, y, r  float64 // of the rim, outside
	rim      float64 // how wide it is
	air      float64 // between it and the names
	hub      float64
	sectors  int
	gap      float64 // between two sectors, in radians
	cellGap  float64 // between two cells, in units
	numeral  float64 // size
	marks    float64 // scale of the marks
	lane     float64 // from the ray to a lane; 0 where there is one lane
	first    float64 // from the middle to the first place
	step     float64 // from place to place
	places   int     // in a lane
	moreSize float64 // of the count of what has no place
}

// The sizes that the design asks for. A set with long stacks goes down to the smallest scale of marks.
const (
	sectorGap    = 4.5 * math.Pi / 180
	tightStep    = 1.1 // of a mark's width
	smallestMark = 0.7
	manySectors  = 16 // more than these make the wheel larger
)

func compactRound(sectors int) round {
	return round{
		r: 106, rim: 16, air: 6, hub: 44, sectors: sectors, cellGap: 1.3, numeral: 15, marks: 0.9, lane: 9, first: 13, step: 14.6,
		moreSize: 15,
	}.grown()
}

func wideRound(sectors int) round {
	return round{
		r: 212, rim: 24, hub: 72, sectors: sectors, cellGap: 2.7, numeral: 15, marks: 1.5, lane: 16, first: 26, step: 30,
		moreSize: 15,
	}.grown()
}

// grown makes room for many sectors: the wheel is larger, and nothing in it is smaller.
func (g round) grown() round {
	g.gap = min(sectorGap, svg.Turn/float64(g.sectors)/10)
	if g.sectors == 1 {
		g.gap = 0
	}
	if g.sectors > manySectors {
		wider := float64(g.sectors) / manySectors
		g.r, g.hub = g.r*wider, g.hub*wider
	}
	return g
}

// half is half the angle of a sector.
func (g *round) half() float64 { return math.Pi / float64(g.sectors) }

// ray is the angle of the middle of a sector. The first sector begins at twelve o'clock.
func (g *round) ray(sector int) float64 { return (2*float64(sector) + 1) * g.half() }

// fill decides how large the marks are and how far apart: as designed where the longest stack has room; then closer; then
// smaller and closer, down to seventy per cent; then with the count of the rest outermost. Where two lanes have no room at
// all, strengths and worries stand in one.
func (g *round) fill(s *set) {
	two, one := *g, *g
	if two.fits(s.longest) || two.places >= 3 {
		*g = two
		return
	}
	one.lane = 0
	one.fits(s.most)
	if two.places >= 2 && one.places < two.places*2 {
		*g = two
		return
	}
	*g = one
}

// fits makes the marks as large as they can be with a stack in each lane, and reports whether all of it has a place.
func (g *round) fits(stack int) bool {
	designed := *g
	for percent := 100; percent >= 100*smallestMark; percent -= 2 {
		f := float64(percent) / 100
		g.marks, g.lane, g.step = designed.marks*f, designed.lane*f, designed.step*f
		reach := g.reach()
		g.first = g.hub + designed.first*f
		if narrow := (reach + g.lane*math.Cos(g.half())) / math.Sin(g.half()); g.sectors > 1 {
			g.first = max(g.first, narrow)
		}
		last := g.last()
		g.places = 0
		if last >= g.first {
			g.places = 1 + int((last-g.first)/g.tightest())
		}
		if stack <= g.places {
			if stack > 1 {
				g.step = min(g.step, (last-g.first)/float64(stack-1))
			}
			g.step = max(g.step, g.tightest())
			return true
		}
	}
	g.step = g.tightest()
	return false
}

// reach is how far a mark reaches from its middle, with its outline and a little air.
func (g *round) reach() float64 { return svg.WorryReach*g.marks + 1.5 }

// last is how far from the middle along its ray the outermost mark may stand.
func (g *round) last() float64 {
	outside := g.r - g.rim - g.reach()
	return math.Sqrt(max(0, outside*outside-g.lane*g.lane))
}

// tightest is the smallest step: a tenth more than a disc, and so that no two diamonds touch, which stand upright on every
// ray.
func (g *round) tightest() float64 {
	straight := math.Inf(1)
	for i := range g.sectors {
		sin, cos := math.Sincos(g.ray(i))
		straight = min(straight, math.Abs(sin)+math.Abs(cos))
	}
	return max(tightStep*2*svg.StrengthRadius*g.marks, (2*svg.WorryReach*g.marks+2)/straight)
}

// at gives the point on a sector's ray at a distance from the middle, and to the side of it, clockwise.
func (g *round) at(ray, along, side float64) (x, y float64) {
	sin, cos := math.Sincos(ray)
	return g.x + along*sin + side*cos, g.y - along*cos + side*sin
}

// clear is how far to the side of the middle a line of text that stands between two heights is outside the wheel.
func (g *round) clear(top, bottom, air float64) float64 {
	near := 0.0
	switch {
	case top > g.y:
		near = top - g.y
	case bottom < g.y:
		near = g.y - bottom
	}
	r := g.r + air
	if near >= r {
		return 0
	}
	return math.Sqrt(r*r - near*near)
}

// A count is where the number of things without a place of their own stands.
type count struct{ along, side, size float64 }

// outermost gives how many marks of a long stack have a place, and where the count of the rest stands: outermost on the ray,
// on its own lane's side, upright.
func (g *round) outermost(ray float64, marks int) (places int, at count) {
	sin, cos := math.Sincos(ray)
	sin, cos = math.Abs(sin), math.Abs(cos)
	outside := g.r - g.rim - 2
	room := outside * math.Sin(min(g.half(), math.Pi/2)) * 0.76
	if g.lane == 0 {
		room *= 2
	}
	at.size = g.moreSize
	wide := svg.Width("+"+strconv.Itoa(marks), at.size, svg.Bold)
	if wide > room {
		at.size *= room / wide
		wide = room
	}
	high := 0.75 * at.size
	extent, across := cos*high+sin*wide, sin*high+cos*wide
	if g.lane > 0 { // the counts of the two lanes stand beside each other, or one over the other
		at.side = max(g.lane, min(wide/max(cos, 0.01), high/max(sin, 0.01))/2+1)
	}
	corner := at.side + across/2
	at.along = math.Sqrt(max(0, outside*outside-corner*corner)) - extent/2
	space := at.along - extent/2 - g.reach() - g.first
	if space >= 0 {
		places = 1 + int(space/g.step)
	}
	return min(places, g.places, marks-1), at
}
