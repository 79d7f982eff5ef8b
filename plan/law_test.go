package plan_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// A plan is held to the law of its own day: the same SIP, drawn up before and after 1 July 2025.
func TestLawOfThePlansOwnDay(t *testing.T) {
	const file = "../rules/sip-overall-missing/breaks.yaml"
	p, found := plan.Parse(file, readFile(t, file))
	require.Empty(t, found)
	for _, test := range []struct {
		created, updated, cites, not string
	}{
		{"2025-06-30", "", "2 kap. 7 §", "2025:400"},
		{"2025-07-01", "", "2025:400", "2001:453"},
		{"2025-03-01", "2025-09-01", "2025:400", "2001:453"},
	} {
		p.Created, p.Updated = mabra.MustParseDate(test.created), mabra.Date{}
		if test.updated != "" {
			p.Updated = mabra.MustParseDate(test.updated)
		}
		cited := ""
		for _, f := range p.Check() {
			if f.Rule.ID == "sip-overall-missing" {
				cited = f.Source().Sv
				assert.Contains(t, f.Message(mabra.Swedish), test.cites)
			}
		}
		assert.Contains(t, cited, test.cites, test.created)
		assert.NotContains(t, cited, test.not, test.created)
	}
}

// What is told in the past tense may be of the old law's time, unless it belongs to something whose day is known: a text
// of an item that has one. Where no day is known at all, nobody can say which law held.
func TestDayOfWhatIsTold(t *testing.T) {
	t.Parallel()
	const text = "Vi gjorde en SIP enligt 2 kap. 7 § SoL."
	cites := func(change func(*plan.Plan)) []string {
		p := builtPlan()
		p.Reviews = nil
		change(p)
		return slices.DeleteFunc(told(p.Check()), func(line string) bool { return !strings.HasSuffix(line, "repealed-law") })
	}
	event := func(day string) func(*plan.Plan) {
		return func(p *plan.Plan) {
			p.Chronology = []plan.Event{{Date: mabra.MustParseDate(day).Partial(), Text: text, Source: "mamma"}}
		}
	}
	assert.Empty(t, cites(func(p *plan.Plan) { p.Reason.Text = text }), "of which day, nobody knows")
	assert.Equal(t, []string{"warning chronology[0].text repealed-law"}, cites(event("2026-01-05")))
	assert.Empty(t, cites(event("2025-06-30")), "the old act was in force")

	now := func(p *plan.Plan) { p.Reason.Text = "Vi gör en SIP enligt 2 kap. 7 § SoL." }
	assert.Equal(t, []string{"warning reason.text repealed-law"}, cites(now))
	assert.Empty(t, cites(func(p *plan.Plan) { now(p); p.Created = mabra.Date{} }), "the plan has no day")
}

// Every rule of law says what it rests on on any day from when SIP was first law, with no gap and no overlap between one
// text and the next.
func TestProvisionsFollowEachOther(t *testing.T) {
	for _, rule := range rules.All() {
		for i, p := range rule.Law {
			assert.NotEmpty(t, strings.TrimSpace(p.Text.Sv), rule.ID)
			assert.NotEmpty(t, strings.TrimSpace(p.Text.En), rule.ID)
			if i > 0 {
				assert.Equal(t, rule.Law[i-1].Until.AddDays(1), p.From, rule.ID)
			}
		}
		if rule.Law != nil {
			assert.Equal(t, mabra.OriginLaw, rule.Origin, rule.ID)
		}
	}
}
