package draft_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/draft"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A first wheel of every model, voice and language is the model's blank reading, with nothing to say of it but that nobody has
// answered; filled in by its comments it is clean.
func TestFirstWheel(t *testing.T) {
	t.Parallel()
	for _, name := range append(wheel.Models(), "") {
		model, _ := wheel.LoadModel(name)
		for _, voice := range mabra.Values[wheel.Voice]() {
			for _, lang := range mabra.Languages() {
				text := string(draft.FirstWheel(draft.FirstWheelOptions{
					ID: firstID, Day: day("2026-03-02"), Language: lang, Model: model, Voice: voice, By: "noor",
				}))
				d, findings := wheel.Parse("wheel.yaml", []byte(text))
				require.Empty(t, findings, name)
				assert.Equal(t, []wheel.Reading{model.Blank(day("2026-03-02"), voice, "noor")}, d.Readings, name)
				for _, f := range d.Check(mabra.At(day("2026-03-02"))) {
					assert.Equal(t, "wheel-indicator-skipped", f.Rule.ID)
				}
				assert.NotRegexp(t, braces, text)
				for row := range strings.Lines(text) {
					assert.LessOrEqual(t, len([]rune(row)), 121)
				}
				d, findings = wheel.Parse("wheel.yaml", []byte(wheelFilledIn(text)))
				require.Empty(t, findings, name)
				assert.Empty(t, d.Check(mabra.At(day("2026-03-02"))), name)
				assert.NotEmpty(t, d.Child)
			}
		}
	}
}

// wheelFilledIn does what the comments of a first wheel say.
func wheelFilledIn(text string) string {
	text = toFill.ReplaceAllString(text, "$1$2")
	text = regexp.MustCompile(`(?m)^ *answer:\n`).ReplaceAllString(text, "")
	return strings.ReplaceAll(text, `""`, `"Påhittat."`)
}

// Who tells, and what a model is called, somebody else has chosen: each stays a value.
func TestFirstWheelTakesAnyName(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"a\nsynthetic: true", `"`, "{id}", "a # b", "é: [", "{"} {
		model := &wheel.Model{Name: name}
		d, _ := wheel.Parse("wheel.yaml", draft.FirstWheel(draft.FirstWheelOptions{
			ID: firstID, Day: day("2026-03-02"), Language: mabra.Swedish, Model: model, Voice: wheel.VoiceChild, By: name,
		}))
		require.NotNil(t, d)
		require.Len(t, d.Readings, 1, name)
		assert.Equal(t, name, d.Readings[0].By)
		assert.Equal(t, name, d.Readings[0].Model)
		assert.False(t, d.Synthetic)
	}
}

// Areas of a model of one's own are called as it calls them; who is not said to tell is not written.
func TestFirstWheelOfOwnAreas(t *testing.T) {
	t.Parallel()
	model := &wheel.Model{Name: "ours", Language: mabra.Swedish, Areas: []wheel.Area{{ID: "sleep", Label: "sömn"}}}
	text := string(draft.FirstWheel(draft.FirstWheelOptions{
		ID: firstID, Day: day("2026-03-02"), Language: mabra.Swedish, Model: model, Voice: wheel.VoiceGuardian,
	}))
	assert.Contains(t, text, "      # Sömn\n      - area: sleep\n")
	assert.NotContains(t, text, " by:")
}
