package wheel

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A name is what a part is called, beside its sector in a picture without words.
type name struct {
	part   int
	ray    float64
	lines  []string
	y      float64 // foot of the first line
	wanted float64 // the same, before names were moved apart
	spare  int     // lines that are kept free under it, for why there is no answer
	x      float64 // how far to the side of the middle it stands
	least  float64 // how far it would stand, were it moved
	below  bool    // under the middle of the wheel, to no side
	words  []string
}

// The sizes of names round a wheel, in units.
const (
	nameSize  = 16.0
	nameTight = 2.0 // nearer than by the ray, at the least
	edge      = 1.0 // between name and the edge of the picture
)

const nameStep = nameSize * svg.LineStep

func (n *name) top() float64 { return n.y - 0.78*nameSize }

// foot is where the name ends, and bottom is where the room under it does.
func (n *name) foot() float64 { return n.y + float64(len(n.lines)-1)*nameStep + 0.24*nameSize }

func (n *name) bottom() float64 { return n.foot() + float64(n.spare)*nameStep }

// lower moves the name down together with the wheel.
func (n *name) lower(by float64) {
	n.y += by
	n.wanted += by
}

// hyphenated puts soft hyphens in the long words of wheels, where a line may break.
func hyphenated(label string) string {
	words := strings.Fields(label)
	for i, word := range words {
		bare := strings.TrimFunc(word, unicode.IsPunct)
		if broken, ok := syllables()[strings.ToLower(bare)]; ok {
			words[i] = strings.Replace(word, bare, recased(broken, bare), 1)
		}
	}
	return strings.Join(words, " ")
}

// recased gives a broken word in the letters of the word as it is written.
func recased(broken, word string) string {
	letters, out := []rune(word), make([]rune, 0, len(broken))
	for _, r := range broken {
		if r != '\u00AD' && len(letters) > 0 {
			r, letters = letters[0], letters[1:]
		}
		out = append(out, r)
	}
	return string(out)
}

// names places the names round the wheel, in room for half of them. Where one stands depends on the model and the language
// only, so that every voice has them at the same places: under each name there is room for why there is no answer, where that
// is asked for.
func (d *drawing) names(half float64, why bool) []name {
	all := make([]name, len(d.rows))
	for i := range d.rows {
		n := &all[i]
		n.part, n.ray = i, d.g.ray(i)
		n.below = math.Abs(math.Sin(n.ray)) < 0.01
		n.least = (d.g.r + d.g.air) / 2
		n.place(&d.g, hyphenated(d.rows[i].Label), half)
		if why {
			for range 2 {
				n.spare = d.rows[i].spare(d.how.Language, n.under(&d.g, half))
			}
		}
	}
	apart(all, &d.g)
	for i := range all {
		n := &all[i]
		n.x = n.beside(&d.g)
		if why && d.rows[i].Missing {
			n.words = svg.Wrap(d.rows[i].InWords, nameSize, svg.Regular, n.under(&d.g, half))
		}
	}
	return all
}

// room is how wide a line of the name may be.
func (n *name) room(half float64) float64 {
	if n.below {
		return 2*half - 2*edge
	}
	return half - max(n.x, n.least) - edge
}

// under is how wide a line under the name may be: the wheel may be wider there.
func (n *name) under(g *round, half float64) float64 {
	room := n.room(half)
	if n.below {
		return room
	}
	return min(room, half-g.clear(n.foot(), n.bottom(), g.air-nameTight)-edge)
}

// spare gives how many lines the longest reason for no answer takes, whichever this part has.
func (r *Row) spare(lang mabra.Language, room float64) int {
	lines := 0
	for _, a := range []Answer{"", NotAsked, Declined, NotRelevant, r.Answer} {
		why := (&Row{Answer: a}).why(lang)
		lines = max(lines, len(svg.Wrap(why, nameSize, svg.Regular, room)))
	}
	return lines
}

// place puts a name on its ray, just outside the wheel: over the uppermost, under the lowest, beside the others.
func (n *name) place(g *round, label string, half float64) {
	sin, cos := math.Sincos(n.ray)
	at := g.y - (g.r+g.air)*cos
	n.x = (g.r + g.air) * math.Abs(sin)
	for range 3 {
		n.lines = svg.Wrap(label, nameSize, svg.Bold, n.room(half))
		more := float64(len(n.lines)-1) * nameStep
		switch {
		case n.below:
			n.y = g.y + g.r + g.air + 0.8*nameSize
		case cos > 0.8:
			n.y = at - more
		case cos < -0.8:
			n.y = at + 0.75*nameSize
		default:
			n.y = at + 0.34*nameSize - more/2
		}
		n.wanted = n.y
		n.x = n.beside(g)
	}
}

// beside gives how far to the side of the middle the name stands.
func (n *name) beside(g *round) float64 {
	if n.below {
		return 0
	}
	by := (g.r + g.air) * math.Abs(math.Sin(n.ray))
	if n.moved() {
		by = max(by, n.least) // room for its line
	}
	return max(by, g.clear(n.top(), n.foot(), g.air-nameTight))
}

// moved reports whether the name stands elsewhere than by its ray, so that a line has to lead to it.
func (n *name) moved() bool { return math.Abs(n.y-n.wanted) > nameSize && !n.below }

// apart moves names that would stand on each other, from the middle upwards and downwards, on each side.
func apart(all []name, g *round) {
	for _, right := range []bool{true, false} {
		var column []*name
		for i := range all {
			if !all[i].below && (math.Sin(all[i].ray) > 0) == right {
				column = append(column, &all[i])
			}
		}
		slices.SortStableFunc(column, func(a, b *name) int { return cmp.Compare(a.wanted, b.wanted) })
		middle, _ := slices.BinarySearchFunc(column, g.y, func(n *name, y float64) int { return cmp.Compare(n.wanted, y) })
		for i := middle - 2; i >= 0; i-- {
			if over := column[i].bottom() + 2 - column[i+1].top(); over > 0 {
				column[i].y -= over
			}
		}
		for i := max(middle, 1); i < len(column); i++ {
			if over := column[i-1].bottom() + 2 - column[i].top(); over > 0 {
				column[i].y += over
			}
		}
	}
	for i := range all {
		if !all[i].below {
			continue
		}
		for j := range all {
			if !all[j].below && all[j].bottom() > all[i].top() {
				all[i].y += all[j].bottom() + 2 - all[i].top()
			}
		}
	}
}

// write writes the name, and under it why there is no answer, where that does not stand in the sector.
func (n *name) write(d *drawing, why bool) {
	g := &d.g
	bold := svg.Type{Class: "name", Size: nameSize, Weight: svg.Bold}
	plain := svg.Type{Class: "why", Size: nameSize, Role: svg.Second}
	side := 1.0
	switch {
	case n.below:
		side, bold.Anchor = 0, svg.Middle
	case math.Sin(n.ray) < 0:
		side, bold.Anchor = -1, svg.Finish
	}
	plain.Anchor = bold.Anchor
	d.Text(g.x+side*n.x, n.y, bold, n.lines...)
	if n.moved() {
		x, y := svg.Around(g.x, g.y, g.r+1, n.ray)
		d.Line(svg.Stroke{Class: "lead", Line: svg.Line, Width: 1}, x, y, g.x+side*(n.x-3), n.y-0.34*nameSize)
	}
	if !why {
		return
	}
	y := n.y + float64(len(n.lines))*nameStep
	for i, line := range n.words {
		foot := y + float64(i)*nameStep
		x := max(n.x, g.clear(foot-0.78*nameSize, foot+0.24*nameSize, g.air-nameTight))
		if n.below {
			x = 0
		}
		d.Text(g.x+side*x, foot, plain, line)
	}
}
