package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What is a code is let be; what plainly means one gets it proposed.
func TestLanguageCodes(t *testing.T) {
	t.Parallel()
	for _, code := range []string{"sv", "SV", "sv-SE", "so", "en-GB", "zh-Hant-TW", "sco", "fit", "de-1996", "x-tecken", "xx"} {
		assert.True(t, isLanguage(code), code)
	}
	for text, meant := range map[string]string{
		"svenska": "sv", "Svenska ": "sv", "English": "en", "SV_se": "sv-SE", "sv SE": "sv-SE", "en_gb": "en-GB",
		"s": "", "sv-": "", "sv--SE": "sv-SE", "svenska och somaliska": "", "åä": "", "12": "", "sv-abcdefghi": "",
		"": "", "1a": "", "a1": "", "sv1": "", "å": "", "s!": "", "{a": "", "a`": "",
		"swe_se": "", "sv_abc": "", "12-34": "", "å SE": "", "sv åx": "", "sv_SE_x": "", "-": "",
	} {
		assert.False(t, isLanguage(text), text)
		assert.Equal(t, meant, languageMeant(text), text)
	}
}
