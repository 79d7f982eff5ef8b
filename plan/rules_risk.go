package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

const (
	risks       = mabra.Path("risks")
	harms       = mabra.Path("harm")
	contingency = mabra.Path("contingency")
)

// riskRules are the rules about what may go wrong, and about harm.
var riskRules = []row{
	{&rules.HarmUnreported, harmUnreported},
	{&rules.RiskWithoutMeasure, riskWithoutMeasure},
	{&rules.ContingencyMissing, contingencyMissing},
	{&rules.CompulsoryUnexplained, compulsoryUnexplained},
}

func harmUnreported(c *checker) {
	for i := range c.Harm {
		h := &c.Harm[i]
		if !h.Reported.IsZero() || h.NotReportedBecause != "" || c.unsure(harms, i, "notReportedBecause") {
			continue
		}
		c.report(harms.Index(i).Field("reported"))
	}
}

func riskWithoutMeasure(c *checker) {
	missing := func(item mabra.Path, field string) {
		c.report(item.Field(field), mabra.Arg{Name: "field", Value: field})
	}
	for i := range c.Risks {
		if c.Risks[i].Measures == "" {
			missing(risks.Index(i), "measures")
		}
	}
	for i := range c.Contingency {
		if c.Contingency[i].Then == "" {
			missing(contingency.Index(i), "then")
		}
	}
}

func contingencyMissing(c *checker) {
	if len(c.Contingency) == 0 && !c.unread["contingency"] {
		c.report(contingency)
	}
}

func compulsoryUnexplained(c *checker) {
	if c.Compulsory != nil {
		c.reportBlank(func() mabra.Path { return "compulsory" },
			answer{"role", c.Compulsory.Role}, answer{"conditions", c.Compulsory.Conditions})
	}
}
