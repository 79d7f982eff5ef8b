// Package shelf holds the documents that come with the library, each called by the name of its file.
package shelf

import (
	"io/fs"
	"slices"
	"strings"
)

// A Shelf is a folder of embedded YAML files.
type Shelf struct {
	Files  fs.ReadDirFS
	Folder string
}

const ending = ".yaml"

// Names lists the names of the documents, sorted.
func (s Shelf) Names() []string {
	entries, err := s.Files.ReadDir(s.Folder)
	if err != nil {
		panic(err) // the folder is part of the program
	}
	names := make([]string, len(entries))
	for i, entry := range entries {
		names[i] = strings.TrimSuffix(entry.Name(), ending)
	}
	return names
}

// Open gives the text of the document called name and the name of its file, and whether there is one.
func (s Shelf) Open(name string) (text []byte, file string, ok bool) {
	if !slices.Contains(s.Names(), name) {
		return nil, "", false
	}
	text, err := fs.ReadFile(s.Files, s.Folder+"/"+name+ending)
	return text, name + ending, err == nil
}
