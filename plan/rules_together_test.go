package plan_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A child is the same one however their name and number are spelt in the next system.
func TestTheSameChildSpeltOtherwise(t *testing.T) {
	t.Parallel()
	named := func(name string) plan.Child { return plan.Child{Name: name, Born: mabra.MustParseDate("2016-05-01")} }
	numbered := func(system, value string) plan.Child {
		return plan.Child{Name: "Åsa", Identifiers: []plan.Identifier{{System: system, Value: value}}}
	}
	for what, test := range map[string]struct {
		one, other plan.Child
		same       bool
	}{
		"accents apart":        {named("Åsa Öberg"), named("A\u030asa O\u0308berg"), true},
		"a space that is hard": {named("Åsa Öberg"), named("åsa\u00a0öberg"), true},
		"what nobody sees":     {named("Åsa Öberg"), named("Åsa\u200b Öberg"), true},
		"another name":         {named("Åsa Öberg"), named("Asa Oberg"), false},
		"ten digits":           {numbered("personnummer", "030202-2389"), numbered(plan.SystemPersonnummer, "200302022389"), true},
		"a hyphen of print":    {numbered("pnr", "20030202\u20112389"), numbered("personnummer", "20030202-2389"), true},
		"a space":              {numbered("pnr", "20030202 2389"), numbered("personnummer", "200302022389"), true},
		"another system":       {numbered("samordningsnummer", "197010632391"), numbered("personnummer", "701063-2391"), true},
		"another century":      {numbered("personnummer", "030202+2389"), numbered("personnummer", "200302022389"), false},
		"spaces in a CHI":      {numbered("CHI", "120616 1234"), numbered("CHI number", "1206161234"), true},
		"another number":       {numbered("CHI", "1206161234"), numbered("CHI", "1206161235"), false},
	} {
		one, other := planOf(plan.FormOwn, "2026-03-02"), planOf(plan.FormOwn, "2026-03-02")
		one.ID[0], other.ID[0] = 1, 2
		one.Child, other.Child = test.one, test.other
		assert.Equal(t, test.same, len(plan.CheckTogether([]*plan.Plan{one, other})) > 0, what)
	}
}

// Which of several plans are for one child, or have one id, is told of each that comes after another, with the file of the one before.
func TestPlansBesideEachOther(t *testing.T) {
	t.Parallel()

	type list = []string
	const second, third = "1 several-active-plans 0", "2 several-active-plans 0"
	const active, numbered = "status: active\n", `{identifiers: [{system: "urn:example:barn", value: B-17}]}`
	const a, b, c = "id: 13ab227e-c715-4ba4-aaa9-84172cce0371\n", "id: 23ab227e-c715-4ba4-aaa9-84172cce0371\n",
		"id: 33ab227e-c715-4ba4-aaa9-84172cce0371\n"
	const fox, bare = "{pseudonym: Räven, born: 2016-03-14}", "{identifiers: [{value: B-17}]}"
	child := func(text string) string { return "child: " + text + "\n" }
	alma := child("{name: Alma Testvik, born: 2016-03-14}")
	for name, test := range map[string]struct {
		plans []string
		found []string // the place of the plan, and what is found
	}{
		"one":                        {list{a + active + alma}, nil},
		"two":                        {list{a + active + alma, b + active + alma}, list{second}},
		"three":                      {list{a + active + alma, b + active + alma, c + active + alma}, list{second, third}},
		"a draft before":             {list{a + "status: draft\n" + alma, b + active + alma}, nil},
		"a draft after":              {list{a + active + alma, b + "status: draft\n" + alma}, nil},
		"a draft between":            {list{a + active + alma, b + "status: draft\n" + alma, c + active + alma}, list{third}},
		"one that is closed":         {list{a + "status: closed\n" + alma, b + active + alma}, nil},
		"two versions":               {list{a + active + alma, a + active + alma}, nil},
		"two versions, and another":  {list{a + active + alma, a + active + alma, b + active + alma}, list{third}},
		"another child":              {list{a + active + alma, b + active + child("{name: Alma Testvik, born: 2016-03-15}")}, nil},
		"another name":               {list{a + active + alma, b + active + child("{name: Alva Testvik, born: 2016-03-14}")}, nil},
		"a name and no day of birth": {list{a + active + child("{name: Alma Testvik}"), b + active + child("{name: Alma Testvik}")}, nil},
		"a pseudonym": {list{a + active + child(fox), b + active + child(fox)},
			nil},
		"nothing that it is known by": {list{a + active + child("{born: 2016-03-14}"), b + active + child("{born: 2016-03-14}")}, nil},
		"a number":                    {list{a + active + child(numbered), b + active + child(numbered)}, list{second}},
		"a number in the one alone": {list{a + active + alma,
			b + active + child(`{name: Alma Testvik, born: 2016-03-14, identifiers: [{system: "urn:example:barn", value: B-17}]}`)}, nil},
		"a number without a system": {list{a + active + child(bare), b + active + child(bare)},
			nil},
		"a system without a number": {list{a + active + child(`{identifiers: [{system: "urn:example:barn"}]}`),
			b + active + child(`{identifiers: [{system: "urn:example:barn"}]}`)}, nil},
		"a number without a system, and a name": {list{a + active + alma,
			b + active + child("{name: Alma Testvik, born: 2016-03-14, identifiers: [{value: B-17}]}")}, list{second}},
		"the second of two numbers": {list{a + active + child(numbered),
			b + active + child(`{identifiers: [{system: "urn:example:skola", value: S-1}, {system: "urn:example:barn", value: B-17}]}`)},
			list{second}},
		"two numbers, of two plans": {list{a + active + child(`{identifiers: [{system: "urn:example:skola", value: S-1}]}`),
			b + active + child(numbered),
			c + active + child(`{identifiers: [{system: "urn:example:barn", value: B-17}, {system: "urn:example:skola", value: S-1}]}`)},
			list{"2 several-active-plans 1"}},
		"two numbers, of two plans, turned": {list{a + active + child(numbered),
			b + active + child(`{identifiers: [{system: "urn:example:skola", value: S-1}]}`),
			c + active + child(`{identifiers: [{system: "urn:example:barn", value: B-17}, {system: "urn:example:skola", value: S-1}]}`)},
			list{third}},
		"one number in two systems": {list{a + active + child(numbered),
			b + active + child(`{identifiers: [{system: "urn:example:skola", value: B-17}]}`)}, nil},
		"ten digits in another system": {list{a + active + child(`{identifiers: [{system: "urn:example:skola", value: "030202-2389"}]}`),
			b + active + child(`{identifiers: [{system: "urn:example:skola", value: "20030202-2389"}]}`)}, nil},
		"a name that says nothing": {list{a + active + child(`{name: "–", pseudonym: Räven, born: 2016-03-14}`),
			b + active + child(`{name: "–", pseudonym: Uttern, born: 2016-03-14}`)}, nil},
		"what cannot be read": {list{"child: [\n", a + active + alma, b + active + "child: [\n", c + active + alma},
			list{"3 several-active-plans 1"}},
		"one id, another name and day": {list{a + alma, a + child("{name: Alva Testvik, born: 2016-03-15}")}, list{"1 plan-id-shared 0"}},
		"one id, another name":         {list{a + alma, a + child("{name: Alva Testvik, born: 2016-03-14}")}, nil},
		"one id, another day":          {list{a + alma, a + child("{name: Alma Testvik, born: 2016-03-15}")}, nil},
		"one id, and no day":           {list{a + alma, a + child("{name: Alva Testvik}")}, nil},
		"one id, and no day before":    {list{a + child("{name: Alva Testvik}"), a + alma}, nil},
		"one id, and no name":          {list{a + alma, a + child("{born: 2016-03-15}")}, nil},
		"one id, and no name before":   {list{a + child("{born: 2016-03-15}"), a + alma}, nil},
		"no id":                        {list{alma, child("{name: Alva Testvik, born: 2016-03-15}")}, nil},
		"one id, a pseudonym": {list{a + child("{name: Alma Testvik, pseudonym: Räven, born: 2016-03-14}"),
			a + child("{name: Alva Testvik, pseudonym: räven, born: 2016-03-15}")}, nil},
		"one id, another pseudonym": {list{a + child("{pseudonym: Räven, born: 2016-03-14}"),
			a + child("{pseudonym: Uttern, born: 2016-03-15}")}, list{"1 plan-id-shared 0"}},
		"one id, a number": {list{a + child(`{name: Alma Testvik, born: 2016-03-14, identifiers: [{system: "urn:example:barn", value: B-17}]}`),
			a + child(`{name: Alva Testvik, born: 2016-03-15, identifiers: [{system: "urn:example:barn", value: B-17}]}`)}, nil},
		"one id, as the first, then another": {list{a + alma, a + alma, a + child("{name: Alva Testvik, born: 2016-03-15}")},
			list{"2 plan-id-shared 0"}},
		"one id, of another plan's child": {list{b + child("{name: Alva Testvik, born: 2016-03-15}"), a + alma,
			a + child("{name: Alva Testvik, born: 2016-03-15}")}, list{"2 plan-id-shared 1"}},
		"one id, of another plan's number": {list{a + active + alma, b + active + child(numbered),
			a + child(`{name: Alva Testvik, born: 2016-03-15, identifiers: [{system: "urn:example:barn", value: B-17}]}`)},
			list{"2 plan-id-shared 0"}},
	} {
		var together plan.Together
		var found []string
		for i, text := range test.plans {
			p, _ := plan.Parse(strconv.Itoa(i), []byte("apiVersion: mabra/v1\nkind: Plan\nform: own\nlanguage: sv\ncreated: 2026-03-02\n"+text))
			for _, f := range together.Add(p, mabra.At(midsummer)) {
				require.Equal(t, strconv.Itoa(i), f.File, name)
				require.Equal(t, "in-file", f.Variant, name)
				found = append(found, f.File+" "+f.Rule.ID+" "+f.Args[0].Value.(string))
			}
		}
		assert.Equal(t, test.found, found, name)
	}
}

// A plan built in Go has no file: of one that comes before nothing more is said than that.
func TestPlansWithoutAFile(t *testing.T) {
	t.Parallel()
	one, other := planOf(plan.FormOwn, "2026-03-02"), planOf(plan.FormOwn, "2026-03-02")
	one.ID[0], other.ID[0] = 1, 2
	one.Child = plan.Child{Name: "Alma Testvik", Born: day("2016-03-14")}
	other.Child = one.Child
	found := plan.CheckTogether([]*plan.Plan{one, other})
	require.Len(t, found, 1)
	assert.Equal(t, "unnamed", found[0].Variant)
	assert.Empty(t, found[0].Args)
}
