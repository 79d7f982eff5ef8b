package yamldoc

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

func nulls(n int) []any { return make([]any, n) }

func manyKeys(n int) mabra.Fields {
	many := make(mabra.Fields, n)
	for i := range many {
		many[i].Name = fmt.Sprintf("x-%d", i)
	}
	return many
}

// What can just be written can be read, and what is one more than that cannot be read, so it is not written either.
func TestLargestWritten(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	own := func(value any) *house { return &house{X: mabra.Fields{{Name: "x-a", Value: value}}} }
	const before = 7 // the document, two keys and values of the header, the key and the list
	for name, test := range map[string]struct {
		most, more *house
	}{
		"values":          {own(nulls(limits.Nodes - before)), own(nulls(limits.Nodes - before + 1))},
		"keys in a group": {own(manyKeys(limits.Keys)), own(manyKeys(limits.Keys + 1))},
		"keys at the top": {&house{X: manyKeys(limits.Keys - 2)}, &house{X: manyKeys(limits.Keys - 1)}},
		"keys beside a field": {
			&house{Garden: garden{Trees: 1, X: manyKeys(limits.Keys - 1)}}, &house{Garden: garden{Trees: 1, X: manyKeys(limits.Keys)}}},
		"bytes": {&house{Name: strings.Repeat("a", limits.Bytes-100)}, &house{Name: strings.Repeat("a", limits.Bytes)}},
		"lines": {&house{Name: "a\nb"}, &house{Name: strings.Repeat("a\n", limits.Bytes/2)}},
	} {
		for i, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			if *trees < 1000 && len(name)%2 == i {
				continue // by default each in one format
			}
			text, err := Write("House", test.most, format)
			require.NoError(t, err, name)
			_, findings := ReadOne[house]("a.yaml", text, limits, "House")
			assert.Empty(t, findings, name)

			text, err = Write("House", test.more, format)
			assert.Equal(t, errLarge, err, name)
			assert.Nil(t, text, name)
			unbounded, err := writeByLibrary("House", test.more, format)
			require.NoError(t, err, name)
			_, findings = ReadOne[house]("a.yaml", unbounded, limits, "House")
			assert.NotEmpty(t, findings, "%s: it could not have been read", name)

			_, err = MarshalJSON("House", *test.more)
			assert.Equal(t, errLarge, err, name)
		}
		_, err := MarshalYAML("House", *test.more)
		assert.Equal(t, errLarge, err, name)
	}
}

// What looks like many values is read as the one that it is.
func TestSeparatorsAreNoValues(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		text, err := Write("House", &house{Name: strings.Repeat(",", 4*limits.Nodes)}, format)
		require.NoError(t, err)
		_, findings := ReadOne[house]("a.yaml", text, limits, "House")
		assert.Empty(t, findings)
	}
}

// What is far in stands on as many blanks as it is deep, and reads as it was written.
func TestWrittenFarIn(t *testing.T) {
	t.Parallel()
	far := any("a")
	for range 45 {
		far = mabra.Fields{{Name: "b", Value: []any{far}}}
	}
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		text, err := Write("House", &house{X: mabra.Fields{{Name: "x-a", Value: far}}}, format)
		require.NoError(t, err)
		read, findings := ReadOne[house]("a.yaml", text, mabra.DefaultLimits(), "House")
		require.Empty(t, findings, format)
		assert.Equal(t, far, read.X[0].Value, format)
	}
}

// A value that holds itself, or the same value again and again, ends soon: the first error ends the writing.
func TestWriteEnds(t *testing.T) {
	t.Parallel()
	twice := []any{nil, nil}
	twice[0], twice[1] = twice, twice
	group := mabra.Fields{{Name: "a"}, {Name: "b"}}
	group[0].Value, group[1].Value = group, group
	shared := []any{}
	for range 90 {
		shared = []any{shared, shared}
	}
	for name, test := range map[string]struct {
		value any
		want  error
	}{
		"a list": {twice, errDeep}, "a group": {group, errDeep}, "the same list again": {shared, errLarge},
		"a mistake, then a list": {[]any{struct{}{}, twice}, errExtra},
	} {
		h := &house{X: mabra.Fields{{Name: "x-a", Value: test.value}}}
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			_, err := Write("House", h, format)
			assert.Equal(t, test.want, err, name)
		}
		_, err := MarshalYAML("House", *h)
		assert.Equal(t, test.want, err, name)
	}
	_, err := WriteTree(twice, mabra.YAML)
	assert.Equal(t, errDeep, err, "a tree that is no document")
}

// A tree that is no document, an answer key for instance, may be larger than documents are.
func TestLargeTrees(t *testing.T) {
	t.Parallel()
	text, err := WriteTree(nulls(200_000), mabra.JSON)
	require.NoError(t, err)
	assert.Greater(t, len(text), mabra.DefaultLimits().Bytes)
}

// Writing makes less than a tenth of the pieces of memory that the library's way made: it goes straight to the text.
func TestWriteIsPlain(t *testing.T) {
	h := street()
	ours := testing.AllocsPerRun(5, func() { _, _ = Write("House", h, mabra.YAML) })
	library := testing.AllocsPerRun(5, func() { _, _ = writeByLibrary("House", h, mabra.YAML) })
	assert.Less(t, ours, library/10)
}

// Writing counts keys and values as reading does.
func TestWritingCountsAsReadingDoes(t *testing.T) {
	t.Parallel()
	for name, h := range map[string]*house{
		"a field": {Name: "a"}, "a list": {Names: []string{"a", "b"}}, "a group": {Owner: &owner{Name: "a"}}, "all": fullHouse(),
		"groups in a list": {Windows: []window{{ID: "w1", Panes: 2}, {}}},
		"of one's own":     {X: mabra.Fields{{Name: "x-a", Value: []any{"a", nil}}}},
	} {
		pen, err := penFor(mabra.YAML)
		require.NoError(t, err)
		w := writer{pen: pen}
		w.root("House", reflect.ValueOf(h).Elem())
		text, err := w.written()
		require.NoError(t, err)
		limits := mabra.DefaultLimits()
		limits.Nodes = w.nodes
		_, findings := ReadOne[house]("a.yaml", text, limits, "House")
		assert.Empty(t, findings, name)
		limits.Nodes--
		_, findings = ReadOne[house]("a.yaml", text, limits, "House")
		if assert.Len(t, findings, 1, name) {
			assert.Equal(t, "too-large", findings[0].Rule.ID, name)
		}
	}
}
