package draft

import (
	"hash/fnv"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// turning holds the words that turn a sentence round, as they are compared.
var turning = sync.OnceValue(func() map[uint64]bool { return compared(words().Turning) })

// small holds the words in which two sentences may differ and say the same thing, as they are compared.
var small = sync.OnceValue(func() map[uint64]bool { return compared(words().Small) })

func compared(list []string) map[uint64]bool {
	all := make(map[uint64]bool, len(list))
	for _, word := range list {
		all[hashed(word)] = true
	}
	return all
}

func hashed(word string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(word)) // never fails
	return h.Sum64() &^ numbered
}

// numbered marks the hash of a word with a digit in it.
const numbered = 1

// termsOf gives the words of a text that carry it, each once and sorted, as they are compared: without case, punctuation
// and small words. Whole is all of it, for texts that are the same.
func termsOf(text string) (terms []uint64, whole uint64) {
	list := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(list) == 0 { // a face, for instance
		list = []string{text}
	}
	for _, word := range list {
		term := hashed(word)
		if !small()[term] {
			if strings.ContainsFunc(word, unicode.IsDigit) {
				term |= numbered
			}
			terms = append(terms, term)
		}
	}
	slices.Sort(terms)
	return slices.Compact(terms), hashed(strings.Join(list, " "))
}

// turns reports whether a word, as it is compared, turns a sentence round or is a number: two texts that differ in it do
// not say the same thing.
func turns(term uint64) bool { return term&numbered != 0 || turning()[term] }

// enough is how many words a text has to have for another one to be nearly the same: of fewer, each is half the meaning.
const enough = 3

// nearly reports whether two texts are nearly the same words: of five words of the longer one, four stand in the other,
// and none of those that do not turns the sentence round. Only one of them may have more to tell: where each has a word
// of its own, as of another subject or another place, they tell two things.
func nearly(a, b []uint64) bool {
	if len(a) < enough || len(b) < enough {
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
	return common == min(len(a), len(b)) && common >= fewest(max(len(a), len(b)))
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
	same := map[uint64]int{}    // by a whole text: its group
	begun := map[uint64][]int{} // by a leading word: the first things of groups that have it
	byEntry := map[string]int{} // by the id of an entry: the group of that entry, or of a factor seen in it
	for i := range all {
		s := &all[i]
		var whole uint64
		s.terms, whole = termsOf(s.words)
		found, told := same[whole]
		if !told {
			found, told = nearest(all, s, begun, group)
		}
		if told {
			byWords[found] = true
		}
		for _, id := range []string{s.entry, s.from} {
			if g, ok := byEntry[id]; ok && id != "" && !told {
				found, told = g, true
			}
		}
		if !told {
			found = len(groups)
			groups, byWords = append(groups, nil), append(byWords, false)
			for _, term := range leading(s.terms) {
				begun[term] = append(begun[term], i)
			}
		}
		group[i] = found
		groups[found] = append(groups[found], i)
		same[whole] = found
		for _, id := range []string{s.entry, s.from} {
			if id != "" {
				byEntry[id] = found
			}
		}
	}
	return groups, byWords
}

// nearest gives the group whose first thing is nearly the same as another. What is nearly the same as something else that
// is nearly the same need not be.
func nearest(all []said, s *said, begun map[uint64][]int, group []int) (found int, ok bool) {
	for _, term := range leading(s.terms) {
		for _, j := range begun[term] {
			if s.related(&all[j].topic) && nearly(s.terms, all[j].terms) {
				return group[j], true
			}
		}
	}
	return 0, false
}
