package conformance_test

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"github.com/mabra-hjulet/mabra/conformance"
)

// What the test of another implementation does with each document: compare what it finds with what has to be found. One
// that has messages of its own skips the indented lines, and the fifth word where there is one.
func Example() {
	wants, err := fs.Glob(conformance.FS, "duplicate-key-*.want")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, name := range wants {
		want, err := conformance.FS.ReadFile(name)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(strings.TrimSuffix(name, ".want"))
		for line := range strings.Lines(string(want)) {
			if words := strings.Fields(line); !strings.HasPrefix(line, " ") {
				fmt.Println(strings.Join(words[:4], " "))
			}
		}
	}
	// Output:
	// duplicate-key-header.yaml
	// 2:1 error - duplicate-key
	// duplicate-key-own.yaml
	// 14:3 error - duplicate-key
	// 15:1 error - duplicate-key
	// duplicate-key-unknown.yaml
	// 11:1 error - unknown-field
	// 12:1 error - duplicate-key
}

// Every document has a list of what has to be found in it, and every list a document. The lists are written as the README
// says, sorted.
func TestEveryDocumentHasWhatItWants(t *testing.T) {
	t.Parallel()
	entries, err := conformance.FS.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, entry := range entries {
		names[entry.Name()] = true
	}
	if len(names) <= 200 {
		t.Errorf("%d files are too few", len(names))
	}
	line := regexp.MustCompile(`^\d+:\d+ (error|warning|info) \S+ [a-z-]+( [a-z-]+)?\n$`)
	told := regexp.MustCompile(`^    ([a-z]+|near \d+:\d+ \S+) =( \S.*)?\n$`)
	for name := range names {
		document, isWant := strings.CutSuffix(name, ".want")
		if !isWant {
			if !names[name+".want"] {
				t.Errorf("%s: nothing says what has to be found", name)
			}
			continue
		}
		if !names[document] {
			t.Errorf("%s: there is no such document", name)
		}
		text, err := conformance.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lastLine, lastColumn := 0, 0
		for row := range strings.Lines(string(text)) {
			if lastLine > 0 && strings.HasPrefix(row, " ") {
				if !told.MatchString(row) {
					t.Fatalf("%s: %s", name, row)
				}
				continue
			}
			var at, column int
			if _, err := fmt.Sscanf(row, "%d:%d", &at, &column); err != nil || !line.MatchString(row) {
				t.Fatalf("%s: %s", name, row)
			}
			if at < lastLine || at == lastLine && column < lastColumn {
				t.Errorf("%s: not sorted", name)
			}
			lastLine, lastColumn = at, column
		}
	}
}
