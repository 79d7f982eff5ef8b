package wheel

import (
	"fmt"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A drawing is a picture in the making.
type drawing struct {
	*Picture
	*svg.Canvas
	how  mabra.Drawing
	rows []Row
	g    round
}

func newDrawing(p *Picture, how mabra.Drawing) *drawing {
	return &drawing{Picture: p, how: how, rows: p.Rows(how.Language)}
}

// begin begins the canvas, with what a reader hears who does not see it.
func (d *drawing) begin(width, height float64) {
	d.Canvas = svg.New(d.how, width, height, d.title(), describe(d.rows))
}

// describe says all rows, one after the other.
func describe(rows []Row) string {
	var all strings.Builder
	for i := range rows {
		if i > 0 {
			all.WriteString(" ")
		}
		all.WriteString(rows[i].Label + ": " + rows[i].Sentence + ".")
	}
	return all.String()
}

// speaker gives what the one who speaks is called.
func (d *drawing) speaker() string {
	if name := strings.TrimSpace(d.Name); name != "" {
		return name
	}
	return mabra.LabelOf(d.reading().Voice).In(d.how.Language)
}

// heading says whose view the picture gives.
func (d *drawing) heading() string {
	switch {
	case d.Heading != "":
		return d.Heading
	case d.reading().Voice == VoiceChild:
		return fmt.Sprintf(pictureWords().ChildSays.In(d.how.Language), d.speaker())
	}
	return fmt.Sprintf(pictureWords().OthersSee.In(d.how.Language), d.speaker())
}

// wheelName gives what the programme calls its wheel.
func (d *drawing) wheelName() string {
	if m := d.model(); m != nil && strings.TrimSpace(m.Title) != "" {
		return m.Title
	}
	return pictureWords().WheelWord.In(d.how.Language)
}

func (d *drawing) title() string {
	title := d.wheelName() + ": " + d.heading()
	if day := d.reading().Date.InWords().In(d.how.Language); day != "" {
		title += ", " + day
	}
	if d.how.MadeUp {
		title += ". " + svg.MadeUp.In(d.how.Language)
	}
	return title
}

// standsAlone reports whether the picture stands in no page, which would say that its people are made up.
func (d *drawing) standsAlone() bool { return d.how.Look != mabra.InPage }

// wheel draws the sectors and the hub; inside says of each part what stands in its sector where there is no answer.
func (d *drawing) wheel(inside []inner) {
	for i := range d.rows {
		d.Group("part", d.rows[i].Key)
		d.sector(i, &d.rows[i], inside[i])
		d.End()
	}
	d.separators(svg.Hair)
}

// separators draws the rays between the sectors.
func (d *drawing) separators(role svg.Role) {
	if d.g.sectors == 1 {
		return
	}
	for i := range d.g.sectors {
		angle := d.g.ray(i) - d.g.half()
		x1, y1 := svg.Around(d.g.x, d.g.y, d.g.hub, angle)
		x2, y2 := svg.Around(d.g.x, d.g.y, d.g.r-d.g.rim-2, angle)
		d.Line(svg.Stroke{Line: role, Width: 1}, x1, y1, x2, y2)
	}
}
