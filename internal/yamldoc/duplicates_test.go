package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

// A field that stands again is told once, at its second place, with how often it stands and where it stood first: as what it seems to
// be, an item or a document that begins, where it is the first of its group.
func TestFieldsThatStandAgain(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"name: a\nname: b\n":                   {`4:1-4:5 "name" (3:1) again count=2`},
		"name: a\nname: b\nname: c\n":          {`4:1-4:5 "name" (3:1) again count=3`},
		"name: a\nnear: b\nnear: c\nname: d\n": {`5:1-5:5 "near" (4:1) again count=2`, `6:1-6:5 "name" (3:1) again count=2`},
		"x-a: 1\nx-b: 2\nx-a: 3\n":             {`5:1-5:4 "x-a" (3:1) again count=2`},
		"owner:\n  name: a\n  name: b\n":       {`5:3-5:7 owner "name" (4:3 owner) again count=2`},
		"windows:\n  - id: a\n    panes: 1\n    id: b\n": {
			`6:5-6:7 windows[0] "id" (4:5 windows[0]) item count=2`},
		"windows:\n  - id: a\n    id: b\n    panes: 1\n": {
			`5:5-5:7 windows[0] "id" (4:5 windows[0]) item count=2`},
		"windows:\n  - id: a\n    panes: 1\n    panes: 2\n": {
			`6:5-6:10 windows[0] "panes" (5:5 windows[0]) again count=2`},
		"windows:\n  - frame:\n      trees: 1\n      trees: 2\n": {
			`6:7-6:12 windows[0].frame "trees" (5:7 windows[0].frame) again count=2`},
		"windows: [{id: a, id: b}]\n":         {`3:19-3:21 windows[0] "id" (3:12 windows[0]) again count=2`},
		"x-a: {b: 1, c: 2, b: 3}\n":           {`3:19-3:20 "b" (3:7) again count=2`},
		"kind: House\n":                       {`3:1-3:5 "kind" (2:1) again count=2`},
		"name: a\napiVersion: mabra/v1\n":     {`4:1-4:11 "apiVersion" (1:1) document count=2`},
		"x-a: {apiVersion: 1, apiVersion: 2}": {`3:22-3:32 "apiVersion" (3:7) again count=2`},
		"name: a\nname: b\napiVersion: mabra/v1\nkind: House\nname: c\n": {
			`4:1-4:5 "name" (3:1) again count=2`, `5:1-5:11 "apiVersion" (1:1) document count=2`},
		"owner: {x: 1, x: 2}\napiVersion: mabra/v1\n": {
			`3:15-3:16 owner "x" (3:9 owner) again count=2`, `4:1-4:11 "apiVersion" (1:1) document count=2`},
		"name: a\nnear: b\n": {},
	} {
		assert.Equal(t, want, toldOf(head+text, "duplicate-key"), "%q", text)
	}
	assert.Equal(t, []string{`2:1-2:11 "apiVersion" (1:1) again count=2`},
		toldOf("apiVersion: mabra/v1\napiVersion: mabra/v1\nkind: House\n", "duplicate-key"),
		"before its kind is told no document begins anew")
}

// Of a field that stands again the first is read, and what stands after the beginning of another document is in doubt.
func TestWhatIsReadOfFieldsThatStandAgain(t *testing.T) {
	t.Parallel()
	h := readHouse(t, head+"name: a\nname: b\nx-a: 1\nx-a: 2\n")
	assert.Equal(t, "a", h.Name)
	assert.Equal(t, mabra.Fields{{Name: "x-a", Value: mabra.Number("1")}}, h.X)
	h = readHouse(t, head+"name: a\napiVersion: mabra/v1\nkind: House\nname: b\nnear: c\n")
	assert.Equal(t, "a", h.Name)
	assert.Equal(t, "", h.Near)
	assert.True(t, sourceOf(h).Unread("near"))
	assert.False(t, sourceOf(h).Unread("name"))
	assert.False(t, sourceOf(h).Unread("number"))
}
