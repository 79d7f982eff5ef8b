package training_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

var (
	// A number chosen alone leaves one noun for one and for two: "[en|två] saker". The noun belongs inside the brackets.
	numberAlone = map[string]*regexp.Regexp{
		"sv": regexp.MustCompile(`(?i)\[(?:minst |högst )?(?:en|ett)\|(?:två|tre|fyra|flera|ett par)\] (\pL+)`),
		"en": regexp.MustCompile(`(?i)\[(?:one|a)\|(?:two|three|four|several|a couple of)\] (\pL+)`),
	}
	// What may follow such a number, because it is no noun that counts.
	notCounted = regexp.MustCompile(`^(?:i|av|på|som|till|in|of|out|at|a)$`)
	// Quotation marks that belong to another language than the text, and apostrophes that are not those of the other texts.
	foreignQuotes = map[string]*regexp.Regexp{
		"sv": regexp.MustCompile(`[«»“‘]|(?:^|[\s(|\[])['’]\pL[^'’]*['’]`),
		"en": regexp.MustCompile(`[«»“”'"]|(?:^|[\s(|\[])’`),
	}
)

// TestSaidAsPeopleWrite: numbers and nouns agree, and quotation marks are those of the language.
func TestSaidAsPeopleWrite(t *testing.T) {
	t.Parallel()
	allSaid(t, "lists/*.yaml", func(file, lang, words string) {
		for _, number := range numberAlone[lang].FindAllStringSubmatch(words, -1) {
			assert.Regexp(t, notCounted, number[1], "%s: %s", file, words)
		}
		assert.NotRegexp(t, foreignQuotes[lang], slot.ReplaceAllString(words, "{}"), file)
		if lang == "en" {
			assert.False(t, smallName(words), "%s: {Guardian} where the word is a name: %s", file, words)
		}
	})
}

// A saying is what a file says in a language.
type saying struct{ file, lang, words string }

// sayings gives every text of the scenarios and of the lists, in both languages.
var sayings = sync.OnceValues(func() (all []saying, err error) {
	for _, folder := range []string{"scenarios", "lists"} {
		files, _ := filepath.Glob(folder + "/*.yaml")
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			tree, findings := yamldoc.ReadTree(file, text)
			if err := findings.Err(); err != nil {
				return nil, err
			}
			eachSaid(tree, func(lang, words string) { all = append(all, saying{file, lang, words}) })
		}
	}
	return all, nil
})

// allSaid gives every text of the scenarios and of some lists.
func allSaid(t *testing.T, lists string, each func(file, lang, words string)) {
	t.Helper()
	all, err := sayings()
	require.NoError(t, err)
	said := 0
	for _, s := range all {
		if listed, _ := filepath.Match(lists, s.file); listed || strings.HasPrefix(s.file, "scenarios") {
			said++
			each(s.file, s.lang, s.words)
		}
	}
	require.Greater(t, said, 5000)
}

var (
	parent     = regexp.MustCompile(`\{(?:guardian|other)(?:'s)?\}`)
	determiner = regexp.MustCompile(`(?i)(?:^|[ \[|“‘])(?:a|the|one|my|\{their\}) $`)
)

// smallName reports whether an English text calls a parent by name with a small letter: "and mum", not "my mum".
func smallName(words string) bool {
	for _, at := range parent.FindAllStringIndex(words, -1) {
		before := words[:at[0]]
		if strings.HasSuffix(before, "[") || strings.HasSuffix(before, "|") { // the first of an option
			before = before[:strings.LastIndex(before, "[")]
		}
		if !determiner.MatchString(before) {
			return true
		}
	}
	return false
}

// eachSaid calls do for every text in Swedish or English, however deep.
func eachSaid(tree any, do func(lang, words string)) {
	switch tree := tree.(type) {
	case mabra.Fields:
		for _, f := range tree {
			if words, ok := f.Value.(string); ok && (f.Name == "sv" || f.Name == "en") {
				do(f.Name, strings.TrimSpace(words))
			}
			eachSaid(f.Value, do)
		}
	case []any:
		for _, item := range tree {
			eachSaid(item, do)
		}
	}
}
