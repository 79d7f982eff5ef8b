package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSplit(t *testing.T) {
	for stream, want := range map[string][]chunk{
		"":                                  nil,
		"# only words\n\n":                  nil,
		"---\n---\n":                        nil,
		"a: 1\n":                            {{[]byte("a: 1\n"), 0, 0, false}},
		"---\na: 1\n---\nb: 2\n":            {{[]byte("---\na: 1\n"), 0, 0, false}, {[]byte("---\nb: 2\n"), 2, 9, false}},
		"# head\n---\na: 1\n...\n# x":       {{[]byte("# head\n---\na: 1\n..."), 0, 0, false}},
		"a: |\n  ---\n":                     {{[]byte("a: |\n  ---\n"), 0, 0, false}}, // indented: part of the text
		"a: 1\n\ufeff---\nb: 2\n":           {{[]byte("a: 1\n"), 0, 0, false}, {[]byte("---\nb: 2\n"), 1, 8, false}},
		"a: 1\n---\n\ufeffb: 2\n":           {{[]byte("a: 1\n"), 0, 0, false}, {[]byte("b: 2\n"), 2, 12, false}},
		"\ufeffa: 1\n\ufeffapiVersion: 2\n": {{[]byte("a: 1\n"), 0, 3, false}, {[]byte("apiVersion: 2\n"), 1, 11, true}},
		"a: \ufeffb\n":                      {{[]byte("a: \ufeffb\n"), 0, 0, false}},
		"a: 1\r\n---\r\nb: 2\r\n":           {{[]byte("a: 1\r\n"), 0, 0, false}, {[]byte("---\r\nb: 2\r\n"), 1, 6, false}},
		"a: ---b\n---c: 1\n":                {{[]byte("a: ---b\n---c: 1\n"), 0, 0, false}},       // no space after: no marker
		"{\"a\":\"b\u2028--- c\"}":          {{[]byte("{\"a\":\"b\u2028--- c\"}"), 0, 0, false}}, // JSON: no line ends within a text
		"[\"b\u2028...\u2028\"]\n":          {{[]byte("[\"b\u2028...\u2028\"]\n"), 0, 0, false}},
		"{\"a\":1}\n--- {\"b\":2}\n":        {{[]byte("{\"a\":1}\n"), 0, 0, false}, {[]byte("--- {\"b\":2}\n"), 1, 8, false}},
	} {
		assert.Equal(t, want, split([]byte(stream)), "%q", stream)
	}
}

func TestHasComments(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"": false, "a: b": false, "a: 'b #1'": false, "a: b#c": false, "a: |\n  # b\n": false, "{\"a\": \"# b\"}": false, "a: '#'\n---\nb: \"#\"\n...\n": false,
		"# a": true, "a: b # c": true, "a: b\n# c": true, "a: b\n---\n# c\n": true, "# c\n---\na: b": true, "a: b\n...\n# c": true, "a: b\n--- # c\nd: e": true,
		"a: '#'\n---\nb: c # d\n": true, "\ufeff# a\nb: c": true, "a: b\r\n# c\r\n": true,
		"a: &b c # d": true, "? a\n: b # c": true, // what our own reader does not take
		"? a\n: b\n---\nc: d # e": true, "? a\n: b\n---\nc: d": false, "a: \"b\"#c": true,
	} {
		assert.Equal(t, want, HasComments([]byte(text)), "%q", text)
	}
}
