package wheel

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// inWords says a scale: 1 nästan aldrig, 3 ibland, 5 nästan alltid.
func (s *Scale) inWords(lang mabra.Language) string {
	var pieces []string
	named := false
	add := func(rating int) {
		label := s.label(rating)
		named = named || label != ""
		pieces = append(pieces, strings.TrimSpace(strconv.Itoa(rating)+" "+label))
	}
	add(s.Lowest)
	for _, rating := range s.named() {
		add(rating)
	}
	add(s.Highest)
	words := strings.Join(pieces, ", ")
	if !named {
		words = fmt.Sprintf(pictureWords().FromTo.In(lang), s.Lowest, s.Highest)
	}
	if s.Direction != "" {
		words += "; " + mabra.LabelOf(s.Direction).In(lang)
	}
	return words
}

// rated gives a rating in words, with what the scale calls it; or why it cannot be drawn.
func (s *Scale) rated(rating int, how mabra.Text, lang mabra.Language) string {
	words := s.number(rating, how, lang)
	if !s.drawn() || s.lacks(&rating) || s.label(rating) == "" {
		return words
	}
	return words + ", " + s.label(rating)
}

// number gives a rating as a number on its scale. A scale that begins at nought or one is said by its highest step alone,
// where that is asked for.
func (s *Scale) number(rating int, how mabra.Text, lang mabra.Language) string {
	switch {
	case !s.drawn():
		return fmt.Sprintf(pictureWords().WithoutScale.In(lang), rating)
	case s.lacks(&rating):
		return fmt.Sprintf(pictureWords().OffTheScale.In(lang), rating, s.Lowest, s.Highest)
	case how == pictureWords().OutOf && (s.Lowest == 0 || s.Lowest == 1):
		return fmt.Sprintf(pictureWords().OutOf.In(lang), rating, s.Highest)
	}
	return fmt.Sprintf(pictureWords().OnScale.In(lang), rating, s.Lowest, s.Highest)
}

// thinnest is how narrow a cell can be and still be seen as one.
const thinnest = 3.0

// How a cell is drawn: one that was not answered, one on the way to the answer where high is better, and the answer.
var (
	emptyCell = svg.Stroke{Class: "cell", Fill: svg.Paper, Line: svg.Line, Width: 1.25}
	softCell  = svg.Stroke{Class: "cell upto", Fill: svg.Soft, Line: svg.Line, Width: 1.25}
	litCell   = svg.Stroke{Class: "cell on", Fill: svg.Rating, Line: svg.Rating, Width: 1.25}
)

// cells draws the scale along the rim, lowest first clockwise, with the answer lit. Where the cells are too narrow to be told
// apart they are one band of the same length.
func (d *drawing) cells(s *Scale, r *Row, from, to float64) {
	g := &d.g
	cell := (to - from) / s.steps()
	width := cell * (g.r - g.rim/2)
	if width < thinnest {
		d.band(s, r, from, to)
		return
	}
	numerals, leadsUp := g.numerals(s, width), r.leadsUp(s)
	for k := range int(s.steps()) {
		rating, at := s.Lowest+k, from+cell*float64(k)
		how := emptyCell
		switch {
		case r.lit(rating):
			how = litCell
		case leadsUp && rating < r.ratings[0]:
			how = softCell
		}
		air := min(g.cellGap/g.r, cell/4) / 2
		d.Sector(g.x, g.y, g.r-g.rim, g.r, at+air, at+cell-air, how)
		if !numerals || !r.lit(rating) {
			continue
		}
		if aside, size := g.aside(r, rating, width); size > 0 {
			g.numeralIn(d.Canvas, rating, at+cell/2+aside, svg.Type{Size: size, Weight: svg.Bold, Role: svg.OnRating})
		}
	}
}

// band draws the scale as one band, with the answers on it where their cells would be.
func (d *drawing) band(s *Scale, r *Row, from, to float64) {
	g := &d.g
	draw := func(a, b float64, how svg.Stroke) { d.Sector(g.x, g.y, g.r-g.rim, g.r, a, b, how) }
	draw(from, to, emptyCell)
	cell, leadsUp := (to-from)/s.steps(), r.leadsUp(s)
	for _, rating := range r.ratings {
		if s.lacks(&rating) {
			continue
		}
		end := from + cell*(float64(rating)-float64(s.Lowest)+1)
		start := max(from, end-max(cell, thinnest/g.r))
		if leadsUp && start > from {
			draw(from, start, softCell)
		}
		draw(start, max(end, start+thinnest/g.r), litCell)
	}
}

// leadsUp reports whether the cells before the answer lead up to it: there is one answer, and high is better.
func (r *Row) leadsUp(s *Scale) bool {
	return len(r.ratings) == 1 && !s.lacks(&r.ratings[0]) && s.Direction == HighIsBetter
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
func (r *Row) lit(rating int) bool { return slices.Contains(r.ratings, rating) }
