package mabra

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"
	"time"
)

// A Date is a day in the calendar, without time of day or zone. The zero Date means that no day is given.
//
// A Date is written as YYYY-MM-DD everywhere: in documents, by encoding/json and by YAML. A database keeps it in a
// column of type DATE, or as text; no day is NULL.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

var (
	errDate = errors.New("not a date of the form YYYY-MM-DD")
	errDay  = errors.New("not a day of the calendar")
	errScan = errors.New("not a date: neither a time, a text nor NULL")
)

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

// DateOf gives the day that t falls on, in the zone of t: DateOf(t.In(zone)) gives it in another. The zero Time
// gives the zero Date.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	return dayOf(t)
}

func dayOf(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

// Time gives the first moment of the day in a zone, which is midnight nearly everywhere. The zero Date gives the zero
// Time. A zone that is nil is UTC.
func (d Date) Time(zone *time.Location) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	if zone == nil {
		zone = time.UTC
	}
	midnight := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, zone)
	for minute := range 24 * 60 { // where summer time begins at midnight, the day begins later
		if t := midnight.Add(time.Duration(minute) * time.Minute); dayOf(t) == d {
			return t
		}
	}
	return midnight // a day that the zone has left out, or that is none
}

// IsZero reports whether no day is given.
func (d Date) IsZero() bool { return d == Date{} }

// Before reports whether d is an earlier day than other. A day that is not given is neither before nor after another.
func (d Date) Before(other Date) bool {
	return !d.IsZero() && !other.IsZero() && d.number() < other.number()
}

// After reports whether d is a later day than other.
func (d Date) After(other Date) bool { return other.Before(d) }

// AddMonths gives the day n months after d. Where that month has no such day it gives the last day of the month. After
// a day that is not given, none is.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return d
	}
	first := dayOf(time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	return Date{first.Year, first.Month, min(d.Day, daysIn(first.Year, first.Month))}
}

// AddDays gives the day n days after d. After a day that is not given, none is.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return d
	}
	return dayOf(d.time().AddDate(0, 0, n))
}

// DaysUntil gives the number of days from d to other; negative when other is the earlier day. Where a day is not given, it
// says nothing, save that such a day comes before all others.
func (d Date) DaysUntil(other Date) int {
	const day = 24 * 60 * 60
	return int((other.time().Unix() - d.time().Unix()) / day)
}

// YearsUntil gives the number of whole years from d to other: the age at other of somebody born on d. It is negative when
// other is the earlier day. Where a day is not given, it says nothing: ask IsZero first.
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

// MarshalText gives the same text as String. A Date that is no day of the calendar is an error.
func (d Date) MarshalText() ([]byte, error) {
	if !d.IsZero() && !d.exists() {
		return nil, errDay
	}
	return []byte(d.String()), nil
}

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

// Value makes a Date something that a database takes: a text YYYY-MM-DD, which no zone can move to another day, and
// NULL for the zero Date. A Date that is no day of the calendar is an error.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	text, err := d.MarshalText()
	return string(text), err
}

// Scan reads what a database has for a day: a time, of which it takes the day in the time's own zone, or a text that
// ParseDate reads, which midnight may follow. NULL and an empty text give the zero Date. The error never repeats
// what it was given.
func (d *Date) Scan(value any) error {
	switch v := value.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		*d = DateOf(v)
		return nil
	case string:
		return d.UnmarshalText([]byte(withoutMidnight(v)))
	case []byte:
		return d.UnmarshalText([]byte(withoutMidnight(string(v))))
	}
	return errScan
}

// withoutMidnight gives the day of a text such as 2026-03-09 00:00:00, as some databases write it, and any other
// text as it is.
func withoutMidnight(text string) string {
	const day = len("2006-01-02")
	if len(text) > day && (text[day] == ' ' || text[day] == 'T') {
		switch strings.TrimSuffix(text[day+1:], "Z") {
		case "00:00:00", "00:00:00+00:00":
			return text[:day]
		}
	}
	return text
}

func (d Date) number() int { return (d.Year*100+int(d.Month))*100 + d.Day }

func (d Date) time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

func (d Date) exists() bool {
	return d.Year >= 0 && d.Year <= 9999 && d.Month >= time.January && d.Month <= time.December &&
		d.Day >= 1 && (d.Day <= 28 || d.Day <= daysIn(d.Year, d.Month))
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
