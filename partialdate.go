package mabra

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

// A PartialDate is a day, a month or a year in the calendar: as much as somebody knows. A family remembers the year, and
// a day that is made up would say more than anybody knows. Day is 0 where only the month is known, and Month and Day
// where only the year is. The zero PartialDate means that nothing is given.
//
// A PartialDate is written as YYYY-MM-DD, YYYY-MM or YYYY. A document may have a year as a number too. A database keeps it
// as text.
type PartialDate struct {
	Year  int
	Month time.Month
	Day   int
}

var errPartialDate = errors.New("not a date of the form YYYY-MM-DD, YYYY-MM or YYYY")

// ParsePartialDate reads a date of the form YYYY-MM-DD, YYYY-MM or YYYY. The error never repeats the text.
func ParsePartialDate(text string) (PartialDate, error) {
	d, err := ParseDate(text + "0000-01-01"[min(len(text), len("0000-01-01")):])
	if length := len(text); err != nil || length != len("2006") && length != len("2006-01") && length != len("2006-01-02") {
		return PartialDate{}, errPartialDate
	}
	switch len(text) {
	case len("2006"):
		d.Month, d.Day = 0, 0
	case len("2006-01"):
		d.Day = 0
	}
	if d == (Date{}) { // the year 0 would mean that nothing is given
		return PartialDate{}, errPartialDate
	}
	return PartialDate(d), nil
}

// MustParsePartialDate is ParsePartialDate for dates written in a program. It panics where text is not such a date.
func MustParsePartialDate(text string) PartialDate {
	d, err := ParsePartialDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

// Partial gives the day as a PartialDate, which it is too.
func (d Date) Partial() PartialDate { return PartialDate(d) }

// IsZero reports whether nothing is given.
func (p PartialDate) IsZero() bool { return p == PartialDate{} }

// Date gives the day, and whether the day is known.
func (p PartialDate) Date() (day Date, known bool) { return p.First(), p.Day != 0 }

// First gives the first day that it may be.
func (p PartialDate) First() Date {
	if p.IsZero() {
		return Date{}
	}
	return Date{p.Year, max(p.Month, time.January), max(p.Day, 1)}
}

// Last gives the last day that it may be.
func (p PartialDate) Last() Date {
	switch {
	case p.IsZero() || p.Day != 0:
		return Date(p)
	case p.Month != 0:
		return Date{p.Year, p.Month, daysIn(p.Year, p.Month)}
	}
	return Date{p.Year, time.December, daysIn(p.Year, time.December)}
}

// Before reports whether p is surely earlier than other: 2019 is before 2020 and 2020-01, and neither before nor after
// 2019-05. What is not given is neither before nor after anything.
func (p PartialDate) Before(other PartialDate) bool { return p.Last().Before(other.First()) }

// After reports whether p is surely later than other.
func (p PartialDate) After(other PartialDate) bool { return other.Before(p) }

// String gives the date as it is written in documents, and nothing for the zero PartialDate.
func (p PartialDate) String() string {
	switch {
	case p.IsZero():
		return ""
	case p.Month == 0:
		return fmt.Sprintf("%04d", p.Year)
	case p.Day == 0:
		return fmt.Sprintf("%04d-%02d", p.Year, p.Month)
	}
	return Date(p).String()
}

// MarshalText gives the same text as String. What is no day, month or year of the calendar is an error.
func (p PartialDate) MarshalText() ([]byte, error) {
	if read, err := ParsePartialDate(p.String()); !p.IsZero() && (err != nil || read != p) {
		return nil, errDay
	}
	return []byte(p.String()), nil
}

// UnmarshalText reads what ParsePartialDate reads; an empty text gives the zero PartialDate.
func (p *PartialDate) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = PartialDate{}
		return nil
	}
	parsed, err := ParsePartialDate(string(text))
	if err != nil {
		return err
	}
	*p = parsed
	return nil
}

// Value makes a PartialDate something that a database takes: a text, and NULL for the zero PartialDate.
func (p PartialDate) Value() (driver.Value, error) {
	if p.IsZero() {
		return nil, nil
	}
	text, err := p.MarshalText()
	return string(text), err
}

// Scan reads what a database has: a text that ParsePartialDate reads, or what Date.Scan reads. The error never repeats
// what it was given.
func (p *PartialDate) Scan(value any) error {
	var text string
	switch v := value.(type) {
	case string:
		text = v
	case []byte:
		text = string(v)
	}
	if read, err := ParsePartialDate(text); err == nil {
		*p = read
		return nil
	}
	var day Date
	if err := day.Scan(value); err != nil {
		return err
	}
	*p = day.Partial()
	return nil
}
