package training

import (
	"slices"
	"time"

	"github.com/mabra-hjulet/mabra"
)

// calendars say on which days of the year people work and children go to school, in each country.
type calendars struct {
	Sweden   calendar `yaml:"sweden" privacy:"structure"`
	Scotland calendar `yaml:"scotland" privacy:"structure"`
}

type calendar struct {
	Holidays    []string      `yaml:"holidays" privacy:"structure"`
	FromEaster  []int         `yaml:"fromEaster" privacy:"structure"` // days
	Firsts      []weekdayFrom `yaml:"firsts" privacy:"structure"`
	Terms       []span        `yaml:"terms" privacy:"structure"`
	Breaks      []span        `yaml:"breaks" privacy:"structure"`
	EasterBreak []int         `yaml:"easterBreak" privacy:"structure"` // days from Easter Day: the first and the last
}

// A weekdayFrom is the first day of the week, from Sunday as 0, from a day of the year on.
type weekdayFrom struct {
	Weekday int    `yaml:"weekday" privacy:"structure"`
	From    string `yaml:"from" privacy:"structure"`
}

// A span is from one day of the year to another, both with it.
type span struct {
	From string `yaml:"from" privacy:"structure"`
	To   string `yaml:"to" privacy:"structure"`
}

func (s span) holds(day string) bool { return s.From <= day && day <= s.To }

// ofYear gives a day as month and day.
func ofYear(day mabra.Date) string { return day.String()[len("2006-"):] }

// inYear gives the day of a year.
func inYear(year int, day string) mabra.Date {
	return mabra.Date{Year: year, Month: time.Month(10*int(day[0]-'0') + int(day[1]-'0')), Day: 10*int(day[3]-'0') + int(day[4]-'0')}
}

func weekday(day mabra.Date) time.Weekday { return day.Time(time.UTC).Weekday() }

// works reports whether people work on a day.
func (c *calendar) works(day mabra.Date) bool {
	if w := weekday(day); w == time.Saturday || w == time.Sunday || slices.Contains(c.Holidays, ofYear(day)) {
		return false
	}
	for _, f := range c.Firsts {
		from := inYear(day.Year, f.From)
		if after := from.DaysUntil(day); int(weekday(day)) == f.Weekday && 0 <= after && after < 7 {
			return false
		}
	}
	return !slices.Contains(c.FromEaster, easter(day.Year).DaysUntil(day))
}

// teaches reports whether children go to school on a day.
func (c *calendar) teaches(day mabra.Date) bool {
	within := func(s span) bool { return s.holds(ofYear(day)) }
	fromEaster := easter(day.Year).DaysUntil(day)
	return slices.ContainsFunc(c.Terms, within) && !slices.ContainsFunc(c.Breaks, within) &&
		(fromEaster < c.EasterBreak[0] || fromEaster > c.EasterBreak[1]) && c.works(day)
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
	began := inYear(day.Year-1, c.Terms[len(c.Terms)-1].From)
	for _, t := range c.Terms {
		if from := inYear(day.Year, t.From); !from.After(day) {
			began = from
		}
	}
	return first(began, c.works)
}

// autumn gives the first day of the school year that begins in a year.
func (c *calendar) autumn(year int) mabra.Date {
	return first(inYear(year, c.Terms[len(c.Terms)-1].From), c.works)
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
