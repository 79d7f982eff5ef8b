package wheel

import (
	"fmt"

	"github.com/mabra-hjulet/mabra/internal/svg"
)

// A key says what the shapes of a wide picture mean, in one row under it.
type key struct {
	y, bottom float64
	scale     []string // lines about the scale
	notes     []string
	madeUp    string
}

const sampleWide = 96.0 // five cells and the air after them

// key sets the key under a wide picture.
func (d *drawing) key(width, y float64) key {
	k := key{y: y}
	lang := d.how.Language
	room := width - 2*margin
	if s := d.reading().Scale; s.drawn() {
		words := fmt.Sprintf(pictureWords().AnswerOn.In(lang), s.inWords(lang))
		k.scale = svg.Wrap(words, saidSize, svg.Regular, room-176-sampleWide)
	}
	k.notes = svg.Wrap(pictureWords().MarksSay.In(lang), answerSize, svg.Regular, room)
	if d.how.MadeUp && d.standsAlone() {
		k.madeUp = pictureWords().MadeUpPerson.In(lang)
		both := svg.Width(k.notes[len(k.notes)-1], answerSize, svg.Regular) + 24 + svg.Width(k.madeUp, answerSize, svg.Regular)
		if both > room {
			k.notes = append(k.notes, "")
		}
	}
	k.bottom = y + 54 + float64(max(len(k.scale)-1, 0)+max(len(k.notes)-1, 0))*lineHigh + 28
	return k
}

// drawKey draws the key: the two marks, the scale with a sample, and what the marks say.
func (d *drawing) drawKey(k key, width float64) {
	d.Group("key", "")
	d.Line(svg.Stroke{Line: svg.Hair, Width: 1}, margin, k.y, width-margin, k.y)
	y := k.y + 26
	words := svg.Type{Size: saidSize}
	d.Strength(margin+8, y-5, 1)
	d.Text(margin+24, y, words, pictureWords().StrengthWord.In(d.how.Language))
	d.Worry(margin+102, y-5, 1)
	d.Text(margin+118, y, words, pictureWords().WorryWord.In(d.how.Language))
	if len(k.scale) > 0 {
		d.sample(margin+176, y-13)
		for i, line := range k.scale {
			d.Text(margin+176+sampleWide, y+float64(i)*lineHigh, words, line)
		}
	}
	second := svg.Type{Class: "note", Size: answerSize, Role: svg.Second}
	y += 28 + float64(max(len(k.scale)-1, 0))*lineHigh
	for i, line := range k.notes {
		d.Text(margin, y+float64(i)*lineHigh, second, line)
	}
	if k.madeUp != "" {
		second.Anchor = svg.Finish
		d.Text(width-margin, y+float64(len(k.notes)-1)*lineHigh, second, k.madeUp)
	}
	d.End()
}

// sample shows how an answer is drawn: dark, and the cells before it soft where high is better.
func (d *drawing) sample(x, y float64) {
	before := svg.Paper
	if d.reading().Scale.Direction == HighIsBetter {
		before = svg.Soft
	}
	for i, fill := range []svg.Role{before, before, svg.Rating, svg.Paper, svg.Paper} {
		line := svg.Line
		if fill == svg.Rating {
			line = svg.Rating
		}
		d.Rect(x+float64(i)*16, y, 14, 16, svg.Stroke{Fill: fill, Line: line, Width: 1.25})
	}
}
