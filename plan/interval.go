package plan

import (
	"strconv"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
)

// An Interval is the longest, or shortest, time between two things: months, days and working days together.
type Interval struct {
	Months      int          `yaml:"months" validate:"min=0" privacy:"structure"`
	Days        int          `yaml:"days" validate:"min=0" privacy:"structure"`
	WorkingDays int          `yaml:"workingDays" validate:"min=0" privacy:"structure"` // Monday to Friday
	Source      mabra.Text   `yaml:"source" privacy:"structure"`
	Verified    bool         `yaml:"verified" privacy:"structure"`
	X           mabra.Fields `privacy:"structure"`
}

// ReviewTimes are the longest times between the reviews of a plan of one form. The first is counted from the day the
// plan was begun, the second from the first review, and so on.
type ReviewTimes struct {
	Form    Form      `yaml:"form" validate:"required,known" privacy:"structure"`
	Country Country   `yaml:"country" validate:"known" privacy:"structure"` // whose law sets them; empty: any
	First   *Interval `yaml:"first" privacy:"structure"`                    // nil: as long as later
	Second  *Interval `yaml:"second" privacy:"structure"`                   // nil: as long as later
	Later   *Interval `yaml:"later" validate:"required" privacy:"structure"`
	// NotBefore says that a review comes when the time is up, and earlier only on request or after a change.
	NotBefore bool         `yaml:"notBefore" privacy:"structure"`
	X         mabra.Fields `privacy:"structure"`
}

// After gives the last day within the interval that begins on day.
func (i Interval) After(day mabra.Date) mabra.Date {
	day = day.AddMonths(i.Months).AddDays(i.Days)
	if i.WorkingDays <= 0 {
		return day
	}
	for weekend(day) { // work went on until Friday
		day = day.AddDays(-1)
	}
	day = day.AddDays(i.WorkingDays / weekdays * 7)
	for left := i.WorkingDays % weekdays; left > 0; {
		if day = day.AddDays(1); !weekend(day) {
			left--
		}
	}
	return day
}

const weekdays = 5 // on which people are at work

// weekend reports whether nobody is at work on a day. Which other days are free is decided in every place for itself.
func weekend(day mabra.Date) bool {
	weekday := day.Time(time.UTC).Weekday()
	return weekday == time.Saturday || weekday == time.Sunday
}

// none reports whether the interval is of no length.
func (i *Interval) none() bool { return i == nil || i.Months+i.Days+i.WorkingDays == 0 }

// held gives the longest time to the review that comes after so many.
func (t *ReviewTimes) held(reviews int) *Interval {
	switch {
	case reviews == 0 && t.First != nil:
		return t.First
	case reviews == 1 && t.Second != nil:
		return t.Second
	}
	return t.Later
}

// intervalWords are the words that an interval is said with.
var intervalWords = struct{ month, months, week, weeks, day, days, workingDay, workingDays, and mabra.Text }{
	month:       mabra.Text{Sv: "månad", En: "month"},
	months:      mabra.Text{Sv: "månader", En: "months"},
	day:         mabra.Text{Sv: "dag", En: "day"},
	days:        mabra.Text{Sv: "dagar", En: "days"},
	week:        mabra.Text{Sv: "vecka", En: "week"},
	weeks:       mabra.Text{Sv: "veckor", En: "weeks"},
	workingDay:  mabra.Text{Sv: "arbetsdag", En: "working day"},
	workingDays: mabra.Text{Sv: "arbetsdagar", En: "working days"},
	and:         mabra.Text{Sv: "och", En: "and"},
}

// InWords gives the interval as a reader sees it: "1 month and 15 days".
func (i *Interval) InWords() mabra.Text {
	words := &intervalWords
	var parts []mabra.Text
	add := func(n int, one, many mabra.Text) {
		if n > 0 {
			parts = append(parts, counted(n, one, many))
		}
	}
	add(i.Months, words.month, words.months)
	if weeks := i.Days / 7; weeks > 1 && weeks*7 == i.Days {
		add(weeks, words.week, words.weeks) // as those who agreed on it would say
	} else {
		add(i.Days, words.day, words.days)
	}
	add(i.WorkingDays, words.workingDay, words.workingDays)
	return check.Joined(parts, words.and)
}

// where gives, in brackets, where the interval comes from; nothing where it does not say.
func (i *Interval) where() mabra.Text {
	if i.Source.Sv == "" {
		return mabra.Text{}
	}
	return i.Source.Map(func(words string) string { return " (" + words + ")" })
}

// told fills {limit} with the interval, and {source} with where it comes from, in brackets.
func (i *Interval) told() (limit, source check.Detail) {
	return check.With("limit", i.InWords()), check.With("source", i.where())
}

// counted gives a number with the word for one, or for many.
func counted(n int, one, many mabra.Text) mabra.Text {
	if n == 1 {
		many = one
	}
	return many.Map(func(words string) string { return strconv.Itoa(n) + " " + words })
}

// timed fills {limit} and {source} with a time and, in brackets, where it comes from. What nothing confirms is only
// information.
func timed(limit *Interval) []check.Detail {
	return []check.Detail{
		check.With("limit", limit.InWords()), check.With("source", limit.where()), check.Unconfirmed(limit.doubtful()),
	}
}
