// Package vocabtest holds the vocabularies of a package to its constants and to what is published of them. It is for
// tests alone.
package vocabtest

import (
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/schemas"
)

// Differences says where the vocabularies of the package in folder and its exported constants are not the same words
// in the same order. Enumerations holds a value of every type of the package that has a vocabulary; a type that it
// lacks is a difference too.
func Differences(folder string, enumerations ...mabra.Enumeration) ([]string, error) {
	declared, err := read(folder)
	if err != nil {
		return nil, err
	}
	var differences []string
	for _, e := range enumerations {
		name := reflect.TypeOf(e).Name()
		constants, ok := declared[name]
		if !ok {
			return nil, fmt.Errorf("the package has no vocabulary of %s", name)
		}
		delete(declared, name)
		if keys := e.Vocabulary().Keys(); !slices.Equal(keys, constants) {
			differences = append(differences,
				fmt.Sprintf("%s: the constants are %q, the vocabulary has %q", name, constants, keys))
		}
	}
	for name := range declared {
		differences = append(differences, name+": its vocabulary is not compared")
	}
	slices.Sort(differences)
	return differences, nil
}

// Unpublished says where the keys of a vocabulary are not those of its published table. A key is part of every document
// that holds it: it is never changed.
func Unpublished(enumerations ...mabra.Enumeration) ([]string, error) {
	var differences []string
	for _, e := range enumerations {
		name := reflect.TypeOf(e).Name()
		text, err := schemas.FS.ReadFile("vocabulary/" + hyphened(name) + ".yaml")
		if err != nil {
			return nil, err
		}
		var table struct {
			Terms []struct {
				Key string `yaml:"key"`
			} `yaml:"terms"`
		}
		if err := yaml.Unmarshal(text, &table); err != nil {
			return nil, err
		}
		var published []string
		for _, term := range table.Terms {
			published = append(published, term.Key)
		}
		if keys := e.Vocabulary().Keys(); !slices.Equal(keys, published) {
			differences = append(differences,
				fmt.Sprintf("%s: published are %q, the vocabulary has %q", name, published, keys))
		}
	}
	return differences, nil
}

func hyphened(name string) string {
	var b strings.Builder
	for i, r := range name {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				b.WriteByte('-')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// read gives, for every type of the package in folder that has a method Vocabulary, the values of its exported
// constants in the order they are written.
func read(folder string) (map[string][]string, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	// What comes from other packages is not looked up: constants rest on nothing outside their own package.
	config := types.Config{Importer: nothing{}, Error: func(error) {}, IgnoreFuncBodies: true}
	known := types.Info{Defs: map[*ast.Ident]types.Object{}}
	_, _ = config.Check(folder, set, files, &known)
	constants := map[string][]string{}
	for object := range methods(known) {
		constants[object] = nil
	}
	for _, object := range inOrder(known) {
		named, ok := object.Type().(*types.Named)
		if !ok || !object.Exported() || object.Val().Kind() != constant.String {
			continue
		}
		if name := named.Obj().Name(); slices.Contains(typesOf(constants), name) {
			constants[name] = append(constants[name], constant.StringVal(object.Val()))
		}
	}
	return constants, nil
}

// methods gives the names of the types that have a method Vocabulary. The interface itself is none of them.
func methods(known types.Info) map[string]bool {
	found := map[string]bool{}
	for _, object := range known.Defs {
		method, ok := object.(*types.Func)
		if !ok || method.Name() != "Vocabulary" {
			continue
		}
		if receiver := method.Signature().Recv(); receiver != nil {
			if named, ok := receiver.Type().(*types.Named); ok && !types.IsInterface(named) {
				found[named.Obj().Name()] = true
			}
		}
	}
	return found
}

func inOrder(known types.Info) []*types.Const {
	var constants []*types.Const
	for _, object := range known.Defs {
		if c, ok := object.(*types.Const); ok {
			constants = append(constants, c)
		}
	}
	slices.SortFunc(constants, func(a, b *types.Const) int { return int(a.Pos() - b.Pos()) })
	return constants
}

func typesOf(constants map[string][]string) []string {
	var names []string
	for name := range constants {
		names = append(names, name)
	}
	return names
}

type nothing struct{}

var errNothing = errors.New("not looked up")

func (nothing) Import(string) (*types.Package, error) { return nil, errNothing }
