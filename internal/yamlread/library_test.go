package yamlread

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type breaks struct{}

func (breaks) Read([]byte) (int, error) { panic("as the library does with some texts") }

// A panic while the library reads is an error like any other.
func TestThePanicOfTheLibrary(t *testing.T) {
	t.Parallel()
	root, err := ByLibrary(breaks{})
	assert.Nil(t, root)
	assert.ErrorIs(t, err, errGivesUp)
}

// The library's nodes come in the same form as our own, with what only they have.
func TestFromLibrary(t *testing.T) {
	t.Parallel()
	root, err := ByLibrary(strings.NewReader("a: &x 1\nb: *x\n<<: {c: !t d}\n? [e]\n: |\n  f\ng: \"h\"\ni: 'j'\nk: >-\n  l m\n"))
	require.NoError(t, err)
	d := FromLibrary(root, nil)
	require.Equal(t, 14, d.Root().Count())
	var told []string
	for key, value := range d.Root().Pairs() {
		told = append(told, key.Text()+"="+value.Text())
	}
	assert.Equal(t, []string{"a=1", "b=x", "<<=", "=f\n", "g=h", "i=j", "k=l m"}, told)
	marks := map[int]Marks{}
	for i := range d.Nodes {
		if m := d.Nodes[i].Marks &^ Copied; m != 0 {
			marks[i] = m
		}
	}
	assert.Equal(t, map[int]Marks{2: Anchored, 8: Tagged}, marks)
	assert.Equal(t, Alias, d.Nodes[4].Kind)
	assert.Equal(t, Merge, d.Nodes[5].Tag)
	assert.Equal(t, Other, d.Nodes[8].Tag)
	assert.Equal(t, []Style{Flow, Flow, Literal, Double, Single, Folded, Plain},
		[]Style{d.Nodes[6].Style, d.Nodes[9].Style, d.Nodes[11].Style, d.Nodes[13].Style, d.Nodes[15].Style, d.Nodes[17].Style, d.Nodes[4].Style})
	line, column := d.Place(13)
	assert.Equal(t, []int{7, 4}, []int{line, column})
	_, _, sure := d.After(13)
	assert.False(t, sure, "of a text in quotation marks the library does not say where it ends")
	_, _, sure = d.After(2)
	assert.False(t, sure, "it begins with its anchor")
	_, column, sure = d.After(3)
	assert.True(t, sure)
	assert.Equal(t, 2, column)
}
