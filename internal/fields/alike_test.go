package fields_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

type outing struct {
	Where string       `yaml:"where" privacy:"free-text"`
	Times int          `yaml:"times" privacy:"structure"`
	Happy bool         `yaml:"happy" privacy:"structure"`
	Day   mabra.Date   `yaml:"day" privacy:"date"`
	With  []string     `yaml:"with" privacy:"identifier"`
	Next  *stop        `yaml:"next" privacy:"structure"`
	X     mabra.Fields `privacy:"structure"`
}

type stop struct {
	Where string `yaml:"where" privacy:"free-text"`
}

// Two values are alike where all is: each thing by itself makes them different.
func TestAlike(t *testing.T) {
	t.Parallel()
	full := func() outing {
		return outing{
			Where: "skogen", Times: 2, Happy: true, Day: mabra.MustParseDate("2026-03-01"), With: []string{"mormor", "lo"},
			Next: &stop{Where: "badet"}, X: mabra.Fields{{Name: "x-mat", Value: "ja"}},
		}
	}
	alike := func(a, b outing) bool {
		own := func(a, b mabra.Fields) bool { return reflect.DeepEqual(a, b) }
		return fields.Alike(fields.Of(reflect.TypeFor[outing]()), reflect.ValueOf(a), reflect.ValueOf(b), own)
	}
	assert.True(t, alike(full(), full()))
	for what, change := range map[string]func(*outing){
		"a text": func(o *outing) { o.Where = "stan" }, "a number": func(o *outing) { o.Times = 3 },
		"yes or no": func(o *outing) { o.Happy = false }, "a day": func(o *outing) { o.Day = mabra.Date{} },
		"an item": func(o *outing) { o.With[1] = "sam" }, "fewer items": func(o *outing) { o.With = o.With[:1] },
		"the order": func(o *outing) { o.With[0], o.With[1] = o.With[1], o.With[0] }, "no group": func(o *outing) { o.Next = nil },
		"inside a group": func(o *outing) { o.Next.Where = "" }, "its own": func(o *outing) { o.X[0].Value = "nej" },
	} {
		other := full()
		change(&other)
		assert.False(t, alike(full(), other), what)
		assert.False(t, alike(other, full()), what)
	}
}
