package yamldoc

import (
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
