package desk

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What a form says of a field is for whoever fills it in by hand: it speaks of no ids, no true and false, no other fields by
// the words that they have in a file.
func TestHintsAreForHands(t *testing.T) {
	written := regexp.MustCompile(`(?i)\b(id|ids|true|sant|utelämnat|left out|yaml|json|bcp|citattecken|quotation marks)\b|` +
		`\b(under|in|i) (people|organisations|meetings|missing|needs|outcomes)\b|^$`)
	said := 0
	for key, hint := range hints() {
		if strings.HasPrefix(key, "document.Settings.") {
			continue // settings are for whoever writes documents
		}
		for _, words := range []string{hint.Sv, hint.En} {
			if words != "" {
				said++
				assert.NotRegexp(t, written, words, key)
			}
		}
		assert.Equal(t, hint.Sv == "", hint.En == "", "%s is said in one language only", key)
	}
	assert.Greater(t, said, 900)
}
