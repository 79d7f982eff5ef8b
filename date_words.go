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
