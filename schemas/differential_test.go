package schemas_test

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/schemas"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

var (
	mutations = flag.Int("mutations", 20, "how many damaged documents to try")
	all       = flag.Bool("all", false, "try every document of the corpus, not one in sixteen; hold each to every edition of its schema, not to"+
		" one in turn; and try every mistake that is planted in a schema")
	seed = flag.Uint64("seed", 1, "the seed of the damage")
)

func TestMain(m *testing.M) {
	debug.SetGCPercent(400) // nearly all that is made here is thrown away at once
	check.InBothWays()
	os.Exit(m.Run())
}

// A specimen is a document of the corpus as a tree, with its kind.
type specimen struct {
	file string
	kind string
	root mabra.Fields
}

// corpusFiles are the patterns of the documents that are tried: the examples, the documents of form, those beside the rules,
// and the models.
var corpusFiles = []string{
	"../examples/[a-z]*.yaml", "../conformance/*.yaml", "../conformance/*.json",
	"../rules/*/breaks*.yaml", "../rules/*/keeps*.yaml",
	"../plan/models/*.yaml", "../plan/forms/*.yaml", "../wheel/models/*.yaml",
	"../examples/.mabra.yaml", "testdata/config*.yaml",
}

// corpus reads every document of the corpus, as far as their texts can be read into data at all: what is wrong with the
// others is told before a schema sees them. By default it reads one in sixteen of them.
func corpus(t *testing.T) (found []specimen, unreadable int) {
	t.Helper()
	var files []string
	for _, pattern := range corpusFiles {
		matching, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, matching...)
	}
	require.Greater(t, len(files), 450, "documents of the corpus")
	for i, file := range files {
		if i%16 > 0 && !*all {
			continue
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		value, findings := yamldoc.ReadTree(file, text)
		root, ok := value.(mabra.Fields)
		if findings.HasErrors() || !ok {
			unreadable++
			continue
		}
		kind := "Plan" // what has no kind is tried as a plan
		for _, f := range root {
			if name, ok := f.Value.(string); ok && f.Name == "kind" && slices.Contains(schemas.Kinds(), name) {
				kind = name
			}
		}
		found = append(found, specimen{file: file, kind: kind, root: root})
	}
	return found, unreadable
}

// damaged gives document number i: specimen after specimen, each damaged in another way every time. The first round is
// the corpus as it stands.
func damaged(specimens []specimen, i int) specimen {
	s := specimens[i%len(specimens)]
	s.root = copied(s.root).(mabra.Fields)
	if i >= len(specimens) {
		s.root = mutate(rand.New(rand.NewPCG(*seed, uint64(i))), s.root)
	}
	return s
}

// formOf gives what the reader has to say about the form of a document, as far as it makes the document invalid.
func formOf(kind string, file string, text []byte) mabra.Findings {
	var document document.Document
	var findings mabra.Findings
	switch kind {
	case "Config":
		return ofForm(settingsOf(text))
	case "Plan":
		document, findings = opened(plan.Parse(file, text))
	case "Wheel":
		document, findings = opened(wheel.Parse(file, text))
	case "Triangle":
		document, findings = opened(triangle.Parse(file, text))
	case "Resilience":
		document, findings = opened(resilience.Parse(file, text))
	case "WheelModel":
		document, findings = opened(wheel.ParseModel(file, text))
	case "PracticeModel":
		document, findings = opened(plan.ParseModel(file, text))
	}
	return ofForm(append(findings, document.Check(mabra.At(mabra.MustParseDate("2026-06-30")))...))
}

// settingsOf gives what is wrong with the settings of a folder that holds nothing else.
func settingsOf(text []byte) mabra.Findings {
	alone := fstest.MapFS{document.SettingsFile: {Data: text}}
	return document.NewFolders(alone, ".").Of("plan.yaml").Findings()
}

// ofForm leaves those of the findings that make a document invalid by its form.
func ofForm(findings mabra.Findings) mabra.Findings {
	return slices.DeleteFunc(findings, func(f mabra.Finding) bool {
		return !f.Rule.OfForm || f.Severity != mabra.Error && f.Rule != &rules.UnsupportedVersion
	})
}

// told gives document number i as JSON, and what the reader says about its form. Every other document is read from YAML. It
// gives false for what no document can hold.
func told(s specimen, i int) (asJSON []byte, findings mabra.Findings, ok bool) {
	asJSON, err := yamldoc.WriteTree(s.root, mabra.JSON)
	if err != nil {
		return nil, nil, false
	}
	text, name := asJSON, "document.json"
	if i%2 == 0 {
		if asYAML, err := yamldoc.WriteTree(s.root, mabra.YAML); err == nil {
			text, name = asYAML, "document.yaml"
		}
	}
	return asJSON, formOf(s.kind, name, text), true
}

func opened[D document.Document](document D, findings mabra.Findings) (document.Document, mabra.Findings) {
	return document, findings
}

// An edition is one way in which the schemas are published, each compiled when it is first asked for.
type edition struct {
	name  string
	kinds map[string]func() *jsonschema.Schema
}

// compile gives the schemas with formats asserted: as they are written, bundled, and in the older draft.
func compile(t *testing.T) []edition {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	must := func(err error) { // some of it happens beside the test, where no test can fail
		if err != nil {
			panic(err)
		}
	}
	resource := func(text []byte) any {
		value, findings := yamldoc.ReadTree("", text)
		must(findings.Err())
		asJSON, err := yamldoc.WriteTree(value, mabra.JSON)
		must(err)
		read, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
		must(err)
		return read
	}
	add := func(schema any) string {
		id := schema.(map[string]any)["$id"].(string)
		must(compiler.AddResource(id, schema))
		return id
	}
	names, err := fs.Glob(schemas.FS, "*.schema.yaml")
	require.NoError(t, err)
	for _, name := range names {
		text, err := schemas.FS.ReadFile(name)
		require.NoError(t, err)
		add(resource(text))
	}
	var one sync.Mutex // the compiler does one thing at a time
	compiled := func(id func() string) func() *jsonschema.Schema {
		return sync.OnceValue(func() *jsonschema.Schema {
			one.Lock()
			defer one.Unlock()
			return compiler.MustCompile(id())
		})
	}
	found := []edition{{"written", map[string]func() *jsonschema.Schema{}}}
	for _, kind := range append(schemas.Kinds(), schemas.Document) {
		found[0].kinds[kind] = compiled(func() string { return schemas.ID(kind, 1) })
	}
	for _, published := range []schemas.Edition{schemas.Bundled, schemas.Draft07} {
		for _, lang := range mabra.Languages() {
			made := edition{string(published) + " " + string(lang), map[string]func() *jsonschema.Schema{}}
			for kind := range found[0].kinds {
				made.kinds[kind] = compiled(func() string { return add(resource(schemas.Of(kind, published, lang))) })
			}
			found = append(found, made)
		}
	}
	return found
}

// of gives the schema that a document of a kind is held to: that of the kind, or of any document.
func (e edition) of(kind string, i int) *jsonschema.Schema {
	if i%2 == 0 {
		kind = schemas.Document
	}
	return e.kinds[kind]()
}

// meant says for each rule of form that a schema cannot hold, and that a tree of data can break, whether a finding is
// what differences.yaml means.
var meant = map[string]func(f mabra.Finding, kind string, root mabra.Fields) bool{
	"duplicate-id": func(f mabra.Finding, kind string, _ mabra.Fields) bool {
		return kind != "WheelModel" || !strings.HasSuffix(string(f.Path), ".indicator") // a schema can count to eight
	},
	"unknown-reference": func(mabra.Finding, string, mabra.Fields) bool { return true },
	"encoding":          func(mabra.Finding, string, mabra.Fields) bool { return true },
	"unknown-value": func(f mabra.Finding, kind string, _ mabra.Fields) bool {
		steps := f.Path.Steps()
		return kind == "PracticeModel" && f.Path == "base" || kind == "Config" && f.Path == "model" ||
			len(steps) == 3 && steps[0] == "rules" && steps[2] == "rule"
	},
	"wrong-type": func(f mabra.Finding, _ string, root mabra.Fields) bool {
		number, ok := at(root, f.Path).(mabra.Number)
		return ok && strings.ContainsAny(string(number), ".eE")
	},
	"too-large": func(f mabra.Finding, _ string, root mabra.Fields) bool {
		_, isText := at(root, f.Path).(string)
		return !isText || underOwn(f.Path)
	},
	"too-deep": func(mabra.Finding, string, mabra.Fields) bool { return true },
}

func underOwn(path mabra.Path) bool {
	return slices.ContainsFunc(path.Steps(), func(step string) bool { return strings.HasPrefix(step, "x-") })
}

// at gives the value at a path, or nil.
func at(value any, path mabra.Path) any {
	for _, step := range path.Steps() {
		switch group := value.(type) {
		case mabra.Fields:
			i := slices.IndexFunc(group, func(f mabra.Field) bool { return f.Name == step })
			if i < 0 {
				return nil
			}
			value = group[i].Value
		case []any:
			var i int
			if _, err := fmt.Sscan(step, &i); err != nil || i >= len(group) {
				return nil
			}
			value = group[i]
		default:
			return nil
		}
	}
	return value
}

// unexplained compares two verdicts on a document. It gives the empty string where they are the same, or differ as
// differences.yaml says.
func unexplained(findings mabra.Findings, schema error, s specimen) string {
	agreed := false // the reader finds something that a schema can say
	for _, f := range findings {
		explain := meant[f.Rule.ID]
		whole := f.Rule == &rules.UnsupportedVersion || f.Rule == &rules.WrongType || f.Rule == &rules.Encoding // told once, for much
		if whole || explain == nil || !explain(f, s.kind, s.root) {
			agreed = true
		}
		if schema == nil && (explain == nil || !explain(f, s.kind, s.root)) {
			return fmt.Sprintf("only the reader finds %s at %q", f.Rule.ID, f.Path)
		}
	}
	if schema != nil && !agreed {
		return "only the schema finds " + schema.Error()
	}
	return ""
}

// The reader and the schemas give the same verdict on the form of every document of the corpus and on a great many
// damaged ones, in every edition.
func TestReaderAndSchemasGiveTheSameVerdict(t *testing.T) {
	t.Parallel()
	specimens, unreadable := corpus(t)
	published := compile(t)
	total := len(specimens) + *mutations
	var mutex sync.Mutex
	verdicts, valid, differing, explained := 0, 0, 0, 0
	inParallel(total, func(i int) {
		s := damaged(specimens, i)
		asJSON, findings, ok := told(s, i)
		if !ok {
			return
		}
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
		if err != nil {
			panic(err)
		}
		held := published
		if !*all {
			held = held[i%len(held):][:1]
		}
		for _, e := range held {
			verdict := e.of(s.kind, i).Validate(instance)
			different := unexplained(findings, verdict, s)
			mutex.Lock()
			verdicts++
			if verdict == nil {
				valid++
			}
			if (len(findings) == 0) != (verdict == nil) && different == "" {
				explained++
			}
			if different != "" {
				if differing++; differing <= 20 {
					t.Errorf("%s, seed %d, number %d, %s schema of %s: %s", s.file, *seed, i, e.name, s.kind, different)
				}
			}
			mutex.Unlock()
		}
	})
	t.Logf("%d documents (%d of the corpus, %d texts that are no data left out, seed %d), %d verdicts of schemas: %d valid, %d meant differences, %d unexplained",
		total, len(specimens), unreadable, *seed, verdicts, valid, explained, differing)
	assert.Greater(t, valid, 0)
}

// inParallel calls do with each number below total.
func inParallel(total int, do func(i int)) {
	const workers = 4
	var group sync.WaitGroup
	for w := range workers {
		group.Go(func() {
			for i := w; i < total; i += workers {
				do(i)
			}
		})
	}
	group.Wait()
}

// The list of what a schema cannot say is the one that the comparison goes by.
func TestDifferencesAreListed(t *testing.T) {
	text, err := schemas.FS.ReadFile("differences.yaml")
	require.NoError(t, err)
	value, findings := yamldoc.ReadTree("differences.yaml", text)
	require.NoError(t, findings.Err())
	var listed []string
	for _, row := range plain(value).(tree)["differences"].([]any) {
		row := row.(tree)
		listed = append(listed, row["rule"].(string))
		assert.NotEmpty(t, row["where"])
		assert.NotEmpty(t, row["because"].(tree)["sv"])
		assert.NotEmpty(t, row["because"].(tree)["en"])
	}
	beforeData := []string{"syntax", "empty-document", "several-documents", "duplicate-key", "alias-not-allowed", "tag-not-allowed"}
	expected := append(beforeData, "unsupported-version")
	for rule := range meant {
		expected = append(expected, rule)
	}
	assert.ElementsMatch(t, expected, listed)
	for _, rule := range rules.All() {
		if rule.OfForm {
			expected = append(expected, rule.ID)
		}
	}
	assert.Subset(t, expected, listed)
}
