package yamldoc

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/rules"
)

// Whatever the YAML library says is told in our own words, in both languages; so is every kind of value.
func TestEveryComplaintHasItsWords(t *testing.T) {
	t.Parallel()
	for _, c := range complaints {
		if c.rule == nil {
			text := rules.Syntax.Phrase(c.cause)
			assert.NotEmpty(t, text.Sv, "%s: %s", c.says, c.cause)
			assert.NotEmpty(t, text.En, "%s: %s", c.says, c.cause)
		}
	}
	for _, cause := range []string{"tab", "quote", "space", "directive", "json", "unclear"} {
		assert.NotEmpty(t, rules.Syntax.Phrase(cause), cause)
	}
	for kind := fields.Text; kind <= fields.Object; kind++ {
		if name, ok := expectedPhrases[kind]; ok {
			assert.NotEmpty(t, rules.WrongType.Phrase(name), name)
		}
	}
}

// What says that a document is too large names two phrases of the rule.
func TestWhatIsTooLargeHasItsWords(t *testing.T) {
	t.Parallel()
	for _, name := range []string{
		"document", "stream", "file", "group", "field-name", "number-of-findings", "text",
		"bytes", "values", "fields", "documents", "characters", "findings",
	} {
		assert.NotEmpty(t, rules.TooLarge.Phrase(name), name)
	}
}
