package cli

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/markdown"
)

var most = flag.Int("most", 2, "how many plans a line of a page makes at most, where it says more; half as many as a stream has that is looked at")

const wholeCourse = 12 // plans

// Each block of code in the pages is run, or held against what it was taken from. A page is gone through from its beginning to its
// end, in a folder with the examples and documents of the pages that is made for it:
//
//   - "sh": each line is run. It ends with exit status 0, or with what the block says: status:1.
//   - "text": what the lines before it wrote, to the screen or to a file, holds this. "…" stands for what is left out.
//   - "yaml file:own/wheel.yaml": that file of docs, whole. "yaml part": read as YAML, and no document. Other YAML is a document without errors.
//   - "go file:document/example_test.go": lines of that file, where they are compiled and run.
//
// Where a reader is told to change a file, a comment says the same to the test: <!-- change FILE:LINE: OLD => NEW -->.
func TestPagesAreRun(t *testing.T) {
	house := absolute(t, "../..")
	for _, file := range pagesWithCode(t, house) {
		if _, held := heldElsewhere[twin(file)]; held {
			continue
		}
		t.Run(file, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(house, file))
			require.NoError(t, err)
			p := pageRun{t: t, file: file, house: house}
			p.begin(string(text))
			p.run(string(text))
		})
	}
}

// The pages whose code is run by tests of their own, and the files that those stand in.
var heldElsewhere = map[string]string{
	"docs/assessing.md":  "internal/cli/assessing_page_test.go",
	"docs/tutorial.md":   "internal/cli/tutorial_page_test.go",
	"docs/statistics.md": "internal/cli/statistics_page_test.go",
	"docs/output.md":     "internal/cli/output_page_test.go",
	"docs/editors.md":    "internal/cli/editors_page_test.go",
	"docs/embedding.md":  "schemas/interop/page_test.go",
	"docs/ci.md":         "internal/forge/forge_test.go",
}

// The lines of the pages that are run elsewhere, since they need the net, a release or minutes, and the files that do.
var runElsewhere = map[string]string{
	"go test ./...":                  ".ci/run",
	"go run ./internal/release dist": "internal/release/release_test.go",
	"npm ci --ignore-scripts --prefix internal/onefile/interop":       ".ci/run",
	"go run ./internal/onefile -version v0.1.0 -o mabra.html":         "internal/onefile/onefile_test.go",
	"sha256sum --check SHA256SUMS":                                    "internal/release/release_test.go",
	"go get github.com/mabra-hjulet/mabra":                            "",
	"git clone --branch v0.1.0 https://github.com/mabra-hjulet/mabra": "",
	"cd mabra": "",
	"go test ./plan -run '^$' -bench . -benchtime 3s":          ".ci/run",
	"go test ./internal/cli -run '^$' -bench . -benchtime 20x": ".ci/run",
	"go test ./training -run '^$' -bench . -benchtime 10x":     ".ci/run",
}

func TestPagesThatAreHeldElsewhereAre(t *testing.T) {
	t.Parallel()
	for page, test := range heldElsewhere {
		text, err := os.ReadFile(filepath.Join("../..", test))
		require.NoError(t, err)
		assert.Contains(t, string(text), strings.TrimSuffix(filepath.Base(page), ".md"), test)
	}
}

// twin gives the English page of a Swedish one.
func twin(file string) string { return strings.Replace(file, ".sv.md", ".md", 1) }

func absolute(t *testing.T, path string) string {
	t.Helper()
	whole, err := filepath.Abs(path)
	require.NoError(t, err)
	return whole
}

// pagesWithCode lists the pages for readers that hold blocks of code.
func pagesWithCode(t *testing.T, house string) []string {
	t.Helper()
	var pages []string
	for _, pattern := range []string{"README*.md", "docs/*.md"} {
		found, err := filepath.Glob(filepath.Join(house, pattern))
		require.NoError(t, err)
		for _, file := range found {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			if len(markdown.Blocks(string(text))) > 0 {
				name, err := filepath.Rel(house, file)
				require.NoError(t, err)
				pages = append(pages, filepath.ToSlash(name))
			}
		}
	}
	require.Greater(t, len(pages), 20)
	return pages
}

// A pageRun goes through a page.
type pageRun struct {
	t     *testing.T
	file  string
	house string
	out   string // what has been written so far
}

// begin makes a folder with what a clone has that the lines of the page speak of, and goes there.
func (p *pageRun) begin(page string) {
	folder := p.t.TempDir()
	var lines strings.Builder
	for _, block := range markdown.Blocks(page) {
		if block.Language == "sh" {
			lines.WriteString(block.Text)
		}
	}
	for _, name := range []string{"examples", "docs/own", "docs/tutorial"} {
		if strings.Contains(lines.String(), name) {
			require.NoError(p.t, os.CopyFS(filepath.Join(folder, name), os.DirFS(filepath.Join(p.house, name))))
		}
	}
	p.t.Chdir(folder)
}

var change = regexp.MustCompile(`(?m)^<!-- change (\S+?)(?::(\d+))?: (.+) => (.*?) ?-->$`)

func (p *pageRun) run(text string) {
	lines := strings.Split(text, "\n")
	from := 0
	for _, block := range markdown.Blocks(text) {
		for _, edit := range change.FindAllStringSubmatch(strings.Join(lines[from:block.Line-1], "\n"), -1) {
			p.change(text, edit[1], edit[2], edit[3], edit[4])
		}
		from = block.Line
		p.block(block)
	}
}

// change does to a file what the reader is told to, in words that the page shows: on a line, where the page names it.
func (p *pageRun) change(page, file, line, old, instead string) {
	text, err := os.ReadFile(file)
	require.NoError(p.t, err)
	for _, shown := range []string{old, instead} {
		assert.True(p.t, shown == "" || strings.Contains(page, "`"+shown+"`"), "%s does not tell to write %s", p.file, shown)
	}
	lines := strings.Split(string(text), "\n")
	at := slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, old) })
	if line != "" {
		number, err := strconv.Atoi(line)
		require.NoError(p.t, err)
		at = number - 1
	} else {
		require.Equal(p.t, 1, strings.Count(string(text), old), "%s: in %s: %s", p.file, file, old)
	}
	require.Contains(p.t, lines[at], old, "%s: line %d of %s", p.file, at+1, file)
	lines[at] = strings.Replace(lines[at], old, instead, 1)
	require.NoError(p.t, os.WriteFile(file, []byte(strings.Join(lines, "\n")), 0o600))
}

func (p *pageRun) block(block markdown.Block) {
	at := fmt.Sprintf("%s:%d", p.file, block.Line)
	if slices.Contains(block.Words, "usage") {
		return // held by TestCommandsInThePagesExist
	}
	switch block.Language {
	case "sh":
		status := 0
		if said, found := block.Word("status"); found {
			var err error
			status, err = strconv.Atoi(said)
			require.NoError(p.t, err, at)
		}
		for line := range strings.Lines(block.Text) {
			p.line(at, strings.TrimSpace(line), status)
		}
	case "text":
		rest := p.out
		for _, part := range strings.Split(block.Text, "…") {
			_, after, found := strings.Cut(rest, strings.TrimPrefix(part, "\n"))
			require.True(p.t, found, "%s: shows what was not written:\n%s\nbut:\n%s", at, part, rest)
			rest = after
		}
	case "yaml":
		p.yaml(at, block)
	case "json":
		assert.True(p.t, json.Valid([]byte(block.Text)), at)
	case "go":
		file, named := block.Word("file")
		require.True(p.t, named, "%s: no file that the lines stand in", at)
		source, err := os.ReadFile(filepath.Join(p.house, file))
		require.NoError(p.t, err)
		indented := regexp.MustCompile(`(?m)^(.)`).ReplaceAllString(strings.TrimSpace(block.Text), "\t$1")
		assert.Contains(p.t, string(source), indented, "%s: shows other lines than %s", at, file)
	default:
		assert.Fail(p.t, "a block of what?", at)
	}
}

func (p *pageRun) yaml(at string, block markdown.Block) {
	if file, named := block.Word("file"); named {
		text, err := os.ReadFile(filepath.Join(p.house, "docs", file))
		require.NoError(p.t, err)
		assert.Equal(p.t, string(text), block.Text, at)
		return
	}
	documents, findings := document.ParseAll("page.yaml", []byte(block.Text))
	if slices.Contains(block.Words, "part") {
		for _, finding := range findings {
			assert.NotEqual(p.t, "syntax", finding.Rule.ID, at)
		}
		return
	}
	require.Len(p.t, documents, 1, at)
	assert.False(p.t, findings.HasErrors(), at)
}

// line runs a line as it would be typed, with fewer plans where it makes many.
func (p *pageRun) line(at, line string, status int) {
	words := strings.Fields(strings.ReplaceAll(line, "go run ./cmd/mabra", "mabra"))
	switch words[0] {
	case "mabra":
		p.command(at, line, words[1:], status)
	case "cp":
		from, to := words[len(words)-2], words[len(words)-1]
		if slices.Contains(words, "-r") {
			require.NoError(p.t, os.CopyFS(to, os.DirFS(from)), at)
			return
		}
		text, err := os.ReadFile(from)
		require.NoError(p.t, err, at)
		require.NoError(p.t, os.WriteFile(to, text, 0o600), at)
	default:
		test, known := runElsewhere[line]
		require.True(p.t, known, "%s: nobody runs: %s", at, line)
		if test != "" {
			assert.FileExists(p.t, filepath.Join(p.house, test), at)
		}
	}
}

func (p *pageRun) command(at, line string, words []string, status int) {
	if pipe := slices.Index(words, "|"); pipe > 0 {
		words = words[:pipe]
	}
	for i, word := range words[:len(words)-1] {
		if count, err := strconv.Atoi(words[i+1]); word == "--count" && err == nil && count > *most {
			words[i+1] = strconv.Itoa(*most)
		}
		words[i] = strings.Trim(words[i], `'"`)
	}
	if slices.Contains(words, "--course") && !slices.Contains(words, "--count") && *most < wholeCourse {
		words = append(words, "--count", strconv.Itoa(*most))
	}
	got := run(words...)
	require.Equal(p.t, status, got.status, "%s: %s\n%s%s", at, line, got.out, got.err)
	p.out += got.out + got.err
	for i, word := range words {
		if word != "-o" {
			continue
		}
		if text, err := os.ReadFile(words[i+1]); err == nil {
			p.out += string(text)
		}
	}
}

// Each command that a page speaks of between single marks, and each line of how to call it, is one that there is, with such flags.
func TestCommandsInThePagesExist(t *testing.T) {
	t.Parallel()
	root := (&session{lang: "en"}).root()
	house := absolute(t, "../..")
	files, err := filepath.Glob(filepath.Join(house, "docs/*.md"))
	require.NoError(t, err)
	for _, file := range append(files, filepath.Join(house, "README.md"), filepath.Join(house, "README.sv.md")) {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, code := range markdown.Code(string(text)) {
			line := strings.Replace(code.To, "go run ./cmd/mabra ", "mabra ", 1)
			if args, ok := strings.CutPrefix(line, "mabra "); ok {
				known(t, root, fmt.Sprintf("%s:%d", filepath.Base(file), code.Line), strings.Fields(args))
			}
		}
		for _, block := range markdown.Blocks(string(text)) {
			if !slices.Contains(block.Words, "usage") {
				continue
			}
			for line := range strings.Lines(strings.ReplaceAll(block.Text, "\n  ", " ")) {
				if args, ok := strings.CutPrefix(line, "mabra "); assert.True(t, ok, line) {
					known(t, root, fmt.Sprintf("%s:%d", filepath.Base(file), block.Line), strings.Fields(strings.NewReplacer("[", "", "]", "", "|", " ", "...", "").Replace(args)))
				}
			}
		}
	}
}

var flagged = regexp.MustCompile(`^--?([a-z][a-z-]*)`)

func known(t *testing.T, root *cobra.Command, at string, words []string) {
	t.Helper()
	command, _, err := root.Find(words[:1])
	if !assert.NoError(t, err, at) {
		return
	}
	if len(words) > 1 {
		if inner, _, err := command.Find(words[1:2]); err == nil {
			command = inner
		}
	}
	for _, word := range words {
		name := flagged.FindStringSubmatch(word)
		if name == nil {
			continue
		}
		var found *pflag.Flag
		for _, set := range []*pflag.FlagSet{command.Flags(), command.PersistentFlags(), root.PersistentFlags(), root.Flags()} {
			if len(name[1]) == 1 {
				found = firstOf(found, set.ShorthandLookup(name[1]))
			} else {
				found = firstOf(found, set.Lookup(name[1]))
			}
		}
		assert.NotNil(t, found, "%s: mabra %s has no %s", at, command.Name(), word)
	}
}

func firstOf(flags ...*pflag.Flag) *pflag.Flag {
	for _, one := range flags {
		if one != nil {
			return one
		}
	}
	return nil
}
