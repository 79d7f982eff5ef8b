package page

import (
	"bytes"
	"html/template"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A wheelShown is one reading of the wheel on a page: its picture, and the same in a table.
type wheelShown struct {
	Name string // who speaks
	When string // the day, how the conversation went about, and the scale
	SVG  template.HTML
	Rows []wheel.Row
}

// Wheels gives the newest reading of each voice, the child's first, in pictures of one size; nothing where there is none.
func (l *leaf) Wheels() ([]wheelShown, error) {
	readings := l.newestReadings()
	pictures := make([]*wheel.Picture, len(readings))
	for i := range readings {
		pictures[i] = &wheel.Picture{Reading: &readings[i], Name: l.speaker(&readings[i])}
	}
	wheel.InSet(pictures...)
	var shown []wheelShown
	for i, p := range pictures {
		svg, err := l.drawn(func(w *bytes.Buffer, how mabra.Drawing) error { return wheel.WriteSVG(w, p, how) })
		if err != nil {
			return nil, err
		}
		shown = append(shown, wheelShown{Name: p.Name, When: l.conversation(&readings[i]), SVG: svg, Rows: p.Rows(l.Lang)})
	}
	return shown, nil
}

// conversation gives the day of a reading, how it went about and what its scale means.
func (l *leaf) conversation(r *wheel.Reading) string {
	var words []string
	for _, word := range []string{l.Day(r.Date), r.Method, l.scale(r.Scale)} {
		if word != "" {
			words = append(words, word)
		}
	}
	return join(words)
}

// scale gives what the steps of a scale mean, the lowest first.
func (l *leaf) scale(s *wheel.Scale) string {
	if s == nil {
		return ""
	}
	words := l.sentence("scale", s.Lowest, s.Highest)
	for i, label := range s.Labels {
		between := ", "
		if i == 0 {
			between = ": "
		}
		words += between + strconv.Itoa(label.Rating) + " " + label.Label
	}
	return words
}

// earlierReadings gives the readings that a newer one of the same person stands before.
func (l *leaf) earlierReadings() *detail {
	if l.Assessment == nil || l.Assessment.Wheel == nil {
		return nil
	}
	newest := l.newestReadings()
	earlier := wheel.Wheel{}
	for _, r := range l.Assessment.Wheel.Readings {
		if !slices.ContainsFunc(newest, func(n wheel.Reading) bool { return n.Voice == r.Voice && n.By == r.By && n.Date == r.Date }) {
			r.Model = ""
			earlier.Readings = append(earlier.Readings, r)
		}
	}
	if d := l.told(&earlier); !d.isEmpty() {
		return &detail{Title: l.sentence("earlier-readings"), Parts: d.Parts[0].Parts}
	}
	return nil
}

// A courseShown is how one person's answers went on, part by part: dots on their scale, and the same in words.
type courseShown struct {
	Name string
	Days []string
	Rows []courseRow
}

type courseRow struct {
	Label   string
	Dots    template.HTML
	InWords string
}

// Courses gives how the answers of each person who has answered more than once, on one scale, went on. Nobody is compared
// with anybody else.
func (l *leaf) Courses() ([]courseShown, error) {
	var courses []courseShown
	for _, newest := range l.newestReadings() {
		var places []int
		for i, r := range l.Assessment.Wheel.Readings {
			if r.Voice == newest.Voice && r.By == newest.By {
				places = append(places, i)
			}
		}
		c := l.Assessment.Wheel.Course(places)
		if len(places) < 2 || len(c.Because) > 0 {
			continue
		}
		c.Name = l.speaker(&newest)
		shown := courseShown{Name: c.Name}
		for _, r := range c.Readings {
			shown.Days = append(shown.Days, l.Day(r.Date))
		}
		for i, row := range c.Rows(l.Lang) {
			dots, err := l.drawn(func(w *bytes.Buffer, how mabra.Drawing) error { return wheel.WriteDotsSVG(w, c, i, how) })
			if err != nil {
				return nil, err
			}
			shown.Rows = append(shown.Rows, courseRow{row.Label, dots, row.InWords})
		}
		courses = append(courses, shown)
	}
	return courses, nil
}

// newestReadings gives the newest reading of each person, in the order child, guardians, professionals.
func (l *leaf) newestReadings() []wheel.Reading {
	if l.Assessment == nil || l.Assessment.Wheel == nil {
		return nil
	}
	var newest []wheel.Reading
	for _, r := range l.Assessment.Wheel.Readings {
		at := slices.IndexFunc(newest, func(known wheel.Reading) bool { return known.Voice == r.Voice && known.By == r.By })
		switch {
		case at < 0:
			newest = append(newest, r)
		case !r.Date.Before(newest[at].Date):
			newest[at] = r
		}
	}
	slices.SortStableFunc(newest, func(a, b wheel.Reading) int { return voiceOrder(a.Voice) - voiceOrder(b.Voice) })
	return newest
}

func voiceOrder(v wheel.Voice) int { return slices.Index(mabra.Values[wheel.Voice](), v) }

// speaker gives who speaks in a reading, in a word that has room in a picture: the child and those who work by the first
// name, a guardian by relation.
func (l *leaf) speaker(r *wheel.Reading) string {
	p := l.Person(r.By)
	switch {
	case r.Voice == wheel.VoiceChild:
		return l.FirstName()
	case p == nil:
		return ""
	case p.Relation != "":
		return capital(p.Relation)
	}
	return firstName(l.name(p))
}
