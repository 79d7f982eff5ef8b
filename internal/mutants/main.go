// Mutants asks the tests whether they would notice: it changes one small thing in the code, such as < to <=, runs the
// tests, and sees whether one of them fails. A change that no test notices stands for a mistake that none would.
//
//	go run ./internal/mutants -seed 1 -n 300                      the rules, what is checked everywhere, the reader
//	go run ./internal/mutants -n 150 -others "" ./internal/check  one package, by its own tests alone
//
// With -only a few tests alone judge, told what -hand says: the reader by what compares it with the YAML library.
//
//	go run ./internal/mutants -n 150 -only 'Same|Edited|Suites|Generated' -hand '-edits 20000' ./internal/yamlread
//
// No file is changed: the compiler is shown the changed text in the place of the file (go test -overlay). The same seed
// draws the same changes of the same code. What is a change in name only, so that no test could notice, is listed with
// the reason in equivalent.txt.
//
// The exit status is 0 when enough were noticed, 1 when too few, 2 for wrong usage, and 3 when something failed.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// What a run goes through when it is told nothing else.
var (
	rooms = []string{
		"plan/rules*.go", "wheel/rules*.go", "wheel/scale.go", "wheel/reading.go", "triangle/rules*.go", "resilience/rules*.go",
		// What the rules look at a plan through, and by.
		"plan/index*.go", "plan/checker.go", "plan/practice_*.go", "plan/interval.go", "plan/repealed.go",
		"plan/suggest_form.go",
		"internal/check", "internal/yamldoc",
	}
	others = "plan,rules,document,conformance,internal/rewrite"
	first  = "^TestRules$"
)

var errUsage = errors.New("see go run ./internal/mutants -h")

type settings struct {
	seed    uint64
	count   int
	least   float64
	jobs    int
	others  []string
	first   string
	only    string
	hand    []string
	all     bool
	targets []string
}

func main() {
	enough, err := run(os.Args[1:], os.Stdout, os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	case !enough:
		os.Exit(1)
	}
}

// run does what the arguments ask for, and reports whether enough changes were noticed.
func run(args []string, out, progress io.Writer) (enough bool, err error) {
	s, err := parseFlags(args, progress)
	if err != nil {
		return false, err
	}
	root, err := moduleRoot()
	if err != nil {
		return false, err
	}
	files, err := filesOf(root, s.targets)
	if err != nil {
		return false, err
	}
	var mutants []Mutant
	for _, file := range files {
		text, err := os.ReadFile(filepath.Join(root, file))
		if err != nil {
			return false, err
		}
		found, err := mutantsOf(file, text)
		if err != nil {
			return false, err
		}
		mutants = append(mutants, found...)
	}
	known, err := readEquivalents(filepath.Join(root, filepath.FromSlash(equivalentsFile)))
	if err != nil {
		return false, err
	}
	draw(mutants, s.seed)
	trial, err := newTrial(root, s.others, s.first, progress)
	if err != nil {
		return false, err
	}
	trial.only, trial.hand = s.only, s.hand
	defer trial.close()
	if err := trial.prepare(mutants); err != nil {
		return false, err
	}
	results, err := trial.try(mutants, s.count, s.jobs, known)
	if err != nil {
		return false, err
	}
	return tell(out, results, len(mutants), s), nil
}

func parseFlags(args []string, progress io.Writer) (settings, error) {
	var s settings
	var names, hand string
	set := flag.NewFlagSet("mutants", flag.ContinueOnError)
	set.SetOutput(progress)
	set.Uint64Var(&s.seed, "seed", 1, "which changes are drawn")
	set.IntVar(&s.count, "n", 300, "how many changes that compile are tried")
	set.Float64Var(&s.least, "least", 95, "how many in a hundred must be noticed")
	set.IntVar(&s.jobs, "jobs", 2, "how many are tried at the same time")
	set.StringVar(&names, "others", others,
		"packages, by comma, whose tests are asked when those of the changed package notice nothing;"+
			" those that do not use it are passed over")
	set.StringVar(&s.first, "first", first,
		"which tests of a package are asked before the rest of them, as for go test -run: those that notice most, fast")
	set.StringVar(&s.only, "only", "", "tests of the changed package, as for go test -run, that judge alone")
	set.StringVar(&hand, "hand", "", "flags that are handed on to the tests of -only, between blanks")
	set.BoolVar(&s.all, "all", false, "list what was noticed too")
	set.Usage = func() {
		fmt.Fprintln(progress, "go run ./internal/mutants [flags] [package or pattern of files]...")
		set.PrintDefaults()
	}
	if err := set.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return s, err
		}
		return s, fmt.Errorf("%w (%w)", err, errUsage)
	}
	if s.count < 1 || s.jobs < 1 || s.least < 0 || s.least > 100 {
		return s, fmt.Errorf("-n and -jobs are at least 1, -least is a percentage: %w", errUsage)
	}
	if hand != "" && s.only == "" {
		return s, fmt.Errorf("-hand goes with -only: %w", errUsage)
	}
	if s.only != "" {
		s.hand, names = strings.Fields(hand), ""
	}
	for name := range strings.SplitSeq(names, ",") {
		if name = strings.Trim(strings.TrimPrefix(strings.TrimSpace(name), "./"), "/"); name != "" {
			s.others = append(s.others, name)
		}
	}
	if s.targets = set.Args(); len(s.targets) == 0 {
		s.targets = rooms
	}
	return s, nil
}

// moduleRoot gives the folder with go.mod, from the current one upwards.
func moduleRoot() (string, error) {
	folder, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder, nil
		}
		above := filepath.Dir(folder)
		if above == folder {
			return "", errors.New("there is no go.mod here or above")
		}
		folder = above
	}
}
