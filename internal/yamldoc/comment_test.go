package yamldoc

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// commentsOf gives the comments of the last document of a stream, but for those that say "not": place, text and the line that each speaks
// of.
func commentsOf(t *testing.T, stream string) (told []string) {
	t.Helper()
	documents, _ := Read("a.yaml", []byte(stream), mabra.DefaultLimits(), kinds)
	for _, c := range documents[len(documents)-1].Source.Comments(func(comment string) bool { return !strings.HasPrefix(comment, "# not") }) {
		assert.Equal(t, c.Text, stream[c.Bytes.Start:c.Bytes.End], stream)
		told = append(told, fmt.Sprintf("%v-%v %s: %d", c.At, c.End, c.Text, c.For))
	}
	return told
}

// A comment beside something speaks of its own line, and one that stands alone of the next line that has more than a comment on it.
func TestWhatCommentsSpeakOf(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"name: a # må\n":                          {"3:9-3:13 # må: 3"},
		"# m\nname: a\n":                          {"3:1-3:4 # m: 4"},
		"# m\n\n  \t\nname: a\n":                  {"3:1-3:4 # m: 6"},
		"# m\r\n\r\nname: a\r\n":                  {"3:1-3:4 # m: 5"},
		"# m1\n# not\n  # m2\nname: a\n":          {"3:1-3:5 # m1: 6", "5:3-5:7 # m2: 6"},
		"# m1\nname: a # m2\n# m3\nnumber: 1\n":   {"3:1-3:5 # m1: 4", "4:9-4:13 # m2: 4", "5:1-5:5 # m3: 6"},
		"# m1\n# m2\nname: a\n# m3\n\nnumber: 1":  {"3:1-3:5 # m1: 5", "4:1-4:5 # m2: 5", "6:1-6:5 # m3: 8"},
		"owner:\n  # m\n\n  name: a\n":            {"4:3-4:6 # m: 6"},
		"name: a\n# m1\n# m2\n":                   {"4:1-4:5 # m1: 6", "5:1-5:5 # m2: 6"}, // nothing follows
		"name: a # m1\n# m2":                      {"3:9-3:13 # m1: 3", "4:1-4:5 # m2: 4"},
		"name: '# m'\nnear: a#m\nkeeper: |\n # m": nil, // parts of texts
		"name: a\n":                               nil,
	} {
		assert.Equal(t, want, commentsOf(t, head+text), "%q", text)
	}
	assert.Equal(t, []string{"6:13-6:17 # må: 6", "7:1-7:4 # m: 8"},
		commentsOf(t, head+"# m\n---\n"+head[:len(head)-1]+" # må\n# m\nname: å\n"))
	assert.Nil(t, commentsOf(t, `{"apiVersion": "mabra/v1", "kind": "House", "name": "# m"}`))
	assert.Nil(t, commentsOf(t, head+"name: 'a # m\n"), "what could not be read has none")
	var none *Source
	assert.Nil(t, none.Comments(nil))
}

// Where only the YAML library could read a document, what looks like a comment speaks of no line.
func TestSeemingCommentsSpeakOfNoLine(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"# m1\nåå: b # m2 #3\n":             {"4:1-4:5 # m1: 0", "5:7-5:14 # m2 #3: 0"},
		"number: 1\rname: a # m\r":          {"5:9-5:12 # m: 0"},
		"name: \"a # m\"\nnear: # not # m1": {"4:10-4:14 # m\": 0"},
		"# not\n#m":                         {"5:1-5:3 #m: 0"},
		"near: a\n#":                        {"5:1-5:2 #: 0"},
	} {
		assert.Equal(t, want, commentsOf(t, head+"? spoken\n"+text), "%q", text)
		before := head + "name: å\n---\n"
		shifted := commentsOf(t, before+head+"? spoken\n"+text)
		require.Len(t, shifted, len(want), "%q", text)
		for i, told := range commentsOf(t, head+"? spoken\n"+text) {
			var line, column int
			_, err := fmt.Sscanf(told, "%d:%d", &line, &column)
			require.NoError(t, err)
			assert.True(t, strings.HasPrefix(shifted[i], fmt.Sprintf("%d:%d-", line+4, column)), shifted[i])
		}
	}
	assert.Equal(t, []string{"1:1-1:4 # m: 0"}, commentsOf(t, "# m\n"+head+"? spoken\n"))
	h := readHouse(t, head+"? spoken\nname: a\n")
	require.True(t, sourceOf(h).root.Document().ByLibrary())
}
