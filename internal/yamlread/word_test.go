package yamlread

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// pieces are what numbers, days, moments and the words that are no text are made of.
var pieces = []string{
	"0", "00", "01", "07", "08", "089", "1", "12", "31", "2026", "-", "+", ".", ":", "_", "e", "E", "e3", "x", "xF", "0x", "o", "0o7", "b", "0b1", "-0b", "T",
	"t", "Z", "-02", "-28", "-29", "-30", "03:04", ":05", ".5", "+01:00", "inf", ".inf", ".NaN", "~", "null", "NULL", "nul", "true", "True", "tRUE", "no",
	"12345678901234567", "123456789012345678901", "å", "a", "2026-03-09", "2026-13-01", "1e400",
}

// TestSameWords asks both readers what short words are: nowhere else do they have so many ways to differ.
func TestSameWords(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(11, 0))
	for range 6_000 {
		var word strings.Builder
		for range 1 + random.IntN(4) {
			word.WriteString(pieces[random.IntN(len(pieces))])
		}
		_, difference := differs([]byte("- " + word.String()))
		assert.Empty(t, difference, "%q", word.String())
	}
	for _, piece := range pieces {
		_, difference := differs([]byte("- " + piece + "\n"))
		assert.Empty(t, difference, "%q", piece)
	}
}
