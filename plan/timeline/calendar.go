package timeline

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

// Calendar gives the days that lie ahead as a calendar (iCalendar, RFC 5545), whole days, for whoever keeps one. It
// holds what each day is and no name, no word of the plan and no id of a person, unless WithWords asks for what the
// plan says there. Of a child whose whereabouts are protected it never holds any.
//
// An entry keeps its UID from one revision of the plan to the next, so that a day that is moved moves in the calendar
// too; something without an id of its own keeps it for as long as it keeps its place in its list.
func Calendar(x *plan.Index, options ...Option) []byte {
	s := settingsOf(options)
	day := x.Today()
	words := s.words && (x.Child.Protection == "" || x.Child.Protection == plan.ProtectionNone)
	c := &calendar{lang: s.lang}
	if c.lang == "" {
		c.lang = mabra.Swedish
	}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//mabra//timeline//"+strings.ToUpper(string(c.lang)))
	c.line("CALSCALE", "GREGORIAN")
	var entries []Entry
	if !day.IsZero() { // nobody can tell what lies ahead, nor when it was written
		entries = axis(x.Plan, words)
	}
	for _, e := range entries {
		on, known := e.Day.Date()
		ended := e.Kind == ReviewNext && x.Ended()
		if known && e.Kind.Planned() && !on.Before(day) && writable(on) && !ended {
			c.event(x.Plan, &e, day, on)
		}
	}
	c.line("END", "VCALENDAR")
	return []byte(c.text.String())
}

// writable reports whether a day has a form in a calendar: four digits of year.
func writable(day mabra.Date) bool { return day.Year > 0 && day.Year <= 9999 }

// A calendar is being written.
type calendar struct {
	text strings.Builder
	lang mabra.Language
}

func (c *calendar) event(p *plan.Plan, e *Entry, stamp, on mabra.Date) {
	item := e.ID
	if item == "" {
		item = string(e.Path)
	}
	summary := sentence.Capital(e.Label.In(c.lang))
	if e.Words != "" {
		summary += ": " + e.Words
	}
	c.line("BEGIN", "VEVENT")
	c.line("UID", uuid.NewSHA1(p.ID, []byte(string(e.Kind)+" "+item)).String())
	c.line("DTSTAMP", basic(stamp)+"T000000Z")
	c.line("SEQUENCE", strconv.Itoa(max(p.Revision, 0)))
	c.line("DTSTART;VALUE=DATE", basic(on))
	c.line("SUMMARY;LANGUAGE="+string(c.lang), escaped(summary))
	c.line("CLASS", "CONFIDENTIAL")
	c.line("TRANSP", "TRANSPARENT")
	c.line("END", "VEVENT")
}

// basic gives a day as a calendar writes it: 20261203.
func basic(day mabra.Date) string { return strings.ReplaceAll(day.String(), "-", "") }

// escaped gives a text as the value of a property: what would end it, or divide it, is marked, and what no calendar can
// hold is left out.
func escaped(text string) string {
	var b strings.Builder
	for _, r := range strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n") {
		switch {
		case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029':
			b.WriteString(`\n`)
		case r == '\\' || r == ';' || r == ',':
			b.WriteRune('\\')
			b.WriteRune(r)
		case r == '\t':
			b.WriteByte(' ')
		case !unicode.IsControl(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// longestLine is how many octets a line may have, without its end.
const longestLine = 75

// line writes a property, folded where it is too long: the next line begins with a space. A letter is never split.
func (c *calendar) line(name, value string) {
	left := longestLine
	for _, r := range name + ":" + value {
		if size := utf8.RuneLen(r); size > left {
			c.text.WriteString("\r\n ")
			left = longestLine - 1 - size
		} else {
			left -= size
		}
		c.text.WriteRune(r)
	}
	c.text.WriteString("\r\n")
}
