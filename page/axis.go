package page

import (
	"math"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra"
)

// An axis is the time that a page shows, in per cent of its width.
type axis struct {
	from, to mabra.Date
	Months   []axisMark
	Lines    []axisMark // the day the plan was made, now, and the next review
}

// An axisMark is a place on the axis with its words. A word that would run into another is left out.
type axisMark struct {
	At    float64
	Words string
	Kind  string // of a line: made, now, next
}

// Late reports whether the words have more room before their place than after it.
func (m axisMark) Late() bool { return m.At > 100-apart }

// How far back a page looks before the plan was made, how many months it names at most, and how far apart words stand.
const (
	monthsBefore = 12
	mostNamed    = 7
	apart        = 10.0

	roomForNumeral = 4.0 // on the narrowest track
	lineRoom       = 1.0 // from an upright line to a numeral beside it
)

// axis gives the time from the earliest that is shown to the next review, or to the last day that is set within a year.
func (l *leaf) axis() axis {
	made := l.drawnFirst()
	from, to := made, l.Today()
	look := func(d mabra.Date) {
		switch {
		case d.IsZero():
		case d.Before(from) && !d.Before(made.AddMonths(-monthsBefore)):
			from = d
		case d.After(to) && !d.After(l.Today().AddMonths(monthsBefore)):
			to = d
		}
	}
	for _, e := range l.Chronology {
		look(e.Date.First())
	}
	for _, m := range l.Meetings {
		look(m.Date)
	}
	for _, a := range l.EveryAction() {
		look(a.Start)
		look(a.Due)
	}
	look(l.NextReview())
	from.Day = 1
	a := axis{from: from, to: mabra.Date{Year: to.Year, Month: to.Month, Day: 1}.AddMonths(1)}
	a.name(l)
	return a
}

// drawnFirst gives the day the plan was made.
func (l *leaf) drawnFirst() mabra.Date {
	if l.Created.IsZero() {
		return l.Today()
	}
	return l.Created
}

// name names the months and the upright lines.
func (a *axis) name(l *leaf) {
	months := (a.to.Year-a.from.Year)*12 + int(a.to.Month) - int(a.from.Month)
	step := 1
	for _, s := range []int{1, 2, 3, 6, 12, 24, 60, 120} {
		step = s
		if months <= s*mostNamed {
			break
		}
	}
	year := 0
	for d := a.from; d.Before(a.to); d = d.AddMonths(step) {
		words := l.shortMonth(d)
		if d.Year != year {
			words += " " + strconv.Itoa(d.Year)
			year = d.Year
		}
		if m := (axisMark{At: a.at(d), Words: words}); !m.Late() {
			a.Months = append(a.Months, m)
		}
	}
	lines := []axisMark{{a.at(l.drawnFirst()), l.sentence("made"), "made"}, {a.at(l.Today()), l.sentence("now"), "now"}}
	if next := l.NextReview(); next.After(l.Today()) {
		lines = append(lines, axisMark{a.at(next), l.sentence("next"), "next"})
	}
	slices.SortStableFunc(lines, func(a, b axisMark) int { return int(math.Copysign(1, a.At-b.At)) })
	last := -apart
	for _, line := range lines {
		if line.At < 0 {
			continue
		}
		if line.At-last < apart {
			line.Words = ""
		} else {
			last = line.At
		}
		a.Lines = append(a.Lines, line)
	}
}

// shortMonth gives the first letters of a month.
func (l *leaf) shortMonth(d mabra.Date) string {
	month := mabra.PartialDate{Year: d.Year, Month: d.Month}.InWords().In(l.Lang)
	return string([]rune(month)[:3])
}

// at gives where a day stands; negative where it lies off the axis.
func (a *axis) at(day mabra.Date) float64 {
	if day.IsZero() || day.Before(a.from) || day.After(a.to) {
		return -1
	}
	return a.share(a.from.DaysUntil(day))
}

// share gives days in per cent of the axis, with two decimals.
func (a *axis) share(days int) float64 {
	return math.Round(float64(days)/float64(max(a.from.DaysUntil(a.to), 1))*10_000) / 100
}

// marked puts the mark of a row on its day, or tells on which side of the axis the day lies.
func (a *axis) marked(day mabra.Date, row timeRow) timeRow {
	row.At, row.Early, row.GoOn = a.at(day), !day.IsZero() && day.Before(a.from), a.past(day)
	return row
}

func (a *axis) past(day mabra.Date) bool { return day.After(a.to) }

// inside gives a day, or the edge of the axis that is nearest.
func (a *axis) inside(day mabra.Date) mabra.Date {
	switch {
	case day.Before(a.from):
		return a.from
	case day.After(a.to):
		return a.to
	}
	return day
}

// span gives where the time between two days begins and how long it is.
func (a *axis) span(from, until mabra.Date) [2]float64 {
	from, until = a.inside(from), a.inside(until)
	return [2]float64{a.at(from), a.share(max(from.DaysUntil(until), 0))}
}

// band gives how many of the spans run at once, step by step.
func (a *axis) band(spans [][2]mabra.Date) []bandStep {
	var days []mabra.Date
	for _, s := range spans {
		days = append(days, a.inside(s[0]), a.inside(s[1]))
	}
	slices.SortFunc(days, func(a, b mabra.Date) int { return b.DaysUntil(a) })
	days = slices.Compact(days)
	var steps []bandStep
	for i := 0; i+1 < len(days); i++ {
		count := 0
		for _, s := range spans {
			if !a.inside(s[0]).After(days[i]) && !a.inside(s[1]).Before(days[i+1]) {
				count++
			}
		}
		if count == 0 {
			continue
		}
		at := a.span(days[i], days[i+1])
		step := bandStep{From: at[0], Long: at[1], Count: count, Numeral: -1}
		if len(steps) == 0 || steps[len(steps)-1].Count != count {
			step.Numeral = a.numeral(at[0], at[0]+at[1])
		}
		steps = append(steps, step)
	}
	return steps
}

// numeral gives where a numeral has room between two places: at the first, or after an upright line that would run through it.
// Where there is no such room it is negative.
func (a *axis) numeral(from, until float64) float64 {
	for _, line := range a.Lines {
		if line.At > from-lineRoom && line.At < from+roomForNumeral {
			from = line.At + lineRoom
		}
	}
	if from+roomForNumeral > until {
		return -1
	}
	return from
}
