package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the mirror shows of an example, in both languages: read it aloud when the texts change.
func TestMirrorPages(t *testing.T) {
	home, err := os.Getwd()
	require.NoError(t, err)
	files(t, map[string]string{"plan.yaml": exampleText(t, "falun-barnets-plan.yaml")})
	for _, lang := range []string{"sv", "en"} {
		file := filepath.Join(home, "testdata", "mirror."+lang+".txt")
		got := run("mirror", "--lang", lang, "--at=2026-06-30", "plan.yaml")
		assert.Equal(t, statusClean, got.status)
		assert.Empty(t, got.err)
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(got.out), 0o666))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), got.out, "go test ./internal/cli -run MirrorPages -update")
		assert.NotContains(t, got.out, "Tindra", "no word of the plan")
	}
}

func TestMirrorJSON(t *testing.T) {
	files(t, map[string]string{"plan.yaml": exampleText(t, "falun-barnets-plan.yaml")})
	got := run("mirror", "--format=json", "--lang=en", "--at=2026-06-30", "plan.yaml")
	require.Equal(t, statusClean, got.status)
	var shown mirrorEntry
	decoder := json.NewDecoder(strings.NewReader(got.out))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&shown))
	assert.Equal(t, 1, shown.Version)
	require.NotEmpty(t, shown.Reflections)
	assert.Equal(t, "plug-in", shown.Reflections[0].Lens)
	assert.Equal(t, "/views/0", shown.Reflections[0].Principles[0].Facts[0].Places[0].Pointer)
	assert.NotContains(t, got.out, "null")
}

func TestMirrorRefuses(t *testing.T) {
	files(t, map[string]string{"bad.yaml": unknownField, "wheel.yaml": wheelDocument})
	for name, test := range map[string]struct {
		args   []string
		status int
	}{
		"not read in full": {[]string{"bad.yaml"}, statusFindings},
		"no plan":          {[]string{"wheel.yaml"}, statusUsage},
		"no file":          {[]string{"none.yaml"}, statusFailure},
		"nothing named":    {nil, statusUsage},
	} {
		got := run(append([]string{"mirror"}, test.args...)...)
		assert.Equal(t, test.status, got.status, name)
		assert.NotContains(t, got.out+got.err, "Hemlig", name)
	}
}
