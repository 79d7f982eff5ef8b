package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A delivering is the making of a copy.
type delivering struct {
	*Index
	to    string
	holds []string // ids of what is given; nil for the whole plan
	hides bool

	given    map[mabra.Path]bool     // of a part: what is given with all that is inside
	leads    map[mabra.Path]bool     // and what leads there
	withheld map[mabra.Path]Withheld // what this receiver does not get, whatever else they get
	reached  map[mabra.Path]bool     // contacts that the receiver gets
	here     map[itemID]bool         // what the copy holds, to be referred to
	numbers  bool                    // the receiver gets numbers that point out the child
	known    wordSet                 // names with fields of their own
	ids      wordSet
	telling  tellingWords // of a protected child: what no text may say
	leftOut  []LeftOut
}

// gather lists what the receiver gets.
func (d *delivering) gather() {
	d.withheld = map[mabra.Path]Withheld{}
	d.reached = map[mabra.Path]bool{}
	d.here = map[itemID]bool{}
	own := d.Clone() // nobody writes in the plan itself, and others may be reading it
	if d.holds != nil {
		d.gatherPart(own)
	}
	visit(own, func(at spot) {
		if id, ok := at.itemID(); ok && d.gives(at.path) {
			d.here[id] = true
		}
	})
	d.notForThem()
	d.contacts()
	d.numbers = d.holds == nil && !d.hides && (d.service() || d.isA(RoleChild) || d.isA(RoleGuardian))
	d.names()
}

// names notes the words that may stand in a text about a protected child though they look like names.
func (d *delivering) names() {
	d.known, d.ids = d.wordsOfNames(), d.wordsOfIDs()
	if d.hides {
		d.telling = d.wordsThatTell()
	}
}

// isA reports whether the receiver is a person in the role.
func (d *delivering) isA(role Role) bool {
	p := d.people[d.to]
	return p != nil && p.Has(role)
}

// service reports whether the receiver is a service, or somebody who works in one and is nobody in the family.
func (d *delivering) service() bool {
	p := d.people[d.to]
	return p == nil || d.atWork(p)
}

func (x *Index) atWork(p *Person) bool {
	return !p.inFamily() && !p.rolesUnsure() && x.organisations[p.Organisation] != nil
}

// contacts lists whom the receiver gets to know how to reach.
func (d *delivering) contacts() {
	all := d.holds == nil && d.service()
	if all || d.isA(RoleChild) {
		d.reached["child.contact"] = true
	}
	for i := range d.People {
		p := &d.People[i]
		if all || p.ID == d.to || d.atWork(p) && (d.holds == nil || d.leadsPlan(p)) {
			d.reached[people.Index(i).Field("contact")] = true
		}
	}
	for i := range d.Organisations {
		if d.holds == nil || d.Organisations[i].ID == d.to {
			d.reached[organisations.Index(i).Field("contact")] = true
		}
	}
}

// leadsPlan reports whether somebody is whom to turn to about the plan.
func (d *delivering) leadsPlan(p *Person) bool {
	return (p.Has(RoleLeadProfessional) || p.Has(RoleNamedPerson)) && p.Declined.IsZero() && p.Until.IsZero()
}

// notForThem lists what nobody means this receiver to read: what was decided not to be shared with them, why they were
// not asked, why they get no more, and who looks after a child whose whereabouts are protected.
func (d *delivering) notForThem() {
	for i := range d.Sharing {
		if s := &d.Sharing[i]; s.NotSharedBecause != "" && slices.ContainsFunc(s.With, d.concerns) {
			d.withheld[sharings.Index(i)] = WithheldNotShared
		}
	}
	for i := range d.Copies {
		if d.concerns(d.Copies[i].To) {
			at := mabra.Path("copies").Index(i)
			d.withheld[at.Field("withheldBecause")] = WithheldNotShared
			d.withheld[at.Field("part")] = WithheldNotShared
		}
	}
	d.viewsNotForThem(views, d.Views)
	if d.Reviews != nil {
		for i := range d.Reviews.Held {
			d.viewsNotForThem(held.Index(i).Field("views"), d.Reviews.Held[i].Views)
		}
	}
	if d.isA(RoleNetwork) {
		d.withheld["kin.notBecause"] = WithheldNotShared
	}
	if !d.hides || d.service() {
		return
	}
	for i := range d.People {
		p := &d.People[i]
		if p.ID != d.to && (p.Has(RoleFosterCarer) || p.Has(RoleKinshipCarer) || p.Has(RoleResidentialCarer)) {
			d.withheld[people.Index(i).Field("name")] = WithheldProtected
		}
	}
}

// viewsNotForThem withholds why the receiver was not asked, where that is because of a risk to somebody.
func (d *delivering) viewsNotForThem(at mabra.Path, views []View) {
	for i := range views {
		if v := &views[i]; v.Missing == MissingRisk && d.concerns(v.Of) {
			d.withheld[at.Index(i)] = WithheldNotShared
		}
	}
}

// concerns reports whether an id is the receiver's, of the service they work in, or of somebody who works in theirs.
func (d *delivering) concerns(id string) bool {
	if id == "" {
		return false
	}
	if id == d.to {
		return true
	}
	if p := d.people[d.to]; p != nil && p.Organisation == id {
		return true
	}
	p := d.people[id]
	return p != nil && p.Organisation == d.to
}
