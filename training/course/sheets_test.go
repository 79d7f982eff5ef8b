package course_test

import (
	"flag"
	"testing"

	"github.com/mabra-hjulet/mabra/internal/browser"
	"github.com/mabra-hjulet/mabra/training"
)

var all = flag.Bool("all", false, "have a browser print and judge every sheet: half a minute")

// A plan has three sheets of paper, two plans have one to write on beside that of the exercise: so a course for twelve people has
// at most 50, as docs/training.md says. A browser prints them, and judges them as all pages.
func TestSheets(t *testing.T) {
	t.Parallel()
	if !*all {
		t.Skip("a browser prints every sheet: go test ./training/course -args -all")
	}
	var pages []browser.Page
	for lang, of := range names {
		texts := courseIn(t, lang, training.Options{Seed: 1, Count: 2})
		for i, sheets := range []int{2, 2 * 3, 0} { // the key has as many as it takes
			pages = append(pages, browser.Page{Name: of[i], Bytes: []byte(texts[of[i]]), Sheets: sheets, OfNoPlan: true})
		}
	}
	browser.Judge(t, pages...)
}
