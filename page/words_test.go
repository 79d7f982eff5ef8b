package page_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

// A sentence is one of the sentences of a page, as data.
type sentence struct {
	Name   string
	Sv, En string
	file   string
}

// sentences gives the sentences of the pages, and of those named alone where any is.
func sentences(t *testing.T, pages ...string) []sentence {
	t.Helper()
	files, err := filepath.Glob("data/*.yaml")
	require.NoError(t, err)
	ofCourse, err := filepath.Glob("course/data/*.yaml")
	require.NoError(t, err)
	files = append(files, ofCourse...)
	var all []sentence
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		if len(pages) > 0 && !slices.Contains(pages, name) {
			continue
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		var list struct{ Sentences []sentence }
		require.NoError(t, yaml.Unmarshal(text, &list))
		for _, s := range list.Sentences {
			s.file = name
			all = append(all, s)
		}
	}
	require.NotEmpty(t, all)
	return all
}

// No sentence is left over: each is asked for by its name, in a template or in Go.
func TestEverySentenceIsAskedFor(t *testing.T) {
	t.Parallel()
	asking := ""
	for _, pattern := range []string{"*.go", "templates/*.html", "data/*.yaml", "course/*/*"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range files {
			if !strings.HasSuffix(file, "_test.go") {
				text, err := os.ReadFile(file)
				require.NoError(t, err)
				asking += string(text)
			}
		}
	}
	seen := map[string]bool{}
	for _, s := range sentences(t) {
		assert.False(t, seen[s.file+s.Name], "%s: %s stands twice", s.file, s.Name)
		seen[s.file+s.Name] = true
		begin, _, _ := strings.Cut(s.Name, "-")
		assert.True(t, strings.Contains(asking, `"`+s.Name+`"`) || strings.Contains(asking, `"`+begin+`-" +`),
			"%s: nobody asks for %s", s.file, s.Name)
	}
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?:]+(\s|$)`)
	aWord       = regexp.MustCompile(`[\p{L}\p{N}%][\p{L}\p{N}%’'-]*`)
	verb        = regexp.MustCompile(`%(\[\d+\])?[sd]`)
	shortened   = regexp.MustCompile(`(?i)\b(t\.ex|bl\.a|d\.v\.s|dvs|m\.m|mfl|osv|etc|ev|resp|ca|kl|tel|nr|e\.g|i\.e|approx|no\.)\b`)
)

// The pages in easy language keep to what MTM asks for: short sentences, one thought in each, no abbreviations. Every
// sentence has at most 15 words, and on the whole they have no more than 10.
func TestEasyLanguageIsEasy(t *testing.T) {
	t.Parallel()
	for _, lang := range mabra.Languages() {
		words, count := 0, 0
		for _, s := range sentences(t, "family", "child", "easy") {
			text := verb.ReplaceAllString(mabra.Text{Sv: s.Sv, En: s.En}.In(lang), "x")
			assert.NotRegexp(t, shortened, text, "%s: %s", s.file, s.Name)
			for _, one := range sentenceEnd.Split(text, -1) {
				n := len(aWord.FindAllString(one, -1))
				if n == 0 {
					continue
				}
				assert.LessOrEqual(t, n, 15, "%s: %s: %s", s.file, s.Name, one)
				words, count = words+n, count+1
			}
		}
		assert.LessOrEqual(t, float64(words)/float64(count), 10.0, lang)
		t.Logf("%s: %.1f words in a sentence, %d sentences", lang, float64(words)/float64(count), count)
	}
}
