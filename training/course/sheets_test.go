package course_test

import (
	"flag"
	"fmt"
	"testing"

	"github.com/mabra-hjulet/mabra/internal/browser"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	all   = flag.Bool("all", false, "have a browser print and judge every sheet: half a minute; look at the usual course in English too")
	seeds = flag.Int("seeds", 1, "more than 1: of how many seeds a whole course for twelve people is printed")
)

// A plan has three sheets of paper, and each pair has one to write on beside that of the exercise: so a course for twelve people has
// 12 × 3 + 7 = 43 of them, and at most 50 with the key, as docs/training.md says. A browser prints them, and judges them as all pages.
func TestSheets(t *testing.T) {
	t.Parallel()
	if !*all {
		t.Skip("a browser prints every sheet: go test ./training/course -args -all")
	}
	var pages []browser.Page
	for lang, of := range names {
		for seed := range max(*seeds, 1) {
			o := training.Options{Seed: uint64(seed + 1), Count: 2}
			sheets := []int{2, 2 * 3, 0} // the key has as many as it takes
			if *seeds > 1 {
				o.Count, sheets = 12, []int{7, 12 * 3, 0}
			}
			texts := courseIn(t, lang, o)
			for i, want := range sheets {
				name := fmt.Sprintf("%d-%s", o.Seed, of[i])
				pages = append(pages, browser.Page{Name: name, Bytes: []byte(texts[of[i]]), Sheets: want, OfNoPlan: true})
			}
		}
	}
	browser.Judge(t, pages...)
}
