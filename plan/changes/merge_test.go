package changes_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
)

// Equal sides give that side; a side that changed nothing gives the other. Nothing collides.
func TestMergeOfEqualSides(t *testing.T) {
	t.Parallel()
	plans := generated(t)
	for n := range *pairs {
		e := newEditor(n)
		base := plans[e.IntN(len(plans))]
		edited := e.edited(base, 1+e.IntN(12))
		want := written(t, edited)
		for name, sides := range map[string][2]*plan.Plan{
			"both": {edited, edited.Clone()}, "left": {edited, base}, "right": {base, edited},
		} {
			got, conflicts := changes.Merge(base, sides[0], sides[1])
			require.Empty(t, conflicts, "edits %d, %s", n, name)
			if want != written(t, got) {
				t.Fatalf("edits %d, %s: another plan", n, name)
			}
		}
	}
}

// texts counts what a value says, each with the fields on the way to it.
func texts(found map[string]int, row string, v reflect.Value) {
	if own, ok := v.Interface().(mabra.Fields); ok {
		for _, f := range own {
			found[row+"."+f.Name+": "+fmt.Sprint(f.Value)]++
		}
		return
	}
	switch t := fields.Of(v.Type()); t.Kind {
	case fields.Object:
		for i := range t.Fields {
			texts(found, row+"."+t.Fields[i].Name, t.Fields[i].In(v))
		}
		if t.Extra != nil {
			texts(found, row, v.FieldByIndex(t.Extra))
		}
	case fields.Optional:
		if !v.IsNil() {
			texts(found, row, v.Elem())
		}
	case fields.List:
		for i := range v.Len() {
			texts(found, row, v.Index(i))
		}
	default:
		if !v.IsZero() {
			found[row+": "+fmt.Sprint(v.Interface())]++
		}
	}
}

var places = regexp.MustCompile(`\[\d+\]`)

// Whatever one of the services wrote stands in the merged plan, or in a conflict with what the other wrote. What both left
// as it was is still there. The plans that are merged stay as they are.
func TestMergeLosesNothing(t *testing.T) {
	t.Parallel()
	plans := generated(t)
	collided := 0
	for n := range *pairs {
		e := newEditor(n)
		base := plans[e.IntN(len(plans))]
		left, right := e.edited(base, 1+e.IntN(12)), e.edited(base, 1+e.IntN(12))
		before := [3]string{written(t, base), written(t, left), written(t, right)}
		merged, conflicts := changes.Merge(base, left, right)
		require.Equal(t, before, [3]string{written(t, base), written(t, left), written(t, right)})

		kept, was, l, r := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
		texts(kept, "", reflect.ValueOf(*merged))
		for _, c := range conflicts {
			collided++
			row := places.ReplaceAllString(string(c.Path), "")
			if row != "" {
				row = "." + row
			}
			for _, version := range []any{c.Left, c.Right} {
				switch {
				case version == nil:
				case c.Own != "":
					kept[row+"."+c.Own+": "+fmt.Sprint(version)]++
				default:
					texts(kept, row, reflect.ValueOf(version))
				}
			}
		}
		texts(was, "", reflect.ValueOf(*base))
		texts(l, "", reflect.ValueOf(*left))
		texts(r, "", reflect.ValueOf(*right))
		for text := range l {
			if was[text] == 0 || was[text] == 1 && r[text] > 0 { // the two may each have removed one of several
				lostNothing(t, n, kept, text)
			}
		}
		for text := range r {
			if was[text] == 0 {
				lostNothing(t, n, kept, text)
			}
		}
		written(t, merged)
		for _, told := range changes.Collisions(merged, left, right, conflicts) {
			require.NotEmpty(t, told.Sv)
			require.NotEmpty(t, told.En)
		}
	}
	t.Logf("%d pairs of edits, %d collisions", *pairs, collided)
	require.Positive(t, collided)
}

func lostNothing(t *testing.T, n int, kept map[string]int, text string) {
	t.Helper()
	field, _, _ := strings.Cut(text, ": ")
	if kept[text] == 0 && field != ".revision" && field != ".updated" {
		t.Fatalf("edits %d: a value of %s is lost", n, field)
	}
}

// collisions gives conflicts in short.
func collisions(conflicts []changes.Conflict) []string {
	short := []string{}
	for _, c := range conflicts {
		short = append(short, string(c.Kind)+" "+string(c.Path)+" "+c.Item+c.Own)
	}
	return short
}

func TestMerge(t *testing.T) {
	t.Parallel()
	need := func(id, text string) plan.Need { return plan.Need{ID: id, Text: text} }
	base := plan.Plan{
		Revision: 1, Needs: []plan.Need{need("sova", "Sova lugnt"), need("vän", "Ha en vän"), need("läsa", "Läsa i fred")},
		Reason: &plan.Reason{Text: "oro"}, Outcomes: []plan.Outcome{{ID: "a", Needs: []string{"sova"}, Due: day("2026-06-01")}},
	}
	for name, test := range map[string]struct {
		left, right func(*plan.Plan)
		want        func(*plan.Plan)
		conflicts   []string
	}{
		"what does not collide is joined": {
			func(p *plan.Plan) {
				p.Needs = append(p.Needs, need("l", "Äta frukost"))
				p.Outcomes[0].Due = day("2026-09-01")
			},
			func(p *plan.Plan) {
				p.Needs = append(p.Needs[1:], need("r", "Cykla till skolan"))
				p.Outcomes[0].Needs = append(p.Outcomes[0].Needs, "vän")
			},
			func(p *plan.Plan) {
				p.Needs = append(p.Needs[1:], need("l", "Äta frukost"), need("r", "Cykla till skolan"))
				p.Outcomes[0] = plan.Outcome{ID: "a", Needs: []string{"sova", "vän"}, Due: day("2026-09-01")}
			},
			[]string{},
		},
		"two days": {
			func(p *plan.Plan) { p.Outcomes[0].Due = day("2026-09-01") }, func(p *plan.Plan) { p.Outcomes[0].Due = day("2026-10-01") },
			func(p *plan.Plan) { p.Outcomes[0].Due = day("2026-09-01") }, []string{"both-changed outcomes[0].due a"},
		},
		"removed and changed": {
			func(p *plan.Plan) { p.Needs = p.Needs[1:]; p.Reason = nil }, func(p *plan.Plan) { p.Needs[0].Text = "Sova hela natten"; p.Reason.By = "moa" },
			func(p *plan.Plan) { p.Needs[0].Text = "Sova hela natten"; p.Reason.By = "moa" },
			[]string{"one-removed reason ", "one-removed needs[0] sova"},
		},
		"removed and leaned on": {
			func(p *plan.Plan) { p.Needs = p.Needs[:2] },
			func(p *plan.Plan) { p.Outcomes = append(p.Outcomes, plan.Outcome{ID: "b", Needs: []string{"läsa"}}) },
			func(p *plan.Plan) { p.Outcomes = append(p.Outcomes, plan.Outcome{ID: "b", Needs: []string{"läsa"}}) },
			[]string{"one-removed needs[2] läsa"},
		},
		"the same id for different things": {
			func(p *plan.Plan) {
				p.Needs = append(p.Needs, need("ny", "Äta frukost"))
				p.Outcomes = append(p.Outcomes, plan.Outcome{ID: "b", Needs: []string{"ny"}})
			},
			func(p *plan.Plan) {
				p.Needs = append(p.Needs, need("ny", "Cykla till skolan"))
				p.Outcomes = append(p.Outcomes, plan.Outcome{ID: "c", Needs: []string{"ny"}})
			},
			func(p *plan.Plan) {
				p.Needs = append(p.Needs, need("ny", "Äta frukost"), need("ny-2", "Cykla till skolan"))
				p.Outcomes = append(p.Outcomes, plan.Outcome{ID: "b", Needs: []string{"ny"}}, plan.Outcome{ID: "c", Needs: []string{"ny-2"}})
			},
			[]string{"same-id needs[3] ny"},
		},
		"the same thing from both": {
			func(p *plan.Plan) { p.Needs = append(p.Needs, plan.Need{ID: "ny", Text: "Äta frukost", By: "moa"}) },
			func(p *plan.Plan) {
				p.Needs = append(p.Needs, plan.Need{ID: "ny", Text: "Äta frukost", Date: day("2026-03-01")})
			},
			func(p *plan.Plan) {
				p.Needs = append(p.Needs, plan.Need{ID: "ny", Text: "Äta frukost", By: "moa", Date: day("2026-03-01")})
			},
			[]string{},
		},
		"two orders": {
			func(p *plan.Plan) { p.Needs[0], p.Needs[1] = p.Needs[1], p.Needs[0] },
			func(p *plan.Plan) { p.Needs[0], p.Needs[2] = p.Needs[2], p.Needs[0] },
			func(p *plan.Plan) { p.Needs[0], p.Needs[1] = p.Needs[1], p.Needs[0] },
			[]string{"both-reordered needs "},
		},
		"one order": {
			func(p *plan.Plan) { p.Needs = append(p.Needs, need("l", "Äta frukost")) },
			func(p *plan.Plan) { p.Needs[0], p.Needs[2] = p.Needs[2], p.Needs[0] },
			func(p *plan.Plan) {
				p.Needs = []plan.Need{p.Needs[2], need("l", "Äta frukost"), p.Needs[1], p.Needs[0]}
			},
			[]string{},
		},
		"revisions": {
			func(p *plan.Plan) { p.Revision = 2; p.Updated = day("2026-05-01") }, func(p *plan.Plan) { p.Revision = 3; p.Updated = day("2026-04-01") },
			func(p *plan.Plan) { p.Revision = 3; p.Updated = day("2026-05-01") }, []string{},
		},
		"keys of one's own": {
			func(p *plan.Plan) { p.X.Set("x-a", "1"); p.X.Set("x-b", "1") }, func(p *plan.Plan) { p.X.Set("x-b", "2"); p.X.Set("x-c", "1") },
			func(p *plan.Plan) { p.X.Set("x-a", "1"); p.X.Set("x-b", "1"); p.X.Set("x-c", "1") }, []string{"both-changed  x-b"},
		},
	} {
		left, right, want := base.Clone(), base.Clone(), base.Clone()
		test.left(left)
		test.right(right)
		test.want(want)
		got, conflicts := changes.Merge(&base, left, right)
		for _, told := range changes.Collisions(got, left, right, conflicts) {
			t.Log(name + ": " + told.Sv)
		}
		assert.Equal(t, test.conflicts, collisions(conflicts), name)
		assert.Equal(t, written(t, want), written(t, got), name)
	}
}
