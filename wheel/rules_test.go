package wheel_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/wheel"
)

// What was written, but could not be read, is reported by its form. No rule calls it skipped.
func TestWhatCannotBeReadIsNotSkipped(t *testing.T) {
	rest := ""
	for _, indicator := range []string{"healthy", "achieving", "nurtured", "active", "respected", "responsible", "included"} {
		rest += "      - {indicator: " + indicator + ", answer: not-asked}\n"
	}
	for what, text := range map[string]string{
		"strengths that are no list": "\n      - {indicator: safe, strengths: Hemma, worries: [Mörkret]}\n" + rest,
		"an answer that is a number": "\n      - {indicator: safe, answer: 3}\n" + rest,
		"a misspelt indicator":       "\n      - {indicator: saef, strengths: [Hemma]}\n" + rest,
		"a mark that is a text":      "\n      - safe\n" + rest,
		"indicators that are a text": " safe\n",
	} {
		d, findings := wheel.Parse("wheel.yaml", []byte(`apiVersion: mabra/v1
kind: Wheel
id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
language: sv
synthetic: true
created: 2026-03-02
readings:
  - date: 2026-03-02
    voice: child
    indicators:`+text))
		for _, f := range append(findings, d.Check()...) {
			assert.Contains(t, []string{"wrong-type", "unknown-value"}, f.Rule.ID, what)
		}
	}
}
