package main

import (
	"debug/buildinfo"
	"errors"
	"fmt"
	"regexp"
)

// A version is one that the change log tells of.
type version struct{ number, day string }

var heading = regexp.MustCompile(`(?m)^## (\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)$`)

// newestIn gives the version that stands first in a change log.
func newestIn(log string) (version, error) {
	found := heading.FindStringSubmatch(log)
	if found == nil {
		return version{}, errors.New("CHANGELOG.md has no version: a line as ## 0.1.0 - 2026-11-29")
	}
	return version{found[1], found[2]}, nil
}

// tagged says what is wrong with a program that is to be released as a version; nil where nothing is.
func tagged(inside *buildinfo.BuildInfo, v version) error {
	if inside.Main.Version == "v"+v.number { // Go adds +dirty where files were changed
		return nil
	}
	return fmt.Errorf("what lies here is %s and not v%s, the newest in CHANGELOG.md: take a fresh clone of that tag, or add -try",
		inside.Main.Version, v.number)
}
