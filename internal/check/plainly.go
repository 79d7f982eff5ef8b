package check

import (
	"reflect"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// plainlyInShape reports whether a group keeps to its validate tags so plainly that nobody else need be asked: what it
// requires is there, words are in their vocabulary, ids have their form. It gives false where it is not sure. The
// validator costs a hundred times as much.
func plainlyInShape(t *fields.Type, group fields.Spot) bool {
	var l look
	return l.group(t, group)
}

// plainFailures gives what a group, given by a pointer, does not keep to, in the order of the format. It knows the demands
// that the documents of the library have, and is silent on others.
func plainFailures(group any) []failure {
	trail := fields.NewTrail()
	l := look{trail: &trail}
	l.group(fields.Of(reflect.TypeOf(group).Elem()), fields.SpotOf(reflect.ValueOf(group)))
	return l.failures
}

// A look is one look at a group by its demands. Without a trail it ends at the first that is not plainly kept to.
type look struct {
	trail    *fields.Trail
	failures []failure
}

// group reports whether the fields of a group plainly keep to their demands.
func (l *look) group(t *fields.Type, group fields.Spot) bool {
	sound := true
	for _, f := range t.Shaped {
		at := f.At(group)
		if f.Spared && at.Empty(f.Type) {
			continue
		}
		if l.trail != nil {
			l.trail.In(f.Name)
		}
		sound = l.value(f.Demands, group, f.Type, at) && sound
		if sound || l.trail != nil {
			sound = l.inside(f.Type, at) && sound
		}
		if l.trail != nil {
			l.trail.Out()
		} else if !sound {
			return false
		}
	}
	return sound
}

// inside reports the same of a group that a field leads to; of anything else it reports true.
func (l *look) inside(t *fields.Type, at fields.Spot) bool {
	switch t.Kind {
	case fields.Object:
		return l.group(t, at)
	case fields.Optional:
		return at.IsZero(t) || l.inside(t.Elem, at.Behind())
	}
	return true
}

// value reports whether a value of a type, in a field, plainly keeps to demands. Group is what the field stands in.
func (l *look) value(demands []fields.Demand, group fields.Spot, t *fields.Type, at fields.Spot) bool {
	for i := range demands {
		d := &demands[i]
		switch d.What {
		case fields.IfThere:
			if at.IsZero(t) {
				return true
			}
			if t.Kind == fields.Optional {
				t, at = t.Elem, at.Behind()
			}
		case fields.OfEach:
			return l.items(demands[i+1:], group, t, at)
		default:
			if !keeps(d, group, t, at) {
				l.note(d, t, at)
				return false
			}
		}
	}
	return true
}

// items reports the same of each item of a list.
func (l *look) items(demands []fields.Demand, group fields.Spot, t *fields.Type, list fields.Spot) bool {
	sound := true
	for j := range list.Count() {
		if l.trail != nil {
			l.trail.At(j)
		}
		sound = l.value(demands, group, t.Elem, list.Item(t, j)) && sound
		if l.trail != nil {
			l.trail.Out()
		} else if !sound {
			return false
		}
	}
	return sound
}

// note notes that a value does not keep to a demand, where somebody wants to know which.
func (l *look) note(d *fields.Demand, t *fields.Type, at fields.Spot) {
	if l.trail == nil || d.What == fields.Unclear {
		return
	}
	f := failure{inside: l.trail.Path(), asked: d.What, limit: d.Limit, words: d.Words}
	if f.isText = t.Kind == fields.Text; f.isText {
		f.text = at.Text()
	}
	if d.What == fields.Instead {
		f.other = f.inside.Parent().Field(d.Other.Name)
	}
	l.failures = append(l.failures, f)
}

// keeps reports whether a value plainly keeps to one demand.
func keeps(d *fields.Demand, group fields.Spot, t *fields.Type, at fields.Spot) bool {
	switch d.What {
	case fields.Required:
		return !at.IsZero(t)
	case fields.Instead:
		return !at.IsZero(t) || !d.Other.At(group).IsZero(d.Other.Type)
	case fields.InItsWords:
		return at.Text() == "" || d.Words.Has(at.Text())
	case fields.LocalID:
		return hasLocalForm(at.Text())
	case fields.Language:
		return isLanguage(at.Text())
	case fields.AtLeast:
		return at.Number() >= d.Limit
	case fields.AtMost:
		if t.Kind == fields.Text {
			return utf8.RuneCountInString(at.Text()) <= d.Limit
		}
		return at.Number() <= d.Limit
	}
	return false
}

// A failure is a demand that a value in a group does not keep to.
type failure struct {
	inside mabra.Path // where the value stands, seen from the group
	asked  fields.Demanded
	limit  int              // of AtLeast and AtMost
	words  mabra.Vocabulary // of InItsWords
	other  mabra.Path       // of Instead: the field that would have done as well
	isText bool
	text   string // the value, where it is a text
}
