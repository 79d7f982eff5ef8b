package plan

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/reveal"
)

// sieve lets through what the receiver gets, by what was gathered and by the classes of privacy. It is a list of what is
// allowed: a field without a class, or of a class that is not named here, falls.
func (d *delivering) sieve() *sieve { return &sieve{fate: d.fate} }

func (d *delivering) fate(at spot) fate {
	if why, out := d.goes(at); out {
		d.leaveOut(at, why)
		return falls
	}
	if d.hides && at.field != nil && at.kind.Kind == fields.Text && !at.isReference() && !at.isID() &&
		d.tellsWhere(at.value.String()) {
		d.leaveOut(at, WithheldProtected)
		if at.field.Privacy != fields.FreeText {
			return falls
		}
		at.value.SetString(taken.In(d.Language))
	}
	return sifted
}

func (d *delivering) leaveOut(at spot, why Withheld) {
	called := ownKeys
	if at.field != nil {
		called = at.field.Title()
	}
	d.leftOut = append(d.leftOut, LeftOut{Path: at.path, Field: called, Because: why})
}

// goes reports whether what stands at a spot is taken out of the copy, and why.
func (d *delivering) goes(at spot) (Withheld, bool) {
	if at.field == nil {
		return WithheldOwnKeys, true
	}
	if why, out := d.withheld[at.path]; out {
		return why, true
	}
	if !d.gives(at.path) {
		return WithheldNotInPart, !d.leads[at.path]
	}
	switch {
	case !known(at.field.Privacy):
		return WithheldUnknown, true
	case at.kind.Kind == fields.Object || at.kind.Kind == fields.List || at.kind.Kind == fields.Optional:
		return "", false
	case d.hides && (at.field.Privacy == fields.Place || at.field.Privacy == fields.Contact || at.field.Name == "model"):
		return WithheldProtected, true
	case at.isID():
		return "", false
	case at.isReference():
		return WithheldNobody, !d.holdsOne(at)
	}
	return d.goesByClass(at)
}

func (d *delivering) goesByClass(at spot) (Withheld, bool) {
	switch at.field.Privacy {
	case fields.Contact:
		return WithheldContact, !d.reached[at.path.Parent()]
	case fields.Identifier:
		return WithheldIdentifier, !d.numbers && !named(at)
	case fields.Day, fields.Place, fields.FreeText, fields.Code, fields.Structure:
		return "", false
	}
	return WithheldUnknown, true
}

// named reports whether a spot holds the name that a person goes by in the plan, or the plan's own id.
func named(at spot) bool {
	return at.field.Name == "name" || at.field.Name == "pseudonym" || at.path == "id"
}

// holdsOne reports whether the copy holds what a spot refers to.
func (d *delivering) holdsOne(at spot) bool {
	return slices.ContainsFunc(at.field.Ref, func(list string) bool { return d.here[itemID{list, at.value.String()}] })
}

// tellsWhere reports whether something in a text may show where somebody is. A first name alone does not.
func (d *delivering) tellsWhere(text string) bool {
	return d.telling.in(text) || slices.ContainsFunc(reveal.Whole(text, d.known.has, d.ids.has), func(m reveal.Mark) bool {
		found := text[m.Start:m.End]
		return m.Kind != reveal.Name || strings.Contains(found, " ") || d.ids.has(strings.ToLower(found))
	})
}
