package yamlread

import (
	"errors"
	"io"
	"strings"

	"gopkg.in/yaml.v3"
)

var errGivesUp = errors.New("yaml: the parser gave up")

// ByLibrary gives the tree of a text that holds one document, as the YAML library reads it. The library must not be able
// to bring a program down, so a panic in it is an error like any other.
func ByLibrary(text io.Reader) (root *yaml.Node, err error) {
	defer func() {
		if recover() != nil {
			err = errGivesUp
		}
	}()
	var document, more yaml.Node
	decoder := yaml.NewDecoder(text)
	if err := decoder.Decode(&document); err != nil {
		return nil, err
	}
	if document.Kind != yaml.DocumentNode {
		return nil, errGivesUp
	}
	// The text of one document must end with it. What the library would take for another one is a mistake: a line
	// indented less than the first, or something after the last brace.
	switch err := decoder.Decode(&more); {
	case err == nil:
		return nil, errGivesUp
	case !errors.Is(err, io.EOF):
		return nil, err
	}
	return document.Content[0], nil
}

var (
	libraryKinds = map[yaml.Kind]Kind{
		yaml.ScalarNode: Scalar, yaml.MappingNode: Mapping, yaml.SequenceNode: Sequence, yaml.AliasNode: Alias,
	}
	libraryTags = map[string]Tag{
		"!!str": Str, "!!null": Null, "!!bool": Bool, "!!int": Int, "!!float": Float, "!!timestamp": Time, "!!map": Map,
		"!!seq": Seq, "!!merge": Merge,
	}
)

// FromLibrary gives the document that the YAML library has read of a text, where the text is known. Its nodes have no
// bytes, only a line and a column, and its comments are not known.
func FromLibrary(root *yaml.Node, text []byte) *Document {
	d, side := &Document{text: string(text)}, &strings.Builder{}
	d.add(root, side)
	d.side = side.String()
	return d
}

// ByLibrary reports whether the YAML library has read the document.
func (d *Document) ByLibrary() bool { return d.columns != nil }

func (d *Document) add(n *yaml.Node, side *strings.Builder) {
	me := len(d.Nodes)
	tag, known := libraryTags[n.ShortTag()]
	if !known {
		tag = Other
	}
	node := Node{Line: uint32(n.Line), Kind: libraryKinds[n.Kind], Style: libraryStyle(n), Tag: tag}
	if n.Anchor != "" {
		node.Marks |= Anchored
	}
	if n.Style&yaml.TaggedStyle != 0 {
		node.Marks |= Tagged
	}
	d.columns = append(d.columns, uint32(n.Column))
	d.Nodes = append(d.Nodes, node)
	if node.Kind == Scalar || node.Kind == Alias {
		d.Nodes[me].Marks |= Copied
		d.Nodes[me].Count = uint32(len(d.copies))
		d.copies = append(d.copies, span{uint32(side.Len()), uint32(side.Len() + len(n.Value))})
		side.WriteString(n.Value)
	} else {
		for _, child := range n.Content {
			d.add(child, side)
		}
		d.Nodes[me].Count = uint32(len(n.Content))
	}
	d.Nodes[me].Next = uint32(len(d.Nodes))
}

func libraryStyle(n *yaml.Node) Style {
	switch {
	case n.Style&yaml.FlowStyle != 0:
		return Flow
	case n.Style&yaml.DoubleQuotedStyle != 0:
		return Double
	case n.Style&yaml.SingleQuotedStyle != 0:
		return Single
	case n.Style&yaml.LiteralStyle != 0:
		return Literal
	case n.Style&yaml.FoldedStyle != 0:
		return Folded
	case n.Kind == yaml.ScalarNode || n.Kind == yaml.AliasNode:
		return Plain
	}
	return Block
}
