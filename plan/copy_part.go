package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// frame is what stands on every copy of a part: which plan it is of, and whose.
var frame = []mabra.Path{
	"id", "revision", "status", "form", "model", "language", "synthetic", "deIdentified", "created", "updated",
	"child.name", "child.pseudonym", "child.pronoun", "child.protection",
}

// What a part tells of people and services that it speaks of, and of the receiver.
var (
	ofPeople   = []string{"id", "name", "roles", "title", "organisation"}
	ofServices = []string{"id", "name", "sector", "principal"}
	ofReceiver = []string{"relation", "language", "communication", "interpreter", "contact", "from", "until"}
	ofCopy     = []string{"to", "date", "revision", "holds"}
)

// gatherPart lists what a part holds, by the places in the plan. Own is a plan to look at.
func (d *delivering) gatherPart(own *Plan) {
	d.given, d.leads = map[mabra.Path]bool{}, map[mabra.Path]bool{}
	for _, path := range frame {
		d.give(path)
	}
	held := func(id string) bool { return id != "" && slices.Contains(d.holds, id) }
	giveWhere(d, needs, d.Needs, func(n *Need) bool { return held(n.ID) })
	giveWhere(d, outcomes, d.Outcomes, func(o *Outcome) bool { return held(o.ID) })
	giveWhere(d, actions, d.Actions, func(a *Action) bool { return held(a.ID) })
	if d.Others != nil {
		giveWhere(d, measures, d.Others.Measures, func(m *Measure) bool { return held(m.ID) })
	}
	giveWhere(d, risks, d.Risks, func(r *Risk) bool { return held(r.ID) })
	giveWhere(d, contingency, d.Contingency, func(c *Contingency) bool { return held(c.ID) })
	giveWhere(d, meetings, d.Meetings, func(m *Meeting) bool { return held(m.ID) })
	giveWhere(d, views, d.Views, func(v *View) bool { return v.Of == d.to })
	for i := range d.Copies {
		if d.counts(&d.Copies[i]) {
			d.giveFields(mabra.Path("copies").Index(i), ofCopy)
		}
	}
	d.givePeople(own)
}

func giveWhere[Item any](d *delivering, list mabra.Path, items []Item, is func(*Item) bool) {
	for i := range items {
		if is(&items[i]) {
			d.give(list.Index(i))
		}
	}
}

// givePeople gives who has a part in what is given: their names and roles, and the services they work in.
func (d *delivering) givePeople(own *Plan) {
	spoken := map[string]bool{d.to: true}
	visit(own, func(at spot) {
		if at.isReference() && d.gives(at.path) {
			spoken[at.value.String()] = true
		}
	})
	for i := range d.People {
		p := &d.People[i]
		if p.ID == "" || !spoken[p.ID] && !d.leadsPlan(p) {
			continue
		}
		at := people.Index(i)
		d.giveFields(at, ofPeople)
		if p.ID == d.to {
			d.giveFields(at, ofReceiver)
		} else if d.leadsPlan(p) && d.atWork(p) {
			d.give(at.Field("contact"))
		}
		spoken[p.Organisation] = true
	}
	for i := range d.Organisations {
		o := &d.Organisations[i]
		if o.ID == "" || !spoken[o.ID] {
			continue
		}
		d.giveFields(organisations.Index(i), ofServices)
		if o.ID == d.to {
			d.give(organisations.Index(i).Field("contact"))
		}
	}
}

func (d *delivering) giveFields(group mabra.Path, names []string) {
	for _, name := range names {
		d.give(group.Field(name))
	}
}

// give gives what stands at a path, with all that is inside, and notes what leads there.
func (d *delivering) give(path mabra.Path) {
	d.given[path] = true
	for up := path.Parent(); up != ""; up = up.Parent() {
		d.leads[up] = true
	}
}

// gives reports whether what stands at a path is in the copy.
func (d *delivering) gives(path mabra.Path) bool {
	if d.holds == nil {
		return true
	}
	for ; path != ""; path = path.Parent() {
		if d.given[path] {
			return true
		}
	}
	return false
}
