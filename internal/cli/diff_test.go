package cli

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// revisions puts two revisions of a plan in a folder of the test's own.
func revisions(t *testing.T) {
	t.Helper()
	plans := map[string]string{"bad.yaml": unknownField, "wheel.yaml": wheelDocument, "other.yaml": planDocument}
	for _, name := range []string{"spring.yaml", "autumn.yaml"} {
		text, err := os.ReadFile("../../plan/changes/testdata/" + name)
		require.NoError(t, err)
		plans[name] = string(text)
	}
	files(t, plans)
}

func TestDiff(t *testing.T) {
	revisions(t)
	assert.Equal(t, ran{}, run("diff", "spring.yaml", "spring.yaml"), "nothing differs")

	got := run("diff", "spring.yaml", "autumn.yaml")
	assert.Equal(t, statusFindings, got.status)
	assert.Empty(t, got.err)
	assert.Contains(t, got.out, "Det som är nått\n- Målet ”Elis har någon")
	for line := range strings.Lines(got.out) {
		assert.LessOrEqual(t, len([]rune(line)), lineWidth+1)
	}
	assert.Contains(t, run("diff", "--lang=en", "spring.yaml", "autumn.yaml").out, "What has been reached\n")
	assert.Equal(t, got, runWith(Command{In: strings.NewReader(held(t, "autumn.yaml"))}, "diff", "spring.yaml", "-"))
}

func TestDiffAsJSON(t *testing.T) {
	revisions(t)
	got := run("diff", "--format=json", "spring.yaml", "autumn.yaml")
	assert.Equal(t, statusFindings, got.status)
	var read struct {
		Version       int
		Before, After struct {
			File, ID, Updated string
			Revision          int
		}
		Changes []struct {
			Kind, Item, Before, After string
			Old, New                  any
		}
		Minutes []struct {
			Topic   string
			Heading map[string]string
			Lines   []struct {
				Text    map[string]string
				Changes []int
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(got.out), &read))
	assert.Equal(t, 1, read.Version)
	assert.Equal(t, "autumn.yaml", read.After.File)
	assert.Equal(t, 2, read.After.Revision)
	assert.Equal(t, "2026-06-01", read.After.Updated)
	said := map[string]bool{}
	for _, c := range read.Changes {
		said[c.Kind+" "+c.Item+" "+c.Before+" "+c.After] = true
		if c.After == "outcomes[1].due" {
			assert.Equal(t, "2026-06-01", c.Old)
			assert.Equal(t, "2026-10-15", c.New)
		}
	}
	assert.True(t, said["changed mål-läsa outcomes[1].due outcomes[1].due"], said)
	assert.Equal(t, "What has been reached", read.Minutes[1].Heading["en"])

	same := run("diff", "--format=json", "spring.yaml", "spring.yaml")
	assert.Equal(t, statusClean, same.status)
	assert.Contains(t, same.out, `"changes": [],`)
}

// What cannot be compared is said, and none of what it says.
func TestDiffRefuses(t *testing.T) {
	revisions(t)
	for name, test := range map[string]struct {
		args   []string
		status int
		said   string
	}{
		"one file":        {[]string{"spring.yaml"}, statusUsage, "ange två filer"},
		"no plan":         {[]string{"spring.yaml", "wheel.yaml"}, statusUsage, "wheel.yaml: filen ska innehålla en plan"},
		"twice the input": {[]string{"-", "-"}, statusUsage, "bara en plan kan skickas in"},
		"no file":         {[]string{"spring.yaml", "none.yaml"}, statusFailure, "none.yaml: filen finns inte"},
		"not understood":  {[]string{"bad.yaml", "spring.yaml"}, statusFailure, "[unknown-field]"},
	} {
		got := runWith(Command{In: strings.NewReader(held(t, "spring.yaml"))}, append([]string{"diff"}, test.args...)...)
		assert.Equal(t, test.status, got.status, name)
		assert.Contains(t, got.err, test.said, name)
		assert.Empty(t, got.out, name)
		assert.NotContains(t, got.err, "Elis", name)
	}
	got := run("diff", "spring.yaml", "other.yaml")
	assert.Equal(t, statusFindings, got.status)
	assert.Contains(t, got.err, "inte samma id")
}
