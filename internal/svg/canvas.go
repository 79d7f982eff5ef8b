// Package svg draws pictures that can be said aloud, that print without backgrounds, and that depend on nothing outside:
// no script, no font, no link, the same bytes every time.
//
// Colours are attributes and no style sheet, since word processors know nothing else.
package svg

import (
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
)

// fonts are those of pictures: one that every machine has, in the same widths.
const fonts = `Arial, "Liberation Sans", Helvetica, sans-serif`

// LineStep is from one line of a text to the next, in sizes.
const LineStep = 1.16

// A Canvas is a picture that grows. What it is given first lies lowest.
type Canvas struct {
	how  mabra.Drawing
	text []byte
}

// Filled gives how a picture is drawn with what was left out filled in: in Swedish, and light.
func Filled(how mabra.Drawing) mabra.Drawing {
	if how.Language == "" {
		how.Language = mabra.Swedish
	}
	if how.Look == "" {
		how.Look = mabra.Light
	}
	return how
}

// New begins a picture as wide and as high as given, in units. A reader who does not see it hears title and description.
// A picture that stands alone has a size and paper under it; one in a page is as wide as its place.
func New(how mabra.Drawing, width, height float64, title, description string) *Canvas {
	return newCanvas(how, [4]float64{0, 0, width, height}, [2]float64{width, height}, title, description)
}

// newCanvas begins a picture of a box, which is its left and upper edge and how wide and high it is, drawn in a size.
func newCanvas(how mabra.Drawing, box [4]float64, size [2]float64, title, description string) *Canvas {
	how = Filled(how)
	c := &Canvas{how: how, text: make([]byte, 0, 16<<10)}
	c.raw(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="`)
	c.point(box[0], box[1]).raw(" ").point(box[2], box[3])
	if how.Look == mabra.InPage {
		c.raw(`" class="picture`)
	} else {
		c.raw(`" width="`).number(size[0]).raw(`" height="`).number(size[1])
	}
	c.raw(`" role="img" aria-labelledby="`).raw(c.ID("t")).raw(" ").raw(c.ID("d")).raw(`" lang="`).raw(string(how.Language))
	c.raw(`" font-family="`).escaped(fonts).raw(`" fill="`).raw(c.Colour(Ink)).raw("\">\n")
	c.raw(`<title id="`).raw(c.ID("t")).raw(`">`).escaped(title).raw("</title>\n")
	c.raw(`<desc id="`).raw(c.ID("d")).raw(`">`).escaped(description).raw("</desc>\n")
	if how.Look != mabra.InPage {
		c.raw(`<rect width="`).number(box[2]).raw(`" height="`).number(box[3]).raw(`" fill="`).raw(c.Colour(Paper)).raw("\"/>\n")
	}
	return c
}

// Bytes ends the picture and gives it.
func (c *Canvas) Bytes() []byte { return append(c.text, "</svg>\n"...) }

// Colour gives the colour of a role in this picture.
func (c *Canvas) Colour(role Role) string { return Colour(c.how.Look, role) }

// ID gives an id of this picture: its own, so that pictures may share a page.
func (c *Canvas) ID(name string) string {
	if c.how.ID == "" {
		return name
	}
	return c.how.ID + "-" + name
}

// A Stroke is how a line or the inside of a figure is painted.
type Stroke struct {
	Class  string  // what a test or a page's style knows the figure by; letters
	Fill   Role    // None where empty
	Line   Role    // None where empty
	Width  float64 // of the line
	Dashes string  // as in stroke-dasharray
	Round  bool    // ends of lines and dashes
}

func (c *Canvas) paint(s Stroke) *Canvas {
	if s.Class != "" {
		c.raw(` class="`).raw(s.Class).raw(`"`)
	}
	if s.Fill == "" {
		s.Fill = None
	}
	c.raw(` fill="`).raw(c.Colour(s.Fill)).raw(`"`)
	if s.Line == "" {
		return c.raw("/>\n")
	}
	c.raw(` stroke="`).raw(c.Colour(s.Line)).raw(`" stroke-width="`).number(s.Width).raw(`"`)
	if s.Dashes != "" {
		c.raw(` stroke-dasharray="`).raw(s.Dashes).raw(`"`)
	}
	if s.Round {
		c.raw(` stroke-linecap="round"`)
	}
	return c.raw(` stroke-linejoin="round"/>` + "\n")
}

// Group begins a group, known by a class and, where it has one, by what it is about. End ends it.
func (c *Canvas) Group(class, about string) {
	c.raw(`<g class="`).escaped(class)
	if about != "" {
		c.raw(`" data-about="`).escaped(about)
	}
	c.raw("\">\n")
}

// End ends a group.
func (c *Canvas) End() { c.raw("</g>\n") }

// Circle draws a circle.
func (c *Canvas) Circle(x, y, r float64, s Stroke) {
	c.raw(`<circle cx="`).number(x).raw(`" cy="`).number(y).raw(`" r="`).number(r).raw(`"`).paint(s)
}

// Rect draws an upright rectangle.
func (c *Canvas) Rect(x, y, width, height float64, s Stroke) {
	c.raw(`<rect x="`).number(x).raw(`" y="`).number(y).raw(`" width="`).number(width).raw(`" height="`).number(height)
	c.raw(`"`).paint(s)
}

// Line draws lines through points, given as x and y in turn.
func (c *Canvas) Line(s Stroke, points ...float64) {
	c.raw(`<path d="`)
	for i := 0; i+1 < len(points); i += 2 {
		if i == 0 {
			c.raw("M")
		} else {
			c.raw("L")
		}
		c.point(points[i], points[i+1])
	}
	c.raw(`"`).paint(s)
}

// Sector draws a piece of a ring round a middle, from one angle to another, clockwise in radians from twelve o'clock. With
// no inner radius it is a piece of a disc.
func (c *Canvas) Sector(x, y, inner, outer, from, to float64, s Stroke) {
	c.raw(`<path d="M`).point(Around(x, y, outer, from)).arc(outer, to-from, "1").point(Around(x, y, outer, to))
	c.raw("L").point(Around(x, y, inner, to))
	if inner > 0 {
		c.arc(inner, to-from, "0").point(Around(x, y, inner, from))
	}
	c.raw(`Z"`).paint(s)
}

// Arc draws a thin line along a circle, from one angle to another.
func (c *Canvas) Arc(x, y, r, from, to float64, s Stroke) {
	c.raw(`<path d="M`).point(Around(x, y, r, from)).arc(r, to-from, "1").point(Around(x, y, r, to)).raw(`"`).paint(s)
}

// arc begins a piece of a circle; clockwise is 1 or 0.
func (c *Canvas) arc(r, angle float64, clockwise string) *Canvas {
	large := "0"
	if angle > math.Pi {
		large = "1"
	}
	return c.raw("A").number(r).raw(" ").number(r).raw(" 0 " + large + " " + clockwise + " ")
}

func (c *Canvas) point(x, y float64) *Canvas { return c.number(x).raw(" ").number(y) }

// Around gives the point at a distance from a middle, at an angle clockwise in radians from twelve o'clock.
func Around(x, y, r, angle float64) (px, py float64) {
	return x + r*math.Sin(angle), y - r*math.Cos(angle)
}

// An Anchor is the end of a line of text that stands at its point.
type Anchor string

// The anchors.
const (
	Start  Anchor = "start"
	Middle Anchor = "middle"
	Finish Anchor = "end"
)

// A Type is how a text is set.
type Type struct {
	Class  string
	Size   float64
	Weight Weight
	Role   Role // Ink where empty
	Anchor Anchor
}

// Text writes lines under each other, the first with its foot at y. Empty lines take their room.
func (c *Canvas) Text(x, y float64, how Type, lines ...string) {
	for i, line := range lines {
		if line == "" {
			continue
		}
		c.raw("<text")
		if how.Class != "" {
			c.raw(` class="`).raw(how.Class).raw(`"`)
		}
		c.raw(` x="`).number(x).raw(`" y="`).number(y + float64(i)*how.Size*LineStep).raw(`" font-size="`).number(how.Size).raw(`"`)
		if how.Weight == Bold {
			c.raw(` font-weight="700"`)
		}
		if how.Anchor != "" && how.Anchor != Start {
			c.raw(` text-anchor="`).raw(string(how.Anchor)).raw(`"`)
		}
		if how.Role != "" && how.Role != Ink {
			c.raw(` fill="`).raw(c.Colour(how.Role)).raw(`"`)
		}
		c.raw(">").escaped(line).raw("</text>\n")
	}
}

func (c *Canvas) raw(text string) *Canvas {
	c.text = append(c.text, text...)
	return c
}

// number writes a number with two decimals at most. What lies nearer than that is nothing anybody sees, and where
// processors round differently the bytes are still the same.
func (c *Canvas) number(n float64) *Canvas {
	hundredths := int64(math.Round(n * 100))
	if hundredths < 0 {
		c.raw("-")
		hundredths = -hundredths
	}
	c.text = strconv.AppendInt(c.text, hundredths/100, 10)
	switch part := hundredths % 100; {
	case part == 0:
	case part%10 == 0:
		c.text = append(c.text, '.', byte('0'+part/10))
	default:
		c.text = append(c.text, '.', byte('0'+part/10), byte('0'+part%10))
	}
	return c
}

// escaped writes a text so that it is nothing but text. What XML cannot hold is shown as U+FFFD.
func (c *Canvas) escaped(text string) *Canvas {
	for _, r := range text {
		switch {
		case r == '&':
			c.raw("&amp;")
		case r == '<':
			c.raw("&lt;")
		case r == '>':
			c.raw("&gt;")
		case r == '"':
			c.raw("&quot;")
		case r == '\n' || r == '\t' || r == '\r':
			c.raw(" ")
		case r < ' ' || 0x7F <= r && r < 0xA0 || r&0xFFFE == 0xFFFE:
			c.raw("\uFFFD")
		default:
			c.text = utf8.AppendRune(c.text, r)
		}
	}
	return c
}
