package yamlread

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Where reading stops, and why: a byte that no text holds is named itself, and not what comes after it.
func TestStops(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]Stop{
		"a: 1\n...\nb: 2\n":      {Offset: 9, Line: 3, Reason: Marker},
		"a: 1\n...\n...\n":       {Offset: 9, Line: 3, Reason: Marker},
		"a: 1\n...\n.b\n":        {Offset: 9, Line: 3, Reason: Marker},
		"a: 1 # b\x01c\nd: 2\n":  {Offset: 8, Line: 1, Reason: Unfit},
		"a: 1 # b\xffc\nd: 2\n":  {Offset: 8, Line: 1, Reason: Unfit},
		"a: [1] # b\x00c\n":      {Offset: 10, Line: 1, Reason: Unfit},
		"a: \"1\"\rb: 2\n":       {Offset: 6, Line: 1, Reason: Unfit},
		"a: [1]\rb: 2\n":         {Offset: 6, Line: 1, Reason: Unfit},
		"a: b\x01c\n":            {Offset: 4, Line: 1, Reason: Unfit},
		"a: b\n  c\x7fd\ne: 1\n": {Offset: 8, Line: 2, Reason: Unfit},
		"a: 1\n  b: 2\n":         {Offset: 8, Line: 2, Reason: ColonInText},
		"a: 1\n\tb: 2\n":         {Offset: 5, Line: 2, Reason: Tab},
		"a: 1\n- b\n":            {Offset: 5, Line: 2, Reason: Key},
		"# a\n":                  {Offset: 4, Line: 2, Reason: Empty},
		"a: \"1\" b\n":           {Offset: 7, Line: 1, Reason: AfterValue},
		"a: \"1\"# b\n":          {Offset: 6, Line: 1, Reason: GluedMark},
	} {
		_, next, stop := Read([]byte(text), 0, Limits{})
		if assert.NotNil(t, stop, "%q", text) {
			stop.From = 0
			assert.Equal(t, want, *stop, "%q", text)
			assert.NotZero(t, stop.Reason, "%q", text)
			assert.Zero(t, next, "%q", text)
		}
	}
}

// A text that is read whole ends at its own end, or at the marker of the next document.
func TestWhereReadingEnds(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"a: 1\n": 5, "a: 1": 4, "a: 1\n...\n": 9, "a: 1\n...\n# b\n": 13, "a: 1\n---\nb: 2\n": 5, "a: 1\n...\n---\nb: 2\n": 9,
		"a: 1\n... # b\n": 13,
	} {
		_, next, stop := Read([]byte(text), 0, Limits{})
		assert.Nil(t, stop, "%q", text)
		assert.Equal(t, want, next, "%q", text)
	}
}

// As many nodes as are allowed are read, and not one more.
func TestAsManyNodesAsAreAllowed(t *testing.T) {
	t.Parallel()
	for items := 1; items < 40; items++ {
		text := []byte(strings.Repeat("- a\n", items))
		doc, _, stop := Read(text, 0, Limits{Nodes: items + 1})
		require.Nil(t, stop, items)
		assert.Len(t, doc.Nodes, items+1)
		_, _, stop = Read(text, 0, Limits{Nodes: items})
		if assert.NotNil(t, stop, items) {
			assert.Equal(t, TooLarge, stop.Reason, items)
			assert.Equal(t, 4*items-2, stop.Offset, items)
		}
	}
}

// The pairs of a mapping are its own: neither those of a mapping in it, nor what comes after it. Nothing else has any.
func TestPairsOfOneMapping(t *testing.T) {
	t.Parallel()
	doc, _, stop := Read([]byte("a: {b: 1, c: {}}\nd: [e, f]\ng:\n  h: 2\ni: j\n"), 0, Limits{})
	require.Nil(t, stop)
	pairs := func(v Value) (all []string) {
		for key, value := range v.Pairs() {
			all = append(all, fmt.Sprintf("%s=%s", key.Text(), value.Text()))
		}
		return all
	}
	root := doc.Root()
	assert.Equal(t, []string{"a=", "d=", "g=", "i=j"}, pairs(root))
	want := map[string][]string{"a": {"b=1", "c="}, "g": {"h=2"}}
	for key, value := range root.Pairs() {
		assert.Equal(t, want[key.Text()], pairs(value), key.Text())
		assert.Empty(t, pairs(key))
		for _, inner := range value.Pairs() {
			assert.Empty(t, pairs(inner))
		}
	}
	for key := range root.Pairs() {
		assert.Equal(t, "a", key.Text())
		break
	}
}

// Days that there are none of are text, as the library has it.
func TestDaysThatThereAreNoneOf(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]Tag{
		"2020-00-10": Str, "2020-13-10": Str, "2020-10-00": Str, "2020-10-32": Str, "2020-02-30": Str, "2020-20-10": Str,
		"2020-01-01": Time, "2020-12-28": Time, "2020-12-31": Time, "2020-02-29": Time, "2021-02-29": Str,
		"2020-1:-10": Str, "2020/01/10": Str, "2020-01-1": Time, "202a-01-10": Str,
	} {
		assert.Equal(t, want, tagOf(word), word)
		_, difference := differs([]byte("- " + word + "\n"))
		assert.Empty(t, difference, word)
	}
}
