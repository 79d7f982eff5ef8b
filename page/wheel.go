package page

import (
	"bytes"
	"html/template"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A wheelShown is one person's newest reading of the wheel on a page: its picture, the same in a table, and how the answers
// have gone on.
type wheelShown struct {
	Name   string // who speaks
	Whose  string // the same, in full: by name, and which voice that is
	When   string // the day, how the conversation went about, and the scale
	SVG    template.HTML
	Rows   []wheel.Row
	Course *courseShown // nil where somebody has answered once
}

// A wheelsShown is all newest readings on a page, the child's first.
type wheelsShown struct {
	First  []wheelShown // on the first sheet: the child's, and one beside it where the child's has no course
	Others []wheelShown // those with a picture or a course that does not stand there
	Table  wheelTable
	Bears  []string // what the first has called good
	Hard   []string // … and hard
}

// Wheels gives the newest reading of each voice, in pictures of one size; nil where there is none.
func (l *leaf) Wheels() (*wheelsShown, error) {
	if l.wheels != nil {
		return l.wheels, nil
	}
	shown, err := l.newestWheels()
	if err != nil || len(shown) == 0 {
		return nil, err
	}
	w := &wheelsShown{First: shown[:1], Others: shown[1:], Table: tableOf(shown)}
	if shown[0].Course == nil && len(shown) > 1 && shown[1].Course == nil {
		w.First, w.Others = shown[:2], shown[2:]
	}
	for _, row := range shown[0].Rows {
		w.Bears = append(w.Bears, row.Strengths...)
		w.Hard = append(w.Hard, row.Worries...)
	}
	l.wheels = w
	return w, nil
}

func (l *leaf) newestWheels() ([]wheelShown, error) {
	readings := l.newestReadings()
	pictures := make([]*wheel.Picture, len(readings))
	for i := range readings {
		pictures[i] = l.wheelOf(&readings[i])
	}
	wheel.InSet(pictures...)
	var shown []wheelShown
	for i, p := range pictures {
		svg, err := l.drawn(func(w *bytes.Buffer, how mabra.Drawing) error { return wheel.WriteSVG(w, p, how) })
		if err != nil {
			return nil, err
		}
		course, err := l.course(&readings[i])
		if err != nil {
			return nil, err
		}
		r := &readings[i]
		shown = append(shown, wheelShown{p.Name, l.saidBy(r), l.conversation(r), svg, p.Rows(l.Lang), course})
	}
	return shown, nil
}

// wheelOf gives the picture of a reading, by the names of its own model.
func (l *leaf) wheelOf(r *wheel.Reading) *wheel.Picture {
	return &wheel.Picture{Reading: r, Model: l.WheelModel(r.Model), Name: l.speaker(r)}
}

// saidBy gives who speaks in a reading, by name and by the voice that it is.
func (l *leaf) saidBy(r *wheel.Reading) string {
	voice := sentence.Capital(mabra.LabelOf(r.Voice).In(l.Lang))
	if r.By == "" || r.Voice == wheel.VoiceChild && l.heardAs(r.By) == plan.RoleChild {
		return voice
	}
	return voice + ": " + l.Who(r.By)
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
	if s.Direction != "" {
		words += " (" + mabra.LabelOf(s.Direction).In(l.Lang) + ")"
	}
	for i, label := range s.Labels {
		between := ", "
		if i == 0 {
			between = ": "
		}
		words += between + strconv.Itoa(label.Rating) + " " + label.Label
	}
	return words
}

// EarlierWheels gives the readings that a newer one of the same person stands before, as a table; nil where there are none.
func (l *leaf) EarlierWheels() *wheelTable {
	if l.Assessment == nil || l.Assessment.Wheel == nil {
		return nil
	}
	newest := l.newestReadings()
	var earlier []wheelShown
	var pictures []*wheel.Picture
	for i := range l.Assessment.Wheel.Readings {
		r := &l.Assessment.Wheel.Readings[i]
		if !slices.ContainsFunc(newest, func(n wheel.Reading) bool { return n.Voice == r.Voice && n.By == r.By && n.Date == r.Date }) {
			pictures = append(pictures, l.wheelOf(r))
			earlier = append(earlier, wheelShown{Name: l.speaker(r), Whose: l.saidBy(r), When: l.conversation(r)})
		}
	}
	if len(earlier) == 0 {
		return nil
	}
	wheel.InSet(pictures...)
	for i, p := range pictures {
		earlier[i].Rows = p.Rows(l.Lang)
	}
	table := tableOf(earlier)
	return &table
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

// course gives how the answers of one person, on one scale, went on; nil where that person has answered once. Nobody is
// compared with anybody else.
func (l *leaf) course(newest *wheel.Reading) (*courseShown, error) {
	var places []int
	for i, r := range l.Assessment.Wheel.Readings {
		if r.Voice == newest.Voice && r.By == newest.By {
			places = append(places, i)
		}
	}
	c := l.Assessment.Wheel.Course(places)
	if len(places) < 2 || len(c.Because) > 0 {
		return nil, nil
	}
	c.Name = l.speaker(newest)
	shown := &courseShown{Name: c.Name}
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
	return shown, nil
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
		return sentence.Capital(p.Relation)
	}
	return firstName(l.name(p))
}

// newestReading gives the last reading of some; of two of one day the one that stands last.
func (l *leaf) newestReading(is func(*wheel.Reading) bool) *wheel.Reading {
	if l.Assessment == nil || l.Assessment.Wheel == nil {
		return nil
	}
	var last *wheel.Reading
	for i := range l.Assessment.Wheel.Readings {
		if r := &l.Assessment.Wheel.Readings[i]; is(r) && (last == nil || !r.Date.Before(last.Date)) {
			last = r
		}
	}
	return last
}

func (l *leaf) childsWheel() *wheel.Reading {
	return l.newestReading(func(r *wheel.Reading) bool { return r.Voice == wheel.VoiceChild })
}
