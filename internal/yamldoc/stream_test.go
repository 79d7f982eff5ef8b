package yamldoc

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

func TestSplit(t *testing.T) {
	for stream, want := range map[string][]chunk{
		"":                                  nil,
		"# only words\n\n":                  nil,
		"---\n---\n":                        nil,
		"a: 1\n":                            {{text: []byte("a: 1\n")}},
		"---\na: 1\n---\nb: 2\n":            {{text: []byte("---\na: 1\n")}, {text: []byte("---\nb: 2\n"), lines: 2, before: 9}},
		"# head\n---\na: 1\n...\n# x":       {{text: []byte("# head\n---\na: 1\n...")}},
		"a: |\n  ---\n":                     {{text: []byte("a: |\n  ---\n")}}, // indented: part of the text
		"a: 1\n\ufeff---\nb: 2\n":           {{text: []byte("a: 1\n")}, {text: []byte("---\nb: 2\n"), lines: 1, before: 8}},
		"a: 1\n---\n\ufeffb: 2\n":           {{text: []byte("a: 1\n")}, {text: []byte("b: 2\n"), lines: 2, before: 12}},
		"\ufeffa: 1\n\ufeffapiVersion: 2\n": {{text: []byte("a: 1\n"), before: 3}, {text: []byte("apiVersion: 2\n"), lines: 1, before: 11, joined: true}},
		"\ufeff\ufeffapiVersion: 1\n\ufeffapiVersion: 2\n---\nb: 2\n": {
			{text: []byte("apiVersion: 1\n"), before: 6},
			{text: []byte("apiVersion: 2\n"), lines: 1, before: 23, joined: true}, {text: []byte("---\nb: 2\n"), lines: 2, before: 37}},
		"a: 1\n\ufeff---\napiVersion: 2\n": {{text: []byte("a: 1\n")}, {text: []byte("---\napiVersion: 2\n"), lines: 1, before: 8}},
		"a: 1\n\ufeff---b: c\napiVersion: 2\n": {
			{text: []byte("a: 1\n")}, {text: []byte("---b: c\napiVersion: 2\n"), lines: 1, before: 8, joined: true}},
		"a: \ufeffb\n":               {{text: []byte("a: \ufeffb\n")}},
		"a: 1\r\n---\r\nb: 2\r\n":    {{text: []byte("a: 1\r\n")}, {text: []byte("---\r\nb: 2\r\n"), lines: 1, before: 6}},
		"a: ---b\n---c: 1\n":         {{text: []byte("a: ---b\n---c: 1\n")}},       // no space after: no marker
		"{\"a\":\"b\u2028--- c\"}":   {{text: []byte("{\"a\":\"b\u2028--- c\"}")}}, // JSON: no line ends within a text
		"[\"b\u2028...\u2028\"]\n":   {{text: []byte("[\"b\u2028...\u2028\"]\n")}},
		"{\"a\":1}\n--- {\"b\":2}\n": {{text: []byte("{\"a\":1}\n")}, {text: []byte("--- {\"b\":2}\n"), lines: 1, before: 8}},
	} {
		assert.Equal(t, want, split([]byte(stream)), "%q", stream)
	}
}

// Files that were put together are parted where the second begins as a document, among its first thousand bytes.
func TestSplitNearTheBeginning(t *testing.T) {
	t.Parallel()
	for length, want := range map[int]int{0: 2, 1024 - len("\napiVersion:") - 1: 2, 1024 - len("\napiVersion:"): 1} {
		after := "#" + strings.Repeat("a", length) + "\napiVersion: 2\n"
		assert.Len(t, split([]byte("a: 1\n\ufeff"+after)), want, length)
	}
}

// What is read at once is the first document of those that the stream is cut into, and read as it is read by itself.
func TestTheFirstDocumentIsReadAtOnce(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 0))
	pieces := append([]string{
		"a: b\n", "k: ", "- c\n", "  ", "{\"a\": \"", "\"}", "\ufeff", "apiVersion: mabra/v1\n", "\ufeff---\n", "\n...\n# c\n", "--- # c\n", "---\nb: 2\n",
	}, barbs...)
	whole, begun := 0, 0
	for range 20_000 {
		var b strings.Builder
		for range 1 + random.IntN(6) {
			b.WriteString(pieces[random.IntN(len(pieces)/(1+random.IntN(4)))])
		}
		stream := []byte(b.String())
		chunks := chunksOf(stream, mabra.DefaultLimits())
		if len(chunks) > 0 && chunks[0].doc != nil {
			doc := chunks[0].doc
			require.Equal(t, string(chunks[0].text), doc.Text())
			if again, _, stop := yamlread.Read(chunks[0].text, 0, yamlread.Limits{}); stop == nil { // by itself, the library may have to
				require.Equal(t, again.Nodes, doc.Nodes, "%q", stream)
				require.Equal(t, again.Comments, doc.Comments, "%q", stream)
			}
			chunks[0].doc = nil
			if len(chunks) > 1 {
				begun++
			} else {
				whole++
			}
		}
		require.Equal(t, split(stream), chunks, "%q", stream)
	}
	assert.Greater(t, whole, 1_000)
	assert.Greater(t, begun, 50)
	for _, stream := range []string{"a: 1\nb: 2\n", "b: 2\n# mabra\n", "---\nb: 2\n", "{\"a\": \"\ufeff\"}\n", "a: 1\n---\n[b]\n", "\u00a0%a: b\n---\nc: d\n",
		"a: 1\n---\n", "a: b...\n", "a: b\n---\nc: d\n...\n"} {
		assert.NotNil(t, chunksOf([]byte(stream), mabra.DefaultLimits())[0].doc, stream)
	}
	small := mabra.DefaultLimits()
	small.Bytes = len("a: 1\n")
	assert.NotNil(t, chunksOf([]byte("a: 1\n"), small)[0].doc)
	small.Bytes--
	assert.Nil(t, chunksOf([]byte("a: 1\n"), small)[0].doc, "what is too large is not read")
}

// In a text that only the YAML library reads, a comment is what seems one, wherever on its line it begins.
func TestSeemingComments(t *testing.T) {
	t.Parallel()
	h := readHouse(t, "# mark\n"+head+"name: a\rnumber: 3 # mark\nnear: \"a\" # not\n")
	require.True(t, sourceOf(h).root.Document().ByLibrary())
	var at []mabra.Position
	for _, c := range sourceOf(h).Comments(func(comment string) bool { return comment == "# mark" }) {
		at = append(at, c.At)
	}
	require.Len(t, at, 2)
	assert.Equal(t, mabra.Position{Line: 1, Column: 1}, at[0])
}

// Only a field says which schema an editor goes by. Of a text that our own reader does not take it may be so.
func TestNamesSchema(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"a: b\n": false, "a: $schema\n": false, "# $schema: a\nb: c\n": false, "a: {$schema: b}\n": false, "a: &b c\n": false, "'": false,
		"$schema: a\n": true, "a: b\n---\n$schema: c\n": true, "{\"a\": 1, \"$schema\": \"b\"}": true, "a: &b $schema\n": true,
	} {
		assert.Equal(t, want, NamesSchema([]byte(text)), "%q", text)
	}
}

func TestHasComments(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"": false, "a: b": false, "a: 'b #1'": false, "a: b#c": false, "a: |\n  # b\n": false, "{\"a\": \"# b\"}": false, "a: '#'\n---\nb: \"#\"\n...\n": false,
		"# a": true, "a: b # c": true, "a: b\n# c": true, "a: b\n---\n# c\n": true, "# c\n---\na: b": true, "a: b\n...\n# c": true, "a: b\n--- # c\nd: e": true,
		"a: '#'\n---\nb: c # d\n": true, "\ufeff# a\nb: c": true, "a: b\r\n# c\r\n": true,
		"a: &b c # d": true, "? a\n: b # c": true, // what our own reader does not take
		"? a\n: b\n---\nc: d # e": true, "? a\n: b\n---\nc: d": false, "? a\n: b\n---\nc: '#'": false,
		"a: '#'\n---\n? b\n: c": false, "a: \"b\"#c": true,
	} {
		assert.Equal(t, want, HasComments([]byte(text)), "%q", text)
	}
}
