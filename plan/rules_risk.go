package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// riskRules are the rules about what may go wrong, and about harm.
var riskRules = []row{
	{Rule: &rules.HarmUnreported, RestsOn: restsOn("harm[].notReportedBecause", "harm[].date"), Check: harmUnreported},
	{Rule: &rules.RiskWithoutMeasure, Check: riskWithoutMeasure},
	{Rule: &rules.ContingencyMissing, RestsOn: restsOn("contingency", "people"), Check: contingencyMissing},
	{
		Rule: &rules.CompulsoryUnexplained, Check: compulsoryUnexplained,
		RestsOn: restsOn("child.legalStatus", "placements", "placements.until", "status"),
	},
}

// atOnce is how many days may pass from a concern to its report: one that is noted late in the day is reported the next.
const atOnce = 1

func harmUnreported(c *checker) {
	for i := range c.Harm {
		h, at := &c.Harm[i], harms.Index(i).Field("reported")
		switch {
		case h.NotReportedBecause != "":
		case h.Reported.IsZero():
			c.Report(at, check.Say("none"))
		case !h.Date.IsZero() && h.Reported.After(h.Date.AddDays(atOnce)):
			c.Report(at, check.Say("late"), check.With("days", h.Date.DaysUntil(h.Reported)))
		}
	}
}

func riskWithoutMeasure(c *checker) {
	missing := func(item mabra.Path, field string) {
		c.Report(item.Field(field), check.Field("field", item.Field(field)))
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

// contingencyMissing asks a plan in which several help, and one whose form or practice model speaks of the rule.
func contingencyMissing(c *checker) {
	_, asked := c.practice.Weight(rules.ContingencyMissing.ID)
	if len(c.Contingency) == 0 && (asked || c.SeveralAtWork()) {
		c.Report(contingency)
	}
}

func compulsoryUnexplained(c *checker) {
	switch {
	case c.Compulsory != nil:
		c.ReportGapsAs("parts", "compulsory",
			check.Gap{Field: "role", Empty: c.Compulsory.Role == ""},
			check.Gap{Field: "conditions", Empty: c.Compulsory.Conditions == ""})
	case !c.Ended() && c.compelled() && c.Draft():
		c.Report("compulsory", check.Say("none"), check.AtMost(mabra.Info))
	case !c.Ended() && c.compelled():
		c.Report("compulsory", check.Say("none"))
	}
}

// compelled reports whether the child is said to be under compulsory measures today.
func (c *checker) compelled() bool {
	for i := range c.Placements {
		if p := &c.Placements[i]; p.Basis.compels() && !p.Until.Before(c.Today()) {
			return true
		}
	}
	return slices.ContainsFunc(c.Child.LegalStatus, LegalBasis.compels)
}
