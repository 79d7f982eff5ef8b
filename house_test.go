package mabra_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/rulegen"
	"github.com/mabra-hjulet/mabra/rules"
)

const module = "github.com/mabra-hjulet/mabra"

// A goFile is a file of Go in the house that is no test.
type goFile struct {
	path      string // from the root of the repository
	room      string // its folder; "mabra" for the root
	generated bool
	tree      *ast.File
	set       *token.FileSet
}

// goFiles gives every Go file of the house that is no test, read once for all who look at them.
func goFiles(t *testing.T) []goFile {
	t.Helper()
	files, err := readHouse()
	require.NoError(t, err)
	return files
}

var readHouse = sync.OnceValues(func() (files []goFile, err error) {
	house := os.DirFS(".")
	err = fs.WalkDir(house, ".", func(file string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			if name := entry.Name(); name != "." && (name[0] == '.' || name == "testdata" || name == "node_modules") {
				return fs.SkipDir
			}
			return nil
		case !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go"):
			return nil
		}
		text, err := fs.ReadFile(house, file)
		if err != nil {
			return err
		}
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, file, text, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			return err
		}
		room := path.Dir(file)
		if room == "." {
			room = "mabra"
		}
		files = append(files, goFile{path: file, room: room, generated: ast.IsGenerated(tree), tree: tree, set: set})
		return nil
	})
	return files, err
})

func (f goFile) imports(t *testing.T) []string {
	t.Helper()
	var paths []string
	for _, spec := range f.tree.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		require.NoError(t, err)
		paths = append(paths, imported)
	}
	return paths
}

// rooms reads the table in docs/architecture.md: each room, in order, and what it imports of the house.
func rooms(t *testing.T, heading string) (order []string, cells map[string][]string) {
	t.Helper()
	text, err := os.ReadFile("docs/architecture.md")
	require.NoError(t, err)
	_, table, found := strings.Cut(string(text), "\n## "+heading+"\n")
	require.True(t, found, heading)
	table, _, _ = strings.Cut(table, "\n## ")
	cells = map[string][]string{}
	for _, line := range strings.Split(table, "\n") {
		cell := strings.Split(line, "|")
		if len(cell) < 4 || !strings.HasPrefix(strings.TrimSpace(cell[1]), "`") {
			continue
		}
		room := strings.Trim(strings.TrimSpace(cell[1]), "`")
		require.NotContains(t, cells, room, "the room stands twice")
		order = append(order, room)
		cells[room] = []string{}
		for _, name := range strings.Split(cell[2], ",") {
			if name = strings.Trim(strings.TrimSpace(name), "`"); name != "" {
				cells[room] = append(cells[room], name)
			}
		}
	}
	require.NotEmpty(t, order, heading)
	return order, cells
}

// The rooms import each other as docs/architecture.md says, and only rooms that stand above them there. A room may import
// less than the table allows; a room that nobody has built yet may stand in it.
func TestRoomsImportOneWay(t *testing.T) {
	t.Parallel()
	order, allowed := rooms(t, "The rooms and their arrows")
	for i, room := range order {
		for _, name := range allowed[room] {
			above := slices.Index(order, name)
			assert.True(t, 0 <= above && above < i, "%s imports %s, which does not stand above it in the table", room, name)
		}
	}
	offences := map[string]bool{}
	for _, file := range goFiles(t) {
		if _, known := allowed[file.room]; !known {
			offences["there is no room "+file.room] = true
			continue
		}
		for _, imported := range file.imports(t) {
			name, ours := strings.CutPrefix(imported, module)
			if name = strings.TrimPrefix(name, "/"); name == "" {
				name = "mabra"
			}
			if ours && name != file.room && !slices.Contains(allowed[file.room], name) {
				offences["there is no arrow from "+file.room+" to "+name] = true
			}
		}
	}
	assert.Empty(t, slices.Sorted(maps.Keys(offences)), "what docs/architecture.md does not have")
}

// The picture shows every room that somebody may come to from outside.
func TestThePictureShowsTheRooms(t *testing.T) {
	t.Parallel()
	picture, err := os.ReadFile("docs/architecture.svg")
	require.NoError(t, err)
	order, _ := rooms(t, "The rooms and their arrows")
	for _, room := range order {
		if !strings.Contains(room, "internal/") && room != "training/course" {
			assert.Regexp(t, `class="name"[^<]*>[^<]*\b`+room+`\b`, string(picture))
		}
	}
}

// The library's packages bring no more of other people's modules than docs/architecture.md says.
func TestTheLibraryBringsFewModules(t *testing.T) {
	t.Parallel()
	_, allowed := rooms(t, "Other people's modules")
	for _, file := range goFiles(t) {
		for _, imported := range file.imports(t) {
			first, _, _ := strings.Cut(imported, "/")
			if !strings.Contains(first, ".") || imported == module || strings.HasPrefix(imported, module+"/") {
				continue
			}
			assert.Contains(t, allowed[file.room], imported, "%s: a module that docs/architecture.md does not have", file.path)
		}
	}
}

// What the compiler cannot check stands in one file: see docs/decisions/0023-spots-in-memory.md.
func TestOneFileIsUnsafe(t *testing.T) {
	t.Parallel()
	var files []string
	for _, file := range goFiles(t) {
		if slices.Contains(file.imports(t), "unsafe") {
			files = append(files, file.path)
		}
	}
	assert.Equal(t, []string{"internal/fields/spot.go"}, files)
}

// No line of Go is longer than anybody reads, but in tests and in what is generated.
func TestLinesAreShort(t *testing.T) {
	t.Parallel()
	const longest = 140
	for _, file := range goFiles(t) {
		if file.generated {
			continue
		}
		text, err := os.ReadFile(file.path)
		require.NoError(t, err)
		for i, line := range strings.Split(string(text), "\n") {
			// Counted as the widest of those who count: in bytes, or with a tab as four.
			if n := max(len(line), len([]rune(strings.ReplaceAll(line, "\t", "    ")))); n > longest {
				t.Errorf("%s:%d is %d characters long; %d are enough", file.path, i+1, n, longest)
			}
		}
	}
}

// The rooms that speak to readers about documents: what they say is data, a rule's text or a row of a table.
var speaking = []string{
	"mabra", "wheel", "triangle", "resilience", "plan", "document", "report", "internal/check", "internal/yamldoc",
	"plan/timeline", "plan/changes", "plan/draft", "plan/mirror", "plan/statistics", "plan/statistics/disclosure",
	"internal/look",
}

// No sentence that a reader sees stands in a function, where nobody who translates or corrects it would look. It stands in
// the rule's folder, or in a table outside all functions.
func TestNoSentenceStandsInAFunction(t *testing.T) {
	t.Parallel()
	for _, file := range goFiles(t) {
		if file.generated || !slices.Contains(speaking, file.room) {
			continue
		}
		for _, offence := range sentences(file.tree) {
			place := file.set.Position(offence.Pos())
			t.Errorf("%s:%d:%d: a sentence for readers; give it to the rule's message or phrases", file.path, place.Line, place.Column)
		}
	}
}

// sentences finds the texts in function bodies: what is said in two languages, and what has three words or more and is
// not meant for programmers.
// verbs are what fmt fills in, with the marks around them.
var verbs = regexp.MustCompile(`[^\pL\s]*%[a-z][^\pL\s]*`)

func sentences(tree *ast.File) []ast.Node {
	var found []ast.Node
	for _, declaration := range tree.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if !ok || function.Body == nil {
			continue
		}
		ast.Inspect(function.Body, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				return !forProgrammers[called(n)]
			case *ast.CompositeLit:
				if name := typeName(n.Type); (name == "mabra.Text" || name == "Text") && says(n) {
					found = append(found, n)
					return false
				}
			case *ast.BasicLit:
				if said, err := strconv.Unquote(n.Value); n.Kind == token.STRING && err == nil && len(strings.Fields(verbs.ReplaceAllString(said, ""))) >= 3 {
					found = append(found, n)
				}
			}
			return true
		})
	}
	return found
}

// says reports whether a text is written out, and not put together of others.
func says(text *ast.CompositeLit) bool {
	found := false
	ast.Inspect(text, func(n ast.Node) bool {
		literal, ok := n.(*ast.BasicLit)
		found = found || ok && literal.Kind == token.STRING
		return true
	})
	return found
}

// A phrase that Go asks a rule for by name is one of the rule's. So is the variant of a message.
func TestPhrasesThatAreAskedForExist(t *testing.T) {
	t.Parallel()
	byName := map[string]mabra.Rule{}
	for _, rule := range rules.All() {
		byName[rulegen.GoName(rule.ID)] = rule
	}
	asked := 0
	for _, file := range goFiles(t) {
		ast.Inspect(file.tree, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 1 {
				return true
			}
			steps := strings.Split(called(call), ".") // rules, the rule's name, Phrase or Message
			literal, ok := call.Args[0].(*ast.BasicLit)
			if !ok || len(steps) != 3 || steps[0] != "rules" {
				return true
			}
			name, err := strconv.Unquote(literal.Value)
			require.NoError(t, err)
			rule, asks := byName[steps[1]], asked
			switch steps[2] {
			case "Phrase":
				asked++
				assert.NotEmpty(t, rule.Phrase(name), "%s: %s has no phrase %q", file.path, rule.ID, name)
			case "Message":
				asked++
				assert.NotEmpty(t, rule.Message(name), "%s: %s has no message %q", file.path, rule.ID, name)
			}
			return asks == asked
		})
	}
	assert.NotZero(t, asked)
}

// forProgrammers are the calls whose texts are no reader's.
var forProgrammers = map[string]bool{
	"errors.New": true, "fmt.Errorf": true, "panic": true, "regexp.MustCompile": true, "regexp.Compile": true,
}

func called(call *ast.CallExpr) string { return typeName(call.Fun) }

// typeName gives a name as it is written: Text, mabra.Text.
func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return typeName(e.X) + "." + e.Sel.Name
	}
	return ""
}

// What the tests above look for is found where it stands.
func TestSentencesAreFound(t *testing.T) {
	t.Parallel()
	const text = `package p
var table = mabra.Text{Sv: "utanför", En: "outside all functions"}
func f() {
	a := mabra.Text{Sv: "ja", En: "yes"}
	b := mabra.Text{Sv: sv, En: en}
	c := "three words here"
	d := "two words"
	panic("three words here")
	_ = fmt.Errorf("three words here: %w", err)
	g(func() { h("one two three four") })
}`
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, "p.go", text, parser.SkipObjectResolution)
	require.NoError(t, err)
	var lines []string
	for _, n := range sentences(tree) {
		lines = append(lines, fmt.Sprint(set.Position(n.Pos()).Line))
	}
	assert.Equal(t, []string{"4", "6", "10"}, lines)
}

// A file of rules of the plan asks no other file of rules: what several of them ask for stands in a file named for it.
func TestRulesOfThePlanDoNotCallEachOther(t *testing.T) {
	t.Parallel()
	isRules := func(file goFile) bool {
		return strings.HasPrefix(path.Base(file.path), "rules_") && file.room == "plan"
	}
	declared := map[string]string{} // name → the file of rules that declares it
	var files []goFile
	for _, file := range goFiles(t) {
		if !isRules(file) {
			continue
		}
		files = append(files, file)
		for _, declaration := range file.tree.Decls {
			for _, name := range namesOf(declaration) {
				declared[name] = file.path
			}
		}
	}
	require.NotEmpty(t, files)
	for _, file := range files {
		ast.Inspect(file.tree, func(n ast.Node) bool {
			if name, ok := n.(*ast.Ident); ok {
				if home := declared[name.Name]; home != "" && home != file.path {
					t.Errorf("%s asks %s for %s", file.path, home, name.Name)
				}
			}
			return true
		})
	}
}

// namesOf gives what a declaration outside all functions names.
func namesOf(declaration ast.Decl) []string {
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		return []string{d.Name.Name}
	case *ast.GenDecl:
		var names []string
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.ValueSpec:
				for _, name := range spec.Names {
					names = append(names, name.Name)
				}
			case *ast.TypeSpec:
				names = append(names, spec.Name.Name)
			}
		}
		return names
	}
	return nil
}
