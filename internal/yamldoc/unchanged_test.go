package yamldoc

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

const lived = head + `id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
name: a
number: 3
sold: true
built: 2001-02-03
owner: {name: b, since: 2002-03-04}
garden: {trees: 5}
windows:
  - {id: w1, panes: 1, frame: {trees: 1}}
  - {id: w2, panes: 2}
  - {panes: 3}
outcomes:
  - {needs: [n1, n2], due: 2003-04-05}
names: [x, y, z]
`

// A finding points at a place in the text only while the value there is the one that was read.
func TestPlacesHoldWhileNothingChanged(t *testing.T) {
	t.Parallel()
	nothing := func(*house) {}
	for name, test := range map[string]struct {
		change func(*house)
		path   mabra.Path
		line   int // 0: nowhere
	}{
		"nothing changed": {nothing, "name", 4},
		"a list":          {nothing, "windows", 10},
		"an item":         {nothing, "windows[1]", 12},
		"a field of one":  {nothing, "windows[1].panes", 12},
		"a missing field": {nothing, "windows[2].id", 13},
		"a missing item":  {nothing, "windows[7]", 10},
		"a missing name":  {nothing, "colour", 1},

		"a text":                       {func(h *house) { h.Name = "b" }, "name", 0},
		"a text beside":                {func(h *house) { h.Name = "b" }, "number", 5},
		"a text emptied":               {func(h *house) { h.Name = "" }, "name", 0},
		"a number":                     {func(h *house) { h.Number = 4 }, "number", 0},
		"yes or no":                    {func(h *house) { h.Sold = false }, "sold", 0},
		"a day":                        {func(h *house) { h.Built.Day = 4 }, "built", 0},
		"an id of a document":          {func(h *house) { h.ID = uuid.Nil }, "id", 0},
		"the document under an id":     {func(h *house) { h.Name = "b" }, "id", 3},
		"a field that was not there":   {func(h *house) { h.Colour = "red" }, "colour", 0},
		"a group taken out":            {func(h *house) { h.Owner = nil }, "owner", 0},
		"in a group taken out":         {func(h *house) { h.Owner = nil }, "owner.name", 0},
		"beside a group taken out":     {func(h *house) { h.Owner = nil }, "garden.trees", 9},
		"in a group of an item":        {func(h *house) { h.Windows[0].Frame = nil }, "windows[0].frame.trees", 0},
		"a group that is another":      {func(h *house) { h.Owner = &owner{Name: "c"} }, "owner", 0},
		"a group with less":            {func(h *house) { h.Owner = &owner{Name: "b"} }, "owner", 8},
		"a field of a group":           {func(h *house) { h.Garden.Trees = 6 }, "garden.trees", 0},
		"the group of a field":         {func(h *house) { h.Garden.Trees = 6 }, "garden", 0},
		"a field of an item":           {func(h *house) { h.Windows[0].Panes = 9 }, "windows[0].panes", 0},
		"the item of a field":          {func(h *house) { h.Windows[0].Panes = 9 }, "windows[0]", 11},
		"beside a field of an item":    {func(h *house) { h.Windows[0].Panes = 9 }, "windows[0].id", 11},
		"a group in an item":           {func(h *house) { h.Windows[0].Frame.Trees = 2 }, "windows[0].frame", 0},
		"an id":                        {func(h *house) { h.Windows[0].ID = "w9" }, "windows[0]", 0},
		"in an item of another id":     {func(h *house) { h.Windows[0].ID = "w9" }, "windows[0].panes", 0},
		"an item beside":               {func(h *house) { h.Windows[0].ID = "w9" }, "windows[1].panes", 12},
		"an item without id":           {func(h *house) { h.Outcomes[0].Needs = nil }, "outcomes[0].due", 15},
		"an item inserted":             {func(h *house) { h.Windows = append([]window{{ID: "w0"}}, h.Windows...) }, "windows[0].panes", 0},
		"the one after it":             {func(h *house) { h.Windows = append([]window{{ID: "w0"}}, h.Windows...) }, "windows[1].panes", 0},
		"the list of it":               {func(h *house) { h.Windows = append([]window{{ID: "w0"}}, h.Windows...) }, "windows", 0},
		"an item removed":              {func(h *house) { h.Windows = h.Windows[1:] }, "windows[0]", 0},
		"the last item removed":        {func(h *house) { h.Windows = h.Windows[:2] }, "windows[1].panes", 12},
		"the one that was removed":     {func(h *house) { h.Windows = h.Windows[:2] }, "windows[2].panes", 0},
		"an item added":                {func(h *house) { h.Windows = append(h.Windows, window{ID: "w4"}) }, "windows[3]", 0},
		"the ones before it":           {func(h *house) { h.Windows = append(h.Windows, window{ID: "w4"}) }, "windows[0].panes", 11},
		"items that changed places":    {func(h *house) { h.Windows[0], h.Windows[1] = h.Windows[1], h.Windows[0] }, "windows[0]", 0},
		"in a list that is no other":   {func(h *house) { h.Windows[0], h.Windows[1] = h.Windows[1], h.Windows[0] }, "names", 16},
		"words that changed places":    {func(h *house) { h.Names[0], h.Names[1] = h.Names[1], h.Names[0] }, "names[0]", 0},
		"the list of them":             {func(h *house) { h.Names[0], h.Names[1] = h.Names[1], h.Names[0] }, "names", 0},
		"a word that stayed":           {func(h *house) { h.Names[0], h.Names[1] = h.Names[1], h.Names[0] }, "names[2]", 16},
		"words of an item":             {func(h *house) { h.Outcomes[0].Needs[1] = "n3" }, "outcomes[0].needs", 0},
		"words with one less":          {func(h *house) { h.Names = h.Names[:2] }, "names", 0},
		"words with one more":          {func(h *house) { h.Names = append(h.Names, "z") }, "names", 0},
		"no words":                     {func(h *house) { h.Names = nil }, "names", 0},
		"the list with less":           {func(h *house) { h.Windows = h.Windows[:2] }, "windows", 0},
		"what an item without id says": {func(h *house) { h.Windows[2].ID = "w3" }, "windows[2]", 0},
	} {
		h := readHouse(t, lived)
		test.change(h)
		findings := mabra.Findings{{Path: test.path}}
		sourceOf(h).Locate(findings)
		assert.Equal(t, test.line, findings[0].Position.Line, name)
		assert.Equal(t, "a.yaml", findings[0].File, name)
	}
}

// A text that says nothing stands for none: it is the one that was read whether it was taken out or not.
func TestPlacesOfWhatSaysNothing(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		now  string
		line int
	}{{"-", 3}, {"", 3}, {"--", 0}, {"a", 0}} {
		h := readHouse(t, head+"name: '-'\n")
		h.Name = test.now
		findings := mabra.Findings{{Path: "name"}}
		sourceOf(h).Locate(findings)
		assert.Equal(t, test.line, findings[0].Position.Line, test.now)
	}
}

// Of a text alone, without the document as it stands, everything is where it was written.
func TestPlacesInATextAlone(t *testing.T) {
	t.Parallel()
	h := readHouse(t, lived)
	h.Name = "b"
	findings := mabra.Findings{{Path: "name"}, {Path: "windows[1].panes"}}
	h.Text.Source().(*Source).Locate(findings)
	assert.Equal(t, []int{4, 12}, []int{findings[0].Position.Line, findings[1].Position.Line})
}

// What a document does not hold has no place in it, whatever is written.
func TestNoPlaceForWhatNoDocumentHolds(t *testing.T) {
	t.Parallel()
	findings := mabra.Findings{{Path: "bushes"}, {Path: "windows[0].bushes"}, {Path: "windows[0].panes"}}
	sourceOf(readHouse(t, head+"bushes: 1\nwindows: [{bushes: 1, panes: 1}]\n")).Locate(findings)
	assert.Equal(t, []int{0, 0, 4}, []int{findings[0].Position.Line, findings[1].Position.Line, findings[2].Position.Line})
}

// A source is of a document as it stands: the one it was read with is not changed by that.
func TestOf(t *testing.T) {
	t.Parallel()
	assert.Nil(t, Of(mabra.Written{}, new(house)))
	h := readHouse(t, head+"name: [a]\n")
	read := h.Text.Source().(*Source)
	assert.True(t, sourceOf(h).Unread("name"))
	h.Name = "b"
	assert.False(t, sourceOf(h).Unread("name"))
	assert.True(t, read.Unread("name"))
	h.Name = ""
	assert.True(t, sourceOf(h).Unread("name"))
	assert.True(t, read.Written("name") && read.UnreadWithin("name"))
	assert.Nil(t, sourceOf(h).find, "what is found out for one check is not shared with another, at the same time maybe")
	assert.Equal(t, holding{}, sourceOf(h).holding)
}

// What could not be read is in doubt until somebody has filled it in.
func TestDoubtEndsWhenFilledIn(t *testing.T) {
	t.Parallel()
	text := head + "name: [a]\nowner: b\ngarden: {trees: many}\nwindows:\n  - {id: w1, panes: [1]}\n  - w2\nbuilt: soon\n"
	all := []mabra.Path{"name", "owner", "garden.trees", "windows[0].panes", "windows[1]", "built"}
	filled := func(h *house) (done []mabra.Path) {
		for _, path := range all {
			if !sourceOf(h).Unread(path) {
				done = append(done, path)
			}
		}
		return done
	}
	for name, test := range map[string]struct {
		change func(*house)
		want   []mabra.Path
	}{
		"nothing":              {func(*house) {}, nil},
		"a text":               {func(h *house) { h.Name = "a" }, []mabra.Path{"name"}},
		"a group":              {func(h *house) { h.Owner = new(owner) }, nil},
		"a group that says":    {func(h *house) { h.Owner = &owner{Name: "b"} }, []mabra.Path{"owner"}},
		"a field of a group":   {func(h *house) { h.Garden.Trees = 5 }, []mabra.Path{"garden.trees"}},
		"a field of an item":   {func(h *house) { h.Windows[0].Panes = 1 }, []mabra.Path{"windows[0].panes"}},
		"an item":              {func(h *house) { h.Windows[1].ID = "w2" }, []mabra.Path{"windows[1]"}},
		"a list that shrinks":  {func(h *house) { h.Windows = nil }, nil},
		"a list with one less": {func(h *house) { h.Windows = h.Windows[:1] }, nil},
		"two":                  {func(h *house) { h.Name, h.Built.Year = "a", 2001 }, []mabra.Path{"name", "built"}},
	} {
		h := readHouse(t, text)
		test.change(h)
		assert.Equal(t, test.want, filled(h), name)
	}
}

// What was read in part is in doubt though something stands there.
func TestDoubtStaysWhereAPartWasRead(t *testing.T) {
	t.Parallel()
	h := readHouse(t, head+"owner:\n  <<: {name: b}\n  name: c\ngarden:\n  <<: {trees: 1}\n  trees: 2\n")
	h.Keeper = "x"
	for _, path := range []mabra.Path{"owner", "owner.name", "owner.since", "garden", "garden.trees"} {
		assert.True(t, sourceOf(h).Unread(path), path)
	}
	assert.False(t, sourceOf(h).Unread("keeper"))
}

// A list is the one that was read though an item of it could not be.
func TestTheListOfWhatCouldNotBeRead(t *testing.T) {
	t.Parallel()
	for path, line := range map[mabra.Path]int{"names": 3, "windows": 4} {
		findings := mabra.Findings{{Path: path}}
		sourceOf(readHouse(t, head+"names: [a, [b]]\nwindows: [w1, {id: w2}]\n")).Locate(findings)
		assert.Equal(t, line, findings[0].Position.Line, path)
	}
}
