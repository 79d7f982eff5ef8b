package plan_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An expecting tells, by a list of its own, what one receiver may find.
type expecting struct {
	p       *plan.Plan
	to      string
	holds   []string // nil of the whole plan
	service bool
	hides   bool
}

func expectingOf(p *plan.Plan, to string, holds []string) expecting {
	e := expecting{p: p, to: to, holds: holds, service: true, hides: p.Child.Protection != "" && p.Child.Protection != plan.ProtectionNone}
	if i := slices.IndexFunc(p.People, func(q plan.Person) bool { return q.ID == to }); i >= 0 {
		e.service = worksThere(p, &p.People[i])
	}
	return e
}

func worksThere(p *plan.Plan, q *plan.Person) bool {
	for _, role := range []plan.Role{plan.RoleChild, plan.RoleGuardian, plan.RoleNetwork, plan.RoleKinshipCarer, plan.RoleFosterCarer} {
		if q.Has(role) {
			return false
		}
	}
	return len(q.Roles) > 0 && slices.ContainsFunc(p.Organisations, func(o plan.Organisation) bool { return o.ID == q.Organisation })
}

// may reports whether the receiver may find the mark. Itself is the plan's own: the path's place is looked up there.
func (e expecting) may(m planted) bool {
	path := string(m.path)
	top, _, _ := strings.Cut(path, ".")
	list, _, _ := strings.Cut(top, "[")
	place := -1
	fmt.Sscanf(strings.TrimPrefix(top, list), "[%d]", &place)
	if m.field == nil {
		return false // own keys
	}
	if e.hides && (m.field.Privacy == fields.Contact || m.field.Privacy == fields.Place) {
		return false
	}
	switch m.field.Privacy {
	case fields.Contact:
		return e.mayReach(list, place)
	case fields.Identifier:
		names := m.field.Name == "name" || m.field.Name == "pseudonym"
		if !names && (e.holds != nil || e.hides || !e.service && !e.closest()) {
			return false
		}
	}
	if list == "copies" && e.p.Copies[place].To == e.to {
		return false // the reasons to withhold something are not for the receiver
	}
	if e.holds == nil {
		return true
	}
	switch list {
	case "child":
		return path == "child.name" || path == "child.pseudonym" || path == "child.pronoun"
	case "needs":
		return slices.Contains(e.holds, e.p.Needs[place].ID)
	case "outcomes":
		return slices.Contains(e.holds, e.p.Outcomes[place].ID)
	case "actions":
		return slices.Contains(e.holds, e.p.Actions[place].ID)
	case "meetings":
		return slices.Contains(e.holds, e.p.Meetings[place].ID)
	case "views":
		return e.p.Views[place].Of == e.to
	case "people":
		return m.field.Name == "name" || m.field.Name == "title" || e.p.People[place].ID == e.to
	case "organisations":
		return m.field.Name == "name"
	}
	return false
}

func (e expecting) mayReach(list string, place int) bool {
	switch list {
	case "people":
		q := &e.p.People[place]
		work := worksThere(e.p, q)
		if e.holds != nil {
			return q.ID == e.to || work && (q.Has(plan.RoleLeadProfessional) || q.Has(plan.RoleNamedPerson))
		}
		return q.ID == e.to || work || e.service
	case "organisations":
		return e.holds == nil || e.p.Organisations[place].ID == e.to
	case "child":
		return e.holds == nil && (e.service || e.is(plan.RoleChild))
	}
	return false
}

func (e expecting) is(role plan.Role) bool {
	return slices.ContainsFunc(e.p.People, func(q plan.Person) bool { return q.ID == e.to && q.Has(role) })
}

func (e expecting) closest() bool { return e.is(plan.RoleChild) || e.is(plan.RoleGuardian) }

// TestACopyHoldsNothingElse plants a mark in every text of every plan, gives it to everybody in it, whole and in part, with
// and without protection, and looks for marks that the receiver may not find.
func TestACopyHoldsNothingElse(t *testing.T) {
	t.Parallel()
	copies, parts := 0, 0
	for n, original := range append(allPlans(t), fullPlan()) {
		p := original.Clone()
		p.Text = mabra.Written{}
		p.ID = uuid.Nil
		reachable(p)
		marks := plantMarks(p)
		for i, to := range receiversOf(p) {
			p.Child.Protection = []plan.Protection{plan.ProtectionNone, plan.ProtectionRegistration}[(n+i)%2]
			for j, holds := range [][]string{nil, someOf(p, n+i)} {
				if *given < 10 && (n/2+i)%2 == j {
					continue // by default each receiver gets the whole or a part
				}
				if to == "" || holds != nil && len(holds) == 0 {
					continue
				}
				p.Copies = []plan.Copy{{To: to, Revision: p.Revision, Holds: holds}, {To: to, Revision: 1 << 20, WithheldBecause: "Förr"}}
				before := p.Clone()
				d, err := p.Index().CopyFor(to)
				if err != nil {
					require.ErrorIs(t, err, plan.ErrUnclearCopy, "plan %d", n) // two have the id
					continue
				}
				require.Equal(t, before, p, "plan %d: the plan itself has changed", n)
				e, text := expectingOf(p, to, holds), encodedAs(t, d.Plan)
				require.NotContains(t, text, "Förr", "plan %d: why the receiver was not given an earlier one", n)
				found := marksIn(text)
				for m := range found {
					if !e.may(marks[m]) {
						t.Fatalf("plan %d, receiver %d, part %t, protected %t: %s is in the copy", n, i, holds != nil, e.hides, marks[m].path)
					}
				}
				copies++
				if holds != nil {
					parts++
				}
				require.Equal(t, holds == nil, d.Whole)
				require.Equal(t, e.hides, d.Protected)
				if e.hides || holds != nil {
					assertNewIDs(t, d.Plan)
				}
				require.Contains(t, receiversOf(d.Plan), d.To, "plan %d: the receiver is not in the copy", n)
				assertHoldsTogether(t, text)
				assertToldLeftOut(t, e, marks, found, d)
			}
		}
	}
	assert.Greater(t, copies, 25**given)
	assert.Greater(t, parts, 10**given)
}

// assertNewIDs fails for an id that may say something: people write words in them, and the names of children.
func assertNewIDs(t *testing.T, p *plan.Plan) {
	t.Helper()
	eachText(p, func(path mabra.Path, f *fields.Field, v reflect.Value) {
		if (f.Name == "id" || f.Ref != nil) && !newly.MatchString(v.String()) {
			require.Fail(t, "an id says something", "%s", path)
		}
	})
}

// reachable gives everybody in a plan a telephone and an address.
func reachable(p *plan.Plan) {
	contact := func() *plan.Contact { return &plan.Contact{Phone: "1", Email: "2", Address: "3"} }
	p.Child.Contact = contact()
	for i := range p.People {
		p.People[i].Contact = contact()
	}
	for i := range p.Organisations {
		p.Organisations[i].Contact = contact()
	}
}

// someOf chooses ids of things in a plan.
func someOf(p *plan.Plan, seed int) []string {
	ids := []string{}
	if len(p.Needs) > 0 {
		ids = append(ids, p.Needs[seed%len(p.Needs)].ID)
	}
	if len(p.Actions) > 0 {
		ids = append(ids, p.Actions[seed%len(p.Actions)].ID)
	}
	if len(p.Meetings) > 0 && seed%3 == 0 {
		ids = append(ids, p.Meetings[seed%len(p.Meetings)].ID)
	}
	return slices.DeleteFunc(ids, func(id string) bool { return id == "" })
}

// assertHoldsTogether fails for a reference to what is not in the plan.
func assertHoldsTogether(t *testing.T, text string) {
	t.Helper()
	again, found := plan.Parse("copy.yaml", []byte(text))
	for _, f := range append(found, again.Check(mabra.At(checkedAt))...) {
		require.NotContains(t, []string{"unknown-reference", "unknown-field", "wrong-type"}, f.Rule.ID, "%s", f.Path)
	}
}

// assertToldLeftOut fails where a text is gone and nothing says so, and where what is said holds anything of the plan.
func assertToldLeftOut(t *testing.T, e expecting, marks map[string]planted, found map[string]bool, d *plan.Delivery) {
	t.Helper()
	told := map[mabra.Path]bool{}
	for _, l := range d.LeftOut {
		told[l.Path] = true
		require.Empty(t, markIn.FindString(fmt.Sprint(l)))
		require.NotEmpty(t, l.Field.Sv)
		require.True(t, l.Because.Vocabulary().Has(string(l.Because)))
	}
	for m, where := range marks {
		if found[m] || strings.HasPrefix(string(where.path), "copies[") {
			continue
		}
		is := false
		for path := where.path; path != "" && !is; path = path.Parent() {
			is = told[path]
		}
		if !is && !told[where.path] {
			require.Fail(t, "gone, and nobody says so", "%s", where.path)
		}
	}
}

// Whoever the hand-written plans say gets a copy gets it, and whoever they say does not does not.
func TestCopiesOfTheExamples(t *testing.T) {
	t.Parallel()
	whole, parts, words, none := 0, 0, 0, 0
	for _, p := range writtenPlans(t) {
		for i := range p.Copies {
			c := &p.Copies[i]
			d, err := p.Index().CopyFor(c.To)
			switch {
			case err == nil && d.Whole:
				assert.Empty(t, c.Part+c.WithheldBecause)
				whole++
			case err == nil:
				assert.NotEmpty(t, c.Holds)
				parts++
			case c.Part != "":
				require.ErrorIs(t, err, plan.ErrPartInWords)
				words++
			default:
				require.ErrorIs(t, err, plan.ErrWithheld)
				none++
			}
		}
	}
	assert.Equal(t, [4]int{21, 6, 3, 1}, [4]int{whole, parts, words, none})
}

func smallPlan() *plan.Plan {
	day := mabra.MustParseDate("2026-03-02")
	return &plan.Plan{
		Revision: 2, Language: "sv", Status: plan.StatusActive, Form: plan.FormOwn, Created: day,
		Child: plan.Child{Name: "Påhittad", Born: mabra.MustParseDate("2016-05-04"), Attends: "skolan", Contact: &plan.Contact{Phone: "1"}},
		Organisations: []plan.Organisation{{ID: "skolan", Sector: plan.SectorSchool, Name: "Tallmoskolan", Contact: &plan.Contact{Phone: "2"}},
			{ID: "klubben", Sector: plan.SectorLeisure}},
		People: []plan.Person{
			{ID: "barnet", Roles: []plan.Role{plan.RoleChild}},
			{ID: "mamma", Name: "Nora Påhittad", Roles: []plan.Role{plan.RoleGuardian}, Contact: &plan.Contact{Phone: "3"}},
			{ID: "pappa", Name: "Ola Påhittad", Roles: []plan.Role{plan.RoleGuardian}, Contact: &plan.Contact{Phone: "4"}},
			{ID: "rektor", Name: "Eva Påhittad", Roles: []plan.Role{plan.RoleLeadProfessional}, Organisation: "skolan",
				Contact: &plan.Contact{Phone: "5"}},
		},
		Needs:    []plan.Need{{ID: "vila", Text: "Sova", By: "pappa"}, {ID: "vän", Text: "Ha en vän"}},
		Outcomes: []plan.Outcome{{ID: "sover", Needs: []string{"vila", "vän"}, Text: "Sover"}},
		Actions:  []plan.Action{{ID: "lek", Outcomes: []string{"sover"}, Text: "Leker", Responsible: "mamma"}},
	}
}

func TestWhoGetsACopy(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		to     string
		copies []plan.Copy
		want   error
	}{
		"the whole":                         {"mamma", []plan.Copy{{To: "mamma", Revision: 2}}, nil},
		"no revision said":                  {"mamma", []plan.Copy{{To: "mamma"}}, nil},
		"another revision":                  {"mamma", []plan.Copy{{To: "mamma", Revision: 1}}, plan.ErrNoCopy},
		"somebody else":                     {"mamma", []plan.Copy{{To: "pappa", Revision: 2}}, plan.ErrNoCopy},
		"the service, and not who is there": {"rektor", []plan.Copy{{To: "skolan", Revision: 2}}, plan.ErrNoCopy},
		"nobody":                            {"moster", []plan.Copy{{To: "moster", Revision: 2}}, plan.ErrNoReceiver},
		"nothing":                           {"", []plan.Copy{{Revision: 2}}, plan.ErrNoReceiver},
		"withheld":                          {"mamma", []plan.Copy{{To: "mamma", WithheldBecause: "Påhittat"}}, plan.ErrWithheld},
		"a part in words":                   {"mamma", []plan.Copy{{To: "mamma", Part: "Målet"}}, plan.ErrPartInWords},
		"a part":                            {"mamma", []plan.Copy{{To: "mamma", Part: "Målet", Holds: []string{"sover"}}}, nil},
		"two parts":                         {"mamma", []plan.Copy{{To: "mamma", Holds: []string{"sover"}}, {To: "mamma", Holds: []string{"lek"}}}, nil},
		"a part in words, for the child":    {"barnet", []plan.Copy{{To: "barnet", Part: "Bilderna"}}, plan.ErrChildsPartInWords},
		"a part of nothing":                 {"mamma", []plan.Copy{{To: "mamma", Holds: []string{"mamma"}}}, plan.ErrUnclearCopy},
		"a part that may be two things":     {"mamma", []plan.Copy{{To: "mamma", Holds: []string{"lek", "två"}}}, plan.ErrUnclearCopy},
		"a part without a name":             {"mamma", []plan.Copy{{To: "mamma", Holds: []string{"lek", ""}}}, plan.ErrUnclearCopy},
		"the whole and a part":              {"mamma", []plan.Copy{{To: "mamma"}, {To: "mamma", Holds: []string{"lek"}}}, plan.ErrUnclearCopy},
		"something and nothing":             {"mamma", []plan.Copy{{To: "mamma"}, {To: "mamma", WithheldBecause: "Påhittat"}}, plan.ErrUnclearCopy},
	} {
		p := smallPlan()
		p.Needs = append(p.Needs, plan.Need{ID: "två"})
		p.Actions = append(p.Actions, plan.Action{ID: "två"})
		p.Copies = test.copies
		d, err := p.Index().CopyFor(test.to)
		require.ErrorIs(t, err, test.want, name)
		assert.Equal(t, test.want == nil, d != nil, name)
	}
	_, err := new(plan.Plan).Index().CopyFor("mamma")
	require.ErrorIs(t, err, plan.ErrNoReceiver)
	require.ErrorIs(t, plan.ErrChildsPartInWords, plan.ErrPartInWords)
}

// Where what decides who gets what could not be read, nobody is given anything.
func TestNobodyIsGivenWhatIsNotSure(t *testing.T) {
	t.Parallel()
	p := smallPlan()
	p.Copies = []plan.Copy{{To: "pappa"}}
	text := encodedAs(t, p)
	read, _ := plan.Parse("a.yaml", []byte(text))
	_, err := read.Index().CopyFor("pappa")
	require.NoError(t, err)
	for _, unread := range []string{
		"sharing: [{what: Hemligt, with: [pappa], notSharedBecause: [Påhittat]}]", "sharing: [{what: Hemligt, with: {}, notSharedBecause: x}]",
		"views: [{of: pappa, missing: [risk], note: Påhittat}]", "reviews: {held: [{views: [{of: [pappa], missing: risk}]}]}",
		"kin: {notBecause: [Påhittat]}", "copies: {to: pappa}",
	} {
		if strings.HasPrefix(unread, "copies") {
			text = strings.Split(text, "copies:")[0]
		}
		broken, _ := plan.Parse("a.yaml", []byte(text+unread+"\n"))
		_, err := broken.Index().CopyFor("pappa")
		require.ErrorIs(t, err, plan.ErrNotSureOfCopy, unread)
	}
}

func TestAPart(t *testing.T) {
	t.Parallel()
	p := smallPlan()
	p.Copies = []plan.Copy{{To: "klubben", Revision: 2, Holds: []string{"lek", "sover", "vän"}, WithheldBecause: "Påhittat"}}
	d, err := p.Index().CopyFor("klubben")
	require.NoError(t, err)
	assert.Equal(t, []plan.Need{{ID: "need-1", Text: "Ha en vän"}}, d.Plan.Needs)
	assert.Equal(t, []string{"need-1"}, d.Plan.Outcomes[0].Needs)
	assert.Equal(t, []plan.Person{
		{ID: "person-1", Name: "Nora Påhittad", Roles: []plan.Role{plan.RoleGuardian}},
		{ID: "person-2", Name: "Eva Påhittad", Roles: []plan.Role{plan.RoleLeadProfessional}, Organisation: "organisation-1",
			Contact: &plan.Contact{Phone: "5"}},
	}, d.Plan.People)
	assert.Equal(t, plan.Child{Name: "Påhittad"}, d.Plan.Child)
	assert.Equal(t, []plan.Copy{{To: "organisation-2", Revision: 2, Holds: []string{"action-1", "outcome-1", "need-1"}}}, d.Plan.Copies)
	assert.Equal(t, "organisation-2", d.To)
}

// Whatever a copy may hold is held by its id, and nothing of its kind beside it.
func TestAPartHoldsWhatIsNamed(t *testing.T) {
	t.Parallel()
	for _, list := range fields.Holdable() {
		p := smallPlan()
		p.Needs, p.Outcomes, p.Actions = []plan.Need{{ID: "needs", Text: "kept"}, {ID: "a", Text: "gone"}}, nil, nil
		p.Outcomes = []plan.Outcome{{ID: "outcomes", Text: "kept"}, {ID: "b", Text: "gone"}}
		p.Actions = []plan.Action{{ID: "actions", Text: "kept"}, {ID: "c", Text: "gone"}}
		p.Others = &plan.Others{Measures: []plan.Measure{{ID: "measures", Text: "kept"}, {ID: "d", Text: "gone"}, {Text: "gone"}}}
		p.Risks = []plan.Risk{{ID: "risks", Text: "kept"}, {ID: "e", Text: "gone"}, {Text: "gone"}}
		p.Contingency = []plan.Contingency{{ID: "contingency", Trigger: "kept", Who: []string{"pappa"}}, {ID: "f", Trigger: "gone"}, {Trigger: "gone"}}
		p.Meetings = []plan.Meeting{{ID: "meetings", Place: "kept"}, {ID: "g", Place: "gone"}}
		p.Copies = []plan.Copy{{To: "klubben", Holds: []string{list}}}
		d, err := p.Index().CopyFor("klubben")
		require.NoError(t, err, list)
		text := encodedAs(t, d.Plan)
		assert.Equal(t, 1, strings.Count(text, "kept"), list)
		assert.NotContains(t, text, "gone", list)
		assert.Equal(t, list == "contingency", strings.Contains(text, "Ola"), list)
		assertHoldsTogether(t, text)
	}
}

// What was decided not to be shared with somebody is not in their copy.
func TestWhatIsNotForThem(t *testing.T) {
	t.Parallel()
	p := smallPlan()
	p.Copies = []plan.Copy{{To: "pappa", Revision: 2}, {To: "mamma", Revision: 2}, {To: "rektor", Revision: 2}}
	p.Sharing = []plan.Sharing{{What: "Hemligt", With: []string{"pappa"}, NotSharedBecause: "Påhittat"}, {What: "Delat", With: []string{"pappa"}},
		{What: "Inte skolan", With: []string{"skolan"}, NotSharedBecause: "Påhittat"}}
	p.Views = []plan.View{{Of: "pappa", Missing: plan.MissingRisk, Note: "Påhittat"}}
	for to, want := range map[string][]string{"pappa": {"Delat", "Inte skolan"}, "mamma": {"Hemligt", "Delat", "Inte skolan"}, "rektor": {"Hemligt", "Delat"}} {
		d, err := p.Index().CopyFor(to)
		require.NoError(t, err)
		var shared []string
		for _, s := range d.Plan.Sharing {
			shared = append(shared, s.What)
		}
		assert.Equal(t, want, shared, to)
		assert.Equal(t, to == "pappa", len(d.Plan.Views) == 0, to)
	}
}

// Nobody learns where a protected child is, by whatever field.
func TestAProtectedChild(t *testing.T) {
	t.Parallel()
	p := smallPlan()
	p.Child.Protection = plan.ProtectionMarked
	p.Copies = []plan.Copy{{To: "pappa", Revision: 2}, {To: "skolan", Revision: 2}}
	p.Reason = &plan.Reason{Text: "De bor på Storgatan 12 i Påhittstad.", By: "rektor"}
	p.People[3].Title = "rektor på Tallmoskolan"
	p.People = append(p.People, plan.Person{ID: "berit", Name: "Berit Påhittad", Roles: []plan.Role{plan.RoleFosterCarer}})
	for _, to := range []string{"pappa", "skolan"} {
		d, err := p.Index().CopyFor(to)
		require.NoError(t, err)
		text := encodedAs(t, d.Plan)
		for _, reveals := range []string{"Storgatan", "Tallmoskolan", "skolan", "contact", "phone", "berit", "attends"} {
			assert.NotContains(t, text, reveals, to)
		}
		assert.Equal(t, to == "skolan", strings.Contains(text, "Berit"), to)
		assert.Equal(t, "(en text är borttagen)", d.Plan.Reason.Text)
		assert.Equal(t, "person-4", d.Plan.Reason.By)
		assert.NotEqual(t, to, d.To)
	}
	p.Child.Protection = "markerad" // what it means is not known
	d, err := p.Index().CopyFor("pappa")
	require.NoError(t, err)
	assert.NotContains(t, encodedAs(t, d.Plan), "Tallmo")
}

// No plan, however broken, makes a panic or a document that cannot be written.
func TestHostilePlansAreCopied(t *testing.T) {
	t.Parallel()
	for i, d := range ruleDocuments(t) {
		if i%3 > 0 && *given < 10 {
			continue
		}
		for _, one := range d.documents {
			p, ok := one.(*plan.Plan)
			if !ok {
				continue
			}
			for _, to := range receiversOf(p) {
				if given, err := p.Index().CopyFor(to); err == nil {
					_, err = given.Plan.Encode(mabra.YAML)
					require.NoError(t, err, d.name())
				}
			}
			c := p.Index().DeIdentify(newID)
			_, err := c.Plan.Encode(mabra.YAML)
			require.NoError(t, err, d.name())
		}
	}
	empty := new(plan.Plan).Index()
	assert.True(t, empty.DeIdentify(newID).Plan.DeIdentified)
	hollow := &plan.Plan{
		People: []plan.Person{{}, {ID: "a"}, {ID: "a"}}, Needs: []plan.Need{{}}, Assessment: &plan.Assessment{Wheel: new(wheel.Wheel)},
		Organisations: []plan.Organisation{{ID: "b", Contact: new(plan.Contact)}}, Reviews: new(plan.Reviews), Views: []plan.View{{Of: "nobody"}},
		Copies:  []plan.Copy{{To: "a"}, {To: "b", Holds: []string{"", "nobody"}}},
		Created: mabra.Date{Year: -7, Month: 55, Day: 99}, Updated: mabra.Date{Year: 1 << 40}, Actions: []plan.Action{{Outcomes: []string{"", "x"}}},
	}
	for _, to := range []string{"", "a", "b", "nobody"} {
		_, err := hollow.Index().CopyFor(to)
		require.Error(t, err)
	}
	hollow.Index().DeIdentify(newID, plan.FreeText{}, plan.FreeText{Path: "needs[9].text", Spots: []plan.Spot{{9, 1}}})
	assert.Equal(t, "a", plan.FreeText{Words: "a", Spots: []plan.Spot{{9, 1}, {-1, 4}, {0, 9}}}.Masked())
}
