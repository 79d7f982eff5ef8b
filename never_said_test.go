package mabra_test

import (
	"os"
	"path/filepath"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNeverSaid holds every text that a reader meets against the list of what social workers and practitioners do not say.
func TestNeverSaid(t *testing.T) {
	t.Parallel()
	list, err := os.ReadFile("testdata/never-said.txt")
	require.NoError(t, err)
	var never []unsaid
	for _, line := range strings.Split(strings.TrimSpace(string(list)), "\n") {
		if pattern, instead, ok := strings.Cut(line, "\t"); ok {
			tree, err := syntax.Parse(pattern, syntax.Perl)
			require.NoError(t, err)
			never = append(never, unsaid{regexp.MustCompile(pattern), oneOf(tree), instead})
		} else {
			require.True(t, strings.HasPrefix(line, "#"), "no tab: %s", line)
		}
	}
	require.Greater(t, len(never), 10)
	texts := textsThatAreRead(t)
	require.Greater(t, len(texts), 150)
	for _, file := range texts {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		lower := strings.ToLower(string(text))
		for _, words := range never {
			if !words.mayStandIn(lower) {
				continue
			}
			for line := range strings.Lines(string(text)) {
				if words.mayStandIn(strings.ToLower(line)) {
					assert.Empty(t, words.pattern.FindAllString(line, 3), "%s: say %s", file, words.instead)
				}
			}
		}
	}
}

// Words that are not said. A text that has none of the pieces cannot match: looking for them takes a tenth of the time.
type unsaid struct {
	pattern *regexp.Regexp
	pieces  []string // small letters; none where they cannot be told
	instead string
}

func (u unsaid) mayStandIn(lower string) bool {
	return u.pieces == nil ||
		slices.ContainsFunc(u.pieces, func(piece string) bool { return strings.Contains(lower, piece) })
}

// oneOf gives pieces of text, in small letters, one of which stands wherever the expression matches.
func oneOf(e *syntax.Regexp) []string {
	switch e.Op {
	case syntax.OpLiteral:
		return []string{strings.ToLower(string(e.Rune))}
	case syntax.OpCharClass:
		var all []string
		for i := 0; i < len(e.Rune); i += 2 {
			if e.Rune[i] != e.Rune[i+1] {
				return nil
			}
			all = append(all, strings.ToLower(string(e.Rune[i])))
		}
		return all
	case syntax.OpCapture, syntax.OpPlus:
		return oneOf(e.Sub[0])
	case syntax.OpConcat:
		var longest []string
		for _, part := range e.Sub {
			if pieces := oneOf(part); shortest(pieces) > shortest(longest) {
				longest = pieces
			}
		}
		return longest
	case syntax.OpAlternate:
		var all []string
		for _, way := range e.Sub {
			pieces := oneOf(way)
			if pieces == nil {
				return nil
			}
			all = append(all, pieces...)
		}
		return all
	default:
		return nil
	}
}

func shortest(pieces []string) int {
	if pieces == nil {
		return 0
	}
	return len(slices.MinFunc(pieces, func(a, b string) int { return len(a) - len(b) }))
}

// TestPiecesAreOfWhatMatches holds the pieces that texts are passed over by.
func TestPiecesAreOfWhatMatches(t *testing.T) {
	for pattern, want := range map[string][]string{
		`\bown plan\b`: {"own plan"}, `(?i)Barn(et|s plan)`: {"barn"}, `[Mm]end (it|the one)+`: {"end "}, `a|bc(d|e)*`: {"a", "bc"},
		`a|x*`: nil, `[«»]`: {"«", "»"}, `[a-z]`: nil, `Lagen vill`: {"lagen vill"}, `\bLåter (en|dig) öva`: {"låter "},
	} {
		tree, err := syntax.Parse(pattern, syntax.Perl)
		require.NoError(t, err)
		assert.Equal(t, want, oneOf(tree), pattern)
	}
}

// textsThatAreRead lists the files whose texts people read: not those that are made from them, and not made-up plans.
func textsThatAreRead(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{
		"README*.md", "docs/*.md", "rules/*.yaml", "rules/*/rule.yaml", "schemas/*.schema.yaml", "plan/models/*.yaml", "plan/forms/*.yaml",
		"wheel/models/*.yaml", "triangle/data/*.yaml", "resilience/data/*.yaml",
		"plan/timeline/data/*.yaml", "plan/timeline/*.go", "plan/mirror/data/*.yaml", "plan/draft/data/*.yaml",
		"plan/draft/*.go", "plan/changes/data/*.yaml", "plan/statistics/data/*.yaml", "plan/statistics/*.go",
		"report/*.yaml", "training/scenarios/*.yaml", "training/lists/*.yaml", "training/course/data/*.md", "internal/cli/*.go",
		"internal/cli/suite/*.md", "internal/look/*.go",
		"internal/rulepages/*.tmpl", "report/*.go", "plan/*.go", "plan/changes/*.go", "wheel/*.go", "triangle/*.go", "resilience/*.go",
	} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, found, pattern)
		files = append(files, found...)
	}
	return slices.DeleteFunc(files, func(file string) bool { return strings.HasSuffix(file, "_test.go") })
}
