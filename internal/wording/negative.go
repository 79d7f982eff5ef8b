package wording

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// IsNegative reports whether a text says what is not to be, and nothing of what there is to be instead.
func (r *Reader) IsNegative(text string) bool {
	negative := false
	for _, s := range r.sentences(text) {
		for _, part := range parts(s) {
			switch r.denies(part) {
			case told:
				return false
			case denied:
				negative = true
			}
		}
	}
	return negative
}

// What a part of a sentence does.
const (
	neither = iota
	denied  // says what is not to be
	told    // says what there is to be, or that something is no longer needed
)

const enoughToTell = 2 // words, besides small ones

func (r *Reader) denies(part []unit) int {
	if slices.ContainsFunc(part, func(u unit) bool { return u.class&unneeded != 0 }) {
		return told
	}
	words := 0
	head, _ := untilReason(part)
	for i := range part {
		switch c := part[i].class; {
		case i >= len(head):
			words++
		case c&denying != 0 && r.reallyDenies(part[i:]):
			return denied
		case c&change != 0:
			return told
		case c&(skipped|times|prepositions) == 0:
			words++
		}
	}
	if words >= enoughToTell {
		return told
	}
	return neither
}

// reallyDenies tells "stops hitting" from "stops the game in time".
func (r *Reader) reallyDenies(from []unit) bool {
	return r.lang != mabra.English || from[0].class&negatives != 0 && from[0].text[0] != 's' ||
		len(from) > 1 && strings.HasSuffix(from[1].text, "ing")
}

// parts cuts a sentence at its commas and where it turns to something else.
func parts(s []unit) [][]unit {
	var all [][]unit
	from := 0
	for i := range s {
		if s[i].class&(comma|turning) != 0 {
			all = append(all, s[from:i])
			from = i + 1
		}
	}
	return append(all, s[from:])
}
