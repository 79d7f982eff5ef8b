package plan

import (
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
)

// intervalWords are the words that an interval is said with.
var intervalWords = struct{ month, months, day, days, and mabra.Text }{
	month:  mabra.Text{Sv: "månad", En: "month"},
	months: mabra.Text{Sv: "månader", En: "months"},
	day:    mabra.Text{Sv: "dag", En: "day"},
	days:   mabra.Text{Sv: "dagar", En: "days"},
	and:    mabra.Text{Sv: "och", En: "and"},
}

// inWords gives the interval as a reader sees it: "1 month and 15 days".
func (i *Interval) inWords() mabra.Text {
	words := &intervalWords
	months, days := counted(i.Months, words.month, words.months), counted(i.Days, words.day, words.days)
	switch {
	case i.Days == 0:
		return months
	case i.Months == 0:
		return days
	}
	return check.Joined([]mabra.Text{months, days}, words.and)
}

// told fills {limit} with the interval, and {source} with where it comes from, in brackets.
func (i *Interval) told() (limit, source check.Detail) {
	from := i.Source
	if from.Sv != "" {
		from = from.Map(func(words string) string { return " (" + words + ")" })
	}
	return check.With("limit", i.inWords()), check.With("source", from)
}

// counted gives a number with the word for one, or for many.
func counted(n int, one, many mabra.Text) mabra.Text {
	if n == 1 {
		many = one
	}
	return many.Map(func(words string) string { return strconv.Itoa(n) + " " + words })
}
