package yamlread

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

var (
	edits = flag.Int("edits", 1_500, "how many edited texts to read both ways")
	seed  = flag.Uint64("seed", 1, "the seed of the edits")
)

// What is put into texts to hurt them: the marks of YAML, blanks and breaks of every kind, odd words and numbers.
var bites = []string{
	" ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\n ", "\n\t", "\n  \n", " \n", "\t\n", ":", ": ", ":\n", "- ", "-", "-\n", "- - ", "? ", "?", ", ", ",",
	"[", "]", "{", "}", "[]", "{}", "#", " #", " # c\n", "\n# c\n", "\n # c\n", "&a ", "*a", "!", "! ", "!!str ", "<<", "<<: ", "|", "|\n", "|2-\n", ">+1\n",
	">\n  ", "|-\n", "|+\n\n", "\"", "'", "''", "\\", "\\n", "\\\n", "\\u00e5", "\\ud83d\\ude00", "\\x4", "\\/", "%", "@", "`", "---", "\n---\n", "...", "\n...\n",
	"--- ", "~", "null", "true", "yes", "1", "0x1F", "0o7", "017", "1_000", "-0b1", "1.", ".5", "1e3", "+.inf", ".nan", "2020-1-2", "2020-02-30",
	"2020-02-29", "2020-01-02T03:04:05Z", "1:30", "123456789012345678901", "å", "é", "é", "\u00a0", "\u0085", "\u2028", "\ufeff", "\u200b", "😀", "\xff", "\xc3",
	"\x00", "\x7f", "a: b", "\n  a: b", "\na: b", "\n- a", "\n  - a", "k:v", "k : v", "\"k\":v", "'k' : v", "{a: b}", "[a, b]", "{a: , b: 1}", "[a,\nb]",
}

// edited gives a few lines of a text, hurt in a few places.
func edited(random *rand.Rand, text string) string {
	lines := strings.SplitAfter(text, "\n")
	from := random.IntN(len(lines))
	text = strings.Join(lines[from:min(len(lines), from+1+random.IntN(8))], "")
	if random.IntN(2) == 0 {
		text = unindented(text)
	}
	for range 1 + random.IntN(3) {
		at := random.IntN(len(text) + 1)
		to := at
		if random.IntN(3) == 0 {
			to = min(len(text), at+random.IntN(4))
		}
		text = text[:at] + bites[random.IntN(len(bites))] + text[to:]
	}
	return text
}

// unindented gives the lines of a text as far left as its first.
func unindented(text string) string {
	margin := text[:len(text)-len(strings.TrimLeft(text, " "))]
	lines := strings.SplitAfter(text, "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], margin)
	}
	return strings.Join(lines, "")
}

func TestEdited(t *testing.T) {
	t.Parallel()
	var sources []string
	for _, text := range sorted(texts(t)) {
		sources = append(sources, string(text))
	}
	random := rand.New(rand.NewPCG(*seed, 0))
	taken := 0
	for range *edits {
		text := edited(random, sources[random.IntN(len(sources))])
		was, difference := differs([]byte(text))
		if was {
			taken++
		}
		if !assert.Empty(t, difference, "%q", text) {
			return
		}
	}
	t.Logf("%d texts, %d of them taken, 0 differences", *edits, taken)
}

func FuzzSame(f *testing.F) {
	for _, text := range bites {
		f.Add(text)
		f.Add("k: a" + text + "\nl: b\n")
	}
	f.Fuzz(func(t *testing.T, text string) {
		if _, difference := differs([]byte(text)); difference != "" {
			t.Errorf("%q\n%s", text, difference)
		}
	})
}
