package changes_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var pairs = flag.Int("pairs", 20, "how many pairs of edits to try")

// generated gives plans that are not alike, each in a few revisions, made once. None is to be changed.
func generated(t testing.TB) []*plan.Plan {
	t.Helper()
	plans, err := madeOnce()
	require.NoError(t, err)
	return plans
}

var madeOnce = sync.OnceValues(func() (plans []*plan.Plan, err error) {
	examples, err := training.Generate(training.Options{Seed: 7, Count: 20, Revisions: 3})
	if err != nil {
		return nil, err
	}
	for e := range examples {
		plans = append(plans, e.Plan)
	}
	return plans, nil
})

// An editor changes plans at random: the same seed always in the same way.
type editor struct {
	*rand.Rand
	made int
}

func newEditor(seed int) *editor { return &editor{Rand: rand.New(rand.NewPCG(uint64(seed), 41))} }

// edited gives a copy of a plan with so many edits.
func (e *editor) edited(p *plan.Plan, edits int) *plan.Plan {
	p = p.Clone()
	for range edits {
		places := e.places(nil, fields.Of(reflect.TypeFor[plan.Plan]()), reflect.ValueOf(p).Elem())
		e.edit(places[e.IntN(len(places))])
	}
	return p
}

// A place is something in a plan that can be edited.
type place struct {
	t *fields.Type
	v reflect.Value
}

func (e *editor) places(found []place, t *fields.Type, v reflect.Value) []place {
	switch t.Kind {
	case fields.Object:
		for i := range t.Fields {
			found = e.places(found, t.Fields[i].Type, t.Fields[i].In(v))
		}
		if t.Extra != nil && e.IntN(10) == 0 {
			found = append(found, place{&fields.Type{Kind: fields.Extra}, v.FieldByIndex(t.Extra)})
		}
		return found
	case fields.Optional:
		if !v.IsNil() {
			found = e.places(found, t.Elem, v.Elem())
		}
	case fields.List:
		for i := range v.Len() {
			found = e.places(found, t.Elem, v.Index(i))
		}
		for range 1 + v.Len()/2 { // lists are what is hard
			found = append(found, place{t, v})
		}
		return found
	}
	return append(found, place{t, v})
}

func (e *editor) text() string {
	e.made++
	return fmt.Sprintf("%s %s %d.%d", e.word(), e.word(), e.made, e.IntN(1000))
}

func (e *editor) word() string {
	words := []string{"sova", "läsa", "våga", "gunga", "morgon", "skogen", "cykeln", "moster", "fika", "rasten"}
	return words[e.IntN(len(words))]
}

func (e *editor) edit(at place) {
	t, v := at.t, at.v
	switch t.Kind {
	case fields.Text:
		switch {
		case e.IntN(5) == 0:
			v.SetString("")
		case t.Vocabulary != nil:
			v.SetString(t.Vocabulary[e.IntN(len(t.Vocabulary))].Key)
		case e.IntN(2) == 0 && v.Len() > 0:
			v.SetString(v.String() + " " + e.text())
		default:
			v.SetString(e.text())
		}
	case fields.Integer:
		v.SetInt(e.Int64N(9))
	case fields.Boolean:
		v.SetBool(!v.Bool())
	case fields.Date:
		v.Set(reflect.ValueOf(mabra.Date{Year: 2026, Month: 3, Day: 1}.AddDays(e.IntN(400))))
	case fields.PartialDate:
		v.Set(reflect.ValueOf(mabra.PartialDate{Year: 2000 + e.IntN(26)}))
	case fields.UUID:
		v.Set(reflect.ValueOf(uuid.UUID{byte(e.IntN(256))}))
	case fields.Optional:
		if v.IsNil() {
			v.Set(reflect.New(t.Elem.Go))
			e.edit(e.anywhere(t.Elem, v.Elem()))
		} else if e.IntN(4) == 0 {
			v.SetZero()
		}
	case fields.List:
		e.editList(t, v)
	case fields.Extra:
		own := v.Addr().Interface().(*mabra.Fields)
		if n := len(*own); n > 1 && e.IntN(2) == 0 {
			(*own)[0], (*own)[n-1] = (*own)[n-1], (*own)[0]
		} else if n > 0 && e.IntN(3) == 0 {
			*own = (*own)[1:].Clone()
		} else {
			own.Set(fmt.Sprintf("x-%d", e.IntN(3)), []any{e.text(), mabra.Fields{{Name: "a", Value: mabra.Number("1.10")}}})
		}
	}
}

func (e *editor) anywhere(t *fields.Type, v reflect.Value) place {
	places := e.places(nil, t, v)
	return places[e.IntN(len(places))]
}

func (e *editor) editList(t *fields.Type, v reflect.Value) {
	n := v.Len()
	switch what := e.IntN(8); {
	case what < 2 || n == 0: // something new
		item := reflect.New(t.Elem.Go).Elem()
		for range 3 {
			e.edit(e.anywhere(t.Elem, item))
		}
		if id := t.Elem.Named("id"); id != nil {
			id.In(item).SetString(fmt.Sprintf("ny-%d", e.IntN(4)))
		}
		e.insert(v, item)
	case what == 2: // the same once more, perhaps under its own id
		item := fields.Copy(v.Index(e.IntN(n)))
		if id := t.Elem.Named("id"); id != nil && e.IntN(3) > 0 {
			id.In(item).SetString(id.In(item).String() + "-b")
		}
		e.insert(v, item)
	case what < 5:
		i := e.IntN(n)
		v.Set(reflect.AppendSlice(v.Slice3(0, i, i), v.Slice(i+1, n)))
	case what == 5:
		reflect.Swapper(v.Interface())(e.IntN(n), e.IntN(n))
	default:
		i := e.IntN(n)
		item := fields.Copy(v.Index(i))
		v.Set(reflect.AppendSlice(v.Slice3(0, i, i), v.Slice(i+1, n)))
		e.insert(v, item)
	}
}

func (e *editor) insert(list, item reflect.Value) {
	i := e.IntN(list.Len() + 1)
	grown := reflect.Append(list.Slice3(0, i, i), item)
	list.Set(reflect.AppendSlice(grown, list.Slice(i, list.Len())))
}

// written gives a plan as a document. What no document can hold the editor does not make.
func written(t testing.TB, p *plan.Plan) string {
	t.Helper()
	text, err := p.Encode(mabra.YAML)
	require.NoError(t, err)
	return string(text)
}
