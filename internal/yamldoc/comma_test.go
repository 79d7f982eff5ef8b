package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What shows that a comma has cut a text in two: a mark that opens before it and closes after, a word that sentences go on with, or
// several words on both sides. The piece asked about is marked with a >.
func TestCutByComma(t *testing.T) {
	t.Parallel()
	for pieces, want := range map[string]rune{
		">men glad":       0, // nothing stands before it
		"Trött|>men glad": byComma, "Trött|>but happy": byComma, "Trött|>framför allt nu": byComma,
		"Trött|>men": 0, "Trött|>menar väl": 0, "Trött|>butter on bread": 0, // no word that sentences go on with
		"trött|>men glad": 0, "Trött|>Men glad": 0, "4|>men glad": 0, "Trött|>4 gånger": 0, // it has to go on in small letters
		"Trött.|>men glad": 0, "Trött!|>men glad": 0, "Trött?|>men glad": 0, // the sentence has ended
		"|>men glad": 0, "Trött|>": 0, "|>": 0, // no texts without quotation marks
		"Läser böcker|>spelar spel": byComma, "Läser|>spelar spel": 0, "Läser böcker|>spelar": 0,
		"Läser böcker|>spelar spel|går ut": 0, "Läser böcker|>spelar spel|Går ut": byComma, "Läser böcker|>spelar spel|": byComma,
		"Äter|Läser böcker|>spelar spel": byComma, "Läser böcker|spelar spel|>går ut": 0,
		"Trött|>men glad|går ut": byComma,
		"”En sak|>en till”":      '”', "“En sak|>en till“": '“', "”|>en till”": '”',
		"”En sak”|>en till”": 0, "”En sak|>en till": 0, "En sak|>en till”": byComma, "”En sak|>”": 0, "”En sak|>men glad": 0,
	} {
		before, _, _ := strings.Cut(pieces, ">")
		list := strings.Split(strings.Replace(pieces, ">", "", 1), "|")
		assert.Equal(t, string(want), string(CutByComma(list, strings.Count(before, "|"))), pieces)
	}
}

// It is asked about every text of a list in brackets, and about nothing else.
func TestListsThatCommasMayCut(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"names: [Trött om dagen, mest på morgonen]\n": {`3:25-3:41 names[1] "mest på morgonen" info comma`},
		"names: [A, Trött om dagen, mest nu, Glad, men sen]\n": {
			`3:28-3:35 names[2] "mest nu" info comma`, `3:43-3:50 names[4] "men sen" info comma`},
		"names: [”Trött, sen”]\n":                               {`3:17-3:21 names[1] "sen”" info smart mark=”`},
		"outcomes: [{needs: [Äta nu, mest sen]}]\n":             {`3:29-3:37 outcomes[0].needs[1] "mest sen" info comma`},
		"names:\n  - Trött om dagen\n  - mest på morgonen\n":    {}, // no comma stands there
		"names: [\"Trött om dagen\", \"mest på morgonen\"]\n":   {},
		"names: [Trött om dagen, \"mest på morgonen\"]\n":       {},
		"names: [\"Trött om dagen\", mest på morgonen]\n":       {},
		"names: [Trött om dagen, 'mest på morgonen']\n":         {},
		"x-a: [Trött om dagen, mest på morgonen]\n":             {}, // what one's own fields hold is one's own
		"? number\nnames: [Trött om dagen, mest på morgonen]\n": {}, // another reader took the text
	} {
		assert.Equal(t, want, toldOf(head+text, "text-cut-by-comma"), text)
	}
	h := readHouse(t, head+"? number\nnames: [Trött om dagen, mest på morgonen]\n")
	require.True(t, sourceOf(h).root.Document().ByLibrary())
}

// Only a text that stands without quotation marks is a plain one.
func TestPlainText(t *testing.T) {
	t.Parallel()
	h := readHouse(t, head+"x-a: [två ord, \"två ord\", 'två ord', 5, true, null, 2026-01-02, [två ord], {a: b}, 1.5]\n")
	value := sourceOf(h).valueAt("x-a")
	var got []string
	for item := range value.Items() {
		got = append(got, PlainText(item))
	}
	assert.Equal(t, []string{"två ord", "", "", "", "", "", "", "", "", ""}, got)
	assert.Equal(t, "", PlainText(sourceOf(h).valueAt("x-b")))
}
