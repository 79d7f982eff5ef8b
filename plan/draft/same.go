package draft

import (
	"hash/fnv"
	"slices"
	"strings"
	"unicode"
)

func hashed(word string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(word)) // never fails
	return h.Sum64()
}

// numbered marks the hash of a word with a digit in it.
const numbered = 1

// termsOf gives the words of a text, each once and sorted, as they are compared: without case and punctuation.
func termsOf(text string) []uint64 {
	list := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	terms := make([]uint64, len(list))
	for i, word := range list {
		terms[i] = hashed(word)
		if strings.ContainsFunc(word, unicode.IsDigit) {
			terms[i] |= numbered
		} else if !turning()[terms[i]] {
			terms[i] &^= numbered
		}
	}
	slices.Sort(terms)
	return slices.Compact(terms)
}

// turns reports whether a word, as it is compared, turns a sentence round or is a number: two texts that differ in it do
// not say the same thing.
func turns(term uint64) bool { return term&numbered != 0 || turning()[term] }

// nearly reports whether two texts are the same or nearly the same words: of five words of the longer one, four stand
// in the other, and none of those that do not turns the sentence round.
func nearly(a, b []uint64) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	common, i, j := 0, 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			common, i, j = common+1, i+1, j+1
		case j == len(b) || i < len(a) && a[i] < b[j]:
			if turns(a[i]) {
				return false
			}
			i++
		default:
			if turns(b[j]) {
				return false
			}
			j++
		}
	}
	return common >= fewest(max(len(a), len(b)))
}

// fewest gives how many words two texts have to share, where the longer one has so many.
func fewest(longest int) int { return (4*longest + 4) / 5 }

// leading gives the words of a text of which two that are nearly the same share at least one: all but so many that the
// rest could not be enough.
func leading(terms []uint64) []uint64 {
	return terms[:len(terms)-fewest(len(terms))+min(1, len(terms))]
}

// related reports whether two things may be about the same: an indicator, a dimension, an area or a domain. What is
// about nothing in particular may be about anything.
func (t *topic) related(other *topic) bool {
	return t.anything() || other.anything() || t.near(other) || t.touches(other) ||
		(t.domain == "") != (other.domain == "") // the matrix has other headings than the wheel and the triangle
}

func (t *topic) anything() bool {
	return t.indicators == 0 && t.dimension == "" && t.part.Area == "" && t.domain == ""
}

// near reports whether two things stand under the same heading.
func (t *topic) near(other *topic) bool {
	return t.indicators&other.indicators != 0 || t.dimension != "" && t.dimension == other.dimension ||
		t.part.Area != "" && t.part == other.part || t.domain != "" && t.domain == other.domain
}

// touches reports whether a link between the triangle and the wheel joins two things.
func (t *topic) touches(other *topic) bool {
	return t.linked&(other.indicators|other.linked) != 0 || other.linked&t.indicators != 0
}

// grouped puts together what concerns the same thing: what is nearly the same words about the same, the same words
// wherever they stand, and a factor with the entry that it was seen in. It gives the places of the groups' things, in
// the order of their first one, and by group whether words joined it.
func grouped(all []said) (groups [][]int, byWords []bool) {
	group := make([]int, len(all))
	begun := map[uint64][]int{} // by a leading word: the things that have it
	byEntry := map[string]int{} // by the id of an entry: the group of that entry, or of a factor seen in it
	for i := range all {
		s := &all[i]
		s.terms = termsOf(s.words)
		found := -1
		for _, id := range []string{s.entry, s.from} {
			if g, ok := byEntry[id]; ok && id != "" && found < 0 {
				found = g
			}
		}
		for _, term := range leading(s.terms) {
			if found >= 0 {
				break
			}
			for _, j := range begun[term] {
				o := &all[j]
				if slices.Equal(s.terms, o.terms) || s.related(&o.topic) && nearly(s.terms, o.terms) {
					found = group[j]
					byWords[found] = true
					break
				}
			}
		}
		if found < 0 {
			found = len(groups)
			groups, byWords = append(groups, nil), append(byWords, false)
		}
		group[i] = found
		groups[found] = append(groups[found], i)
		for _, term := range leading(s.terms) {
			begun[term] = append(begun[term], i)
		}
		for _, id := range []string{s.entry, s.from} {
			if id != "" {
				byEntry[id] = found
			}
		}
	}
	return groups, byWords
}
