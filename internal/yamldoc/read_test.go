package yamldoc

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// findingsOf gives the findings about a stream.
func findingsOf(stream string) mabra.Findings {
	_, findings := Read("a.yaml", []byte(stream), mabra.DefaultLimits(), kinds)
	return findings
}

// markedIn tells of each finding about a stream where it stands, its message, and what it marks.
func markedIn(stream string, limits mabra.Limits) (told []string) {
	_, findings := Read("a.yaml", []byte(stream), limits, kinds)
	Measure([]byte(stream), findings)
	for _, f := range findings {
		told = append(told, fmt.Sprintf("%s %s %q", placeOf(f), f.Variant, stream[f.Bytes.Start:f.Bytes.End]))
	}
	return told
}

// A finding marks what it speaks of, also where marks and control characters had to go before the text could be read.
func TestFindingsMarkWhatTheySpeakOf(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		head + "name: å\nnumber: x\n":                                   {`4:9-4:10 number wrong-type  "x"`},
		head + "---\n" + head + "---\n" + head + "name: å\nnumber: x\n": {`10:9-10:10 number wrong-type  "x"`},
		head + "name: å\n\ufeffnumber: x\n": {
			`4:1-4:10 syntax byte-order-mark "number: x"`, `4:9-4:10 number wrong-type  "x"`},
		head + "x-a: &b c\n\ufeff---\n" + head + "number: x": {
			`3:6-3:8 alias-not-allowed  "&b"`, `7:9-7:10 number wrong-type  "x"`},
		head + "\fname:\vå\nnear: a\x01b\nnumber: x\n":    {`3:1-3:2 encoding  "\f"`, `5:9-5:10 number wrong-type  "x"`},
		head + "---\n" + head + "\fname:\vå\nnumber: x\n": {`6:1-6:2 encoding  "\f"`, `7:9-7:10 number wrong-type  "x"`},
		head + "name: å\n\ufeff" + head + "number: x": {
			`4:1-4:21 syntax byte-order-mark "apiVersion: mabra/v1"`, `6:9-6:10 number wrong-type  "x"`},
		"\ufeff" + head + "number: x\n\ufeff" + head + "number: å": {
			`3:9-3:10 number wrong-type  "x"`, `4:1-4:21 syntax byte-order-mark "apiVersion: mabra/v1"`, `6:9-6:10 number wrong-type  "å"`},
	} {
		assert.Equal(t, want, markedIn(text, mabra.DefaultLimits()), "%q", text)
	}
}

// What the YAML library would leave out is told, and nothing is left out.
func TestNothingWrittenIsLost(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"keeper: \"a\"#b\nnumber: x\n": `3:12-3:14 syntax glued "#b"`, "names: ['a'#b]\n": `3:12-3:15 syntax glued "#b]"`,
		"names: [?a, b]\n": `3:9-3:15 syntax question-first "?a, b]"`,
	} {
		assert.Equal(t, []string{want}, markedIn(head+text, mabra.DefaultLimits()), "%q", text)
	}
	_, err := parse([]byte("a: ?b\n"), mabra.DefaultLimits())
	require.NoError(t, err)
}

// Of a document that is too large nothing is read, and of one of an unknown kind its form is, as deep as others.
func TestReadsAsFarAsTheLimits(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	limits.Bytes, limits.Depth = len(head)+20, 3
	long := head + strings.Repeat("number: x # å\n", 2)
	documents, findings := Read("a.yaml", []byte(long), limits, kinds)
	require.Len(t, findings, 1)
	assert.Equal(t, "1:1 too-large", placeOf(findings[0]))
	assert.Nil(t, documents[0].Value)
	const hut = "apiVersion: mabra/v1\nkind: Hut\nx: "
	unknown := `2:7-2:10 kind unknown-kind  "Hut"`
	assert.Equal(t, []string{unknown, `3:6-3:8 tag-not-allowed  "!a"`}, markedIn(hut+"[[!a 1]]\n", limits))
	assert.Equal(t, []string{unknown, `3:7-3:9 too-deep  "!a"`}, markedIn(hut+"[[[!a 1]]]\n", limits))
}

// A text that holds no document of the kind that was asked for is kept all the same.
func TestTheTextOfWhatIsNotUnderstood(t *testing.T) {
	t.Parallel()
	for _, header := range []string{"apiVersion: mabra/v9\nkind: House\n", "apiVersion: mabra/v1\nkind: Shed\n", ""} {
		text := header + "name: a\n"
		assert.True(t, sourceOf(readHouse(t, text)).Written("name"), text)
	}
	assert.False(t, sourceOf(readHouse(t, "")).Written("name"))
}

// After more findings than anybody reads, the documents that follow are not read.
func TestStreamsWithTooManyFindings(t *testing.T) {
	t.Parallel()
	many := func(n int) string { return head + "names: [" + strings.Repeat("5,", n) + "]\n---\n" }
	read := func(stream string) (documents int, last mabra.Finding) {
		read, findings := Read("a.yaml", []byte(stream), mabra.DefaultLimits(), kinds)
		return len(read), findings[len(findings)-1]
	}
	documents, last := read(many(MostFindings-1) + head + "number: x\n---\n# å\n\n" + head + "---\n" + head)
	assert.Equal(t, 4, documents)
	assert.Equal(t, "7:9-7:10 number wrong-type", placeOf(last))
	documents, last = read(many(MostFindings-1) + head + "number: x\nsold: x\n---\n# å\n\n" + head + "---\n" + head)
	assert.Equal(t, 2, documents)
	assert.Equal(t, "9:1 too-large", placeOf(last))
	assert.Equal(t, TooManyFindings(), last.Args)
}

// Of a text that should be one document, nothing that follows is left out in silence.
func TestReadsToTheEnd(t *testing.T) {
	t.Parallel()
	for text, told := range map[string]int{"a: 1\n": 0, "a: 1\n---\nb: 2\n": 1, "a: 1\n---\nb: 'x\n": 1, "a: 1\n...\n": 0} {
		_, findings := ReadTree("a.yaml", []byte(text))
		assert.Len(t, findings, told, "%q", text)
	}
}
