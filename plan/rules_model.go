package plan

import (
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// modelRules are the rules about the practice model that a plan names.
var modelRules = []row{
	{Rule: &rules.UnknownModel, Check: unknownModel},
	{
		Rule: &rules.LawOfTwoCountries, Check: lawOfTwoCountries,
		RestsOn: restsOn("form", "model", "placements.until", "compulsory.until", "sharing[].notSharedBecause"),
	},
}

// unknownModel lets a name be where the caller says under which model the plan is checked: nothing then goes by the name.
func unknownModel(c *checker) {
	known := knownModels(c.Checking())
	switch {
	case c.Model == "" || modelAbove(c.Checking()) != nil || known[c.Model] != nil || slices.Contains(Models(), c.Model):
	case slices.Contains(Bases(), c.Model):
		c.Report("model", check.Say("form"), check.Field("field", "form"))
	default:
		names := slices.AppendSeq(Models(), maps.Keys(known))
		slices.Sort(names)
		c.Report("model", check.Say("practice"), suggesting(c.Model, names))
	}
}

// suggesting fills {suggestion} with the known name nearest to what was written.
func suggesting(written string, names []string) check.Detail {
	suggestion := yamldoc.Suggestion(written, names)
	return check.With(suggestion.Name, suggestion.Value)
}

// lawOfTwoCountries goes by the country of the plan. A Scottish form under a Swedish practice model is told alone: the
// legal bases may well be right, and go with the one or the other. A SIP may be made in any way of working.
func lawOfTwoCountries(c *checker) {
	country := c.Country()
	report := func(variant string, path mabra.Path) {
		c.Report(path, check.Say(variant), check.With("country", mabra.LabelOf(country)))
	}
	if of := c.Form.country(); of != "" && of != country {
		report("form", "form")
		return
	}
	foreign := func(path mabra.Path, of Country) {
		if of != "" && of != country {
			report("basis", path)
		}
	}
	for i, status := range c.Child.LegalStatus {
		foreign(mabra.Path("child.legalStatus").Index(i), status.country())
	}
	for i := range c.Placements {
		if p := &c.Placements[i]; !p.Until.Before(c.Today()) { // the child may have lived in the other country
			foreign(mabra.Path("placements").Index(i).Field("basis"), p.Basis.country())
		}
	}
	if c.Compulsory != nil && !c.Compulsory.Until.Before(c.Today()) {
		foreign("compulsory.basis", c.Compulsory.Basis.country())
	}
	for i, s := range c.Shared() {
		if c.ofForeignLaw(s) {
			report("basis", sharings.Index(i).Field("basis"))
		}
	}
}
