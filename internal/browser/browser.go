// Package browser has pages and pictures judged in Chromium, by the program page/interop/judge.mjs: as they are read on a phone
// and on a desk, in the dark, with larger text, in another font, in grey and on paper. Only tests import it.
//
//	browser.Judge(t,
//		browser.Page{Name: "family.sv.html", Bytes: family, Sheets: 2},
//		browser.Page{Name: "wheel.svg", Bytes: wheel})
//
// Give one call all that a test has, since a browser and a checker are started for each. With MABRA_LOOK=FOLDER the pages are
// also drawn to that folder, for people to look at.
package browser

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
)

// A Page is judged: an HTML file, or a picture that stands alone when its name ends in .svg.
type Page struct {
	Name   string // what the file is called here, with its ending; it holds nothing that a document says
	Bytes  []byte
	Sheets int    // how many sheets of paper the page shall fill, or 0 where any number is right
	Mark   string // what shall stand on each sheet, or empty where that is the text of [data-mark] or of "footer .meta"

	OfNoPlan bool // a list or a blank form, which has no plan to bear the mark of
}

// A Fault is one thing that is wrong with a page.
type Fault struct {
	File  string   `json:"file"`
	Check string   `json:"check"` // the file in page/interop/checks, or nu, or xmllint
	Where string   `json:"where"` // the element by its place, never by what it says
	Says  string   `json:"says"`
	Views []string `json:"views"`
	Much  float64  `json:"much"` // the worst measure, in pixels or as the sentence says
}

// String gives the fault as a sentence.
func (f Fault) String() string {
	said := f.File + ": " + f.Check + ": " + f.Says
	if f.Much != 0 {
		said += fmt.Sprintf(": %.2f", f.Much)
	}
	if f.Where != "" {
		said += ", at " + f.Where
	}
	if len(f.Views) > 0 {
		said += " (" + strings.Join(f.Views, "; ") + ")"
	}
	return said
}

// Judge fails the test with a sentence for each fault of the pages. Where no browser is, it skips the test and says what to
// install; with MABRA_REQUIRE_BROWSER=1 it fails the test instead.
func Judge(t testing.TB, pages ...Page) {
	t.Helper()
	for _, said := range sentences(Faults(t, pages...)) {
		t.Error(said)
	}
}

// Faults of one kind in one page are one sentence, with the first place: the others are most often mended with it.
func sentences(faults []Fault) []string {
	type kind struct{ file, check, says string }
	first, places := map[kind]Fault{}, map[kind]int{}
	var order []kind
	for _, fault := range faults {
		of := kind{fault.File, fault.Check, fault.Says}
		if places[of]++; places[of] == 1 {
			first[of], order = fault, append(order, of)
		}
	}
	said := make([]string, len(order))
	for i, of := range order {
		said[i] = first[of].String()
		if more := places[of] - 1; more > 0 {
			said[i] += fmt.Sprintf("; and at %d more places", more)
		}
	}
	slices.Sort(said)
	return said
}

// Faults gives what Judge fails with.
func Faults(t testing.TB, pages ...Page) []Fault {
	t.Helper()
	interop, chromium := installed(t)
	job := newJob(t, chromium, pages)
	order, err := json.Marshal(job)
	if err != nil {
		t.Fatal(err)
	}
	program := exec.Command("node", filepath.Join(interop, "judge.mjs"))
	var wrong bytes.Buffer
	program.Stdin, program.Stderr = bytes.NewReader(order), &wrong
	answer, err := program.Output()
	if err != nil {
		t.Fatalf("the browser judges nothing: %v\n%s", err, wrong.Bytes())
	}
	var verdict struct {
		Found   []Fault
		Sheets  map[string]int
		Seconds map[string]float64
	}
	if err := json.Unmarshal(answer, &verdict); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d pages judged; seconds: %s; sheets of paper: %v", len(pages), longest(verdict.Seconds), verdict.Sheets)
	return verdict.Found
}

type job struct {
	Browser string `json:"browser"`
	Folder  string `json:"folder"`
	Look    string `json:"look"`
	Files   []file `json:"files"`
}

type file struct {
	Name   string `json:"name"`
	Path   string `json:"path"`
	Sheets int    `json:"want"`
	Mark   string `json:"mark"`

	OfNoPlan bool `json:"ofNoPlan"`
}

func newJob(t testing.TB, chromium string, pages []Page) job {
	t.Helper()
	whole := job{Browser: chromium, Folder: t.TempDir(), Look: os.Getenv("MABRA_LOOK"), Files: []file{}}
	if whole.Look != "" {
		if !filepath.IsAbs(whole.Look) {
			whole.Look = filepath.Join(root(t), whole.Look)
		}
		if err := os.MkdirAll(whole.Look, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	taken := map[string]bool{}
	for _, page := range pages {
		if taken[page.Name] {
			t.Fatalf("two pages are called %s", page.Name)
		}
		if ending := filepath.Ext(page.Name); ending != ".html" && ending != ".svg" {
			t.Fatalf("%s is neither .html nor .svg", page.Name)
		}
		taken[page.Name] = true
		path := filepath.Join(whole.Folder, page.Name)
		if err := os.WriteFile(path, page.Bytes, 0o600); err != nil {
			t.Fatal(err)
		}
		whole.Files = append(whole.Files, file{page.Name, path, page.Sheets, page.Mark, page.OfNoPlan})
	}
	return whole
}

// The parts that took the time, the longest first.
func longest(seconds map[string]float64) string {
	parts := make([]string, 0, len(seconds))
	for part := range seconds {
		parts = append(parts, part)
	}
	sort.Slice(parts, func(i, j int) bool { return seconds[parts[i]] > seconds[parts[j]] })
	for i, part := range parts {
		parts[i] = fmt.Sprintf("%s %.1f", part, seconds[part])
	}
	return strings.Join(parts, ", ")
}
