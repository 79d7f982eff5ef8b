package page

import "github.com/mabra-hjulet/mabra/plan"

// ChildName gives what the child is called.
func (l *leaf) ChildName() string { return childName(l.Child) }

// ChildsViews gives what the child thinks, in the child's own words.
func (l *leaf) ChildsViews() []plan.View {
	var views []plan.View
	for _, v := range l.Views {
		if p := l.Person(v.Of); v.Text != "" && p != nil && p.Has(plan.RoleChild) {
			views = append(views, v)
		}
	}
	return views
}
