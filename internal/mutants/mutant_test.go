package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The tests that need the compiler take seconds. .ci/run asks for them.
var compile = flag.Bool("compile", false, "run the tests that compile a module of their own")

const code = `package house

const floors = 2

var names = []string{"a", "b"}

var rows = []func(int) bool{func(n int) bool { return n == 3 }}

type house struct{ rooms []int }

func (h *house) large(n int) bool {
	if n < floors && len(h.rooms) > 0 {
		h.rooms = append(h.rooms, n+1)
		return true
	}
	made := make(map[int]bool, 8)
	for _, r := range h.rooms {
		switch {
		case r != n:
			continue
		}
		made[r] = true
	}
	return false
}
`

// Every change that can be made in the code above, as "function: was => now".
func TestMutants(t *testing.T) {
	t.Parallel()
	mutants, err := mutantsOf("house.go", []byte(code))
	require.NoError(t, err)
	var got []string
	for _, m := range mutants {
		got = append(got, m.In+": "+m.Was+" => "+m.Now)
	}
	assert.ElementsMatch(t, []string{
		"floors: const floors = 2 => const floors = 3",
		"rows: return n == 3 => ",
		"rows: n == 3 => n != 3",
		"rows: var rows = []func(int) bool{func(n int) bool { return n == 3 }} => var rows = []func(int) bool{func(n int) bool { return n == 4 }}",
		"house.large: n < floors && len(h.rooms) > 0 => !(n < floors && len(h.rooms) > 0)",
		"house.large: n < floors && len(h.rooms) > 0 => true",
		"house.large: n < floors && len(h.rooms) > 0 => false",
		"house.large: n < floors && len(h.rooms) > 0 => n < floors || len(h.rooms) > 0",
		"house.large: n < floors => n <= floors",
		"house.large: len(h.rooms) > 0 => len(h.rooms) >= 0",
		"house.large: if n < floors && len(h.rooms) > 0 { => if n < floors && len(h.rooms) > 1 {",
		"house.large: h.rooms = append(h.rooms, n+1) => ",
		"house.large: n+1 => n - 1",
		"house.large: h.rooms = append(h.rooms, n+1) => h.rooms = append(h.rooms, n+0)",
		"house.large: return true => ",
		"house.large: true => false",
		"house.large: r != n => true",
		"house.large: r != n => false",
		"house.large: r != n => r == n",
		"house.large: continue => ",
		"house.large: made[r] = true => ",
		"house.large: return false => ",
		"house.large: false => true",
	}, got)
}

// A change does what it says, and nothing else.
func TestApply(t *testing.T) {
	t.Parallel()
	mutants, err := mutantsOf("house.go", []byte(code))
	require.NoError(t, err)
	for _, m := range mutants {
		changed := m.Apply([]byte(code))
		assert.NotEqual(t, code, string(changed), m.Was)
		assert.Equal(t, code[:m.from], string(changed[:m.from]), m.Was)
		assert.True(t, strings.HasSuffix(string(changed), code[m.to:]), m.Was)
		_, err := mutantsOf("house.go", changed)
		assert.NoError(t, err, "%s => %s can be parsed", m.Was, m.Now)
		assert.Contains(t, onOneLine(strings.Split(code, "\n")[m.Line-1]), m.Was, "it names its line")
		switch {
		case m.Now == "":
			assert.Len(t, changed, len(code)-(m.to-m.from), "the statement is gone")
		case m.Now == "n < floors || len(h.rooms) > 0":
			assert.Contains(t, string(changed), "if ((n < floors) || (len(h.rooms) > 0)) {")
		case m.Now == "n - 1":
			assert.Contains(t, string(changed), "append(h.rooms, n-1)")
		case m.Now == "n <= floors":
			assert.Contains(t, string(changed), "if n <= floors && len")
		case m.Now == "r == n":
			assert.Contains(t, string(changed), "case r == n:")
		}
	}
}

func TestTheSameChangeTwiceInAFunction(t *testing.T) {
	t.Parallel()
	mutants, err := mutantsOf("a.go", []byte("package a\n\nfunc f(i int) {\n\ti++\n\ti++\n}\n\nfunc g(i int) {\n\ti++\n}\n"))
	require.NoError(t, err)
	var got []int
	for _, m := range mutants {
		got = append(got, m.Nth)
	}
	assert.Equal(t, []int{1, 2, 1}, got)
}

func TestDraw(t *testing.T) {
	t.Parallel()
	drawn := func(seed uint64) []Mutant {
		mutants, err := mutantsOf("house.go", []byte(code))
		require.NoError(t, err)
		draw(mutants, seed)
		return mutants
	}
	assert.Equal(t, drawn(1), drawn(1))
	assert.NotEqual(t, drawn(1), drawn(2))
	assert.ElementsMatch(t, drawn(1), drawn(2))

	few, err := mutantsOf("house.go", []byte(strings.Replace(code, "const floors = 2\n", "", 1)))
	require.NoError(t, err)
	draw(few, 1)
	others := func(mutants []Mutant) (list []change) {
		for _, m := range mutants {
			if m.In != "floors" {
				list = append(list, m.change())
			}
		}
		return list
	}
	assert.Equal(t, others(drawn(1)), others(few), "what is written elsewhere does not change the order of the rest")
}

func TestEquivalents(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "equivalent.txt")
	for text, want := range map[string]map[change]string{
		"": {},
		"# words\n\nin  a/b.go f\nwas x\nnow y\nwhy it is the same\n":           {{"a/b.go", "f", "x", "y", 1}: "it is the same"},
		"in a.go T.f #2\nwas i < 1\nnow\nwhy a\nin a.go g\nwas b\nnow c\nwhy d": {{"a.go", "T.f", "i < 1", "", 2}: "a", {"a.go", "g", "b", "c", 1}: "d"},
		"in a.go\n":                            nil,
		"in a.go f two\n":                      nil,
		"in a.go f\nwas a\nnow b\nwhy\n":       nil,
		"was a\nnow b\nwhy c\n":                nil,
		"in a.go f\nnow b\nwhy c\n":            nil,
		"in a.go f\nwas a\nnow b\nbecause c\n": nil,
	} {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		got, err := readEquivalents(path)
		assert.Equal(t, want == nil, err != nil, text)
		if want != nil {
			assert.Equal(t, want, got, text)
		}
	}
	none, err := readEquivalents(path + ".none")
	assert.NoError(t, err)
	assert.Empty(t, none)
}

// The list beside the tool can be read, and each of its entries is a change that can still be made where it says.
func TestOwnEquivalents(t *testing.T) {
	t.Parallel()
	known, err := readEquivalents("equivalent.txt")
	require.NoError(t, err)
	of := map[string][]change{} // by the file
	for one := range known {
		if of[one.file] == nil {
			text, err := os.ReadFile(filepath.Join("../..", one.file))
			require.NoError(t, err)
			mutants, err := mutantsOf(one.file, text)
			require.NoError(t, err)
			of[one.file] = changes(mutants)
		}
		assert.Contains(t, of[one.file], one)
	}
}

// changes gives what mutants are known by.
func changes(mutants []Mutant) []change {
	all := make([]change, len(mutants))
	for i, m := range mutants {
		all[i] = m.change()
	}
	return all
}

func TestTell(t *testing.T) {
	t.Parallel()
	one := Mutant{File: "a.go", In: "f", Line: 3, Column: 7, Was: "a", Now: "b", Nth: 1}
	results := []result{{one, killed, "a", ""}, {one, endless, "a", ""}, {one, survived, "a", ""}, {one, equivalent, "", "why"}}
	var out bytes.Buffer
	assert.True(t, tell(&out, results, 9, settings{seed: 5, least: 66}))
	assert.Equal(t, "a.go:3:7: survived\n  in  a.go f\n  was a\n  now b\n\n"+
		"seed 5: 9 possible, 4 drawn, 1 equivalent, 2 killed (1 of them did not end), 1 survived: 66.7 %\n", out.String())
	assert.False(t, tell(&out, results, 9, settings{least: 67}))
	assert.True(t, tell(&out, nil, 0, settings{least: 100}))
}

func TestFlags(t *testing.T) {
	t.Parallel()
	var said bytes.Buffer
	s, err := parseFlags(nil, &said)
	require.NoError(t, err)
	assert.Equal(t, settings{seed: 1, count: 300, least: 95, jobs: 2, others: strings.Split(others, ","), first: first, targets: rooms}, s)
	s, err = parseFlags([]string{"-others", "", "-n", "5", "./a"}, &said)
	require.NoError(t, err)
	assert.Empty(t, s.others)
	assert.Equal(t, []string{"./a"}, s.targets)
	s, err = parseFlags([]string{"-only", "Same", "-hand", "-edits 9", "./a"}, &said)
	require.NoError(t, err)
	assert.Empty(t, s.others, "no other tests judge")
	assert.Equal(t, []string{"-edits", "9"}, s.hand)
	for _, wrong := range [][]string{{"-n", "0"}, {"-hand", "-edits 9"}, {"-jobs", "0"}, {"-least", "101"}, {"-none"}} {
		_, err := parseFlags(wrong, &said)
		assert.ErrorIs(t, err, errUsage, wrong)
	}
}

// No tests, nothing generated, and nothing for other machines alone: no test here would notice a change of it.
func TestFiles(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	for name, head := range map[string]string{
		"a.go": "", "a_test.go": "", "a_plan9.go": "", "b.go": "//go:build plan9\n\n", "c.go": "//go:build !plan9\n\n",
		"d.go": "// Code generated by hand. DO NOT EDIT.\n\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(root, name), []byte(head+"package a\n"), 0o600))
	}
	found, err := filesOf(root, []string{"./"})
	require.NoError(t, err)
	assert.Equal(t, []string{"a.go", "c.go"}, found)
	_, err = filesOf(root, []string{"d.go"})
	require.ErrorIs(t, err, errUsage)
}

// A whole run in a module of its own: what is tested is noticed, what is not survives, what does not end is ended by its
// time, what does not compile does not count; and no file is changed.
func TestRun(t *testing.T) {
	if !*compile {
		t.Skip("compiles; run with -compile")
	}
	t.Parallel()
	root := t.TempDir()
	files := map[string]string{
		"go.mod":      "module example.org/m\n\ngo 1.25\n",
		"a/a.go":      "package a\n\nfunc Tested(n int) bool { return n < 1 }\n\nfunc Untested(n int) int { return n + 1 }\n\nconst unused = 5\n",
		"a/a_test.go": "package a\n\nimport \"testing\"\n\nfunc Test(t *testing.T) {\n\tif !Tested(0) || Tested(1) {\n\t\tt.Fail()\n\t}\n}\n",
		"a/gen.go":    "// Code generated by hand. DO NOT EDIT.\n\npackage a\n\nfunc Made(n int) int { return n + 1 }\n",
		"b/b_test.go": "package b\n\nimport (\n\t\"testing\"\n\n\t\"example.org/m/a\"\n)\n\nfunc Test(t *testing.T) {\n\tif a.Untested(1) != 2 {\n\t\tt.Fail()\n\t}\n}\n",
		"b/b.go":      "package b\n",
		"other/o.go":  "package other\n",
	}
	for name, text := range files {
		path := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	}
	found, err := filesOf(root, []string{"./a"})
	require.NoError(t, err)
	assert.Equal(t, []string{"a/a.go"}, found, "no tests and nothing generated")
	mutants, err := mutantsOf("a/a.go", []byte(files["a/a.go"]))
	require.NoError(t, err)

	mutants = slices.DeleteFunc(mutants, func(m Mutant) bool {
		return !slices.Contains([]string{"", "n <= 1", "n - 1", "const unused = 6", "func Untested(n int) int { return n + 0 }"}, m.Now)
	})
	known := map[change]string{{"a/a.go", "Untested", "n + 1", "n - 1", 1}: "not really"}
	var said bytes.Buffer
	trial, err := newTrial(root, []string{"b", "other", "missing"}, "^TestNone$", &said)
	require.NoError(t, err)
	defer trial.close()
	require.NoError(t, trial.prepare(mutants))
	assert.Equal(t, []string{"a", "b"}, trial.tests["a"], "the tests of what does not use it are not asked")
	results, err := trial.try(mutants, 9, 2, known)
	require.NoError(t, err)
	var got []string
	for _, r := range results {
		got = append(got, fmt.Sprintf("%s: %d by %s", r.Now, r.outcome, r.by))
	}
	assert.ElementsMatch(t, []string{
		fmt.Sprintf("n <= 1: %d by a", killed), fmt.Sprintf("n - 1: %d by ", equivalent), fmt.Sprintf("const unused = 6: %d by b", survived),
		fmt.Sprintf("func Untested(n int) int { return n + 0 }: %d by b", killed),
	}, got, "without its return a function does not compile, and does not count")
	assert.Equal(t, 1, strings.Count(said.String(), ": survived\n"), "what survives is told at once")
	for name, text := range files {
		now, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		assert.Equal(t, text, string(now), name)
	}
}

// Tests that fail before anything was changed tell nothing.
func TestRefusesFailingTests(t *testing.T) {
	if !*compile {
		t.Skip("compiles; run with -compile")
	}
	t.Parallel()
	root := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(root, "go.mod"), []byte("module example.org/m\n\ngo 1.25\n"), 0o600))
	text := "package m\n\nimport \"testing\"\n\nfunc Test(t *testing.T) { t.Fail() }\n"
	require.NoError(t, os.WriteFile(filepath.Join(root, "m_test.go"), []byte(text), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(root, "m.go"), []byte("package m\n"), 0o600))
	trial, err := newTrial(root, nil, "", &bytes.Buffer{})
	require.NoError(t, err)
	defer trial.close()
	assert.ErrorContains(t, trial.prepare([]Mutant{{File: "m.go"}}), "fail before anything was changed")
}

// The tests that are to be asked first are asked alone, and all are asked when they notice nothing.
func TestAsksSomeFirst(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil || runtime.GOOS == "windows" {
		t.Skip("no shell")
	}
	t.Parallel()
	root := t.TempDir()
	script := filepath.Join(root, "tests")
	for text, calls := range map[string]string{
		"exit 0": "some all ", "[ $1 != -test.run=^Some$ ]": "some ", "[ $1 = -test.run=^Some$ ]": "some all ",
	} {
		seen := filepath.Join(root, "seen")
		require.NoError(t, os.WriteFile(seen, nil, 0o600))
		text = "#!/bin/sh\n" + `if [ $1 = '-test.run=^Some$' ]; then printf 'some '; else printf 'all '; fi >>seen` + "\n" + text + "\n"
		require.NoError(t, os.WriteFile(script, []byte(text), 0o700))
		trial, err := newTrial(root, nil, "^Some$", &bytes.Buffer{})
		require.NoError(t, err)
		defer trial.close()
		trial.patience["."] = time.Minute
		got, err := trial.ask(".", script)
		require.NoError(t, err)
		asked, err := os.ReadFile(seen)
		require.NoError(t, err)
		assert.Equal(t, calls, string(asked))
		assert.Equal(t, strings.Contains(text, "exit 0"), got == survived)
	}
}

func TestEndlessTestsAreEnded(t *testing.T) {
	if _, err := exec.LookPath("sleep"); err != nil || runtime.GOOS == "windows" {
		t.Skip("no command that only waits")
	}
	t.Parallel()
	root := t.TempDir()
	script := filepath.Join(root, "wait")
	require.NoError(t, os.WriteFile(script, []byte("#!/bin/sh\nexec sleep 60\n"), 0o700))
	trial, err := newTrial(root, nil, "", &bytes.Buffer{})
	require.NoError(t, err)
	defer trial.close()
	trial.patience["."] = 1
	got, err := trial.ask(".", script)
	require.NoError(t, err)
	assert.Equal(t, endless, got)
}
