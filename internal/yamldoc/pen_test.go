package yamldoc

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// A value is written in each form as a document has it there.
func TestPieces(t *testing.T) {
	t.Parallel()
	yes := true
	values := map[string]any{
		"a text": "två ord", "a text that needs marks": "a: b", "a text of several lines": "a\nb\n", "a number": 5, "a truth": true,
		"a day": mabra.MustParseDate("2026-01-02"), "a word": colour("red"), "an optional": &yes, "texts": []string{"ett", "två ord", "a, b", ""},
		"a group": owner{Name: "a [b", Since: mabra.MustParseDate("2026-01-02")}, "an empty group": owner{}, "no texts": []string{},
		"groups": []window{{ID: "w1", Panes: 2, Frame: &garden{Trees: 3}}, {}}, "lists": []outcome{{Needs: []string{"a", "b c"}}, {ID: "o"}},
	}
	for name, want := range map[string][4]string{ // in blocks, in lines, on one line, in brackets
		"a text":                  {"två ord", `"två ord"`, `"två ord"`, "två ord"},
		"a text that needs marks": {`"a: b"`, `"a: b"`, `"a: b"`, `"a: b"`},
		"a text of several lines": {"|\n  a\n  b", `"a\nb\n"`, `"a\nb\n"`, `"a\nb\n"`},
		"a number":                {"5", "5", "5", "5"},
		"a truth":                 {"true", "true", "true", "true"},
		"a day":                   {"2026-01-02", `"2026-01-02"`, `"2026-01-02"`, "2026-01-02"},
		"a word":                  {"red", `"red"`, `"red"`, "red"},
		"an optional":             {"true", "true", "true", "true"},
		"texts": {"- ett\n- två ord\n- a, b\n- \"\"", "[\n  \"ett\",\n  \"två ord\",\n  \"a, b\",\n  \"\"\n]", `["ett","två ord","a, b",""]`,
			`[ett, "två ord", "a, b", ""]`},
		"no texts":       {"[]", "[]", "[]", "[]"},
		"an empty group": {"{}", "{}", "{}", "{}"},
		"a group": {"name: a [b\nsince: 2026-01-02", "{\n  \"name\": \"a [b\",\n  \"since\": \"2026-01-02\"\n}",
			`{"name":"a [b","since":"2026-01-02"}`,
			`{name: "a [b", since: 2026-01-02}`},
		"groups": {"- id: w1\n  panes: 2\n  frame:\n    trees: 3\n- {}",
			"[\n  {\n    \"id\": \"w1\",\n    \"panes\": 2,\n    \"frame\": {\n      \"trees\": 3\n    }\n  },\n  {}\n]",
			`[{"id":"w1","panes":2,"frame":{"trees":3}},{}]`, `[{id: w1, panes: 2, frame: {trees: 3}}, {}]`},
		"lists": {"- needs:\n    - a\n    - b c\n- id: o",
			"[\n  {\n    \"needs\": [\n      \"a\",\n      \"b c\"\n    ]\n  },\n  {\n    \"id\": \"o\"\n  }\n]",
			`[{"needs":["a","b c"]},{"id":"o"}]`, `[{needs: [a, "b c"]}, {id: o}]`},
	} {
		for form, want := range want {
			value := reflect.New(reflect.TypeOf(values[name])).Elem() // one that has an address, as in a document
			value.Set(reflect.ValueOf(values[name]))
			got, err := Piece(value, Form(form))
			require.NoError(t, err, name)
			assert.Equal(t, want, got, "%s, form %d", name, form)
		}
	}
}

// A value of one's own is written as a document has it, and what no document can hold is refused.
func TestPiecesOfOnesOwn(t *testing.T) {
	t.Parallel()
	piece := func(value any, form Form) (string, error) { return Piece(reflect.ValueOf(&value).Elem(), form) }
	own := mabra.Fields{{Name: "två ord", Value: []any{
		nil, true, mabra.Number("1.50"), "a b", mabra.Fields{}, []any{}, mabra.Fields{{Name: "c"}}}}}
	for form, want := range map[Form]string{
		InBlocks:   "två ord:\n  - null\n  - true\n  - 1.50\n  - a b\n  - {}\n  - []\n  - c: null",
		OnOneLine:  `{"två ord":[null,true,1.50,"a b",{},[],{"c":null}]}`,
		InBrackets: `{två ord: [null, true, 1.50, "a b", {}, [], {c: null}]}`,
		InLines: "{\n  \"två ord\": [\n    null,\n    true,\n    1.50,\n" +
			"    \"a b\",\n    {},\n    [],\n    {\n      \"c\": null\n    }\n  ]\n}",
	} {
		got, err := piece(own, form)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	deep := any("a")
	for range mabra.DefaultLimits().Depth {
		deep = []any{deep}
	}
	_, err := piece(deep, OnOneLine)
	assert.NoError(t, err, "as deep as it may stand in a document")
	_, err = piece([]any{deep}, OnOneLine)
	assert.ErrorIs(t, err, errDeep)
	_, err = piece(struct{}{}, InBlocks)
	assert.Error(t, err)
	_, err = piece("a\x01", InBrackets)
	assert.Error(t, err)
}

// A list in a list, a group in a group and long names stand as the YAML library has them.
func TestNestedBlocks(t *testing.T) {
	t.Parallel()
	one := mabra.Number("1")
	long, longer := strings.Repeat("x", 128), strings.Repeat("x", 127)+"å"
	for want, value := range map[string]any{
		"- - a\n  - - b\n- c\n": []any{[]any{"a", []any{"b"}}, "c"},
		"- - - a\n":             []any{[]any{[]any{"a"}}},
		"- a: 1\n  b:\n    - 2\n  c: 1\n- - d: 1\n": []any{
			mabra.Fields{{Name: "a", Value: one}, {Name: "b", Value: []any{mabra.Number("2")}}, {Name: "c", Value: one}},
			[]any{mabra.Fields{{Name: "d", Value: one}}},
		},
		long + ": a\n":                       mabra.Fields{{Name: long, Value: "a"}},
		"? " + longer + "\n: a\nb: c\n":      mabra.Fields{{Name: longer, Value: "a"}, {Name: "b", Value: "c"}},
		"? " + longer + "\n: a: b\n  c: d\n": mabra.Fields{{Name: longer, Value: mabra.Fields{{Name: "a", Value: "b"}, {Name: "c", Value: "d"}}}},
		"? " + longer + "\n: - a\n  - b\n":   mabra.Fields{{Name: longer, Value: []any{"a", "b"}}},
		"? |-\n  a\n  b\n: c\n":              mabra.Fields{{Name: "a\nb", Value: "c"}},
		"? \"a\\rb\"\n: {}\n":                mabra.Fields{{Name: "a\rb", Value: mabra.Fields{}}},
		"? \"a\\Nb\"\n: []\n":                mabra.Fields{{Name: "a\u0085b", Value: []any{}}},
		"? \"a\\Lb\"\n: null\n":              mabra.Fields{{Name: "a\u2028b"}},
		"? \"a\\Pb\"\n: null\n":              mabra.Fields{{Name: "a\u2029b"}},
		"\"a\\tb\": |-\n  c\n\n  d\n":        mabra.Fields{{Name: "a\tb", Value: "c\n\nd"}},
		"a:\n  b: |\n    c\n    d\n":         mabra.Fields{{Name: "a", Value: mabra.Fields{{Name: "b", Value: "c\nd\n"}}}},
		"- |-\n  a\n  b\n":                   []any{"a\nb"},
		"|-\n  a\n  b\n":                     "a\nb",
		"a\n":                                "a",
		"{}\n":                               mabra.Fields{},
		"- \"a\\\"b\\\\c\\nd\\re\\tf\\Ng\\Lh\\Pi\u00a0é\"\n": []any{"a\"b\\c\nd\re\tf\u0085g\u2028h\u2029i\u00a0é"},
	} {
		text, err := WriteTree(value, mabra.YAML)
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
		read, findings := ReadTree("a.yaml", text)
		assert.Empty(t, findings, want)
		assert.Equal(t, value, read, want)
	}
}

// Lines are as far in as they are deep, however deep that is.
func TestIndent(t *testing.T) {
	t.Parallel()
	for _, levels := range []int{0, 1, 31, 32, 33, 64, 65, 100} {
		assert.Equal(t, "a"+strings.Repeat(" ", 2*levels), string(indent([]byte("a"), levels)))
	}
}

// In JSON what is a line break to some is spelt.
func TestSpelling(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][2]string{
		"a\u0085\u2028\u2029b": {`"a\N\L\Pb"`, `"a\u0085\u2028\u2029b"`},
		"\n\r\t\"\\":           {`"\n\r\t\"\\"`, `"\n\r\t\"\\"`},
		"\u0085":               {`"\N"`, `"\u0085"`},
		"\u0084\u2027\u202aé€": {"\"\u0084\u2027\u202aé€\"", "\"\u0084\u2027\u202aé€\""},
		"":                     {`""`, `""`},
	} {
		assert.Equal(t, want[0], string(spell(nil, text, &yamlSpelling)), "%q", text)
		assert.Equal(t, want[1], string(spell(nil, text, &jsonSpelling)), "%q", text)
	}
}

// Where the bytes of the stream are not those of the nodes nothing can be put in their place.
func TestNodesThatKnowTheirBytes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		head + "name: a\n": true, "# a\n---\n" + head: true,
		head + "? name\n": false, head + "name: a\x01\n": false, head + "name: a\n\ufeffnear: b\n": false, "a: [": false,
	} {
		_, before, known := sourceOf(readHouse(t, text)).Nodes()
		assert.Equal(t, want, known, "%q", text)
		assert.Zero(t, before)
	}
	first := head + "name: a\n"
	documents, _ := Read("a.yaml", []byte(first+"---\n"+head), mabra.DefaultLimits(), kinds)
	root, before, known := documents[1].Source.Nodes()
	assert.True(t, known)
	assert.True(t, root.There())
	assert.Equal(t, len(first), before)
	var none *Source
	_, _, known = none.Nodes()
	assert.False(t, known)
}
