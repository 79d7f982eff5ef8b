package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNearestKnownName(t *testing.T) {
	known := []string{"responsible", "organisation", "outcomes", "my-wider-world", "due"}
	for written, want := range map[string]string{
		"responsibel":             "responsible", // two letters in each other's place
		"organization":            "organisation",
		"outcoms":                 "outcomes",
		"Due":                     "due",
		"DUE":                     "due", // whatever is written in capitals
		"OUTCOMS":                 "outcomes",
		"MY WIDER WRLD":           "my-wider-world",
		"m-y-w-i-d-e-r-w-o-r-l-d": "my-wider-world",
		"my_wider_wrld":           "my-wider-world",
		"duu":                     "due",
		"kurator":                 "", // no misspelling of anything here
		"":                        "",
		"responsibleresponsibleresponsibleresponsible": "",
	} {
		assert.Equal(t, want, nearest(written, known), written)
	}
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"behov", "behov", 0}, {"behov", "behöv", 1}, {"behov", "behvo", 1}, {"behov", "beho", 1}, {"behov", "ehovs", 2}, {"", "abc", 3},
	} {
		assert.Equal(t, test.want, distance(test.a, test.b, 3), "%s %s", test.a, test.b)
		assert.Equal(t, test.want, distance(test.b, test.a, 3), "%s %s", test.b, test.a)
	}
}

// The bounds of what is looked at.
func TestNearestBounds(t *testing.T) {
	t.Parallel()
	longest := strings.Repeat("a", 40)
	assert.Equal(t, longest, nearest(longest, []string{longest}))
	assert.Equal(t, longest, nearest("b"+longest[1:], []string{longest}))
	assert.Equal(t, "", nearest(longest+"a", []string{longest}), "no misspelling is so long")
	assert.Equal(t, "", nearest(longest, []string{longest + "a"}), "no name is so long")
	assert.Equal(t, "first", nearest("fist", []string{"first", "fifth"}))
	assert.Equal(t, "due", nearest("duo", []string{"due", "duw"}), "of two as near, the one that is named first")
	assert.Equal(t, "ab", nearest("xb", []string{"ab"}))
	assert.Equal(t, "", nearest("xy", []string{"ab"}), "a third of the letters, and one more")
	assert.Equal(t, "abc", nearest("axy", []string{"abc"}))
	assert.Equal(t, "", nearest("xyz", []string{"abc"}))
	assert.Equal(t, "", nearest("", []string{"", "a"}))
	assert.Equal(t, 4, distance(longest, longest+"a", 3))
	assert.Equal(t, 3, distance("", "😀😀😀", 3))
	assert.Equal(t, 3, distance("😀😀😀", "", 3))
	assert.Equal(t, 4, distance("", "😀😀😀a", 3))
	assert.Equal(t, 4, distance("😀😀😀a", "", 3))
}

// Short words of three letters, all of them, against the meaning of the word distance.
func TestDistanceOfAllShortWords(t *testing.T) {
	t.Parallel()
	words := []string{""}
	for from, length := 0, 0; length < 4; length++ {
		upTo := len(words)
		for _, word := range words[from:upTo] {
			words = append(words, word+"a", word+"b", word+"å")
		}
		from = upTo
	}
	for _, a := range words {
		for _, b := range words {
			if len(a)+len(b) > 9 {
				continue
			}
			if want, got := slowDistance([]rune(a), []rune(b)), distance(a, b, 9); want != got {
				t.Fatalf("%q %q: %d, not %d", a, b, got, want)
			}
		}
	}
}

// slowDistance looks at the last letters: the same, one too many, one too few, another, or two that have changed places.
func slowDistance(a, b []rune) int {
	if len(a) == 0 || len(b) == 0 {
		return len(a) + len(b)
	}
	m, n := len(a)-1, len(b)-1
	if a[m] == b[n] {
		return slowDistance(a[:m], b[:n])
	}
	least := 1 + min(slowDistance(a[:m], b), slowDistance(a, b[:n]), slowDistance(a[:m], b[:n]))
	if m > 0 && n > 0 && a[m] == b[n-1] && a[m-1] == b[n] {
		least = min(least, 1+slowDistance(a[:m-1], b[:n-1]))
	}
	return least
}
