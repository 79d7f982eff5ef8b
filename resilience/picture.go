package resilience

import (
	"fmt"
	"io"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A Picture is a matrix, as WriteSVG draws it: two axes, a mark for each thing said at the end that it belongs to, and the
// square where a person has placed the child, if one has. The words stand beside it: see View.
type Picture struct {
	Matrix *Matrix // nil: an empty one to fill in by hand
	Child  string  // what the child is called
	By     string  // who placed the child, by name
}

// Where everything lies, in units.
const (
	pictureWidth   = 720.0
	middleX        = 360.0
	middleY        = 222.0
	square         = 38.0
	half           = 1.5 * square // of the field of nine
	armX           = 176.0        // from the middle to the end of an arm
	armY           = 158.0
	labelSize      = 14.0
	noteSize       = 12.0
	markScale      = 1.05
	markStep       = 20.0
	firstMark      = 18.0 // from the field
	smallestInside = 12.0 // of a name in a square
)

// An arm is one end of an axis.
type arm struct {
	pole   Pole
	dx, dy float64
}

// arms are the ends, in the order that a description says them.
var arms = []arm{{Resilience, 0, -1}, {Vulnerability, 0, 1}, {ProtectiveEnvironment, 1, 0}, {Adversity, -1, 0}}

// strong reports whether what is said at a pole is something good.
func (p Pole) strong() bool { return p == Resilience || p == ProtectiveEnvironment }

// WriteSVG draws a picture. What it shows is said in its description too. Marks never decide where the child stands: a square
// is filled only where a person has placed the child and said why. The same picture gives the same bytes.
func WriteSVG(w io.Writer, p *Picture, how mabra.Drawing) error {
	if how.Language == "" {
		how.Language = mabra.Swedish
	}
	d := &drawing{Picture: p, how: how, counts: map[Pole]int{}}
	if p.Matrix != nil {
		d.view = p.Matrix.View()
		for _, pole := range d.view.Poles {
			d.counts[pole.Pole] = len(pole.Factors)
		}
	}
	note := svg.Wrap(d.note(), noteSize, svg.Regular, pictureWidth-80)
	height := middleY + armY + 56 + float64(len(note))*noteSize*svg.LineStep
	d.Canvas = svg.New(how, pictureWidth, height, d.title(), d.description())
	d.axes()
	d.field()
	d.marks()
	d.labels()
	d.Text(middleX, middleY+armY+52, svg.Type{Size: noteSize, Role: svg.Second, Anchor: svg.Middle}, note...)
	_, err := w.Write(d.Bytes())
	return err
}

// A drawing is a picture in the making.
type drawing struct {
	*svg.Canvas
	*Picture
	how    mabra.Drawing
	view   *View // nil where there is nothing to show
	counts map[Pole]int
}

func (d *drawing) in(text mabra.Text, args ...any) string {
	return fmt.Sprintf(text.In(d.how.Language), args...)
}

func (d *drawing) child() string {
	if d.Child == "" {
		return d.in(theChild)
	}
	return d.Child
}

func (d *drawing) title() string {
	title := d.in(matrixWord)
	switch {
	case d.view == nil:
		title = d.in(blankMatrix)
	case d.Child != "":
		title = d.in(matrixOf, d.Child)
	}
	if d.how.MadeUp {
		title += ". " + d.in(madeUp)
	}
	return title
}

func (d *drawing) description() string {
	var args []any
	for _, a := range arms {
		args = append(args, mabra.LabelOf(a.pole).In(d.how.Language), d.counts[a.pole])
	}
	if d.view == nil {
		return d.in(whatToWrite)
	}
	return d.in(atEachEnd, args...) + " " + d.where()
}

// where says in words where a person has placed the child, or that nobody has.
func (d *drawing) where() string {
	if d.view.Placed == nil {
		return capital(d.in(nobodyPlaced, d.child()))
	}
	by := d.By
	if by == "" {
		by = d.in(somebody)
	}
	placed := &d.view.Placed.Placement
	return d.in(placedAt, by, d.stand(string(placed.Child)), d.stand(string(placed.Surroundings)))
}

func (d *drawing) stand(place string) string {
	if place == Between {
		return d.in(neitherNor)
	}
	return mabra.LabelOf(Pole(place)).In(d.how.Language)
}

// note is what stands under the picture.
func (d *drawing) note() string {
	if d.view == nil {
		return d.in(whatToWrite)
	}
	note := d.where()
	if d.how.MadeUp {
		note += " " + d.in(madeUp)
	}
	return note
}

func (d *drawing) axes() {
	line := svg.Stroke{Line: svg.Line, Width: 1.25}
	d.Line(line, middleX, middleY-armY, middleX, middleY+armY)
	d.Line(line, middleX-armX, middleY, middleX+armX, middleY)
}

// field draws the nine squares: all empty, but for the one where a person has placed the child.
func (d *drawing) field() {
	column, row, placed := d.placed()
	for r := range 3 {
		for c := range 3 {
			x, y := middleX-half+float64(c)*square, middleY-half+float64(r)*square
			if placed && r == row && c == column {
				d.Rect(x, y, square, square, svg.Stroke{Class: "on", Fill: svg.Rating, Line: svg.Rating, Width: 1.25})
				d.nameIn(x+square/2, y+square/2)
				continue
			}
			d.Rect(x, y, square, square, svg.Stroke{Class: "cell", Fill: svg.Paper, Line: svg.Line, Width: 1.25})
		}
	}
}

// placed gives the square where a person has placed the child.
func (d *drawing) placed() (column, row int, placed bool) {
	if d.view == nil || d.view.Placed == nil {
		return 0, 0, false
	}
	at := d.view.Placed.Placement
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
	for _, size := range []float64{labelSize, smallestInside} {
		if svg.Width(d.Child, size, svg.Bold) <= square-4 {
			d.Text(x, y+size*0.36, svg.Type{Size: size, Weight: svg.Bold, Role: svg.OnRating, Anchor: svg.Middle}, d.Child)
			return
		}
	}
}

// marks draws a mark for each thing said, from the field outwards. The longest arm decides for all of them.
func (d *drawing) marks() {
	longest := 0
	for _, count := range d.counts {
		longest = max(longest, count)
	}
	stack := svg.StackOf(longest, markStep, markScale, armY-half-firstMark/2)
	for _, a := range arms {
		d.Group("arm", string(a.pole))
		shown, counted := stack.Fit(d.counts[a.pole])
		for i := range shown {
			away := half + firstMark + float64(i)*stack.Step
			draw := d.Worry
			if a.pole.strong() {
				draw = d.Strength
			}
			draw(middleX+a.dx*away, middleY+a.dy*away, stack.Scale)
		}
		if counted > 0 {
			away := half + firstMark + (float64(shown)+0.5)*stack.Step
			x, y := middleX+a.dx*away, middleY+a.dy*away
			d.Rect(x-stack.Step, y-8, 2*stack.Step, 16, svg.Stroke{Fill: svg.Paper}) // the axis does not run through the count
			more := svg.Type{Class: "more", Size: noteSize, Weight: svg.Bold, Anchor: svg.Middle}
			d.Text(x, y+noteSize*0.36, more, "+"+strconv.Itoa(counted))
		}
		d.End()
	}
}

// labels writes what the poles are called, at their ends.
func (d *drawing) labels() {
	label := svg.Type{Class: "label", Size: labelSize, Weight: svg.Bold, Anchor: svg.Middle}
	for _, a := range arms {
		words := capital(mabra.LabelOf(a.pole).In(d.how.Language))
		x, y := middleX+a.dx*(armX+8), middleY+a.dy*(armY+14)
		if a.dx == 0 {
			d.Text(x, y+labelSize*0.36, label, words)
			continue
		}
		lines := svg.Wrap(words, labelSize, svg.Bold, pictureWidth/2-armX-28)
		label.Anchor = svg.Start
		if a.dx < 0 {
			label.Anchor = svg.Finish
		}
		first := y + labelSize*0.36 - float64(len(lines)-1)*labelSize*svg.LineStep/2
		d.Text(x, first, label, lines...)
		label.Anchor = svg.Middle
	}
}

// capital gives words with a capital letter first.
func capital(words string) string {
	r, size := utf8.DecodeRuneInString(words)
	if size == 0 {
		return words
	}
	return string(unicode.ToUpper(r)) + words[size:]
}
