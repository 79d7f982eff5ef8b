package yamldoc

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// scalar reads a word, number or text. It gives false when the node is of another type than t.
func (w *walk) scalar(n yamlread.Value, t *fields.Type, at fields.Spot) bool {
	switch t.Kind {
	case fields.Text:
		text := n.Text()
		if !isText(n, text) {
			return false
		}
		if !w.legible(n) {
			w.unread()
			return true
		}
		if w.lost && orLost.MatchString(text) {
			w.unreadPart() // nothing more is told of it
		}
		at.SetText(text)
	case fields.Integer:
		number, err := strconv.Atoi(n.Text())
		if n.Tag() != yamlread.Int || err != nil || !jsonNumber.MatchString(n.Text()) { // 010 is 8 to other programs
			return false
		}
		at.SetNumber(number)
	case fields.Boolean:
		if n.Tag() != yamlread.Bool {
			return false
		}
		at.SetBoolean(strings.EqualFold(n.Text(), "true"))
	case fields.Date:
		return n.Tag() != yamlread.Null && w.date(n, at)
	case fields.PartialDate: // a year is written as a whole number, or as text
		return n.Tag() != yamlread.Null && n.Tag() != yamlread.Float && w.partialDate(n, at)
	case fields.UUID:
		return n.Tag() == yamlread.Str && w.uuid(n, at)
	}
	return true
}

// date reads a day. Like those below it gives true: a word that is no day is reported here.
func (w *walk) date(n yamlread.Value, at fields.Spot) bool {
	date, err := mabra.ParseDate(n.Text())
	if err == nil {
		at.SetDay(date)
		return true
	}
	w.add(w.invalidDate(n, "day"))
	w.unread()
	return true
}

// partialDate reads a day, a month or a year.
func (w *walk) partialDate(n yamlread.Value, at fields.Spot) bool {
	date, err := mabra.ParsePartialDate(n.Text())
	if err == nil {
		at.SetPartialDay(date)
		return true
	}
	w.add(w.invalidDate(n, "partial"))
	w.unread()
	return true
}

// uuid reads the id of a document.
func (w *walk) uuid(n yamlread.Value, at fields.Spot) bool {
	id, err := uuid.Parse(n.Text())
	if err != nil || len(n.Text()) != len(uuid.Nil.String()) {
		w.invalidID(n, "uuid")
		w.unread()
		return true
	}
	at.SetUUID(id)
	return true
}

// invalidID reports an id that has not the form it should have, which a phrase of the rule tells.
func (w *walk) invalidID(n yamlread.Value, expected string) {
	p := w.source.span(n)
	f := mabra.Finding{Rule: &rules.InvalidID, Position: p.start, End: p.end, Bytes: p.bytes}
	f.Variant, f.Args = InvalidID(n.Text(), expected)
	w.add(f)
}

// InvalidID tells what is wrong with an id that has not the form it should have: the message of the rule, and what it is
// filled in with. A phrase of the rule says what is expected.
func InvalidID(written, expected string) (variant string, args []mabra.Arg) {
	if strange := Strange(written); strange != "" {
		return "strange", []mabra.Arg{{Name: "strange", Value: strange}}
	}
	return "form", []mabra.Arg{{Name: "expected", Value: rules.InvalidID.Phrase(expected)}}
}

// aDay is a date in the form that dates have.
var aDay = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)

// invalidDate gives the finding about a date that cannot be read. The variant says how it may be written, but where the
// form is right.
func (w *walk) invalidDate(n yamlread.Value, variant string) mabra.Finding {
	p := w.source.span(n)
	f := mabra.Finding{Rule: &rules.InvalidDate, Variant: variant, Position: p.start, End: p.end, Bytes: p.bytes}
	if strange := Strange(n.Text()); strange != "" {
		f.Variant, f.Args = "strange", []mabra.Arg{{Name: "strange", Value: strange}}
	} else if aDay.MatchString(n.Text()) {
		f.Variant = "calendar"
	}
	return f
}
