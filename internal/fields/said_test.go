package fields_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// White space, characters that nobody sees and bare punctuation say nothing. Letters, digits and faces do.
func TestWhatSaysNothing(t *testing.T) {
	t.Parallel()
	for _, silent := range []string{
		"", " ", "\t\n", "\u00a0", "\u200b", "\u3000", "\u2060\ufeff", "\u00ad", "\u2800", "\u3164", "\u115f", "\uffa0", "\ufe0f",
		"\u034f", "\u061c", "\u180e", "\u2028", "\u206a", "...", "…", "-", "–", "—", "−", "--", "_____", "?", "!!", "[ ]", "( )", "*", "•",
		"/", "\\", "”“", "‘’", "«»", "·", "。", "、", "～", "،", "؟", "─────", ". . .", "<>", "=", "~", "\ufffd",
	} {
		assert.False(t, fields.Says(silent), "%q", silent)
	}
	for _, says := range []string{"a", "Å", "7", "½", "²", "🙂", "❤️", "☺", "👍🏽", "🇸🇪", "→", "✓", "☒", "نعم", "是", "ਹਾਂ", "ja.", "...nej", " x ", "§1", "€", "†7"} {
		assert.True(t, fields.Says(says), "%q", says)
	}
}

// What a schema finds by the pattern is what Go finds, character by character.
func TestThePatternFindsWhatSays(t *testing.T) {
	t.Parallel()
	pattern := regexp.MustCompile(fields.Saying)
	for r := rune(1); r <= 0x1ffff; r++ {
		if r < 0xd800 || r > 0xdfff {
			if text := string(r); fields.Says(text) != pattern.MatchString(text) {
				t.Fatalf("%U", r)
			}
		}
	}
}

// No letter and no digit is silent but the fillers, which nobody sees, and all that Unicode calls space is.
func TestSilentCharactersAreNoLetters(t *testing.T) {
	t.Parallel()
	fillers := "\u115f\u1160\u3164\uffa0\u2e2f" // and a stroke
	for r := rune(1); r <= 0xffff; r++ {
		switch says := fields.Says(string(r)); {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if says == strings.ContainsRune(fillers, r) {
				t.Errorf("%U", r)
			}
		case unicode.IsSpace(r):
			assert.False(t, says, "%U", r)
		}
	}
}

type page struct {
	Title string   `yaml:"title" validate:"required" privacy:"free-text"`
	Words []string `yaml:"words" validate:"dive,required" privacy:"free-text"`
	ID    string   `yaml:"id" validate:"omitempty,localid" privacy:"structure"`
	Note  note     `yaml:"note" privacy:"structure"`
	More  []note   `yaml:"more" privacy:"structure"`
	Maybe *note    `yaml:"maybe" privacy:"structure"`
	Marks []string `yaml:"marks" validate:"required,dive,required,localid" privacy:"structure"`
	Tags  []string `yaml:"tags" validate:"dive,required,localid" privacy:"structure"`
}

type note struct {
	Text string `yaml:"text" privacy:"free-text"`
}

// What says nothing is none, however deep it stands; an id is no free text, and the document itself is left as it is.
func TestSaidEmptiesWhatSaysNothing(t *testing.T) {
	t.Parallel()
	full := &page{Title: "a", Words: []string{"b", ""}, ID: " ", Maybe: &note{}}
	assert.Same(t, full, fields.Said(full), "nothing to empty")
	written := &page{Title: "…", Words: []string{"b", " "}, ID: " ", Note: note{"-"}, More: []note{{"c"}, {"\u200b"}}, Maybe: &note{"\u00a0"}}
	said := fields.Said(written)
	assert.Equal(t, &page{Words: []string{"b", ""}, ID: " ", More: []note{{"c"}, {}}, Maybe: &note{}}, said)
	assert.Equal(t, "…", written.Title)
	assert.Equal(t, []string{"b", " "}, written.Words)
	assert.Equal(t, "\u00a0", written.Maybe.Text)
}

// A program takes the items of a list out of it, and leaves a list that is there and holds nothing.
func TestAListWithoutItemsIsNotThere(t *testing.T) {
	t.Parallel()
	emptied := &page{Title: "a", Marks: []string{"b"}[:0], Tags: []string{}}
	said := fields.Said(emptied)
	assert.Nil(t, said.Marks)
	assert.NotNil(t, emptied.Marks, "the document itself is left as it is")
	for _, whole := range []*page{{Title: "a"}, {Title: "a", Marks: []string{"b"}}, {Title: "a", Tags: []string{}}} {
		assert.Same(t, whole, fields.Said(whole))
	}
}
