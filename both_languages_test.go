package mabra_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// What is said in Swedish is said in English, with the same places to fill in: in the lists of data, and in the tables of Go.
func TestWhatIsSaidIsSaidInBothLanguages(t *testing.T) {
	t.Parallel()
	var offences []string
	said := 0
	hold := func(file string, line int, words saying) {
		said++
		if offence := words.offence(); offence != "" {
			offences = append(offences, fmt.Sprintf("%s:%d: %s", file, line, offence))
		}
	}
	for _, file := range dataFiles(t) {
		root, err := treeOf(file)
		require.NoError(t, err, file)
		inData(root, func(line int, words saying) { hold(file, line, words) })
	}
	for _, file := range goFiles(t) {
		if !file.generated { // what is generated comes from rules/*/rule.yaml, which plan holds
			inGo(file.tree, func(n ast.Node, words saying) { hold(file.path, file.set.Position(n.Pos()).Line, words) })
		}
	}
	assert.Empty(t, offences)
	assert.Greater(t, said, 1000)
}

// No text of the program is cut by a # that makes the rest of its line a note, as the rule text-cut-by-hash finds in documents.
func TestNoTextIsCutByAHash(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("rules/*/rule.yaml")
	require.NoError(t, err)
	files = append(files, dataFiles(t)...)
	require.Greater(t, len(files), 150)
	for _, file := range files {
		root, err := treeOf(file)
		require.NoError(t, err, file)
		inData(root, func(line int, words saying) { assert.False(t, words.noted, "%s:%d", file, line) })
	}
}

// A text that a room reads from its data stands there: one that is left out would be said as nothing.
func TestTextsThatAreReadStandInTheData(t *testing.T) {
	t.Parallel()
	there := map[string]map[string]bool{} // room → key
	for _, file := range dataFiles(t) {
		there[path.Dir(path.Dir(file))] = map[string]bool{}
	}
	for room, keys := range there {
		files, err := filepath.Glob(room + "/*/*.yaml") // data, and what a room reads beside it, as models
		require.NoError(t, err)
		further, err := filepath.Glob(room + "/*/data/*.yaml") // of a part of the room
		require.NoError(t, err)
		files = append(files, further...)
		for _, file := range files {
			root, err := treeOf(file)
			require.NoError(t, err, file)
			keysIn(root, keys)
		}
	}
	read := 0
	for _, file := range goFiles(t) {
		for _, key := range textFields(file.tree) {
			if there[file.room] != nil {
				read++
				assert.True(t, there[file.room][key], "%s: no %s in the data of %s", file.path, key, file.room)
			}
		}
	}
	assert.Greater(t, read, 40)
}

// treeOf reads a file of data, once for all who look at it.
var treeOf = oncePerPath(func(file string) (*yaml.Node, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	root := new(yaml.Node)
	return root, yaml.Unmarshal(text, root)
})

// dataFiles lists the files of data that are part of the program.
func dataFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	require.NoError(t, fs.WalkDir(os.DirFS("."), ".", func(file string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "testdata" || entry.Name() == ".git"):
			return fs.SkipDir
		case path.Base(path.Dir(file)) == "data" && path.Ext(file) == ".yaml":
			files = append(files, file)
		}
		return nil
	}))
	require.Greater(t, len(files), 8)
	return files
}

// A saying is what stands in each language.
type saying struct {
	sv, en       string
	hasSv, hasEn bool
	noted        bool // a note stands behind one of them
}

var (
	filled = regexp.MustCompile(`%[a-z]`)        // in the order in which they are filled
	byName = regexp.MustCompile(`\{[a-zA-Z]+\}`) // in any order
	blank  = regexp.MustCompile(`^\s*$`)
)

// offence says what is wrong with it. It never repeats it.
func (s saying) offence() string {
	named := func(text string) []string {
		return slices.Compact(slices.Sorted(slices.Values(byName.FindAllString(text, -1))))
	}
	switch {
	case !s.hasSv:
		return "en without sv"
	case !s.hasEn:
		return "sv without en"
	case blank.MatchString(s.sv) || blank.MatchString(s.en):
		return "a language is empty"
	case !slices.Equal(filled.FindAllString(s.sv, -1), filled.FindAllString(s.en, -1)):
		return "different verbs are filled in"
	case !slices.Equal(named(s.sv), named(s.en)):
		return "different names are filled in"
	}
	return ""
}

// inData calls each with what is said in a document of YAML.
func inData(n *yaml.Node, each func(line int, words saying)) {
	if n.Kind == yaml.MappingNode {
		var words saying
		for i := 0; i < len(n.Content); i += 2 {
			key, value := n.Content[i], n.Content[i+1]
			switch key.Value {
			case "sv":
				words.sv, words.hasSv = value.Value, true
			case "en":
				words.en, words.hasEn = value.Value, true
			default:
				continue
			}
			words.noted = words.noted || value.LineComment != ""
		}
		if words.hasSv || words.hasEn {
			each(n.Line, words)
			return
		}
	}
	for _, inside := range n.Content {
		inData(inside, each)
	}
}

// inGo calls each with the texts and terms of a vocabulary that are written out in a file of Go.
func inGo(file *ast.File, each func(n ast.Node, words saying)) {
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			var words saying
			for _, element := range n.Elts {
				pair, _ := element.(*ast.KeyValueExpr)
				if pair == nil {
					return true
				}
				name, _ := pair.Key.(*ast.Ident)
				text, isText := writtenOut(pair.Value)
				switch {
				case name == nil || !isText:
					return true // put together of others
				case name.Name == "Sv":
					words.sv, words.hasSv = text, true
				case name.Name == "En":
					words.en, words.hasEn = text, true
				default:
					return true
				}
			}
			if words.hasSv || words.hasEn {
				each(n, words)
			}
		case *ast.CallExpr:
			if name := called(n); (name == "mabra.TermOf" || name == "TermOf") && len(n.Args) == 3 {
				sv, inSv := writtenOut(n.Args[1])
				en, inEn := writtenOut(n.Args[2])
				if inSv && inEn {
					each(n, saying{sv: sv, en: en, hasSv: true, hasEn: true})
				}
			}
		}
		return true
	})
}

// keysIn gathers the keys of a document of YAML.
func keysIn(n *yaml.Node, keys map[string]bool) {
	for i, inside := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 {
			keys[inside.Value] = true
		}
		keysIn(inside, keys)
	}
}

// textFields gives the keys that the types of a file read texts by.
func textFields(file *ast.File) []string {
	var keys []string
	ast.Inspect(file, func(n ast.Node) bool {
		field, ok := n.(*ast.Field)
		if !ok || field.Tag == nil {
			return true
		}
		of := field.Type
		if list, ok := of.(*ast.ArrayType); ok {
			of = list.Elt
		}
		tag, err := strconv.Unquote(field.Tag.Value)
		if key := reflect.StructTag(tag).Get("yaml"); err == nil && key != "" && typeName(of) == "mabra.Text" {
			keys = append(keys, key)
		}
		return true
	})
	return keys
}

// writtenOut gives a text that is written out, in pieces or whole.
func writtenOut(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(e.Value)
		return text, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		first, one := writtenOut(e.X)
		second, two := writtenOut(e.Y)
		return first + second, one && two
	}
	return "", false
}

// What the test above looks for is found where it stands.
func TestWhatOneLanguageLacksIsFound(t *testing.T) {
	t.Parallel()
	const data = `
- {sv: "ja", en: "yes"}
- {sv: "ja"}
- {en: "yes"}
- {sv: " ", en: "yes"}
- {sv: "%s den %d", en: "%d, %s"}
- {sv: "{a} och {b}", en: "{b} and {a}, {a}"}
- {of: {list: [{sv: "{a}", en: "{b}"}]}}
`
	const code = `package p
var table = map[string]mabra.Text{
	"a": {Sv: "ja", En: "yes"},
	"b": {Sv: "ja" + " då", En: ""},
	"c": {Sv: "ja"},
	"d": {Sv: sv, En: en},
}
var terms = mabra.Vocabulary{
	mabra.TermOf(A, "ja", "yes"),
	mabra.TermOf(A, "ja %s", "yes"),
}`
	var root yaml.Node
	require.NoError(t, yaml.Unmarshal([]byte(data), &root))
	found := map[int]string{}
	keep := func(line int, words saying) {
		if offence := words.offence(); offence != "" {
			found[line] = offence
		}
	}
	inData(&root, keep)
	assert.Equal(t, map[int]string{
		3: "sv without en", 4: "en without sv", 5: "a language is empty", 6: "different verbs are filled in",
		8: "different names are filled in",
	}, found)

	clear(found)
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, "p.go", code, parser.SkipObjectResolution)
	require.NoError(t, err)
	inGo(tree, func(n ast.Node, words saying) { keep(set.Position(n.Pos()).Line, words) })
	assert.Equal(t, map[int]string{4: "a language is empty", 5: "sv without en", 10: "different verbs are filled in"}, found)
}
