package training

import (
	"fmt"
	"slices"
	"time"

	"github.com/mabra-hjulet/mabra"
)

// almanacs say on which days of the year people work and children go to school, in each country.
type almanacs struct {
	Sweden   almanac `yaml:"sweden" privacy:"structure"`
	Scotland almanac `yaml:"scotland" privacy:"structure"`
}

type almanac struct {
	Holidays    []string      `yaml:"holidays" privacy:"structure"`   // month and day: 12-24
	FromEaster  []int         `yaml:"fromEaster" privacy:"structure"` // days
	Firsts      []weekdayFrom `yaml:"firsts" privacy:"structure"`
	Terms       []span        `yaml:"terms" privacy:"structure"`
	Breaks      []span        `yaml:"breaks" privacy:"structure"`
	EasterBreak []int         `yaml:"easterBreak" privacy:"structure"` // days from Easter Day: the first and the last
}

// A weekdayFrom is the first such day of the week, from Sunday as 0, from a day of the year on.
type weekdayFrom struct {
	Weekday int    `yaml:"weekday" privacy:"structure"`
	From    string `yaml:"from" privacy:"structure"`
}

// A span is from one day of the year to another, both with it.
type span struct {
	From string `yaml:"from" privacy:"structure"`
	To   string `yaml:"to" privacy:"structure"`
}

// A calendar is an almanac with its days taken apart.
type calendar struct {
	*almanac
	holidays      []yearDay
	firsts        []yearDay
	terms, breaks [][2]yearDay
}

// A yearDay is a month and a day of it: 1224.
type yearDay int

// newCalendar gets the almanac of a country ready to be asked for days.
func newCalendar(a *almanac) *calendar {
	day := func(text string) yearDay {
		var month, day int
		if _, err := fmt.Sscanf(text, "%d-%d", &month, &day); err != nil {
			panic("training: no day of the year: " + text) // the almanac is part of the program
		}
		return yearDay(100*month + day)
	}
	c := &calendar{almanac: a}
	for _, h := range a.Holidays {
		c.holidays = append(c.holidays, day(h))
	}
	for _, f := range a.Firsts {
		c.firsts = append(c.firsts, day(f.From))
	}
	for _, t := range a.Terms {
		c.terms = append(c.terms, [2]yearDay{day(t.From), day(t.To)})
	}
	for _, b := range a.Breaks {
		c.breaks = append(c.breaks, [2]yearDay{day(b.From), day(b.To)})
	}
	return c
}

func ofYear(day mabra.Date) yearDay { return yearDay(100*int(day.Month) + day.Day) }

// in gives the day in a year.
func (d yearDay) in(year int) mabra.Date {
	return mabra.Date{Year: year, Month: time.Month(d / 100), Day: int(d % 100)}
}

func holds(spans [][2]yearDay, day yearDay) bool {
	return slices.ContainsFunc(spans, func(s [2]yearDay) bool { return s[0] <= day && day <= s[1] })
}

// weekday gives the day of the week.
func weekday(day mabra.Date) time.Weekday {
	return time.Date(day.Year, day.Month, day.Day, 0, 0, 0, 0, time.UTC).Weekday()
}

// works reports whether people work on a day.
func (c *calendar) works(day mabra.Date) bool {
	w := weekday(day)
	return w != time.Saturday && w != time.Sunday && c.ordinary(day)
}

// ordinary reports whether a day is neither a holiday nor the eve of a great one.
func (c *calendar) ordinary(day mabra.Date) bool {
	if slices.Contains(c.holidays, ofYear(day)) {
		return false
	}
	for i, from := range c.firsts {
		if after := from.in(day.Year).DaysUntil(day); int(weekday(day)) == c.Firsts[i].Weekday && 0 <= after && after < 7 {
			return false
		}
	}
	return !slices.Contains(c.FromEaster, easter(day.Year).DaysUntil(day))
}

// teaches reports whether children go to school on a day.
func (c *calendar) teaches(day mabra.Date) bool {
	fromEaster := easter(day.Year).DaysUntil(day)
	return holds(c.terms, ofYear(day)) && !holds(c.breaks, ofYear(day)) &&
		(fromEaster < c.EasterBreak[0] || fromEaster > c.EasterBreak[1]) && c.works(day)
}

// inTerm reports whether people work on a day on which the schools are not closed for the summer or for Christmas.
func (c *calendar) inTerm(day mabra.Date) bool { return holds(c.terms, ofYear(day)) && c.works(day) }

// outside gives a day on which something is so for one on which it is not: one before it where that lies after another day,
// and else one after it. Where the holidays lie between, it is not the last day before them, or the first after.
func outside(d *dice, day, after mabra.Date, is func(mabra.Date) bool) mabra.Date {
	const weekend = 5 // days, with a holiday beside it
	before, later := last(day, is), first(day, is)
	if before.DaysUntil(later) > weekend {
		before, later = last(before.AddDays(-d.between(1, 12)), is), first(later.AddDays(d.between(3, 14)), is)
	}
	if before.After(after) {
		return before
	}
	return later
}

// The last day until, or the first day from, which something is so.
func last(day mabra.Date, is func(mabra.Date) bool) mabra.Date  { return nearest(day, -1, is) }
func first(day mabra.Date, is func(mabra.Date) bool) mabra.Date { return nearest(day, 1, is) }

func nearest(day mabra.Date, step int, is func(mabra.Date) bool) mabra.Date {
	for !is(day) {
		day = day.AddDays(step)
	}
	return day
}

// termBegan gives the first day of the school term that a day lies in, or of the one before where it lies in none.
func (c *calendar) termBegan(day mabra.Date) mabra.Date {
	began := c.autumn(day.Year - 1)
	for _, t := range c.terms {
		if from := t[0].in(day.Year); !from.After(day) {
			began = from
		}
	}
	return first(began, c.works)
}

// autumn gives the first day of the school year that begins in a year.
func (c *calendar) autumn(year int) mabra.Date {
	return first(c.terms[len(c.terms)-1][0].in(year), c.works)
}

// easter gives Easter Day of a year in the Gregorian calendar, after Meeus, Jones and Butcher.
func easter(year int) mabra.Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	return mabra.Date{Year: year, Month: time.Month(month), Day: (h + l - 7*m + 33*month + 19) % 32}
}
