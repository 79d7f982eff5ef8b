package resilience

import (
	"fmt"
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A Picture is a matrix, as WriteSVG draws it: two axes, a mark for each thing said at the end that it belongs to, and the
// square where a person has placed the child, if one has. The words stand beside it: see Rows and Where.
type Picture struct {
	Matrix  *Matrix // nil: nothing is said yet
	Child   string  // what the child is called
	By      string  // who placed the child, by name
	Compact bool    // for a phone, 360 units wide
}

// WriteSVG draws a picture. What it shows is said in its description too, and Rows gives it for a table. Marks never decide
// where the child stands: a square is filled only where a person has placed the child and said why, and then who and when
// stands under it; why, where the picture stands alone, and in a page beside it. The same picture gives the same bytes.
func WriteSVG(w io.Writer, p *Picture, how mabra.Drawing) error {
	_, err := w.Write(newDrawing(p, how).picture())
	return err
}

// A drawing is a picture in the making.
type drawing struct {
	*svg.Canvas
	*Picture
	shape
	middleY float64
	how     mabra.Drawing
	rows    []Row
	placed  *Placed // nil where no person has placed the child
}

func newDrawing(p *Picture, how mabra.Drawing) *drawing {
	how = svg.Filled(how)
	d := &drawing{Picture: p, shape: wideShape, how: how, rows: p.Rows(how.Language), placed: p.view().Placed}
	if p.Compact {
		d.shape = compactShape
	}
	return d
}

// row gives what is shown at a pole.
func (d *drawing) row(pole Pole) *Row {
	for i := range d.rows {
		if d.rows[i].Pole == pole {
			return &d.rows[i]
		}
	}
	return &Row{}
}

func (d *drawing) in(text mabra.Text, args ...any) string {
	return fmt.Sprintf(text.In(d.how.Language), args...)
}

// picture draws the whole picture: it reckons first how far down the middle lies, so that everything has room over it.
func (d *drawing) picture() []byte {
	const air = 8
	d.middleY = d.armY + air + d.high(arms[0])
	for _, a := range arms[2:] {
		over := d.high(a)
		if !d.over {
			over /= 2
		}
		d.middleY = max(d.middleY, over+4*air)
	}
	under := d.middleY + d.armY + air + d.high(arms[1]) + air
	note := d.note()
	d.Canvas = svg.New(d.how, d.width, under+d.shape.note*(1.4+float64(len(note))*svg.LineStep), d.heading(), d.description())
	d.axes()
	d.field()
	d.marks()
	d.labels()
	how := svg.Type{Class: "note", Size: d.shape.note, Role: svg.Second, Anchor: svg.Middle}
	x := d.middleX()
	if d.over {
		x, how.Anchor = d.margin, svg.Start
	}
	d.Text(x, under+d.shape.note, how, note...)
	return d.Bytes()
}

// lines gives the lines of an arm's label, and high how high they are.
func (d *drawing) lines(a arm) []string {
	return svg.Wrap(d.row(a.pole).Label, d.label, svg.Bold, d.room(a))
}

func (d *drawing) high(a arm) float64 { return float64(len(d.lines(a))) * d.label * svg.LineStep }

func (d *drawing) heading() string {
	heading := d.in(pictureWords().MatrixWord)
	if d.Child != "" {
		heading = d.in(pictureWords().MatrixOf, d.Child)
	}
	if d.how.MadeUp {
		heading += ". " + d.in(svg.MadeUp)
	}
	return heading
}

// description says all that the picture shows.
func (d *drawing) description() string {
	var args []any
	for _, a := range arms {
		row := d.row(a.pole)
		args = append(args, mabra.LabelOf(a.pole).In(d.how.Language), row.Sentence)
	}
	return strings.Join(append([]string{d.in(pictureWords().AtEachEnd, args...)}, d.where()...), " ")
}

// where says where the child is placed, and why where the picture stands alone: in a page the reason stands beside it.
func (d *drawing) where() []string {
	said := []string{d.Where(d.how.Language)}
	if d.placed != nil && d.how.Look != mabra.InPage {
		said = append(said, d.in(pictureWords().Because, strings.TrimSpace(d.placed.Placement.Because)))
	}
	if d.placed != nil {
		said = append(said, d.in(pictureWords().APersonDid))
	}
	return said
}

// note gives the lines under the picture.
func (d *drawing) note() (lines []string) {
	said := d.where()
	if d.how.MadeUp && d.how.Look != mabra.InPage {
		said = append(said, d.in(svg.MadeUp))
	}
	for _, words := range said {
		lines = append(lines, svg.Wrap(words, d.shape.note, svg.Regular, d.width-2*d.margin)...)
	}
	return lines
}

func (d *drawing) axes() {
	line := svg.Stroke{Line: svg.Line, Width: 1.25}
	x, y := d.middleX(), d.middleY
	d.Line(line, x, y-d.armY, x, y+d.armY)
	d.Line(line, x-d.armX, y, x+d.armX, y)
}

// field draws the nine squares: all empty, but for the one where a person has placed the child.
func (d *drawing) field() {
	column, row, placed := d.at()
	for r := range 3 {
		for c := range 3 {
			x, y := d.middleX()-d.half()+float64(c)*d.square, d.middleY-d.half()+float64(r)*d.square
			if placed && r == row && c == column {
				d.Rect(x, y, d.square, d.square, svg.Stroke{Class: "on", Fill: svg.Rating, Line: svg.Rating, Width: 1.25})
				d.nameIn(x+d.square/2, y+d.square/2)
				continue
			}
			d.Rect(x, y, d.square, d.square, svg.Stroke{Class: "cell", Fill: svg.Paper, Line: svg.Line, Width: 1.25})
		}
	}
}

// at gives the square where a person has placed the child.
func (d *drawing) at() (column, row int, placed bool) {
	if d.placed == nil {
		return 0, 0, false
	}
	at := d.placed.Placement
	column, row = 1, 1
	switch Pole(at.Surroundings) {
	case ProtectiveEnvironment:
		column = 2
	case Adversity:
		column = 0
	}
	switch Pole(at.Child) {
	case Resilience:
		row = 0
	case Vulnerability:
		row = 2
	}
	return column, row, true
}

// nameIn writes the child's name in a square where it has room there, and else leaves it to the words under the picture.
func (d *drawing) nameIn(x, y float64) {
	for _, size := range []float64{d.label, smallestInside} {
		if svg.Width(d.Child, size, svg.Bold) <= d.square-4 {
			d.Text(x, y+size*0.36, svg.Type{Size: size, Weight: svg.Bold, Role: svg.OnRating, Anchor: svg.Middle}, d.Child)
			return
		}
	}
}

// marks draws a mark for each thing said, from the field outwards. The longest arm decides for all of them.
func (d *drawing) marks() {
	longest := 0
	for i := range d.rows {
		longest = max(longest, len(d.rows[i].Factors))
	}
	size := d.shape.note
	stack := svg.StackOf(longest, d.step, d.shape.marks, d.armY-d.half()-d.first/2, size)
	for _, a := range arms {
		row := d.row(a.pole)
		d.Group("arm", string(a.pole))
		shown, counted := stack.Fit(len(row.Factors))
		for i := range shown {
			away := d.half() + d.first + float64(i)*stack.Step
			draw := d.Worry
			if row.Strong {
				draw = d.Strength
			}
			draw(d.middleX()+a.dx*away, d.middleY+a.dy*away, stack.Scale)
		}
		if counted > 0 {
			d.count(a, d.half()+d.first+(float64(shown)-0.5)*stack.Step, svg.Count(counted))
		}
		d.End()
	}
}

// count writes how many more there are, from a distance from the middle outwards. The axis does not run through it.
func (d *drawing) count(a arm, from float64, words string) {
	size := d.shape.note
	long, air := svg.Width(words, size, svg.Bold), 3.0
	away := from + air + long/2
	if a.dx == 0 {
		away = from + air + size/2
	}
	x, y := d.middleX()+a.dx*away, d.middleY+a.dy*away
	d.Rect(x-long/2-air/2, y-size/2-1, long+air, size+2, svg.Stroke{Fill: svg.Paper})
	d.Text(x, y+size*0.36, svg.Type{Class: "more", Size: size, Weight: svg.Bold, Anchor: svg.Middle}, words)
}

// labels writes what the poles are called: over and under the upright axis, and at the ends of the other or over them.
func (d *drawing) labels() {
	const air = 8
	for _, a := range arms {
		lines, high := d.lines(a), d.high(a)
		how := svg.Type{Class: "label", Size: d.label, Weight: svg.Bold, Anchor: svg.Middle}
		x, foot := d.middleX(), d.middleY // of the last line
		switch {
		case a.dy < 0:
			foot -= d.armY + air
		case a.dy > 0:
			foot += d.armY + air/2 + high
		case d.over:
			foot -= d.label + 2
			x += a.dx * (d.width/2 - d.margin)
			how.Anchor = outwards[a.dx > 0]
		default:
			foot += high/2 - d.label*0.3
			x += a.dx * (d.armX + air)
			how.Anchor = outwards[a.dx < 0]
		}
		d.Text(x, foot-high+d.label*svg.LineStep, how, lines...)
	}
}

// outwards is which end of a text stands at its point, by whether that is its right one.
var outwards = map[bool]svg.Anchor{true: svg.Finish, false: svg.Start}
