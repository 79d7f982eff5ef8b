package fields

import (
	"reflect"
	"unsafe"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
)

// A Spot is where a value of a described type lies in memory. A check goes from spot to spot by the offsets of fields,
// because package reflect asks each value anew what it is (docs/decisions/0023-spots-in-memory.md). A spot knows no
// type: whoever asks it gives the type that its description has, and a value of another kind is never asked for.
//
// This is the only file of the library that imports unsafe. A spot keeps alive what it points into.
type Spot struct{ p unsafe.Pointer }

// SpotOf gives the spot of a document, or of a group of one, from a pointer to it.
func SpotOf(pointer reflect.Value) Spot { return Spot{pointer.UnsafePointer()} }

// Value gives what lies at a spot, of a type, as package reflect has it: it can be set.
func (p Spot) Value(t *Type) reflect.Value { return reflect.NewAt(t.Go, p.p).Elem() }

// At gives the spot of the field in a group of the type that it is a field of.
func (f *Field) At(group Spot) Spot { return Spot{unsafe.Add(group.p, f.offset)} }

// Text gives a text.
func (p Spot) Text() string { return *(*string)(p.p) }

// Number gives a whole number.
func (p Spot) Number() int { return *(*int)(p.p) }

// Boolean gives whether something is so.
func (p Spot) Boolean() bool { return *(*bool)(p.p) }

// Day gives the day of a date.
func (p Spot) Day() mabra.Date { return *(*mabra.Date)(p.p) }

// PartialDay gives a date that is partial.
func (p Spot) PartialDay() mabra.PartialDate { return *(*mabra.PartialDate)(p.p) }

// Count gives how many items a list has.
func (p Spot) Count() int { return len(p.list()) }

// Item gives the spot of an item of a list of the type. There are as many as Count says.
func (p Spot) Item(t *Type, i int) Spot {
	return Spot{unsafe.Add(unsafe.Pointer(unsafe.SliceData(p.list())), uintptr(i)*t.Elem.size)}
}

// list gives a list by its beginning and its length, which lie alike whatever the items are.
func (p Spot) list() []struct{} { return *(*[]struct{})(p.p) }

// Behind gives the spot that an optional value points to. There is one unless the value is zero.
func (p Spot) Behind() Spot { return Spot{*(*unsafe.Pointer)(p.p)} }

// SetText puts a text there.
func (p Spot) SetText(text string) { *(*string)(p.p) = text }

// SetNumber puts a whole number there.
func (p Spot) SetNumber(number int) { *(*int)(p.p) = number }

// SetBoolean puts there whether something is so.
func (p Spot) SetBoolean(is bool) { *(*bool)(p.p) = is }

// SetDay puts the day of a date there.
func (p Spot) SetDay(day mabra.Date) { *(*mabra.Date)(p.p) = day }

// SetPartialDay puts a date there that is partial.
func (p Spot) SetPartialDay(day mabra.PartialDate) { *(*mabra.PartialDate)(p.p) = day }

// SetUUID puts the id of a document there.
func (p Spot) SetUUID(id uuid.UUID) { *(*uuid.UUID)(p.p) = id }

// Fill gives an optional value, of the type, something to point to, and the spot of that.
func (p Spot) Fill(t *Type) Spot {
	behind := reflect.New(t.Elem.Go).UnsafePointer()
	*(*unsafe.Pointer)(p.p) = behind
	return Spot{behind}
}

// Lengthen gives a list of the type so many items more, each with nothing in it.
func (p Spot) Lengthen(t *Type, by int) {
	list := p.Value(t)
	list.Grow(by)
	list.SetLen(list.Len() + by)
}

// IsZero reports whether a value of a type is the zero one. A list without items may be another.
func (p Spot) IsZero(t *Type) bool {
	switch t.Kind {
	case Text:
		return p.Text() == ""
	case Integer:
		return p.Number() == 0
	case Boolean:
		return !p.Boolean()
	case Date:
		return p.Day() == mabra.Date{}
	case PartialDate:
		return p.PartialDay() == mabra.PartialDate{}
	case Optional:
		return p.Behind().p == nil
	case List:
		return p.list() == nil
	}
	return p.Value(t).IsZero()
}

// Empty reports whether a value of a type is one that is left out: see the function of that name.
func (p Spot) Empty(t *Type) bool {
	switch t.Kind {
	case Object:
		return false
	case List:
		return p.Count() == 0
	}
	return p.IsZero(t)
}
