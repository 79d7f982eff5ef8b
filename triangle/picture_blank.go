package triangle

import (
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// WriteBlankSVG draws a triangle to fill in by hand on a sheet of A4 that lies down: room for marks by each dimension, and a
// line to write on. Nothing on it is about anybody.
func WriteBlankSVG(w io.Writer, how mabra.Drawing) error {
	how.MadeUp = false
	d := newDrawing(&Picture{}, how)
	d.blank = true
	_, err := w.Write(d.sheet())
	return err
}

// sheet draws the sheet.
func (d *drawing) sheet() []byte {
	sheet := svg.Sheet{
		Lying: true, Heading: d.in(pictureWords().TriangleWord), Intro: d.in(pictureWords().WhatToWrite), Foot: d.in(svg.BlankNobody),
	}
	for i := range sheet.Fields {
		sheet.Fields[i] = d.in(svg.BlankFields[i])
	}
	left, top, right, bottom := sheet.Room()
	d.shape = shape{
		width: left + right, top: top + 16, apexX: (left + right) / 2, apexY: top + 18,
		height: 340, halfBase: 306, titleAside: 30, titleUnder: 20,
		titleOver: 14, titleRoom: 320, margin: left, label: 13, title: 15, note: 13, step: 17, named: true,
	}
	d.arrange()
	const lineUnder = 26.0
	d.height = max(d.height, bottom-d.apexY-d.below()-lineUnder)
	d.Canvas = sheet.Begin(d.how, d.foot()+d.below()+lineUnder,
		d.in(pictureWords().BlankName), d.in(pictureWords().BlankSides, d.headings()))
	d.triangle()
	d.toWrite()
	return d.Bytes()
}

// toWrite draws a line for each dimension: from its name to the edge, halfway to the next one, and under the base one for each.
func (d *drawing) toWrite() {
	for i := range d.rows {
		for j := range d.rows[i].Dimensions {
			at := slopes[i]
			x, y := d.tick(at, j)
			if at.dy > 0 {
				half := d.roomFor(at, x)/2 - 2
				d.WriteOn(x-half, d.foot()+d.below()+lineOver, x+half, 0.8)
				continue
			}
			y += d.height*tickStep/2 - 1
			edge := d.margin
			if at.dx > 0 {
				edge = d.width - d.margin
			}
			x, _ = d.beside(&d.rows[i].Dimensions[j], at, j)
			d.WriteOn(x, y, edge, 0.8)
		}
	}
}

// lineOver is from the names under the base to the lines under them.
const lineOver = 20.0

// headings says what stands along each side.
func (d *drawing) headings() string {
	var sides []string
	for i := range d.rows {
		var names []string
		for j := range d.rows[i].Dimensions {
			names = append(names, d.rows[i].Dimensions[j].Label)
		}
		sides = append(sides, d.rows[i].Label+": "+strings.Join(names, ", "))
	}
	return strings.Join(sides, ". ")
}
