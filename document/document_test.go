package document_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

var all = flag.Bool("all", false, "try every text that says nothing in every example, not two of them in turn, and each document written in every way, not in one")

var midsummer = document.At(mabra.MustParseDate("2026-06-30"))

// A plan in which a need has no outcome to its name but one, no indicator, and an action is overdue since May.
const planWithFindings = `apiVersion: mabra/v1
kind: Plan
id: "3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10"
revision: 1
status: draft
form: own
language: sv
synthetic: true
created: 2026-03-02
child:
  name: Påhittat Barn
  born: 2016-05-04
people:
  - id: mamma
    roles: [guardian]
needs:
  - id: sova
    text: Sova lugnt
outcomes:
  - id: somnar
    needs: [sova]
    text: Barnet somnar lugnt
    evidence: Barnet berättar
    due: 2026-08-01
actions:
  - id: saga
    outcomes: [somnar]
    text: Läsa saga
    responsible: mamma
    start: 2026-03-02
    due: 2026-05-01
`

// activePlan gives a plan of the same child, with an id of its own.
func activePlan(number int) string {
	text := strings.Replace(planWithFindings, "3a4f6f1e", fmt.Sprintf("%08d", number), 1)
	return strings.Replace(text, "status: draft", "status: active", 1)
}

// told gives file, line, severity and rule of findings.
func told(findings mabra.Findings) []string {
	var lines []string
	for _, f := range findings {
		lines = append(lines, fmt.Sprintf("%s:%d %s %s", f.File, f.Position.Line, f.Severity, f.Rule.ID))
	}
	return lines
}

// about gives the lines of told that name the rule.
func about(rule string, findings mabra.Findings) []string {
	var lines []string
	for _, line := range told(findings) {
		if strings.HasSuffix(line, " "+rule) {
			lines = append(lines, line)
		}
	}
	return lines
}

func TestParseAllReadsEveryKind(t *testing.T) {
	t.Parallel()
	var stream []string
	for _, kind := range document.Kinds() {
		stream = append(stream, "apiVersion: mabra/v1\nkind: "+kind+"\n")
	}
	stream = append(stream, "apiVersion: mabra/v1\nkind: Config\n")
	documents, findings := document.ParseAll("all.yaml", []byte(strings.Join(stream, "---\n")))
	assert.Len(t, documents, len(document.Kinds()))
	types := map[string]bool{}
	for _, d := range documents {
		types[fmt.Sprintf("%T", d)] = true
	}
	assert.Len(t, types, len(documents), "each kind has a type of its own")
	misplaced := about("unknown-kind", findings)
	assert.Len(t, misplaced, 1, "settings are no document to check")
	assert.Contains(t, findings[len(findings)-1].Message(mabra.English), ".mabra.yaml", "where they are read")
}
