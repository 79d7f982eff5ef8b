package shelf_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/shelf"
)

func TestOnlyWhatStandsOnTheShelf(t *testing.T) {
	s := shelf.Shelf{Folder: "models", Files: fstest.MapFS{
		"models/b.yaml": {Data: []byte("b")}, "models/a.yaml": {Data: []byte("a")}, "secret.yaml": {Data: []byte("s")},
	}}
	assert.Equal(t, []string{"a", "b"}, s.Names())
	text, file, ok := s.Open("b")
	assert.True(t, ok)
	assert.Equal(t, "b", string(text))
	assert.Equal(t, "b.yaml", file)
	for _, name := range []string{"c", "", "../secret", "b.yaml"} {
		_, _, ok := s.Open(name)
		assert.False(t, ok, name)
	}
}
