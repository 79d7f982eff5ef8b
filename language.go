package mabra

import "strings"

// A Language is a language that the library speaks to its readers in.
type Language string

// The languages that every text of the library exists in.
const (
	Swedish Language = "sv"
	English Language = "en"
)

// Languages lists the languages that every text of the library exists in.
func Languages() []Language { return []Language{Swedish, English} }

// Base gives the language without its region and script, in small letters: en for en-GB.
func (l Language) Base() Language {
	base, _, _ := strings.Cut(strings.ToLower(string(l)), "-")
	return Language(base)
}

// A Text is the same thing said in every language of the library.
type Text struct {
	Sv string `yaml:"sv" validate:"required" privacy:"structure"`
	En string `yaml:"en" validate:"required" privacy:"structure"`
}

// Map gives the text with its words in each language changed by a function that has none of its own: with a number before
// them, or in brackets.
func (t Text) Map(change func(words string) string) Text {
	return Text{Sv: change(t.Sv), En: change(t.En)}
}

// In gives the text in the language lang, or in that which lang is a region of, as en-GB; Swedish where lang is not a language of
// the library.
func (t Text) In(lang Language) string {
	if lang != Swedish && lang.Base() == English {
		return t.En
	}
	return t.Sv
}
