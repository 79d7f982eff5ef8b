package plan

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// CheckContent checks a plan by the rules about what it says and by nothing else, to measure what they cost.
func CheckContent(p *Plan, at mabra.Date) mabra.Findings {
	c := &checker{Index: p.Index(mabra.At(at))}
	c.Reporter = check.NewReporter(fields.Of(reflect.TypeFor[Plan]()), c.source, nil, check.Circumstance{
		Day: p.Day(), Abroad: !c.swedish(), Severity: c.severity, Unsure: c.unsure(),
	})
	check.Run(c.Reporter, rows, c, c.uses)
	c.assessment()
	return c.Findings()
}

// RestsOn gives what each rule about what a plan says rests on.
func RestsOn() map[string][]string {
	all := map[string][]string{}
	for i := range rows {
		all[rows[i].Rule.ID] = append(all[rows[i].Rule.ID], rows[i].RestsOn...)
	}
	return all
}

// LetThrough reports whether a copy of the whole plan, and one for a consultation that nobody has read, let a text through
// that stands in a field of a reason, if the field were of a class.
func LetThrough(p *Plan, to, name, words string, class fields.Privacy) (copied, consulted bool) {
	text := words
	field := *fields.Of(reflect.TypeFor[Reason]()).Named(name)
	field.Privacy = class
	at := spot{field: &field, kind: field.Type, value: reflect.ValueOf(&text).Elem(), path: mabra.Path("reason").Field(name)}
	d := delivering{Index: p.Index(), to: to}
	d.gather()
	copied = d.fate(at) != falls
	c := deIdentifying{Consultation: new(Consultation), from: p.Created, taken: "taken"}
	return copied, c.fate(at) != falls && text == words
}
