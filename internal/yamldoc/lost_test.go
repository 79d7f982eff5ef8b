package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

// Letters that have become others are told once, at the first, where three are different; some of them only near the beginning.
func TestLettersThatHaveBecomeOthers(t *testing.T) {
	t.Parallel()
	far := "# " + strings.Repeat("x", 4<<10) + "\n"
	const three = "name: bÃ¥de nÃ¤ra sjÃ¶n\n"
	for text, want := range map[string][]string{
		three:                                   {`3:8-3:9 "Ã" what=~letters-lost hint=~anew`},
		far + three:                             {`4:8-4:9 "Ã" what=~letters-lost hint=~anew`},
		"name: b√•de n√§ra sj√∂n\n":             {`3:8-3:9 "√" what=~letters-lost hint=~anew`},
		"name: b├Ñde n├ñra sj├Ân\n":             {`3:8-3:9 "├" what=~letters-lost hint=~anew`},
		"name: b\ufffdde n\ufffdra sj\ufffdn\n": {"3:8-3:9 \"\ufffd\" what=~letters-lost hint=~anew"},
		far + "name: b\ufffdde n\ufffdra sj\ufffdn\n": {
			"4:8-4:9 \"\ufffd\" what=~letters-lost hint=~anew"},
		far + "name: b√•de n√§ra sj√∂n\n":     {},
		far + "name: Ńb√•de n√§ra sj√∂n\n":    {}, // a byte of what is looked for further down, and no more
		far + "name: ½b√•de n√§ra sj√∂n\n":    {},
		"name: bÃ¥de nÃ¤ra\n":                 {}, // two may be meant
		"name: bÃ¥de nÃ¥ra sjÃ¥n\n":           {}, // and one again and again
		"name: b=C3=A5de\n":                   {`3:8-3:9 "=" what=~mail hint=~attachment`},
		"name: b=C3=95de\n":                   {`3:8-3:9 "=" what=~mail hint=~attachment`},
		"name: b=C3=55de\n":                   {},
		"name: b=C4=A5de\n":                   {},
		far + "name: b=C3=A5de\n":             {},
		"name: Ã å\n":                         {},
		"name: båda\n":                        {},
		strings.Repeat("# Ã¥\n", 100) + three: {}, // after a hundred alike nobody looks on
		strings.Repeat("# Ã¥\n", 97) + three:  {`3:3-3:4 "Ã" what=~letters-lost hint=~anew`},
	} {
		told := toldOf(head+text, "encoding")
		assert.Equal(t, len(want), len(told), "%.60q", text)
		for i := range told {
			assert.Equal(t, want[i], told[i])
		}
	}
}

// What is lost is told once: no character that belongs in no text is told beside it, and the texts that hold it are in doubt.
func TestWhatIsInDoubtWhereLettersAreLost(t *testing.T) {
	t.Parallel()
	const three = "name: bÃ¥de nÃ¤ra sjÃ¶n\n"
	assert.Len(t, toldOf(head+three+"near: \xe5\n", "encoding"), 1)
	assert.Len(t, toldOf(head+three+"near: \x01\n", "encoding"), 1)
	h, _ := ReadOne[house]("a.yaml", []byte(head+three+"near: a\nkeeper: b=C3=A5\nnames: [a\ufffd, b]\n"), mabra.DefaultLimits(), "House")
	for path, want := range map[mabra.Path]bool{"name": true, "near": false, "keeper": true, "names[0]": true, "names[1]": false} {
		assert.Equal(t, want, sourceOf(h).Unread(path), path)
	}
	h = readHouse(t, head+"name: a\xe5b\nnear: a\nkeeper: a\ufffd\n")
	assert.True(t, sourceOf(h).Unread("name"))
	assert.True(t, sourceOf(h).Unread("keeper"))
	assert.False(t, sourceOf(h).Unread("near"))
}
