package chi_test

import (
	"testing"

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
		if got := chi.Has(text); got != want {
			t.Errorf("Has(%q) = %v", text, got)
		}
	}
}

// Of ten last digits one at most is the right one, and of some beginnings none is.
func TestChecks(t *testing.T) {
	t.Parallel()
	for last := range 10 {
		if number := "120616123" + string(rune('0'+last)); chi.Checks(number) {
			t.Errorf("Checks(%q): its check digit would be ten", number)
		}
	}
	for number, want := range map[string]bool{
		"0000000000": true, "0000000001": false, "0000000019": true /* twice one, from eleven */, "000000001 9": true,
	} {
		if got := chi.Checks(number); got != want {
			t.Errorf("Checks(%q) = %v", number, got)
		}
	}
}
