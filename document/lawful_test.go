package document_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

// lawfulSIP is a SIP with what the statutes ask for and nothing more: measures, whose they are, who has overall
// responsibility, consent, drawn up together, next of kin asked, and the child's view. It has no reason, goals or
// co-ordinator, and names nobody who is to do anything.
const lawfulSIP = `apiVersion: mabra/v1
kind: Plan
id: "3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10"
revision: 1
status: active
form: sip
language: sv
synthetic: true
created: 2026-03-02
child: {name: Påhittat Barn, born: 2016-05-01}
organisations:
  - {id: ifo, sector: social-services, principal: municipality}
  - {id: bup, sector: psychiatry, principal: region}
people:
  - {id: barnet, roles: [child]}
  - {id: mamma, roles: [guardian]}
views:
  - {of: barnet, date: 2026-03-10, method: conversation, text: Jag vill sova hela natten.}
kin: {offered: 2026-03-04, answer: Morfar kommer på mötet.}
informed: {date: 2026-03-10, how: Vi ritade planen ihop., understood: Barnet berättade den för mamma.}
needs:
  - {id: sova, text: Att få sova lugnt}
actions:
  - {id: stöd, text: Stöd till mamma på kvällarna, organisation: ifo}
  - {id: samtal, text: Samtal om det som stör sömnen, organisation: bup}
overall: municipality
consents:
  - {by: mamma, given: 2026-03-04}
meetings:
  - {id: möte, forum: sip, date: 2026-03-10, present: [barnet, mamma]}
`

func errorsIn(text string, options ...document.Option) []string {
	var ids []string
	for _, f := range document.Validate("sip.yaml", []byte(text), append(options, midsummer)...).Findings {
		if f.Severity == mabra.Error {
			ids = append(ids, f.Rule.ID)
		}
	}
	return ids
}

// A lawful SIP with nothing more than the statutes ask: 0 errors. Without one of the things that they ask for it has one.
func TestLawfulSIPWithNothingMoreThanTheStatutesAskHasNoErrors(t *testing.T) {
	t.Parallel()
	assert.Empty(t, errorsIn(lawfulSIP))
	for without, rule := range map[string]string{
		"overall: municipality\n":                         "sip-overall-missing",
		"consents:\n  - {by: mamma, given: 2026-03-04}\n": "consent-missing",
		"views:\n  - {of: barnet, date: 2026-03-10, method: conversation, text: Jag vill sova hela natten.}\n": "child-view-missing",
		", organisation: bup}": "sip-principal-missing",
	} {
		require.Contains(t, lawfulSIP, without)
		instead := ""
		if strings.HasSuffix(without, "}") {
			instead = "}"
		}
		assert.Equal(t, []string{rule}, errorsIn(strings.Replace(lawfulSIP, without, instead, 1)), rule)
	}
}

// A plan in which only harm is unreported: an error that no comment, setting or baseline silences, nor a practice model. So
// it is where the report came late.
func TestUnreportedHarmIsAnErrorThatNothingSilences(t *testing.T) {
	t.Parallel()
	for _, harm := range []string{
		"{text: Blåmärken efter helgen, date: 2026-03-20}",
		"{text: Blåmärken efter helgen, date: 2026-03-20, reported: 2026-04-20}",
	} {
		text := lawfulSIP + "harm:\n  - " + harm + " # mabra:ignore harm-unreported -- vi avvaktar nästa möte\n"
		assert.Contains(t, errorsIn(text), "harm-unreported")
		var baseline document.Baseline
		baseline.Add(document.Validate("sip.yaml", []byte(text), midsummer))
		assert.Contains(t, errorsIn(text, document.WithBaseline(&baseline)), "harm-unreported")
		for _, weight := range []string{"off", "info", "warning"} {
			settings := settingsOf("rules:\n  - {rule: harm-unreported, severity: \"" + weight + "\", because: {sv: a, en: a}}\n")
			assert.Contains(t, errorsIn(text, settings), "harm-unreported", weight)
		}
		assert.Equal(t, []string{"harm-unreported"}, errorsIn(lawfulSIP+"harm:\n  - "+harm+"\n"))
	}
	assert.Empty(t, errorsIn(lawfulSIP+"harm:\n  - {text: Blåmärken efter helgen, date: 2026-03-20, reported: 2026-03-20}\n"))
}
