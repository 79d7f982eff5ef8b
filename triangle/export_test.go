package triangle

import "github.com/mabra-hjulet/mabra"

// Lengthened draws a picture with every label twice as long, as a programme might have them; without a picture, the blank one.
func Lengthened(p *Picture, how mabra.Drawing) []byte {
	blank := p == nil
	if blank {
		p = &Picture{}
	}
	d := newDrawing(p, how)
	d.blank = blank
	for i := range d.rows {
		d.rows[i].Label += " " + d.rows[i].Label
		for j := range d.rows[i].Dimensions {
			d.rows[i].Dimensions[j].Label += " " + d.rows[i].Dimensions[j].Label
		}
	}
	if blank {
		return d.sheet()
	}
	return d.picture()
}
