package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestLinksDialNumbers: only a text that is a number is a link, and the link holds nothing else.
func TestLinksDialNumbers(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"070-174 06 35": "tel:0701740635", "+46 70 174 06 35": "tel:+46701740635", "010-": "tel:010", "12": "",
		"070-174 06 35 (vardagar)": "", "javascript:alert(1)": "", "": "",
	} {
		assert.Equal(t, want, string(dialled(text)))
	}
}
