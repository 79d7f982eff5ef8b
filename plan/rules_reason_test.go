package plan_test

import (
	"strings"
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

// Why there is a plan is said in words or by a signal.
func TestWhyThereIsAPlan(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		reason *plan.Reason
		asked  bool
	}{
		"nothing":       {nil, true},
		"nothing in it": {&plan.Reason{By: "rektor"}, true},
		"words":         {&plan.Reason{Text: "Trött"}, false},
		"a signal":      {&plan.Reason{Signals: make([]plan.Signal, 1)}, false},
		"both":          {&plan.Reason{Text: "Trött", Signals: make([]plan.Signal, 1)}, false},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Reason: test.reason}
		assert.Equal(t, test.asked, saysFrom(p.Check(), "reason-missing"), name)
	}
}

// Each of the five questions has an answer, in any order; a draft may have begun with none.
func TestWhichQuestionsAreOpen(t *testing.T) {
	t.Parallel()
	answered := func(numbers ...int) (list []plan.Question) {
		for _, number := range numbers {
			list = append(list, plan.Question{Number: number, Answer: "Ja"})
		}
		return list
	}
	unanswered := func(numbers ...int) []plan.Question {
		list := answered(numbers...)
		for i := range list {
			list[i].Answer = ""
		}
		return list
	}
	for name, test := range map[string]struct {
		status    plan.Status
		questions []plan.Question
		open      string
	}{
		"none":                       {plan.StatusActive, nil, "1 2 3 4 5"},
		"none, in a draft":           {plan.StatusDraft, nil, ""},
		"one, in a draft":            {plan.StatusDraft, answered(3), "1 2 4 5"},
		"all":                        {plan.StatusActive, answered(1, 2, 3, 4, 5), ""},
		"all, turned":                {plan.StatusActive, answered(5, 4, 3, 2, 1), ""},
		"all but the first":          {plan.StatusActive, answered(2, 3, 4, 5), "1"},
		"all but the last":           {plan.StatusActive, answered(1, 2, 3, 4), "5"},
		"one without an answer":      {plan.StatusActive, append(answered(1, 2, 4, 5), unanswered(3)...), "3"},
		"so, and answered after":     {plan.StatusActive, append(unanswered(3), answered(1, 2, 3, 4, 5)...), ""},
		"so, and answered before":    {plan.StatusActive, append(answered(1, 2, 3, 4, 5), unanswered(3)...), ""},
		"one of a number too low":    {plan.StatusActive, answered(0), ""},
		"one of a number too high":   {plan.StatusActive, answered(6), "1 2 3 4 5"},
		"none of them has an answer": {plan.StatusActive, unanswered(1, 2, 3, 4, 5), "1 2 3 4 5"},
	} {
		p := &plan.Plan{Status: test.status, Form: plan.FormOwn, Model: "falun", Questions: test.questions}
		open := ""
		for _, f := range p.Check() {
			if f.Rule.ID == "question-open" {
				open = strings.Join(f.Args[0].Value.([]string), " ")
			}
		}
		assert.Equal(t, test.open, open, name)
	}
	wordless := plan.UnderModel(&plan.PracticeModel{Name: "falun"}) // one's own of that name
	p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn}
	for _, f := range p.Check(wordless) {
		if f.Rule.ID == "question-open" {
			assert.Equal(t, []string{"1", "2", "3", "4", "5"}, f.Args[0].Value, "in whatever words they are asked")
		}
	}
	assert.True(t, saysFrom(p.Check(wordless), "question-open"))
}

// Whoever asks for help from others has nobody else in the plan yet; where two services take part, somebody may be them.
func TestHelpThatNobodyGives(t *testing.T) {
	t.Parallel()
	school, clinic := plan.Organisation{ID: "skolan"}, plan.Organisation{ID: "bup"}
	fifth := func(answer string) plan.Question { return plan.Question{Number: 5, Answer: answer} }
	for name, test := range map[string]struct {
		questions     []plan.Question
		organisations []plan.Organisation
		found         []string
	}{
		"one service":        {[]plan.Question{fifth("Habiliteringen")}, []plan.Organisation{school}, []string{"questions[0].answer"}},
		"no service":         {[]plan.Question{fifth("Habiliteringen")}, nil, []string{"questions[0].answer"}},
		"two services":       {[]plan.Question{fifth("Habiliteringen")}, []plan.Organisation{school, clinic}, nil},
		"no help":            {[]plan.Question{fifth("Ingen")}, []plan.Organisation{school}, nil},
		"no answer":          {[]plan.Question{fifth("")}, []plan.Organisation{school}, nil},
		"another question":   {[]plan.Question{{Number: 4, Answer: "Habiliteringen"}}, []plan.Organisation{school}, nil},
		"the second of them": {[]plan.Question{{Number: 4, Answer: "Ja"}, fifth("Habiliteringen")}, nil, []string{"questions[1].answer"}},
		"asked twice":        {[]plan.Question{fifth("Ingen"), fifth("BUP"), fifth("BUP")}, nil, []string{"questions[1].answer"}},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Questions: test.questions, Organisations: test.organisations}
		assert.Equal(t, test.found, toldNear(p, "question-five-unmet"), name)
	}
}
