package browser_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra/internal/browser"
)

const testdata = "../../page/interop/testdata"

var all = flag.Bool("all", false, "try every check on pages that it finds fault with: half a minute")

// A page or a picture made bad by edits, so that one check finds fault.
type broken struct {
	Check   string
	Picture bool
	Edits   []struct{ From, To string }
	Says    []string
}

// Nothing is wrong with the good page and the good picture, and each check finds what is wrong with a bad one, all of it.
func TestEachCheckFindsWhatItIsFor(t *testing.T) {
	t.Parallel()
	if !*all {
		t.Skip("a browser judges a page for each check: go test ./internal/browser -args -all")
	}
	spoilt := brokenPages(t)
	good := map[bool]string{false: string(read(t, "good.html")), true: string(read(t, "good.svg"))}
	ending := map[bool]string{false: ".html", true: ".svg"}
	pages := []browser.Page{
		{Name: "good.html", Bytes: []byte(good[false]), Sheets: 1},
		{Name: "good.blank.html", Bytes: []byte(strings.Replace(good[false], "plan 1</p>", "</p>", 1)), OfNoPlan: true},
		{Name: "good.svg", Bytes: []byte(good[true])},
	}
	for i, bad := range spoilt {
		text := good[bad.Picture]
		for _, edit := range bad.Edits {
			if !strings.Contains(text, edit.From) {
				t.Fatalf("%s: there is no %s", name(i, bad), edit.From)
			}
			text = strings.Replace(text, edit.From, edit.To, 1)
		}
		pages = append(pages, browser.Page{Name: name(i, bad) + ending[bad.Picture], Bytes: []byte(text), Sheets: 1})
	}
	faults := browser.Faults(t, pages...)
	for _, fault := range faults {
		if strings.HasPrefix(fault.File, "good.") {
			t.Error(fault)
		}
	}
	for i, bad := range spoilt {
		var said []string
		for _, fault := range faults {
			if fault.File == name(i, bad)+ending[bad.Picture] && fault.Check == bad.Check {
				said = append(said, fault.Says)
			}
		}
		slices.Sort(said)
		slices.Sort(bad.Says)
		if said = slices.Compact(said); !slices.Equal(said, bad.Says) {
			t.Errorf("%s: %q, not %q", name(i, bad), said, bad.Says)
		}
	}
}

// Every check has a page that it finds fault with.
func TestEachCheckIsTried(t *testing.T) {
	t.Parallel()
	spoilt := brokenPages(t)
	files, err := filepath.Glob("../../page/interop/checks/*.mjs")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no checks: ", err)
	}
	for _, file := range files {
		check := strings.TrimSuffix(filepath.Base(file), ".mjs")
		if !slices.ContainsFunc(spoilt, func(one broken) bool { return one.Check == check }) {
			t.Error("no page is tried for", check)
		}
	}
}

func brokenPages(t *testing.T) (spoilt []broken) {
	t.Helper()
	if err := yaml.Unmarshal(read(t, "broken.yaml"), &spoilt); err != nil {
		t.Fatal(err)
	}
	return spoilt
}

func name(i int, bad broken) string { return fmt.Sprintf("%02d-%s", i+1, bad.Check) }

func read(t *testing.T, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(testdata, file))
	if err != nil {
		t.Fatal(err)
	}
	return text
}
