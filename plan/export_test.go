package plan

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// CheckContent checks a plan by the rules about what it says and by nothing else, to measure what they cost.
func CheckContent(p *Plan, at mabra.Date) mabra.Findings {
	c := &checker{Index: p.Index(mabra.At(at))}
	c.Reporter = check.NewReporter(fields.Of(reflect.TypeFor[Plan]()), c.source, nil, check.Circumstance{
		Day: p.Day(), Abroad: !c.swedish(), Severity: c.severity, Unsure: c.unsure(),
	})
	check.Run(c.Reporter, rows, c, c.uses)
	c.assessment()
	return c.Findings()
}

// RestsOn gives what each rule about what a plan says rests on.
func RestsOn() map[string][]string {
	all := map[string][]string{}
	for i := range rows {
		all[rows[i].Rule.ID] = append(all[rows[i].Rule.ID], rows[i].RestsOn...)
	}
	return all
}
