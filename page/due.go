package page

import (
	"cmp"
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

var duePage = pageOf("due")

// A Held is a plan that somebody answers for, with what a check on the day of the list found in it.
type Held struct {
	Plan  *plan.Index
	Found mabra.Findings
}

// Due writes a list for whoever answers for several plans: what has passed its day, which consents are missing, where no
// day is set, and what comes next, by days. It says which plan and whom to ask, and nothing of how a child is doing: no
// child is compared with another. A plan that has ended is not on it, and a child with protected data is on it by the
// number of the plan. Of the plans it keeps no more than its rows.
func Due(w io.Writer, day mabra.Date, held iter.Seq[Held], options ...Option) error {
	l := duePage().leaf(nil, options)
	l.Heading = l.sentence("heading")
	l.Title = l.Heading
	l.Meta = l.sentence("meta", l.Day(day))
	l.Body = l.dueParts(held)
	return l.write(w)
}

// A duePart is a table of the list.
type duePart struct {
	Heading string
	Nothing string // what is said where there is no row
	Rows    []dueRow
}

// A dueRow is one thing to do in one plan. Its day is zero where there is none.
type dueRow struct {
	Day  mabra.Date
	Plan string
	What string
	Ask  string
}

// The rules that say that a consent is missing or holds no longer.
var consentRules = []*mabra.Rule{
	&rules.ConsentMissing, &rules.ConsentExpired, &rules.ConsentIncomplete, &rules.ConsentOneGuardian, &rules.GIPConsentMissing,
}

// dueParts gives the tables of the list, each in the order of the days.
func (l *leaf) dueParts(held iter.Seq[Held]) []duePart {
	var rows dueRows
	for h := range held {
		if !h.Plan.Ended() {
			l.Invented = l.Invented || h.Plan.Synthetic
			rows.add(l, h)
		}
	}
	parts := []duePart{
		{l.sentence("passed"), l.sentence("passed-nothing"), rows.passed},
		{l.sentence("consents"), l.sentence("consents-nothing"), rows.consents},
		{l.sentence("unset"), l.sentence("unset-nothing"), rows.unset},
		{l.sentence("coming"), l.sentence("coming-nothing"), rows.coming},
	}
	for i := range parts {
		slices.SortStableFunc(parts[i].Rows, func(a, b dueRow) int {
			return cmp.Or(cmp.Compare(a.Day.String(), b.Day.String()), cmp.Compare(a.Plan, b.Plan))
		})
		parts[i].Rows = slices.Compact(parts[i].Rows)
	}
	return parts
}

// The dueRows are the rows of all plans, by the table that they stand in.
type dueRows struct{ passed, consents, unset, coming []dueRow }

// add adds what is to be done in one plan.
func (d *dueRows) add(l *leaf, h Held) {
	name, ask := l.nameOn(h.Plan), l.leads(h.Plan)
	for _, f := range h.Found {
		row := dueRow{Plan: name, Ask: ask, What: sentence.Capital(plan.PlaceInWords(f.Path).In(l.Lang))}
		switch {
		case f.Rule == &rules.ReviewOverdue:
			row.Day, row.What = h.Plan.NextReview(), l.sentence("review")
			d.passed = append(d.passed, row)
		case f.Rule == &rules.ActionOverdue:
			if a := actionAt(h.Plan, f.Path); a != nil {
				row.Day, row.Ask = a.Due, cmp.Or(nameIn(h.Plan, a.Responsible), ask)
			}
			row.What = sentence.Capital(plan.PlaceInWords(f.Path.Parent()).In(l.Lang))
			d.passed = append(d.passed, row)
		case slices.Contains(consentRules, f.Rule):
			row.What = f.Rule.Title.In(l.Lang)
			d.consents = append(d.consents, row)
		case f.Rule == &rules.ReviewDateMissing:
			row.What = l.sentence("review")
			d.unset = append(d.unset, row)
		}
	}
	if next := h.Plan.NextReview(); next.After(h.Plan.Today()) || next == h.Plan.Today() {
		d.coming = append(d.coming, dueRow{Day: next, Plan: name, What: l.sentence("review"), Ask: ask})
	}
}

// nameOn gives how a plan is known on a list: by the child's name, or by its number where that is protected.
func (l *leaf) nameOn(x *plan.Index) string {
	if name := childName(x.Child); name != "" && !isProtected(&x.Child) {
		return name
	}
	return l.sentence("plan-number", x.ID.String()[:8])
}

// leads gives who holds a plan together.
func (l *leaf) leads(x *plan.Index) string {
	for _, role := range []plan.Role{plan.RoleLeadProfessional, plan.RoleNamedPerson} {
		for _, t := range x.Holding(role, x.Today()) {
			if p := x.Person(x.People[t.Place].ID); p != nil && p.Name != "" {
				return p.Name
			}
		}
	}
	return ""
}

// nameIn gives the name of a person in a plan, by the id.
func nameIn(x *plan.Index, id string) string {
	if p := x.Person(id); p != nil {
		return p.Name
	}
	return ""
}

// actionAt gives the action that a path leads to or into.
func actionAt(x *plan.Index, path mabra.Path) *plan.Action {
	steps := path.Steps()
	if len(steps) < 2 || steps[0] != "actions" {
		return nil
	}
	i, err := strconv.Atoi(steps[1])
	if err != nil || i >= len(x.Actions) {
		return nil
	}
	return &x.Actions[i]
}
