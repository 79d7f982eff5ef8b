package yamlread

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestJSON reads what JSON has and YAML 1.1 lacks or takes for something else.
func TestJSON(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		`{"a":"\/"}`, `{"a":"\ud83d\ude00 and \u00e5"}`, `["\ud83d\ude00"]`, "{\"a\"\n:\n1}", "{\"a\"\t\n \t: [true, null]}", "\t{\n\t\"a\":\t1\n\t}\n",
		"{\"a\":\"b\u2028c\u0085d\"}", `{"` + strings.Repeat("k", 1200) + `":1}`, `{"a":1e400,"b":-0,"c":1E+2}`, `""`, `{}`, `[[],{}]`, " \t0", "\n \t[1,\n\t 2]",
	} {
		doc, next, stop := Read([]byte(text), 0, Limits{})
		require.Nil(t, stop, text)
		assert.Equal(t, len(text), next)
		assert.Empty(t, differsFromJSON(doc, []byte(text)), text)
		assert.Empty(t, spansOf(doc), text)
	}
	for _, text := range []string{
		`{"a":"\/",}`, `{'a':"\/"}`, "{\"a\"\n: 1,}", `{"a":"\ud83d"}`, `{"a":"\ud83dx"}`, `{"a":"\ud83dA"}`, "{\"a\":\"b\u2028c\",}", "\t{\"a\":x}",
	} {
		_, _, stop := Read([]byte(text), 0, Limits{})
		assert.NotNil(t, stop, "no JSON: %s", text)
	}
}

func TestPlaces(t *testing.T) {
	t.Parallel()
	long := "{\"å\":\"" + strings.Repeat("ö", 5000) + "\",\"b\":1}"
	for _, test := range []struct {
		text                string
		node, line, column  int
		lastLine, lastPlace int
	}{
		{"a: b\nåäö: 'x y'\n", 3, 2, 1, 2, 4},
		{"a: b\nåäö: 'x y'\n", 4, 2, 6, 2, 11},
		{"\ufeffa: b", 2, 1, 4, 1, 5},
		{"a:\n- |\n  b\n\n  c\n\n\n- d\n", 3, 2, 3, 5, 4},
		{"a:\n  b c\n  d\n", 2, 2, 3, 3, 4},
		{long, 3, 1, 5009, 1, 5012},
		{long, 4, 1, 5013, 1, 5014},
	} {
		doc, _, stop := Read([]byte(test.text), 0, Limits{})
		require.Nil(t, stop)
		line, column := doc.Place(test.node)
		assert.Equal(t, []int{test.line, test.column}, []int{line, column}, "node %d", test.node)
		line, column, sure := doc.After(test.node)
		assert.Equal(t, []int{test.lastLine, test.lastPlace}, []int{line, column}, "after node %d", test.node)
		assert.True(t, sure)
	}
}

// What is marked of a group or list over several lines is its first word or its bracket, of one on a line all of it; what of
// the whole document, the bracket that it begins with.
func TestWhatIsMarked(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"- a: b\n  c: d\n": "a", "- {a: b}\n": "{a: b}", "- {a: b,\n   c: d}\n": "{", "- [a,\n   b]\n": "[", "- 'a\n  b'\n": "'a\n  b'", "- []\n": "[]",
	} {
		doc, _, stop := Read([]byte(text), 0, Limits{})
		require.Nil(t, stop, "%q", text)
		from, to := doc.Bytes(1)
		assert.Equal(t, want, text[from:to], "%q", text)
		line, column, sure := doc.After(1)
		assert.True(t, sure)
		endLine, endColumn := doc.PlaceOf(to)
		assert.Equal(t, [2]int{endLine, endColumn}, [2]int{line, column}, "%q", text)
	}
	doc, _, stop := Read([]byte(`{"a": 1}`), 0, Limits{})
	require.Nil(t, stop)
	from, to := doc.Bytes(0)
	assert.Equal(t, [2]int{0, 1}, [2]int{from, to})
	byLibrary, err := ByLibrary(strings.NewReader("a: b"))
	require.NoError(t, err)
	_, _, known := FromLibrary(byLibrary, []byte("a: b")).Root().Bytes()
	assert.False(t, known)
}
