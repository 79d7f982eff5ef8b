package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

// What is meant is found by the key first, then by whole labels, then by parts of them, then by words of the field, and last by what is
// nearly one of those.
func TestMeantKeys(t *testing.T) {
	t.Parallel()
	words := mabra.Vocabulary{
		{Key: "a-b", Label: mabra.Text{Sv: "ett äpple", En: "apples and pears"}},
		{Key: "a_b", Label: mabra.Text{Sv: "ett äpple (rött)", En: "one"}},
		{Key: "x", Label: mabra.Text{Sv: "till, fler", En: "more, some / many"}},
		{Key: "ett-apple", Label: mabra.Text{Sv: "a b", En: "plums"}},
		{Key: "region", Label: mabra.Text{Sv: "vård- och landsting", En: "the care-or-cure"}},
		{Key: "forty", Label: mabra.Text{Sv: strings.Repeat("lång", 8), En: "fo, of one"}},
	}
	for written, want := range map[string]string{
		"a-b": "a-b", "A B": "a-b", "ab": "a-b", "a_b": "a-b", // of two keys that are written alike the first; a key before a label
		"ett äpple": "a-b", "ett äpplen": "a-b", "Ett  Äpple": "a-b", "rött": "a_b",
		"ett äpple (rött)": "a_b", "the one": "a_b", "of one": "forty",
		"pears": "a-b", "pear": "a-b", "the pear": "a-b", "plum": "ett-apple", "Plums": "ett-apple",
		"many": "x", "some": "x", "fler": "x", "till": "x",
		"x = mer": "x", "x#mer": "x", "x mer": "x", "y mer": "", "plommon": "",
		"landsting": "region", "landstinget": "region", "health board": "region", "Health_Board": "region", "vård-": "", "care": "",
		"fo": "", "plumz": "ett-apple", "PEARZ": "a-b", " pearz ": "a-b", "peurz": "", "appxes and pexrs": "a-b", "appxes xnd pexrs": "a-b",
		strings.Repeat("lång", 8): "forty", strings.Repeat("lång", 7) + "läng": "forty",
		strings.Repeat("lång", 8) + "x": "", "region" + strings.Repeat(" ", 34): "region", "region" + strings.Repeat(" ", 35): "",
	} {
		assert.Equal(t, want, meantKey(written, words), "%q", written)
	}
	assert.Equal(t, "", meantKey("a", nil))
	assert.Equal(t, "", meantKey("mamma", mabra.Vocabulary{{Key: "sister"}}))
}

// Of two labels that are the same the first is meant; where a part of one is a part of another, nobody can tell.
func TestLabelsThatAreAlike(t *testing.T) {
	t.Parallel()
	words := mabra.Vocabulary{
		{Key: "first", Label: mabra.Text{Sv: "lika", En: "red, blue"}}, {Key: "second", Label: mabra.Text{Sv: "lika", En: "red, green, blue"}},
		{Key: "third", Label: mabra.Text{Sv: "blåa, blåar", En: "red, grey, greys"}},
	}
	halls := mabra.Vocabulary{{Key: "first", Label: mabra.Text{Sv: "x, skol"}}, {Key: "second", Label: mabra.Text{Sv: "y, skolor"}}}
	assert.Equal(t, "", labelled("skolorna", labelsOf(halls)), "one form is of both, another of one")
	assert.Equal(t, "second", labelled("skolorn", labelsOf(halls)))
	for written, want := range map[string]string{
		"lika": "first", "likan": "first", "green": "second", "red": "", "blue": "", "grey": "third", "blå": "third", "blåan": "third",
	} {
		assert.Equal(t, want, labelled(written, labelsOf(words)), written)
	}
}

// A word without the ends of a noun is a form of it, while three letters are left.
func TestForms(t *testing.T) {
	t.Parallel()
	for words, want := range map[string][]string{
		"Skolorna": {"skolorna", "skol", "skolor", "skolorn"}, "the  School_s": {"school s", "school "}, "en": {"en"},
		"åäöa": {"åäöa", "åäö"}, "åäa": {"åäa"},
		"bilen": {"bilen", "bil", "bile"}, "": {""}, "theatre": {"theatre", "theatr"},
	} {
		assert.Equal(t, want, forms(words), words)
	}
}

// A character that looks as another is told before what is proposed.
func TestProposed(t *testing.T) {
	t.Parallel()
	arg := Meant("skola\u200b", services)
	assert.Equal(t, "suggestion", arg.Name)
	text := arg.Value.(mabra.Text)
	assert.Regexp(t, `U\+200B.*school\?$`, text.Sv)
	assert.Regexp(t, `U\+200B.*school\?$`, text.En)
	text = Meant("qqq\u200bqqq", services).Value.(mabra.Text)
	assert.Regexp(t, `U\+200B[^?]*$`, text.Sv)
	assert.Regexp(t, `^; .*school\?$`, Meant("skola", services).Value.(mabra.Text).En)
	assert.Equal(t, "", Meant("qqqqqq", services).Value)
}
