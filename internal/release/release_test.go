package main

import (
	"bufio"
	"bytes"
	"debug/buildinfo"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	build = flag.Bool("build", false, "build a program in two folders: a minute or two")
	whole = flag.Bool("whole", false, "with -build, make the whole release in both, and not one program")
	apart = flag.Bool("apart", false, "with -build, compile in each folder anew: without the cache that both share")
)

const house = "../.."

// The same commit gives the same bytes in two folders, the version that it is tagged with, and nothing of the machine.
func TestTwoFoldersGiveTheSame(t *testing.T) {
	if !*build {
		t.Skip("builds the program twice: go test ./internal/release -args -build")
	}
	newest := theNewest(t)
	here := target{runtime.GOOS, runtime.GOARCH}
	program := here.file(newest.number)
	folders := []string{filepath.Join(t.TempDir(), "one"), filepath.Join(t.TempDir(), "another/further down")}
	for _, folder := range folders { // both before anything is built: somebody may be at work in the house
		cloned(t, folder, newest)
	}
	var made []string
	for _, folder := range folders {
		if *apart {
			t.Setenv("GOCACHE", t.TempDir())
		}
		out := filepath.Join(folder, "dist")
		made = append(made, out)
		if *whole {
			require.NoError(t, release(folder, out, false))
			continue
		}
		require.NoError(t, os.Mkdir(out, 0o755))
		inside, err := makeOne(folder, out, program, here)
		require.NoError(t, err)
		require.NoError(t, tagged(inside, newest))
		require.NoError(t, writeSums(out, []string{program, program + bomEnding}))
	}
	assert.Equal(t, read(t, made[0], "SHA256SUMS"), read(t, made[1], "SHA256SUMS"))

	content := read(t, made[0], program)
	home, _ := os.UserHomeDir()
	for _, place := range []string{filepath.Dir(made[0]), home + string(filepath.Separator)} {
		assert.False(t, strings.Contains(content, place), "a place on this machine is in the program")
	}
	said, err := exec.Command(filepath.Join(made[0], program), "version", "--json").Output()
	require.NoError(t, err)
	var about struct {
		Version, Commit string
		Modified        *bool
	}
	require.NoError(t, json.Unmarshal(said, &about))
	assert.Equal(t, "v"+newest.number, about.Version)
	assert.Len(t, about.Commit, 40)
	assert.Equal(t, new(bool), about.Modified)
	holdsTheModules(t, filepath.Join(made[0], program))
}

// holdsTheModules compares the bill of materials with what go version -m says of the program.
func holdsTheModules(t *testing.T, program string) {
	t.Helper()
	said, err := exec.Command("go", "version", "-m", program).Output()
	require.NoError(t, err)
	want := []string{"std@" + strings.TrimPrefix(runtime.Version(), "go")}
	lines := bufio.NewScanner(bytes.NewReader(said))
	for lines.Scan() {
		if field := strings.Fields(lines.Text()); len(field) > 2 && field[0] == "dep" {
			want = append(want, field[1]+"@"+field[2])
		}
	}
	require.Greater(t, len(want), 5)
	var listed bom
	require.NoError(t, json.Unmarshal([]byte(read(t, filepath.Dir(program), filepath.Base(program)+bomEnding)), &listed))
	var got []string
	for _, component := range listed.Components {
		got = append(got, component.Name+"@"+component.Version)
	}
	slices.Sort(want)
	slices.Sort(got)
	assert.Equal(t, want, got)
	assert.NotEmpty(t, listed.Metadata.Timestamp)
}

// cloned makes a repository of its own of the files of the house, with one commit, tagged with the version. Author and day
// are made up, so that the commit is the same in every folder.
func cloned(t *testing.T, folder string, v version) {
	t.Helper()
	listed, err := exec.Command("git", "-C", house, "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output()
	if err != nil {
		t.Skip("the house lies in no repository, or there is no git: ", err)
	}
	for _, file := range strings.Split(strings.TrimSuffix(string(listed), "\x00"), "\x00") {
		content, err := os.ReadFile(filepath.Join(house, file))
		if err != nil {
			continue // taken away, or a link to a folder
		}
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(folder, file)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(folder, file), content, 0o644))
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "."}, {"commit", "-q", "-m", "all"}, {"tag", "v" + v.number}} {
		cmd := exec.Command("git", append([]string{"-C", folder}, args...)...)
		cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1",
			"GIT_AUTHOR_NAME=n", "GIT_AUTHOR_EMAIL=n", "GIT_AUTHOR_DATE=2026-01-01T00:00:00Z",
			"GIT_COMMITTER_NAME=n", "GIT_COMMITTER_EMAIL=n", "GIT_COMMITTER_DATE=2026-01-01T00:00:00Z")
		said, err := cmd.CombinedOutput()
		require.NoError(t, err, string(said))
	}
}

// A bill of materials is what CycloneDX describes, whatever a program is made of.
func TestBillsAreCycloneDX(t *testing.T) {
	t.Parallel()
	const module = "github.com/CycloneDX/cyclonedx-go@v0.9.3"
	said, err := exec.Command("go", "mod", "download", "-json", module).Output()
	var at struct{ Dir string }
	if err != nil || json.Unmarshal(said, &at) != nil {
		if os.Getenv("MABRA_REQUIRE_NODE") == "1" {
			t.Fatal(module, " cannot be had")
		}
		t.Skip(module, " cannot be had: go mod download ", module)
	}
	compiler := jsonschema.NewCompiler()
	for name, file := range map[string]string{
		"bom-1.6.schema.json": "bom-1.6.schema.json", "spdx.schema.json": "spdx.schema.json", "jsf-0.82.schema.json": "jsf-0.82.schemax.json",
	} {
		schema, err := jsonschema.UnmarshalJSON(strings.NewReader(read(t, at.Dir, filepath.Join("schema", file))))
		require.NoError(t, err)
		require.NoError(t, compiler.AddResource("http://cyclonedx.org/schema/"+name, schema))
	}
	schema, err := compiler.Compile("http://cyclonedx.org/schema/bom-1.6.schema.json")
	require.NoError(t, err)
	of := func(inside *buildinfo.BuildInfo) any {
		text, err := bomOf(inside)
		require.NoError(t, err)
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		require.NoError(t, err)
		return value
	}
	executable, err := os.Executable()
	require.NoError(t, err)
	this, err := buildinfo.ReadFile(executable)
	require.NoError(t, err)
	assert.NoError(t, schema.Validate(of(this)))
	assert.NoError(t, schema.Validate(of(&buildinfo.BuildInfo{})))

	broken, _ := of(this).(map[string]any)
	delete(broken, "specVersion")
	assert.Error(t, schema.Validate(broken))
}

// A module that stands in for another is the one that the program is made of.
func TestWhatStandsInIsListed(t *testing.T) {
	t.Parallel()
	parsed := &buildinfo.BuildInfo{GoVersion: "go1.26.8 X:some"}
	parsed.Deps = []*debug.Module{
		{Path: "a.example/asked", Version: "v1.0.0", Replace: &debug.Module{Path: "c.example/fork", Version: "v1.0.1"}},
		{Path: "b.example/plain", Version: "v2.0.0+incompatible"},
	}
	text, err := bomOf(parsed)
	require.NoError(t, err)
	for _, url := range []string{"pkg:golang/std@1.26.8", "pkg:golang/c.example/fork@v1.0.1", "pkg:golang/b.example/plain@v2.0.0%2Bincompatible"} {
		assert.Contains(t, string(text), fmt.Sprintf("%q", url))
	}
	assert.NotContains(t, string(text), "a.example")
}

// What is no tagged commit is not released, and leaves no files behind.
func TestOnlyTheTagIsReleased(t *testing.T) {
	t.Parallel()
	v := version{"0.1.0", "2026-11-29"}
	for named, released := range map[string]bool{
		"v0.1.0": true, "v0.1.0+dirty": false, "v0.1.1": false, "(devel)": false, "": false, "v0.1.1-0.20261129115028-ce91d2b00000": false,
	} {
		inside := &buildinfo.BuildInfo{}
		inside.Main.Version = named
		assert.Equal(t, released, tagged(inside, v) == nil, named)
	}
	_, err := newestIn("# Changes\n\n## Unreleased\n")
	assert.ErrorContains(t, err, "no version")
	got, err := newestIn("## Unreleased\n\n## 0.2.0 - 2027-01-02\n\n## 0.1.0 - 2026-11-29\n")
	require.NoError(t, err)
	assert.Equal(t, version{"0.2.0", "2027-01-02"}, got)
}

func TestAFolderThatIsThereIsLeftAlone(t *testing.T) {
	t.Parallel()
	assert.ErrorIs(t, release(house, t.TempDir(), true), os.ErrExist)
}

func theNewest(t *testing.T) version {
	t.Helper()
	newest, err := newestIn(read(t, house, "CHANGELOG.md"))
	require.NoError(t, err)
	return newest
}

func read(t *testing.T, folder, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(folder, name))
	require.NoError(t, err)
	return string(text)
}
