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
// label as a reader knows it, whole or in part, in either language: "Skola", "skolan" and "the school" mean school.
func Meant(written string, vocabulary mabra.Vocabulary) mabra.Arg {
	return suggested(meantKey(written, vocabulary))
}

func meantKey(written string, vocabulary mabra.Vocabulary) string {
	if len(written) > longestName || strings.TrimSpace(written) == "" {
		return ""
	}
	if key := labelled(written, vocabulary); key != "" {
		return key
	}
	if key := saidFor(written); vocabulary.Has(key) {
		return key
	}
	if key := nearest(written, vocabulary.Keys()); key != "" {
		return key
	}
	return nearlyLabelled(written, vocabulary)
}

//go:embed said.txt
var saidText string

// said gives the keys that words of the field stand for, although no label says them.
var said = sync.OnceValue(func() map[string]string {
	keys := map[string]string{}
	for line := range strings.Lines(saidText) {
		if words, key, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			keys[words] = key
		}
	}
	return keys
})

func saidFor(written string) string {
	return said()[strings.ToLower(strings.Join(strings.Fields(betweenLines.Replace(written)), " "))]
}

var betweenLines = strings.NewReplacer("_", " ", "-", " ")

// labelled gives the key whose label the words are, in one form or another: a key before the labels, a whole label before
// a part of one, and nothing where parts of two labels are the same words.
func labelled(written string, vocabulary mabra.Vocabulary) string {
	said := forms(written)
	is := func(words string) bool {
		return slices.ContainsFunc(forms(words), func(f string) bool { return slices.Contains(said, f) })
	}
	for _, term := range vocabulary {
		if strings.EqualFold(betweenWords.Replace(written), betweenWords.Replace(term.Key)) {
			return term.Key
		}
	}
	for _, term := range vocabulary {
		if is(term.Label.Sv) || is(term.Label.En) {
			return term.Key
		}
	}
	var found []string
	for _, term := range vocabulary {
		if slices.ContainsFunc(parts(term.Label), is) {
			found = append(found, term.Key)
		}
	}
	if len(found) != 1 {
		return ""
	}
	return found[0]
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
func nearlyLabelled(written string, vocabulary mabra.Vocabulary) string {
	written = strings.ToLower(strings.TrimSpace(written))
	best, bestDistance := "", 1+utf8.RuneCountInString(written)/5
	for _, term := range vocabulary {
		for _, label := range append(parts(term.Label), term.Label.Sv, term.Label.En) {
			if d := distance(written, strings.ToLower(label), bestDistance); d < bestDistance {
				best, bestDistance = term.Key, d
			}
		}
	}
	return best
}
