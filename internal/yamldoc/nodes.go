package yamldoc

import (
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// quick gives the root of the tree of nodes of a text that our own reader takes, and nil of another.
func quick(text []byte) *yaml.Node {
	doc, next, stop := yamlread.Read(text, 0, yamlread.Limits{})
	if stop != nil || next < len(text) {
		return nil
	}
	return treeOf(doc)
}

// What the YAML library calls the styles and tags of nodes.
var (
	nodeStyles = [...]yaml.Style{
		yamlread.Flow: yaml.FlowStyle, yamlread.Single: yaml.SingleQuotedStyle, yamlread.Double: yaml.DoubleQuotedStyle,
		yamlread.Literal: yaml.LiteralStyle, yamlread.Folded: yaml.FoldedStyle,
	}
	nodeKinds = [...]yaml.Kind{yamlread.Scalar: yaml.ScalarNode, yamlread.Mapping: yaml.MappingNode, yamlread.Sequence: yaml.SequenceNode}
	nodeTags  = [...]string{
		yamlread.Str: "!!str", yamlread.Null: "!!null", yamlread.Bool: "!!bool", yamlread.Int: "!!int", yamlread.Float: "!!float",
		yamlread.Time: "!!timestamp", yamlread.Map: "!!map", yamlread.Seq: "!!seq",
	}
)

// treeOf gives the nodes of a document as the YAML library has them: all of them, and all lists of children, in one piece.
func treeOf(doc *yamlread.Document) *yaml.Node {
	text := doc.Text()
	nodes, children := make([]yaml.Node, len(doc.Nodes)), make([]*yaml.Node, 0, len(doc.Nodes))
	from, column, line := 0, 1, uint32(0)
	for i := range doc.Nodes {
		read, n := &doc.Nodes[i], &nodes[i]
		start := int(read.Start)
		if read.Line != line {
			line, column = read.Line, 1
			from = max(from, strings.LastIndexByte(text[:start], '\n')+1)
		}
		column += utf8.RuneCountInString(text[from:start])
		from = start
		n.Kind, n.Style, n.Tag = nodeKinds[read.Kind], nodeStyles[read.Style], nodeTags[read.Tag]
		n.Line, n.Column = int(read.Line), column
		if read.Kind == yamlread.Scalar {
			n.Value = doc.Value(i)
			continue
		}
		first := len(children)
		for child, after := doc.Children(i); child < after; child = int(doc.Nodes[child].Next) {
			children = append(children, &nodes[child])
		}
		n.Content = children[first:len(children):len(children)]
	}
	return &nodes[0]
}
