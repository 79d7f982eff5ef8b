package interop_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var blocks = regexp.MustCompile("(?ms)^```(\\w+)\\n(.*?)^```$")

// shown gives the code that a page shows in each language. A page shows each language once, so that what is run by a test is
// what is read.
func shown(t *testing.T, page string) map[string]string {
	t.Helper()
	text, err := os.ReadFile("../../docs/" + page)
	require.NoError(t, err)
	code := map[string]string{}
	for _, block := range blocks.FindAllStringSubmatch(string(text), -1) {
		require.NotContains(t, code, block[1], "%s shows the language twice", page)
		code[block[1]] = block[2]
	}
	return code
}

// Both pages show the same code: what is run from the one holds for the other.
func TestPagesShowTheSameCode(t *testing.T) {
	t.Parallel()
	english := shown(t, "embedding.md")
	assert.Equal(t, english, shown(t, "embedding.sv.md"))
	for _, language := range []string{"ts", "sh", "python", "java", "csharp", "yaml", "json"} {
		assert.NotEmpty(t, english[language], language)
	}
}

// A mistake is something wrong in a plan: what is written instead of what, and where that is.
type mistake struct{ right, wrong, pointer string }

var (
	unknownWord  = mistake{"status: active", "status: aktiv", "/status"}
	noSuchDay    = mistake{"created: 2026-01-22", "created: 2026-02-30", "/created"}
	unknownField = mistake{"  group: 2B", "  grupp: 2B", "/child"}
)

// value gives what the plan says instead of what it should say.
func (m mistake) value() string { return m.wrong[strings.LastIndex(m.wrong, " ")+1:] }

// project makes a folder as the page tells to, with the schema of an edition in schemas.
func project(t *testing.T, edition string) string {
	t.Helper()
	folder, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	schema, err := os.ReadFile("../" + edition + "/plan.v1.schema.json")
	require.NoError(t, err)
	write(t, filepath.Join(folder, "schemas", "plan.v1.schema.json"), string(schema))
	return folder
}

var modeline = regexp.MustCompile(`(?m)^# yaml-language-server:.*\n`)

// example gives the text of the plan that the page points to, with mistakes in it, and without a line that points out where
// its schema lies here.
func example(t *testing.T, mistakes ...mistake) string {
	t.Helper()
	text, err := os.ReadFile("../../examples/falun-barnets-plan.yaml")
	require.NoError(t, err)
	return broken(t, modeline.ReplaceAllString(string(text), ""), mistakes)
}

func broken(t *testing.T, text string, mistakes []mistake) string {
	t.Helper()
	for _, m := range mistakes {
		require.Equal(t, 1, strings.Count(text, m.right+"\n"), m.right)
		text = strings.Replace(text, m.right+"\n", m.wrong+"\n", 1)
	}
	return text
}

func write(t *testing.T, file, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
	require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
}
