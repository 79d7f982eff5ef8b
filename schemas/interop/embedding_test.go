package interop_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/schemas/internal/outside"
)

// A line break after an id, which a schema allows where $ also matches before the last line break.
var lineBreakAfterID = mistake{
	`  - {id: kulturskolan, name: Kulturskolan, sector: leisure, principal: municipality, municipality: "9999"}`,
	`  - {name: Kulturskolan, sector: leisure, principal: municipality, municipality: "9999", id: "kulturskolan\n"}`,
	"/organisations/3/id",
}

// The program that the page shows for TypeScript is accepted by the compiler in strict mode, finds nothing in a plan that is
// right, and finds what is wrong in broken ones.
func TestTypeScriptOfThePage(t *testing.T) {
	t.Parallel()
	withAll(t)
	packages, err := filepath.Abs(filepath.Join(outside.Node(t, "."), "node_modules"))
	require.NoError(t, err)
	folder := project(t, "bundled")
	require.NoError(t, os.Symlink(packages, filepath.Join(folder, "node_modules")))
	write(t, filepath.Join(folder, "package.json"), `{"type": "module"}`)
	page := shown(t, "embedding.md")
	write(t, filepath.Join(folder, "check-plan.ts"), page["ts"])
	compile, ok := strings.CutPrefix(page["sh"], "npx tsc ")
	require.True(t, ok, page["sh"])
	arguments := strings.Fields(compile[:strings.Index(compile, "\n")])
	output, accepted := run(t, folder, "node", append([]string{filepath.Join(packages, "typescript", "bin", "tsc")}, arguments...)...)
	require.True(t, accepted, output)
	findsMistakes(t, folder, []string{"node", "check-plan.js"}, unknownWord, noSuchDay, unknownField, lineBreakAfterID)
}

// The program that the page shows for Python gives the same verdicts, but for the one that the page warns of.
func TestPythonOfThePage(t *testing.T) {
	t.Parallel()
	withAll(t)
	python := outside.Python(t)
	folder := project(t, "bundled")
	write(t, filepath.Join(folder, "check_plan.py"), shown(t, "embedding.md")["python"])
	write(t, filepath.Join(folder, "line-break.yaml"), example(t, lineBreakAfterID))
	output, valid := run(t, folder, python, "check_plan.py", "line-break.yaml")
	assert.True(t, valid, output)
	findsMistakes(t, folder, []string{python, "check_plan.py"}, unknownWord, noSuchDay, unknownField)
}

// findsMistakes checks that a program takes the plan that the page points to, and for each mistake in it says where that is,
// and not what the plan says there. All the broken plans are given at once, as on the page: a program is slow to start.
func findsMistakes(t *testing.T, folder string, program []string, mistakes ...mistake) {
	t.Helper()
	write(t, filepath.Join(folder, "plan.yaml"), example(t))
	output, valid := run(t, folder, program[0], program[1], "plan.yaml")
	assert.True(t, valid, output)
	assert.Empty(t, output)
	command := program[1:]
	for i, m := range mistakes {
		name := fmt.Sprintf("broken-%d.yaml", i)
		write(t, filepath.Join(folder, name), example(t, m))
		command = append(command, name)
	}
	output, valid = run(t, folder, program[0], append(command, "plan.yaml")...)
	assert.False(t, valid)
	found := map[string]bool{}
	for line := range strings.Lines(output) {
		assert.Regexp(t, `^broken-\d\.yaml: \S+ breaks \w+\n$`, line)
		name, said, _ := strings.Cut(line, ": ")
		found[name] = true
		for i, m := range mistakes {
			if name == fmt.Sprintf("broken-%d.yaml", i) {
				assert.Contains(t, []string{m.pointer, jsonPath(m.pointer)}, strings.Fields(said)[0])
			}
			assert.NotContains(t, said, m.value())
		}
	}
	assert.Len(t, found, len(mistakes), "each of them is broken: %s", output)
}

// jsonPath writes a JSON Pointer the way Python does.
func jsonPath(pointer string) string {
	return "$" + strings.ReplaceAll(regexp.MustCompile(`/(\d+)`).ReplaceAllString(pointer, "[$1]"), "/", ".")
}

// run runs a program in a folder, and gives what it writes and whether it ends well.
func run(t *testing.T, folder, program string, arguments ...string) (string, bool) {
	t.Helper()
	command := exec.Command(program, arguments...)
	command.Dir = folder
	output, err := command.CombinedOutput()
	if err != nil {
		require.IsType(t, &exec.ExitError{}, err)
	}
	return string(output), err == nil
}
