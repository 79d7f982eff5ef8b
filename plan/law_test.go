package plan_test

import (
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
