package page_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Whoever may have said something in a planted plan.
const (
	aChild  = "child"
	aReader = "reader"
	another = "other" // the other parent
	aWorker = "worker"
)

// An allowed is a field that may stand on a page, and whose it then is.
type allowed struct{ Path, Whose, Why string }

func allowedOn(t *testing.T, page string) map[string]bool {
	t.Helper()
	var list []allowed
	read(t, page, &list)
	may := map[string]bool{}
	for _, a := range list {
		require.NotEmpty(t, a.Why, a.Path)
		may[a.Whose+"@"+a.Path] = true
	}
	return may
}

func read(t *testing.T, name string, list any) {
	t.Helper()
	text, err := os.ReadFile("fields/" + name + ".yaml")
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(text, list))
}

// A planting fills every field of a plan: with a mark that says where it stands where any text may, and as said by one.
type planting struct {
	by    string
	marks map[string]string // mark → path
}

// mark gives a mark for a path. It holds nothing that an encoder rareChanges, and a space to be called by the first word.
func (p *planting) mark(path string) string {
	m := fmt.Sprintf("Zq%dx", len(p.marks))
	p.marks[m] = path
	return m
}

func (p *planting) fill(t *fields.Type, v reflect.Value, f *fields.Field, path string) {
	switch t.Kind {
	case fields.Object:
		for i := range t.Fields {
			inner := &t.Fields[i]
			p.fill(inner.Type, inner.In(v), inner, strings.TrimPrefix(path+"."+inner.Name, "."))
		}
		if x := t.ExtraIn(v); x != nil {
			x.Set("x-kommun", p.mark(path+".x"))
		}
	case fields.List:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		p.fill(t.Elem, v.Index(0), f, path)
	case fields.Optional:
		v.Set(reflect.New(v.Type().Elem()))
		p.fill(t.Elem, v.Elem(), f, path)
	case fields.Integer:
		v.SetInt(2)
	case fields.Boolean:
		v.SetBool(false)
	case fields.Date:
		v.Set(reflect.ValueOf(day.AddMonths(-1)))
	case fields.PartialDate, fields.UUID, fields.Extra:
	case fields.Text:
		switch {
		case t.Vocabulary != nil:
			v.SetString(t.Vocabulary[0].Key)
		case f != nil && len(f.Ref) > 0:
			v.SetString(p.by)
			if !strings.Contains(strings.Join(f.Ref, " "), "people") {
				v.SetString(f.Ref[0])
			}
		default:
			v.SetString(p.mark(path))
		}
	}
}

// planted gives a plan with a mark in every field that may hold any text, all of it said by one.
func planted(by string, change func(*plan.Plan)) (*plan.Index, map[string]string) {
	p := &planting{by, map[string]string{}}
	x := &plan.Plan{}
	p.fill(fields.Of(reflect.TypeFor[plan.Plan]()), reflect.ValueOf(x).Elem(), nil, "")
	x.ID, x.Revision, x.Status, x.Form, x.Language = uuid.Max, 1, plan.StatusActive, plan.FormOwn, mabra.Swedish
	x.Child.Expected, x.Child.Protection, x.Child.Stage = mabra.Date{}, "", plan.StagePrimary
	x.Child.Born, x.Child.LegalStatus, x.Closing, x.Model = day.AddMonths(-12*10), nil, nil, ""
	person, service := x.People[0], x.Organisations[0]
	x.People = nil
	for _, who := range []struct {
		id   string
		role plan.Role
	}{
		{aChild, plan.RoleChild}, {aReader, plan.RoleGuardian}, {another, plan.RoleGuardian}, {aWorker, plan.RoleLeadProfessional},
	} {
		one := person
		one.ID, one.Roles, one.Declined, one.Until, one.Organisation = who.id, []plan.Role{who.role}, mabra.Date{}, mabra.Date{}, "organisations"
		one.Relation, one.Name = who.id+"-"+person.Relation, who.id+"-"+person.Name
		x.People = append(x.People, one)
	}
	service.ID = "organisations"
	x.Organisations = []plan.Organisation{service}
	x.Actions[0].Status, x.Others.Measures[0].Status = plan.ActionOngoing, plan.ActionOngoing
	x.Outcomes[0].ID, x.Outcomes[0].Status = "outcomes", plan.OutcomePartly
	x.Consents[0].Refused, x.Consents[0].Withdrawn, x.Consents[0].Until = mabra.Date{}, mabra.Date{}, mabra.Date{}
	x.Meetings[0].Date, x.Reviews.Next = day.AddDays(5), day.AddDays(9)
	x.Copies[0].To, x.Copies[0].WithheldBecause, x.Sharing[0].NotSharedBecause = "organisations", "", ""
	for _, views := range [][]plan.View{x.Views, x.Reviews.Held[0].Views} {
		views[0].Missing, views[0].Method = "", plan.MethodConversation
	}
	r := &x.Assessment.Wheel.Readings[0]
	r.Voice = map[string]wheel.Voice{aChild: wheel.VoiceChild, aWorker: wheel.VoiceProfessional}[by]
	if r.Voice == "" {
		r.Voice = wheel.VoiceGuardian
	}
	if change != nil {
		change(x)
	}
	return x.Index(mabra.At(day)), p.marks
}

var mark = regexp.MustCompile(`Zq\d+x`)

// variants make other parts of the pages show.
var variants = map[string]func(*plan.Plan){
	"as planted": nil,
	"ended": func(p *plan.Plan) {
		p.Status, p.Closing = plan.StatusClosed, &plan.Closing{Date: day, Because: "Zq99999x"}
	},
	"no wheel":  func(p *plan.Plan) { p.Assessment.Wheel = nil },
	"no person": func(p *plan.Plan) { p.People[3].Contact = nil },
	"pseudonym": func(p *plan.Plan) { p.Child.Name = "" },
	"reached":   func(p *plan.Plan) { p.Outcomes[0].Status = plan.OutcomeReached },
	"a review":  func(p *plan.Plan) { p.Meetings = nil },
	"scale": func(p *plan.Plan) {
		s := p.Assessment.Wheel.Readings[0].Scale
		s.Lowest, s.Highest, s.Direction = 1, 3, wheel.HighIsBetter
	},
	"no person, grown-up": func(p *plan.Plan) {
		p.People[3].Contact, p.Child.Born = nil, day.AddMonths(-12*16)
	},
	"grown-up": func(p *plan.Plan) { p.Child.Born = day.AddMonths(-12 * 16) },
}

// TestOnlyWhatMayStandThere plants a mark in every field, as said by each in turn, and looks at which come out. Each that does is
// named in the list of the page; and every entry of the list is seen, so that the list says no more than is true.
func TestOnlyWhatMayStandThere(t *testing.T) {
	t.Parallel()
	pages := map[string]func(io.Writer, *plan.Index) error{
		"child":  func(w io.Writer, x *plan.Index) error { return page.Child(w, x) },
		"family": func(w io.Writer, x *plan.Index) error { return page.Family(w, x, page.For(aReader)) },
	}
	for name, write := range pages {
		may, seen := allowedOn(t, name), map[string]bool{}
		for _, by := range []string{aChild, aReader, another, aWorker} {
			for variant, change := range variants {
				x, marks := planted(by, change)
				marks["Zq99999x"] = "closing.because"
				require.Greater(t, len(marks), 200, "the planting has not seen what a plan is made of")
				var text bytes.Buffer
				require.NoError(t, write(&text, x), "%s %s", name, variant)
				for _, m := range mark.FindAllString(text.String(), -1) {
					path := marks[m]
					switch {
					case may["@"+path]:
						seen["@"+path] = true
					case may[by+"@"+path]:
						seen[by+"@"+path] = true
					default:
						t.Errorf("%s (%s) shows %s of %s", name, variant, path, by)
					}
				}
			}
		}
		for entry := range may {
			assert.True(t, seen[entry], "the list of %s names %s, which no page shows", name, entry)
		}
	}
}

// TestNoWayToAProtectedChild: no telephone, address or place where the child's whereabouts are protected.
func TestNoWayToAProtectedChild(t *testing.T) {
	t.Parallel()
	x, marks := planted(aReader, func(p *plan.Plan) {
		p.Child.Protection = plan.ProtectionMarked
		p.Child.Born = day.AddMonths(-12 * 15)
	})
	var family, child bytes.Buffer
	require.ErrorIs(t, page.Family(&family, x), page.ErrForWhom)
	require.NoError(t, page.Family(&family, x, page.For(aReader)))
	require.NoError(t, page.Child(&child, x))
	for _, m := range mark.FindAllString(family.String()+child.String(), -1) {
		assert.NotContains(t, marks[m], "contact")
		assert.NotContains(t, marks[m], "place")
		assert.NotContains(t, marks[m], "organisations.name")
	}
	assert.NotContains(t, family.String(), "tel:")
}

// TestAPageForOne: what is kept from one in the family means that there is no page for all of them.
func TestAPageForOne(t *testing.T) {
	t.Parallel()
	kept := map[string]func(*plan.Plan){
		"not shared":      func(p *plan.Plan) { p.Sharing[0].NotSharedBecause, p.Sharing[0].With = "x", []string{another} },
		"no copy":         func(p *plan.Plan) { p.Copies[0].To, p.Copies[0].WithheldBecause = another, "x" },
		"risk":            func(p *plan.Plan) { p.Views[0].Missing = plan.MissingRisk },
		"risk in reviews": func(p *plan.Plan) { p.Reviews.Held[0].Views[0].Missing = plan.MissingRisk },
	}
	for name, change := range kept {
		x, _ := planted(aWorker, change)
		require.ErrorIs(t, page.Family(io.Discard, x), page.ErrForWhom, name)
		require.NoError(t, page.Family(io.Discard, x, page.For(aReader)), name)
	}
	x, _ := planted(aWorker, nil)
	require.NoError(t, page.Family(io.Discard, x))
	require.ErrorIs(t, page.Family(io.Discard, x, page.For("nobody")), page.ErrNoReader)
	unborn, _ := planted(aWorker, func(p *plan.Plan) { p.Child.Born, p.Child.Expected = mabra.Date{}, day.AddDays(30) })
	require.ErrorIs(t, page.Child(io.Discard, unborn), page.ErrNotBorn)
	require.NoError(t, page.Family(io.Discard, unborn))
}

// TestWithout leaves out the action that somebody has said is not for the page.
func TestWithout(t *testing.T) {
	t.Parallel()
	x, marks := planted(aWorker, func(p *plan.Plan) { p.Actions[0].ID = "one" })
	var text bytes.Buffer
	require.NoError(t, page.Child(&text, x, page.Without("one")))
	for _, m := range mark.FindAllString(text.String(), -1) {
		assert.NotEqual(t, "actions.text", marks[m])
	}
}
