package interop_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/schemas"
	"github.com/mabra-hjulet/mabra/schemas/internal/outside"
)

// A generator makes types of a schema for generators, and writes them to a file.
type generator struct {
	name, ending string
	arguments    func(packages, kind, schema, file string) []string
	declared     *regexp.Regexp // a type, and what it is called
}

var generators = []generator{
	{"json-schema-to-typescript", ".ts", func(packages, _, schema, file string) []string {
		return []string{filepath.Join(packages, "..", "types.mjs"), schema, file}
	}, regexp.MustCompile(`(?m)^export (?:interface|type) (\w+)`)},
	{"quicktype to TypeScript", ".ts", quicktype("typescript", "--just-types"),
		regexp.MustCompile(`(?m)^export (?:interface|type|enum) (\w+)`)},
	{"quicktype to C#", ".cs", quicktype("csharp"), regexp.MustCompile(`(?m)^    public (?:partial class|enum) (\w+)`)},
}

func quicktype(language string, more ...string) func(packages, kind, schema, file string) []string {
	return func(packages, kind, schema, file string) []string {
		program := filepath.Join(packages, "quicktype", "dist", "index.js")
		return append([]string{program, "--src-lang", "schema", "--lang", language, "--top-level", kind, "-o", file, schema}, more...)
	}
}

// generate has a generator write the types of a kind of document to a folder, and gives the file and what the types are called.
func generate(t *testing.T, g generator, kind, folder string) (file string, names []string) {
	t.Helper()
	packages, err := filepath.Abs(filepath.Join(outside.Node(t, "."), "node_modules"))
	require.NoError(t, err)
	schema, err := filepath.Abs("../types/" + strings.TrimSuffix(schemas.FileName(kind), "yaml") + "json")
	require.NoError(t, err)
	file = filepath.Join(folder, kind+g.ending)
	output, well := run(t, folder, "node", g.arguments(packages, kind, schema, file)...)
	require.True(t, well, output)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	for _, found := range g.declared.FindAllStringSubmatch(string(text), -1) {
		names = append(names, found[1])
	}
	return file, names
}

// Every type is called what its definition is, and so what it is called in Go: none is numbered, and none is called by what
// the schema says to people. By default the one generator tries the settings, which are small; with -all, the kinds that
// have nearly all definitions between them.
func TestTypesHaveNamesThatAPersonWouldChoose(t *testing.T) {
	t.Parallel()
	kinds, tried := []string{"Config"}, generators[:1]
	if *all {
		kinds, tried = []string{"Plan", "PracticeModel", "Config"}, generators
	}
	for _, kind := range kinds {
		chosen := typesOf(t, kind)
		for _, g := range tried {
			_, names := generate(t, g, kind, t.TempDir())
			assert.Contains(t, names, kind, g.name)
			for _, name := range names {
				known := slices.ContainsFunc(chosen, func(c string) bool { return strings.EqualFold(c, name) })
				assert.True(t, known, "%s calls a type of %s %s", g.name, kind, name)
			}
			t.Logf("%s: %s makes %d types of %d definitions", kind, g.name, len(names), len(chosen))
		}
	}
}

// typesOf gives the names that the types of a kind of document should have: of itself, of its definitions, and of its own fields
// that take certain words.
func typesOf(t *testing.T, kind string) []string {
	t.Helper()
	type part struct {
		Title string `json:"title"`
		Const string `json:"const"`
		Enum  []any  `json:"enum"`
	}
	var schema struct {
		Title       string          `json:"title"`
		Properties  map[string]part `json:"properties"`
		Definitions map[string]part `json:"definitions"`
	}
	require.NoError(t, json.Unmarshal(schemas.Of(kind, schemas.Types, mabra.English), &schema))
	names := []string{schema.Title}
	capital := func(name string) string { return strings.ToUpper(name[:1]) + name[1:] }
	for name, definition := range schema.Definitions {
		assert.Equal(t, capital(name), strings.Replace(definition.Title, "Day", "Date", 1))
		names = append(names, definition.Title)
	}
	for name, property := range schema.Properties {
		if property.Const != "" || property.Enum != nil {
			names = append(names, capital(name))
		}
	}
	return names
}

// Every document to read has its type, and one with a misspelt field or word has not. A field of one's own begins with x-.
func TestMisspeltFieldsHaveNoType(t *testing.T) {
	t.Parallel()
	withAll(t)
	packages, err := filepath.Abs(filepath.Join(outside.Node(t, "."), "node_modules"))
	require.NoError(t, err)
	folder := t.TempDir()
	for _, kind := range schemas.Kinds() {
		generate(t, generators[0], kind, folder)
	}
	write(t, filepath.Join(folder, "package.json"), `{"type": "module"}`)
	var program, broken strings.Builder
	for _, kind := range schemas.Kinds() {
		program.WriteString("import type { " + kind + " } from \"./" + kind + ".js\";\n")
	}
	broken.WriteString(program.String())
	lines := 0
	for name, document := range examplesAsJSON(t) {
		kind := regexp.MustCompile(`"kind": ?"(\w+)"`).FindStringSubmatch(document)[1]
		program.WriteString("({" + `"x-name": "` + name + `", ` + document[1:] + ") satisfies " + kind + ";\n")
		for _, field := range fieldNames(document) {
			at := strings.Index(document, `"`+field+`":`) + 1
			broken.WriteString("(" + document[:at] + "zz" + document[at:] + ") satisfies " + kind + ";\n")
			lines++
		}
	}
	write(t, filepath.Join(folder, "documents.ts"), program.String())
	write(t, filepath.Join(folder, "broken.ts"), broken.String())
	tsc := func(file string) (string, bool) {
		return run(t, folder, "node", filepath.Join(packages, "typescript", "bin", "tsc"), "--strict", "--noEmit", "--target", "es2022",
			"--module", "nodenext", "--skipLibCheck", "--pretty", "false", file)
	}
	output, accepted := tsc("documents.ts")
	assert.True(t, accepted, output)
	output, _ = tsc("broken.ts")
	found := map[string]bool{}
	for _, at := range regexp.MustCompile(`(?m)^broken\.ts\((\d+),`).FindAllStringSubmatch(output, -1) {
		found[at[1]] = true
	}
	assert.Len(t, found, lines, "each misspelt field is found at its line")
	t.Logf("%d documents have their types, %d with a misspelt field have not", len(examplesAsJSON(t)), lines)
}

// examplesAsJSON gives the documents to read, by their names, each as JSON on a line.
func examplesAsJSON(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	files, err := filepath.Glob("../../examples/*.yaml")
	require.NoError(t, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		tree, findings := yamldoc.ReadTree(file, text)
		require.NoError(t, findings.Err())
		asJSON, err := yamldoc.WriteTree(tree, mabra.JSON)
		require.NoError(t, err)
		var line strings.Builder
		for text := range strings.Lines(string(asJSON)) {
			line.WriteString(strings.TrimSpace(text))
		}
		found[filepath.Base(file)] = line.String()
	}
	return found
}

// fieldNames gives the names of the fields of a document, each once, but for those of one's own.
func fieldNames(document string) []string {
	var names []string
	for _, found := range regexp.MustCompile(`"([a-zA-Z][a-zA-Z0-9]*)":`).FindAllStringSubmatch(document, -1) {
		names = append(names, found[1])
	}
	slices.Sort(names)
	return slices.Compact(names)
}
