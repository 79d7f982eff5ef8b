package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// riskRules are the rules about what may go wrong, and about harm.
var riskRules = []row{
	{Rule: &rules.HarmUnreported, RestsOn: restsOn("harm[].notReportedBecause"), Check: harmUnreported},
	{Rule: &rules.RiskWithoutMeasure, Check: riskWithoutMeasure},
	{Rule: &rules.ContingencyMissing, RestsOn: restsOn("contingency"), Check: contingencyMissing},
	{Rule: &rules.CompulsoryUnexplained, Check: compulsoryUnexplained},
}

func harmUnreported(c *checker) {
	for i := range c.Harm {
		if h := &c.Harm[i]; h.Reported.IsZero() && h.NotReportedBecause == "" {
			c.Report(harms.Index(i).Field("reported"))
		}
	}
}

func riskWithoutMeasure(c *checker) {
	missing := func(item mabra.Path, field string) {
		c.Report(item.Field(field), check.With("field", field))
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
	if len(c.Contingency) == 0 {
		c.Report(contingency)
	}
}

func compulsoryUnexplained(c *checker) {
	if c.Compulsory != nil {
		c.ReportGaps("compulsory",
			check.Gap{Field: "role", Empty: c.Compulsory.Role == ""},
			check.Gap{Field: "conditions", Empty: c.Compulsory.Conditions == ""})
	}
}
