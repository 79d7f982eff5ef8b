// Package forge tries what others run this with: the action for GitHub, the hook for pre-commit, the lines for GitLab and
// the container, each on a repository made on the spot, with a good document and a bad one.
package forge

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

var (
	all   = flag.Bool("all", false, "build the command as the action does, and run what a forge runs")
	whole = flag.Bool("whole", false, "as -all, and also build as a container does, and let pre-commit install its hook: some minutes")
)

const (
	house = "../.."
	good  = `apiVersion: mabra/v1
kind: Resilience
id: 152575e7-0c09-5f53-8199-3011ee8d0b7e
child: Blåklint
language: sv
synthetic: true
created: 2026-04-29
factors:
  - {id: djuren, pole: resilience, text: Sköter skolans akvarium på egen hand., by: barnet, date: 2026-04-29}
`
	bad = good + "  - {id: djuren, pole: adversity, text: Familjen har flyttat två gånger i år., by: mamma, date: 2026-04-29}\n"
	// A draft, of which there is a little to say and no error.
	worth = `apiVersion: mabra/v1
kind: Plan
id: 152575e7-0c09-5f53-8199-3011ee8d0b7e
revision: 1
status: draft
form: own
language: sv
synthetic: true
created: 2026-04-29
child: {pseudonym: Blåklint}
`
	// What no report may repeat.
	said = "akvarium"
)

// temporary is the folder that the action builds into, as a runner's.
var temporary string

func TestMain(m *testing.M) {
	flag.Parse()
	folder, err := os.MkdirTemp("", "forge")
	if err != nil {
		panic(err)
	}
	temporary = folder
	status := m.Run()
	_ = os.RemoveAll(folder)
	os.Exit(status)
}

var built sync.Once

// command gives the program, built as the action builds it.
func command(t *testing.T) string {
	t.Helper()
	if !*all && !*whole {
		t.Skip("the command is built and run: go test ./internal/forge -args -all")
	}
	built.Do(func() {
		var it action
		text(t, "action.yml", &it)
		out, status := ran(t, house, it.Runs.Steps[0].Run, it.around(t)...)
		require.Equal(t, 0, status, out)
	})
	file := filepath.Join(temporary, "mabra", "mabra")
	require.FileExists(t, file)
	return file
}

// repository makes a repository with a document among the plans, and files that are none.
func repository(t *testing.T, document string) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range map[string]string{
		"plans/one two.mabra.yaml": document, "plans/.mabra.yaml": "apiVersion: mabra/v1\nkind: Config\nlanguage: sv\n", "package.json": `{"name": "x"}`, "README.md": "x\n",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(folder, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644))
	}
	return folder
}

// ran runs a script as a forge does, with the command on the path, and gives what it said and its exit status.
func ran(t *testing.T, folder, script string, env ...string) (out string, status int) {
	t.Helper()
	bash, err := exec.LookPath("bash")
	if err != nil || runtime.GOOS == "windows" { // where bash may be that of another system
		t.Skip("bash is not installed")
	}
	cmd := exec.Command(bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), env...)
	cmd.Env = append(cmd.Env, "PATH="+filepath.Join(temporary, "mabra")+string(filepath.ListSeparator)+os.Getenv("PATH"))
	text, err := cmd.CombinedOutput()
	if _, exited := err.(*exec.ExitError); err != nil && !exited {
		require.NoError(t, err)
	}
	return string(text), cmd.ProcessState.ExitCode()
}

// An action is what action.yml says.
type action struct {
	Inputs map[string]struct{ Description, Default string }
	Runs   struct {
		Using string
		Steps []step
	}
}

type step struct {
	Uses, Run, Shell, If string
	Env                  map[string]string
}

var input = regexp.MustCompile(`^\$\{\{ inputs\.([a-z-]+) \}\}$`)

// run does the steps of the action with what a caller writes.
func (a action) run(t *testing.T, folder string, with map[string]string) (out string, status int) {
	t.Helper()
	value := func(name string) string {
		require.Contains(t, a.Inputs, name)
		if given, ok := with[name]; ok {
			return given
		}
		return a.Inputs[name].Default
	}
	for _, step := range a.Runs.Steps {
		require.Equal(t, "bash", step.Shell)
		switch step.If {
		case "":
		case "${{ inputs.program == '' }}":
			if value("program") != "" {
				continue
			}
		default:
			require.Fail(t, "a condition that this test does not know")
		}
		env := a.around(t)
		for name, text := range step.Env {
			named := input.FindStringSubmatch(text)
			require.NotNil(t, named, name)
			env = append(env, name+"="+value(named[1]))
		}
		text, failed := ran(t, folder, step.Run, env...)
		out += text
		if failed != 0 {
			return out, failed
		}
	}
	return out, 0
}

// around gives what a runner tells the steps of an action.
func (a action) around(t *testing.T) []string {
	t.Helper()
	absolute, err := filepath.Abs(house)
	require.NoError(t, err)
	return []string{"GITHUB_ACTION_PATH=" + absolute, "RUNNER_TEMP=" + temporary}
}

func TestAction(t *testing.T) {
	t.Parallel()
	program := command(t)
	var it action
	text(t, "action.yml", &it)
	assert.Equal(t, "composite", it.Runs.Using)

	out, status := it.run(t, repository(t, good), nil)
	require.Equal(t, 0, status, out)

	folder := repository(t, bad)
	with := map[string]string{"program": program, "sarif": "out/mabra.sarif", "paths": "plans\n\npackage.json\n", "language": "en"}
	require.NoError(t, os.Mkdir(filepath.Join(folder, "out"), 0o755))
	out, status = it.run(t, folder, with)
	assert.Equal(t, 1, status, out)
	assert.Regexp(t, `(?m)^::error file=plans/one two\.mabra\.yaml,line=10,.*\[?duplicate-id`, out)
	assert.Contains(t, out, "already in use")
	assert.NotContains(t, out, said)
	assert.FileExists(t, filepath.Join(folder, "out/mabra.sarif"))

	for _, speaks := range []struct{ settings, asked, says string }{{"sv", "", "används redan"}, {"en", "", "already in use"}, {"en", "sv", "används redan"}} {
		settings := "apiVersion: mabra/v1\nkind: Config\nlanguage: " + speaks.settings + "\n"
		require.NoError(t, os.WriteFile(filepath.Join(folder, "plans/.mabra.yaml"), []byte(settings), 0o644))
		out, _ = it.run(t, folder, map[string]string{"program": program, "paths": "plans", "language": speaks.asked})
		assert.Contains(t, out, speaks.says)
	}

	known := repository(t, worth)
	out, status = it.run(t, known, map[string]string{"program": program, "fail-on": "info"})
	require.Equal(t, 1, status, out)
	out, status = ran(t, known, "mabra validate plans --write-baseline known.json")
	require.Equal(t, 0, status, out)
	out, status = it.run(t, known, map[string]string{"program": program, "fail-on": "info", "baseline": "known.json"})
	assert.Equal(t, 0, status, out)

	for name, with := range map[string]map[string]string{
		"a folder that is not there": {"program": program, "paths": "plan"},
		"nothing to check":           {"program": program, "paths": "package.json"},
		"no language":                {"program": program, "language": "fr"},
		"a command of somebody's":    {"program": program, "paths": "$(touch came-in)\n`touch came-in`;touch came-in", "fail-on": "error; touch came-in"},
		"a flag for a path":          {"program": program, "paths": "--show-source"},
	} {
		folder := repository(t, good)
		out, status := it.run(t, folder, with)
		assert.Contains(t, []int{2, 3}, status, "%s: %s", name, out)
		assert.NoFileExists(t, filepath.Join(folder, "came-in"), name)
	}
	for _, step := range it.Runs.Steps {
		assert.NotContains(t, step.Run, "${{", "what somebody writes would become part of the script")
	}
}

type hook struct {
	ID, Language, Entry, Files, Exclude string
	TypesOr                             []string `yaml:"types_or"`
}

// The hook's own command, with the files that pre-commit would give it.
func TestHook(t *testing.T) {
	t.Parallel()
	command(t)
	var hooks []hook
	text(t, ".pre-commit-hooks.yaml", &hooks)
	require.Len(t, hooks, 1)
	it := hooks[0]
	assert.Equal(t, []string{"golang", "yaml", "json"}, append([]string{it.Language}, it.TypesOr...))
	files, exclude := regexp.MustCompile(it.Files), regexp.MustCompile(it.Exclude)
	for name, taken := range map[string]bool{
		"a.mabra.yaml": true, "plans/one two.mabra.yml": true, "a.mabra.json": true,
		".mabra.yaml": false, "plans/.mabra.yaml": false, "package.json": false, "mabra.yaml": false,
	} {
		assert.Equal(t, taken, files.MatchString(name) && !exclude.MatchString(name), name)
	}
	for document, want := range map[string]int{good: 0, bad: 1} {
		out, status := ran(t, repository(t, document), it.Entry+` "plans/one two.mabra.yaml"`)
		assert.Equal(t, want, status, out)
		assert.NotContains(t, out, said)
	}
}

// pre-commit itself installs the hook from the last commit of the house, and runs it.
func TestHookInPreCommit(t *testing.T) {
	if !*whole {
		t.Skip("takes some minutes: go test ./internal/forge -args -whole")
	}
	t.Parallel()
	if _, err := exec.LookPath("pre-commit"); err != nil {
		if os.Getenv("MABRA_REQUIRE_PYTHON") == "1" {
			t.Fatal("pre-commit is not installed")
		}
		t.Skip("pre-commit is not installed: apt-get install pre-commit")
	}
	absolute, err := filepath.Abs(house)
	require.NoError(t, err)
	at := "PRE_COMMIT_HOME=" + t.TempDir()
	for document, want := range map[string]int{good: 0, bad: 1} {
		folder := repository(t, document)
		out, status := ran(t, folder, `git init -q && git add . && pre-commit try-repo "$HOUSE" mabra --all-files`, at, "HOUSE="+absolute)
		assert.Equal(t, want, status, out)
		assert.Contains(t, out, map[int]string{0: "Passed", 1: "duplicate-id"}[want])
		assert.NotContains(t, out, "(no files to check)")
	}
}

var block = regexp.MustCompile("(?ms)^```yaml\n(.*?)^```$")

// Every block of the pages is YAML, and does what it says.
func TestPages(t *testing.T) {
	t.Parallel()
	command(t)
	for _, page := range []string{"docs/ci.md", "docs/ci.sv.md"} {
		content, err := os.ReadFile(filepath.Join(house, page))
		require.NoError(t, err)
		blocks := block.FindAllStringSubmatch(string(content), -1)
		require.Len(t, blocks, 4, page)
		asksTheAction(t, blocks[0][1])
		takesTheHook(t, blocks[1][1])
		takesTheHook(t, blocks[2][1])
		runsInGitLab(t, blocks[3][1])
	}
}

// asksTheAction does what a workflow on a page asks of the action.
func asksTheAction(t *testing.T, block string) {
	t.Helper()
	var workflow struct {
		Jobs map[string]struct {
			Steps []struct {
				Uses string
				With map[string]string
			}
		}
	}
	require.NoError(t, yaml.Unmarshal([]byte(block), &workflow))
	var it action
	text(t, "action.yml", &it)
	for _, job := range workflow.Jobs {
		require.Len(t, job.Steps, 2)
		require.Contains(t, job.Steps[1].Uses, "mabra-hjulet/mabra@v")
		for name := range job.Steps[1].With {
			require.Contains(t, it.Inputs, name)
		}
		job.Steps[1].With["program"] = command(t)
		for document, want := range map[string]int{good: 0, bad: 1} {
			out, status := it.run(t, repository(t, document), job.Steps[1].With)
			assert.Equal(t, want, status, out)
		}
	}
}

func takesTheHook(t *testing.T, block string) {
	t.Helper()
	var settings struct {
		Repos []struct {
			Repo, Rev string
			Hooks     []struct {
				ID, Files string
				Args      []string
			}
		}
	}
	require.NoError(t, yaml.Unmarshal([]byte(block), &settings))
	require.Len(t, settings.Repos, 1)
	assert.Equal(t, "https://github.com/mabra-hjulet/mabra", settings.Repos[0].Repo)
	var hooks []hook
	text(t, ".pre-commit-hooks.yaml", &hooks)
	taken := settings.Repos[0].Hooks[0]
	assert.Equal(t, hooks[0].ID, taken.ID)
	assert.Regexp(t, taken.Files, "plans/one two.mabra.yaml")
	for document, want := range map[string]int{good: 0, bad: 1} {
		out, status := ran(t, repository(t, document), hooks[0].Entry+" "+strings.Join(taken.Args, " ")+` "plans/one two.mabra.yaml"`)
		assert.Equal(t, want, status, out)
	}
}

// runsInGitLab runs the lines of a job, but the one that installs the command.
func runsInGitLab(t *testing.T, block string) {
	t.Helper()
	type job struct {
		Script    []string
		Artifacts struct {
			When    string
			Reports map[string]string
		}
	}
	var jobs map[string]job
	require.NoError(t, yaml.Unmarshal([]byte(block), &jobs))
	require.Len(t, jobs, 1)
	for _, job := range jobs {
		require.Len(t, job.Script, 2)
		require.True(t, strings.HasPrefix(job.Script[0], "go install github.com/mabra-hjulet/mabra/cmd/mabra@v"))
		assert.Equal(t, "always", job.Artifacts.When)
		assert.Len(t, job.Artifacts.Reports, 2)
		for document, want := range map[string]int{good: 0, bad: 1} {
			folder := repository(t, document)
			out, status := ran(t, folder, job.Script[1])
			assert.Equal(t, want, status, out)
			for _, report := range job.Artifacts.Reports {
				assert.FileExists(t, filepath.Join(folder, report))
			}
		}
	}
}

// text reads a file of YAML in the house.
func text(t *testing.T, name string, into any) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(house, name))
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(content, into))
}
