package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
)

// noticesFile has the licences of all that the programs and the page are made of. Nearly all of them ask whoever hands out a
// program to hand out their text with it.
const noticesFile = "LICENCES.txt"

// papers are the files of a module that say on which terms it is had.
var papers = regexp.MustCompile(`(?i)^(licen[sc]e|notice|copying|copyright|patents)(\.(txt|md))?$`)

// noticesOf gives the licences of the house, of Go, of modules, each once, and of what stands in other folders.
func noticesOf(house string, modules []*debug.Module, folders map[string]string) ([]byte, error) {
	var text bytes.Buffer
	text.WriteString("What mabra is made of, and on which terms.\n")
	root, err := said(house, "go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	if err := addPapers(&text, "mabra", house); err != nil {
		return nil, err
	}
	if err := addPapers(&text, "Go, its standard library and runtime", strings.TrimSpace(string(root))); err != nil {
		return nil, err
	}
	for _, module := range sortedOnce(modules) {
		dir, err := folderOf(house, module)
		if err == nil {
			err = addPapers(&text, module, dir)
		}
		if err != nil {
			return nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(folders)) {
		if err := addPapers(&text, name, folders[name]); err != nil {
			return nil, err
		}
	}
	return text.Bytes(), nil
}

// sortedOnce gives path and version of modules, or of those that stand in for them.
func sortedOnce(modules []*debug.Module) []string {
	var names []string
	for _, m := range modules {
		if m.Replace != nil {
			m = m.Replace
		}
		names = append(names, m.Path+"@"+m.Version)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// folderOf gives the folder that Go keeps a module in.
func folderOf(house, module string) (string, error) {
	told, err := said(house, "go", "mod", "download", "-json", module)
	if err != nil {
		return "", err
	}
	var at struct{ Dir string }
	err = json.Unmarshal(told, &at)
	return at.Dir, err
}

var errNoLicence = errors.New("there is no file with a licence")

// addPapers adds what stands in a folder of the terms on which something is had.
func addPapers(text *bytes.Buffer, name, folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	before := text.Len()
	for _, entry := range entries {
		if entry.IsDir() || !papers.MatchString(entry.Name()) {
			continue
		}
		content, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			return err
		}
		content = bytes.TrimSpace(bytes.ReplaceAll(content, []byte("\r\n"), []byte("\n")))
		fmt.Fprintf(text, "\n%s\n%s, %s\n\n%s\n", strings.Repeat("=", 80), name, entry.Name(), content)
	}
	if text.Len() == before {
		return fmt.Errorf("%s: %w", name, errNoLicence)
	}
	return nil
}

// said gives what a command writes, in the house.
func said(house, name string, args ...string) ([]byte, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = house
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return out, nil
}
