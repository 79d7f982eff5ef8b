package yamlread

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const sound = "apiVersion: mabra/v1\nkind: Plan\nchild:\n  name: a\nneeds:\n  - id: b\n    text: c\n"

// onEach puts something before and after each line of a text, with the line's number where it says so.
func onEach(text, before, after string) string {
	var all strings.Builder
	number := 0
	for line := range strings.Lines(text) {
		number++
		if begins := before; strings.Contains(before, "%") {
			all.WriteString(fmt.Sprintf(begins, number))
		} else {
			all.WriteString(begins)
		}
		all.WriteString(strings.TrimSuffix(line, "\n") + after + "\n")
	}
	return all.String()
}

// What stands before or after every line is told once, where it stands first, and nothing beside it.
func TestLaid(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]Mistake{
		onEach(sound, "%d  ", ""):                                      {Slip: LineNumbers},
		onEach(sound, "%3d | ", ""):                                    {Slip: LineNumbers},
		onEach(sound, "%d: ", ""):                                      {Slip: LineNumbers},
		onEach(sound, "%d\t", ""):                                      {Slip: LineNumbers},
		onEach(sound, "%03d", ""):                                      {Slip: LineNumbers},
		onEach(sound, "%d. ", ""):                                      {Slip: LineNumbers},
		"x: y\n" + onEach("- a: b\nc\n- d: e\nf: g\n", "1%d ", ""):     {Slip: LineNumbers, At: 5},
		onEach(sound, "> ", ""):                                        {Slip: LineMarks, Mark: '>'},
		onEach(sound, ">> ", "\r"):                                     {Slip: LineMarks, Mark: '>'},
		onEach(sound, "| ", ""):                                        {Slip: LineMarks, Mark: '|'},
		onEach(sound, "-", ""):                                         {Slip: LineMarks, Mark: '-'},
		onEach(sound, "\"", "\""):                                      {Slip: LineMarks, Mark: '"'},
		"+++ b\n@@ -1 +1 @@\n" + onEach(sound, "+", ""):                {Slip: LineMarks, Mark: '+', At: 18},
		strings.ReplaceAll(onEach(sound, " ", ""), " needs", "+needs"): {Slip: LineMarks, Mark: '+', At: 53},
		onEach(sound, "", ";"):                                         {Slip: LineEnds, Mark: ';', At: 20},
		onEach(sound, "", " \\"):                                       {Slip: LineEnds, Mark: '\\', At: 21},
		onEach(sound, "", "<br>"):                                      {Slip: LineEnds, Mark: '>', At: 23},
		"a: b=\nc: d=C3=A5=\n":                                         {Slip: MailCode, At: 4},
	} {
		want.Other, want.sure = -1, true
		m, ok := Laid(text)
		assert.True(t, ok, "%q", text)
		assert.Equal(t, want, m, "%q", text)
		assert.Equal(t, []Mistake{want}, Mistakes([]byte(text), false), "%q", text)
	}
	for _, text := range []string{
		"", sound, onEach(sound, "  ", ""), onEach(sound, "", ","),
		"1. A\n2. B: c\n3. D: e\n4. F: g\n5. H: i\n", // a list that people number
		"1 a\n2 b\n3 c\n4 d\n5 e\n",                  // nothing of a document
		"1 a: b\n2 c: d\n4 e: f\n5 g: h\n6 i\n7 j\n", // no numbers of lines
		"- a\n- b\n- c\n- d\n- e\n", "\"a\": 1\n\"b\": 2\n\"c\": 3\n\"d\": 4\n\"e\": 5\n",
		"> apiVersion: a\nb: c\nd: e\nf: g\nh: i\nj: k\n",
		"a: b=\nc: d\n", "a: b=C3\n",
	} {
		_, ok := Laid(text)
		assert.False(t, ok, "%q", text)
	}
}

// What can be lifted off a text is told once, and what is told of the rest stands in its place.
func TestLifted(t *testing.T) {
	t.Parallel()
	room := strings.Repeat("word ", 13) + "last" // 69 characters
	for text, want := range map[string][]Mistake{
		"a:\n<<<<<<< x\n  b: c\n=======\n  b: d\n>>>>>>> y\ne: @f\n": {{Slip: Versions, At: 3}, {Slip: FirstMark, At: 48, Mark: '@'}},
		"a: b\n=======\nc: d\n":                                      {{Slip: Versions, At: 5}},
		"a: " + room + "\nwords\nb: @c\nd: " + room + "\nwords\n":    {{Slip: Wrapped, At: 73}, {Slip: FirstMark, At: 82, Mark: '@'}},
		"a: " + room + "\r\nwords\r\nd: " + room + "\r\nwords\r\n":   {{Slip: Wrapped, At: 74}},
		"# " + room + "\nwords\na: " + room + "\nwords\n":            {{Slip: Wrapped, At: 72}},
		"a: " + room + "\nwords\n":                                   {{Slip: NoColonAfter, At: 73}},                                // one line is nobody's mail
		"a: " + room + "\nwords\nd: " + room + " and so on\nwords\n": {{Slip: NoColonAfter, At: 73}, {Slip: NoColonAfter, At: 162}}, // they had room
	} {
		for i := range want {
			want[i].Other, want[i].sure = -1, true
		}
		assert.Equal(t, want, Mistakes([]byte(text), false), "%q", text)
	}
}
