package yamldoc

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

func readHouse(t *testing.T, text string) *house {
	t.Helper()
	h, _ := ReadOne[house]("a.yaml", []byte(text), mabra.DefaultLimits(), "House")
	require.NotNil(t, sourceOf(h))
	return h
}

// sourceOf gives the source of a house as it stands.
func sourceOf(h *house) *Source { return Of(h.Text, h) }

func TestReadOne(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"one":          {head + "name: a\n", nil},
		"two":          {head + "---\n\n" + head, []string{"5:1-5:11 several-documents"}},
		"three":        {head + "--- \n" + head + "---\n# x\n'y\n", []string{"4:1-4:11 several-documents", "6:1-6:4 several-documents", "7:1-7:4 missing-field"}},
		"sorted, once": {"&a {apiVersion: mabra/v1}\n", []string{"1:1-1:3 alias-not-allowed"}},
		"nothing":      {"", []string{"1:1-1:1 empty-document"}},
		"another kind": {"apiVersion: mabra/v1\nkind: Shed\n", []string{"2:7-2:11 kind unknown-kind"}},
		"broken":       {"'x", []string{"1:1-1:3 syntax"}},
	} {
		h, findings := ReadOne[house]("a.yaml", []byte(test.text), mabra.DefaultLimits(), "House")
		var got []string
		for _, f := range findings {
			got = append(got, placeOf(f))
			assert.Equal(t, "a.yaml", f.File)
		}
		assert.Equal(t, test.want, got, name)
		if assert.NotNil(t, h, name) && assert.NotNil(t, sourceOf(h), name) {
			assert.Equal(t, "a.yaml", sourceOf(h).File(), name)
			understood := name == "one" || name == "two" || name == "three"
			assert.Equal(t, !understood, sourceOf(h).Unread(""), name)
		}
	}
	h, _ := ReadOne[house]("a.yaml", []byte(head+"name: a\n---\n"+head+"name: b\n"), mabra.DefaultLimits(), "House")
	assert.Equal(t, "a", h.Name, "the first document is the one that was asked for")
}

// A document without a field Text is read like any other.
func TestReadOneWithoutText(t *testing.T) {
	t.Parallel()
	shed, findings := ReadOne[owner]("a.yaml", []byte("apiVersion: mabra/v1\nkind: Shed\nname: a\n"), mabra.DefaultLimits(), "Shed")
	assert.Empty(t, findings)
	assert.Equal(t, "a", shed.Name)
}

func TestKindOfDocument(t *testing.T) {
	t.Parallel()
	documents, _ := Read("a.yaml", []byte(head+"---\napiVersion: mabra/v1\nkind: Shed\n---\nx: 1\n"), mabra.DefaultLimits(), kinds)
	require.Len(t, documents, 3)
	assert.Equal(t, "House", documents[0].Kind)
	assert.IsType(t, new(house), documents[0].Value)
	assert.Equal(t, "Shed", documents[1].Kind)
	assert.IsType(t, new(owner), documents[1].Value)
	assert.Equal(t, "", documents[2].Kind)
	assert.Nil(t, documents[2].Value)
	assert.Same(t, documents[0].Source, documents[0].Value.(*house).Text.Source())
}

// keys are names of fields, which are told with their titles.
type keys []string

// What may stand where a word belongs is told whole.
func TestAllowed(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]any{
		head + "colour: ''\n":                    colours,
		head + "garden: {tree: 1}\n":             keys{"trees"},
		head + "owner: {x: 1}\n":                 keys{"name", "since"},
		"apiVersion: mabra/v1\nkind: x\n":        []string{"House", "Shed"},
		"apiVersion: mabra/v1\nkind: Shed\nx: 1": keys{"apiVersion", "kind", "name", "since"},
	} {
		_, findings := Read("a.yaml", []byte(text), mabra.DefaultLimits(), kinds)
		require.Len(t, findings, 1, text)
		allowed := findings[0].Args[1]
		assert.Equal(t, "allowed", allowed.Name, text)
		if fields, ok := want.(keys); ok {
			assert.Equal(t, []string(fields), allowed.Value.(mabra.Vocabulary).Keys(), text)
		} else {
			assert.Equal(t, want, allowed.Value, text)
		}
	}
}

func TestNoSource(t *testing.T) {
	t.Parallel()
	var none *Source
	assert.Equal(t, "", none.File())
	assert.False(t, none.Severity(&rules.UnknownField) == mabra.Warning)
	assert.False(t, none.Unread(""))
	assert.False(t, none.AnyUnread())
	assert.False(t, none.UnreadWithin(""))
	assert.False(t, none.Written(""))
	assert.False(t, none.Silent("name"))
	assert.Equal(t, "", none.UnreadText("name"))
	assert.Nil(t, none.UnreadFields())
	assert.Nil(t, none.WithUnread(nil))
	assert.True(t, none.WithUnread([]mabra.Path{"a"}).Unread("a.b"))
	findings := mabra.Findings{{Path: "name"}}
	none.Locate(findings)
	assert.Equal(t, mabra.Findings{{Path: "name"}}, findings)
}

func TestNewer(t *testing.T) {
	t.Parallel()
	assert.False(t, sourceOf(readHouse(t, head)).Severity(&rules.UnknownField) == mabra.Warning)
	assert.True(t, sourceOf(readHouse(t, "apiVersion: mabra/v1.2\nkind: House\n")).Severity(&rules.UnknownField) == mabra.Warning)
}

func TestUnread(t *testing.T) {
	t.Parallel()
	source := sourceOf(readHouse(t, head+"name: 5\nwindows: [{id: 1}, {id: a}]\n"))
	for path, want := range map[mabra.Path]bool{
		"name": true, "name.inside": true, "windows[0].id": true, "windows[0].id.inside[3]": true,
		"": false, "windows": false, "windows[0]": false, "windows[1].id": false, "names": false,
	} {
		assert.Equal(t, want, source.Unread(path), path)
	}
	assert.True(t, sourceOf(readHouse(t, head+"<<: {}\n")).Unread("anything[1]"), "nobody knows what it would have brought")
}

// What is written is known by its path, whether it could be read or not.
func TestWhatIsWritten(t *testing.T) {
	t.Parallel()
	source := sourceOf(readHouse(t, head+"name: 5\nnear: '-'\nkeeper: ''\ngarden: {trees: many}\n"+
		"windows: [{id: w1, panes: [x]}, w2]\nowner:\nnames: [a, ' ']\n"))
	for path, want := range map[mabra.Path]struct {
		written, silent bool
		unread          string
	}{
		"": {written: true}, "name": {true, false, "5"}, "near": {true, true, ""}, "keeper": {written: true}, "colour": {},
		"garden": {written: true}, "garden.trees": {true, false, "many"}, "garden.name": {}, "colour.name": {}, "name.name": {},
		"windows": {written: true}, "windows[0]": {written: true}, "windows[0].id": {written: true}, "windows[0].panes": {written: true},
		"windows[0].panes[0]": {written: true}, "windows[1]": {true, false, "w2"}, "windows[2]": {}, "windows[2].id": {}, "windows.id": {},
		"owner": {written: true}, "owner.name": {}, "names[0]": {written: true}, "names[1]": {true, true, ""}, "names[2]": {},
	} {
		assert.Equal(t, want.written, source.Written(path), path)
		assert.Equal(t, want.silent, source.Silent(path), path)
		assert.Equal(t, want.unread, source.UnreadText(path), path)
	}
	broken := sourceOf(readHouse(t, "'x"))
	assert.False(t, broken.Written(""))
	assert.False(t, broken.Silent("name"))
	assert.Equal(t, "", broken.UnreadText(""))
}

// What holds something that could not be read is known, up to the document.
func TestUnreadWithin(t *testing.T) {
	t.Parallel()
	source := sourceOf(readHouse(t, head+"name: 5\nwindows: [{id: w1, panes: x}, {id: w2}, {id: [a]}]\ngarden: {trees: 1}\n"))
	holds := []mabra.Path{"", "name", "windows", "windows[0]", "windows[0].panes", "windows[2]", "windows[2].id"}
	for _, path := range append(holds, "windows[0].id", "windows[1]", "windows[1].id", "garden", "garden.trees", "near", "name.x") {
		want := slices.Contains(holds, path)
		assert.Equal(t, want, source.UnreadWithin(path), path)
		assert.Equal(t, want, source.UnreadWithin(path), "%s, asked again", path)
	}
	assert.True(t, source.AnyUnread())
	with := source.WithUnread([]mabra.Path{"garden.trees"})
	assert.True(t, with.UnreadWithin("garden"))
	assert.False(t, source.UnreadWithin("garden"))
	none := sourceOf(readHouse(t, head+"name: a\n"))
	assert.False(t, none.UnreadWithin(""))
	assert.False(t, none.AnyUnread())
	assert.True(t, sourceOf(readHouse(t, head+"name: 5\n")).AnyUnread())
}

func TestWithUnread(t *testing.T) {
	t.Parallel()
	source := sourceOf(readHouse(t, head+"name: 5\n"))
	assert.Same(t, source, source.WithUnread(nil))
	with := source.WithUnread([]mabra.Path{"colour", "near"})
	for _, path := range []mabra.Path{"name", "colour", "near"} {
		assert.True(t, with.Unread(path), path)
	}
	assert.False(t, with.Unread("names"))
	assert.False(t, source.Unread("colour"), "the source it was made of stays as it is")
	assert.Equal(t, "a.yaml", with.File())
}

func TestUnreadFields(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"name: a":                            nil,
		"name: 5":                            {"name"},
		"owner: {name: 5}":                   {"owner", "owner.name"},
		"windows: 5":                         {"windows"},
		"windows: [5]":                       {"windows"},
		"windows: [{panes: x}]":              {"windows.panes"},
		"windows: [{id: 5}]":                 {"windows", "windows.id"},
		"outcomes: [{needs: 5}]":             {"outcomes", "outcomes.needs"},
		"outcomes: [{needs: [5]}]":           {"outcomes", "outcomes.needs"},
		"outcomes: [{due: x}, {due: y}]":     {"outcomes.due"},
		"windows: [{}, {frame: {trees: x}}]": {"windows.frame"},
		"windows: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {panes: x}]": {"windows.panes"},
		"<<: {}": {},
	} {
		var fields []string
		got := sourceOf(readHouse(t, head+text+"\n")).UnreadFields()
		if got != nil {
			fields = []string{}
		}
		for field := range got {
			fields = append(fields, field)
		}
		if want == nil {
			assert.Nil(t, got, text)
			continue
		}
		assert.ElementsMatch(t, want, fields, text)
	}
}

func TestLocate(t *testing.T) {
	t.Parallel()
	h := readHouse(t, "\n---\n"+head+`name: å å
near: under
owner:
  name: a
garden: {trees: 5, x-a: 1}
windows:
  - id: a
    panes: 3
  - id: b
    frame: {}
names: ["one", two, "", 'x']
keeper: x
keeper: yy
gräve: >
  text
`)
	require.True(t, sourceOf(h).root.There())
	for path, want := range map[mabra.Path]string{
		"":                      "3:1-3:11",
		"name":                  "5:7-5:10",
		"name.inside":           "5:7-5:10",
		"near":                  "6:7-6:12",
		"owner":                 "7:1-7:6",
		"owner.name":            "8:9-8:10",
		"owner.since":           "7:1-7:6",
		"garden.trees":          "9:17-9:18",
		"windows":               "10:1-10:8",
		"windows[0]":            "11:5-11:7",
		"windows[0].panes":      "12:12-12:13",
		"windows[1].frame":      "14:5-14:10",
		"windows[1].panes":      "13:5-13:7",
		"windows[2]":            "10:1-10:8",
		"windows[2].id":         "10:1-10:8",
		"windows.id":            "10:1-10:8",
		"names[0]":              "15:9-15:14",
		"names[1]":              "15:16-15:19",
		"names[2]":              "15:21-15:23",
		"names[4]":              "15:1-15:6",
		"keeper":                "16:9-16:10",
		"gräve":                 "18:8-19:7",
		"nothing.of.this[3].is": "3:1-3:11",
	} {
		findings := mabra.Findings{{Path: path, Rule: new(mabra.Rule)}, {Path: path, Rule: new(mabra.Rule)}}
		sourceOf(h).Locate(findings)
		for _, f := range findings {
			assert.Equal(t, want+" ", mabraPlace(f), path)
			assert.Equal(t, "a.yaml", f.File, path)
		}
	}
}

func mabraPlace(f mabra.Finding) string {
	f.Path, f.Severity = "", mabra.Error
	return placeOf(f)
}

func TestLocateLeavesWhatHasAPlace(t *testing.T) {
	t.Parallel()
	source := sourceOf(readHouse(t, head+"name: a\nnear: bb\n"))
	at := mabra.Position{Line: 7, Column: 3}
	findings := mabra.Findings{
		{Path: "name", Position: at, Related: []mabra.Related{{Path: "near"}, {Path: "name"}}},
		{Path: "near"},
	}
	source.Locate(findings)
	assert.Equal(t, at, findings[0].Position)
	assert.Equal(t, mabra.Position{}, findings[0].End)
	assert.Equal(t, mabra.Position{Line: 4, Column: 7}, findings[0].Related[0].Position)
	assert.Equal(t, mabra.Position{Line: 3, Column: 7}, findings[0].Related[1].Position)
	assert.Equal(t, mabra.Position{Line: 4, Column: 7}, findings[1].Position)
	assert.Equal(t, mabra.Position{Line: 4, Column: 9}, findings[1].End)
}

// What a finding also speaks of is measured too, but for what has a place.
func TestLocateWhatIsSpokenOfBesides(t *testing.T) {
	t.Parallel()
	const text = head + "near: >\n  bb\nname: &a b\nwindows: [{id: w1}]\nkeeper: ' x '\n"
	at := mabra.Position{Line: 7, Column: 3}
	findings := mabra.Findings{{Rule: &rules.WrongType, Path: "name", Related: []mabra.Related{
		{Path: "near"}, {Path: "windows[0]"}, {Path: "keeper"}, {Path: "name", Position: at}}}}
	sourceOf(readHouse(t, text)).Locate(findings)
	var marked []string
	for _, r := range findings[0].Related {
		marked = append(marked, r.Position.String()+"-"+r.End.String()+" "+text[r.Bytes.Start:r.Bytes.End])
	}
	assert.Equal(t, []string{"3:7-3:8 >", "6:11-6:12 {", "7:9-7:14 ' x '", "7:3-- "}, marked)
	f := findings[0]
	assert.Equal(t, "5:7-5:9 &a", f.Position.String()+"-"+f.End.String()+" "+text[f.Bytes.Start:f.Bytes.End])
}

// What could not be read has a place all the same, though the document holds nothing there.
func TestLocateWhatIsUnread(t *testing.T) {
	t.Parallel()
	h := readHouse(t, head+"near: 5\nwindows: [{id: a, panes: x}]\n")
	findings := mabra.Findings{{Path: "near"}, {Path: "windows[0].panes"}}
	Of(h.Text, h).Locate(findings)
	assert.Equal(t, mabra.Position{Line: 3, Column: 7}, findings[0].Position)
	assert.Equal(t, mabra.Position{Line: 4, Column: 26}, findings[1].Position)
}

// Nothing can be pointed at in a text that could not be read.
func TestLocateInABrokenText(t *testing.T) {
	t.Parallel()
	findings := mabra.Findings{{Path: "name"}}
	sourceOf(readHouse(t, "'x")).Locate(findings)
	assert.Equal(t, mabra.Findings{{Path: "name"}}, findings)
}

// In JSON, an emoji may be spelt with twelve characters that the parser never sees.
func TestLocateAfterEscapesOfJSON(t *testing.T) {
	t.Parallel()
	h := readHouse(t, `{"apiVersion": "mabra/v1", "kind": "House", "names": ["\ud83d\ude00", "\/", "\u00e5"], "number": 5, "sold":
  true}`)
	findings := mabra.Findings{{Path: "names[0]"}, {Path: "names[1]"}, {Path: "names[2]"}, {Path: "number"}, {Path: "sold"}}
	sourceOf(h).Locate(findings)
	var columns []int
	for _, f := range findings {
		columns = append(columns, f.Position.Column)
	}
	assert.Equal(t, []int{55, 71, 77, 98, 3}, columns)
	assert.Equal(t, []string{"\U0001F600", "/", "å"}, h.Names)
}

// What was found is told with the same word as what was expected, and a hint is given where there is one.
func TestWordsOfWrongTypes(t *testing.T) {
	t.Parallel()
	told := func(text string) (expected, found, hint any) {
		_, findings := Read("a.yaml", []byte(head+text), mabra.DefaultLimits(), kinds)
		require.Len(t, findings, 1, text)
		require.Equal(t, "wrong-type", findings[0].Rule.ID, text)
		args := findings[0].Args
		return args[0].Value, args[1].Value, args[2].Value
	}
	text, number, none := mabra.Text{}, mabra.Text{}, mabra.Text{}
	if expected, found, _ := told("name: 5"); true {
		text, number = expected.(mabra.Text), found.(mabra.Text)
	}
	_, found, hint := told("number: five")
	assert.Equal(t, text, found)
	digits := hint
	_, found, nothing := told("name:")
	none = found.(mabra.Text)
	truth, _, _ := told("sold: 5")
	list, _, listHint := told("names: a")
	group, _, groupHint := told("owner: a")
	_, _, textHint := told("name: 5")
	_, found, _ = told("name: true")
	assert.Equal(t, truth, found)
	_, found, hint = told("owner: []")
	assert.Equal(t, list, found)
	assert.Equal(t, groupHint, hint)
	_, found, itemHint := told("names: {}")
	assert.Equal(t, group, found)
	_, found, colonHint := told("name: {}")
	assert.Equal(t, group, found)
	_, found, oneHint := told("name: []")
	assert.Equal(t, list, found)
	_, _, hint = told("number: [1]")
	assert.Equal(t, oneHint, hint)
	_, _, hint = told("windows: a")
	assert.Equal(t, itemHint, hint)
	_, _, yesHint := told("sold: ja")
	_, found, hashHint := told("name: # a")
	assert.Equal(t, none, found)
	_, _, bulletHint := told("names: • a")
	_, found, hint = told("number: ~")
	assert.Equal(t, none, found)
	assert.Equal(t, nothing, hint)
	_, found, hint = told("names:")
	assert.Equal(t, none, found)
	assert.Equal(t, nothing, hint)
	_, found, _ = told("sold: 5")
	assert.Equal(t, number, found)
	hints := map[any]bool{
		nothing: true, listHint: true, groupHint: true, textHint: true, digits: true, itemHint: true, colonHint: true,
		oneHint: true, yesHint: true, hashHint: true, bulletHint: true,
	}
	assert.Len(t, hints, 11, "a hint for each")
	assert.NotContains(t, hints, "")
}
