package mabra_test

import (
	"bytes"
	"flag"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write testdata/api")

// public are the packages that others import, by their folders.
var public = []string{
	".", "rules", "wheel", "triangle", "resilience", "plan", "plan/draft", "plan/timeline", "plan/changes", "plan/mirror",
	"plan/statistics", "plan/statistics/disclosure", "document", "page", "report", "training", "training/course",
	"examples", "conformance", "schemas",
}

// What others can call, name and fill in stands as text in testdata/api, so that nobody changes it without seeing it:
// go test . -run TestPublicAPI -update.
func TestPublicAPI(t *testing.T) {
	t.Parallel()
	for _, folder := range public {
		file := filepath.Join("testdata/api", strings.ReplaceAll(strings.Replace(folder, ".", "mabra", 1), "/", "-")+".txt")
		text := exported(t, folder)
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
		}
		held, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(held), text, "%s: see what has changed, then run go test . -run TestPublicAPI -update", folder)
	}
}

// A type of an internal package, or of the YAML library, is nothing that others could name.
var unnameable = regexp.MustCompile(`\b(?:yamldoc|yaml|check|fields|shelf|personnummer|cli|rulegen)\.[A-Z]\w*`)

func TestNothingInternalIsPublic(t *testing.T) {
	t.Parallel()
	for _, folder := range public {
		for line := range strings.Lines(exported(t, folder)) {
			assert.NotRegexp(t, unnameable, line, folder)
		}
	}
}

// Every package that others import shows how, in an example that is run.
func TestEveryPackageHasAnExample(t *testing.T) {
	t.Parallel()
	for _, folder := range public {
		files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
		require.NoError(t, err)
		shown := slices.ContainsFunc(files, func(file string) bool {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			return regexp.MustCompile(`(?m)^func Example\w*\(\) \{`).Match(text)
		})
		assert.True(t, shown, "%s has no example in go doc", folder)
	}
}

// Every exported name says in its comment what it is.
func TestEveryExportedNameIsExplained(t *testing.T) {
	t.Parallel()
	for _, folder := range public {
		p := documented(t, folder)
		assert.NotEmpty(t, p.Doc, folder)
		explained := func(name, text string) { assert.NotEmpty(t, strings.TrimSpace(text), "%s: %s", folder, name) }
		for _, f := range functions(p) {
			explained(f.Name, f.Doc)
		}
		for _, typ := range p.Types {
			explained(typ.Name, typ.Doc)
			for _, group := range slices.Concat(typ.Consts, typ.Vars) {
				explained(strings.Join(group.Names, ", "), group.Doc)
			}
		}
		for _, group := range slices.Concat(p.Consts, p.Vars) {
			explained(strings.Join(group.Names, ", "), group.Doc)
		}
	}
}

// filtered is what the printer says of fields that are not exported.
var filtered = regexp.MustCompile(`\n*\}?\s*// contains filtered or unexported fields\n*\}?`)

// exported gives every exported declaration of a package, without comments, bodies and the values of variables. It is printed once
// for all who look at it.
func exported(t *testing.T, folder string) string {
	t.Helper()
	text, err := printed(folder)
	require.NoError(t, err)
	return text
}

var printed = oncePerPath(func(folder string) (string, error) {
	p, err := readPackage(folder) // not the one that others look at: bare takes from it
	if err != nil {
		return "", err
	}
	var b strings.Builder
	write := func(declaration ast.Decl) {
		var line bytes.Buffer
		if failed := (&printer.Config{Mode: printer.UseSpaces, Tabwidth: 4}).Fprint(&line, token.NewFileSet(), declaration); failed != nil {
			err = failed
		}
		b.WriteString(filtered.ReplaceAllString(line.String(), "}") + "\n")
	}
	group := func(values []*doc.Value) {
		for _, v := range values {
			write(bare(v.Decl))
		}
	}
	group(p.Consts)
	group(p.Vars)
	for _, f := range p.Funcs {
		write(bare(f.Decl))
	}
	for _, typ := range p.Types {
		write(bare(typ.Decl))
		group(typ.Consts)
		group(typ.Vars)
		for _, f := range slices.Concat(typ.Funcs, typ.Methods) {
			write(bare(f.Decl))
		}
	}
	return b.String(), err
})

func functions(p *doc.Package) []*doc.Func {
	all := p.Funcs
	for _, typ := range p.Types {
		all = slices.Concat(all, typ.Funcs, typ.Methods)
	}
	return all
}

// documented gives what is exported from the package in a folder, with its comments, read once for all who look at it.
func documented(t *testing.T, folder string) *doc.Package {
	t.Helper()
	p, err := readOnce(folder)
	require.NoError(t, err)
	return p
}

var readOnce = oncePerPath(readPackage)

// oncePerPath gives a function that does its work once for each path.
func oncePerPath[T any](work func(path string) (T, error)) func(path string) (T, error) {
	var done sync.Map // path → what gives its result
	return func(path string) (T, error) {
		once, _ := done.LoadOrStore(path, sync.OnceValues(func() (T, error) { return work(path) }))
		return once.(func() (T, error))()
	}
}

func readPackage(folder string) (*doc.Package, error) {
	set := token.NewFileSet()
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, name, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	return doc.NewFromFiles(set, files, "github.com/mabra-hjulet/mabra/"+folder)
}

// bare takes comments, bodies, struct tags and the values of variables out of a declaration.
func bare(declaration ast.Decl) ast.Decl {
	ast.Inspect(declaration, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			n.Body, n.Doc = nil, nil
		case *ast.GenDecl:
			n.Doc = nil
			if n.Tok == token.VAR {
				for _, spec := range n.Specs {
					withoutValues(spec.(*ast.ValueSpec))
				}
			}
		case *ast.Field:
			n.Doc, n.Comment = nil, nil
		case *ast.ValueSpec:
			n.Doc, n.Comment = nil, nil
		case *ast.TypeSpec:
			n.Doc, n.Comment = nil, nil
		}
		return true
	})
	return declaration
}

// withoutValues leaves of a variable its name and, where the value names it, its type.
func withoutValues(spec *ast.ValueSpec) {
	if len(spec.Values) == 1 && spec.Type == nil {
		if literal, ok := spec.Values[0].(*ast.CompositeLit); ok {
			spec.Type = literal.Type
		}
	}
	spec.Values = nil
}
