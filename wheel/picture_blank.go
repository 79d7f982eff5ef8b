package wheel

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// WriteBlankSVG draws a wheel to fill in by hand on a sheet of A4, with the model's parts; nil stands for the eight
// indicators. With a scale its steps stand round the wheel, to ring the answer. Nothing on it is about anybody.
func WriteBlankSVG(w io.Writer, m *Model, scale *Scale, how mabra.Drawing) error {
	if how.Language == "" {
		how.Language = mabra.Swedish
	}
	how.MadeUp = false
	empty := &Picture{Reading: &Reading{Scale: scale}, Model: m}
	d := &blank{drawing: newDrawing(empty, how)}
	_, err := w.Write(d.draw())
	return err
}

// A blank is a sheet in the making.
type blank struct{ *drawing }

// As designed: A4 at 96 to the inch.
const (
	sheetWide  = 794.0
	sheetHigh  = 1123.0
	sheetEdge  = 56.0
	blankTitle = 30.0
	smallPrint = 13.0
	writeHigh  = 30.0 // between two lines to write on
)

func (d *blank) draw() []byte {
	lang := d.how.Language
	full := sheetWide - 2*sheetEdge
	d.g = round{
		x: sheetWide / 2, r: 248, rim: 30, air: 9, hub: 52, sectors: len(d.rows), cellGap: 1.3, numeral: saidSize + 1,
	}
	d.g.gap = min(sectorGap, svg.Turn/float64(d.g.sectors)/10)
	intro := svg.Wrap(fmt.Sprintf(blankIntro.In(lang), d.wheelName()), saidSize, svg.Regular, full)
	fields := 112 + float64(len(intro)-1)*lineHigh + 52
	d.g.y = fields + 64 + d.g.r + d.g.air // the names come to it
	names := d.names(sheetWide/2-sheetEdge+nameSize, false)
	highest, lowest := names[0].top(), names[0].bottom()
	for i := range names {
		n := &names[i]
		highest, lowest = min(highest, n.top()), max(lowest, n.bottom())
	}
	down := max(0, fields+48-highest)
	d.g.y, lowest = d.g.y+down, lowest+down
	steps := d.steps(full)
	y := lowest + 40
	stepsY := y + 26
	for _, s := range steps {
		y += 22 + float64(len(s)-1)*lineHigh
	}
	wordsY := y + 26 + 35
	foot := svg.Wrap(d.footnote(), smallPrint, svg.Regular, full)
	room := sheetHigh - 55 - float64(len(foot)-1)*16 - wordsY - 4
	lines := max(2, min(6, int((room-24)/writeHigh)))
	high := max(sheetHigh, wordsY+34+float64(lines)*writeHigh+40+float64(len(foot))*16)

	d.Canvas = svg.New(d.how, sheetWide, high, d.title(), d.description())
	title := svg.Type{Class: "title", Size: blankTitle, Weight: svg.Bold}
	plain := svg.Type{Size: saidSize}
	bold := svg.Type{Size: saidSize, Weight: svg.Bold}
	small := svg.Type{Class: "note", Size: smallPrint, Role: svg.Second}
	d.Text(sheetEdge, 84, title, blankHeading.In(lang))
	for i, line := range intro {
		d.Text(sheetEdge, 112+float64(i)*lineHigh, plain, line)
	}
	at := sheetEdge
	for i, wide := range []float64{300, 150, 184} {
		d.Line(svg.Stroke{Class: "write", Line: svg.Line, Width: 1.25}, at, fields, at+wide, fields)
		d.Text(at, fields+16, small, blankFields[i].In(lang))
		at += wide + 24
	}
	d.round(names, down)
	d.Text(sheetEdge, lowest+40, svg.Type{Size: partSize, Weight: svg.Bold}, blankHow.In(lang))
	y = stepsY
	for i, s := range steps {
		d.Text(sheetEdge, y, bold, strconv.Itoa(i+1))
		for k, line := range s {
			d.Text(sheetEdge+20, y+float64(k)*lineHigh, plain, line)
		}
		y += 22 + float64(len(s)-1)*lineHigh
	}
	d.toWrite(wordsY, lines)
	for i, line := range foot {
		d.Text(sheetEdge, high-55+float64(i-len(foot)+1)*16, small, line)
	}
	return d.Bytes()
}

// round draws the empty wheel.
func (d *blank) round(names []name, down float64) {
	g := &d.g
	for i := range d.rows {
		d.Group("part", d.rows[i].Key)
		from, to := g.ray(i)-g.half()+g.gap/2, g.ray(i)+g.half()-g.gap/2
		if s := d.reading().Scale; s.drawn() {
			d.cells(s, &d.rows[i], from, to)
			d.toRing(s, from, to)
		} else {
			d.Arc(g.x, g.y, g.r, from, to, svg.Stroke{Class: "rim", Line: svg.Line, Width: 1.25})
		}
		names[i].y += down
		names[i].wanted += down
		names[i].write(d.drawing, false)
		d.End()
	}
	d.separators(svg.Line)
	d.Circle(g.x, g.y, g.hub, svg.Stroke{Fill: svg.Paper, Line: svg.Line, Width: 1.25})
	lines := svg.Wrap(blankHub.In(d.how.Language), smallPrint, svg.Regular, g.hub)
	foot := g.y + 4 - float64(len(lines)-1)*8
	for i, line := range lines {
		how := svg.Type{Size: smallPrint, Role: svg.Second, Anchor: svg.Middle}
		d.Text(g.x, foot+float64(i)*16, how, line)
	}
}

// smallest numeral that is read on paper: 8 points.
const smallestNumeral = 10.7

// toRing writes the steps of the scale to be ringed: in their cells, and where those are too narrow the lowest and the highest
// beside them.
func (d *blank) toRing(s *Scale, from, to float64) {
	g := &d.g
	cell := (to - from) / (float64(s.Highest) - float64(s.Lowest) + 1)
	width := cell*(g.r-g.rim/2) - g.cellGap
	for _, weight := range []svg.Weight{svg.Bold, svg.Regular} {
		size := g.numeral
		for _, rating := range []int{s.Lowest, s.Highest} {
			size = min(size, width/svg.Width(strconv.Itoa(rating), 1, weight))
		}
		if size < smallestNumeral {
			continue
		}
		for k := range s.Highest - s.Lowest + 1 {
			g.numeralIn(d.Canvas, s.Lowest+k, from+cell*(float64(k)+0.5), svg.Type{Size: size, Weight: weight})
		}
		return
	}
	for _, end := range []struct {
		rating int
		angle  float64
	}{{s.Lowest, from}, {s.Highest, to}} {
		text := strconv.Itoa(end.rating)
		wide := svg.Width(text, smallPrint, svg.Bold)
		inward := wide/2 + 4
		if end.angle == to {
			inward = -inward
		}
		along := g.r - g.rim - smallPrint
		x, y := svg.Around(g.x, g.y, along, end.angle+inward/along)
		how := svg.Type{Class: "n", Size: smallPrint, Weight: svg.Bold, Anchor: svg.Middle}
		d.Text(x, y+0.36*smallPrint, how, text)
	}
}

// steps says how to fill in the wheel.
func (d *blank) steps(full float64) [][]string {
	lang := d.how.Language
	var words []string
	if s := d.reading().Scale; s.drawn() {
		words = append(words, fmt.Sprintf(blankRing.In(lang), s.inWords(lang)))
	}
	words = append(words, blankWrite.In(lang), blankNo.In(lang))
	lines := make([][]string, len(words))
	for i := range words {
		lines[i] = svg.Wrap(words[i], saidSize, svg.Regular, full-20)
	}
	return lines
}

// toWrite draws lines to write on, as many for what is good as for what is hard.
func (d *blank) toWrite(y float64, lines int) {
	bold := svg.Type{Size: saidSize, Weight: svg.Bold}
	wide := (sheetWide - 2*sheetEdge - 24) / 2
	for i, words := range []mabra.Text{blankGood, blankHard} {
		x := sheetEdge + float64(i)*(wide+24)
		if i == 0 {
			d.Strength(x+8, y-5, 1)
		} else {
			d.Worry(x+8.5, y-5, 1)
		}
		d.Text(x+24, y, bold, words.In(d.how.Language))
		for k := range lines {
			at := y + 34 + float64(k)*writeHigh
			d.Line(svg.Stroke{Class: "write", Line: svg.Line, Width: 0.8}, x, at, x+wide, at)
		}
	}
}

// footnote says that the sheet is about nobody, and that names of parts are proposals where no source confirms them.
func (d *blank) footnote() string {
	words := blankNobody.In(d.how.Language)
	if m := d.model(); m == nil || !m.Verified {
		words += " " + blankProposed.In(d.how.Language)
	}
	return words
}

func (d *blank) title() string { return fmt.Sprintf(blankName.In(d.how.Language), d.wheelName()) }

func (d *blank) description() string {
	lang := d.how.Language
	labels := make([]string, len(d.rows))
	for i := range d.rows {
		labels[i] = d.rows[i].Label
	}
	words := fmt.Sprintf(blankParts.In(lang), len(labels), strings.Join(labels, ", "))
	if s := d.reading().Scale; s.drawn() {
		words += " " + fmt.Sprintf(blankScale.In(lang), s.inWords(lang))
	}
	return words + " " + blankLines.In(lang)
}
