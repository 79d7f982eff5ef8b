package triangle_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/triangle"
)

// What was written, but could not be read, is reported by its form. No rule calls it skipped.
func TestWhatCannotBeReadIsNotSkipped(t *testing.T) {
	entries := `entries:
  - {dimension: being-healthy, kind: challenge, text: Trött på morgonen}
  - {dimension: being-there-for-me, kind: strength, text: Mormor kommer varje dag}
`
	for what, text := range map[string]string{
		"a misspelt dimension":         entries + "  - {dimension: skool, kind: strength, text: Trivs i skolan}\n",
		"a misspelt side":              entries + "notExplored: [{side: my-world, because: Behövdes inte}]\n",
		"reasons that are a text":      entries + "notExplored: my-wider-world\n",
		"entries that are a text":      "entries: school\n",
		"a kind that may be strength":  "entries: [{dimension: school, kind: styrka, text: Trivs}]\nnotExplored: [{side: how-i-grow, because: Nej}, {side: what-i-need, because: Nej}]\n",
		"an entry that is only a text": entries + "  - skolan\n",
	} {
		d, findings := triangle.Parse("triangle.yaml", []byte(`apiVersion: mabra/v1
kind: Triangle
id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
language: sv
synthetic: true
created: 2026-03-02
`+text))
		for _, f := range append(findings, d.Check()...) {
			assert.Contains(t, []string{"wrong-type", "unknown-value", "missing-field"}, f.Rule.ID, what)
		}
	}
}
