package chi_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/chi"
)

// The form is ten digits that begin with a day; no number of nobody's is written out here but those that cannot be one.
func TestHas(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"1206161234": true, "120616 1234": true, "120616-1234": true, "3112991234": true,
		"1213161234": false, "3206161234": false, "0006161234": false, "120616123": false, "12061612345": false,
		"12061612x4": false, "": false,
	} {
		assert.Equal(t, want, chi.Has(text), text)
	}
}

// Of ten last digits one at most is the right one, and of some beginnings none is.
func TestChecks(t *testing.T) {
	t.Parallel()
	assert.False(t, chi.Checks("1206161234"))
	right := 0
	for last := range 10 {
		if chi.Checks("120616123" + string(rune('0'+last))) {
			right++
		}
	}
	assert.Zero(t, right, "its check digit would be ten")
	assert.True(t, chi.Checks("0000000000"))
	assert.False(t, chi.Checks("0000000001"))
	assert.True(t, chi.Checks("0000000019"), "twice one, from eleven")
	assert.True(t, chi.Checks("000000001 9"))
}
