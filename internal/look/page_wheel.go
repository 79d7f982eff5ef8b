package look

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/wheel"
)

func (p *page) wheel(w *Wheel) {
	p.title(wheelTitle.In(p.lang))
	if len(w.Readings) == 0 {
		p.line(0, nothingGathered.In(p.lang))
		return
	}
	p.heading(readingsHeading.In(p.lang))
	for _, r := range w.Readings {
		text := r.Voice.Label + who(Whence{By: r.By, Name: r.Name, Date: r.Date})
		if r.Title != "" {
			text += ", " + r.Title
		}
		p.item(1, sentence.Capital(text))
	}
	if len(w.NotHeard) > 0 {
		p.line(1, notHeardHeading.In(p.lang)+": "+labels(w.NotHeard)+".")
	}
	for i := range w.Parts {
		p.part(&w.Parts[i])
	}
	p.open(notAskedHeading, w.NotAsked)
	p.open(declinedHeading, w.Declined)
	p.open(notRelevantHeading, w.NotRelevant)
	p.open(unsaidHeading, w.Unsaid)
	for i := range w.Comparisons {
		p.comparison(&w.Comparisons[i])
	}
}

// part writes what was said of one part: the child first, strengths before worries.
func (p *page) part(part *Part) {
	p.heading(p.called(part.Part))
	if len(part.Covers) > 0 {
		p.line(1, p.say(coversLine, labels(part.Covers)))
	}
	for _, v := range part.Voices {
		v, spoke := v.told()
		p.line(1, sentence.Capital(v.Voice.Label)+who(spoke))
		p.sayings(2, strengthsHeading, v.Strengths)
		p.sayings(2, worriesHeading, v.Worries)
		for _, a := range v.Answers {
			p.item(2, p.earlier(a.Whence, sentence.Capital(a.Answer.Label))+who(a.Whence))
		}
		p.ratings(v.Ratings)
		p.notes(2, v.Notes)
	}
	stand := part.Strengths.Standing
	switch {
	case len(part.Voices) == 0:
	case stand.Key == string(wheel.OneVoice):
		spoke := slices.Concat(part.Strengths.Named, part.Strengths.Unnamed)
		p.line(1, sentence.Capital(stand.Label)+": "+labels(spoke)+".")
	case stand.Key == string(wheel.NoVoice):
		p.line(1, sentence.Capital(stand.Label)+".")
	default:
		p.stand(strengthsStand, part.Strengths)
		p.stand(worriesStand, part.Worries)
	}
	if len(part.Within) > 0 {
		p.line(1, p.say(withinLine, labels(part.Within)))
	}
}

// told gives the voice with who spoke, and when, told once for all that they said, where that is the same all along.
func (v Voice) told() (Voice, Whence) {
	v.Strengths, v.Worries, v.Notes = slices.Clone(v.Strengths), slices.Clone(v.Worries), slices.Clone(v.Notes)
	v.Answers, v.Ratings = slices.Clone(v.Answers), slices.Clone(v.Ratings)
	var all []*Whence
	for _, sayings := range [][]Saying{v.Strengths, v.Worries, v.Notes} {
		for i := range sayings {
			all = append(all, &sayings[i].Whence)
		}
	}
	for i := range v.Answers {
		all = append(all, &v.Answers[i].Whence)
	}
	for i := range v.Ratings {
		all = append(all, &v.Ratings[i].Whence)
	}
	spoke := *all[0]
	person := !slices.ContainsFunc(all, func(w *Whence) bool { return w.By != spoke.By })
	day := person && !slices.ContainsFunc(all, func(w *Whence) bool { return w.Date != spoke.Date })
	if !person {
		return v, Whence{}
	}
	if !day {
		spoke.Date = mabra.Date{}
	}
	for _, w := range all {
		w.By, w.Name = "", ""
		if day {
			w.Date = mabra.Date{}
		}
	}
	return v, spoke
}

// notes writes what was noted beside what was said: whoever wrote it need not be the one who spoke.
func (p *page) notes(depth int, all []Saying) {
	if len(all) == 0 {
		return
	}
	p.line(depth, notesHeading.In(p.lang))
	for _, s := range all {
		p.item(depth+1, p.earlier(s.Whence, strings.TrimSpace(s.Words))+who(Whence{Date: s.Date}))
	}
}

// called gives what a part is called. One that nobody knows the name of is still there.
func (p *page) called(part Term) string {
	if strings.TrimSpace(part.Label) == "" {
		return unnamedPart.In(p.lang)
	}
	return part.Label
}

func (p *page) earlier(w Whence, text string) string {
	if w.Earlier {
		return earlierWord.In(p.lang) + " " + text
	}
	return text
}

// ratings writes where a voice placed a part. The scale is told once where it is the same all along.
func (p *page) ratings(all []Rating) {
	if len(all) == 0 {
		return
	}
	scale := p.scale(all[0])
	for _, r := range all {
		if p.scale(r) != scale {
			scale = ""
		}
	}
	heading := ratingsHeading.In(p.lang)
	if scale != "" {
		heading += " (" + scale + ")"
	}
	p.line(2, heading)
	for _, r := range all {
		var pieces []string
		if r.Rating != nil {
			rated := strconv.Itoa(*r.Rating)
			if r.Label != "" {
				rated += ", " + r.Label
			}
			pieces = append(pieces, rated)
		}
		if r.Wished != nil {
			pieces = append(pieces, p.say(wishedLine, *r.Wished))
		}
		if own := p.scale(r); scale == "" && own != "" {
			pieces = append(pieces, own)
		}
		p.item(3, p.earlier(r.Whence, strings.Join(pieces, "; "))+who(r.Whence))
	}
}

func (p *page) scale(r Rating) string {
	switch {
	case r.Lowest == nil:
		return ""
	case r.Better == nil:
		return p.say(scaleLine, *r.Lowest, *r.Highest)
	}
	return p.say(scaleLine, *r.Lowest, *r.Highest) + ", " + r.Better.Label
}

// stand says where the voices agree and differ, and who names what where they differ.
func (p *page) stand(heading mabra.Text, s Stand) {
	text := p.say(heading, s.Standing.Label)
	if s.Standing.Key == string(wheel.SomeName) {
		text += " " + p.say(namedStand, labels(s.Named)) + " " + p.say(unnamedStand, labels(s.Unnamed))
	}
	p.line(1, text)
}

func (p *page) open(heading mabra.Text, all []Open) {
	if len(all) == 0 {
		return
	}
	p.heading(heading.In(p.lang))
	for _, o := range all {
		p.item(1, sentence.Capital(p.called(o.Part))+": "+o.Voice.Label+who(o.Whence))
	}
}

func (p *page) comparison(c *Comparison) {
	told := c.To.Voice.Label
	if name := speaker(c.To.By, c.To.Name); name != "" {
		told += " (" + name + ")"
	}
	p.heading(p.say(comparedHeading, told, c.From.Date, c.To.Date))
	if len(c.Because) > 0 {
		p.line(1, p.say(notComparedLine, labels(c.Because)))
	}
	if len(c.Ratings) > 0 {
		p.line(1, p.say(ratingsNotLine, labels(c.Ratings)))
	}
	if len(c.Parts)+len(c.Because) == 0 {
		p.line(1, nothingDiffers.In(p.lang))
	}
	for i := range c.Parts {
		p.change(&c.Parts[i])
	}
}

func (p *page) change(c *Change) {
	p.line(1, sentence.Capital(p.called(c.Part)))
	p.words(newHeading, c.New)
	p.words(goneHeading, c.Gone)
	if len(c.Answers) == 2 {
		said := [2]string{c.Answers[0].Label, c.Answers[1].Label}
		for i := range said {
			if said[i] == "" {
				said[i] = nothingWritten.In(p.lang)
			}
		}
		p.line(2, p.say(answersLine, said[0], said[1]))
	}
	p.moved(movedLine, c.Moved)
	p.moved(wishedMoved, c.Wished)
	if len(c.Because) > 0 {
		p.line(2, p.say(notComparedLine, labels(c.Because)))
	}
}

func (p *page) words(heading mabra.Text, w *Words) {
	if w == nil {
		return
	}
	p.line(2, heading.In(p.lang))
	p.sayings(3, strengthsHeading, plainly(w.Strengths))
	p.sayings(3, worriesHeading, plainly(w.Worries))
	p.notes(3, plainly(w.Notes))
}

// plainly gives words without who said them and when, where that stands above already.
func plainly(all []Saying) []Saying {
	plain := make([]Saying, len(all))
	for i, s := range all {
		plain[i] = Saying{Words: s.Words}
	}
	return plain
}

func (p *page) moved(text mabra.Text, m *Move) {
	if m == nil {
		return
	}
	moved := p.say(text, m.From, m.To)
	if m.Towards != nil {
		moved += ", " + m.Towards.Label
	}
	p.line(2, moved+".")
}
