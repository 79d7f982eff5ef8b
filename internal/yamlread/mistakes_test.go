package yamlread

import (
	"bytes"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

// alien is what is seen to before, or by other rules: characters that no text may hold, and markers of documents.
var alien = regexp.MustCompile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x{feff}]|(?m:^(?:---|\\.\\.\\.|#))")

// What the library does not take has at least one mistake that is told, within the text, and not too many; and hardly
// ever is it not clear what the mistake is.
func TestMistakesOfEdited(t *testing.T) {
	t.Parallel()
	var sources []string
	for _, text := range sorted(texts(t)) {
		sources = append(sources, string(text))
	}
	random := rand.New(rand.NewPCG(*seed, 1))
	refused, unclear := 0, 0
	slips := map[Slip]int{}
	for range *edits {
		text := edited(random, sources[random.IntN(len(sources))])
		if alien.MatchString(text) || !utf8.ValidString(text) || strings.TrimSpace(text) == "" {
			continue
		}
		if _, _, stop := Read([]byte(text), 0, Limits{}); stop == nil {
			continue
		}
		if _, err := ByLibrary(bytes.NewReader([]byte(text))); err == nil {
			continue
		}
		refused++
		mistakes := Mistakes([]byte(text), false)
		if !assert.NotEmpty(t, mistakes, "%q", text) {
			return
		}
		assert.LessOrEqual(t, len(mistakes), MostMistakes)
		assert.True(t, slices.IsSortedFunc(mistakes, func(a, b Mistake) int { return a.At - b.At }), "%q %v", text, mistakes)
		for _, m := range mistakes {
			slips[m.Slip]++
			assert.True(t, m.At >= 0 && m.At <= len(text) && m.Other <= len(text), "%q", text)
		}
		if mistakes[0].Slip == Unclear {
			unclear++
		}
	}
	assert.Less(t, 100*unclear, refused)
	t.Logf("%d texts that the library refuses, of %d it is unclear why: %v", refused, unclear, slips)
}
