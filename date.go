package mabra

import (
	"errors"
	"fmt"
	"time"
)

// A Date is a day in the calendar, without time of day or zone. The zero Date means that no day is given.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

var errDate = errors.New("not a date of the form YYYY-MM-DD")

// ParseDate reads a date of the form YYYY-MM-DD. The error never repeats the text.
func ParseDate(text string) (Date, error) {
	if len(text) != len("2006-01-02") || text[4] != '-' || text[7] != '-' {
		return Date{}, errDate
	}
	year, okYear := digits(text[:4])
	month, okMonth := digits(text[5:7])
	day, okDay := digits(text[8:])
	d := Date{year, time.Month(month), day}
	if !okYear || !okMonth || !okDay || !d.exists() {
		return Date{}, errDate
	}
	return d, nil
}

// MustParseDate is ParseDate for dates written in a program. It panics where text is not a date.
func MustParseDate(text string) Date {
	d, err := ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

// DateOf gives the day that t falls on, in the zone of t.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

// IsZero reports whether no day is given.
func (d Date) IsZero() bool { return d == Date{} }

// Before reports whether d is an earlier day than other. A day that is not given is neither before nor after another.
func (d Date) Before(other Date) bool {
	return !d.IsZero() && !other.IsZero() && d.number() < other.number()
}

// After reports whether d is a later day than other.
func (d Date) After(other Date) bool { return other.Before(d) }

// AddMonths gives the day n months after d. Where that month has no such day it gives the last day of the month.
func (d Date) AddMonths(n int) Date {
	first := DateOf(time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	return Date{first.Year, first.Month, min(d.Day, daysIn(first.Year, first.Month))}
}

// AddDays gives the day n days after d.
func (d Date) AddDays(n int) Date { return DateOf(d.time().AddDate(0, 0, n)) }

// DaysUntil gives the number of days from d to other; negative when other is the earlier day.
func (d Date) DaysUntil(other Date) int { return int(other.time().Sub(d.time()).Hours() / 24) }

// YearsUntil gives the number of whole years from d to other: the age at other of somebody born on d.
func (d Date) YearsUntil(other Date) int {
	years := other.Year - d.Year
	if other.Month < d.Month || other.Month == d.Month && other.Day < d.Day {
		years--
	}
	return years
}

// String gives the date as YYYY-MM-DD, and nothing for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// MarshalText gives the same text as String.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what ParseDate reads; an empty text gives the zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

func (d Date) number() int { return (d.Year*100+int(d.Month))*100 + d.Day }

func (d Date) time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

func (d Date) exists() bool {
	return d.Month >= time.January && d.Month <= time.December && d.Day >= 1 && d.Day <= daysIn(d.Year, d.Month)
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func digits(text string) (int, bool) {
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, true
}
