package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// What was written, but could not be read, is reported by its form. No rule calls it missing.
func TestWhatCannotBeReadIsNotMissing(t *testing.T) {
	const reading = "{date: 2026-03-02, voice: guardian, indicators: []}"
	for rule, texts := range map[string][]string{
		"reason-missing": {
			"reason: Trött\n", "reason: {text: 7}\n", "reason: {signals: frånvaro}\n", "reason: {signals: [frånvaro]}\n",
		},
		"question-open": {
			"questions: ja\n", "questions: [ja]\n", "questions: [{number: 6, answer: Ja}]\n", "questions: [{number: ett, answer: Ja}]\n",
			"questions: [{number: 1, answer: 1}, {number: 2, answer: Ja}, {number: 3, answer: Ja}, {number: 4, answer: Ja}, {number: 5, answer: Ja}]\n",
		},
		"question-five-unmet": {
			"questions: [{number: 5, answer: Habiliteringen}]\norganisations: habiliteringen\n",
			"questions: [{number: 5, answer: Habiliteringen}]\norganisations: [habiliteringen]\n",
		},
		"wheel-child-voice": {
			"assessment: ja\n", "assessment: {wheel: ja}\n", "assessment: {wheel: {readings: ja}}\n",
			"assessment: {wheel: {readings: [" + reading + ", ja]}}\n",
			"assessment: {wheel: {readings: [{date: 2026-03-02, voice: barnet}]}}\n",
			"assessment: {wheel: {readings: [" + reading + "]}}\nviews: för liten\n",
			"assessment: {wheel: {readings: [" + reading + "]}}\nviews: [för liten]\n",
			"assessment: {wheel: {readings: [" + reading + "]}}\nviews: [{of: barnet, missing: 3}]\npeople: [{id: barnet, roles: [child]}]\n",
			"assessment: {wheel: {readings: [" + reading + "]}}\nviews: [{of: barnet, missing: ill}]\npeople: [{id: barnet, roles: barn}]\n",
		},
		"analysis-missing": {
			"assessment: {analysis: Bra, resilience: {factors: [{pole: resilience, text: Glad}]}}\n",
			"assessment: {analysis: {text: 1}, resilience: {factors: [{pole: resilience, text: Glad}]}}\n",
		},
		"disagreement-undescribed": {
			"assessment: {disagreements: [{about: Skolan, handled: 1}]}\n", "assessment: {disagreements: [skolan]}\n",
		},
		"resilience-pole-origin": {
			"assessment: {triangle: {entries: [{id: e, dimension: skolan, kind: strength, text: Trivs}]}, resilience: {factors: [{pole: resilience, text: Trivs, from: e}]}}\n",
			"assessment: {triangle: {entries: [{id: e, dimension: school, kind: strength, text: Trivs}]}, resilience: {factors: [{pole: styrka, text: Trivs, from: e}]}}\n",
		},
	} {
		for _, text := range texts {
			p, findings := plan.Parse("plan.yaml", []byte(`apiVersion: mabra/v1
kind: Plan
id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
revision: 1
status: active
form: own
language: sv
synthetic: true
created: 2026-03-02
child: {pseudonym: Blåklint}
`+text))
			findings = append(findings, p.Check()...)
			assert.NotEmpty(t, findings, text)
			for _, f := range findings {
				assert.NotEqual(t, rule, f.Rule.ID, text)
			}
		}
	}
}

// A model's own questions are asked up to the highest number that one may have.
func TestTheHighestQuestion(t *testing.T) {
	t.Parallel()
	ours := &plan.PracticeModel{Name: "ours", Base: "falun", Questions: []plan.Wording{{Number: 20}, {Number: 21}}}
	p := &plan.Plan{Form: plan.FormOwn, Status: plan.StatusActive}
	for _, f := range p.Check(plan.UnderModel(ours)) {
		if f.Rule.ID == "question-open" {
			assert.Contains(t, f.Message(mabra.English), "20")
			assert.NotContains(t, f.Message(mabra.English), "21")
			return
		}
	}
	assert.Fail(t, "nothing is asked")
}
