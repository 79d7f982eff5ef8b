package document_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A language that is written and is none is told of, also where nothing stands in the quotation marks.
func TestALanguageOfSettingsIsTaken(t *testing.T) {
	t.Parallel()
	for written, want := range map[string]string{
		"sv": "", "en": "", `""`: "unknown-value", `" "`: "unknown-value", `"\u200b"`: "unknown-value", "nb": "unknown-value", "SV": "unknown-value",
		"[sv]": "wrong-type", "~": "wrong-type",
	} {
		found := ""
		for _, f := range folders(map[string]string{".mabra.yaml": settingsHead + "language: " + written + "\n"}).Of("a.yaml").Findings() {
			found += f.Rule.ID
		}
		assert.Equal(t, want, found, written)
	}
	assert.Empty(t, folders(map[string]string{".mabra.yaml": settingsHead}).Of("a.yaml").Findings())
}
