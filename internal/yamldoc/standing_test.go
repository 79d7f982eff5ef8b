package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// standingsIn gives where the findings about the text of a house stand.
func standingsIn(t *testing.T, text string) (standings []string) {
	t.Helper()
	h, findings := ReadOne[house]("a.yaml", []byte(text), mabra.DefaultLimits(), "House")
	require.NotNil(t, sourceOf(h), "%q", text)
	all := NewStandings([]*Source{sourceOf(h)})
	for i := range findings {
		standings = append(standings, all.Of(&findings[i]))
	}
	return standings
}

// Fields that stand at one place are told apart by their names, on the line that they stand on; and a text that could only be read
// without a mark in it is no other text for that.
func TestStandingsOfNames(t *testing.T) {
	t.Parallel()
	const plain, marked = "name: a\nföns-a: 1\n'föns-b': 2\ngarden: {trees: 1, föns-a: {b: 1}}\n", "name: a\nföns-a: 1\n\ufeff'föns-b': 2\ngarden: {trees: 1, föns-a: {b: 1}}\n"
	said := standingsIn(t, head+plain)
	require.Len(t, said, 3)
	assert.NotEqual(t, said[0], said[1])
	assert.Equal(t, said, standingsIn(t, head+"number: 4\n"+plain), "a line before it")
	assert.Subset(t, standingsIn(t, head+marked), said)
	assert.Equal(t, "~"+fingerprint("föns-a", longMark), said[0])
	assert.Equal(t, "garden"+said[0], said[2])
	for _, standing := range said {
		assert.NotContains(t, standing, fingerprint("", longMark))
	}
}

// A path stands as it is written, but for the numbers of items.
func TestStandingsOfPaths(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"number", "garden.trees", "windows[~" + fingerprint("w1", longMark) + "].panes"},
		standingsIn(t, head+"number: many\ngarden: {trees: many}\nwindows: [{id: w1, panes: many}]\n"))
}

// standingsOf gives where findings stand that are about documents of a stream.
func standingsOf(t *testing.T, stream string, findings ...mabra.Finding) (standings []string) {
	t.Helper()
	documents, _ := Read("a.yaml", []byte(stream), mabra.DefaultLimits(), kinds)
	sources := make([]*Source, len(documents))
	for i := range documents {
		sources[i] = documents[i].Source
	}
	all := NewStandings(sources)
	for i := range findings {
		standings = append(standings, all.Of(&findings[i]))
	}
	return standings
}

// The documents of a stream are told apart by their ids or, but for the first, by their numbers. A finding that has no
// place is about the first.
func TestStandingsInDocuments(t *testing.T) {
	t.Parallel()
	const id = "6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"
	const stream = head + "---\n" + head + "---\n" + head + "id: " + id + "\n---\n'x\n---\n- x\n"
	at := func(line int) mabra.Finding {
		return mabra.Finding{Path: "name", Position: mabra.Position{Line: line, Column: 1}}
	}
	numbered, third := []string{"name", "#1:name", "#3:name", "#4:name"}, "#"+fingerprint(id, longMark)+":name"
	assert.Equal(t, []string{numbered[0], numbered[0], numbered[1], third, numbered[2], numbered[3]},
		standingsOf(t, stream, mabra.Finding{Path: "name"}, at(1), at(4), at(7), at(11), at(13)))
	assert.Equal(t, []string{third, third}, standingsOf(t, head+"id: "+id+"\n", mabra.Finding{Path: "name"}, at(1)))
	f := at(1)
	assert.Equal(t, "windows[0].id", new(Standings).Of(&mabra.Finding{Path: "windows[0].id"}))
	assert.Equal(t, "name", NewStandings([]*Source{nil}).Of(&f), "a document built in Go")
}

// A finding stands where its path says, wherever that points: at the value, at the name of a group or list, or, where there
// is no such value, at the nearest thing that it would stand in.
func TestStandingsOfWhatIsPointedAt(t *testing.T) {
	t.Parallel()
	h := readHouse(t, head+"name: a\ngarden: {trees: 1}\nwindows: [{id: w1, frame: {trees: 2}}]\nnames: [a, b]\n")
	w1 := "windows[~" + fingerprint("w1", longMark) + "]"
	for path, want := range map[mabra.Path]string{
		"": "", "name": "name", "garden": "garden", "garden.trees": "garden.trees", "colour": "colour",
		"windows": "windows", "windows[0]": w1, "windows[0].frame": w1 + ".frame", "windows[0].frame.trees": w1 + ".frame.trees",
		"windows[7]": "windows[7]", "windows[7].panes": "windows[7].panes", "windows[9].id": "windows[9].id", "windows[10]": "windows[10]",
		"owner.name": "owner.name", "windows[0].panes": w1 + ".panes", "windows[2].name": "windows[2].name", "owner.windows": "owner.windows",
	} {
		findings := mabra.Findings{{Path: path, Rule: new(mabra.Rule)}}
		sourceOf(h).Locate(findings)
		assert.Equal(t, want, NewStandings([]*Source{sourceOf(h)}).Of(&findings[0]), path)
	}
}

// An item without an id is known by all that it says, and not by how it is written.
func TestStandingsOfItemsByWhatTheySay(t *testing.T) {
	t.Parallel()
	marks := func(items string) (standings []string) {
		h := readHouse(t, head+"x: "+items+"\n")
		all := NewStandings([]*Source{sourceOf(h)})
		for i := range 17 {
			standings = append(standings, all.Of(&mabra.Finding{Path: mabra.Path("x").Index(i)}))
		}
		return standings
	}
	said := marks("[a, b, ab, '', [a, b], [ab], [[a], b], [[a, b]], {a: b}, {a: c}, {c: b}, {id: ''}, {id: [a]}," +
		"[x, a, {b: c}], [{x: a, b: c}], [{x: a}, b, c], [a, [b]]]")
	seen := map[string]bool{}
	for _, mark := range said {
		assert.Len(t, mark, len("x[~1234]"), "so little of a hash is kept that nobody can try out what it was")
		seen[mark] = true
	}
	assert.Len(t, seen, len(said), "%v", said)
	assert.Equal(t, said, marks(`
  - "a"
  - 'b'
  - ab
  - ""
  - - a
    - b
  - [ "ab" ]
  - - - a
    - b
  - - [a, b]
  - a: b
  - a: c
  - "c": b
  - id: ""
  - id:
      - a
  - - x
    - a
    - b: c
  - - x: a
      b: c
  - - x: a
    - b
    - c
  - - a
    - - b
`))
}

// What is about something within a value is told by what stands there, in every document and whatever ends a line.
func TestStandingsOfWhatStandsThere(t *testing.T) {
	t.Parallel()
	standing := func(stream string) (standings []string) {
		_, findings := Read("a.yaml", []byte(stream), mabra.DefaultLimits(), kinds)
		Measure([]byte(stream), findings)
		return standingsOf(t, stream, findings...)
	}
	want := []string{"~" + fingerprint("föx", longMark), "~" + fingerprint("'y z'", longMark)}
	const words = "föx: 1\n'y z': 2\n"
	assert.Equal(t, want, standing(head+words))
	second := []string{"#1:" + want[0], "#1:" + want[1]}
	assert.Equal(t, second, standing(head+"---\n"+head+words))
	first := mabra.Finding{
		Path: "kind", Position: mabra.Position{Line: 1, Column: 1}, End: mabra.Position{Line: 1, Column: 11}, Bytes: mabra.Span{End: 10},
	}
	counted := first
	counted.Bytes = mabra.Span{}
	about := "kind~" + fingerprint("apiVersion", longMark)
	assert.Len(t, about, len("kind~12345678"))
	longer := first
	longer.End, longer.Bytes.End = mabra.Position{Line: 2, Column: 5}, len(head)-len(": House\n")
	assert.Equal(t, []string{"kind~" + fingerprint("apiVersion: mabra/v1\rkind", longMark)},
		standingsOf(t, strings.ReplaceAll(head, "\n", "\r"), longer), "what ends further down")
	assert.Equal(t, []string{about, about}, standingsOf(t, head, first, counted), "the first bytes, and where no bytes are known")
	for _, end := range []string{"\r", "\r\n", "\u2028", "\u0085"} {
		assert.Equal(t, []string{about}, standingsOf(t, strings.ReplaceAll(head, "\n", end), first), "%q", end)
		assert.Equal(t, want, standing(strings.ReplaceAll(head+words, "\n", end)), "%q", end)
		assert.Equal(t, second, standing(head+"---\n"+strings.ReplaceAll(head+words, "\n", end)), "%q", end)
	}
}

// In a text that could only be read without a mark in it, what stands there is counted off, as far as there is such a place.
func TestStandingsOfWhatIsCountedOff(t *testing.T) {
	t.Parallel()
	const stream = "# föx\n...\n" + head + "name: å b\n\ufeffnear: c\n"
	from := func(line, column, endLine, endColumn int) mabra.Finding {
		return mabra.Finding{
			Position: mabra.Position{Line: line, Column: column}, End: mabra.Position{Line: endLine, Column: endColumn},
			Bytes: mabra.Span{Start: 20, End: 24},
		}
	}
	var want []string
	for _, stands := range []string{"rsion", "piVersion: mabra/v1", "b", "å b", "å b", "near", "", "", "", ""} {
		want = append(want, "~"+fingerprint(stands, longMark))
	}
	assert.Equal(t, want, standingsOf(t, stream,
		from(3, 6, 3, 11), from(3, 2, 4, 3), from(5, 9, 5, 10), from(5, 6, 5, 10), from(5, 6, 6, 2), from(6, 1, 6, 5),
		from(1, 1, 1, 2), from(5, 99, 5, 100), from(8, 1, 8, 2), from(20, 1, 20, 2)))
	assert.Equal(t, want[:1], standingsOf(t, head+"\ufeffname: b\n", from(1, 6, 1, 11)), "the first line")
}

// What reads otherwise than it looks is told in every document of a stream, and after a mark.
func TestOddBlanksInEveryDocument(t *testing.T) {
	t.Parallel()
	for name, stream := range map[string]string{
		"the first":            head + "name: a\n\u00a0number: 4\n",
		"the second":           head + "name: a\n---\n" + head + "name: a\n\u00a0number: 4\n",
		"with marks to remove": "\ufeff" + head + "name: a\n\u00a0number: 4\n",
	} {
		_, findings := ReadOne[house]("a.yaml", []byte(stream), mabra.DefaultLimits(), "House")
		told := 0
		for _, f := range findings {
			if f.Rule.ID == "syntax" {
				told++
			}
		}
		assert.Equal(t, 1, told, name)
	}
}
