package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// What looks as it should and is not is named; what may be meant is not.
func TestStrange(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]string{
		"": "", "a": "", "å-1": "", "a b": "", "2026-03-09": "", "Ã": "", "Ãa": "", "”": "smart-within", "a”b": "",
		"a\u00a0": "odd-blank-within", "\u200ba": "odd-blank-within", "a\u00adb": "odd-blank-within",
		"a\u0308": "mark-of-its-own", "”a": "smart-within", "a“": "smart-within",
		"2026–03–09": "dash-within", "a‑b": "dash-within", "a – b": "", "a b–c": "", "–a": "", "a–": "",
		"mÃ¥l": "letters-lost", "mÃ\x80": "letters-lost", "m\xe5l": "", "\xe5": "", "m\xe5": "", "a–\xe5": "dash-within",
	} {
		if want == "" {
			assert.Equal(t, "", Strange(word), word)
			continue
		}
		if told, ok := Strange(word).(mabra.Text); assert.True(t, ok, word) {
			phrase := rules.Syntax.Phrase(want)
			assert.Equal(t, phrase.En[len(phrase.En)-9:], told.En[len(told.En)-9:], word)
		}
	}
	assert.Equal(t, "a-b", withoutStrange("”a–\u00adb”"))
	assert.Equal(t, "åb", withoutStrange("åb"))
}
