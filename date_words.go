package mabra

import "strconv"

var months = [...]Text{
	{Sv: "januari", En: "January"}, {Sv: "februari", En: "February"}, {Sv: "mars", En: "March"}, {Sv: "april", En: "April"},
	{Sv: "maj", En: "May"}, {Sv: "juni", En: "June"}, {Sv: "juli", En: "July"}, {Sv: "augusti", En: "August"},
	{Sv: "september", En: "September"}, {Sv: "oktober", En: "October"}, {Sv: "november", En: "November"},
	{Sv: "december", En: "December"},
}

// InWords gives a day as it is read aloud: 3 december 2026. What is no day has no words.
func (d Date) InWords() Text {
	if d.Month < 1 || int(d.Month) > len(months) {
		return Text{}
	}
	return months[d.Month-1].Map(func(month string) string { return strconv.Itoa(d.Day) + " " + month + " " + strconv.Itoa(d.Year) })
}

// InWords gives a day, a month or a year as it is read aloud: 3 december 2026, december 2026, 2026.
func (p PartialDate) InWords() Text {
	year := strconv.Itoa(p.Year)
	switch {
	case p.IsZero() || int(p.Month) > len(months):
		return Text{}
	case p.Day != 0:
		return Date(p).InWords()
	case p.Month < 1:
		return Text{Sv: year, En: year}
	}
	return months[p.Month-1].Map(func(month string) string { return month + " " + year })
}
