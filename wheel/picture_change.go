package wheel

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// WriteChangeSVG draws a course: a line for each part of the wheel, with dots on the declared scale. Where an answer is
// missing there is no dot, and the words beside it say why. Up is not better here and down is not worse: all is in ink.
func WriteChangeSVG(w io.Writer, c *Course, how mabra.Drawing) error {
	if how.Language == "" {
		how.Language = mabra.Swedish
	}
	_, err := w.Write(c.draw(how))
	return err
}

// WriteDotsSVG draws one row of a course, by its place among its Rows, for the cell of a table. The same scale has the same
// place in every row. A row that there is not, or a course that is not placed on a scale, has an empty picture.
func WriteDotsSVG(w io.Writer, c *Course, row int, how mabra.Drawing) error {
	if how.Language == "" {
		how.Language = mabra.Swedish
	}
	how.ID += "r" + strconv.Itoa(row)
	rows := c.Rows(how.Language)
	if row < 0 || row >= len(rows) {
		rows, row = []CourseRow{{}}, 0
	}
	r := &rows[row]
	l := c.line()
	high := oneLine
	if l != nil {
		high = l.high()
	}
	canvas := svg.New(how, dotsWide, high, r.Label, r.InWords)
	if l != nil {
		canvas.Group("part", r.Key)
		l.draw(canvas, 0, 0, r.places)
		canvas.End()
	}
	_, err := w.Write(canvas.Bytes())
	return err
}

// line gives the scale that the course is placed on; nil where it is placed on none.
func (c *Course) line() *line {
	if len(c.Because) > 0 || c.scale() == nil {
		return nil
	}
	return &line{scale: c.scale(), from: dotsFrom, to: dotsTo, readings: len(c.Readings)}
}

// speaker gives who spoke.
func (c *Course) speaker(lang mabra.Language) string {
	if name := strings.TrimSpace(c.Name); name != "" || len(c.Readings) == 0 {
		return name
	}
	return sentence.Capital(mabra.LabelOf(c.Readings[0].Voice).In(lang))
}

// heading says who spoke, and when.
func (c *Course) heading(lang mabra.Language) string {
	if c.Heading != "" {
		return c.Heading
	}
	return strings.TrimSpace(c.speaker(lang) + " " + sentence.List(c.days(lang), pictureWords().AndWord.In(lang)))
}

// As designed.
const (
	changeWide  = 720.0
	changeEdge  = 24.0
	plotX       = 172.0
	changeWords = 480.0
	rowAir      = 4.0
)

func (c *Course) draw(how mabra.Drawing) []byte {
	lang := how.Language
	rows, l := c.Rows(lang), c.line()
	name := svg.Type{Class: "name", Size: saidSize, Weight: svg.Bold}
	plain := svg.Type{Class: "said", Size: saidSize}
	second := svg.Type{Class: "note", Size: answerSize, Role: svg.Second}
	full := changeWide - 2*changeEdge

	title := svg.Wrap(c.heading(lang), titleSize, svg.Bold, full)
	y := 40 + float64(max(len(title)-1, 0))*titleSize*svg.LineStep + 24
	why := svg.Wrap(c.why(lang), saidSize, svg.Regular, full)
	whyY := y
	y += float64(len(why)) * lineHigh
	over := l.over()
	axisY := y + 12
	deepest := 0
	for _, o := range over {
		deepest = max(deepest, len(o.lines))
	}
	y = axisY + float64(deepest)*16
	words := changeWords
	if l == nil {
		words = plotX // no scale stands between the names and the words
	}
	type place struct {
		y, high   float64
		name, say []string
	}
	places := make([]place, len(rows))
	for i := range rows {
		p := &places[i]
		p.name = svg.Wrap(hyphenated(rows[i].Label), saidSize, svg.Bold, plotX+dotsFrom-laterDot-changeEdge-8)
		p.say = svg.Wrap(rows[i].InWords, saidSize, svg.Regular, changeWide-changeEdge-words)
		p.y, p.high = y, float64(max(len(p.name), len(p.say)))*lineHigh+20
		if l != nil {
			p.high = max(p.high, l.high())
		}
		y += p.high + rowAir
	}
	keyY := y + 8
	key := c.key(l, full, lang)
	bottom := keyY + 26 + float64(len(key.scale))*lineHigh
	if how.MadeUp && how.Look != mabra.InPage {
		key.madeUp = pictureWords().MadeUpPerson.In(lang)
		bottom += lineHigh
	}
	canvas := svg.New(how, changeWide, bottom+10, c.title(how), describeCourse(rows, c.why(lang)))
	canvas.Text(changeEdge, 40, svg.Type{Class: "title", Size: titleSize, Weight: svg.Bold}, title...)
	for i, line := range why {
		canvas.Text(changeEdge, whyY+float64(i)*lineHigh, plain, line)
	}
	second.Anchor = svg.Middle
	for _, o := range over {
		for k, line := range o.lines {
			canvas.Text(plotX+o.x, axisY+float64(deepest-len(o.lines)+k)*16, second, line)
		}
	}
	second.Anchor = svg.Start
	for i := range rows {
		p := &places[i]
		middle := p.y + p.high/2
		canvas.Group("part", rows[i].Key)
		foot := func(lines []string) float64 { return middle + 5 - float64(len(lines)-1)*lineHigh/2 }
		for k, line := range p.name {
			canvas.Text(changeEdge, foot(p.name)+float64(k)*lineHigh, name, line)
		}
		if l != nil {
			l.draw(canvas, plotX, middle-l.high()/2, rows[i].places)
		}
		for k, line := range p.say {
			canvas.Text(words, foot(p.say)+float64(k)*lineHigh, plain, line)
		}
		canvas.End()
	}
	canvas.Line(svg.Stroke{Line: svg.Hair, Width: 1}, changeEdge, keyY, changeWide-changeEdge, keyY)
	c.drawKey(canvas, key, l, keyY+24)
	if key.madeUp != "" {
		canvas.Text(changeEdge, bottom-2, second, key.madeUp)
	}
	return canvas.Bytes()
}

// why says why nothing is placed on a scale.
func (c *Course) why(lang mabra.Language) string {
	if len(c.Because) == 0 {
		return ""
	}
	reasons := make([]string, len(c.Because))
	for i, reason := range c.Because {
		reasons[i] = mabra.LabelOf(reason).In(lang)
	}
	return fmt.Sprintf(pictureWords().NotPlaced.In(lang), strings.Join(reasons, "; "))
}

func (c *Course) title(how mabra.Drawing) string {
	title := c.heading(how.Language)
	if how.MadeUp {
		title += ". " + svg.MadeUp.In(how.Language)
	}
	return title
}

func describeCourse(rows []CourseRow, why string) string {
	var all []string
	if why != "" {
		all = append(all, why)
	}
	for i := range rows {
		all = append(all, rows[i].Label+": "+rows[i].InWords+".")
	}
	return strings.Join(all, " ")
}

// key says what the dots mean, and the scale in words.
func (c *Course) key(l *line, room float64, lang mabra.Language) key {
	k := key{notes: c.days(lang)}
	if l != nil {
		k.scale = svg.Wrap(fmt.Sprintf(pictureWords().ScaleIs.In(lang), l.scale.inWords(lang)), saidSize, svg.Regular, room)
	}
	return k
}

func (c *Course) drawKey(canvas *svg.Canvas, k key, l *line, y float64) {
	plain := svg.Type{Size: saidSize}
	if l != nil {
		canvas.Group("key", "")
		x := changeEdge
		for i, day := range k.notes {
			l.dot(canvas, x+8, y-5, i)
			canvas.Text(x+24, y, plain, day)
			x += 24 + svg.Width(day, saidSize, svg.Regular) + 28
		}
		canvas.End()
		y += lineHigh
	}
	for i, line := range k.scale {
		canvas.Text(changeEdge, y+float64(i)*lineHigh, plain, line)
	}
}
