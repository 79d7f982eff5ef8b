package shelf_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"github.com/mabra-hjulet/mabra/internal/shelf"
)

func TestOnlyWhatStandsOnTheShelf(t *testing.T) {
	s := shelf.Shelf{Folder: "models", Files: fstest.MapFS{
		"models/b.yaml": {Data: []byte("b")}, "models/a.yaml": {Data: []byte("a")}, "secret.yaml": {Data: []byte("s")},
	}}
	if names := s.Names(); !slices.Equal(names, []string{"a", "b"}) {
		t.Errorf("names: %q", names)
	}
	if text, file, ok := s.Open("b"); !ok || string(text) != "b" || file != "b.yaml" {
		t.Errorf("b: %q %q %v", text, file, ok)
	}
	for _, name := range []string{"c", "", "../secret", "b.yaml"} {
		if _, _, ok := s.Open(name); ok {
			t.Errorf("%q can be opened", name)
		}
	}
}
