package mabra

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/line"
)

// A Finding is one thing that a rule has to say about a place in a document.
//
// A Finding never holds what the document says: Args are numbers, field names of the format and words of closed
// vocabularies, and the text is made from them late, in the reader's language. It always has a Rule, which says most of it:
// the zero Finding says nothing and cannot be shown.
type Finding struct {
	File     string   // the name that the caller gave the text
	Position Position // zero for a document built in Go
	End      Position // one past the last character; zero where it is not known
	Bytes    Span     // the same in bytes of the text; zero where it is not known
	Path     Path
	Rule     *Rule  // never nil
	Variant  string // which of the rule's messages it is; empty where the rule has one
	Severity Severity
	Args     []Arg
	Law      *Provision // the text in force at the document's day; nil when the rule is not one of law
	Country  string     // whose law the document goes by, a code as in plan.Country; empty where that is not known
	Related  []Related
}

// An Arg fills the place {Name} in a rule's message. Value is a string, an int, a Text, a []string of
// allowed values, or the Vocabulary of those that have labels.
type Arg struct {
	Name  string
	Value any
}

// A Related is another place that a finding speaks of.
type Related struct {
	Position Position
	End      Position // one past the last character; zero where it is not known
	Bytes    Span     // the same in bytes of the text; zero where it is not known
	Path     Path
	Note     Text
}

// Source says what the finding rests on, in the country of the document where that is known.
func (f Finding) Source() Text {
	if f.Law != nil {
		return f.Law.Text
	}
	return f.Rule.ground(f.Country).Text
}

// Origin says what kind of thing Source is.
func (f Finding) Origin() Origin { return f.Rule.ground(f.Country).Origin }

// Message gives the finding's text in the language lang, with the places it also speaks of.
func (f Finding) Message(lang Language) string {
	return f.MessageBy(lang, func(r Related) string {
		if r.Position.Valid() {
			return r.Position.String()
		}
		return string(r.Path)
	})
}

// MessageBy gives the same with the places it also speaks of named as place names them: for whoever sees a page and no text.
func (f Finding) MessageBy(lang Language, place func(Related) string) string {
	text := f.Rule.Message(f.Variant).In(lang)
	for _, arg := range f.Args {
		text = strings.ReplaceAll(text, "{"+arg.Name+"}", arg.in(lang, f.showsValues()))
	}
	for _, related := range f.Related {
		text += fmt.Sprintf(" (%s %s)", related.Note.In(lang), place(related))
	}
	return text
}

// In gives the finding as one line of text: file:line:column: severity: path: message [rule]. What would forge another
// line, or be obeyed by a terminal, in the file's name or in a name from a practice model, is shown as U+FFFD.
func (f Finding) In(lang Language) string {
	var b strings.Builder
	for _, part := range []string{f.place(), f.Severity.Label(lang), string(f.Path)} {
		if part != "" {
			b.WriteString(part + ": ")
		}
	}
	b.WriteString(f.Message(lang) + " [" + f.Rule.ID + "]")
	return line.Of(b.String())
}

func (f Finding) place() string {
	switch {
	case !f.Position.Valid():
		return f.File
	case f.File == "":
		return f.Position.String()
	}
	return f.File + ":" + f.Position.String()
}

// How many allowed values a message shows. A longer list does not help a reader, unless nothing else says what was meant.
const (
	shownValues = 24
	soughtAmong = 64
)

// showsValues gives how many allowed values the message shows: more where one could have been suggested and none was, for
// then the reader looks for it in the list.
func (f Finding) showsValues() int {
	for _, arg := range f.Args {
		if arg.Name == "suggestion" && arg.Value == "" {
			return soughtAmong
		}
	}
	return shownValues
}

func (a Arg) in(lang Language, most int) string {
	switch v := a.Value.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case Text:
		return v.In(lang)
	case []string:
		return shown(v, most)
	case Vocabulary:
		words := make([]string, len(v))
		for i := range v {
			words[i] = v[i].shown(lang)
		}
		return shown(words, most)
	}
	return ""
}

func shown(words []string, most int) string {
	if len(words) > most {
		words = append(words[:most:most], "…")
	}
	return strings.Join(words, ", ")
}

// shown gives the term as a list of allowed values shows it: "skola (school)". What the label says in brackets or after a
// comma is left out, and so is a label that says the same as the key.
func (t Term) shown(lang Language) string {
	label := t.Label.In(lang)
	if end := strings.IndexAny(label, ",("); end > 0 {
		label = strings.TrimSpace(label[:end])
	}
	if label == "" || strings.EqualFold(strings.ReplaceAll(label, " ", "-"), t.Key) {
		return t.Key
	}
	return label + " (" + t.Key + ")"
}
