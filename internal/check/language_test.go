package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What is a code is let be; what plainly means one gets it proposed.
func TestLanguageCodes(t *testing.T) {
	t.Parallel()
	for _, code := range []string{"sv", "SV", "sv-SE", "so", "en-GB", "zh-Hant-TW", "sco", "fit", "de-1996", "x-tecken", "xx"} {
		assert.True(t, languageCode.MatchString(code), code)
	}
	for text, meant := range map[string]string{
		"svenska": "sv", "Svenska ": "sv", "English": "en", "SV_se": "sv-SE", "sv SE": "sv-SE", "en_gb": "en-GB",
		"s": "", "sv-": "", "sv--SE": "sv-SE", "svenska och somaliska": "", "åä": "", "12": "", "sv-abcdefghi": "",
	} {
		assert.False(t, languageCode.MatchString(text), text)
		assert.Equal(t, meant, languageMeant(text), text)
	}
}
