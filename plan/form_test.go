package plan_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestForm reads every document of conformance and compares what is found about its form with the .want beside it,
// as wantedText writes it. What the plan says is the business of other tests.
func TestForm(t *testing.T) {
	seen := map[string]bool{}
	for _, file := range formDocuments(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			var lines []string
			for _, f := range formFindings(readAndCheck(file, text)) {
				seen[f.Rule.ID] = true
				lines = append(lines, wantedText(f))
				assertPlaces(t, text, f)
				assertFilled(t, f)
			}
			golden(t, wantOf(file), strings.Join(lines, ""))
		})
	}
	for _, rule := range rules.All() {
		if rule.OfForm && rule.ID != "several-documents" { // see TestSeveralDocuments
			assert.True(t, seen[rule.ID], "no document in conformance breaks the rule %s", rule.ID)
		}
	}
}

// TestFormPairs fails for a document without a .want, and for a .want without a document.
func TestFormPairs(t *testing.T) {
	var documents []string
	for _, file := range formDocuments(t) {
		documents = append(documents, wantOf(file))
	}
	wants, err := filepath.Glob("../conformance/*.want")
	require.NoError(t, err)
	assert.ElementsMatch(t, documents, wants)
}

// TestFormIsPlaced gives every document two blank lines more before it: the findings must move with it and be the same.
func TestFormIsPlaced(t *testing.T) {
	const before = "\n\n"
	for _, file := range formDocuments(t) {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		if name := filepath.Base(file); strings.Contains(name, "utf-16") || strings.Contains(name, "bom") ||
			strings.HasPrefix(name, "empty-") {
			continue // what the first bytes say, or a file that is no longer empty
		}
		plain, moved := readAndCheck(file, text), readAndCheck(file, append([]byte(before), text...))
		require.Equal(t, len(plain), len(moved), file)
		for i := range plain {
			want := plain[i].Position
			want.Line += 2
			assert.Equal(t, want, moved[i].Position, "%s: %s", file, plain[i].Rule.ID)
			assert.Equal(t, plain[i].Rule.ID, moved[i].Rule.ID, file)
		}
	}
}

// TestSeveralDocuments reads a stream where one plan is taken.
func TestSeveralDocuments(t *testing.T) {
	text, err := os.ReadFile("../conformance/legal-several.yaml")
	require.NoError(t, err)
	p, findings := plan.Parse("several.yaml", text)
	assert.Equal(t, plan.FormOwn, p.Form)
	require.Len(t, findings, 2)
	for i, line := range []int{12, 24} {
		assert.Same(t, &rules.SeveralDocuments, findings[i].Rule)
		assert.Equal(t, mabra.Position{Line: line, Column: 1}, findings[i].Position)
	}
}

// TestSurrogatesAreRead reads the escapes that JSON writers make of emoji.
func TestSurrogatesAreRead(t *testing.T) {
	text, err := os.ReadFile("../conformance/legal-surrogates.json")
	require.NoError(t, err)
	p, findings := plan.Parse("", text)
	assert.Empty(t, findings)
	assert.Equal(t, `😀 Å / \ud83d`, p.Child.Pseudonym)
}

// TestDuplicateKeyNamesTheFirst looks at the other place that a finding speaks of.
func TestDuplicateKeyNamesTheFirst(t *testing.T) {
	text, err := os.ReadFile("../conformance/duplicate-key.yaml")
	require.NoError(t, err)
	p, findings := plan.Parse("", text)
	require.Len(t, findings, 1)
	require.Len(t, findings[0].Related, 1)
	assert.Equal(t, mabra.Position{Line: 13, Column: 5}, findings[0].Related[0].Position)
	assert.Equal(t, "Sova", p.Needs[0].Text, "the first one counts")
}

// TestNothingUnreadIsMissing: what was written, but could not be read, is not called missing as well.
func TestNothingUnreadIsMissing(t *testing.T) {
	for _, name := range []string{"wrong-type", "invalid-date", "invalid-id", "tag-not-allowed", "encoding-escaped"} {
		files, err := filepath.Glob("../conformance/" + name + "*.yaml")
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			if strings.HasSuffix(file, "wrong-type-version.yaml") {
				continue
			}
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, f := range formFindings(readAndCheck(file, text)) {
				assert.NotSame(t, &rules.MissingField, f.Rule, file)
			}
		}
	}
}

func formDocuments(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"../conformance/*.yaml", "../conformance/*.json"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, found...)
	}
	require.NotEmpty(t, files)
	return files
}

func wantOf(file string) string { return file + ".want" }

// readAndCheck reads a stream of documents and checks each of them.
func readAndCheck(file string, text []byte) mabra.Findings {
	documents, findings := document.ParseAll(file, text)
	for _, d := range documents {
		findings = append(findings, d.Check(mabra.At(mabra.MustParseDate("2026-06-01")))...)
	}
	return findings.Sort()
}

func formFindings(findings mabra.Findings) mabra.Findings {
	return slices.DeleteFunc(slices.Clone(findings), func(f mabra.Finding) bool {
		return !f.Rule.OfForm
	})
}

// assertPlaces asserts that a finding points at places that the text has.
func assertPlaces(t *testing.T, text []byte, f mabra.Finding) {
	t.Helper()
	assert.NoError(t, placeError(linesOf(text), f))
}

func placeError(lines []int, f mabra.Finding) error {
	valid := func(at mabra.Position) bool {
		return at.Line >= 1 && at.Line <= len(lines) && at.Column >= 1 && at.Column <= lines[at.Line-1]+1
	}
	if !valid(f.Position) {
		return fmt.Errorf("%s is no place in the text (%s)", f.Position, f.Rule.ID)
	}
	if !valid(f.End) || f.End.Line == f.Position.Line && f.End.Column < f.Position.Column { // the same where nothing stands
		return fmt.Errorf("%s–%s is no place in the text (%s)", f.Position, f.End, f.Rule.ID)
	}
	for _, related := range f.Related {
		if !valid(related.Position) {
			return fmt.Errorf("the related %s is no place in the text (%s)", related.Position, f.Rule.ID)
		}
	}
	return nil
}

// linesOf gives the number of characters of each line, with the line breaks of YAML 1.1.
func linesOf(text []byte) []int {
	lines := []int{0}
	for _, r := range strings.ReplaceAll(string(text), "\r\n", "\n") {
		switch r {
		case '\n', '\r', '\u0085', '\u2028', '\u2029':
			lines = append(lines, 0)
		default:
			lines[len(lines)-1]++
		}
	}
	return lines
}

func orHyphen(path mabra.Path) string {
	if path == "" {
		return "-"
	}
	return string(path)
}

// golden compares got with a file, or rewrites it.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, "run with -update")
	assert.Equal(t, string(want), got)
}

// formText gives the findings about one document of conformance.
func formText(t *testing.T, file string) mabra.Findings {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return readAndCheck(file, text)
}
