package plan

import (
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// modelRules are the rules about the practice model that a plan names.
var modelRules = []row{{Rule: &rules.UnknownModel, Check: unknownModel}}

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
