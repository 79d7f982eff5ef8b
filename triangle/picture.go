package triangle

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A Picture is a triangle, as WriteSVG draws it: three sides with seven dimensions each, and a mark for each thing said,
// outwards from the side. The words stand beside it: see Coverage.
type Picture struct {
	Triangle *Triangle // nil: an empty one to fill in by hand
	Child    string    // what the child is called; stands inside
}

// Where everything lies, in units.
const (
	pictureWidth = 1240.0
	apexX, apexY = 620.0, 56.0
	sideHeight   = 554.0
	halfBase     = 392.0
	firstTick    = 0.13 // of a slope, from the apex
	tickStep     = 0.1333
	tickLength   = 7.0
	margin       = 16.0
	labelSize    = 14.5
	titleSize    = 18.0
	noteSize     = 14.5
	nameSize     = 26.0
	markScale    = 1.1
	markStep     = 20.0
	stackRoom    = 4 * markStep
	baseFirst    = 0.0455 // of the base, from the left
	baseStep     = 0.1515
)

// WriteSVG draws a picture. What it shows is said in its description too. A side that was not gone into has no marks and says
// so: where there is a reason its line is dotted, and where nothing is written it is dashed. The same picture gives the same
// bytes.
func WriteSVG(w io.Writer, p *Picture, how mabra.Drawing) error {
	if how.Language == "" {
		how.Language = mabra.Swedish
	}
	d := &drawing{Picture: p, how: how, coverage: new(Triangle).Coverage()}
	if p.Triangle != nil {
		d.coverage = p.Triangle.Coverage()
	}
	d.arrange()
	note := svg.Wrap(d.note(), noteSize, svg.Regular, pictureWidth-2*margin)
	under := apexY + sideHeight + d.below + 16
	d.Canvas = svg.New(how, pictureWidth, under+noteSize+float64(len(note))*noteSize*svg.LineStep, d.title(), d.description())
	d.edges()
	for i := range d.coverage.Sides {
		d.side(&d.coverage.Sides[i], slopes[i])
	}
	d.name()
	d.Text(apexX, under+noteSize, svg.Type{Size: noteSize, Role: svg.Second, Anchor: svg.Middle}, note...)
	_, err := w.Write(d.Bytes())
	return err
}

// A slope is how the dimensions of a side stand: along which line, and which way their marks and names go.
type slope struct {
	dx, dy         float64 // outwards
	anchor         svg.Anchor
	titleX, titleY float64
	titleAnchor    svg.Anchor
	titleRoom      float64
}

// slopes are how the three sides stand: how I grow to the left, what I need to the right, my wider world at the base.
var slopes = []slope{
	{-1, 0, svg.Finish, apexX - 44, apexY - 20, svg.Finish, 400},
	{1, 0, svg.Start, apexX + 44, apexY - 20, svg.Start, 400},
	{0, 1, svg.Middle, apexX, apexY + sideHeight - 22, svg.Middle, 400},
}

// tick gives where a dimension stands on its side.
func (p *slope) tick(i int) (x, y float64) {
	if p.dy > 0 {
		return apexX - halfBase + 2*halfBase*(baseFirst+baseStep*float64(i)), apexY + sideHeight
	}
	along := firstTick + tickStep*float64(i)
	return apexX + p.dx*halfBase*along, apexY + sideHeight*along
}

// A drawing is a picture in the making.
type drawing struct {
	*svg.Canvas
	*Picture
	how      mabra.Drawing
	coverage *Coverage
	stack    svg.Stack // the longest decides for all
	below    float64   // how far what stands under the base reaches
}

func (d *drawing) in(text mabra.Text, args ...any) string {
	return fmt.Sprintf(text.In(d.how.Language), args...)
}

func (d *drawing) label(dimension Dimension) string {
	return capital(mabra.LabelOf(dimension).In(d.how.Language))
}

// arrange reckons how the marks stand, and how much room there is to be under the base.
func (d *drawing) arrange() {
	longest := 0
	for i := range d.coverage.Sides {
		for j := range d.coverage.Sides[i].Dimensions {
			one := &d.coverage.Sides[i].Dimensions[j]
			longest = max(longest, len(one.Strengths)+len(one.Challenges))
		}
	}
	d.stack = svg.StackOf(longest, markStep, markScale, stackRoom)
	base := &d.coverage.Sides[2]
	for i := range base.Dimensions {
		one := &base.Dimensions[i]
		lines := d.wrapped(one, baseRoom())
		d.below = max(d.below, d.reach(one)+float64(len(lines))*labelSize*svg.LineStep+labelSize/2)
	}
}

// baseRoom is how wide a name under the base may be.
func baseRoom() float64 { return 2*halfBase*baseStep - 6 }

// reach gives how far the tick and the marks of a dimension reach outwards.
func (d *drawing) reach(one *DimensionCoverage) float64 {
	shown, counted := d.stack.Fit(len(one.Strengths) + len(one.Challenges))
	places := float64(shown)
	switch {
	case d.Triangle == nil:
		places = 3 // to draw marks in
	case counted > 0:
		places += 2
	}
	return tickLength + 4 + places*d.stack.Step
}

// weight gives how a name is set: bold where something is said.
func weight(one *DimensionCoverage) svg.Weight {
	if one.Considered() {
		return svg.Bold
	}
	return svg.Regular
}

func (d *drawing) wrapped(one *DimensionCoverage, room float64) []string {
	return svg.Wrap(d.label(one.Dimension), labelSize, weight(one), room)
}

// edges draws the three sides, each by itself: one that was not gone into is not a whole line.
func (d *drawing) edges() {
	left, right, foot := apexX-halfBase, apexX+halfBase, apexY+sideHeight
	ends := [][4]float64{{apexX, apexY, left, foot}, {apexX, apexY, right, foot}, {left, foot, right, foot}}
	for i, end := range ends {
		edge := svg.Stroke{Class: "edge", Line: svg.Second, Width: 2, Round: true}
		if d.Triangle != nil {
			switch d.coverage.Sides[i].Consideration {
			case LeftOut:
				edge.Dashes = "0.1 6"
			case Unexplored:
				edge.Dashes = "8 6"
			}
		}
		d.Line(edge, end[:]...)
	}
}

// side draws what stands along a side.
func (d *drawing) side(s *SideCoverage, at slope) {
	title := svg.Type{Class: "side", Size: titleSize, Weight: svg.Bold, Anchor: at.titleAnchor}
	lines := svg.Wrap(capital(mabra.LabelOf(s.Side).In(d.how.Language)), titleSize, svg.Bold, at.titleRoom)
	missing := d.missing(s)
	y := at.titleY
	if at.dy > 0 && missing != "" {
		y -= noteSize * svg.LineStep
	}
	d.Text(at.titleX, y, title, lines...)
	if missing != "" {
		y += float64(len(lines)-1)*titleSize*svg.LineStep + noteSize*svg.LineStep + 2
		d.Text(at.titleX, y, svg.Type{Class: "missing", Size: noteSize, Role: svg.Second, Anchor: at.titleAnchor}, missing)
	}
	for i := range s.Dimensions {
		d.dimension(&s.Dimensions[i], at, i)
	}
}

// missing says that a side was not gone into.
func (d *drawing) missing(s *SideCoverage) string {
	switch {
	case d.Triangle == nil || s.Consideration == Explored:
		return ""
	case s.Consideration == LeftOut:
		return d.in(sideLeftOut)
	}
	return d.in(sideUntouched)
}

func (d *drawing) dimension(one *DimensionCoverage, at slope, i int) {
	d.Group("dimension", string(one.Dimension))
	x, y := at.tick(i)
	d.Line(svg.Stroke{Line: svg.Second, Width: 1.5}, x, y, x+at.dx*tickLength, y+at.dy*tickLength)
	d.marks(one, at, x, y)
	reach := d.reach(one)
	label := svg.Type{Class: "label", Size: labelSize, Weight: weight(one), Anchor: at.anchor}
	if d.Triangle != nil && !one.Considered() {
		label.Role = svg.Second
	}
	if at.dy > 0 {
		d.Text(x, y+reach+labelSize, label, d.wrapped(one, baseRoom())...)
	} else {
		x += at.dx * (reach + 6)
		room := x - margin
		if at.dx > 0 {
			room = pictureWidth - margin - x
		}
		lines := d.wrapped(one, room)
		d.Text(x, y+labelSize*0.36-float64(len(lines)-1)*labelSize*svg.LineStep/2, label, lines...)
	}
	d.End()
}

// marks draws a mark for each thing said, outwards: strengths first.
func (d *drawing) marks(one *DimensionCoverage, at slope, x, y float64) {
	strengths := len(one.Strengths)
	shown, counted := d.stack.Fit(strengths + len(one.Challenges))
	from := tickLength + 2 + d.stack.Step/2
	for i := range shown {
		away := from + float64(i)*d.stack.Step
		draw := d.Strength
		if i >= strengths {
			draw = d.Worry
		}
		draw(x+at.dx*away, y+at.dy*away, d.stack.Scale)
	}
	if counted > 0 {
		away := from + (float64(shown)+0.5)*d.stack.Step
		more := svg.Type{Class: "more", Size: noteSize, Weight: svg.Bold, Anchor: svg.Middle}
		d.Text(x+at.dx*away, y+at.dy*away+noteSize*0.36, more, "+"+strconv.Itoa(counted))
	}
}

// name writes what the child is called inside, where it has room.
func (d *drawing) name() {
	const room, lowest = 300.0, 14.0
	for size := nameSize; size >= lowest; size -= 2 {
		if svg.Width(d.Child, size, svg.Bold) <= room {
			d.Text(apexX, apexY+0.66*sideHeight, svg.Type{Class: "name", Size: size, Weight: svg.Bold, Anchor: svg.Middle}, d.Child)
			return
		}
	}
}

func (d *drawing) title() string {
	title := d.in(triangleWord)
	switch {
	case d.Triangle == nil:
		title = d.in(blankTriangle)
	case d.Child != "":
		title = d.in(triangleOf, d.Child)
	}
	if d.how.MadeUp {
		title += ". " + d.in(madeUp)
	}
	return title
}

// description says all that the picture shows.
func (d *drawing) description() string {
	if d.Triangle == nil {
		return d.in(whatToWrite)
	}
	var said []string
	for i := range d.coverage.Sides {
		s := &d.coverage.Sides[i]
		side := capital(mabra.LabelOf(s.Side).In(d.how.Language))
		if missing := d.missing(s); missing != "" {
			said = append(said, side+": "+missing+".")
			continue
		}
		for j := range s.Dimensions {
			one := &s.Dimensions[j]
			if one.Considered() {
				said = append(said, d.in(saidThere, d.label(one.Dimension), len(one.Strengths), len(one.Challenges)))
			} else {
				said = append(said, d.in(notedThere, d.label(one.Dimension)))
			}
		}
	}
	return strings.Join(said, " ")
}

// note is what stands under the picture.
func (d *drawing) note() string {
	if d.Triangle == nil {
		return d.in(whatToWrite)
	}
	note := d.in(whatMarksSay)
	if d.how.MadeUp {
		note += " " + d.in(madeUp)
	}
	return note
}

// capital gives words with a capital letter first.
func capital(words string) string {
	r, size := utf8.DecodeRuneInString(words)
	if size == 0 {
		return words
	}
	return string(unicode.ToUpper(r)) + words[size:]
}
