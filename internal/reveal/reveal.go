// Package reveal reads what somebody wrote in their own words for what points out a person or tells where one is: numbers
// and addresses in any text, and names of people, schools and places where nobody may be known. It says what it found and
// where it stands in the text. What it finds nothing in may reveal all the same: a name can look like any other word.
package reveal

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/signs"
)

// A Kind is one kind of what reveals. It is the name of a phrase in the rules that speak of it.
type Kind string

// The kinds.
const (
	PersonalNumber Kind = "personal-number" // personnummer, samordningsnummer, reserve number, CHI
	Telephone      Kind = "telephone"
	Email          Kind = "e-mail"
	Street         Kind = "street"
	Postcode       Kind = "postcode"
	Unit           Kind = "unit" // a school, preschool, refuge or ward by name
	Place          Kind = "place"
	Class          Kind = "class" // a class at school: 3B
	Birthday       Kind = "birthday"
	Name           Kind = "name"
)

// A Mark is something in a text that reveals. Start and End are bytes of the text.
type Mark struct {
	Kind       Kind
	Start, End int
	Service    bool // of a telephone number: the sentence says that a service answers there
}

// Numbers finds numbers and addresses, which do not belong in any text: a personal number, a telephone number, an e-mail
// address, a street with a number, a postcode. The numbers of helplines are everybody's and are let be.
func Numbers(text string) []Mark { return NumbersAmong(text, signs.In(text)) }

// NumbersAmong is Numbers for who knows already which signs the text holds.
func NumbersAmong(text string, held signs.Set) []Mark {
	if !mayHoldNumbers(text, held) {
		return nil
	}
	r := read(text)
	r.numbers()
	return r.done()
}

// Whole finds all kinds. Known are words that may stand in the text, in lower case, such as the child's pseudonym; ids
// are those of the document, which are names where they also stand in a text.
func Whole(text string, known, ids func(word string) bool) []Mark {
	return WholeAmong(text, signs.In(text), known, ids)
}

// WholeAmong is Whole for who knows already which signs the text holds.
func WholeAmong(text string, held signs.Set, known, ids func(word string) bool) []Mark {
	if !held.Has(signs.Capital) && !mayHoldNumbers(text, held) && !strings.Contains(text, "skola") &&
		signs.Lower(text) == text {
		return nil
	}
	r := read(text)
	r.known, r.ids = known, ids
	r.numbers()
	r.days()
	r.names()
	return r.done()
}

// Kinds gives the kinds among marks, each once, in the order of the text.
func Kinds(marks []Mark) []Kind {
	var kinds []Kind
	for _, m := range marks {
		if !slices.Contains(kinds, m.Kind) {
			kinds = append(kinds, m.Kind)
		}
	}
	return kinds
}

// mayHoldNumbers keeps what most texts cost low: a number has a digit, and an address by e-mail a sign or a word for it.
func mayHoldNumbers(text string, held signs.Set) bool {
	return held.Has(signs.Digit|signs.At|signs.Wide) ||
		held.Has(signs.T) && strings.Contains(text, "AT ") ||
		held.Has(signs.Hyphen) && strings.Contains(text, "l-a") || // snabel-a
		held.Has(signs.Bracket) && mayHoldBracketed(text)
}

// mayHoldBracketed reports whether something in brackets may be what people write for the sign of an address by e-mail.
func mayHoldBracketed(text string) bool {
	for i := range len(text) - min(len(text), 3) {
		switch text[i] {
		case '(', '[', '{':
			if text[i+1]|0x20 == 'a' || text[i+1] == ' ' {
				return true
			}
		}
	}
	return false
}

// A reading is a text that is being read.
type reading struct {
	text   string  // plain: see plain
	origin []int   // where each byte of it stands in the text that was given; nil where they are the same
	groups []group // of digits
	words  []word
	known  func(string) bool
	ids    func(string) bool
	marks  []Mark
}

func read(text string) *reading {
	r := &reading{known: never, ids: never}
	r.text, r.origin = plain(text)
	return r
}

func never(string) bool { return false }

const mostMarks = 200 // in a text; one that holds so much has been found out

// mark notes what stands between two places, unless something there is noted already.
func (r *reading) mark(kind Kind, start, end int) bool {
	if len(r.marks) >= mostMarks || r.taken(start, end) {
		return false
	}
	r.marks = append(r.marks, Mark{Kind: kind, Start: start, End: end})
	return true
}

func (r *reading) taken(start, end int) bool {
	return slices.ContainsFunc(r.marks, func(m Mark) bool { return m.Start < end && start < m.End })
}

// done gives the marks in the order of the text, by places in the text that was given.
func (r *reading) done() []Mark {
	slices.SortFunc(r.marks, func(a, b Mark) int { return a.Start - b.Start })
	if r.origin != nil {
		for i := range r.marks {
			r.marks[i].Start, r.marks[i].End = r.origin[r.marks[i].Start], r.origin[r.marks[i].End]
		}
	}
	return r.marks
}

func (r *reading) numbers() {
	r.emails()
	r.groups = digitGroups(r.text)
	if len(r.groups) == 0 {
		return
	}
	r.personalNumbers()
	r.telephones()
	r.streets()
	r.postcodes()
}
