package look

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/sentence"
)

func TestUpper(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"": "", "ärlig": "Ärlig", "SIP": "SIP", "3 dagar": "3 dagar"} {
		assert.Equal(t, want, sentence.Capital(text))
	}
}
