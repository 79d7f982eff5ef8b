package plan

import (
	"reflect"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A checker checks one plan: a rule's function looks at the plan through the index, and says what it has to say through
// the reporter. What the rule rests on, and must be sure of, stands in its row.
type checker struct {
	*Index
	*check.Reporter
	citations []citation // texts that cite a section of law
	worded    []worded   // the outcomes that are not dropped, by their places, once they have been read
}

// A row is a rule about what a plan says.
type row = check.Row[*checker]

// restsOn names what a rule rests on. What it rests on in the actions, it rests on in the measures by others too.
func restsOn(names ...string) []string {
	for _, name := range names[:len(names):len(names)] {
		if field, ok := strings.CutPrefix(name, string(actions)); ok {
			names = append(names, string(measures)+field)
			if before, ok := strings.CutSuffix(field, ".responsible"); ok {
				names = append(names, string(measures)+before+".by")
			}
		}
	}
	return check.RestsOn(names...)
}

func newChecker(p *Plan, checking mabra.Checking) *checker {
	c := &checker{Index: p.Index(func(c *mabra.Checking) { *c = checking })}
	c.takeUp(check.Common(p, c.source, checking, c.care(), c.noteCitation), checking)
	return c
}

// takeUp begins with what has been found so far.
func (c *checker) takeUp(found mabra.Findings, checking mabra.Checking) {
	c.Reporter = check.NewReporter(fields.Of(reflect.TypeFor[Plan]()), c.source, found, check.Circumstance{
		Day: c.Day(), Abroad: !c.swedish(), Party: c.TakesPart, Severity: c.severity, Unsure: c.unsure(), Checking: checking,
	})
}

// Findings gives what has been found, each resting on what holds in the plan's country.
func (c *checker) Findings() mabra.Findings {
	findings, country := c.Reporter.Findings(), string(c.Country())
	for i := range findings {
		findings[i].Country = country
	}
	return findings
}

// unsure names what is written and yet not known: a status that is none, somebody whose roles are none.
func (c *checker) unsure() []string {
	var names []string
	if !statuses.Has(string(c.Status)) {
		names = append(names, "status")
	}
	if slices.ContainsFunc(c.People, func(p Person) bool { return p.rolesUnsure() }) {
		names = append(names, "people.roles")
	}
	return names
}

// severity gives how serious a rule is in this plan.
func (c *checker) severity(rule *mabra.Rule) mabra.Severity {
	return c.practice.severity(rule, c.Draft())
}

// uses reports whether a rule is for this plan.
func (c *checker) uses(rule *mabra.Rule) bool { return c.practice.uses(rule, c.Form) }

// swedish reports whether Swedish law holds for the plan.
func (c *checker) swedish() bool { return c.Country() == CountrySweden }
