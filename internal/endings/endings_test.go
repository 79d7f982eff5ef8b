package endings_test

import (
	"slices"
	"testing"

	"github.com/mabra-hjulet/mabra/internal/endings"
)

func TestOf(t *testing.T) {
	t.Parallel()
	list := endings.Of("skolan", "an", "mottagningen", "n", "vård")
	for word, want := range map[string]string{
		"": "", "skolan": "skolan", "förskolan": "skolan", "banan": "an", "en": "n", "hemvård": "vård", "skola": "", "d": "",
	} {
		if got := list.Of(word); got != want || list.End(word) != (want != "") {
			t.Errorf("%q ends with %q, not %q", word, got, want)
		}
	}
	if got := endings.Of("n", "an").Of("banan"); got != "n" {
		t.Errorf("%q is not the first of the list", got)
	}
	if got := list.Like("en"); !slices.Equal(got, []string{"skolan", "an", "mottagningen", "n"}) {
		t.Errorf("like en: %q", got)
	}
	if got := list.Like(""); len(got) > 0 {
		t.Errorf("like nothing: %q", got)
	}
	if new(endings.List).End("banan") {
		t.Error("an empty list has no endings")
	}
}
