package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A child is the same one however their name and number are spelt in the next system.
func TestTheSameChildSpeltOtherwise(t *testing.T) {
	t.Parallel()
	named := func(name string) plan.Child { return plan.Child{Name: name, Born: mabra.MustParseDate("2016-05-01")} }
	numbered := func(system, value string) plan.Child {
		return plan.Child{Name: "Åsa", Identifiers: []plan.Identifier{{System: system, Value: value}}}
	}
	for what, test := range map[string]struct {
		one, other plan.Child
		same       bool
	}{
		"accents apart":        {named("Åsa Öberg"), named("A\u030asa O\u0308berg"), true},
		"a space that is hard": {named("Åsa Öberg"), named("åsa\u00a0öberg"), true},
		"what nobody sees":     {named("Åsa Öberg"), named("Åsa\u200b Öberg"), true},
		"another name":         {named("Åsa Öberg"), named("Asa Oberg"), false},
		"ten digits":           {numbered("personnummer", "030202-2389"), numbered(plan.SystemPersonnummer, "200302022389"), true},
		"a hyphen of print":    {numbered("pnr", "20030202\u20112389"), numbered("personnummer", "20030202-2389"), true},
		"a space":              {numbered("pnr", "20030202 2389"), numbered("personnummer", "200302022389"), true},
		"another system":       {numbered("samordningsnummer", "197010632391"), numbered("personnummer", "701063-2391"), true},
		"another century":      {numbered("personnummer", "030202+2389"), numbered("personnummer", "200302022389"), false},
		"spaces in a CHI":      {numbered("CHI", "120616 1234"), numbered("CHI number", "1206161234"), true},
		"another number":       {numbered("CHI", "1206161234"), numbered("CHI", "1206161235"), false},
	} {
		one, other := planOf(plan.FormOwn, "2026-03-02"), planOf(plan.FormOwn, "2026-03-02")
		one.ID[0], other.ID[0] = 1, 2
		one.Child, other.Child = test.one, test.other
		assert.Equal(t, test.same, len(plan.CheckTogether([]*plan.Plan{one, other})) > 0, what)
	}
}
