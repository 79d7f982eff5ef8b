package yamldoc

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
)

// Meant gives the argument that proposes the key of a vocabulary that was meant by what was written: a key misspelt, or a
// label as a reader knows it, whole or in part, in either language: "Skola", "skolan" and "the school" mean school. Where a
// character in it looks as another, or is not seen, that is told first.
func Meant(written string, vocabulary mabra.Vocabulary) mabra.Arg {
	return Proposed(written, meantKey(withoutStrange(written), vocabulary))
}

// Proposed gives the argument that tells of a strange character in what was written, and proposes a name.
func Proposed(written, name string) mabra.Arg {
	hint := suggested(name)
	if strange, ok := Strange(written).(mabra.Text); ok {
		near, _ := hint.Value.(mabra.Text)
		hint.Value = mabra.Text{Sv: strange.Sv + near.Sv, En: strange.En + near.En}
	}
	return hint
}

func meantKey(written string, vocabulary mabra.Vocabulary) string {
	if len(written) > longestName || strings.TrimSpace(written) == "" {
		return ""
	}
	known := labelsOf(vocabulary)
	if key := labelled(written, known); key != "" {
		return key
	}
	if key := saidFor(written); vocabulary.Has(key) {
		return key
	}
	if key := nearest(written, known.order); key != "" {
		return key
	}
	if end := strings.IndexAny(written, " #"); end > 0 && vocabulary.Has(written[:end]) {
		return written[:end] // and after it what it means, as lists of words have it, or a note
	}
	return nearlyLabelled(written, known)
}

//go:embed said.txt
var saidText string

// said gives the keys that words of the field stand for, although no label says them.
var said = sync.OnceValue(func() map[string]string {
	keys := map[string]string{}
	for line := range strings.Lines(saidText) {
		words, key, _ := strings.Cut(strings.TrimSpace(line), "\t")
		keys[words] = key // of a note and a blank line none
	}
	return keys
})

func saidFor(written string) string {
	return said()[strings.ToLower(strings.Join(strings.Fields(betweenLines.Replace(written)), " "))]
}

var betweenLines = strings.NewReplacer("_", " ", "-", " ")

// labelled gives the key whose label the words are, in one form or another: a key before the labels, a whole label before
// a part of one, and nothing where parts of two labels are the same words.
func labelled(written string, known *labels) string {
	if key, ok := known.keys[strings.ToLower(betweenWords.Replace(written))]; ok {
		return key
	}
	said := forms(written)
	first := len(known.order)
	for _, form := range said {
		if at, ok := known.whole[form]; ok {
			first = min(first, at)
		}
	}
	if first < len(known.order) {
		return known.order[first]
	}
	found := ""
	for _, form := range said {
		switch key := known.part[form]; {
		case key == "" || key == found:
		case key == several || found != "":
			return ""
		default:
			found = key
		}
	}
	return found
}

// labels are what a vocabulary's words are called, made ready to be looked for: a document may have ten thousand unknown
// words.
type labels struct {
	order []string                      // the keys
	keys  map[string]string             // a key in small letters, without what stands between its words → the key
	whole map[string]int                // a form of a label → the number of the first key that has it
	part  map[string]string             // a form of a part of a label → its key, or several
	near  []struct{ key, label string } // labels and their parts in small letters
}

// several stands for more than one key.
const several = "\x00"

var prepared sync.Map // the first term of a vocabulary → *labels

// labelsOf gives what the words of a vocabulary are called. Vocabularies do not change.
func labelsOf(vocabulary mabra.Vocabulary) *labels {
	if len(vocabulary) == 0 {
		return &labels{}
	}
	if known, ok := prepared.Load(&vocabulary[0]); ok {
		return known.(*labels)
	}
	known := &labels{keys: map[string]string{}, whole: map[string]int{}, part: map[string]string{}}
	for at, term := range vocabulary {
		known.order = append(known.order, term.Key)
		plain := strings.ToLower(betweenWords.Replace(term.Key))
		if _, taken := known.keys[plain]; !taken {
			known.keys[plain] = term.Key
		}
		for _, label := range [...]string{term.Label.Sv, term.Label.En} {
			for _, form := range forms(label) {
				if _, taken := known.whole[form]; !taken {
					known.whole[form] = at
				}
			}
		}
		said := parts(term.Label)
		for _, part := range said {
			for _, form := range forms(part) {
				if other := known.part[form]; other == "" || other == term.Key {
					known.part[form] = term.Key
				} else {
					known.part[form] = several
				}
			}
		}
		for _, label := range append(said, term.Label.Sv, term.Label.En) {
			known.near = append(known.near, struct{ key, label string }{term.Key, strings.ToLower(label)})
		}
	}
	prepared.Store(&vocabulary[0], known)
	return known
}

// between is what stands between the parts of a label that can each be said alone.
var between = regexp.MustCompile(` *[,()/] *| och | eller | and | or `)

// parts gives what a label says in brackets, after commas and on each side of "och", in both languages.
func parts(label mabra.Text) []string {
	found := append(between.Split(label.Sv, -1), between.Split(label.En, -1)...)
	return slices.DeleteFunc(found, func(part string) bool {
		return utf8.RuneCountInString(part) < 3 || strings.HasSuffix(part, "-")
	})
}

// ends are the ends of a Swedish noun that is definite or plural, and of an English one that is plural: the longest first.
var ends = []string{"arna", "erna", "orna", "et", "en", "an", "na", "ar", "er", "or", "n", "t", "a", "e", "s"}

const shortestStem = 3

// forms gives the words in small letters, and without the end that a form of a noun may have.
func forms(words string) []string {
	words = strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(words, "_", " ")), " "))
	words = strings.TrimPrefix(words, "the ")
	found := []string{words}
	for _, end := range ends {
		if stem, ok := strings.CutSuffix(words, end); ok && utf8.RuneCountInString(stem) >= shortestStem {
			found = append(found, stem)
		}
	}
	return found
}

// nearlyLabelled gives the key whose label is what was written but for a letter in five.
func nearlyLabelled(written string, known *labels) string {
	written = strings.ToLower(strings.TrimSpace(written))
	best, bestDistance := "", 1+utf8.RuneCountInString(written)/5
	for i := range known.near {
		if d := distance(written, known.near[i].label, bestDistance); d < bestDistance {
			best, bestDistance = known.near[i].key, d
		}
	}
	return best
}
