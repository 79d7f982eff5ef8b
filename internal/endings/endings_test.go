package endings_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/endings"
)

func TestOf(t *testing.T) {
	t.Parallel()
	list := endings.Of("skolan", "an", "mottagningen", "n", "vård")
	for word, want := range map[string]string{
		"": "", "skolan": "skolan", "förskolan": "skolan", "banan": "an", "en": "n", "hemvård": "vård", "skola": "", "d": "",
	} {
		assert.Equal(t, want, list.Of(word), word)
		assert.Equal(t, want != "", list.End(word), word)
	}
	assert.Equal(t, "n", endings.Of("n", "an").Of("banan"), "the first of the list")
	assert.Equal(t, []string{"skolan", "an", "mottagningen", "n"}, list.Like("en"))
	assert.Empty(t, list.Like(""))
	assert.False(t, new(endings.List).End("banan"))
}
