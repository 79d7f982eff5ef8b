package main

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
)

const equivalentsFile = "internal/mutants/equivalent.txt"

// A change is what a mutant is known by, whatever line it stands on.
type change struct {
	file, in, was, now string
	nth                int
}

func (m Mutant) change() change { return change{m.File, m.In, m.Was, m.Now, m.Nth} }

// readEquivalents reads the list of changes that change nothing anybody could notice, each with its reason.
func readEquivalents(path string) (map[change]string, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	known := map[change]string{}
	var one change
	lines := bufio.NewScanner(file)
	for number := 1; lines.Scan(); number++ {
		word, rest, _ := strings.Cut(strings.TrimSpace(lines.Text()), " ")
		rest = strings.TrimSpace(rest)
		switch word {
		case "", "#":
		case "in":
			one = change{nth: 1}
			where := strings.Fields(rest)
			if len(where) < 2 || len(where) > 3 {
				return nil, fmt.Errorf("%s:%d: write the file and the function", path, number)
			}
			one.file, one.in = where[0], where[1]
			if len(where) == 3 {
				if one.nth, err = strconv.Atoi(strings.TrimPrefix(where[2], "#")); err != nil {
					return nil, fmt.Errorf("%s:%d: a later one of several is written #2", path, number)
				}
			}
		case "was":
			one.was = rest
		case "now":
			one.now = rest
		case "why":
			if one.in == "" || one.was == "" || rest == "" {
				return nil, fmt.Errorf("%s:%d: in, was, now and why belong together", path, number)
			}
			known[one] = rest
		default:
			return nil, fmt.Errorf("%s:%d: a line begins with in, was, now, why or #", path, number)
		}
	}
	return known, lines.Err()
}
