// Command onefile makes the page for whoever never programs: one file of HTML with the engine inside.
//
//	go run ./internal/onefile -o mabra.html
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

func main() {
	output := flag.String("o", "mabra.html", "the file to write")
	version := flag.String("version", "(devel)", "of the library, as the page tells it")
	flag.Parse()
	if err := run(*output, *version); err != nil {
		fmt.Fprintln(os.Stderr, "onefile:", err)
		os.Exit(1)
	}
}

// run makes the page and writes it, whole or not at all.
func run(output, version string) error {
	root, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return fmt.Errorf("this is not the project's folder: %w", err)
	}
	page, err := Make(string(root[:len(root)-1]), version)
	if err != nil {
		return err
	}
	return replace(output, page)
}

// replace writes a file beside its place and then puts it there.
func replace(path string, text []byte) error {
	made, err := os.CreateTemp(filepath.Dir(path), ".onefile-*")
	if err != nil {
		return err
	}
	defer os.Remove(made.Name()) // nothing is left of it once it has its place
	_, err = made.Write(text)
	if closed := made.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(made.Name(), path)
}
