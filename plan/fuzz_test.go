package plan_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// seeds gives a fuzz test the documents of conformance and of the examples to start from.
func seeds(f *testing.F) {
	f.Helper()
	for _, pattern := range []string{"../conformance/*.yaml", "../conformance/*.json", "testdata/canonical.*", "../examples/*.yaml"} {
		files, err := filepath.Glob(pattern)
		require.NoError(f, err)
		for _, file := range files {
			text, err := os.ReadFile(file)
			require.NoError(f, err)
			f.Add(text)
		}
	}
}

// FuzzParse reads and checks any text: it never panics, and every finding about it points at a place that there is.
func FuzzParse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		lines := linesOf(text)
		findings := readAndCheck("a.yaml", text)
		for _, finding := range findings {
			if err := placeError(lines, finding); err != nil {
				t.Error(err)
			}
			if finding.File != "a.yaml" {
				t.Errorf("%s names no file", finding.Rule.ID)
			}
		}
		p, found := plan.Parse("a.yaml", text)
		if p == nil {
			t.Fatal("no plan")
		}
		if len(findings) == 0 && len(bytes.TrimSpace(text)) == 0 {
			t.Error("an empty text passes")
		}
		_ = found.Err()
		p.Check()
	})
}

// FuzzRoundTrip writes whatever was read without errors and reads it again: nothing is found, and nothing is changed.
func FuzzRoundTrip(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		documents, findings := document.ParseAll("a.yaml", text)
		if findings.HasErrors() {
			return
		}
		for _, d := range documents {
			for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
				written, err := d.Encode(format)
				if err != nil {
					t.Fatalf("read, but not written as %s: %v", format, err)
				}
				again, findings := document.ParseAll("b.yaml", written)
				if len(findings) > 0 || len(again) != 1 {
					if findings.HasErrors() && findings[0].Rule == &rules.TooLarge {
						continue // spelt out, it takes more room than the limit
					}
					t.Fatalf("%s: %v\n%s", format, findings, written)
				}
				rewritten, err := again[0].Encode(format)
				if err != nil || !bytes.Equal(written, rewritten) {
					t.Fatalf("%s: %v\n%s\n%s", format, err, written, rewritten)
				}
			}
		}
	})
}
