package yamlread

import (
	"bytes"
	encoding "encoding/json"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// What JSON has and YAML 1.1 lacks or reads otherwise: TestJSON says how it is read.
var onlyInJSON = regexp.MustCompile(
	`\\(?:/|u[dD][89abAB])|"[ \t]*[\r\n][ \t\r\n]*:|[\x{85}\x{2028}\x{2029}\x{7f}-\x{9f}\x{feff}\x{fffe}\x{ffff}]|(?m)^[ \t]*\t|"[^"]{900}[^"]*"\s*:`)

var styles = map[Style]yaml.Style{
	Block: 0, Flow: yaml.FlowStyle, Plain: 0, Single: yaml.SingleQuotedStyle, Double: yaml.DoubleQuotedStyle,
	Literal: yaml.LiteralStyle, Folded: yaml.FoldedStyle,
}

var kinds = map[Kind]yaml.Kind{Scalar: yaml.ScalarNode, Mapping: yaml.MappingNode, Sequence: yaml.SequenceNode}

var tags = map[Tag]string{
	Str: "!!str", Null: "!!null", Bool: "!!bool", Int: "!!int", Float: "!!float", Time: "!!timestamp", Map: "!!map", Seq: "!!seq",
}

// told gives a node and all in it as lines: the way both readers are compared.
func told(d *Document, at int, lines []string) []string {
	n := &d.Nodes[at]
	onLine, column := d.Place(at)
	if n.Kind == Scalar {
		return append(lines, spelt(onLine, column, kinds[n.Kind], styles[n.Style], tags[n.Tag], strconv.Quote(d.Value(at))))
	}
	lines = append(lines, spelt(onLine, column, kinds[n.Kind], styles[n.Style], tags[n.Tag], strconv.Itoa(int(n.Count))))
	for child := range d.Children(at) {
		lines = told(d, child, lines)
	}
	return lines
}

// spelt gives a node as a line. Nodes are many: fmt takes four times as long.
func spelt(line, column int, kind yaml.Kind, style yaml.Style, tag, holds string) string {
	return strconv.Itoa(line) + ":" + strconv.Itoa(column) + " " + strconv.Itoa(int(kind)) + " " + strconv.Itoa(int(style)) +
		" " + tag + " " + holds
}

func toldByReference(n *yaml.Node, lines []string) []string {
	if n.Kind == yaml.ScalarNode {
		return append(lines, spelt(n.Line, n.Column, n.Kind, n.Style, n.ShortTag(), strconv.Quote(n.Value)))
	}
	lines = append(lines, spelt(n.Line, n.Column, n.Kind, n.Style, n.ShortTag(), strconv.Itoa(len(n.Content))))
	for _, child := range n.Content {
		lines = toldByReference(child, lines)
	}
	return lines
}

// differs compares how both readers read a text. Where ours takes it, so must the other, and find the same in it.
func differs(text []byte) (taken bool, difference string) {
	doc, next, stop := Read(text, 0, Limits{})
	if stop != nil || next < len(text) {
		return false, ""
	}
	root, err := ByLibrary(bytes.NewReader(text))
	if encoding.Valid(text) {
		if difference := differsFromJSON(doc, text); difference != "" || onlyInJSON.Match(text) {
			return true, difference + spansOf(doc)
		}
	}
	if err != nil {
		return true, differsBeyond(doc, text, err)
	}
	ours, theirs := told(doc, 0, nil), toldByReference(root, nil)
	if handed := told(FromLibrary(root, text), 0, nil); !slices.Equal(handed, theirs) {
		return true, "what the library reads is handed on as something else"
	}
	for i := range min(len(ours), len(theirs)) {
		if ours[i] != theirs[i] {
			return true, fmt.Sprintf("ours   %s\ntheirs %s", ours[i], theirs[i])
		}
	}
	if len(ours) != len(theirs) {
		return true, fmt.Sprintf("%d nodes, and %d", len(ours), len(theirs))
	}
	return true, spansOf(doc)
}

// tabsAlone is a line with nothing on it but blanks, a tab among them. YAML 1.2 has it, and the library refuses it in places.
var tabsAlone = regexp.MustCompile(`(?m)^\x{feff}?[ \t]*\t[ \t]*\r?$`)

// differsBeyond compares what only ours reads, for it goes by YAML 1.2: a question mark inside a plain text in brackets,
// and a tab on an empty line. With a letter for the mark, and without the tabs, both must find the same.
func differsBeyond(doc *Document, text []byte, err error) string {
	plain := bytes.ReplaceAll(tabsAlone.ReplaceAllFunc(text, func(line []byte) []byte {
		return bytes.Trim(bytes.ReplaceAll(line, []byte("\t"), nil), " ")
	}), []byte("?"), []byte("q"))
	if bytes.Equal(plain, text) {
		return fmt.Sprintf("only ours takes it: %v", err)
	}
	root, err := ByLibrary(bytes.NewReader(plain))
	if err != nil {
		return fmt.Sprintf("only ours takes it, and not for a question mark or a tab: %v", err)
	}
	ours, theirs := strings.ReplaceAll(strings.Join(told(doc, 0, nil), "\n"), "?", "q"), strings.Join(toldByReference(root, nil), "\n")
	if ours != theirs {
		return fmt.Sprintf("beyond the library\nours   %s\ntheirs %s", ours, theirs)
	}
	return spansOf(doc)
}

// differsFromJSON compares what was read in a JSON text with what Go's reader of JSON finds in it.
func differsFromJSON(d *Document, text []byte) string {
	decoder := encoding.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var want any
	if err := decoder.Decode(&want); err != nil {
		return err.Error()
	}
	if got := valueOf(d, 0); !assert.ObjectsAreEqual(want, got) {
		return fmt.Sprintf("ours %#v\nJSON %#v", got, want)
	}
	return ""
}

func valueOf(d *Document, at int) any {
	n := &d.Nodes[at]
	switch n.Kind {
	case Mapping:
		group := map[string]any{}
		for key, value := range d.Pairs(at) {
			group[d.Value(key)] = valueOf(d, value)
		}
		return group
	case Sequence:
		list := []any{}
		for item := range d.Children(at) {
			list = append(list, valueOf(d, item))
		}
		return list
	}
	word := d.Value(at)
	switch {
	case n.Style != Plain:
		return word
	case n.Tag == Null:
		return nil
	case n.Tag == Bool:
		return word == "true"
	}
	return encoding.Number(word)
}

// spansOf tells what is wrong with the spans of a document: children lie in their parent, in order and apart.
func spansOf(d *Document) string {
	for i := range d.Nodes {
		n := &d.Nodes[i]
		if n.Start > n.End || int(n.End) > len(d.text) {
			return fmt.Sprintf("node %d is from %d to %d", i, n.Start, n.End)
		}
		if n.Kind == Scalar {
			continue
		}
		last, children := n.Start, 0
		for at := i + 1; at < int(n.Next); at = int(d.Nodes[at].Next) {
			child := &d.Nodes[at]
			if child.Start < last || child.End > n.End {
				return fmt.Sprintf("node %d from %d to %d stands outside node %d, %d to %d", at, child.Start, child.End, i, last, n.End)
			}
			last = child.End
			children++
		}
		if children != int(n.Count) {
			return fmt.Sprintf("node %d has %d children, and says %d", i, children, n.Count)
		}
	}
	return coverOf(d)
}

var all = flag.Bool("all", false, "read every file of the repository: the largest too, those of installed packages, and more than one in three of those beside the rules")

// texts gives the documents and schemas of the repository. Those beside the rules are many, and much alike.
func texts(t testing.TB) map[string][]byte {
	found := map[string][]byte{}
	besideRules := 0
	require.NoError(t, filepath.WalkDir("../..", func(name string, entry os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.Name() == "node_modules" && !*all:
			return filepath.SkipDir
		case entry.IsDir():
			return nil
		}
		if ext := filepath.Ext(name); ext == ".yaml" || ext == ".json" || ext == ".yml" {
			if rule := filepath.Dir(filepath.Dir(name)); filepath.Base(rule) == "rules" && !*all {
				if besideRules++; besideRules%3 > 0 {
					return nil
				}
			}
			text, err := os.ReadFile(name)
			if len(text) < 8<<10 || *all {
				found[name] = text
			}
			return err
		}
		return nil
	}))
	return found
}

// sorted gives the texts in the order of their names.
func sorted(texts map[string][]byte) (sorted [][]byte) {
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		sorted = append(sorted, texts[name])
	}
	return sorted
}

var update = flag.Bool("update", false, "note anew which texts are taken")

// What is edited, to see which texts are taken: a bit of everything that is written, always the same.
var ways = []string{
	"a: b\nc:\n  - d e\n  - f: g\n    h: 'i ''j'' k'\n  -\n- l\n",
	"a: |\n  b\n   c\n\n  d\n\ne: >-\n  f\n  g\n\n  h\ni: |+\n  j\n\nk: >2\n   l\n  m\n",
	"a: \"b \\u00e5 \\n c\n  d \\\n  e\"\nf: 'g\n\n  h'\ni: j\n  k\n\n  l\n",
	"a: {b: c, d: [e, 'f', \"g\"], h: i j,\n  k: l}\nm: [n o,\n  p: q]\n",
	"{\"a\": [1, -2.5, true, null, \"b\\/c\", \"\\ud83d\\ude00\"], \"d\":\t{\"e\" : \"f\"}}\n",
	"# a\nb: c # d\n# e\nf: # g\n  # h\n  - i # j\n---\n",
	"- 1\n- 0x1F\n- 0o17\n- 017\n- 1_000\n- 1.5e3\n- .inf\n- 2026-03-09\n- 2026-02-30\n- ~\n- yes\n- True\n- +1\n- 0b11\n",
	"a: b\r\nc:\r\n- d\r\n- \"e\r\n  f\"\r\ng: |\r\n  h\r\n",
	"a: [b\n  c\n\n  d\n  e, {f: g\n  h\n  i}]\n", "[\"a\u2028b\", {\"c\u0085\" : \"\ufeffd\"}]\n",
	"a: |\n  b\n  # c", "a:\n- >-\n   b\n\n   # c\n   d", "|+\n  a\n\n  # b\n ",
	"a: |\r\nb: >-\r\nc: |+\n\nd: >\n# e\nf: |2 # g\n   h\n",
	"---\na: b\n...\n", "\ufeffa: b\n", "'a': b\n\"c d\" : e\nå: ö\n", "- - a\n  - b\n- - - c\n",
}

// TestSameTaken reads texts both ways, and holds which of them are taken: what is no longer taken is handed to the library
// unseen, and what is taken that was not may be read as nobody meant it.
func TestSameTaken(t *testing.T) {
	t.Parallel()
	const golden = "testdata/taken.txt"
	random := rand.New(rand.NewPCG(7, 0))
	var got strings.Builder
	var tried []string
	for i := range 6_000 {
		text := edited(random, ways[i%len(ways)])
		taken, difference := differs([]byte(text))
		assert.Empty(t, difference, "%q", text)
		got.WriteByte(map[bool]byte{true: '+', false: '-'}[taken])
		if tried = append(tried, text); i%100 == 99 {
			got.WriteByte('\n')
		}
	}
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got.String()), 0o600))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	for i, text := range tried {
		if at := i + i/100; at >= len(want) || got.String()[at] != want[at] {
			t.Fatalf("text %d, %q, was %c and is %c; -update notes it", i, text, want[min(at, len(want)-1)], got.String()[at])
		}
	}
}

// TestSameLongLines reads lines so long that their columns are counted another way, in characters of every length.
func TestSameLongLines(t *testing.T) {
	t.Parallel()
	for _, filling := range []string{"a", "å", "éö", "€", "\U0001F600", "aå€\U0001F600"} {
		for size := 200; size < 3_000; size += 211 {
			long := strings.Repeat(filling, size)
			for _, text := range []string{"{a: '" + long + "', b: c, d: [e]}", "- [" + long + ", " + long + ", f]\n- g\n"} {
				taken, difference := differs([]byte(text))
				assert.True(t, taken)
				assert.Empty(t, difference)
			}
		}
	}
}

func TestSame(t *testing.T) {
	t.Parallel()
	texts := texts(t)
	taken, refused := 0, 0
	for name, text := range texts {
		was, difference := differs(text)
		assert.Empty(t, difference, name)
		if was {
			taken++
		} else if _, err := ByLibrary(bytes.NewReader(text)); err != nil {
			refused++
		}
	}
	t.Logf("%d taken, %d that neither reader takes, of %d", taken, refused, len(texts))
	assert.Greater(t, 10*taken, 9*(len(texts)-refused), "nine of ten that can be read are taken")
}
