package signs_test

import (
	"strings"
	"testing"

	"github.com/mabra-hjulet/mabra/internal/signs"
)

func TestLower(t *testing.T) {
	t.Parallel()
	lower := func(text string) {
		if got, want := signs.Lower(text), strings.ToLower(text); got != want {
			t.Errorf("%q becomes %q, not %q", text, got, want)
		}
	}
	for r := rune(0); r < 0x3000; r++ {
		for _, text := range []string{string(r), "aB" + string(r) + "Öc", "å" + string(r)} {
			lower(text)
		}
	}
	for _, text := range []string{
		"", "\xc3", "A\xc3", "\xc3A", "\x80B", "\xe2\x80", "\xe2\x80Ö", "\xc2", "\xffÅ", "Å\xff", "Ā\x80", "Ā\x80b", "§A", "–A", "Bo §A",
	} {
		lower(text)
	}
}

func TestLowerTakesNoMemory(t *testing.T) { // not at the same time as others: it counts what is taken
	same := "sover bra – och äter"
	if taken := testing.AllocsPerRun(10, func() { signs.Lower(same) }); taken > 0 {
		t.Errorf("memory is taken %v times", taken)
	}
}
