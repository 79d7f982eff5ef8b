package look

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestUpper(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"": "", "ärlig": "Ärlig", "SIP": "SIP", "3 dagar": "3 dagar"} {
		assert.Equal(t, want, upper(text))
	}
}
