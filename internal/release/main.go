// Command release makes the files of a release: a program for each kind of machine, what each is made of, the page for whoever
// never programs, the licences of all that is in them, and checksums.
// Whoever has the tagged commit and the same version of Go gets the same bytes:
//
//	git clone --branch v0.1.0 https://github.com/mabra-hjulet/mabra && cd mabra && go run ./internal/release dist
//
// It does not publish anything, and reaches nothing but the module proxy that Go is set up with.
package main

import (
	"crypto/sha256"
	"debug/buildinfo"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
)

func main() {
	try := flag.Bool("try", false, "build what lies here, though it is not the tagged commit of a version")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "release: go run ./internal/release [-try] FOLDER, from the root of the repository")
		os.Exit(2)
	}
	if err := release(".", flag.Arg(0), *try); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// release writes the files of the newest version in the change log to a new folder.
func release(house, folder string, try bool) error {
	log, err := os.ReadFile(filepath.Join(house, "CHANGELOG.md"))
	if err != nil {
		return err
	}
	newest, err := newestIn(string(log))
	if err != nil {
		return err
	}
	if err := os.Mkdir(folder, 0o755); err != nil {
		return err // one that is there may hold files of another version
	}
	if err := fill(house, folder, newest, try); err != nil {
		return errors.Join(err, os.RemoveAll(folder))
	}
	return nil
}

func fill(house, folder string, newest version, try bool) error {
	var files []string
	var modules []*debug.Module
	for _, to := range targets {
		program := to.file(newest.number)
		inside, err := makeOne(house, folder, program, to)
		if err == nil && !try {
			err = tagged(inside, newest)
		}
		if err != nil {
			return err
		}
		files = append(files, program, program+bomEnding)
		modules = append(modules, inside.Deps...)
		fmt.Println(program, inside.Main.Version)
	}
	if err := makePage(house, folder, newest); err != nil {
		return err
	}
	fmt.Println(pageFile)
	notices, err := noticesOf(house, modules, unpacker(house))
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, noticesFile), notices, 0o644)
	}
	if err != nil {
		return err
	}
	fmt.Println(noticesFile)
	return writeSums(folder, append(files, pageFile, noticesFile))
}

// makeOne builds a program and writes down what it is made of.
func makeOne(house, folder, program string, to target) (*buildinfo.BuildInfo, error) {
	file := filepath.Join(folder, program)
	if err := to.build(house, file); err != nil {
		return nil, err
	}
	inside, err := buildinfo.ReadFile(file)
	if err != nil {
		return nil, err
	}
	bom, err := bomOf(inside)
	if err != nil {
		return nil, err
	}
	return inside, os.WriteFile(file+bomEnding, bom, 0o644)
}

// writeSums writes the checksums, as sha256sum -c reads them.
func writeSums(folder string, files []string) error {
	var sums []byte
	for _, file := range slices.Sorted(slices.Values(files)) {
		content, err := os.ReadFile(filepath.Join(folder, file))
		if err != nil {
			return err
		}
		sums = fmt.Appendf(sums, "%x  %s\n", sha256.Sum256(content), file)
	}
	return os.WriteFile(filepath.Join(folder, "SHA256SUMS"), sums, 0o644)
}
