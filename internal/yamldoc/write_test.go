package yamldoc

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

func fullHouse() *house {
	no := false
	return &house{
		ID: uuid.MustParse("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"), Name: "Gården", Number: -31, Sold: true, Heated: &no,
		Built: mabra.MustParseDate("1909-03-09"), Colour: "white", Near: "lada", Owner: &owner{},
		Garden:   garden{Trees: 2, X: mabra.Fields{{Name: "x-in", Value: "a"}}},
		Windows:  []window{{}, {ID: "w", Frame: &garden{}}},
		Outcomes: []outcome{{Needs: []string{""}}}, Names: []string{"", "a"}, Kept: Kept{Keeper: "Ingen"},
		X: mabra.Fields{
			{Name: "x-list", Value: []any{nil, "null", true, mabra.Number("1.10"), []any{}, mabra.Fields{}}},
			{Name: "x-group", Value: mabra.Fields{{Name: "b", Value: mabra.Number("1")}, {Name: "a", Value: false}}},
			{Name: "x-big", Value: []any{mabra.Number("1e999"), mabra.Number("-0.5"), mabra.Number("12345678901234567890123")}},
		},
	}
}

const fullYAML = `apiVersion: mabra/v1
kind: House
id: "6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"
name: Gården
number: -31
sold: true
heated: false
built: 1909-03-09
colour: white
near: lada
owner: {}
garden:
  trees: 2
  x-in: a
windows:
  - {}
  - id: w
    frame: {}
outcomes:
  - needs:
      - ""
names:
  - ""
  - a
keeper: Ingen
x-list:
  - null
  - "null"
  - true
  - 1.10
  - []
  - {}
x-group:
  b: 1
  a: false
x-big:
  - 1e999
  - -0.5
  - 12345678901234567890123
`

const fullJSON = `{"apiVersion":"mabra/v1","kind":"House","id":"6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e","name":"Gården","number":-31,
"sold":true,"heated":false,"built":"1909-03-09","colour":"white","near":"lada","owner":{},"garden":{"trees":2,"x-in":"a"},
"windows":[{},{"id":"w","frame":{}}],"outcomes":[{"needs":[""]}],"names":["","a"],"keeper":"Ingen",
"x-list":[null,"null",true,1.10,[],{}],"x-group":{"b":1,"a":false},"x-big":[1e999,-0.5,12345678901234567890123]}`

func TestWrite(t *testing.T) {
	t.Parallel()
	text, err := Write("House", fullHouse(), mabra.YAML)
	require.NoError(t, err)
	assert.Equal(t, fullYAML, string(text))
	indented, err := Write("House", fullHouse(), mabra.JSON)
	require.NoError(t, err)
	assert.Equal(t, strings.ReplaceAll(fullJSON, "\n", ""), compact(t, indented))
	assert.True(t, strings.HasPrefix(string(indented), "{\n  \"apiVersion\": \"mabra/v1\",\n"), "indented with two spaces")
	assert.True(t, strings.HasSuffix(string(indented), "  ]\n}\n"), "a line feed at the end")
}

// compact takes the indentation of JSON away and leaves the rest as it is.
func compact(t *testing.T, text []byte) string {
	var lines []string
	require.True(t, json.Valid(text))
	for line := range strings.SplitSeq(string(text), "\n") {
		lines = append(lines, strings.Replace(strings.TrimLeft(line, " "), `": `, `":`, 1))
	}
	return strings.Join(lines, "")
}

func TestWriteNothing(t *testing.T) {
	t.Parallel()
	for format, want := range map[mabra.Format]string{
		mabra.YAML: head, mabra.JSON: "{\n  \"apiVersion\": \"mabra/v1\",\n  \"kind\": \"House\"\n}\n",
	} {
		for _, empty := range []*house{new(house), {Garden: garden{X: mabra.Fields{}}, Names: []string{}, X: mabra.Fields{}}} {
			text, err := Write("House", empty, format)
			require.NoError(t, err)
			assert.Equal(t, want, string(text))
		}
	}
}

func TestRoundTrip(t *testing.T) {
	t.Parallel()
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		text, err := Write("House", fullHouse(), format)
		require.NoError(t, err)
		read, findings := ReadOne[house]("a.yaml", text, mabra.DefaultLimits(), "House")
		assert.Empty(t, findings)
		read.Text = mabra.Written{}
		assert.Equal(t, fullHouse(), read)
	}
}

// How a text is written in YAML: plain, in quotation marks, or as a block. Whatever way, it is read back as it was.
func TestTexts(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 200)
	for text, want := range map[string]string{
		"word": "word", "två ord": "två ord", "Å": "Å", "a:b": "a:b", "a#b": "a#b", "it's": "it's", "a\"b": "a\"b", long: long,
		"falsey": "falsey", "falsely": "falsely", "nullify": "nullify", "nope": "nope", "falſe": "falſe", "a b": "a b",
		"true": `"true"`, "FALSE": `"FALSE"`, "Yes": `"Yes"`, "no": `"no"`, "oN": `"oN"`, "off": `"off"`, "y": `"y"`, "N": `"N"`, "Null": `"Null"`,
		"": `""`, " a": `" a"`, "a ": `"a "`, "a:": `"a:"`, "a: b": `"a: b"`, "a #b": `"a #b"`, "5": `"5"`, "-": `"-"`, "- a": `"- a"`,
		"*a": `"*a"`, "~": `"~"`, "[a": `"[a"`, "\\": `"\\"`, "a\tb": `"a\tb"`, "a\rb": `"a\rb"`, "a\u00a0b": "\"a\u00a0b\"", "a\u0085b": `"a\Nb"`,
		"a\u2028b": `"a\Lb"`, "a\uFFFDb": "\"a\uFFFDb\"", "😀": `"😀"`,
		"2026-01-02": "2026-01-02", "2026-02-30": `"2026-02-30"`,
		"a\nb": "|-\n  a\n  b", "a\nb\n": "|\n  a\n  b", "a\n\nb\n": "|\n  a\n\n  b", "a\n  b": "|-\n  a\n    b", "a: b\n- c": "|-\n  a: b\n  - c",
		"a\n\n": `"a\n\n"`, "\na": `"\na"`, " a\nb": `" a\nb"`, "a \nb": `"a \nb"`, "a\nb ": `"a\nb "`, "a\nb\tc": `"a\nb\tc"`, "\n": `"\n"`,
		"a\r\nb": `"a\r\nb"`, "#a\nb": "|-\n  #a\n  b", "a\n b": "|-\n  a\n   b", "a\nb\uFFFD": "\"a\\nb\uFFFD\"",
	} {
		written, err := Write("House", &house{Name: text, X: mabra.Fields{{Name: "x-a", Value: text}}}, mabra.YAML)
		require.NoError(t, err, "%q", text)
		if text != "" {
			assert.Equal(t, head+"name: "+want+"\nx-a: "+want+"\n", string(written), "%q", text)
		} else {
			assert.Equal(t, head+"x-a: "+want+"\n", string(written))
		}
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			written, err := Write("House", &house{Name: text, X: mabra.Fields{{Name: "x-a", Value: text}}}, format)
			require.NoError(t, err, "%q", text)
			read, findings := ReadOne[house]("a.yaml", written, mabra.DefaultLimits(), "House")
			assert.Empty(t, findings, "%q", text)
			assert.Equal(t, text, read.Name, "%q", text)
			assert.Equal(t, text, read.X[0].Value, "%q", text)
		}
	}
}

func TestTextsInJSON(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"<a&b>": `"<a&b>"`, "\"\\": `"\"\\"`, "a\u0085b\u0085": `"a\u0085b\u0085"`, "å\n": `"å\n"`, "2026-01-02": `"2026-01-02"`,
		"5": `"5"`, "true": `"true"`, "-": `"-"`, "": `""`, "\u2028": `"\u2028"`,
	} {
		written, err := WriteTree([]any{text, text}, mabra.JSON)
		require.NoError(t, err)
		assert.Equal(t, "[\n  "+want+",\n  "+want+"\n]\n", string(written), "%q", text)
	}
}

func TestNumbers(t *testing.T) {
	t.Parallel()
	for _, number := range []mabra.Number{"0", "-0", "1", "10", "-12.50", "1e5", "1E+5", "1.5e-300", "1e999", "0.1"} {
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			text, err := WriteTree([]any{number}, format)
			require.NoError(t, err, number)
			assert.Contains(t, []string{"- " + string(number) + "\n", "[\n  " + string(number) + "\n]\n"}, string(text))
			read, findings := ReadTree("a", text)
			assert.Empty(t, findings, number)
			assert.Equal(t, []any{number}, read, number)
		}
	}
	for _, number := range []mabra.Number{"", "01", "1.", ".5", "+1", "0x1", "1_000", "a", "1 ", "-", "NaN", "1e", "--1"} {
		_, err := WriteTree(number, mabra.YAML)
		assert.Error(t, err, number)
	}
}

// What no document can hold is refused, in a way that does not repeat it.
func TestWriteRefuses(t *testing.T) {
	t.Parallel()
	deep := func(levels int, value any) any {
		for range levels {
			value = []any{value}
		}
		return value
	}
	for r := rune(0); r <= utf8.MaxRune; r++ { // by themselves, fields hold what documents do
		if r > 0x20000 && r&0xffff == 0x20 {
			r += 0xffa0 // only the ends of the planes that hold nothing to speak of
		}
		text := string(r)
		_, held := styleOf(text)
		_, err := mabra.Fields{{Name: "x-a", Value: text}}.MarshalJSON()
		if held != (err == nil) {
			t.Errorf("%x: %v", r, err)
		}
	}
	itself := make([]any, 1)
	itself[0] = itself
	with := func(name string, value any) *house { return &house{X: mabra.Fields{{Name: name, Value: value}}} }
	key := "x-" + strings.Repeat("å", longestKey-2)
	where := map[string]string{ // where it is told that the mistake is; keys of one's own are never named
		"not UTF-8": "name: ", "the rest of a character": "name: ",
		"a control character": "name: ", "a mark of UTF-8": "names[0]: ", "a day that there is not": "built: ",
		"a day in a list": "outcomes[0].due: ", "a key without x- further in": "garden: ", "levels too many, further in": "windows[0].frame: ",
	}
	for name, test := range map[string]struct {
		document *house
		refused  error
	}{
		"not UTF-8":                      {&house{Name: "secret\xff"}, errText},
		"the rest of a character":        {&house{Name: "secret\x80"}, errText},
		"a control character":            {&house{Name: "secret\x01"}, errText},
		"a mark of UTF-8":                {&house{Names: []string{"secret\uFEFF"}}, errText},
		"a control character in x-":      {with("x-a", "secret\x7f"), errText},
		"a control character in a name":  {with("x-secret\x01", ""), errText},
		"a control character under x-":   {with("x-a", mabra.Fields{{Name: "secret\x01"}}), errText},
		"a day that there is not":        {&house{Built: mabra.Date{Year: 2026, Month: 2, Day: 30}}, errDate},
		"a day in a list":                {&house{Outcomes: []outcome{{Due: mabra.Date{Year: 12026, Month: 2, Day: 3}}}}, errDate},
		"a key without x-":               {with("secret", ""), errName},
		"a key without x- further in":    {&house{Garden: garden{X: mabra.Fields{{Name: "secret"}}}}, errName},
		"a key that is too long":         {with(key+"å", ""), errName},
		"a key that is just long enough": {with(key, ""), nil},
		"a key twice":                    {&house{X: mabra.Fields{{Name: "x-a"}, {Name: "x-a"}}}, errName},
		"a key twice under x-":           {with("x-a", mabra.Fields{{Name: "a"}, {Name: "a"}}), errName},
		"a key of any name under x-":     {with("x-a", mabra.Fields{{Name: "a"}}), nil},
		"a type that there is not":       {with("x-a", 5), errExtra},
		"a type inside a list":           {with("x-a", []any{struct{}{}}), errExtra},
		"a number that is none":          {with("x-a", mabra.Number("secret")), errExtra},
		"a list in itself":               {with("x-a", itself), errDeep},
		"levels enough":                  {with("x-a", deep(100, "a")), nil},
		"levels too many":                {with("x-a", deep(101, "a")), errDeep},
		"levels of groups":               {with("x-a", deep(99, mabra.Fields{{Name: "a"}})), nil},
		"levels of groups too many":      {with("x-a", deep(100, mabra.Fields{{Name: "a"}})), errDeep},
		"levels, further in": {
			&house{Windows: []window{{Frame: &garden{X: mabra.Fields{{Name: "x-a", Value: deep(97, "a")}}}}}}, nil},
		"levels too many, further in": {
			&house{Windows: []window{{Frame: &garden{X: mabra.Fields{{Name: "x-a", Value: deep(98, "a")}}}}}}, errDeep},
		"levels after what went deeper": {
			&house{Windows: []window{{Frame: &garden{Trees: 1}}}, X: mabra.Fields{{Name: "x-a", Value: deep(100, "a")}}}, nil},
	} {
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			text, err := Write("House", test.document, format)
			if test.refused == nil {
				require.NoError(t, err, name)
				_, findings := ReadOne[house]("a.yaml", text, mabra.DefaultLimits(), "House")
				assert.Empty(t, findings, name)
				continue
			}
			require.ErrorIs(t, err, test.refused, name)
			assert.EqualError(t, err, where[name]+test.refused.Error(), name)
			assert.Nil(t, text, name)
			assert.NotContains(t, err.Error(), "secret", name)
		}
	}
	_, err := Write("House", new(house), "toml")
	assert.Equal(t, errFormat, err)
}

// The first mistake is told, and where it is, whatever comes after it.
func TestWriteTellsOfTheFirstMistake(t *testing.T) {
	t.Parallel()
	never := mabra.Date{Year: 2026, Month: 2, Day: 30}
	own := func(name string, value any) mabra.Fields { return mabra.Fields{{Name: name, Value: value}} }
	for want, document := range map[string]*house{
		"name: " + errText.Error():  {Name: "\x01", Built: never, Near: "a", Windows: []window{{ID: "\x01"}}, X: own("secret", "a")},
		"built: " + errDate.Error(): {Name: "a", Built: never, Near: "\x01", Names: []string{"\x01"}, Kept: Kept{Keeper: "a"}},
		"windows[1].id: " + errText.Error(): {
			Windows: []window{{ID: "a"}, {ID: "\x01", Panes: 3, Frame: &garden{Trees: 1}}, {ID: "b"}}, Names: []string{"a"}},
		"outcomes[0].needs[1]: " + errText.Error(): {
			Outcomes: []outcome{{Needs: []string{"a", "\x01", "b"}, Due: never}, {ID: "c"}}, Names: []string{"a"}},
		errName.Error():  {X: mabra.Fields{{Name: "x-" + strings.Repeat("a", 128) + "\x01", Value: struct{}{}}, {Name: "x-b"}}},
		errExtra.Error(): {X: own("x-a", []any{mabra.Number("a"), "\x01"})},
	} {
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			text, err := Write("House", document, format)
			assert.EqualError(t, err, want)
			assert.Nil(t, text)
		}
	}
}

// A date that may be a year is written as far as it is known.
func TestWriteDates(t *testing.T) {
	t.Parallel()
	for want, d := range map[string]deed{
		"since: \"2020\"\n": {Since: mabra.PartialDate{Year: 2020}}, "since: \"2020-02\"\n": {Since: mabra.PartialDate{Year: 2020, Month: 2}},
		"since: 2020-02-29\n":  {Since: mabra.PartialDate{Year: 2020, Month: 2, Day: 29}},
		"signed: 2020-02-29\n": {Signed: mabra.Date{Year: 2020, Month: 2, Day: 29}},
	} {
		text, err := Write("Deed", &d, mabra.YAML)
		require.NoError(t, err, want)
		assert.Equal(t, "apiVersion: mabra/v1\nkind: Deed\n"+want, string(text))
		read, findings := ReadOne[deed]("a.yaml", text, mabra.DefaultLimits(), "Deed")
		assert.Empty(t, findings)
		read.Text = mabra.Written{}
		assert.Equal(t, &d, read)
	}
	_, err := Write("Deed", &deed{Since: mabra.PartialDate{Year: 2020, Month: 13}}, mabra.YAML)
	assert.EqualError(t, err, "since: "+errDate.Error())
	_, err = Write("Deed", &deed{Since: mabra.PartialDate{Year: 2020, Month: 2, Day: 30}}, mabra.JSON)
	assert.EqualError(t, err, "since: "+errDate.Error())
}

// What is empty stands as that in a list, and nowhere else.
func TestWriteListsInLists(t *testing.T) {
	t.Parallel()
	type board struct {
		Rows [][]string `yaml:"rows" privacy:"free-text"`
	}
	text, err := Write("Board", &board{Rows: [][]string{{"a"}, {}, {"b", ""}}}, mabra.YAML)
	require.NoError(t, err)
	assert.Equal(t, "apiVersion: mabra/v1\nkind: Board\nrows:\n  - - a\n  - []\n  - - b\n    - \"\"\n", string(text))
	text, err = Write("Board", &board{Rows: [][]string{{}, {"a"}}}, mabra.JSON)
	require.NoError(t, err)
	read, findings := ReadOne[board]("a.json", text, mabra.DefaultLimits(), "Board")
	assert.Empty(t, findings)
	assert.Equal(t, [][]string{nil, {"a"}}, read.Rows)
}

func TestTree(t *testing.T) {
	t.Parallel()
	tree, findings := ReadTree("a.json", []byte(`{"b": [1, 1.50, "x", true, null], "a": {"$ref": "\/x", "e": "\ud83d\ude00"}}`))
	assert.Empty(t, findings)
	want := mabra.Fields{
		{Name: "b", Value: []any{mabra.Number("1"), mabra.Number("1.50"), "x", true, nil}},
		{Name: "a", Value: mabra.Fields{{Name: "$ref", Value: "/x"}, {Name: "e", Value: "😀"}}},
	}
	assert.Equal(t, want, tree)
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		text, err := WriteTree(want, format)
		require.NoError(t, err)
		again, findings := ReadTree("a", text)
		assert.Empty(t, findings)
		assert.Equal(t, want, again)
	}
	_, err := WriteTree([]any{5}, mabra.YAML)
	assert.Equal(t, errExtra, err)
}

func TestTreeThatCannotBeRead(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"a: 'x": "1:4 syntax", "a: !b c": "1:4 tag-not-allowed", "a: &b c": "1:4 alias-not-allowed"} {
		tree, findings := ReadTree("b.yaml", []byte(text))
		require.Len(t, findings, 1, text)
		assert.Equal(t, want, placeOf(findings[0]))
		assert.Equal(t, "b.yaml", findings[0].File)
		assert.Equal(t, strings.HasPrefix(text, "a: '"), tree == nil, text)
	}
}
