package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// A byte order mark that begins a line is no character of it; one further on is.
func TestRulerPassesOverMarks(t *testing.T) {
	t.Parallel()
	r := newRuler([]byte("\ufeffa\n\ufeffbc\nd\ufeffe\n\n\ufefff"))
	for at, want := range map[mabra.Position]int{
		{Line: 1, Column: 1}: 3, {Line: 2, Column: 1}: 8, {Line: 2, Column: 2}: 9,
		{Line: 3, Column: 1}: 11, {Line: 3, Column: 2}: 12, {Line: 3, Column: 3}: 15, {Line: 5, Column: 1}: 21,
	} {
		got, ok := r.offset(at)
		assert.True(t, ok, at)
		assert.Equal(t, want, got, at)
	}
}

// Bytes are found at, before and after every place from which characters are counted, in lines that begin there and in
// one line that goes past it.
func TestRulerWhereItCountsFrom(t *testing.T) {
	t.Parallel()
	for _, letter := range []string{"a", "å", "€", "😀"} {
		for before := every - 5; before < every+5; before++ {
			line := strings.Repeat(letter, before/len(letter))
			text := strings.Repeat(line+"\n", 3)
			r := newRuler([]byte(text))
			for n := range 3 {
				for _, column := range []int{1, 2, before / len(letter)} {
					got, ok := r.offset(mabra.Position{Line: n + 1, Column: column})
					assert.True(t, ok)
					assert.Equal(t, n*(len(line)+1)+(column-1)*len(letter), got, "%s %d: %d:%d", letter, before, n+1, column)
				}
			}
			got, ok := r.offset(mabra.Position{Line: 4, Column: 1})
			assert.True(t, ok && got == len(text), "%s %d: the end", letter, before)
		}
	}
}

// What is known of a place stays as it is; what is not is measured, also of what a finding speaks of besides.
func TestMeasuresWhatIsNotKnown(t *testing.T) {
	t.Parallel()
	at := func(line, column int) mabra.Position { return mabra.Position{Line: line, Column: column} }
	const text = "å: b c\nd: e\n"
	for name, test := range map[string]struct{ is, want stretch }{
		"no place":              {stretch{}, stretch{}},
		"a place beyond":        {stretch{start: at(9, 1)}, stretch{start: at(9, 1)}},
		"a beginning":           {stretch{start: at(1, 4)}, stretch{at(1, 4), at(1, 7), mabra.Span{Start: 4, End: 7}}},
		"a beginning and end":   {stretch{start: at(1, 4), end: at(1, 5)}, stretch{at(1, 4), at(1, 5), mabra.Span{Start: 4, End: 5}}},
		"an end beyond":         {stretch{start: at(1, 4), end: at(9, 1)}, stretch{at(1, 4), at(1, 7), mabra.Span{Start: 4, End: 7}}},
		"an end on a line more": {stretch{start: at(1, 4), end: at(2, 2)}, stretch{at(1, 4), at(2, 2), mabra.Span{Start: 4, End: 9}}},
		"bytes without an end": {
			stretch{start: at(2, 1), bytes: mabra.Span{End: 1}}, stretch{at(2, 1), at(2, 2), mabra.Span{Start: 8, End: 9}}},
		"all": {
			stretch{at(1, 4), at(1, 5), mabra.Span{Start: 1, End: 2}}, stretch{at(1, 4), at(1, 5), mabra.Span{Start: 1, End: 2}}},
	} {
		f := mabra.Finding{Rule: &rules.WrongType, Position: test.is.start, End: test.is.end, Bytes: test.is.bytes}
		f.Related = []mabra.Related{{Position: test.is.start, End: test.is.end, Bytes: test.is.bytes}}
		findings := mabra.Findings{{Rule: &rules.WrongType, Position: at(1, 1)}, f}
		Measure([]byte(text), findings)
		assert.Equal(t, stretch{at(1, 1), at(1, 2), mabra.Span{End: 2}}, stretch{at(1, 1), findings[0].End, findings[0].Bytes}, name)
		assert.Equal(t, test.want, stretch{findings[1].Position, findings[1].End, findings[1].Bytes}, name)
		other := findings[1].Related[0]
		assert.Equal(t, test.want, stretch{other.Position, other.End, other.Bytes}, name)
	}
}
