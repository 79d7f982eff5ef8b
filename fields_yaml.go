package mabra

import (
	"errors"
	"strings"

	"gopkg.in/yaml.v3"
)

// MarshalYAML writes the fields as a group, in their order.
func (f Fields) MarshalYAML() (any, error) {
	if err := f.valid(); err != nil {
		return nil, err
	}
	return nodeOf(f), nil
}

// nodeOf gives the node of a value that is known to be valid.
func nodeOf(value any) *yaml.Node {
	switch v := value.(type) {
	case Fields:
		node := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
		for i := range v {
			node.Content = append(node.Content, nodeOf(v[i].Name), nodeOf(v[i].Value))
		}
		return node
	case []any:
		node := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
		for i := range v {
			node.Content = append(node.Content, nodeOf(v[i]))
		}
		return node
	case Number:
		node := &yaml.Node{Kind: yaml.ScalarNode, Value: string(v)}
		node.Tag = node.ShortTag()
		return node
	case bool:
		if v {
			return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: "true"}
		}
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: "false"}
	case string:
		node := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: v}
		if !isName(v) {
			node.Style = yaml.DoubleQuotedStyle
		}
		return node
	}
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null"}
}

// isName reports whether a text is spelt as keys are, so that no reader of YAML takes it for anything but text. All
// others stand in quotation marks.
func isName(text string) bool {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789-"
	return text == "sv" || text == "en" || strings.HasPrefix(text, "x-") && strings.Trim(text, letters) == ""
}

// UnmarshalYAML reads a group as documents are read: its keys in their order, none of them twice, without aliases and
// tags.
func (f *Fields) UnmarshalYAML(unmarshal func(any) error) error {
	var read tree
	if err := unmarshal(&read); err != nil {
		return errGroup
	}
	value, err := valueOf(read.Node, 0)
	if err != nil {
		return err
	}
	if value == nil {
		*f = nil
		return nil
	}
	group, ok := value.(Fields)
	if !ok {
		return errGroup
	}
	if err := group.valid(); err != nil {
		return err
	}
	*f = group
	return nil
}

// A tree takes the node that it is read from.
type tree struct{ *yaml.Node }

func (t *tree) UnmarshalYAML(node *yaml.Node) error {
	t.Node = node
	return nil
}

var errYAML = errors.New("an alias, a merge key, a tag or a key that is no text stands where documents have none")

// valueOf gives the value that a node of YAML stands for, as a document of the format would read it.
func valueOf(node *yaml.Node, depth int) (any, error) {
	switch {
	case depth > deepest+1: // the group itself is no value of a document
		return nil, errDeep
	case node.Style&yaml.TaggedStyle != 0 || node.Anchor != "":
		return nil, errYAML
	}
	switch node.Kind {
	case yaml.MappingNode:
		return groupOf(node, depth)
	case yaml.SequenceNode:
		list := make([]any, 0, len(node.Content))
		for _, item := range node.Content {
			value, err := valueOf(item, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, value)
		}
		return list, nil
	case yaml.ScalarNode:
		return scalarOf(node)
	}
	return nil, errYAML
}

func groupOf(node *yaml.Node, depth int) (any, error) {
	group := Fields{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key := node.Content[i]
		if key.Kind != yaml.ScalarNode || key.ShortTag() != "!!str" && key.ShortTag() != "!!timestamp" {
			return nil, errYAML
		}
		value, err := valueOf(node.Content[i+1], depth+1)
		if err != nil {
			return nil, err
		}
		group = append(group, Field{Name: key.Value, Value: value})
	}
	return group, nil
}

func scalarOf(node *yaml.Node) (any, error) {
	switch node.ShortTag() {
	case "!!null":
		return nil, nil
	case "!!bool":
		return strings.EqualFold(node.Value, "true"), nil
	case "!!int", "!!float":
		return Number(node.Value), Number(node.Value).valid()
	case "!!str", "!!timestamp": // a day is a text to documents
		if node.Style == 0 && Number(node.Value).valid() == nil { // a number too large for the YAML library
			return Number(node.Value), nil
		}
		return node.Value, nil
	}
	return nil, errYAML
}

// MarshalYAML writes the number as it was written.
func (n Number) MarshalYAML() (any, error) {
	if err := n.valid(); err != nil {
		return nil, err
	}
	return nodeOf(n), nil
}

// UnmarshalYAML keeps the number as it is written. The error never repeats the text.
func (n *Number) UnmarshalYAML(unmarshal func(any) error) error {
	var read tree
	if err := unmarshal(&read); err != nil {
		return errNumber
	}
	value, err := valueOf(read.Node, 0)
	number, ok := value.(Number)
	if err != nil || !ok {
		return errNumber
	}
	*n = number
	return nil
}

// MarshalYAML writes the text as documents do, without a language in which nothing is said.
func (t Text) MarshalYAML() (any, error) {
	fields, err := t.fields()
	if err != nil {
		return nil, err
	}
	return nodeOf(fields), nil
}

// UnmarshalYAML reads what MarshalYAML writes.
func (t *Text) UnmarshalYAML(unmarshal func(any) error) error {
	var group Fields
	if err := group.UnmarshalYAML(unmarshal); err != nil {
		return err
	}
	return t.take(group)
}
