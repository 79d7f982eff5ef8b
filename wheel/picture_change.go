package wheel

import (
	"fmt"
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// WriteChangeSVG draws a course: a line for each part of the wheel, with dots on the declared scale. Where an answer is
// missing there is no dot, and the words beside it say why. Up is not better here and down is not worse: all is in ink.
func WriteChangeSVG(w io.Writer, c *Course, how mabra.Drawing) error {
	how = svg.Filled(how)
	_, err := w.Write(c.draw(how))
	return err
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

// The sizes of a picture of a course, in units.
const (
	changeWide  = 720.0
	changeEdge  = 24.0
	plotX       = 172.0
	changeWords = 480.0
	rowAir      = 4.0
	overStep    = 16.0 // between lines over a step of the scale
)

// A changePicture is the picture of a course in the making: what stands in it, and how far down.
type changePicture struct {
	*Course
	how     mabra.Drawing
	rows    []CourseRow
	line    *line // the scale; nil where nothing is placed on one
	head    []string
	because []string // why nothing is placed
	over    []over   // what stands over the steps of the scale
	deepest int      // of the lines over a step, where most stand
	parts   []changePart
	key     key

	wordsX                       float64 // where the words about a part begin
	becauseY, axisY, keyY, below float64
}

// A changePart is the room of one part of the wheel, with its name and what is said of it.
type changePart struct {
	y, high   float64
	name, say []string
}

func (c *Course) draw(how mabra.Drawing) []byte {
	p := &changePicture{Course: c, how: how, rows: c.Rows(how.Language), line: c.line()}
	p.arrange()
	canvas := svg.New(how, changeWide, p.below+10, c.title(how), describeCourse(p.rows, c.why(how.Language)))
	p.drawHead(canvas)
	for i := range p.parts {
		p.drawPart(canvas, i)
	}
	canvas.Line(svg.Stroke{Line: svg.Hair, Width: 1}, changeEdge, p.keyY, changeWide-changeEdge, p.keyY)
	c.drawKey(canvas, p.key, p.line, p.keyY+24)
	if p.key.madeUp != "" {
		canvas.Text(changeEdge, p.below-2, svg.Type{Class: "note", Size: answerSize, Role: svg.Second}, p.key.madeUp)
	}
	return canvas.Bytes()
}

// arrange sets all words in lines, and reckons from above how far down everything stands.
func (p *changePicture) arrange() {
	lang := p.how.Language
	full := changeWide - 2*changeEdge
	p.head = svg.Wrap(p.heading(lang), titleSize, svg.Bold, full)
	p.becauseY = 40 + float64(max(len(p.head)-1, 0))*titleSize*svg.LineStep + 24
	p.because = svg.Wrap(p.why(lang), saidSize, svg.Regular, full)
	p.axisY = p.becauseY + float64(len(p.because))*lineHigh + 12
	p.over = p.line.over()
	for _, o := range p.over {
		p.deepest = max(p.deepest, len(o.lines))
	}
	p.wordsX = changeWords
	if p.line == nil {
		p.wordsX = plotX // no scale stands between the names and the words
	}
	y := p.axisY + float64(p.deepest)*overStep
	p.parts = make([]changePart, len(p.rows))
	for i := range p.rows {
		part := &p.parts[i]
		part.name = svg.Wrap(hyphenated(p.rows[i].Label), saidSize, svg.Bold, plotX+dotsFrom-laterDot-changeEdge-8)
		part.say = svg.Wrap(p.rows[i].InWords, saidSize, svg.Regular, changeWide-changeEdge-p.wordsX)
		part.y, part.high = y, float64(max(len(part.name), len(part.say)))*lineHigh+20
		if p.line != nil {
			part.high = max(part.high, p.line.high())
		}
		y += part.high + rowAir
	}
	p.keyY = y + 8
	p.key = p.Course.key(p.line, full, lang)
	p.below = p.keyY + 26 + float64(len(p.key.scale))*lineHigh
	if p.how.MadeUp && p.how.Look != mabra.InPage {
		p.key.madeUp = pictureWords().MadeUpPerson.In(lang)
		p.below += lineHigh
	}
}

// drawHead writes the heading, why nothing is placed where that is so, and the steps of the scale.
func (p *changePicture) drawHead(canvas *svg.Canvas) {
	canvas.Text(changeEdge, 40, svg.Type{Class: "title", Size: titleSize, Weight: svg.Bold}, p.head...)
	for i, line := range p.because {
		canvas.Text(changeEdge, p.becauseY+float64(i)*lineHigh, svg.Type{Class: "said", Size: saidSize}, line)
	}
	step := svg.Type{Class: "note", Size: answerSize, Role: svg.Second, Anchor: svg.Middle}
	for _, o := range p.over {
		for k, line := range o.lines {
			canvas.Text(plotX+o.x, p.axisY+float64(p.deepest-len(o.lines)+k)*overStep, step, line)
		}
	}
}

// drawPart draws one part of the wheel: its name, the dots on the scale, and how it went on in words.
func (p *changePicture) drawPart(canvas *svg.Canvas, i int) {
	part := &p.parts[i]
	middle := part.y + part.high/2
	write := func(x float64, how svg.Type, lines []string) {
		foot := middle + 5 - float64(len(lines)-1)*lineHigh/2
		for k, line := range lines {
			canvas.Text(x, foot+float64(k)*lineHigh, how, line)
		}
	}
	canvas.Group("part", p.rows[i].Key)
	write(changeEdge, svg.Type{Class: "name", Size: saidSize, Weight: svg.Bold}, part.name)
	if p.line != nil {
		p.line.draw(canvas, plotX, middle-p.line.high()/2, p.rows[i].places)
	}
	write(p.wordsX, svg.Type{Class: "said", Size: saidSize}, part.say)
	canvas.End()
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
