package document_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

const silenced = `apiVersion: mabra/v1
kind: Plan
id: "3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10"
revision: 1
status: draft
form: own
language: sv
created: 2026-03-02
child:
  pseudonym: Påhittat barn
  identifiers:
    - {system: "http://electronichealth.se/identifier/personnummer", value: "200302022388"} # LAW
needs:
  # NEED
  - id: sova
    text: Sova lugnt
outcomes:
  - {id: somnar, needs: [sova], text: "Kontakt med BUP", evidence: ser, due: 2026-08-01} # OUTCOME
`

// rulesOf gives the rules that are left when the marks in the text are replaced by comments.
func rulesOf(replacements ...string) []string {
	text := []byte(strings.NewReplacer(replacements...).Replace(silenced))
	var rules []string
	for _, f := range document.Validate("plan.yaml", text, document.At(mabra.MustParseDate("2026-06-30"))).Findings {
		rules = append(rules, f.Position.String()+" "+f.Rule.ID)
	}
	return rules
}

func TestIgnore(t *testing.T) {
	plain := rulesOf()
	assert.Contains(t, plain, "15:5 need-without-indicator")
	assert.Contains(t, plain, "18:39 outcome-is-a-service")

	got := rulesOf("# NEED", "# mabra:ignore need-without-indicator, need-without-action -- hjulet görs i maj", "# OUTCOME", "# mabra:ignore outcome-is-a-service -- familjens egna ord")
	assert.NotContains(t, got, "15:5 need-without-indicator")
	assert.NotContains(t, got, "18:39 outcome-is-a-service")
	assert.NotContains(t, strings.Join(got, " "), "ignore-")

	got = rulesOf("# OUTCOME", "# mabra:ignore outcome-is-a-service")
	assert.Contains(t, got, "18:39 outcome-is-a-service", "without a reason the rule still holds")
	assert.Contains(t, got, "18:90 ignore-without-reason")

	got = rulesOf("# OUTCOME", "# mabra:ignore action-overdue -- väntar")
	assert.Contains(t, got, "18:90 ignore-unused")

	got = rulesOf("# OUTCOME", "# mabra:ignore outcome-is-a-servise -- väntar")
	assert.Contains(t, got, "18:90 unknown-value")

	got = rulesOf("# LAW", "# mabra:ignore personal-number-invalid -- så står det")
	assert.Contains(t, strings.Join(got, "\n"), "personal-number-invalid", "an error of law cannot be silenced")
	assert.Contains(t, strings.Join(got, "\n"), "ignore-not-allowed")
}
