package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// A section of an act that was in force on the day that a text speaks of was rightly cited: the day of the event, meeting, review,
// consent or sharing that it belongs to, or that of the plan. The act of 2001 ended with June 2025.
func TestTheDayThatACitationSpeaksOf(t *testing.T) {
	t.Parallel()
	const cited = "enligt 14 kap. 1 § SoL"
	for at, write := range map[string]func(p *plan.Plan, on string){
		"chronology[1].text": func(p *plan.Plan, on string) {
			p.Chronology = []plan.Event{{}, {Date: day(on).Partial(), Text: cited}}
		},
		"meetings[1].question": func(p *plan.Plan, on string) {
			p.Meetings = []plan.Meeting{{}, {Date: day(on), Question: cited}}
		},
		"reviews.held[1].effect": func(p *plan.Plan, on string) {
			p.Reviews = &plan.Reviews{Held: []plan.Review{{}, {Date: day(on), Effect: cited}}}
		},
		"consents[1].purpose": func(p *plan.Plan, on string) {
			p.Consents = []plan.Consent{{}, {Given: day(on), Purpose: cited}}
		},
		"sharing[1].what": func(p *plan.Plan, on string) {
			p.Sharing = []plan.Sharing{{}, {Date: day(on), What: cited}}
		},
		"reason.text": func(p *plan.Plan, on string) {
			p.Reason, p.Created = &plan.Reason{Text: cited}, day(on)
		},
	} {
		found := func(on, made, model string) []string {
			p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Model: model, Language: "sv", Created: day(made)}
			write(p, on)
			return toldNear(p, "repealed-law")
		}
		told := func(lines []string) bool { return strings.HasSuffix(strings.Join(lines, ", "), at) && len(lines) == 1 }
		assert.True(t, told(found("2025-07-01", "2026-03-02", "")), at)
		assert.Empty(t, found("2025-06-30", "2026-03-02", ""), "%s: the act was in force", at)
		assert.Empty(t, found("2025-07-01", "2026-03-02", "girfec"), "%s: in Scotland", at)
		if at != "reason.text" {
			assert.True(t, told(found("", "2026-03-02", "")), "%s: of no day", at)
			assert.Empty(t, found("", "2025-06-30", ""), "%s: of no day, in an old plan", at)
			assert.Empty(t, found("2025-07-01", "2025-06-30", ""), "%s: to come, in an old plan", at)
			assert.Empty(t, found("2025-07-01", "", ""), "%s: in a plan of no day", at)
		}
	}
}
