package wording

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// IsNegative reports whether a text says what is not to be, and nothing of what there is to be instead.
func (t Text) IsNegative() bool {
	if t.told {
		return false
	}
	negative := false
	for i := range t.ends {
		for rest, more := t.sentence(i), true; more; {
			var part []unit
			part, rest, more = cutPart(rest)
			switch t.reader.denies(part) {
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

// cutPart cuts a sentence at its first comma, or where it turns to something else.
func cutPart(s []unit) (part, rest []unit, more bool) {
	for i := range s {
		if s[i].class&(comma|turning) != 0 {
			return s[:i], s[i+1:], true
		}
	}
	return s, nil, false
}
