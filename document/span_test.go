package document_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/conformance"
	"github.com/mabra-hjulet/mabra/document"
)

// eachDocument calls each for every document that shows what a rule is for, and some that are written otherwise.
func eachDocument(t *testing.T, each func(name, text string)) {
	t.Helper()
	documents := 0
	for folder, patterns := range map[fs.FS][]string{
		conformance.FS: {"*.yaml", "*.json"}, os.DirFS("../rules"): {"*/breaks*", "*/keeps*"},
	} {
		for _, pattern := range patterns {
			names, err := fs.Glob(folder, pattern)
			require.NoError(t, err)
			for _, name := range names {
				if strings.HasSuffix(name, ".want") {
					continue
				}
				text, err := fs.ReadFile(folder, name)
				require.NoError(t, err)
				documents++
				each(name, string(text))
			}
		}
	}
	require.Greater(t, documents, 600)
}

func check(name, text string) mabra.Findings {
	return document.Validate(name, []byte(text), document.Today(mabra.MustParseDate("2026-06-30"))).Findings
}

// Every finding has a place with an end, in characters and in bytes, and the two are the same. So has every other place
// that it speaks of. Where the text is a blank line, there is nothing to mark. By default each document is written in one way.
func TestEveryFindingHasAnEnd(t *testing.T) {
	t.Parallel()
	documents, found := 0, 0
	eachDocument(t, func(name, text string) {
		t.Helper()
		ways := []string{
			text, "\ufeff" + strings.TrimPrefix(text, "\ufeff"), strings.ReplaceAll(text, "\n", "\r\n"), "# å\nx: 1\n---\n" + text,
			text + "\n? obs\n: 1 # mabra:ignore need-without-action\n",
		}
		documents++
		if !*all {
			ways = ways[documents%len(ways):][:1]
		}
		for _, written := range ways {
			for _, f := range check(name, written) {
				found++
				assertPlace(t, written, f.Position, f.End, f.Bytes, name+": "+f.Rule.ID)
				for _, r := range f.Related {
					if r.Position.Valid() {
						assertPlace(t, written, r.Position, r.End, r.Bytes, name+": beside "+f.Rule.ID)
					}
				}
			}
		}
	})
	assert.Greater(t, found, 1000)
}

func assertPlace(t *testing.T, text string, start, end mabra.Position, bytes mabra.Span, about string) {
	t.Helper()
	if !start.Valid() || !end.Valid() {
		assert.Fail(t, "no place", about)
		return
	}
	from, to := byteAt(text, start), byteAt(text, end)
	blank := from == len(text) || text[from] == '\n' || text[from] == '\r'
	if span := (mabra.Span{Start: from, End: to}); span != bytes || to <= from && !blank { // thousands are right
		assert.Fail(t, "another place", "%s at %s–%s: %v, and not %v", about, start, end, bytes, span)
	}
}

var lineBreaks = []string{"\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"}

// byteAt gives the byte at a place, by going through the text one character after the other; -1 where there is none.
func byteAt(text string, at mabra.Position) int {
	line, column := 1, 1
	for i := 0; i <= len(text); {
		if column == 1 && strings.HasPrefix(text[i:], "\ufeff") {
			i += len("\ufeff") // no character of the line
		}
		if line == at.Line && column == at.Column {
			return i
		}
		if i == len(text) {
			return -1
		}
		column++
		if ' ' <= text[i] && text[i] <= '~' {
			i++
			continue
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		for _, br := range lineBreaks {
			if strings.HasPrefix(text[i:], br) {
				line, column, size = line+1, 1, len(br)
				break
			}
		}
		i += size
	}
	return -1
}

// That there are more findings than are told has a place too: that of the first which is not.
func TestTheLastOfTooManyFindingsHasAnEnd(t *testing.T) {
	t.Parallel()
	text := "apiVersion: mabra/v1\nkind: Wheel\n" + strings.Repeat("# mabra:ignore need-without-action -- x\n", 10_010)
	findings := check("plan.yaml", text)
	require.Len(t, findings, 10_001)
	last := findings[10_000]
	assert.Equal(t, "too-large", last.Rule.ID)
	assert.Equal(t, "plan.yaml", last.File)
	assertPlace(t, text, last.Position, last.End, last.Bytes, "too many")
}
