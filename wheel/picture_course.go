package wheel

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// A Course is where one person placed the parts of the wheel on one scale, on up to three days. Each person is compared
// with themselves alone.
type Course struct {
	Name     string // who spoke, a name or a relation; what the voice is called where empty
	Heading  string // of the picture; made of the name and the days where empty
	Readings []*Reading
	Model    *Model   // whose names the parts have; nil as in a Picture
	Because  []Reason // why nothing is placed on a scale; empty where it is
}

// most is how many readings a course holds. More of them on one line cannot be told apart.
const most = 3

// Course gives how readings by one person go on, by their places in the wheel's list, in the order of their days. Of more
// than three the last three are taken. Where Compare compares no ratings, for another person or another scale, neither
// does it.
func (w *Wheel) Course(places []int, options ...mabra.CheckOption) *Course {
	c := &Course{}
	for _, i := range places {
		if i < 0 || i >= len(w.Readings) {
			c.Because = []Reason{NoReading}
			continue
		}
		c.Readings = append(c.Readings, &w.Readings[i])
	}
	slices.SortStableFunc(c.Readings, func(a, b *Reading) int {
		return cmp.Or(cmp.Compare(a.Date.Year, b.Date.Year), cmp.Compare(a.Date.Month, b.Date.Month),
			cmp.Compare(a.Date.Day, b.Date.Day))
	})
	c.Readings = c.Readings[max(0, len(c.Readings)-most):]
	for i, r := range c.Readings {
		if i == 0 {
			c.Model = modelNamed(r.Model, mabra.NewChecking(options...))
			continue
		}
		why := c.Readings[i-1].otherPerson(r)
		if why == nil {
			why = c.Readings[i-1].otherRatings(r)
		}
		for _, reason := range why {
			if !slices.Contains(c.Because, reason) {
				c.Because = append(c.Because, reason)
			}
		}
	}
	if c.Because == nil && c.scale() == nil {
		c.Because = []Reason{NoScale}
	}
	return c
}

// scale gives the scale that all readings are on.
func (c *Course) scale() *Scale {
	for _, r := range c.Readings {
		if r.Scale.drawn() {
			return r.Scale
		}
	}
	return nil
}

// A CourseRow is how one part of the wheel went on.
type CourseRow struct {
	Part    Part
	Key     string
	Label   string
	Times   []Row  // what was said each time
	InWords string // från 3 till 4; 4 båda gångerna; ville inte svara i januari, 5 i juni

	places []*int // on the scale, each time; nil where there is no answer on it
}

// Rows gives the course part by part, for a table whose second column WriteDotsSVG draws.
func (c *Course) Rows(lang mabra.Language) []CourseRow {
	pictures := make([]*Picture, len(c.Readings))
	for i, r := range c.Readings {
		pictures[i] = &Picture{Reading: r, Model: c.Model}
	}
	InSet(pictures...)
	var rows []CourseRow
	days, scales := c.days(lang), make([]*Scale, len(c.Readings))
	for i, r := range c.Readings {
		scales[i] = r.Scale
	}
	for i, p := range pictures {
		for j, row := range p.Rows(lang) {
			if i == 0 {
				rows = append(rows, CourseRow{Part: row.Part, Key: row.Key, Label: row.Label})
			}
			rows[j].Times = append(rows[j].Times, row)
			rows[j].places = append(rows[j].places, c.place(&row))
		}
	}
	for j := range rows {
		rows[j].InWords = rows[j].inWords(days, scales, lang)
	}
	return rows
}

// place gives the one place that a part was given on the scale.
func (c *Course) place(r *Row) *int {
	if len(c.Because) > 0 || len(r.ratings) != 1 || c.scale().lacks(&r.ratings[0]) {
		return nil
	}
	return &r.ratings[0]
}

// days gives what the days are called: by their months where that tells them apart, and else as days.
func (c *Course) days(lang mabra.Language) []string {
	names := make([]string, len(c.Readings))
	months := map[string]bool{}
	for i, r := range c.Readings {
		if words := strings.Fields(r.Date.InWords().In(lang)); len(words) == 3 {
			names[i] = words[1]
		}
		months[names[i]] = true
	}
	apart := len(months) == len(names) && !months[""]
	for _, r := range c.Readings {
		apart = apart && r.Date.Year == c.Readings[0].Date.Year
	}
	for i, r := range c.Readings {
		switch words := r.Date.InWords().In(lang); {
		case words == "":
			names[i] = fmt.Sprintf(pictureWords().TimeNumber.In(lang), i+1)
		case apart:
			names[i] = fmt.Sprintf(pictureWords().InMonth.In(lang), names[i])
		default:
			names[i] = fmt.Sprintf(pictureWords().OnDay.In(lang), words)
		}
	}
	return names
}

// inWords says how the part went on.
func (r *CourseRow) inWords(days []string, scales []*Scale, lang mabra.Language) string {
	all, same := true, true
	for _, place := range r.places {
		all = all && place != nil
		same = same && place != nil && *place == *r.places[0]
	}
	switch {
	case all && same && len(r.places) == 2:
		return fmt.Sprintf(pictureWords().BothTimes.In(lang), *r.places[0])
	case all && same && len(r.places) > 2:
		return fmt.Sprintf(pictureWords().EveryTime.In(lang), *r.places[0])
	case all && len(r.places) == 2:
		return fmt.Sprintf(pictureWords().FromTo.In(lang), *r.places[0], *r.places[1])
	}
	pieces := make([]string, len(r.Times))
	for i := range r.Times {
		pieces[i] = r.onDay(i, scales[i], lang) + " " + days[i]
	}
	return strings.Join(pieces, ", ")
}

// onDay gives the answer of one time, or why there is none.
func (r *CourseRow) onDay(i int, scale *Scale, lang mabra.Language) string {
	row := &r.Times[i]
	switch {
	case r.places[i] != nil:
		return strconv.Itoa(*r.places[i])
	case row.Missing:
		return row.why(lang)
	case len(row.ratings) == 0:
		return pictureWords().NotRated.In(lang)
	}
	numbers := make([]string, len(row.ratings))
	for k, rating := range row.ratings {
		numbers[k] = scale.number(rating, pictureWords().OutOf, lang)
	}
	return sentence.List(numbers, pictureWords().AndWord.In(lang))
}
