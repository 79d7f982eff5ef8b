package check_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

func text(words string) mabra.Text { return mabra.Text{Sv: words, En: words} }

// A rule of the tests' own.
func newRule(id string) *mabra.Rule {
	return &mabra.Rule{
		ID: id, Severity: mabra.Warning,
		Messages: []mabra.Variant{{Text: text("plain")}, {Name: "late", Text: text("late")}},
		Phrases: []mabra.Variant{
			{Name: "walls", Text: text("the walls")}, {Name: "roof", Text: text("the roof")}, {Name: "beside", Text: text("beside")},
		},
	}
}

type garden = check.Part[Garden]

type gardenRow = check.Row[garden]

// found checks a text by rows.
func found(text string, rows ...gardenRow) []string {
	f := read(text)
	findings := check.Sheet(f, yamldoc.Of(f.Text, f), mabra.Checking{}, rows, f)
	var kept mabra.Findings
	for _, finding := range findings {
		if finding.Rule.ID == "about" {
			kept = append(kept, finding)
		}
	}
	return lines(kept)
}

// about makes a row whose function reports at the paths.
func about(restsOn []string, paths ...mabra.Path) gardenRow {
	return gardenRow{Rule: newRule("about"), RestsOn: restsOn, Check: func(g garden) {
		for _, path := range paths {
			g.Report(path)
		}
	}}
}

// What was written and could not be read is not reported on, and neither is what stands in it.
func TestNothingIsSaidOfWhatIsUnread(t *testing.T) {
	t.Parallel()
	row := about(nil, "name", "yard.gate.walls", "people[0].born", "people[1].born")
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"all is read":          {farmText, []string{"name about warning", "people[0].born about warning", "people[1].born about warning", "yard.gate.walls about warning"}},
		"a text":               {changed(t, "name: a", "name: [a]"), []string{"people[0].born about warning", "people[1].born about warning", "yard.gate.walls about warning"}},
		"what it stands in":    {changed(t, "gate: {walls: a}", "gate: a"), []string{"name about warning", "people[0].born about warning", "people[1].born about warning"}},
		"an item":              {changed(t, "{id: p1, name: a, born: 2000-01-01}", "p1"), []string{"name about warning", "people[1].born about warning", "yard.gate.walls about warning"}},
		"a field of an item":   {changed(t, "role: b, born: 2000-01-01", "role: b, born: x"), []string{"name about warning", "people[0].born about warning", "yard.gate.walls about warning"}},
		"a field beside it":    {changed(t, "{id: p1, name: a,", "{id: p1, name: a, role: 5,"), []string{"name about warning", "people[0].born about warning", "people[1].born about warning", "yard.gate.walls about warning"}},
		"a word without sense": {changed(t, "soil: barley", "soil: rye"), []string{"name about warning", "people[0].born about warning", "people[1].born about warning", "yard.gate.walls about warning"}},
	} {
		assert.ElementsMatch(t, test.want, found(test.text, row), name)
	}
	assert.Empty(t, found(changed(t, "soil: barley", "soil: rye"), about(nil, "soil")), "nobody knows what the word means")
}

// What a rule rests on stands in its row: a whole list or field, a field of any item, or one of the same item.
func TestWhatARuleRestsOn(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text    string
		restsOn string
		silent  bool
	}{
		"nothing in doubt":          {farmText, "people", false},
		"the list":                  {changed(t, "name: a\n", "name: a\nnotes: a\n"), "notes", true},
		"another list":              {changed(t, "name: a\n", "name: a\nnotes: a\n"), "people", false},
		"an item of it":             {changed(t, "{id: p1, name: a, born: 2000-01-01}", "p1"), "people", true},
		"the id of an item":         {changed(t, "id: p1", "id: [p1]"), "people", true},
		"something else in an item": {changed(t, "role: b,", "role: 5,"), "people", false},
		"a field of any item":       {changed(t, "role: b,", "role: 5,"), "people.role", true},
		"another field of any item": {changed(t, "role: b,", "role: 5,"), "people.born", false},
		"a field of any item, whose item is not there": {changed(t, "{id: p1, name: a, born: 2000-01-01}", "p1"), "people.role", true},
		"a word without sense":                         {changed(t, "soil: barley", "soil: rye"), "soil", true},
		"a field of a group":                           {changed(t, "gate: {walls: a}", "gate: {walls: [a]}"), "yard.gate.walls", true},
		"a field beside it":                            {changed(t, "gate: {walls: a}", "gate: {walls: [a]}"), "yard.gate.roof", false},
		"the group":                                    {changed(t, "gate: {walls: a}", "gate: {walls: [a]}"), "yard", true},
		"the group it stands in":                       {changed(t, "gate: {walls: a}", "gate: a"), "yard.gate.walls", true},
		"anything":                                     {changed(t, "role: b,", "role: 5,"), "", true},
		"anything, and all is read":                    {farmText, "", false},
		"of the same item":                             {changed(t, "role: b,", "role: 5,"), "people[].role", true},
		"within the same item":                         {changed(t, "role: b,", "role: b, house: {walls: [a]},"), "people[].house", true},
		"of another item":                              {changed(t, "name: a, born", "name: a, role: 5, born"), "people[].role", false},
		"of an item of another list":                   {changed(t, "role: b,", "role: 5,"), "acres[].role", false},
		"another field of the same item":               {changed(t, "role: b,", "role: 5,"), "people[].grows", false},
	} {
		got := found(test.text, about([]string{"name", test.restsOn}, "people[1].born"))
		assert.Equal(t, test.silent, got == nil, name)
	}
}

// A rule that rests on a field of the item that it is about, and of no other, is heard of everything else, whatever of the
// list could not be read.
func TestOnlyThatItemIsInDoubt(t *testing.T) {
	t.Parallel()
	people, barn := "people:\n  - {id: p1, name: a, born: 2000-01-01}\n  - {id: p2, role: b, born: 2000-01-01}\n", "    - {id: b1}\n"
	for name, test := range map[string]struct{ text, restsOn string }{
		"the list is none":          {changed(t, people, "people: 5\n"), "people[].role"},
		"an item is none":           {changed(t, "{id: p1, name: a, born: 2000-01-01}", "p1"), "people[].role"},
		"a list in a group is none": {changed(t, "\n"+barn, " 5\n"), "yard.barns[].owner"},
		"the group is none":         {changed(t, "\n  barns:\n"+barn+"  gate: {walls: a}\n", " 5\n"), "yard.barns[].owner"},
	} {
		assert.Equal(t, []string{"name about warning"}, found(test.text, about([]string{test.restsOn}, "name")), name)
	}
	owned := changed(t, "{id: b1}", "{id: b1, owner: [p1]}\n    - {id: b2}")
	assert.Equal(t, []string{"yard.barns[1] about warning"},
		found(owned, about([]string{"yard.barns[].owner"}, "yard.barns[0]", "yard.barns[1]")), "a list in a group")
}

// A row's doubt is its own: the next rule is not kept silent by it.
func TestDoubtDoesNotStay(t *testing.T) {
	t.Parallel()
	text := changed(t, "role: b,", "role: 5,")
	in, free := about([]string{"people[].role"}, "people[1].born"), about(nil, "people[1].grows")
	assert.Equal(t, []string{"people[1].grows about warning"}, found(text, in, free))
	assert.Equal(t, []string{"people[1].grows about warning"}, found(text, about([]string{"people.role"}, "name"), free))
}

// What somebody else has found to be in doubt counts as well, in a document built in Go too.
func TestUnsure(t *testing.T) {
	t.Parallel()
	g := new(Garden)
	var source *yamldoc.Source
	run := func(by check.Circumstance, restsOn ...string) []string {
		r := check.NewReporter(fields.Of(reflect.TypeFor[Garden]()), source, nil, by)
		row := about(restsOn, "name")
		check.Run(r, []gardenRow{row}, garden{It: g, Reporter: r}, func(*mabra.Rule) bool { return true })
		return lines(r.Findings())
	}
	assert.NotNil(t, run(check.Circumstance{}, "soil"))
	assert.Nil(t, run(check.Circumstance{Unsure: []string{"soil"}}, "soil"))
	assert.Nil(t, run(check.Circumstance{Unsure: []string{"people.role"}}, "people.role"))
	assert.NotNil(t, run(check.Circumstance{Unsure: []string{"people.role"}}, "people", "people.born"))
	for _, name := range []string{"soil", "people.role"} {
		assert.Nil(t, run(check.Circumstance{Unsure: []string{"soil", "people.role"}}, name), name)
	}

	g = read(changed(t, "role: b,", "role: 5,"))
	source = yamldoc.Of(g.Text, g)
	for _, name := range []string{"soil", "people.role"} {
		assert.Nil(t, run(check.Circumstance{Unsure: []string{"soil"}}, name), "beside what could not be read: "+name)
	}
}

// A rule is left out where it is not for the document, and its severity is what the document makes of it.
func TestUsesAndSeverity(t *testing.T) {
	t.Parallel()
	r := check.NewReporter(fields.Of(reflect.TypeFor[Garden]()), nil, nil, check.Circumstance{
		Severity: func(*mabra.Rule) mabra.Severity { return mabra.Info },
	})
	other := about(nil, "soil")
	other.Rule = newRule("other")
	check.Run(r, []gardenRow{about(nil, "name"), other}, garden{Reporter: r}, func(rule *mabra.Rule) bool { return rule.ID == "other" })
	assert.Equal(t, []string{"soil other info"}, lines(r.Findings()))
}

// A part is checked within the document it stands in: its paths are those in the document, and only while it is checked.
func TestWithin(t *testing.T) {
	t.Parallel()
	f := read(changed(t, "gate: {walls: a}", "gate: {walls: [a]}"))
	r := check.NewReporter(fields.Of(reflect.TypeFor[Garden]()), yamldoc.Of(f.Text, f), nil, check.Circumstance{})
	rule := newRule("of-the-gate")
	rows := []check.Row[check.Part[House]]{{Rule: rule, Check: func(p check.Part[House]) {
		assert.Same(t, &f.Yard.Gate, p.It)
		p.Report("walls") // could not be read
		p.Report("roof", check.Near("beside", "walls"))
		p.ReportGaps("", check.Gap{Field: "walls", Empty: true}, check.Gap{Field: "roof", Empty: true})
	}}, {Rule: rule, RestsOn: []string{"walls"}, Check: func(p check.Part[House]) { p.Report("roof") }}}
	all := func(*mabra.Rule) bool { return true }
	assert.Nil(t, check.Body(&f.Yard.Gate, rows, r.Within("yard.gate", all)), "they are the document's")
	check.Run(r, []gardenRow{about(nil, "name")}, garden{f, r}, all)
	assert.Equal(t, []string{
		"yard.gate.roof of-the-gate warning (yard.gate.walls)", "yard.gate of-the-gate warning", "name about warning",
	}, lines(r.Findings()))
	assert.Equal(t, []mabra.Arg{{Name: "missing", Value: text("the roof")}}, r.Findings()[1].Args)

	none := func(*mabra.Rule) bool { return false }
	before := len(r.Findings())
	check.Body(&f.Yard.Gate, rows, r.Within("yard.gate", none))
	assert.Len(t, r.Findings(), before)

	built := &House{Walls: "a"}
	alone := []check.Row[check.Part[House]]{{Rule: rule, Check: func(p check.Part[House]) { p.Report("walls") }}}
	assert.Equal(t, []string{"walls of-the-gate warning"}, lines(check.Body(built, alone)), "on its own")
}

// The reporter begins with what has been found so far, and stops when that is enough.
func TestReporterStops(t *testing.T) {
	t.Parallel()
	rule := newRule("about")
	report := func(count int) mabra.Findings {
		so := make(mabra.Findings, count)
		for i := range so {
			so[i] = mabra.Finding{Rule: rule}
		}
		r := check.NewReporter(fields.Of(reflect.TypeFor[Garden]()), nil, so, check.Circumstance{})
		check.Run(r, []gardenRow{about(nil, "name", "soil", "crop")}, garden{Reporter: r}, func(*mabra.Rule) bool { return true })
		return r.Findings()
	}
	assert.Len(t, report(0), 3)
	most := yamldoc.MostFindings
	assert.Len(t, report(most-3), most)
	full := report(most - 2)
	assert.Len(t, full, most+1)
	assert.Equal(t, "too-large", full[most].Rule.ID, "and it is said")
	assert.Equal(t, mabra.Error, full[most].Severity)
}
