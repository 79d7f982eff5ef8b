package check

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

type tint string

func (tint) Vocabulary() mabra.Vocabulary { return mabra.Vocabulary{{Key: "red"}, {Key: "blue"}} }

// A Sash is the window that plain looks are tried on.
type sash struct {
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
}

type pane struct {
	Glass tint `yaml:"glass" validate:"required,known"`
}

// What plainly keeps to its tags is told at once; the validator, which costs ten times as much, is asked only about the
// rest. Both must be so: what is sound is seen to be, and nothing else is taken for it.
func TestPlainlyInShape(t *testing.T) {
	t.Parallel()
	sound := func(change func(*sash)) sash {
		number := 0
		s := sash{
			Count: 1, Tint: "red", ID: "a", Tints: []tint{"blue", "", "red"}, Names: []string{"a", "b"},
			Pane: pane{"red"}, Spare: &pane{"blue"}, Frame: &pane{"red"}, Number: &number, Checked: []pane{{}},
		}
		change(&s)
		return s
	}
	for name, test := range map[string]struct {
		group sash
		want  bool
	}{
		"sound":                     {sound(func(*sash) {}), true},
		"a word left out":           {sound(func(s *sash) { s.Tint = "" }), true},
		"an id left out":            {sound(func(s *sash) { s.ID = "" }), true},
		"lists left out":            {sound(func(s *sash) { s.Tints, s.Names, s.Checked = nil, nil, nil }), true},
		"a group left out":          {sound(func(s *sash) { s.Spare, s.Number = nil, nil }), true},
		"what is required left out": {sound(func(s *sash) { s.Count = 0 }), false},
		"an unknown word":           {sound(func(s *sash) { s.Tint = "green" }), false},
		"an id of a wrong form":     {sound(func(s *sash) { s.ID = "A" }), false},
		"an unknown word first":     {sound(func(s *sash) { s.Tints[0] = "green" }), false},
		"an unknown word last":      {sound(func(s *sash) { s.Tints[2] = "green" }), false},
		"unknown words only":        {sound(func(s *sash) { s.Tints = []tint{"green"} }), false},
		"an empty text in a list":   {sound(func(s *sash) { s.Names[1] = "" }), false},
		"a wrong id in a list":      {sound(func(s *sash) { s.Names[1] = "A" }), false},
		"a group":                   {sound(func(s *sash) { s.Pane.Glass = "" }), false},
		"a group that is required":  {sound(func(s *sash) { s.Frame = nil }), false},
		"what stands in it":         {sound(func(s *sash) { s.Frame.Glass = "green" }), false},
		"a group behind a pointer":  {sound(func(s *sash) { s.Spare.Glass = "green" }), false},
	} {
		assert.Equal(t, test.want, plainlyInShape(fields.Of(reflect.TypeFor[sash]()), reflect.ValueOf(test.group)), name)
	}
}

// Tags that it does not know, or not on such a field, are the validator's.
func TestNotPlainly(t *testing.T) {
	t.Parallel()
	for name, group := range map[string]any{
		"a number in its bounds": struct {
			A int `yaml:"a" validate:"max=5"`
		}{1},
		"another tag on a word": struct {
			A tint `yaml:"a" validate:"max=5"`
		}{"red"},
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
			A tint `yaml:"a" validate:"required,max=5"`
		}{"red"},
	} {
		assert.False(t, plainlyInShape(fields.Of(reflect.TypeOf(group)), reflect.ValueOf(group)), name)
	}
}
