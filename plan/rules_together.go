package plan

import (
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// CheckTogether checks what can only be seen in several plans at once: whether a child has more than one that is
// active. It says nothing else about the plans; Check does.
func CheckTogether(plans []*Plan, options ...mabra.CheckOption) mabra.Findings {
	var together Together
	var all mabra.Findings
	for _, p := range plans {
		all = append(all, together.Add(p, options...)...)
	}
	return all.Sort()
}

// Together is CheckTogether for plans that come one by one. It keeps no plan, only what it knows the children by. The
// zero value is ready for use.
type Together struct {
	first map[string]firstPlan // child → the first active plan
}

// A firstPlan is what is kept of a plan.
type firstPlan struct {
	id   uuid.UUID
	file string
}

// Add takes up one more plan and gives what there is to say about it beside the ones before. The same child is one
// with the same identifier or, where a plan has none, with the same name and day of birth. Versions of one plan, with
// the same id, are one plan.
func (t *Together) Add(p *Plan, options ...mabra.CheckOption) mabra.Findings {
	source := yamldoc.Of(p.Text, p)
	if p.Status != StatusActive || source.Unread("") {
		return nil
	}
	if t.first == nil {
		t.first = map[string]firstPlan{}
	}
	var earlier *firstPlan
	for _, child := range p.Child.keys() {
		known, ok := t.first[child]
		switch {
		case !ok:
			t.first[child] = firstPlan{p.ID, source.File()}
		case earlier == nil && known.id != p.ID:
			earlier = &known
		}
	}
	applies := p.practice(mabra.NewChecking(options...))
	if earlier == nil || !applies.uses(&rules.SeveralActivePlans, p.Form) {
		return nil
	}
	findings := mabra.Findings{earlier.beside(applies)}
	source.Locate(findings)
	return findings
}

// beside gives the finding in a plan that came later, by its practice. It says in which file this one stands, if it
// was read from one.
func (f *firstPlan) beside(applies *practice) mabra.Finding {
	rule := &rules.SeveralActivePlans
	variant, args := "unnamed", []mabra.Arg(nil)
	if f.file != "" {
		variant, args = "in-file", []mabra.Arg{{Name: "file", Value: f.file}}
	}
	return mabra.Finding{
		Path: "child", Rule: rule, Severity: applies.severity(rule, false), Variant: variant, Args: args,
	}
}

// keys gives what the child is known by. A child under a pseudonym alone is known by nothing.
func (c *Child) keys() []string {
	var keys []string
	for i := range c.Identifiers {
		if id := &c.Identifiers[i]; id.System != "" && id.Value != "" {
			keys = append(keys, id.Means()+"\n"+strings.ReplaceAll(id.Value, "-", ""))
		}
	}
	if name := strings.Fields(strings.ToLower(c.Name)); keys == nil && len(name) > 0 && !c.Born.IsZero() {
		keys = []string{c.Born.String() + "\n" + strings.Join(name, " ")}
	}
	return keys
}
