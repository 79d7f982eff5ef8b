package yamldoc

import (
	"bytes"
	"flag"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// What texts are put together from, to hurt a writer: every mark of YAML and JSON, breaks and blanks of all kinds, words
// and numbers that may be taken for something else, characters of all lengths.
var barbs = []string{
	"a", "å", "Ö", "ord", "a b", " ", "  ", "\t", "\n", "\n\n", "\n ", "\n  ", " \n", "\r", "\r\n", ":", ": ", " :", ":\n", "#", " #", "# ", "-", "- ", "---",
	"---\n", "\n---\n", "\n...\n", "?", "? ", ",", "[", "]", "{", "}", "&a", "*a", "!", "!!str ", "|", "|-\n", ">", "%", "@", "`", "\"", "'", "''", "\\", "\\n", "\\u0041",
	"~", "null", "Null", "true", "FALSE", "yes", "No", "on", "oFF", "n", "yeſ", "y", "<<", "0", "1", "-1", "1.5", "1e9", "1e999", "0x1F", "017", "1_000", ".5", ".inf", ".nan", "+1", "1:30",
	"2026-01-02", "2026-1-2", "2026-02-30", "2020-01-02T03:04:05Z", "\u0085", "\u00a0", "\u00ad", "\u2028", "\u2029", "\u200b", "\u202e", "\ufffd", "e\u0301", "😀", "👨‍👩‍👧",
	"🏴\U000E0067\U000E0062\U000E007F", "\U0010FFFF", "\ue000", "中", "x-", "=", strings.Repeat("lång rad ", 14), strings.Repeat("å", 65), strings.Repeat("a", 128), "<&>",
}

func barbed(random *rand.Rand) string {
	var b strings.Builder
	for range random.IntN(5) {
		b.WriteString(barbs[random.IntN(len(barbs))])
	}
	return b.String()
}

// anything gives a value of the municipality's own, with barbed texts for keys and values.
func anything(random *rand.Rand, depth int) any {
	kind := random.IntN(9)
	if depth > 4 {
		kind = random.IntN(7)
	}
	switch kind {
	case 0:
		return []any{nil, true, false, []any{}, mabra.Fields{}, mabra.Number("1.10"), mabra.Number("-0"), mabra.Number("1e999")}[random.IntN(8)]
	case 7:
		items := []any{}
		for range random.IntN(4) {
			items = append(items, anything(random, depth+1))
		}
		return items
	case 8:
		group := mabra.Fields{}
		for range random.IntN(4) {
			if key := barbed(random); utf8.RuneCountInString(key) <= longestKey {
				group.Set(key, anything(random, depth+1))
			}
		}
		return group
	}
	return barbed(random)
}

// beyond reports whether a written text holds characters that the library would have spelt, \U0001F600.
func beyond(text []byte) bool {
	return bytes.ContainsFunc(text, func(r rune) bool { return r > 0xFFFF })
}

// holdsWriting fails where a tree is not written as the library writes it, or not read back by every reader as it was.
func holdsWriting(t *testing.T, tree any) bool {
	t.Helper()
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		text, err := WriteTree(tree, format)
		if !assert.NoError(t, err, "%q", tree) {
			return false
		}
		reference := libraryWriter{}
		root := reference.any(tree, 0)
		want, err := libraryYAML(root)
		if format == mabra.JSON {
			want, err = libraryJSON(root)
		}
		if !assert.NoError(t, err) || (format == mabra.JSON || !beyond(text)) && !assert.Equal(t, string(want), string(text), "%q", tree) {
			return false
		}
		again, findings := ReadTree("a", text)
		if !assert.Empty(t, findings, "%s", text) || !assert.Equal(t, tree, again, "%s", text) {
			return false
		}
		library, err := yamlread.ByLibrary(bytes.NewReader(text))
		if format == mabra.YAML && assert.NoError(t, err, "%s", text) {
			w := walk{source: &Source{}, limits: mabra.DefaultLimits()}
			if !assert.Equal(t, tree, w.any(yamlread.FromLibrary(library, nil).Root(), 0), "%s", text) {
				return false
			}
		}
		_, next, stop := yamlread.Read(text, 0, yamlread.Limits{})
		if !bytes.Contains(text, []byte("? ")) && !assert.True(t, stop == nil && next == len(text), "our reader takes it: %s", text) {
			return false
		}
	}
	return true
}

var trees = flag.Int("trees", 300, "how many random trees to write both ways, and a sixth as many documents; from 1000 on, what is largest in both formats")

// Whatever is written, in every style and at every depth, has the canonical form that it had when the library wrote it,
// and is read back as it was, by our reader and by the library.
func TestSameAsTheLibrary(t *testing.T) {
	t.Parallel()
	for _, barb := range barbs {
		if !holdsWriting(t, barb) || !holdsWriting(t, []any{barb, []any{barb}, mabra.Fields{{Name: barb, Value: barb}}}) {
			return
		}
	}
	random := rand.New(rand.NewPCG(1, 0))
	for range *trees {
		if !holdsWriting(t, anything(random, 0)) {
			return
		}
	}
}

func FuzzWrite(f *testing.F) {
	for _, barb := range barbs {
		f.Add(barb, "a"+barb)
	}
	f.Fuzz(func(t *testing.T, one, other string) {
		if _, ok := styleOf(one + other); !ok || !utf8.ValidString(one) || !utf8.ValidString(other) {
			return
		}
		tree := []any{one, []any{other}, mabra.Fields{{Name: "a", Value: one}}}
		if utf8.RuneCountInString(other) <= longestKey {
			tree = append(tree, mabra.Fields{{Name: other, Value: []any{one, mabra.Fields{{Name: other, Value: one}}}}})
		}
		holdsWriting(t, tree)
	})
}

// A document is written as the library writes it, and the part that a struct is too.
func TestDocumentsAsTheLibrary(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(2, 0))
	for range *trees / 6 {
		h := barbedHouse(random)
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			got, err := Write("House", h, format)
			require.NoError(t, err)
			want, err := writeByLibrary("House", h, format)
			require.NoError(t, err)
			if format == mabra.JSON || !beyond(got) {
				require.Equal(t, string(want), string(got))
			}
			read, findings := ReadOne[house]("a.yaml", got, mabra.DefaultLimits(), "House")
			require.Empty(t, findings, "%s", got)
			again, err := Write("House", read, format)
			require.NoError(t, err)
			require.Equal(t, string(got), string(again))
		}
	}
}

func barbedHouse(random *rand.Rand) *house {
	h := fullHouse()
	h.Name, h.Near, h.Keeper, h.Grave = barbed(random), "lada", barbed(random), barbed(random)
	h.Names = []string{barbed(random), barbed(random)}
	h.Owner = &owner{Name: barbed(random)}
	h.Windows = []window{{}, {Frame: &garden{X: mabra.Fields{{Name: "x-a", Value: anything(random, 0)}}}}}
	h.X = mabra.Fields{{Name: "x-b", Value: anything(random, 0)}}
	if random.IntN(2) == 0 {
		h.Garden, h.Outcomes = garden{X: mabra.Fields{}}, []outcome{}
	}
	return h
}
