package wheel

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A drawing is a picture in the making.
type drawing struct {
	*Picture
	*svg.Canvas
	how  mabra.Drawing
	rows []Row
	g    round
}

func newDrawing(p *Picture, how mabra.Drawing) *drawing {
	return &drawing{Picture: p, how: how, rows: p.Rows(how.Language)}
}

// begin begins the canvas, with what a reader hears who does not see it.
func (d *drawing) begin(width, height float64) {
	d.Canvas = svg.New(d.how, width, height, d.title(), describe(d.rows))
}

// describe says all rows, one after the other.
func describe(rows []Row) string {
	var all strings.Builder
	for i := range rows {
		if i > 0 {
			all.WriteString(" ")
		}
		all.WriteString(rows[i].Label + ": " + rows[i].Sentence + ".")
	}
	return all.String()
}

// speaker gives what the one who speaks is called.
func (d *drawing) speaker() string {
	if name := strings.TrimSpace(d.Name); name != "" {
		return name
	}
	return mabra.LabelOf(d.reading().Voice).In(d.how.Language)
}

// heading says whose view the picture gives.
func (d *drawing) heading() string {
	switch {
	case d.Heading != "":
		return d.Heading
	case d.reading().Voice == VoiceChild:
		return fmt.Sprintf(pictureWords().ChildSays.In(d.how.Language), d.speaker())
	}
	return fmt.Sprintf(pictureWords().OthersSee.In(d.how.Language), d.speaker())
}

// wheelName gives what the programme calls its wheel.
func (d *drawing) wheelName() string {
	if m := d.model(); m != nil && strings.TrimSpace(m.Title) != "" {
		return m.Title
	}
	return pictureWords().WheelWord.In(d.how.Language)
}

func (d *drawing) title() string {
	title := d.wheelName() + ": " + d.heading()
	if day := d.reading().Date.InWords().In(d.how.Language); day != "" {
		title += ", " + day
	}
	if d.how.MadeUp {
		title += ". " + svg.MadeUp.In(d.how.Language)
	}
	return title
}

// wheel draws the sectors and the hub; inside says of each part what stands in its sector where there is no answer.
func (d *drawing) wheel(inside []inner) {
	for i := range d.rows {
		d.Group("part", d.rows[i].Key)
		d.sector(i, &d.rows[i], inside[i])
		d.End()
	}
	d.separators(svg.Hair)
}

// separators draws the rays between the sectors.
func (d *drawing) separators(role svg.Role) {
	if d.g.sectors == 1 {
		return
	}
	for i := range d.g.sectors {
		angle := d.g.ray(i) - d.g.half()
		x1, y1 := svg.Around(d.g.x, d.g.y, d.g.hub, angle)
		x2, y2 := svg.Around(d.g.x, d.g.y, d.g.r-d.g.rim-2, angle)
		d.Line(svg.Stroke{Line: role, Width: 1}, x1, y1, x2, y2)
	}
}

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

// thinnest is how narrow a cell can be and still be seen as one.
const thinnest = 3.0

// cells draws the scale along the rim, lowest first clockwise, with the answer lit. Where the cells are too narrow to be told
// apart they are one band of the same length.
func (d *drawing) cells(s *Scale, r *Row, from, to float64) {
	g := &d.g
	steps := float64(s.Highest) - float64(s.Lowest) + 1
	cell := (to - from) / steps
	width := cell * (g.r - g.rim/2)
	edges := func(a, b float64, stroke svg.Stroke) {
		air := min(g.cellGap/g.r, (b-a)/4) / 2
		if width < thinnest {
			air = 0
		}
		d.Sector(g.x, g.y, g.r-g.rim, g.r, a+air, b-air, stroke)
	}
	empty := svg.Stroke{Class: "cell", Fill: svg.Paper, Line: svg.Line, Width: 1.25}
	soft := svg.Stroke{Class: "cell upto", Fill: svg.Soft, Line: svg.Line, Width: 1.25}
	on := svg.Stroke{Class: "cell on", Fill: svg.Rating, Line: svg.Rating, Width: 1.25}
	answered := len(r.ratings) == 1 && !s.lacks(&r.ratings[0])
	upTo := answered && s.Direction == HighIsBetter
	if width < thinnest {
		edges(from, to, empty)
		for _, rating := range r.ratings {
			if s.lacks(&rating) {
				continue
			}
			end := from + cell*(float64(rating)-float64(s.Lowest)+1)
			start := max(from, end-max(cell, thinnest/g.r))
			if upTo && start > from {
				edges(from, start, soft)
			}
			edges(start, max(end, start+thinnest/g.r), on)
		}
		return
	}
	for k := range int(steps) {
		rating := s.Lowest + k
		a := from + cell*float64(k)
		lit := r.lit(rating)
		switch {
		case lit:
			edges(a, a+cell, on)
		case upTo && rating < r.ratings[0]:
			edges(a, a+cell, soft)
		default:
			edges(a, a+cell, empty)
		}
		if !lit || !g.numerals(s, width) {
			continue
		}
		if aside, size := g.aside(r, rating, width); size > 0 {
			g.numeralIn(d.Canvas, rating, a+cell/2+aside, svg.Type{Size: size, Weight: svg.Bold, Role: svg.OnRating})
		}
	}
}

// narrowest is how wide a cell is that holds a numeral.
const narrowest = 12.0

// numerals reports whether the cells of a scale have room for numerals: all of them, or none has one.
func (g *round) numerals(s *Scale, cell float64) bool {
	for _, rating := range []int{s.Lowest, s.Highest} {
		if cell < max(narrowest, svg.Width(strconv.Itoa(rating), g.numeral, svg.Bold)+1) {
			return false
		}
	}
	return true
}

// besideAnother is the size of numerals that stand beside each other in narrow cells: on a phone still large enough to be read.
const besideAnother = 14.4

// aside gives how far a numeral stands from the middle of its cell, as an angle, and how large it is. Two answers beside each
// other, where two were given, move apart as far as their numerals need on any slope; of more in a row every other one has room,
// and the others have no size.
func (g *round) aside(r *Row, rating int, cell float64) (angle, size float64) {
	before := 0
	for r.lit(rating - before - 1) {
		before++
	}
	if before == 0 && !r.lit(rating+1) {
		return 0, g.numeral
	}
	if before > 1 || before == 0 && r.lit(rating+2) || before == 1 && r.lit(rating+1) {
		return 0, float64(1-before%2) * g.numeral
	}
	needs := func(size float64) float64 {
		return math.Hypot(svg.Width(strconv.Itoa(rating), size, svg.Bold), 0.75*size) - cell
	}
	size = g.numeral
	if needs(size) > 0 {
		size = besideAnother
	}
	angle = max(0, needs(size)) / 2 / (g.r - g.rim/2)
	if before == 0 {
		angle = -angle
	}
	return angle, size
}

// numeralIn writes a numeral in its cell.
func (g *round) numeralIn(c *svg.Canvas, rating int, angle float64, how svg.Type) {
	x, y := svg.Around(g.x, g.y, g.r-g.rim/2, angle)
	how.Class, how.Anchor = "n", svg.Middle
	c.Text(x, y+0.36*how.Size, how, strconv.Itoa(rating))
}

// lit reports whether a rating is what was answered.
func (r *Row) lit(rating int) bool {
	for _, answer := range r.ratings {
		if answer == rating {
			return true
		}
	}
	return false
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

// standsAlone reports whether the picture stands in no page, which would say that its people are made up.
func (d *drawing) standsAlone() bool { return d.how.Look != mabra.InPage }

// voiceRoles are the patterns of the voices.
var voiceRoles = map[Voice]svg.Role{
	VoiceChild: svg.Child, VoiceGuardian: svg.Guardian, VoiceProfessional: svg.Professional,
}

// drawHub draws who speaks: a ring in the voice's pattern and the name in it.
func (d *drawing) drawHub(name label, ring float64, under ...string) {
	g := &d.g
	d.Group("hub", string(d.reading().Voice))
	d.Circle(g.x, g.y, g.hub, svg.Stroke{Fill: svg.Paper})
	if role, ok := voiceRoles[d.reading().Voice]; ok {
		d.Ring(g.x, g.y, g.hub-ring/2, ring, role)
	} else {
		d.Circle(g.x, g.y, g.hub-0.75, svg.Stroke{Line: svg.Line, Width: 1.5})
	}
	lines := float64(len(name.lines)-1) * name.size * svg.LineStep
	foot := g.y + 0.36*name.size - lines/2
	if len(under) > 0 && len(name.lines) > 0 {
		foot -= 6
	}
	d.Text(g.x, foot, svg.Type{Class: "speaker", Size: name.size, Weight: svg.Bold, Anchor: svg.Middle}, name.lines...)
	y := foot + lines + 20
	if len(name.lines) == 0 {
		y = g.y + 4
	}
	d.Text(g.x, y, svg.Type{Class: "day", Size: 12, Role: svg.Second, Anchor: svg.Middle}, under...)
	d.End()
}
