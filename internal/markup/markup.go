// Package markup fills the templates of pages. It reads what html/template reads, as far as the pages of the library use it, and
// writes the same bytes; what it is not sure of, it refuses.
//
// It calls no method by its name: the methods that templates may call are handed to it. A program in which one package looks
// methods up by name carries all methods of all its types, and that is half of an engine for the browser
// (docs/decisions/0027-the-engine-in-one-file.md).
package markup

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"sync"
	"text/template/parse"
)

// A Template is a set of named pieces.
type Template struct {
	pieces  map[string]*parse.Tree
	methods methods
	members sync.Map // member → how it is had from a value
}

// methods are the same, ready to be called.
type methods map[string][]reflect.Value

// Methods are the method expressions that templates may call, by the names that they go by there. Each gives a value, or a value
// and an error.
type Methods map[string][]any

// New makes a template without pieces, which may call the methods.
func New(called Methods) *Template {
	t := &Template{pieces: map[string]*parse.Tree{}, methods: methods{}}
	for name, all := range called {
		for _, method := range all {
			t.methods[name] = append(t.methods[name], reflect.ValueOf(method))
		}
	}
	return t
}

// Read adds the pieces that files define. A file itself is one, by its name without folders.
func (t *Template) Read(files fs.FS, names ...string) error {
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		trees, err := parse.Parse(path.Base(name), string(text), "", "", known)
		if err != nil {
			return err
		}
		maps.Copy(t.pieces, trees)
	}
	return nil
}

// errorAt says that a template cannot be filled at a node: a mistake in the template or in what it was given, which tests find. It
// holds nothing of what a page is about.
func errorAt(node parse.Node, why string, args ...any) error {
	return fmt.Errorf("page: %s: %s", node, fmt.Sprintf(why, args...))
}
