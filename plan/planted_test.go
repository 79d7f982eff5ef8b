package plan_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var given = flag.Int("given", 2, "how many generated plans, and four times as many written by hand, are copied for each receiver, and de-identified")

// A planted mark is what a test has written in a place of a plan, to be looked for in what is made of the plan.
type planted struct {
	path  mabra.Path
	field *fields.Field // nil of the municipality's own keys
}

// plantMarks writes a mark in every text of a plan in which anything may stand, and own keys in every group.
func plantMarks(p *plan.Plan) map[string]planted {
	marks := map[string]planted{}
	mark := func(path mabra.Path, f *fields.Field) string {
		m := fmt.Sprintf("zq%dqz", len(marks))
		marks[m] = planted{path, f}
		return m
	}
	walk := walking{
		text: func(path mabra.Path, f *fields.Field, v reflect.Value) {
			if f.Ref == nil && f.Name != "id" && path != "language" && path != "model" && fields.Of(v.Type()).Vocabulary == nil {
				v.SetString(mark(path, f))
			}
		},
		own: func(path mabra.Path, own *mabra.Fields) { *own = mabra.Fields{{Name: "x-own", Value: mark(path, nil)}} },
	}
	walk.plan(p)
	return marks
}

// eachText calls each for every text of a plan, where something stands.
func eachText(p *plan.Plan, each func(mabra.Path, *fields.Field, reflect.Value)) {
	walk := walking{text: func(path mabra.Path, f *fields.Field, v reflect.Value) {
		if v.Len() > 0 {
			each(path, f, v)
		}
	}, own: func(mabra.Path, *mabra.Fields) {}}
	walk.plan(p)
}

// A walking goes through a plan, by a way of its own: not by that of what it tries.
type walking struct {
	text func(mabra.Path, *fields.Field, reflect.Value)
	own  func(mabra.Path, *mabra.Fields)
}

func (w walking) plan(p *plan.Plan) {
	t, v := typeOf(p)
	w.group("", t, v)
}

func (w walking) group(path mabra.Path, t *fields.Type, v reflect.Value) {
	for i := range t.Fields {
		f := &t.Fields[i]
		w.value(path.Field(f.Name), f, f.Type, f.In(v))
	}
	if own := t.ExtraIn(v); own != nil {
		w.own(path, own)
	}
}

func (w walking) value(path mabra.Path, f *fields.Field, t *fields.Type, v reflect.Value) {
	switch t.Kind {
	case fields.Object:
		w.group(path, t, v)
	case fields.Optional:
		if !v.IsNil() {
			w.value(path, f, t.Elem, v.Elem())
		}
	case fields.List:
		for i := range v.Len() {
			w.value(path.Index(i), f, t.Elem, v.Index(i))
		}
	case fields.Text:
		w.text(path, f, v)
	}
}

var markIn = regexp.MustCompile(`zq\d+qz`)

// marksIn gives the marks that stand in what is written of a plan.
func marksIn(text string) map[string]bool {
	found := map[string]bool{}
	for _, m := range markIn.FindAllString(text, -1) {
		found[m] = true
	}
	return found
}

var readWritten = sync.OnceValues(func() ([]*plan.Plan, error) {
	var all []*plan.Plan
	for _, pattern := range []string{"../examples/*.yaml", "../conformance/*.yaml"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			if strings.Contains(string(text), "\nkind: Plan") {
				p, _ := plan.Parse(file, text)
				all = append(all, p)
			}
		}
	}
	return all, nil
})

// writtenPlans gives the plans that were written by hand. None of them is to be changed.
func writtenPlans(t testing.TB) []*plan.Plan {
	t.Helper()
	all, err := readWritten()
	require.NoError(t, err)
	require.Greater(t, len(all), 40)
	return all
}

var made = sync.OnceValues(func() ([]*plan.Plan, error) {
	examples, err := training.Generate(training.Options{Seed: 13, Count: *given, Revisions: 2})
	if err != nil {
		return nil, err
	}
	var all []*plan.Plan
	for e := range examples {
		all = append(all, e.Plan)
	}
	return all, nil
})

// allPlans gives the plans written by hand and generated ones.
func allPlans(t testing.TB) []*plan.Plan {
	t.Helper()
	generated, err := made()
	require.NoError(t, err)
	require.NotEmpty(t, generated)
	written := writtenPlans(t)
	return append(slices.Clone(written[:min(len(written), 4**given)]), generated...)
}

// fullPlan gives a plan with every field there is, about the person who is also everybody in it.
func fullPlan() *plan.Plan {
	p := new(plan.Plan)
	markedFiller().document(p)
	p.Language = "sv"
	p.Revision = 2
	return p
}

// receiversOf gives the ids of all people and organisations of a plan.
func receiversOf(p *plan.Plan) []string {
	var ids []string
	for i := range p.People {
		ids = append(ids, p.People[i].ID)
	}
	for i := range p.Organisations {
		ids = append(ids, p.Organisations[i].ID)
	}
	return ids
}
