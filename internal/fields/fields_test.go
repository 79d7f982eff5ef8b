package fields_test

import (
	"reflect"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A ship is a document of the tests' own, with every kind of field and every tag.
type ship struct {
	ID       uuid.UUID  `yaml:"id" validate:"required" privacy:"identifier"`
	Sail     sail       `yaml:"sail" validate:"known" privacy:"code"`
	Rig      sail       `yaml:"rig" validate:"required,known" privacy:"code"`
	Home     string     `yaml:"home" validate:"localid" privacy:"structure" ref:"harbours"`
	Tongue   string     `yaml:"tongue" validate:"omitempty,language" privacy:"code"`
	Captain  string     `yaml:"captain" privacy:"identifier" ref:"crew,harbours"`
	Length   int        `yaml:"length" validate:"min=1,max=90" privacy:"code"`
	Afloat   bool       `yaml:"afloat"`
	Launched mabra.Date `yaml:"launched" privacy:"date" when:"happened"`
	Sinks    mabra.Date `yaml:"sinks" privacy:"date" when:"planned"`
	Hull     `yaml:",inline"`
	Crew     []sailor  `yaml:"crew" privacy:"structure"`
	Hold     *hold     `yaml:"hold" privacy:"structure"`
	Log      []entry   `yaml:"log" privacy:"structure"`
	Names    []string  `yaml:"names" validate:"dive,required" privacy:"free-text"`
	Nets     *[]sailor `yaml:"nets" privacy:"structure"`
	Source   *int      `yaml:"-"`
	secret   string
	X        mabra.Fields `privacy:"structure"`
}

type sail string

func (sail) Vocabulary() mabra.Vocabulary { return mabra.Vocabulary{{Key: "square"}, {Key: "lateen"}} }

// Hull is exported so that what stands in it is.
type Hull struct {
	Wood  string `yaml:"wood" privacy:"free-text"`
	Inner `yaml:",inline"`
}

// Inner stands in what stands in a ship.
type Inner struct {
	Ribs int `yaml:"ribs" privacy:"code"`
}

type sailor struct {
	ID    string  `yaml:"id" validate:"required" privacy:"structure"`
	Knots []knot  `yaml:"knots" privacy:"structure"`
	Words []sail  `yaml:"words" privacy:"code"`
	Bunk  *bunk   `yaml:"bunk" privacy:"structure"`
	Mates []entry `yaml:"mates" privacy:"structure"`
}

type knot struct {
	ID string `yaml:"id" privacy:"structure"`
}

type entry struct {
	Text  string `yaml:"text" privacy:"free-text"`
	Notes []knot `yaml:"notes" privacy:"structure"`
}

type hold struct {
	Barrels []knot `yaml:"barrels" privacy:"structure"`
	Bunk    bunk   `yaml:"bunk" privacy:"structure"`
}

type bunk struct {
	Board string `yaml:"board" validate:"required" privacy:"free-text"`
}

func of[T any]() *fields.Type { return fields.Of(reflect.TypeFor[T]()) }

func TestNamesAndIndexes(t *testing.T) {
	t.Parallel()
	described := of[ship]()
	_ = ship{}.secret
	assert.Equal(t, fields.Object, described.Kind)
	assert.Equal(t, []string{
		"id", "sail", "rig", "home", "tongue", "captain", "length", "afloat", "launched", "sinks", "wood", "ribs", "crew", "hold",
		"log", "names", "nets",
	}, described.Names())
	for i, name := range described.Names() {
		assert.Equal(t, i, described.Number(name, 0), name)
		assert.Equal(t, i, described.Number(name, i), "the one that is expected")
		assert.Equal(t, i, described.Number(name, i+1), "one before it")
		require.Same(t, &described.Fields[i], described.Named(name), name)
		field := reflect.TypeFor[ship]().FieldByIndex(described.Fields[i].Index)
		assert.Equal(t, name, field.Tag.Get("yaml"), "the index leads to the field")
		assert.Equal(t, field.Type, described.Fields[i].Type.Go)
	}
	assert.Equal(t, []int{10, 1, 0}, described.Named("ribs").Index, "a struct inside an embedded one")
	assert.Equal(t, []int{18}, described.Extra)
	for _, none := range []string{"", "-", "secret", "X", "Wood", "text"} {
		assert.Equal(t, -1, described.Number(none, 0), none)
		assert.Equal(t, -1, described.Number(none, 99), none)
		assert.Nil(t, described.Named(none), none)
	}
	assert.Nil(t, of[bunk]().Extra)
	log := struct {
		Text    string        `yaml:"text" privacy:"free-text"`
		Written mabra.Written `yaml:"-"`
	}{}
	value := reflect.ValueOf(&log).Elem()
	assert.Same(t, &log.Written, fields.Of(value.Type()).TextIn(value), "what it was read from")
	assert.Equal(t, []string{"text"}, fields.Of(value.Type()).Names())
	assert.Nil(t, of[bunk]().TextIn(reflect.ValueOf(bunk{})))
	assert.Equal(t, -1, of[string]().Number("id", 0), "a text has no fields")
}

func TestKinds(t *testing.T) {
	t.Parallel()
	described := of[ship]()
	for name, want := range map[string]fields.Kind{
		"id": fields.UUID, "sail": fields.Text, "home": fields.Text, "length": fields.Integer, "afloat": fields.Boolean,
		"launched": fields.Date, "crew": fields.List, "hold": fields.Optional, "names": fields.List,
	} {
		assert.Equal(t, want, described.Named(name).Type.Kind, name)
	}
	assert.Equal(t, fields.Object, described.Named("crew").Type.Elem.Kind)
	assert.Equal(t, fields.Text, described.Named("names").Type.Elem.Kind)
	assert.Equal(t, fields.Object, described.Named("hold").Type.Elem.Kind)
	assert.Equal(t, fields.Extra, of[mabra.Fields]().Kind)
	assert.Same(t, of[ship](), described, "a type is described once")
	assert.Same(t, of[hold](), described.Named("hold").Type.Elem)
	assert.Panics(t, func() { of[float64]() }, "no document holds such a value")
	assert.Panics(t, func() { of[map[string]string]() })
}

func TestVocabulary(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"square", "lateen"}, of[ship]().Named("sail").Type.Vocabulary.Keys())
	assert.Equal(t, []string{"square", "lateen"}, of[sailor]().Named("words").Type.Elem.Vocabulary.Keys())
	assert.Nil(t, of[ship]().Named("home").Type.Vocabulary)
}

func TestTags(t *testing.T) {
	t.Parallel()
	described := of[ship]()
	for name, want := range map[string]fields.Field{
		"id":       {Privacy: fields.Identifier, Validate: []string{"required"}},
		"sail":     {Privacy: fields.Code, Validate: []string{"known"}, Word: true},
		"rig":      {Privacy: fields.Code, Validate: []string{"required", "known"}},
		"home":     {Privacy: fields.Structure, Validate: []string{"localid"}, Word: true, Ref: []string{"harbours"}},
		"tongue":   {Privacy: fields.Code, Validate: []string{"omitempty", "language"}, Word: true},
		"captain":  {Privacy: fields.Identifier, Ref: []string{"crew", "harbours"}},
		"length":   {Privacy: fields.Code, Validate: []string{"min=1", "max=90"}},
		"afloat":   {},
		"launched": {Privacy: fields.Day, Happened: true},
		"sinks":    {Privacy: fields.Day},
		"wood":     {Privacy: fields.FreeText},
		"names":    {Privacy: fields.FreeText, Validate: []string{"dive", "required"}},
	} {
		got := described.Named(name)
		assert.Equal(t, want.Privacy, got.Privacy, name)
		assert.Equal(t, want.Validate, got.Validate, name)
		assert.Equal(t, want.Ref, got.Ref, name)
		assert.Equal(t, want.Word, got.Word, name)
		assert.Equal(t, want.Happened, got.Happened, name)
	}
}

// The lists whose items have ids, however deep; a list behind a pointer is one too.
func TestLists(t *testing.T) {
	t.Parallel()
	assert.ElementsMatch(t, []string{"crew", "knots", "notes", "barrels", "nets"}, of[ship]().Lists.Names())
	assert.Equal(t, []string{"barrels"}, of[hold]().Lists.Names())
	assert.Equal(t, []string{"notes"}, of[entry]().Lists.Names())
	assert.Zero(t, of[knot]().Lists)
	assert.Equal(t, []string{"nets"}, of[ship]().Named("nets").List.Names())
	assert.Zero(t, of[ship]().Named("log").List, "its items have no ids")
	assert.ElementsMatch(t, []string{"crew", "harbours"}, of[ship]().Named("captain").Refs.Names())
}

// A group is shaped when it, or a group that stands in it by itself, has validate tags. Items of lists are asked alone.
func TestShaped(t *testing.T) {
	t.Parallel()
	assert.NotEmpty(t, of[ship]().Shaped)
	assert.NotEmpty(t, of[bunk]().Shaped)
	assert.NotEmpty(t, of[hold]().Shaped, "its bunk is")
	assert.NotEmpty(t, of[struct {
		Bunk *bunk  `yaml:"bunk"`
		Text string `yaml:"text"`
	}]().Shaped, "a group behind a pointer counts too")
	assert.NotEmpty(t, of[struct {
		Text string `yaml:"text"`
		Hold hold   `yaml:"hold"`
	}]().Shaped, "a group in a group")
	assert.Empty(t, of[entry]().Shaped)
	assert.Empty(t, of[struct {
		Bunks []bunk `yaml:"bunks"`
	}]().Shaped, "items of a list are asked alone")
}

// What every check looks at, and where free texts are, is known beforehand, so that the rest is passed over.
func TestLooked(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]struct{ looked, spoken bool }{
		"id":       {false, false},
		"sail":     {true, false},
		"length":   {false, false},
		"afloat":   {false, false},
		"launched": {true, false},
		"sinks":    {false, false},
		"wood":     {true, true},
		"ribs":     {false, false},
		"crew":     {true, true},
		"hold":     {true, true},
		"log":      {true, true},
		"names":    {true, true},
		"nets":     {true, true},
	} {
		f := of[ship]().Named(name)
		assert.Equal(t, want.looked, f.Looked, name)
		assert.Equal(t, want.spoken, f.Spoken, name)
	}
	type buoy struct {
		Depth int `yaml:"depth" validate:"required"`
	}
	buoys := of[struct {
		Buoys []buoy `yaml:"buoys"`
		Buoy  buoy   `yaml:"buoy"`
	}]()
	assert.True(t, buoys.Named("buoys").Looked, "its items are asked for their shape")
	assert.False(t, buoys.Named("buoy").Looked, "it is asked with the group that it stands in")
}

// A part of a validate tag that this package does not know, or not of a value of the kind, is left to the validator.
func TestDemands(t *testing.T) {
	t.Parallel()
	type quay struct {
		Name  string   `yaml:"name" validate:"required_without=Sign,localid"`
		Sign  sail     `yaml:"sign" validate:"omitempty,known"`
		Depth *int     `yaml:"depth" validate:"omitempty,min=2,max=9"`
		Ropes []string `yaml:"ropes" validate:"required,dive,required,language,max=5"`
		Boats []sail   `yaml:"boats" validate:"max=5,dive,known"`
		Crane bunk     `yaml:"crane" validate:"required"`
		Odd   string   `yaml:"odd" validate:"known,min=1,dive,required_without=Nobody,ascii"`
	}
	asked := func(name string) (what []fields.Demanded) {
		for _, d := range of[quay]().Named(name).Demands {
			what = append(what, d.What)
		}
		return what
	}
	is := func(what ...fields.Demanded) []fields.Demanded { return what }
	assert.Equal(t, is(fields.Instead, fields.LocalID), asked("name"))
	assert.Same(t, of[quay]().Named("sign"), of[quay]().Named("name").Demands[0].Other)
	assert.Equal(t, is(fields.IfThere, fields.InItsWords), asked("sign"))
	assert.Equal(t, []string{"square", "lateen"}, of[quay]().Named("sign").Demands[1].Words.Keys())
	assert.Equal(t, is(fields.IfThere, fields.AtLeast, fields.AtMost), asked("depth"))
	assert.Equal(t, 2, of[quay]().Named("depth").Demands[1].Limit)
	assert.Equal(t, 9, of[quay]().Named("depth").Demands[2].Limit)
	assert.Equal(t, is(fields.Required, fields.OfEach, fields.Required, fields.Language, fields.AtMost), asked("ropes"))
	assert.Equal(t, is(fields.Unclear, fields.OfEach, fields.InItsWords), asked("boats"))
	assert.Equal(t, is(fields.Unclear), asked("crane"))
	assert.Equal(t, is(fields.Unclear, fields.Unclear, fields.Unclear, fields.Unclear, fields.Unclear), asked("odd"))
}

func TestLongest(t *testing.T) {
	t.Parallel()
	for _, class := range fields.Classes() {
		want := 200
		if class == fields.FreeText || class == fields.Structure {
			want = 10_000
		}
		assert.Equal(t, want, class.Longest(), class)
	}
	assert.Len(t, fields.Classes(), 7)
}

func TestTrail(t *testing.T) {
	t.Parallel()
	var trail fields.Trail
	assert.Equal(t, mabra.Path(""), trail.Path())
	trail.In("crew")
	trail.At(0)
	trail.In("knots")
	trail.At(12)
	assert.Equal(t, mabra.Path("crew[0].knots[12]"), trail.Path())
	trail.Out()
	trail.Out()
	trail.In("id")
	assert.Equal(t, mabra.Path("crew[0].id"), trail.Path())
	assert.Len(t, trail, 3)
	for range 3 {
		trail.Out()
	}
	assert.Equal(t, mabra.Path(""), trail.Path())
}
