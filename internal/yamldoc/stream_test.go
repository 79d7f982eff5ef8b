package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSplit(t *testing.T) {
	for stream, want := range map[string][]chunk{
		"":                            nil,
		"# only words\n\n":            nil,
		"---\n---\n":                  nil,
		"a: 1\n":                      {{[]byte("a: 1\n"), 0}},
		"---\na: 1\n---\nb: 2\n":      {{[]byte("---\na: 1\n"), 0}, {[]byte("---\nb: 2\n"), 2}},
		"# head\n---\na: 1\n...\n# x": {{[]byte("# head\n---\na: 1\n..."), 0}},
		"a: |\n  ---\n":               {{[]byte("a: |\n  ---\n"), 0}}, // indented: part of the text
		"a: 1\r\n---\r\nb: 2\r\n":     {{[]byte("a: 1\r\n"), 0}, {[]byte("---\r\nb: 2\r\n"), 1}},
		"a: ---b\n---c: 1\n":          {{[]byte("a: ---b\n---c: 1\n"), 0}}, // no space after: no marker
	} {
		assert.Equal(t, want, split([]byte(stream)), "%q", stream)
	}
}
