package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

// A trial has the tests look at mutants.
type trial struct {
	root     string
	scratch  string   // a folder of its own for changed texts and compiled tests
	others   []string // packages whose tests come after a mutant's own, as folders
	first    string   // the tests of a package that are asked before the rest, as a pattern; may be empty
	only     string   // the tests that judge alone, as a pattern; where it is empty, all do
	hand     []string // what those are told
	progress io.Writer
	tests    map[string][]string      // package → packages whose tests are asked about a change in it, in order
	patience map[string]time.Duration // package → how long its tests may take
}

// A mutant that makes a loop endless must not take the machine with it.
const (
	leastPatience = 10 * time.Second
	mostKilobytes = 6 << 20 // of address space
)

func newTrial(root string, others []string, first string, progress io.Writer) (*trial, error) {
	scratch, err := os.MkdirTemp("", "mutants")
	if err != nil {
		return nil, err
	}
	return &trial{
		root: root, scratch: scratch, others: others, first: first, progress: progress,
		tests: map[string][]string{}, patience: map[string]time.Duration{},
	}, nil
}

func (t *trial) close() { _ = os.RemoveAll(t.scratch) }

func packageOf(m Mutant) string { return path.Dir(m.File) }

// prepare finds out which tests to ask about each package, and that they pass as the code stands.
func (t *trial) prepare(mutants []Mutant) error {
	for _, m := range mutants {
		if err := t.prepareOne(packageOf(m)); err != nil {
			return err
		}
	}
	return nil
}

// prepareOne does it for one package.
func (t *trial) prepareOne(changed string) error {
	if t.tests[changed] != nil {
		return nil
	}
	if err := t.choose(changed); err != nil {
		return err
	}
	for _, tested := range t.tests[changed] {
		if t.patience[tested] == 0 {
			if err := t.timed(tested); err != nil {
				return err
			}
		}
	}
	return nil
}

// choose notes which tests to ask about a package: its own, and those of others that use it.
func (t *trial) choose(changed string) error {
	own, err := t.list("./" + changed)
	if err != nil {
		return err
	}
	t.tests[changed] = []string{changed}
	for _, other := range t.others {
		info, err := os.Stat(filepath.Join(t.root, filepath.FromSlash(other)))
		if err != nil || !info.IsDir() || other == changed {
			continue
		}
		used, err := t.list("-deps", "-test", "./"+other)
		if err != nil {
			return err
		}
		if slices.Contains(used, own[0]) {
			t.tests[changed] = append(t.tests[changed], other)
		}
	}
	return nil
}

// timed runs the tests of a package as the code stands, and notes how long to wait for them when something is changed.
func (t *trial) timed(tested string) error {
	binary, compiles, err := t.compile(tested, "", "as-it-stands")
	if err != nil {
		return err
	}
	if !compiles {
		return fmt.Errorf("%s does not compile as it stands", tested)
	}
	began := time.Now()
	t.patience[tested] = time.Hour
	switch got, err := t.ask(tested, binary); {
	case err != nil:
		return fmt.Errorf("the tests of %s cannot be run: %w", tested, err)
	case got != survived:
		return fmt.Errorf("the tests of %s fail before anything was changed: go test ./%s tells why", tested, tested)
	}
	t.patience[tested] = leastPatience + 5*time.Since(began)
	fmt.Fprintf(t.progress, "%s: its tests take %v\n", tested, time.Since(began).Round(10*time.Millisecond))
	return nil
}

// list asks the go command for packages.
func (t *trial) list(args ...string) ([]string, error) {
	command := exec.Command("go", append([]string{"list"}, args...)...)
	command.Dir = t.root
	output, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	return strings.Fields(string(output)), nil
}

// try tries mutants, in order, until count of them have compiled.
func (t *trial) try(mutants []Mutant, count, jobs int, known map[change]string) ([]result, error) {
	q := &queue{results: make([]result, len(mutants)), count: count, progress: t.progress}
	var workers sync.WaitGroup
	for range jobs {
		workers.Go(func() {
			for i, ok := q.take(); ok; i, ok = q.take() {
				r := result{Mutant: mutants[i]}
				var err error
				if why, listed := known[r.change()]; listed {
					r.outcome, r.why = equivalent, why
				} else {
					err = t.one(&r, fmt.Sprint(i))
				}
				q.put(i, r, err)
			}
		})
	}
	workers.Wait()
	if q.failed != nil {
		return nil, q.failed
	}
	tried := slices.DeleteFunc(q.results, func(r result) bool { return r.outcome == untried || r.outcome == nonsense })
	return tried[:min(len(tried), count)], nil
}

// one tries one mutant: with the tests of its own package first, then with the others' until one notices.
func (t *trial) one(r *result, name string) error {
	overlay, err := t.overlay(r.Mutant, name)
	if err != nil {
		return err
	}
	for _, tested := range t.tests[packageOf(r.Mutant)] {
		binary, compiles, err := t.compile(tested, overlay, name)
		if err != nil {
			return err
		}
		if !compiles {
			r.outcome = nonsense
			return nil
		}
		r.by = tested
		r.outcome, err = t.ask(tested, binary)
		_ = os.Remove(binary)
		if err != nil || r.outcome != survived {
			return err
		}
	}
	return nil
}

// overlay writes the changed text of a mutant's file and what tells the compiler to read it instead of the file.
func (t *trial) overlay(m Mutant, name string) (string, error) {
	file := filepath.Join(t.root, filepath.FromSlash(m.File))
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	changed := filepath.Join(t.scratch, name+".go")
	if err := os.WriteFile(changed, m.Apply(text), 0o600); err != nil {
		return "", err
	}
	replace, err := json.Marshal(map[string]map[string]string{"Replace": {file: changed}})
	if err != nil {
		return "", err
	}
	overlay := filepath.Join(t.scratch, name+".json")
	return overlay, os.WriteFile(overlay, replace, 0o600)
}

// compile compiles the tests of a package. A package without tests gives no binary; nobody notices anything there.
func (t *trial) compile(tested, overlay, name string) (binary string, compiles bool, err error) {
	binary = filepath.Join(t.scratch, strings.ReplaceAll(tested, "/", "-")+"-"+name+".test")
	args := []string{"test", "-c", "-gcflags=-N -l", "-ldflags=-s -w", "-o", binary} // quick to make rather than to run
	if overlay != "" {
		args = append(args, "-overlay", overlay)
	}
	command := exec.Command("go", append(args, "./"+tested)...)
	command.Dir = t.root
	output, err := command.CombinedOutput()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return binary, true, nil
	case errors.As(err, &exit) && bytes.HasPrefix(output, []byte("#")): // the compiler's own words
		return "", false, nil
	}
	return "", false, fmt.Errorf("go test -c ./%s: %w: %s", tested, err, output)
}

// ask runs the tests of a package and says whether they noticed anything: first those that notice most, then all.
func (t *trial) ask(tested, binary string) (outcome, error) {
	if _, err := os.Stat(binary); err != nil {
		return survived, nil // a package without tests
	}
	if t.only != "" {
		return t.run(tested, binary, append([]string{"-test.run=" + t.only}, t.hand...)...)
	}
	if t.first != "" {
		if got, err := t.run(tested, binary, "-test.run="+t.first); got != survived || err != nil {
			return got, err
		}
	}
	return t.run(tested, binary)
}

// run runs tests of a package until one fails.
func (t *trial) run(tested, binary string, which ...string) (outcome, error) {
	limit, cancel := context.WithTimeout(context.Background(), t.patience[tested])
	defer cancel()
	args := append(which, "-test.failfast", "-test.short", "-test.timeout", t.patience[tested].String())
	command := exec.CommandContext(limit, binary, args...)
	if runtime.GOOS == "linux" {
		bounded := fmt.Sprintf(`ulimit -v %d && exec "$0" "$@"`, mostKilobytes)
		command = exec.CommandContext(limit, "sh", append([]string{"-c", bounded, binary}, args...)...)
	}
	command.Dir = filepath.Join(t.root, filepath.FromSlash(tested))
	command.WaitDelay = time.Second
	output, err := command.CombinedOutput()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return survived, nil
	case limit.Err() != nil, bytes.Contains(output, []byte("panic: test timed out")):
		return endless, nil
	case errors.As(err, &exit):
		return killed, nil
	}
	return untried, err
}
