package main

import (
	"bytes"
	"fmt"
	"go/build"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// filesOf gives the Go files of packages and patterns, with paths from the root of the module, in order: no tests, nothing
// that was generated, and nothing that is only built for other machines, where no test of this one looks. A pattern of a
// package that the module does not have is passed over; there must be some files.
func filesOf(root string, targets []string) ([]string, error) {
	var files []string
	for _, target := range targets {
		pattern := filepath.Join(root, filepath.FromSlash(strings.TrimPrefix(target, "./")))
		if info, err := os.Stat(pattern); err == nil && info.IsDir() {
			pattern = filepath.Join(pattern, "*.go")
		}
		found, err := filepath.Glob(pattern)
		if err != nil {
			return nil, fmt.Errorf("%s: %w (%w)", target, err, errUsage)
		}
		if len(found) == 0 && !slices.Contains(rooms, target) {
			return nil, fmt.Errorf("%s: no Go files (%w)", target, errUsage)
		}
		for _, path := range found {
			counts, err := isOwnCode(path)
			if err != nil {
				return nil, err
			}
			if !counts {
				continue
			}
			file, err := filepath.Rel(root, path)
			if err != nil {
				return nil, err
			}
			files = append(files, filepath.ToSlash(file))
		}
	}
	slices.Sort(files)
	files = slices.Compact(files)
	if len(files) == 0 {
		return nil, fmt.Errorf("no Go files (%w)", errUsage)
	}
	return files, nil
}

func isOwnCode(path string) (bool, error) {
	built, err := build.Default.MatchFile(filepath.Split(path))
	if err != nil || !built || strings.HasSuffix(path, "_test.go") {
		return false, err
	}
	text, err := os.ReadFile(path)
	return !isGenerated(text), err
}

var generated = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

func isGenerated(text []byte) bool {
	head, _, _ := bytes.Cut(text, []byte("\npackage "))
	return generated.Match(head)
}
