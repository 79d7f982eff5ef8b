package yamldoc

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
)

// A list of the program's own is read as documents are, and a mistake in one is a mistake in the program.
func TestOwnLists(t *testing.T) {
	t.Parallel()
	files := fstest.MapFS{
		"good": {Data: []byte(head + "name: a\n")}, "bad": {Data: []byte(head + "nam: a\n")}, "other": {Data: []byte("a: [")},
	}
	assert.Equal(t, "a", Own[house](files, "good", "House").Name)
	for _, path := range []string{"bad", "other", "none"} {
		assert.Panics(t, func() { Own[house](files, path, "House") }, path)
	}
	assert.Panics(t, func() { Own[house](files, "good", "Shed") })
	err := func() (told any) {
		defer func() { told = recover() }()
		Own[house](files, "none", "House")
		return nil
	}()
	assert.ErrorContains(t, err.(error), "file does not exist")
}
