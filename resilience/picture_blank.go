package resilience

import (
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// WriteBlankSVG draws a matrix to fill in by hand on a sheet of A4: lines to write on at each pole round the nine squares, and
// lines for why one of them is ringed. Nothing on it is about anybody.
func WriteBlankSVG(w io.Writer, how mabra.Drawing) error {
	how.MadeUp = false
	_, err := w.Write(newDrawing(&Picture{}, how).sheet())
	return err
}

// How a sheet is set.
const (
	sheetSquare = 46.0
	sheetArm    = 26.0 // of the axes, outside the squares
	sheetLabel  = 15.0
	writeHigh   = 30.0 // between two lines to write on
	linesAbove  = 5    // at the upper pole, and at the lower one
	linesBeside = 7
	linesWhy    = 3
	blockGap    = 40.0
)

// sheet draws the sheet.
func (d *drawing) sheet() []byte {
	sheet := svg.Sheet{Heading: d.in(pictureWords().MatrixWord), Intro: d.in(pictureWords().BlankIntro), Foot: d.in(svg.BlankNobody)}
	for i := range sheet.Fields {
		sheet.Fields[i] = d.in(svg.BlankFields[i])
	}
	left, top, right, bottom := sheet.Room()
	beside := (right-left)/2 - 1.5*sheetSquare - sheetArm - 14
	above, below := d.block(Resilience, right-left, linesAbove), d.block(Vulnerability, right-left, linesAbove)
	hard, strong := d.block(Adversity, beside, linesBeside), d.block(ProtectiveEnvironment, beside, linesBeside)
	why := svg.Wrap(d.in(pictureWords().BlankPlace), svg.SheetText, svg.Regular, right-left)
	aboveY := top + blockGap
	besideY := aboveY + above.high + blockGap
	middle := max(hard.high, strong.high, 3*sheetSquare+2*sheetArm)
	belowY := besideY + middle + blockGap
	whyY := belowY + below.high + blockGap
	linesY := whyY + float64(len(why)-1)*svg.SheetLine
	d.Canvas = sheet.Begin(d.how, max(bottom, linesY+linesWhy*writeHigh+6),
		d.in(pictureWords().BlankName), d.in(pictureWords().BlankPoles, d.poles()))
	d.write(above, left, aboveY)
	d.write(hard, left, besideY)
	d.write(strong, right-beside, besideY)
	d.write(below, left, belowY)
	d.shape = shape{width: left + right, square: sheetSquare, armX: 1.5*sheetSquare + sheetArm, armY: 1.5*sheetSquare + sheetArm}
	d.middleY = besideY + middle/2 - sheetLabel/2
	d.axes()
	d.field()
	for i, line := range why {
		d.Text(left, whyY+float64(i)*svg.SheetLine, svg.Type{Size: svg.SheetText}, line)
	}
	for i := range linesWhy {
		y := linesY + float64(i+1)*writeHigh
		d.WriteOn(left, y, right, 0.8)
	}
	return d.Bytes()
}

// A block is what stands at one pole of a sheet: what it is called, and lines to write on.
type block struct {
	row   *Row
	label []string
	wide  float64
	lines int
	high  float64
}

func (d *drawing) block(pole Pole, wide float64, lines int) block {
	row := d.row(pole)
	label := svg.Wrap(row.Label, sheetLabel, svg.Bold, wide-24)
	return block{row, label, wide, lines, float64(len(label)-1)*sheetLabel*svg.LineStep + float64(lines)*writeHigh + 4}
}

// write writes a block, the first line of its label with its foot at y.
func (d *drawing) write(b block, left, y float64) {
	if b.row.Strong {
		d.Strength(left+8, y-5, 1)
	} else {
		d.Worry(left+8.5, y-5, 1)
	}
	d.Text(left+24, y, svg.Type{Class: "label", Size: sheetLabel, Weight: svg.Bold}, b.label...)
	y += float64(len(b.label)-1)*sheetLabel*svg.LineStep + 4
	for i := range b.lines {
		at := y + float64(i+1)*writeHigh
		d.WriteOn(left, at, left+b.wide, 0.8)
	}
}

// poles says what stands at each end.
func (d *drawing) poles() string {
	names := make([]string, len(d.rows))
	for i := range d.rows {
		names[i] = d.rows[i].Label
	}
	return strings.Join(names, ", ")
}
