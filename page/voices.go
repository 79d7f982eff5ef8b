package page

import (
	"slices"
	"sort"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A voice is what one person thinks, as it was said last, or why that is missing.
type voice struct {
	plan.View
	Role plan.Role // the part that the person is heard in: child, guardian, or another
}

// Class is how the page marks whose words they are.
func (v voice) Class() string {
	switch v.Role {
	case plan.RoleChild:
		return "child"
	case plan.RoleGuardian:
		return "guardian"
	}
	return "professional"
}

// Voices gives what each person thinks as it was said last, in the plan or at a review: the child first, then guardians, then
// others, each in the order of the plan.
func (l *leaf) Voices() []voice {
	views := slices.Clone(l.Views)
	for _, review := range l.HeldReviews() {
		views = append(views, review.Views...)
	}
	var voices []voice
	for _, v := range views {
		at := slices.IndexFunc(voices, func(known voice) bool { return known.Of == v.Of })
		switch {
		case at < 0:
			voices = append(voices, voice{v, l.heardAs(v.Of)})
		case !v.Date.Before(voices[at].Date) && (v.Text != "" || voices[at].Text == ""):
			voices[at].View = v
		}
	}
	sort.SliceStable(voices, func(i, j int) bool { return order(voices[i].Role) < order(voices[j].Role) })
	return voices
}

// earlierViews gives what those have said before whose newer words stand first on the page.
func (l *leaf) earlierViews() *detail {
	newest := l.Voices()
	earlier := &detail{Field: "views.earlier", Title: l.sentence("earlier-views")}
	for i := range l.Views {
		v := l.Views[i]
		if !slices.ContainsFunc(newest, func(n voice) bool { return n.Of == v.Of && n.Text == v.Text && n.Date == v.Date }) {
			earlier.Parts = append(earlier.Parts, *l.told(&v))
		}
	}
	return earlier.orNil()
}

func order(role plan.Role) int {
	switch role {
	case plan.RoleChild:
		return 0
	case plan.RoleGuardian:
		return 1
	}
	return 2
}

// heardAs gives the part that a person is heard in.
func (l *leaf) heardAs(id string) plan.Role {
	p := l.Person(id)
	switch {
	case p == nil:
		return ""
	case p.Has(plan.RoleChild):
		return plan.RoleChild
	case p.Has(plan.RoleGuardian):
		return plan.RoleGuardian
	case len(p.Roles) > 0:
		return p.Roles[0]
	}
	return ""
}

// ChildsViews gives what the child thinks, in the child's own words.
func (l *leaf) ChildsViews() []plan.View {
	var views []plan.View
	for _, v := range l.Views {
		if v.Text != "" && l.heardAs(v.Of) == plan.RoleChild {
			views = append(views, v)
		}
	}
	return views
}

// How gives when and how somebody was heard: 4 juni 2026, bilder, med Jonas Mattila.
func (l *leaf) How(v plan.View) string {
	var words []string
	for _, word := range []string{l.Day(v.Date), l.method(v), l.asker(v)} {
		if word != "" {
			words = append(words, word)
		}
	}
	return join(words)
}

func (l *leaf) method(v plan.View) string {
	if v.Method == "" {
		return ""
	}
	return mabra.LabelOf(v.Method).In(l.Lang)
}

func (l *leaf) asker(v plan.View) string {
	if v.By == "" || v.By == v.Of {
		return ""
	}
	return l.sentence("with", l.Called(v.By))
}
