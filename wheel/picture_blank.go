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
	how = svg.Filled(how)
	how.MadeUp = false
	empty := &Picture{Reading: &Reading{Scale: scale}, Model: m}
	d := &blank{drawing: newDrawing(empty, how)}
	_, err := w.Write(d.draw())
	return err
}

// A blank is a sheet in the making.
type blank struct{ *drawing }

// The sizes of the sheet, in units of the picture.
const (
	writeHigh = 30.0 // between two lines to write on
	firstLine = 34.0 // from the words over them to the first
	fewLines  = 2
	manyLines = 6
)

// draw draws the sheet: the wheel under the heading, then how to fill it in, then as many lines as have room.
func (d *blank) draw() []byte {
	lang := d.how.Language
	sheet := svg.Sheet{
		Heading: pictureWords().BlankHeading.In(lang), Intro: fmt.Sprintf(pictureWords().BlankIntro.In(lang), d.wheelName()),
		Foot: d.footnote(),
	}
	for i := range sheet.Fields {
		sheet.Fields[i] = pictureWords().BlankFields[i].In(lang)
	}
	left, top, right, bottom := sheet.Room()
	d.g = round{
		x: (left + right) / 2, r: 248, rim: 30, air: 9, hub: 52, sectors: len(d.rows), cellGap: 1.3, numeral: saidSize + 1,
	}
	d.g.gap = min(sectorGap, svg.Turn/float64(d.g.sectors)/10)
	d.g.y = top + 40 + d.g.r + d.g.air // the names come to it
	names := d.names((right-left)/2+nameSize, false)
	highest, lowest := names[0].top(), names[0].bottom()
	for i := range names {
		n := &names[i]
		highest, lowest = min(highest, n.top()), max(lowest, n.bottom())
	}
	down := max(0, top+24-highest)
	d.g.y, lowest = d.g.y+down, lowest+down
	steps := d.steps(right - left)
	stepsY := lowest + 66
	wordsY := stepsY + 35
	for _, s := range steps {
		wordsY += 22 + float64(len(s)-1)*lineHigh
	}
	lines := max(fewLines, min(manyLines, 1+int((bottom-wordsY-firstLine)/writeHigh)))
	d.Canvas = sheet.Begin(d.how, max(bottom, wordsY+firstLine+float64(lines-1)*writeHigh), d.title(), d.description())
	d.round(names, down)
	d.writeSteps(steps, left, stepsY)
	d.toWrite(wordsY, lines)
	return d.Bytes()
}

// writeSteps writes how to fill in the wheel.
func (d *blank) writeSteps(steps [][]string, left, y float64) {
	d.Text(left, y-26, svg.Type{Size: partSize, Weight: svg.Bold}, pictureWords().BlankHow.In(d.how.Language))
	for i, s := range steps {
		d.Text(left, y, svg.Type{Size: saidSize, Weight: svg.Bold}, strconv.Itoa(i+1))
		for k, line := range s {
			d.Text(left+20, y+float64(k)*lineHigh, svg.Type{Size: saidSize}, line)
		}
		y += 22 + float64(len(s)-1)*lineHigh
	}
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
		names[i].lower(down)
		names[i].write(d.drawing, false)
		d.End()
	}
	d.separators(svg.Line)
	d.Circle(g.x, g.y, g.hub, svg.Stroke{Fill: svg.Paper, Line: svg.Line, Width: 1.25})
	lines := svg.Wrap(pictureWords().BlankHub.In(d.how.Language), svg.SmallPrint, svg.Regular, g.hub)
	foot := g.y + 4 - float64(len(lines)-1)*8
	for i, line := range lines {
		how := svg.Type{Size: svg.SmallPrint, Role: svg.Second, Anchor: svg.Middle}
		d.Text(g.x, foot+float64(i)*16, how, line)
	}
}

// smallest numeral that is read on paper: 8 points.
const smallestNumeral = 10.7

// toRing writes the steps of the scale to be ringed: in their cells, and where those are too narrow the lowest and the highest
// beside them.
func (d *blank) toRing(s *Scale, from, to float64) {
	g := &d.g
	cell := (to - from) / s.steps()
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
		wide := svg.Width(text, svg.SmallPrint, svg.Bold)
		inward := wide/2 + 4
		if end.angle == to {
			inward = -inward
		}
		along := g.r - g.rim - svg.SmallPrint
		x, y := svg.Around(g.x, g.y, along, end.angle+inward/along)
		how := svg.Type{Class: "n", Size: svg.SmallPrint, Weight: svg.Bold, Anchor: svg.Middle}
		d.Text(x, y+0.36*svg.SmallPrint, how, text)
	}
}

// steps says how to fill in the wheel.
func (d *blank) steps(full float64) [][]string {
	lang := d.how.Language
	var words []string
	if s := d.reading().Scale; s.drawn() {
		words = append(words, fmt.Sprintf(pictureWords().BlankRing.In(lang), s.inWords(lang)))
	}
	words = append(words, pictureWords().BlankWrite.In(lang), pictureWords().BlankNo.In(lang))
	lines := make([][]string, len(words))
	for i := range words {
		lines[i] = svg.Wrap(words[i], saidSize, svg.Regular, full-20)
	}
	return lines
}

// toWrite draws lines to write on, as many for what is good as for what is hard.
func (d *blank) toWrite(y float64, lines int) {
	bold := svg.Type{Size: saidSize, Weight: svg.Bold}
	wide := (svg.SheetShort - 2*svg.SheetEdge - 24) / 2
	for i, words := range []mabra.Text{pictureWords().BlankGood, pictureWords().BlankHard} {
		x := svg.SheetEdge + float64(i)*(wide+24)
		if i == 0 {
			d.Strength(x+8, y-5, 1)
		} else {
			d.Worry(x+8.5, y-5, 1)
		}
		d.Text(x+24, y, bold, words.In(d.how.Language))
		for k := range lines {
			at := y + firstLine + float64(k)*writeHigh
			d.WriteOn(x, at, x+wide, 0.8)
		}
	}
}

// footnote says that the sheet is about nobody, and that names of parts are proposals where no source confirms them.
func (d *blank) footnote() string {
	words := svg.BlankNobody.In(d.how.Language)
	if m := d.model(); m == nil || !m.Verified {
		words += " " + pictureWords().BlankProposed.In(d.how.Language)
	}
	return words
}

func (d *blank) title() string {
	return fmt.Sprintf(pictureWords().BlankName.In(d.how.Language), d.wheelName())
}

func (d *blank) description() string {
	lang := d.how.Language
	labels := make([]string, len(d.rows))
	for i := range d.rows {
		labels[i] = d.rows[i].Label
	}
	words := fmt.Sprintf(pictureWords().BlankParts.In(lang), len(labels), strings.Join(labels, ", "))
	if s := d.reading().Scale; s.drawn() {
		words += " " + fmt.Sprintf(pictureWords().BlankScale.In(lang), s.inWords(lang))
	}
	return words + " " + pictureWords().BlankLines.In(lang)
}
