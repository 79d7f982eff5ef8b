package yamlread

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

// reference gives the first document of a text as the YAML library reads it, and whether it takes the whole text.
func reference(text []byte) (root *yaml.Node, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("a panic")
		}
	}()
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var document, more yaml.Node
	if err := decoder.Decode(&document); err != nil {
		return nil, err
	}
	if err := decoder.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("more than one document: %w", err)
	}
	return document.Content[0], nil
}

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
	text := d.Text()
	start := strings.LastIndexByte(text[:n.Start], '\n') + 1
	if start == 0 {
		text, start = strings.TrimPrefix(text, "\ufeff"), 0
		if len(text) != len(d.Text()) {
			start, text = 3, d.Text()
		}
	}
	line := fmt.Sprintf("%d:%d %v %v %s", n.Line, 1+utf8.RuneCountInString(text[start:n.Start]), kinds[n.Kind], styles[n.Style], tags[n.Tag])
	if n.Kind == Scalar {
		return append(lines, line+" "+fmt.Sprintf("%q", d.Value(at)))
	}
	lines = append(lines, fmt.Sprintf("%s %d", line, n.Count))
	for at++; at < int(n.Next); at = int(d.Nodes[at].Next) {
		lines = told(d, at, lines)
	}
	return lines
}

func toldByReference(n *yaml.Node, lines []string) []string {
	line := fmt.Sprintf("%d:%d %v %v %s", n.Line, n.Column, n.Kind, n.Style, n.ShortTag())
	if n.Kind == yaml.ScalarNode {
		return append(lines, line+" "+fmt.Sprintf("%q", n.Value))
	}
	lines = append(lines, fmt.Sprintf("%s %d", line, len(n.Content)))
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
	root, err := reference(text)
	if err != nil {
		return true, fmt.Sprintf("only ours takes it: %v", err)
	}
	ours, theirs := told(doc, 0, nil), toldByReference(root, nil)
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
	return ""
}

// texts gives every document and schema of the repository.
func texts(t testing.TB) map[string][]byte {
	found := map[string][]byte{}
	require.NoError(t, filepath.WalkDir("../..", func(name string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if ext := filepath.Ext(name); ext == ".yaml" || ext == ".json" || ext == ".yml" {
			text, err := os.ReadFile(name)
			found[name] = text
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

func TestSame(t *testing.T) {
	t.Parallel()
	taken, refused := 0, 0
	for name, text := range texts(t) {
		if _, err := reference(text); err != nil {
			refused++
		}
		was, difference := differs(text)
		if was {
			taken++
		}
		assert.Empty(t, difference, name)
	}
	t.Logf("%d taken, %d that the library refuses, of %d", taken, refused, len(texts(t)))
}
