package plan_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// A field that nobody has given a class goes to nobody, and so does one of a class that nobody has thought of.
func TestAFieldWithoutAClassGoesToNobody(t *testing.T) {
	t.Parallel()
	for _, class := range append(fields.Classes(), "", "new-class") {
		copied, consulted := plan.LetThrough(smallPlan(), "mamma", "text", "Påhittat", class)
		known := class != "" && class != "new-class"
		assert.Equal(t, known && class != fields.Contact, copied, class)
		assert.False(t, consulted, class)
		copied, consulted = plan.LetThrough(smallPlan(), "mamma", "by", "rektor", class)
		assert.Equal(t, [2]bool{known, known}, [2]bool{copied, consulted}, class)
	}
}

// What documents are made of is described, so that the sieve sees it: but for the text it was read from, nothing stands beside the
// fields that have a class.
func TestNothingStandsBesideTheFields(t *testing.T) {
	t.Parallel()
	root, _ := typeOf(new(plan.Plan))
	seen := 0
	eachObject(root, map[*fields.Type]bool{}, func(o *fields.Type) {
		for i := range o.Go.NumField() {
			f := o.Go.Field(i)
			switch f.Type {
			case reflect.TypeFor[mabra.Fields](), reflect.TypeFor[mabra.Written]():
				continue
			}
			seen++
			assert.True(t, f.IsExported() && f.Tag.Get("yaml") != "-", "%s.%s is in no document, and in every copy", o.Go, f.Name)
		}
	})
	assert.Greater(t, seen, 200)
}

// Comments, unknown fields and own keys are in no copy, though the plan was read with them.
func TestWhatStandsBesideThePlanIsInNoCopy(t *testing.T) {
	t.Parallel()
	p := smallPlan()
	p.Copies = []plan.Copy{{To: "klubben", Holds: []string{"lek"}}, {To: "mamma"}}
	text := strings.ReplaceAll(encodedAs(t, p), "Leker", "Leker # zq1qz")
	text = "# zq1qz\n" + strings.Replace(text, "child:", "x-own: {a: [zq1qz]}\nunknown: zq1qz\nchild:", 1) + "# zq1qz\n"
	read, _ := plan.Parse("a.yaml", []byte(text))
	for _, to := range []string{"klubben", "mamma"} {
		d, err := read.Index().CopyFor(to)
		require.NoError(t, err)
		assert.Empty(t, d.Plan.Text)
		assert.NotContains(t, encodedAs(t, d.Plan), "zq1qz")
	}
	assert.NotContains(t, encodedAs(t, read.Index().DeIdentify(newID).Plan), "zq1qz")
}

// What the fields for places and addresses no longer say, no text says.
func TestNoTextTellsWhereAProtectedChildIs(t *testing.T) {
	t.Parallel()
	p := smallPlan()
	p.Child.Protection, p.Child.Group = plan.ProtectionRegistration, "Humlorna"
	p.Model = "Lindköping"
	p.Organisations = append(p.Organisations, plan.Organisation{ID: "forskola", Name: "Förskolan Solrosen", Municipality: "0680"},
		plan.Organisation{ID: "kyrka", Name: "Ås kyrka"}, plan.Organisation{ID: "bvc", Name: "BVC"})
	p.Transitions = []plan.Transition{{From: "Solrosen", To: "Norrgården"}}
	p.Meetings = []plan.Meeting{{ID: "möte", Place: "Folkets hus i Vretstorp"}}
	p.People = append(p.People, plan.Person{ID: "berit", Name: "Berit Påhittad", Roles: []plan.Role{plan.RoleFosterCarer}})
	p.People[2].Contact.Address = "Gläntan 4, Hultaby"
	telling := []string{
		"Trivs på Solrosen.", "Trivs på solrosen", "Solrosens personal ringer", "Humlorna är en bra grupp", "De reste till Vretstorp",
		"Ring Förskolan Solrosen", "De bor i Hultaby nu", "Berit hämtar", "Hon ska till Norrgården", "kommun 0680", "sjunger i Ås kyrka",
		"FÖRSKOLAN SOLROSEN",
	}
	silent := []string{"Trivs på förskolan.", "Vill sova hemma", "Ring BVC", "Påhittad sover gott", "Nora ringer skolan", "Åska är svårt", "Ola läser"}
	for i, words := range append(telling, silent...) {
		p.Reason = &plan.Reason{Text: words}
		p.Needs[0].Text = words
		p.People[0].Title = words
		for _, c := range []plan.Copy{{To: "pappa"}, {To: "pappa", Holds: []string{"vila"}}} {
			p.Copies = []plan.Copy{c}
			d, err := p.Index().CopyFor("pappa")
			require.NoError(t, err)
			text := encodedAs(t, d.Plan)
			if i < len(telling) {
				assert.Equal(t, "(en text är borttagen)", d.Plan.Needs[0].Text, words)
				assert.NotContains(t, text, words)
			} else {
				assert.Equal(t, words, d.Plan.Needs[0].Text, words)
			}
			assert.NotContains(t, strings.ToLower(text), "lindköping")
		}
	}
}
