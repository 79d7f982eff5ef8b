package svg

import (
	"math"

	"github.com/mabra-hjulet/mabra"
)

// The marks have the same area: a strength weighs as much as a worry.
const (
	StrengthRadius = 7.0 // of the disc
	WorryReach     = 8.8 // from the middle of the diamond to its corner
)

// Strength draws the mark of something good that was said, scaled as given.
func (c *Canvas) Strength(x, y, scale float64) {
	c.Circle(x, y, StrengthRadius*scale, Stroke{Class: "s", Fill: Strength})
}

// Worry draws the mark of something hard that was said.
func (c *Canvas) Worry(x, y, scale float64) {
	width := 1.5
	if c.how.Look == mabra.BlackAndWhite {
		width = 2.2
	}
	r := WorryReach * scale
	c.raw(`<path d="M`).number(x).raw(" ").number(y - r).raw("L").number(x + r).raw(" ").number(y).raw("L").number(x).raw(" ")
	c.number(y + r).raw("L").number(x - r).raw(" ").number(y).raw(`Z"`)
	c.paint(Stroke{Class: "w", Fill: Worry, Line: WorryLine, Width: width})
}

// Ring draws a ring in the pattern of a voice: solid for the child, slanting lines for a guardian, dots for a professional.
// Each voice is known by its form as well as by its colour.
func (c *Canvas) Ring(x, y, r, width float64, voice Role) {
	paint := c.Colour(voice)
	if voice == Guardian || voice == Professional {
		c.pattern(voice)
		paint = "url(#" + c.ID(string(voice)) + ")"
		for _, edge := range []float64{r - width/2, r + width/2} {
			c.Circle(x, y, edge, Stroke{Line: voice, Width: 1})
		}
	}
	c.raw(`<circle class="ring `).raw(string(voice)).raw(`" cx="`).number(x).raw(`" cy="`).number(y).raw(`" r="`).number(r)
	c.raw(`" fill="none" stroke="`).raw(paint).raw(`" stroke-width="`).number(width).raw("\"/>\n")
}

// pattern defines the pattern of a voice.
func (c *Canvas) pattern(voice Role) {
	c.raw(`<defs><pattern id="`).raw(c.ID(string(voice))).raw(`" patternUnits="userSpaceOnUse" `)
	if voice == Guardian {
		c.raw(`width="5" height="5" patternTransform="rotate(45)"><rect width="2" height="5" fill="`)
	} else {
		c.raw(`width="6" height="6"><circle cx="3" cy="3" r="1.7" fill="`)
	}
	c.raw(c.Colour(voice)).raw(`"/></pattern></defs>` + "\n")
}

// Turn is the whole way round, in radians.
const Turn = 2 * math.Pi
