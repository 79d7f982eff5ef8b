package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A section of an act that was in force on the day that a text speaks of was rightly cited: the day of the event, meeting, review,
// consent or sharing that it belongs to, or that of the plan. The act of 2001 ended with June 2025. What a text of a day tells of as past
// was on that day; another text may tell of any.
func TestTheDayThatACitationSpeaksOf(t *testing.T) {
	t.Parallel()
	for at, write := range map[string]func(p *plan.Plan, on mabra.Date, text string){
		"chronology[1].text": func(p *plan.Plan, on mabra.Date, text string) {
			p.Chronology = []plan.Event{{}, {Date: on.Partial(), Text: text}}
		},
		"meetings[1].question": func(p *plan.Plan, on mabra.Date, text string) {
			p.Meetings = []plan.Meeting{{}, {Date: on, Question: text}}
		},
		"reviews.held[1].effect": func(p *plan.Plan, on mabra.Date, text string) {
			p.Reviews = &plan.Reviews{Held: []plan.Review{{}, {Date: on, Effect: text}}}
		},
		"consents[1].purpose": func(p *plan.Plan, on mabra.Date, text string) {
			p.Consents = []plan.Consent{{}, {Given: on, Purpose: text}}
		},
		"sharing[1].what": func(p *plan.Plan, on mabra.Date, text string) {
			p.Sharing = []plan.Sharing{{}, {Date: on, What: text}}
		},
	} {
		for name, test := range map[string]struct {
			on, made string
			past     bool
			form     plan.Form
			told     bool
		}{
			"after the act":                     {"2025-07-01", "2026-03-02", false, plan.FormOwn, true},
			"while it was in force":             {"2025-06-30", "2026-03-02", false, plan.FormOwn, false},
			"in Scotland":                       {"2025-07-01", "2026-03-02", false, plan.FormChildProtection, false},
			"of no day":                         {"", "2026-03-02", false, plan.FormOwn, true},
			"of no day, in an old plan":         {"", "2025-06-30", false, plan.FormOwn, false},
			"later than an old plan":            {"2025-07-01", "2025-06-30", false, plan.FormOwn, false},
			"in a plan of no day":               {"2025-07-01", "", false, plan.FormOwn, false},
			"told as past":                      {"2025-07-01", "2026-03-02", true, plan.FormOwn, true},
			"told as past, on the plan's day":   {"2026-03-02", "2026-03-02", true, plan.FormOwn, true},
			"told as past, later than the plan": {"2026-03-03", "2026-03-02", true, plan.FormOwn, true},
			"told as past, of no day":           {"", "2026-03-02", true, plan.FormOwn, false},
		} {
			p := &plan.Plan{Status: plan.StatusActive, Form: test.form, Language: mabra.Swedish, Created: day(test.made)}
			text := "Vi anmäler enligt 14 kap. 1 § SoL."
			if test.past {
				text = "Skolan anmälde enligt 14 kap. 1 § SoL."
			}
			write(p, day(test.on), text)
			var want []string
			if test.told {
				want = []string{at}
			}
			var found []string
			for _, line := range toldNear(p, "repealed-law") {
				found = append(found, line[strings.LastIndex(line, " ")+1:])
			}
			assert.Equal(t, want, found, "%s %s", at, name)
		}
	}
	p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Language: mabra.Swedish, Created: day("2026-03-02")}
	p.Reason = &plan.Reason{Text: "Skolan anmälde enligt 14 kap. 1 § SoL."}
	assert.Empty(t, toldNear(p, "repealed-law"), "it may have been before")
	p.Reason.Text = "Vi anmäler enligt 14 kap. 1 § SoL."
	assert.NotEmpty(t, toldNear(p, "repealed-law"))
}

// When the plan under the act on support for some disabled people is reviewed is asked for as long as this plan goes on. No other plan
// that is named is.
func TestOtherPlansThatAreNamed(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		kind   plan.RelatedKind
		status plan.Status
		told   bool
	}{
		"while it goes on": {plan.RelatedLSS, plan.StatusActive, true},
		"in a draft":       {plan.RelatedLSS, plan.StatusDraft, true},
		"closed":           {plan.RelatedLSS, plan.StatusClosed, false},
		"another kind":     {plan.RelatedOther, plan.StatusActive, false},
		"no kind":          {"", plan.StatusActive, false},
	} {
		p := &plan.Plan{Status: test.status, Form: plan.FormOwn, Related: []plan.Related{{Kind: plan.RelatedOther}, {Kind: test.kind}}}
		var want []string
		if test.told {
			want = []string{"missing related[1].nextReview"}
		}
		assert.Equal(t, want, toldNear(p, "lss-review-year"), name)
	}
}
