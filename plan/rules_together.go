package plan

import (
	"crypto/sha256"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
	"github.com/mabra-hjulet/mabra/internal/reveal"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// CheckTogether checks what can only be seen in several plans at once: whether a child has more than one that is
// active, and whether two children's plans have one id. It says nothing else about the plans; Check does.
func CheckTogether(plans []*Plan, options ...mabra.CheckOption) mabra.Findings {
	var together Together
	var all mabra.Findings
	for _, p := range plans {
		all = append(all, together.Add(p, options...)...)
	}
	return all.Sort()
}

// Together is CheckTogether for plans that come one by one. It keeps no plan, no name and no number: only marks of what
// the children are known by, and little of each, for there may be millions. The zero value is ready for use.
type Together struct {
	plans []knownPlan
	marks []mark              // of what the children of plans are called by, one plan's after another's
	first map[mark]int32      // child → the place in plans of the first active one
	whose map[uuid.UUID]int32 // plan → its first place in plans
}

// A mark is a piece of the hash of a name or a number.
type mark [16]byte

func markOf(key string) mark {
	hash := sha256.Sum256([]byte(key))
	return mark(hash[:len(mark{})])
}

// A knownPlan is what is kept of a plan.
type knownPlan struct {
	id       uuid.UUID
	file     string
	born     mabra.Date
	from, to int32 // in marks
}

// A comingPlan is one that is being taken up. Place is where it is kept, or -1.
type comingPlan struct {
	*Plan
	file    string
	applies *practice
	place   int32
}

// Add takes up one more plan and gives what there is to say about it beside the ones before.
func (t *Together) Add(p *Plan, options ...mabra.CheckOption) mabra.Findings {
	p = fields.Said(p)
	source := yamldoc.Of(p.Text, p)
	coming := comingPlan{p, source.File(), p.practice(mabra.NewChecking(options...)), -1}
	findings := append(t.sharedID(&coming), t.secondPlan(&coming)...)
	source.Locate(findings)
	return findings
}

// keep keeps what is to be known of a plan, once, and gives its place.
func (t *Together) keep(p *comingPlan) int32 {
	if p.place < 0 {
		from := int32(len(t.marks))
		for _, name := range p.Child.calledBy(p.Day()) {
			t.marks = append(t.marks, markOf(name))
		}
		to := int32(len(t.marks))
		t.plans = append(t.plans, knownPlan{p.ID, p.file, p.Child.Born, from, to})
		p.place = int32(len(t.plans) - 1)
	}
	return p.place
}

// sharedID looks for another child whose plan has the same id. A name that was changed, or a day of birth that was
// corrected, is not another child; both at once is.
func (t *Together) sharedID(p *comingPlan) mabra.Findings {
	if p.ID == uuid.Nil || p.Child.Born.IsZero() || p.Child.calledBy(p.Day()) == nil {
		return nil
	}
	if t.whose == nil {
		t.whose = map[uuid.UUID]int32{}
	}
	place, ok := t.whose[p.ID]
	if !ok {
		t.whose[p.ID] = t.keep(p)
		return nil
	}
	known := &t.plans[place]
	same := func(name string) bool { return slices.Contains(t.marks[known.from:known.to], markOf(name)) }
	if known.born == p.Child.Born || slices.ContainsFunc(p.Child.calledBy(p.Day()), same) ||
		!p.applies.uses(&rules.PlanIDShared, p.Form) {
		return nil
	}
	return mabra.Findings{inFile(known.file, mabra.Finding{
		Path: "id", Rule: &rules.PlanIDShared, Severity: p.applies.severity(&rules.PlanIDShared, false),
	})}
}

// secondPlan looks for another active plan of the child. The same child is one
// with the same identifier or, where a plan has none, with the same name and day of birth. Versions of one plan, with
// the same id, are one plan.
func (t *Together) secondPlan(p *comingPlan) mabra.Findings {
	if p.Status != StatusActive {
		return nil
	}
	if t.first == nil {
		t.first = map[mark]int32{}
	}
	earlier := int32(-1)
	for _, key := range p.Child.keys(p.Day()) {
		child := markOf(key)
		place, ok := t.first[child]
		switch {
		case !ok:
			t.first[child] = t.keep(p)
		case earlier < 0 && t.plans[place].id != p.ID:
			earlier = place
		}
	}
	if earlier < 0 || !p.applies.uses(&rules.SeveralActivePlans, p.Form) {
		return nil
	}
	rule := &rules.SeveralActivePlans
	return mabra.Findings{inFile(t.plans[earlier].file, mabra.Finding{
		Path: "child", Rule: rule, Severity: p.applies.severity(rule, false),
	})}
}

// inFile says in which file the plan stands that came before, if it was read from one.
func inFile(file string, f mabra.Finding) mabra.Finding {
	f.Variant = "unnamed"
	if file != "" {
		f.Variant, f.Args = "in-file", []mabra.Arg{{Name: "file", Value: file}}
	}
	return f
}

// calledBy gives the names and numbers that the child is known by.
func (c *Child) calledBy(day mabra.Date) []string {
	names := c.numbers(day)
	for _, name := range []string{c.Name, c.Pseudonym} {
		if name = alike(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// keys gives what the child is known by. A child under a pseudonym alone is known by nothing.
func (c *Child) keys(day mabra.Date) []string {
	keys := c.numbers(day)
	if name := alike(c.Name); keys == nil && name != "" && !c.Born.IsZero() {
		keys = []string{c.Born.String() + "\n" + name}
	}
	return keys
}

// numbers gives the child's numbers, each in one form: a personal number written on the day with ten digits is that with
// twelve.
func (c *Child) numbers(day mabra.Date) []string {
	var numbers []string
	for i := range c.Identifiers {
		id := &c.Identifiers[i]
		if id.System == "" || id.Value == "" {
			continue
		}
		system, value := id.Means(), strings.TrimSpace(reveal.Plain(id.Value))
		if system == SystemPersonnummer || system == SystemSamordningsnummer {
			system = SystemPersonnummer // nobody has the same digits in both
			if number, ok := personnummer.ParseOn(value, day); ok {
				value = string(number)
			}
		}
		numbers = append(numbers, system+"\n"+betweenWords.Replace(value))
	}
	return numbers
}

// alike gives a name as it is compared with others: however it is spaced, in small or capital letters, with letters and
// their accents together or apart.
func alike(name string) string {
	return strings.Join(strings.Fields(strings.ToLower(reveal.Plain(name))), " ")
}
