package plan_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

const asWrittenHead = `apiVersion: mabra/v1
kind: Plan
id: 11111111-1111-4111-8111-111111111111
revision: 1
status: active
synthetic: true
created: %s
form: %s
language: %s
%s
`

// expectation is a line of testdata/as-written.txt: a finding that must be there, or must not.
type expectation struct {
	line                           string
	there                          bool
	rule, path, severity, at, says string
}

func expected(line string) expectation {
	words := strings.Fields(line)
	e := expectation{line: line, there: words[0] == "+", rule: words[1]}
	for _, word := range words[2:] {
		_, isSeverity := mabra.ParseSeverity(word)
		switch {
		case strings.HasPrefix(word, "@"):
			e.at = word[1:]
		case strings.HasPrefix(word, "~"):
			e.says = word[1:]
		case isSeverity:
			e.severity = word
		default:
			e.path = word
		}
	}
	return e
}

func (e expectation) meets(f *mabra.Finding) bool {
	return (e.rule == "*" || e.rule == f.Rule.ID) && (e.path == "" || e.path == string(f.Path)) &&
		(e.severity == "" || e.severity == f.Severity.String()) &&
		(e.at == "" || e.at == fmt.Sprintf("%d:%d", f.Position.Line, f.Position.Column)) &&
		strings.Contains(f.Message(mabra.Swedish), e.says)
}

// Plans as people write them, read and checked whole: what somebody who knows the field expects is found, and nothing is
// said of what is right.
func TestPlansAsWritten(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("testdata/as-written.txt")
	require.NoError(t, err)
	_, cases, _ := strings.Cut(string(text), "\n== ")
	for _, written := range strings.Split(cases, "\n== ") {
		name, rest, _ := strings.Cut(written, "\n")
		settings, rest, _ := strings.Cut(rest, "\n")
		body, lines, _ := strings.Cut(rest, "\n--\n")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			head := strings.Fields(settings)
			document := fmt.Sprintf(asWrittenHead, head[2], head[0], head[1], body)
			p, found := plan.Parse("a.yaml", []byte(document))
			if p != nil {
				found = append(found, p.Check(mabra.At(day("2026-04-01")))...)
			}
			for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
				e := expected(line)
				assert.Equal(t, e.there, slices.ContainsFunc(found, func(f mabra.Finding) bool { return e.meets(&f) }), line)
			}
		})
	}
}
