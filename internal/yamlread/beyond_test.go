package yamlread

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestBeyond reads what YAML 1.2 has and the library, which goes by 1.1, refuses. There is no more than this.
func TestBeyond(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"{a: Vem hjälper mig?}": {"a", "Vem hjälper mig?"},
		"{a: x?y, b: who ? me}": {"a", "x?y", "b", "who ? me"},
		"[Vem?, Varför?]":       {"Vem?", "Varför?"},
		"{a?: b}":               {"a?", "b"},
		"a: b\n\t\nc: d\n":      {"a", "b", "c", "d"},
		"a: b\n  \t \nc: d\n\t": {"a", "b", "c", "d"},
		"a: b\n\t\n  c\n":       {"a", "b\nc"},
		"- a\n\t\n\t\n- b\n":    {"a", "b"},
	} {
		_, err := ByLibrary(strings.NewReader(text))
		require.Error(t, err, text)
		doc, next, stop := Read([]byte(text), 0, Limits{})
		require.Nil(t, stop, text)
		assert.Equal(t, len(text), next)
		var words []string
		for i := range doc.Nodes {
			if doc.Nodes[i].Kind == Scalar {
				words = append(words, doc.Value(i))
			}
		}
		assert.Equal(t, want, words, text)
	}
	for _, text := range []string{"[?a]", "[a\n?b]", "{? a: b}", "{?a: b}", "a:\n\tb\n", "\ta: b\n", "a: b\n\t# c\nd: e\n", "- \ta\n"} {
		_, _, stop := Read([]byte(text), 0, Limits{})
		assert.NotNil(t, stop, "%q", text)
	}
}

// TestLosses meets what the library reads on past, and would leave out or take for something else.
func TestLosses(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]Stop{
		`a: "b"#c`:           {Offset: 6, Line: 1, Reason: GluedMark},
		"a: 'b'#c\n":         {Offset: 6, Line: 1, Reason: GluedMark},
		"- \"b\"#c":          {Offset: 5, Line: 1, Reason: GluedMark},
		"a: >-#c\n  b":       {Offset: 5, Line: 1, Reason: GluedMark},
		"a: |#c\n  b":        {Offset: 4, Line: 1, Reason: GluedMark},
		"a: [b]#c":           {Offset: 6, Line: 1, Reason: GluedMark},
		"a: {b: c}#d":        {Offset: 9, Line: 1, Reason: GluedMark},
		"a: [b,#c\n d]":      {Offset: 6, Line: 1, Reason: GluedMark},
		"a:\n  [\"b\"#c\n ]": {Offset: 9, Line: 2, Reason: GluedMark},
		"a: {b: \"c\"#d\n}":  {Offset: 10, Line: 1, Reason: GluedMark},
		"a: {b: c, ?d: e}":   {Offset: 10, Line: 1, Reason: QuestionFirst},
		"a: [?b]":            {Offset: 4, Line: 1, Reason: QuestionFirst},
		"a:\n- b\n- [c, ?d]": {Offset: 13, Line: 3, Reason: QuestionFirst},
	} {
		_, err := ByLibrary(strings.NewReader(text))
		require.NoError(t, err, text)
		_, _, stop := Read([]byte(text), 0, Limits{})
		require.NotNil(t, stop, text)
		assert.Equal(t, want, Stop{Offset: stop.Offset, Line: stop.Line, Reason: stop.Reason}, text)
	}
	for _, text := range []string{"a: b#c", "a: [b#c]", `a: "b" #c`, "a: >- #c\n  b\n", "a: [b, #c\n d]", "a: ?b", "?a: b"} {
		_, _, stop := Read([]byte(text), 0, Limits{})
		assert.Nil(t, stop, "nothing is lost: %s", text)
	}
}
