package check

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

type tint string

func (tint) Vocabulary() mabra.Vocabulary { return mabra.Vocabulary{{Key: "red"}, {Key: "blue"}} }

// A Sash is the window that plain looks are tried on.
type Sash struct {
	Note    string   `yaml:"note"`
	Count   int      `yaml:"count" validate:"required"`
	Tint    tint     `yaml:"tint" validate:"known"`
	ID      string   `yaml:"id" validate:"localid"`
	Tints   []tint   `yaml:"tints" validate:"dive,known"`
	Names   []string `yaml:"names" validate:"dive,required,localid"`
	Pane    pane     `yaml:"pane"`
	Spare   *pane    `yaml:"spare"`
	Frame   *pane    `yaml:"frame" validate:"required"`
	Number  *int     `yaml:"number"`
	Checked []pane   `yaml:"checked"`
	Height  int      `yaml:"height" validate:"omitempty,min=2,max=9"`
	Cost    *int     `yaml:"cost" validate:"omitempty,min=2"`
	Tongue  string   `yaml:"tongue" validate:"omitempty,language,max=5"`
	Inside  string   `yaml:"inside" validate:"required_without=Outside"`
	Outside string   `yaml:"outside"`
	Tongues []string `yaml:"tongues" validate:"dive,omitempty,language"`
	Ledge   `yaml:",inline"`
	Arch    `yaml:",inline"`
	Zone    `yaml:",inline"`
}

// An Arch and a Zone stand there too: their Go names begin with the letters at both ends.
type Arch struct {
	Stones int `yaml:"stones" validate:"max=3"`
}

// A Zone is where the window is.
type Zone struct {
	Facing tint `yaml:"facing" validate:"known"`
}

// Ledge stands in a sash as if its fields were the sash's own.
type Ledge struct {
	Plant string `yaml:"plant" validate:"required_without=Other,localid"`
	Other string `yaml:"other"`
}

type pane struct {
	Glass tint `yaml:"glass" validate:"required,known"`
}

// What plainly keeps to its tags is told at once; the validator, which costs ten times as much, is asked only about the
// rest. Both must be so: what is sound is seen to be, and nothing else is taken for it.
func TestPlainlyInShape(t *testing.T) {
	t.Parallel()
	sound := func(change func(*Sash)) Sash {
		number := 0
		s := Sash{
			Count: 1, Tint: "red", ID: "a", Tints: []tint{"blue", "", "red"}, Names: []string{"a", "b"},
			Pane: pane{"red"}, Spare: &pane{"blue"}, Frame: &pane{"red"}, Number: &number, Checked: []pane{{}},
			Inside: "a", Ledge: Ledge{Plant: "a"},
		}
		change(&s)
		return s
	}
	for name, test := range map[string]struct {
		group Sash
		want  bool
	}{
		"sound":                         {sound(func(*Sash) {}), true},
		"a word left out":               {sound(func(s *Sash) { s.Tint = "" }), true},
		"an id left out":                {sound(func(s *Sash) { s.ID = "" }), true},
		"lists left out":                {sound(func(s *Sash) { s.Tints, s.Names, s.Checked = nil, nil, nil }), true},
		"a group left out":              {sound(func(s *Sash) { s.Spare, s.Number = nil, nil }), true},
		"numbers at their bounds":       {sound(func(s *Sash) { s.Height, s.Cost = 2, new(2) }), true},
		"at the upper one":              {sound(func(s *Sash) { s.Height = 9 }), true},
		"a number too small":            {sound(func(s *Sash) { s.Height = 1 }), false},
		"a number too large":            {sound(func(s *Sash) { s.Height = 10 }), false},
		"behind a pointer":              {sound(func(s *Sash) { s.Cost = new(1) }), false},
		"a nought that is there":        {sound(func(s *Sash) { s.Cost = new(0) }), false},
		"a language":                    {sound(func(s *Sash) { s.Tongue = "sv" }), true},
		"a language with a region":      {sound(func(s *Sash) { s.Tongue = "en-GB" }), true},
		"languages, one left out":       {sound(func(s *Sash) { s.Tongues = []string{"sv", "", "en"} }), true},
		"no language among others":      {sound(func(s *Sash) { s.Tongues = []string{"sv", "", "1"} }), false},
		"too many, in an embedded one":  {sound(func(s *Sash) { s.Stones = 4 }), false},
		"an unknown word in another":    {sound(func(s *Sash) { s.Facing = "green" }), false},
		"no language":                   {sound(func(s *Sash) { s.Tongue = "SV!" }), false},
		"a language that is long":       {sound(func(s *Sash) { s.Tongue = "en-GB-x" }), false},
		"another field instead":         {sound(func(s *Sash) { s.Inside, s.Outside = "", "a" }), true},
		"neither":                       {sound(func(s *Sash) { s.Inside = "" }), false},
		"instead, in what stands in it": {sound(func(s *Sash) { s.Plant, s.Other = "", "a" }), true},
		"neither, in what stands in it": {sound(func(s *Sash) { s.Plant = "" }), false},
		"there, and of a wrong form":    {sound(func(s *Sash) { s.Plant = "A" }), false},
		"what is required left out":     {sound(func(s *Sash) { s.Count = 0 }), false},
		"an unknown word":               {sound(func(s *Sash) { s.Tint = "green" }), false},
		"an id of a wrong form":         {sound(func(s *Sash) { s.ID = "A" }), false},
		"an unknown word first":         {sound(func(s *Sash) { s.Tints[0] = "green" }), false},
		"an unknown word last":          {sound(func(s *Sash) { s.Tints[2] = "green" }), false},
		"unknown words only":            {sound(func(s *Sash) { s.Tints = []tint{"green"} }), false},
		"an empty text in a list":       {sound(func(s *Sash) { s.Names[1] = "" }), false},
		"a wrong id in a list":          {sound(func(s *Sash) { s.Names[1] = "A" }), false},
		"a group":                       {sound(func(s *Sash) { s.Pane.Glass = "" }), false},
		"a group that is required":      {sound(func(s *Sash) { s.Frame = nil }), false},
		"what stands in it":             {sound(func(s *Sash) { s.Frame.Glass = "green" }), false},
		"a group behind a pointer":      {sound(func(s *Sash) { s.Spare.Glass = "green" }), false},
	} {
		assert.Equal(t, test.want, plainlyInShape(fields.Of(reflect.TypeFor[Sash]()), fields.SpotOf(reflect.ValueOf(&test.group))), name)
		assert.Equal(t, test.want, shapes().Struct(&test.group) == nil, "the validator thinks so too: "+name)
		assert.Equal(t, failures(&test.group), plainFailures(&test.group), "and both say the same: "+name)
	}
}

// Tags that it does not know, or not on such a field, are the validator's.
func TestNotPlainly(t *testing.T) {
	t.Parallel()
	for name, group := range map[string]any{
		"another tag on a number": struct {
			A int `yaml:"a" validate:"lt=5"`
		}{1},
		"another tag on a word": struct {
			A tint `yaml:"a" validate:"ascii"`
		}{"red"},
		"a number's bound on a text": struct {
			A string `yaml:"a" validate:"min=1"`
		}{"a"},
		"a bound on a list": struct {
			A []string `yaml:"a" validate:"max=5"`
		}{[]string{"a"}},
		"a bound that is no number": struct {
			A int `yaml:"a" validate:"max=many"`
		}{1},
		"a number for a language": struct {
			A int `yaml:"a" validate:"language"`
		}{1},
		"another field that there is not": struct {
			A string `yaml:"a" validate:"required_without=B"`
		}{"a"},
		"a word without vocabulary": struct {
			A string `yaml:"a" validate:"known"`
		}{""},
		"a number for an id": struct {
			A int `yaml:"a" validate:"localid"`
		}{1},
		"a required group": struct {
			A pane `yaml:"a" validate:"required"`
		}{pane{"red"}},
		"dive on what is no list": struct {
			A string `yaml:"a" validate:"dive"`
		}{"a"},
		"a tag after a known one": struct {
			A tint `yaml:"a" validate:"required,ascii"`
		}{"red"},
	} {
		pointer := reflect.New(reflect.TypeOf(group))
		pointer.Elem().Set(reflect.ValueOf(group))
		assert.False(t, plainlyInShape(fields.Of(reflect.TypeOf(group)), fields.SpotOf(pointer)), name)
	}
}

// What stands in a group is looked at, whatever is asked of the group itself.
func TestInsideWhatIsUnclear(t *testing.T) {
	t.Parallel()
	type Casement struct {
		A pane `yaml:"a" validate:"required"`
	}
	group := &Casement{pane{"green"}}
	require.Len(t, plainFailures(group), 1)
	assert.Equal(t, mabra.Path("a.glass"), plainFailures(group)[0].inside)
	assert.Equal(t, failures(group), plainFailures(group))
}

// Where two ways of looking do not say the same, a test is stopped, and told where and nothing of what stands there.
func TestTwoWaysOfLooking(t *testing.T) {
	t.Parallel()
	here, there := failure{inside: "a.b", asked: 1, text: "hemligt"}, failure{inside: "c", asked: 2, text: "hemligt"}
	assert.NotPanics(t, func() { holdAgainst(nil, nil) })
	assert.NotPanics(t, func() { holdAgainst([]failure{here, there}, []failure{here, there}) })
	assert.PanicsWithValue(t, "check: the validator and the plain look differ: [a.b (demand 1), c (demand 2)] and [c (demand 2)]",
		func() { holdAgainst([]failure{here, there}, []failure{there}) })
	assert.Panics(t, func() { holdAgainst(nil, []failure{here}) })
	other := here
	other.text = "annat"
	assert.Panics(t, func() { holdAgainst([]failure{here}, []failure{other}) })
}

// Nobody but a test that asks for it looks in both ways. It is none of those that run beside others.
func TestInBothWays(t *testing.T) {
	type Pot struct {
		A string `yaml:"a" validate:"ascii"`
	}
	unclear := &Pot{"å"}
	assert.NotPanics(t, func() { assert.Len(t, failures(unclear), 1) })
	defer func() { inBothWays = false }()
	InBothWays()
	assert.Panics(t, func() { failures(unclear) })
	assert.NotPanics(t, func() { failures(&Sash{}) })
}
