package fields_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// What lies at a spot is what package reflect finds there: in every field of a group, however deep, of every kind.
func TestSpotsAreWhereReflectFindsThem(t *testing.T) {
	t.Parallel()
	day := mabra.Date{Year: 2026, Month: time.March, Day: 2}
	crew := []sailor{{}, {ID: "b", Words: []sail{"square", ""}, Knots: []knot{}, Bunk: &bunk{}}, {ID: "c", Mates: make([]entry, 2)}}
	full := ship{
		ID: uuid.UUID{15: 1}, Sail: "square", Rig: "lateen", Home: "hamn", Captain: "b", Length: 7, Afloat: true, Launched: day,
		Hull: Hull{Wood: "ek", Inner: Inner{Ribs: 9}}, Crew: crew, Hold: &hold{}, Log: make([]entry, 3), Names: []string{"a", "", "c"},
		Nets: &crew, Source: new(int), secret: "s",
	}
	dates := struct {
		First  bool              `yaml:"first"`
		Born   mabra.PartialDate `yaml:"born"`
		Second bool              `yaml:"second"`
		Died   mabra.PartialDate `yaml:"died"`
	}{false, mabra.PartialDate{Year: 2020}, true, mabra.PartialDate{}}
	compared := map[fields.Kind]int{}
	for _, pointer := range []any{&full, &ship{}, &dates} {
		sameAtSpot(t, fields.Of(reflect.TypeOf(pointer).Elem()), reflect.ValueOf(pointer).Elem(), fields.SpotOf(reflect.ValueOf(pointer)), compared)
	}
	for kind := fields.Text; kind < fields.Extra; kind++ {
		assert.Positive(t, compared[kind], kind)
	}
}

func sameAtSpot(t *testing.T, of *fields.Type, v reflect.Value, at fields.Spot, compared map[fields.Kind]int) {
	t.Helper()
	compared[of.Kind]++
	assert.Equal(t, v.Addr().Interface(), at.Value(of).Addr().Interface(), of.Go)
	assert.Equal(t, v.Addr().Pointer(), at.Value(of).Addr().Pointer(), of.Go)
	assert.Equal(t, v.IsZero(), at.IsZero(of), of.Go)
	assert.Equal(t, fields.Empty(of, v), at.Empty(of), of.Go)
	switch of.Kind {
	case fields.Text:
		assert.Equal(t, v.String(), at.Text())
	case fields.Integer:
		assert.EqualValues(t, v.Int(), at.Number())
	case fields.Boolean:
		assert.Equal(t, v.Bool(), at.Boolean())
	case fields.Date:
		assert.Equal(t, v.Interface(), at.Day())
	case fields.PartialDate:
		assert.Equal(t, v.Interface(), at.PartialDay())
	case fields.Object:
		for i := range of.Fields {
			f := &of.Fields[i]
			sameAtSpot(t, f.Type, f.In(v), f.At(at), compared)
		}
	case fields.Optional:
		if !v.IsNil() {
			sameAtSpot(t, of.Elem, v.Elem(), at.Behind(), compared)
		}
	case fields.List:
		assert.Equal(t, v.Len(), at.Count())
		for i := range v.Len() {
			sameAtSpot(t, of.Elem, v.Index(i), at.Item(of, i), compared)
		}
	}
}

// What is put at a spot is what package reflect finds there, and nothing beside it is touched.
func TestWhatIsPutAtASpotStandsThere(t *testing.T) {
	t.Parallel()
	day := mabra.Date{Year: 2026, Month: time.March, Day: 2}
	born := mabra.PartialDate{Year: 2020}
	type cargo struct {
		ID      uuid.UUID         `yaml:"id"`
		Name    string            `yaml:"name"`
		Sail    sail              `yaml:"sail"`
		Length  int               `yaml:"length"`
		Afloat  bool              `yaml:"afloat"`
		Sailed  mabra.Date        `yaml:"sailed"`
		Built   mabra.PartialDate `yaml:"built"`
		Hold    *hold             `yaml:"hold"`
		Rigs    []sail            `yaml:"rigs"`
		Between string            `yaml:"between"`
		Crew    []sailor          `yaml:"crew"`
	}
	var got cargo
	of, at := fields.Of(reflect.TypeFor[cargo]()), fields.SpotOf(reflect.ValueOf(&got))
	spot := func(name string) fields.Spot { return of.Named(name).At(at) }
	spot("id").SetUUID(uuid.UUID{15: 1})
	spot("name").SetText("namn")
	spot("sail").SetText("square")
	spot("length").SetNumber(-7)
	spot("afloat").SetBoolean(true)
	spot("sailed").SetDay(day)
	spot("built").SetPartialDay(born)
	assert.Equal(t, spot("hold").Fill(of.Named("hold").Type), spot("hold").Behind())
	rigs, crew := of.Named("rigs").Type, of.Named("crew").Type
	spot("rigs").Lengthen(rigs, 2)
	spot("rigs").Item(rigs, 1).SetText("lateen")
	spot("crew").Lengthen(crew, 1)
	spot("crew").Lengthen(crew, 2)
	id := crew.Elem.Named("id")
	id.At(spot("crew").Item(crew, 2)).SetText("c")
	assert.Equal(t, cargo{
		ID: uuid.UUID{15: 1}, Name: "namn", Sail: "square", Length: -7, Afloat: true, Sailed: day, Built: born,
		Hold: &hold{}, Rigs: []sail{"", "lateen"}, Crew: []sailor{{}, {}, {ID: "c"}},
	}, got)
}
