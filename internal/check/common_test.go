package check_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/signs"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

func TestNothingWrong(t *testing.T) {
	t.Parallel()
	assert.Empty(t, told(farmText, false))
	assert.Empty(t, told(farmText+"crop: oats\nfields: 9\nsown: 2026-03-09\nreaped: 2030-01-01\nkeeper: p1\nleader: b1\nhelpers: [p1, p2]\n", true))
}

// What the tags of a type ask for.
func TestShape(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		text string
		want string
	}{
		{changed(t, "name: a\n", ""), "name missing-field"},
		{changed(t, "name: a\n", "name: 5\n"), ""},
		{changed(t, "soil: barley\n", ""), "soil missing-field"},
		{changed(t, "soil: barley\n", "soil: rye\n"), "soil unknown-value"},
		{farmText + "crop: rye\n", "crop unknown-value"},
		{farmText + "crop: \"\"\n", ""}, // the reader has told it
		{farmText + "fields: -1\n", "fields out-of-range"},
		{farmText + "fields: 10\n", "fields out-of-range"},
		{changed(t, "id: p1, ", ""), "people[0].id missing-field"},
		{changed(t, "id: p1", "id: P1"), "people[0].id invalid-id"},
		{changed(t, "{id: p1, name: a", "{id: p1"), "people[0].name missing-field"},
		{changed(t, "{id: p1, name: a", "{id: p1, name: 5"), ""},
		{changed(t, "{id: p1, name: a", "{id: p1, role: 5"), ""},
		{changed(t, ", born: 2000-01-01}", "}"), "people[0].born missing-field"},
		{changed(t, ", born: 2000-01-01}", ", born: x}"), ""},
		{changed(t, "id: p1,", "id: p1, grows: [oats, barley],"), ""},
		{changed(t, "id: p1,", "id: p1, grows: [oats, rye],"), "people[0].grows[1] unknown-value"},
		{changed(t, "id: p1,", "id: p1, grows: [oats, oats, oats],"), "people[0].grows out-of-range"},
		{changed(t, "id: p1,", "id: p1, house: {walls: a, roof: oats},"), ""},
		{changed(t, "id: p1,", "id: p1, house: {},"), "people[0].house.walls missing-field"},
		{changed(t, "id: p1,", "id: p1, house: {walls: a, roof: rye},"), "people[0].house.roof unknown-value"},
		{changed(t, "{id: b1}", "{}"), "yard.barns[0].id missing-field"},
		{changed(t, "{id: b1}", "{id: b1, grain: [oats], door: {walls: a, roof: oats}, loft: {hay: oats}}"), ""},
		{changed(t, "{id: b1}", "{id: b1, door: {}}"), "yard.barns[0].door.walls missing-field"},
		{changed(t, "{id: b1}", "{id: b1, door: {walls: a, roof: rye}}"), "yard.barns[0].door.roof unknown-value"},
		{changed(t, "{id: b1}", "{id: b1, loft: {hay: rye}}"), "yard.barns[0].loft.hay unknown-value"},
		{changed(t, "{id: b1}", "{id: b1, grain: [oats, rye]}"), "yard.barns[0].grain[1] unknown-value"},
		{changed(t, "{id: b1}", "{id: b1, grain: [rye]}"), "yard.barns[0].grain[0] unknown-value"},
		{changed(t, "{id: b1}", "{id: b1, loft: {straw: oats}}"), ""},
		{changed(t, "{id: b1}", "{id: b1, loft: {straw: barley}}"), "yard.barns[0].loft.straw out-of-range"},
		{changed(t, "walls: a", "roof: rye"), "yard.gate.walls missing-field|yard.gate.roof unknown-value"},
		{farmText + "acres: [{}]\nzones: [{size: 1}, {}]\n", "acres[0].size missing-field|zones[1].size missing-field"},
		{farmText + "mill: {stones: [{}]}\n", "mill.door.walls missing-field"},
		{farmText + "mill: {door: {walls: a}}\n", ""},
		{farmText + "mill: x\n", ""},
		{changed(t, "mabra/v1", "mabra/v1.2") + "crop: rye\n", "crop unknown-value warning"},
		{changed(t, "mabra/v1", "mabra/v1.2", "name: a\n", ""), "name missing-field"},
		{changed(t, "mabra/v1", "mabra/v1.2", "{id: p1,", "{id: p1, grows: [rye],"), "people[0].grows[0] unknown-value warning"},
	} {
		assert.Equal(t, test.want, strings.Join(told(test.text, false), "|"), test.text)
	}
}

func args(t *testing.T, text string) map[string]any {
	t.Helper()
	f := read(text)
	findings := check.Common(f, yamldoc.Of(f.Text, f), today, secret)
	require.Len(t, findings, 1, text)
	args := map[string]any{}
	for _, arg := range findings[0].Args {
		args[arg.Name] = arg.Value
	}
	return args
}

// key is what a field that no schema names is called: by its key.
func key(name string) mabra.Text { return mabra.Text{Sv: name, En: name} }

// What a finding says beside its rule: numbers, words of vocabularies and names of fields.
func TestArguments(t *testing.T) {
	t.Parallel()
	least, most := args(t, farmText+"fields: -1\n"), args(t, farmText+"fields: 10\n")
	assert.Equal(t, 0, least["limit"])
	assert.Equal(t, 9, most["limit"])
	assert.Equal(t, rules.OutOfRange.Phrase("at-least"), least["bound"])
	assert.Equal(t, rules.OutOfRange.Phrase("at-most"), most["bound"])
	assert.Equal(t, 2, args(t, changed(t, "id: p1,", "id: p1, grows: [oats, oats, oats],"))["limit"])

	rye, otas := args(t, farmText+"crop: rye\n"), args(t, changed(t, "id: p1,", "id: p1, grows: [otas],"))
	assert.Equal(t, []string{"barley", "oats"}, rye["allowed"].(mabra.Vocabulary).Keys())
	assert.Equal(t, "", rye["suggestion"])
	assert.Contains(t, otas["suggestion"].(mabra.Text).En, "oats")

	assert.Equal(t, key("walls"), args(t, changed(t, "id: p1,", "id: p1, house: {},"))["field"])
	assert.Equal(t, "", args(t, changed(t, "id: p1,", "id: p1, house: {},"))["hint"])
	without := args(t, changed(t, "{id: p1, name: a", "{id: p1"))
	assert.Equal(t, key("name"), without["field"])
	assert.Contains(t, without["hint"].(mabra.Text).Sv, " role")
	assert.Contains(t, without["hint"].(mabra.Text).En, " role")

	assert.Equal(t, key("phone"), args(t, farmText+"phone: x\n")["field"])
	assert.Equal(t, "people", args(t, farmText+"keeper: x\n")["lists"])
	assert.Equal(t, "people, barns", args(t, farmText+"leader: x\n")["lists"])
	assert.Equal(t, 200, args(t, changed(t, "name: a\n", "name: "+strings.Repeat("å", 201)+"\n"))["limit"])

	// What stands in the place of an id is told of as an id, or as the name of one; a strange sign by itself.
	assert.Equal(t, map[string]any{"expected": rules.InvalidID.Phrase("local")}, args(t, changed(t, "id: p1", "id: P1")))
	assert.Equal(t, map[string]any{"lists": "people"}, args(t, farmText+"helpers: [P1]\n"))
	assert.Contains(t, args(t, farmText+"helpers: [p\u200b1]\n"), "strange")
	assert.Contains(t, args(t, changed(t, "id: p1", "id: p\u200b1")), "strange")

	number, mail := args(t, farmText+"diary: 030202-2389\n"), args(t, farmText+"diary: vera@example.org\n")
	assert.NotEqual(t, number["what"], mail["what"])
}

// The forms of an id, by the plain way and by the validator's, which must agree.
func TestLocalID(t *testing.T) {
	t.Parallel()
	for id, valid := range map[string]bool{
		"a": true, "z": true, "0": true, "9": true, "å": true, "ä": true, "ö": true, "a-b": true, "a-": true, "azåäö09-": true,
		strings.Repeat("å", 64): true, strings.Repeat("å", 65): false, "-a": false, "A": false, "a b": false, "a_b": false, "é": false,
		"{": false, "/": false, ":": false, "`": false, "a.b": false, "Å": false,
	} {
		for _, born := range []mabra.Date{{}, mabra.MustParseDate("2000-01-01")} { // without, the validator is asked
			f := &Garden{Name: "a", Soil: "oats", People: []Person{{ID: id, Name: "a", Born: born}}, Yard: Yard{Gate: House{Walls: "a"}}}
			got := lines(check.Common(f, nil, today, check.Care{}))
			want := []string(nil)
			if !valid {
				want = append(want, "people[0].id invalid-id")
			}
			if born.IsZero() {
				want = append(want, "people[0].born missing-field")
			}
			assert.Equal(t, want, got, id)
		}
	}
}

func TestIDs(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		text string
		want string
	}{
		{changed(t, "id: p2", "id: p1"), "people[1].id duplicate-id (people[0].id)"},
		{changed(t, "id: b1", "id: p2"), "yard.barns[0].id duplicate-id (people[1].id)"},
		{changed(t, "id: b1", "id: p1", "id: p2", "id: p1"),
			"people[1].id duplicate-id (people[0].id)|yard.barns[0].id duplicate-id (people[0].id)"},
		// Where an id is named it is not repeated, and no id is nobody's.
		{changed(t, "id: p2", "id: p1") + "keeper: p1\nhelpers: [p1, p1]\n", "people[1].id duplicate-id (people[0].id)"},
		{farmText + "mill: {door: {walls: a}, stones: [{}, {}]}\n", ""},
		{farmText + "mill: {door: {walls: a}, stones: [{id: b1}, {id: s}, {id: s}, {}, {}]}\n",
			"mill.stones[0].id duplicate-id (yard.barns[0].id)|mill.stones[2].id duplicate-id (mill.stones[1].id)"},
	} {
		assert.Equal(t, test.want, strings.Join(told(test.text, false), "|"), test.text)
	}
}

func TestReferences(t *testing.T) {
	t.Parallel()
	stones := "mill: {door: {walls: a}, stones: [{id: s1}]}\n"
	for _, test := range []struct {
		text string
		want string
	}{
		{farmText + "keeper: p2\n", ""},
		{farmText + "keeper: p3\n", "keeper unknown-reference"},
		{farmText + "keeper: b1\n", "keeper unknown-reference"},
		{farmText + "leader: b1\n", ""},
		// What is no id at all is one mistake, not two.
		{farmText + "keeper: A B\n", "keeper unknown-reference"}, // its tags ask for no form
		{farmText + "helpers: [p1, X, -a, y]\n", "helpers[1] invalid-id|helpers[2] invalid-id|helpers[3] unknown-reference"},
		{farmText + "leader: x\n", "leader unknown-reference"},
		{farmText + "helpers: [p1, \"\"]\n", ""}, // nobody is named
		// An id that has not the form of one may be what was meant: it is that which is to be mended.
		{changed(t, "id: p2", "id: P2") + "keeper: x\n", "people[1].id invalid-id"},
		{changed(t, "id: p2", "id: P2") + "leader: x\n", "people[1].id invalid-id"},
		{changed(t, "id: b1", "id: b 1") + "leader: x\n", ""},
		{changed(t, "id: b1", "id: b 1") + "keeper: x\n", "keeper unknown-reference"},
		{farmText + stones + "keeper: s1\n", "keeper unknown-reference"},
		{farmText + "guest: x\n", ""}, // there is no such list in a garden
		{farmText + "helpers: [p1, x, p2, y]\n", "helpers[1] unknown-reference|helpers[3] unknown-reference"},
		{changed(t, "{id: b1}", "{id: b1, owner: x}"), "yard.barns[0].owner unknown-reference"},
		{changed(t, "{id: b1}", "{id: b1, owner: p2}"), ""},
		// What could not be read may be what is referred to.
		{changed(t, "id: p2", "id: 5") + "keeper: x\n", ""},
		{changed(t, "id: p1", "id: 5") + "keeper: x\n", ""},
		{changed(t, "id: p2, role: b", "id: p2, role: 5, name: x") + "keeper: x\n", "keeper unknown-reference"},
		{changed(t, "id: p2", "id: 5") + "leader: x\n", ""},
		{changed(t, "id: b1", "id: 5") + "leader: x\n", ""},
		{changed(t, "id: b1", "id: 5") + "keeper: x\n", "keeper unknown-reference"},
		{changed(t, "    - {id: b1}\n", "    5\n") + "leader: x\n", ""},
		{changed(t, "    - {id: b1}\n", "    - 5\n") + "leader: x\n", ""},
		{changed(t, "id: p1, name: a", "id: p1, name: 5") + "leader: x\n", "leader unknown-reference"},
		{changed(t, "yard:\n  barns:\n    - {id: b1}\n  gate: {walls: a}\n", "yard: 5\n") + "leader: x\n", ""},
		{changed(t, "yard:\n  barns:\n    - {id: b1}\n  gate: {walls: a}\n", "yard: 5\n") + "keeper: x\n", "keeper unknown-reference"},
		{farmText + "mill: 5\nkeeper: x\n", "keeper unknown-reference"},
		{farmText + "notes: 5\nwitness: x\n", "witness unknown-reference"},
		{farmText + "phone: 5\nkeeper: x\nleader: x\n", "keeper unknown-reference|leader unknown-reference"},
	} {
		assert.Equal(t, test.want, strings.Join(told(test.text, false), "|"), test.text)
	}
}

// A list behind a pointer that was not read is unread too, and so is what it was in.
func TestReferencesToAListBehindAPointer(t *testing.T) {
	t.Parallel()
	type Lock struct {
		Key string `yaml:"key" privacy:"structure" ref:"stones"`
	}
	type Town struct {
		Text mabra.Written `yaml:"-"`
		Lock Lock          `yaml:"lock" privacy:"structure"`
		Mill *Mill         `yaml:"mill" privacy:"structure"`
		Bare []Stone       `yaml:"bare" privacy:"structure"`
	}
	head := "apiVersion: mabra/v1\nkind: Town\nlock: {key: x}\n"
	for text, want := range map[string][]string{
		"":                                    {"lock.key unknown-reference"},
		"mill: {}":                            {"mill.door.walls missing-field", "lock.key unknown-reference"},
		"mill: 5":                             nil,
		"mill: !town {}":                      nil,
		"mill: {stones: 5, door: {walls: a}}": nil,
		"mill: {stones: [{id: x}], door: {walls: a}}":          nil,
		"mill: {stones: [{id: 5}], door: {walls: a}}":          nil,
		"mill: {stones: [{id: y}], door: {walls: 5}}":          {"lock.key unknown-reference"},
		"mill: {stones: [{id: y}, {id: 5}], door: {walls: a}}": nil,
		"bare: 5": {"lock.key unknown-reference"},
	} {
		doc, _ := yamldoc.ReadOne[Town]("a.yaml", []byte(head+text+"\n"), mabra.DefaultLimits(), "Town")
		assert.Equal(t, want, lines(check.Common(doc, yamldoc.Of(doc.Text, doc), today, check.Care{})), text)
	}
}

// What has not the form that its tags ask for is told of by that alone, whatever else they ask.
func TestReferencesThatAreNoIDs(t *testing.T) {
	t.Parallel()
	type Lock struct {
		Key    string `yaml:"key" validate:"localid" privacy:"structure" ref:"stones"`
		Keeper string `yaml:"keeper" validate:"required" privacy:"structure" ref:"stones"`
		Finder string `yaml:"finder" validate:"required,localid" privacy:"structure" ref:"stones"`
	}
	type Gatehouse struct {
		Lock   Lock    `yaml:"lock" privacy:"structure"`
		Stones []Stone `yaml:"stones" privacy:"structure"`
	}
	doc := &Gatehouse{Lock{"A", "B", "C"}, nil}
	assert.Equal(t, []string{"lock.key invalid-id", "lock.finder invalid-id", "lock.keeper unknown-reference"},
		lines(check.Common(doc, nil, today, check.Care{})))
}

// Lists whose items have no ids lead to others, and to nothing where an item is not there.
func TestListsInsideLists(t *testing.T) {
	t.Parallel()
	type Row struct {
		Stones []Stone `yaml:"stones" privacy:"structure"`
	}
	type Wall struct {
		Rows  []Row   `yaml:"rows" privacy:"structure"`
		Mills []*Mill `yaml:"mills" privacy:"structure"`
		First string  `yaml:"first" privacy:"structure" ref:"stones"`
	}
	doc := &Wall{Rows: []Row{{[]Stone{{"a"}}}, {[]Stone{{"a"}}}}, Mills: []*Mill{nil, {Door: House{Walls: "a"}}}, First: "a"}
	var walked []string
	check.Each(doc, func(_ *fields.Field, _ reflect.Value, at func() mabra.Path) { walked = append(walked, string(at())) })
	assert.Equal(t, []string{"rows[0].stones[0].id", "rows[1].stones[0].id", "mills[1].door.walls", "first"}, walked)
	assert.NotPanics(t, func() { check.Common(doc, nil, today, check.Care{}) })
}

// A document without lists cannot be held to what its parts refer to.
func TestNoLists(t *testing.T) {
	t.Parallel()
	type note struct {
		Who string `yaml:"who" privacy:"structure" ref:"people"`
	}
	assert.Empty(t, check.Common(&note{Who: "x"}, nil, today, check.Care{}))
}

func TestDateInFuture(t *testing.T) {
	t.Parallel()
	assert.Empty(t, told(farmText+"sown: 2026-03-09\n", false))
	assert.Equal(t, []string{"sown date-in-future"}, told(farmText+"sown: 2026-03-10\n", false))
	assert.Empty(t, told(farmText+"reaped: 2026-03-10\n", false), "it is not said to have happened")
	assert.Equal(t, []string{"people[1].born date-in-future"}, told(changed(t, "role: b, born: 2000-01-01", "role: b, born: 2027-01-01"), false))
	f := read(farmText + "sown: 2026-03-10\n")
	assert.Empty(t, check.Common(f, yamldoc.Of(f.Text, f), mabra.Checking{}, check.Care{}), "without a day of checking nothing lies in the future")
}

// A day from long before the child was born is a mistake; a month or year may be of the family's life before.
func TestLongBeforeTheChild(t *testing.T) {
	t.Parallel()
	type Year struct {
		Planted mabra.Date        `yaml:"planted" privacy:"date" when:"happened"`
		Known   mabra.PartialDate `yaml:"known" privacy:"date" when:"happened"`
		Meant   mabra.Date        `yaml:"meant" privacy:"date"`
	}
	born := mabra.MustParseDate("2020-06-15")
	for day, early := range map[string]bool{
		"2019-08-14": true, "2019-08-15": false, "2020-06-14": false, "2020-06-15": false, "2021-01-01": false, "2010-01-01": true,
	} {
		date := mabra.MustParseDate(day)
		doc := &Year{Planted: date, Known: date.Partial(), Meant: date}
		var want []string
		if early {
			want = []string{"planted date-order (born)"}
		}
		assert.Equal(t, want, lines(check.Common(doc, nil, today, check.Care{Born: born, BornAt: "born"})), day)
		assert.Empty(t, check.Common(doc, nil, today, check.Care{}), "nobody knows when the child was born")
	}
}

func TestPersonalDataInTexts(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"diary personal-data-in-text warning"}, told(farmText+"diary: ring 070-174 06 05\n", false))
	assert.Equal(t, []string{"notes[1] personal-data-in-text warning"}, told(farmText+"notes: [a, vera@example.org]\n", false))
	assert.Empty(t, told(farmText+"phone: 070-174 06 05\n", false), "it has a field of its own")
}

func TestProtected(t *testing.T) {
	t.Parallel()
	text := farmText + "phone: a\nplace: Björkskolan\nsign: Lyktan\ndiary: d\n"
	assert.Empty(t, told(text, false))
	assert.Equal(t, []string{"phone protected-exposed", "place protected-exposed", "sign protected-exposed"}, told(text, true))
	assert.Empty(t, told(farmText, true), "what is left out exposes nobody")
	assert.Empty(t, told(farmText+"place: Skolan\nsign: årskurs 6\n", true), "what kind of place it is exposes nobody")
	assert.Equal(t, []string{"diary protected-exposed", "notes[0] protected-exposed"},
		told(farmText+"diary: ring 070-174 06 05\nnotes: [går på Björkskolan, på skolan]\n", true), "one finding for one fault, the graver one")
	assert.Equal(t, []string{"yard.barns[0].id protected-exposed"}, told(changed(t, "{id: b1}", "{id: tranby-skola}"), true))
}

// Where nobody may know who or where the child is, each kind of field tells what it may not: one for names and numbers may hold
// those, one for words may not, and a first name alone does not tell where somebody is.
func TestWhatAFieldReveals(t *testing.T) {
	t.Parallel()
	known := func(word string) bool { return word == "lo" }
	cares := map[string]check.Care{
		"nothing":       {},
		"protected":     {Protected: true},
		"de-identified": {DeIdentified: true, Severity: mabra.Info},
		"both":          {Protected: true, DeIdentified: true, Severity: mabra.Info},
	}
	for text, wants := range map[string]map[string]string{
		farmText + "diary: Vera sover.\n": {
			"de-identified": "diary not-de-identified info name", "both": "diary protected-exposed name"},
		farmText + "diary: Vera Ek sover.\n": {"protected": "diary protected-exposed name",
			"de-identified": "diary not-de-identified info name", "both": "diary protected-exposed name"},
		farmText + "diary: Lo sover.\n": {},
		farmText + "diary: Hon går i 3B på Björkskolan.\n": {"protected": "diary protected-exposed class unit",
			"de-identified": "diary not-de-identified info class unit", "both": "diary protected-exposed class unit"},
		changed(t, "name: a\n", "name: Vera Ek\n"):     {},
		changed(t, "name: a\n", "name: 030202-2389\n"): {},
		changed(t, "name: a\n", "name: Vera Ek, Storgatan 4\n"): {
			"protected": "name protected-exposed street", "both": "name protected-exposed street"},
		farmText + "phone: d\n": {"protected": "phone protected-exposed", "both": "phone protected-exposed"},
		farmText + "place: Björkskolan\n": {
			"protected": "place protected-exposed", "both": "place protected-exposed"},
		farmText + "place: Skolan\n": {},
		changed(t, "role: b", "role: Vera"): {
			"de-identified": "people[1].role not-de-identified info name", "both": "people[1].role protected-exposed name"},
		changed(t, "role: b", "role: Björkskolan"): {"protected": "people[1].role protected-exposed unit",
			"de-identified": "people[1].role not-de-identified info unit", "both": "people[1].role protected-exposed unit"},
		changed(t, "id: b1", "id: tranby-skola"): {"protected": "yard.barns[0].id protected-exposed unit",
			"de-identified": "yard.barns[0].id not-de-identified info unit", "both": "yard.barns[0].id protected-exposed unit"},
		changed(t, "id: b1", "id: vera"): {
			"de-identified": "yard.barns[0].id not-de-identified info name", "both": "yard.barns[0].id not-de-identified info name"},
		changed(t, "id: b1", "id: lo"): {},
	} {
		for name, care := range cares {
			care.Known, care.IDs = known, func(string) bool { return false }
			f := read(text)
			var got []string
			for _, finding := range check.Common(f, yamldoc.Of(f.Text, f), today, care) {
				line := lines(mabra.Findings{finding})[0]
				for _, kind := range []string{"class", "name", "personal-number", "street", "unit"} {
					for _, arg := range finding.Args {
						said, _ := arg.Value.(mabra.Text)
						if phrase := finding.Rule.Phrase(kind).En; arg.Name == "what" && strings.Contains(said.En, phrase) {
							line += " " + kind
						}
					}
				}
				got = append(got, line)
			}
			assert.Equal(t, wants[name], strings.Join(got, "|"), "%s: %s", name, strings.TrimPrefix(text, farmText))
		}
	}
}

// The number of a service belongs where a service is told of, and in no other text.
func TestNumbersOfServices(t *testing.T) {
	t.Parallel()
	type Desk struct {
		Note   string `yaml:"note" privacy:"free-text"`
		Advice string `yaml:"advice" privacy:"free-text" holds:"services"`
	}
	const service, private = "Ring BUP-mottagningen, 070-174 06 05.", "Ring mig på 070-174 06 05."
	of := func(note, advice string) []string {
		return lines(check.Common(&Desk{note, advice}, nil, today, check.Care{}))
	}
	assert.Equal(t, []string{"note personal-data-in-text warning"}, of(service, service))
	assert.Equal(t, []string{"note personal-data-in-text warning", "advice personal-data-in-text warning"}, of(private, private))
	assert.Equal(t, []string{"advice personal-data-in-text warning"}, of("", service+" vera@example.org"))
}

func TestLongestTexts(t *testing.T) {
	t.Parallel()
	for field, longest := range map[string]int{"diary": 10_000, "phone": 200, "place": 200, "sign": 200} {
		assert.Empty(t, told(farmText+field+": "+strings.Repeat("å", longest)+"\n", false), field)
		assert.Equal(t, []string{field + " too-large"}, told(farmText+field+": "+strings.Repeat("å", longest+1)+"\n", true), field)
	}
	assert.Equal(t, []string{"diary too-large"}, told(farmText+"diary: vera@example.org "+strings.Repeat("a", 10_000)+"\n", false),
		"what is far too long is not looked into")
}

func TestReaders(t *testing.T) {
	t.Parallel()
	var seen []string
	reader := func(text string, _ signs.Set, at func() mabra.Path) { seen = append(seen, string(at())+"="+text) }
	assert.Empty(t, told(farmText+"diary: a\nnotes: [b, \"\", c]\nphone: d\n", false, reader, reader))
	assert.Equal(t, []string{"diary=a", "diary=a", "notes[0]=b", "notes[0]=b", "notes[2]=c", "notes[2]=c"}, seen)
}

// Nothing is said about a document that could not be read.
func TestUnreadDocument(t *testing.T) {
	t.Parallel()
	assert.Empty(t, told("kind: Garden\n", false))
	assert.Empty(t, told(farmText+"phone: a\n<<: {}\n", true), "nobody knows what it would have brought")
	assert.NotEmpty(t, lines(check.Common(new(Garden), nil, today, check.Care{})), "one built in Go is checked")
}

func TestMostFindings(t *testing.T) {
	t.Parallel()
	for _, change := range []func(*Garden, int){
		func(f *Garden, n int) { f.Helpers = strings.Split(strings.Repeat("x,", n-1)+"x", ",") },
		func(f *Garden, n int) { f.People = make([]Person, n/3+1) },
	} {
		f := &Garden{Name: "a", Soil: "oats", Yard: Yard{Gate: House{Walls: "a"}}}
		change(f, 2*yamldoc.MostFindings)
		findings := check.Common(f, nil, today, check.Care{})
		assert.True(t, check.Enough(findings))
		assert.LessOrEqual(t, len(findings), yamldoc.MostFindings+3, "one too many, and what stands in the same group")
		capped := check.Capped(findings)
		require.Len(t, capped, yamldoc.MostFindings+1)
		last := capped[yamldoc.MostFindings]
		assert.Equal(t, "too-large", last.Rule.ID)
		assert.Equal(t, mabra.Error, last.Severity)
		assert.Equal(t, mabra.Arg{Name: "limit", Value: yamldoc.MostFindings}, last.Args[1])
		assert.NotEqual(t, "too-large", capped[yamldoc.MostFindings-1].Rule.ID)
	}
	words := &Garden{Name: "a", Soil: "oats", Yard: Yard{Gate: House{Walls: "a"}, Barns: []Barn{{ID: "b"}}}}
	words.Yard.Barns[0].Grain = make([]Crop, yamldoc.MostFindings+9)
	for i := range words.Yard.Barns[0].Grain {
		words.Yard.Barns[0].Grain[i] = "x"
	}
	assert.Len(t, check.Common(words, nil, today, check.Care{}), yamldoc.MostFindings+1, "nor in one group")

	just := make(mabra.Findings, yamldoc.MostFindings)
	assert.False(t, check.Enough(just))
	assert.Len(t, check.Capped(just), yamldoc.MostFindings)
	assert.True(t, check.Enough(append(just, mabra.Finding{})))
}

func TestEach(t *testing.T) {
	t.Parallel()
	f := read(farmText + "notes: [b, c]\nsign: d\nmill: {stones: [{id: s}], door: {walls: w}}\n")
	var got []string
	check.Each(f, func(f *fields.Field, value reflect.Value, at func() mabra.Path) {
		assert.False(t, value.IsZero(), "%s: only what is there", at())
		if value.Kind() == reflect.String {
			assert.True(t, strings.HasSuffix(strings.TrimRight(string(at()), "[]0123456789"), f.Name))
			got = append(got, string(at())+"="+value.String())
		}
	})
	assert.Equal(t, []string{
		"name=a", "soil=barley", "notes[0]=b", "notes[1]=c", "people[0].id=p1", "people[0].name=a", "people[1].id=p2",
		"people[1].role=b", "yard.barns[0].id=b1", "yard.gate.walls=a", "mill.stones[0].id=s", "mill.door.walls=w", "sign=d",
	}, got)
}
