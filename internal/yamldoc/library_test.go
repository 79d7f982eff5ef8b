package yamldoc

import (
	"bytes"
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// This file is how documents were written before there was a writer of our own: as a tree of nodes that the YAML library
// and encoding/json put into words. It is the reference that the writer is held to.

func writeByLibrary(kind string, document any, format mabra.Format) ([]byte, error) {
	w := libraryWriter{}
	root := w.object(fields.Of(reflect.TypeOf(document).Elem()), reflect.ValueOf(document).Elem())
	root.Content = slices.Insert(root.Content, 0, textNode("apiVersion"), textNode(Version), textNode("kind"), textNode(kind))
	if w.err != nil {
		return nil, w.err
	}
	if format == mabra.JSON {
		return libraryJSON(root)
	}
	return libraryYAML(root)
}

// A libraryWriter turns Go values into a tree of nodes and keeps the first thing that cannot be written.
type libraryWriter struct {
	err   error
	depth int // levels above what is written, counted as in reading
}

func (w *libraryWriter) object(t *fields.Type, v reflect.Value) *yaml.Node {
	node := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
	for i := range t.Fields {
		f := &t.Fields[i]
		w.depth++
		if value := w.value(f.Type, v.FieldByIndex(f.Index)); value != nil {
			node.Content = append(node.Content, textNode(f.Name), value)
		}
		w.depth--
	}
	if t.Extra != nil {
		extra := v.FieldByIndex(t.Extra).Interface().(mabra.Fields)
		for _, f := range extra {
			if !strings.HasPrefix(f.Name, "x-") {
				w.err = errName
			}
		}
		w.extra(node, extra, w.depth)
	}
	return node
}

// value gives the node of a value, or nil for what is empty and left out.
func (w *libraryWriter) value(t *fields.Type, v reflect.Value) *yaml.Node {
	switch {
	case t.Kind == fields.Optional:
		if v.IsNil() {
			return nil
		}
		return w.present(t.Elem, v.Elem())
	case t.Kind == fields.List && v.Len() == 0, v.IsZero():
		return nil
	case t.Kind == fields.Object:
		if node := w.object(t, v); len(node.Content) > 0 {
			return node
		}
		return nil
	}
	return w.present(t, v)
}

// present gives the node of a value that is written even when it is zero or empty.
func (w *libraryWriter) present(t *fields.Type, v reflect.Value) *yaml.Node {
	switch t.Kind {
	case fields.Object:
		return w.object(t, v)
	case fields.List:
		node := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
		w.depth++
		for i := range v.Len() {
			node.Content = append(node.Content, w.present(t.Elem, v.Index(i)))
		}
		w.depth--
		return node
	case fields.Integer:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.FormatInt(v.Int(), 10)}
	case fields.Boolean:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: strconv.FormatBool(v.Bool())}
	case fields.Date:
		date := v.Interface().(mabra.Date).String()
		if !isDate(date) {
			w.err = errDate
		}
		return textNode(date)
	case fields.UUID:
		return quotedNode(v.Interface().(uuid.UUID).String())
	}
	return w.text(v.String())
}

// extra adds the municipality's own keys to a mapping, depth levels inside the field they stand in.
func (w *libraryWriter) extra(node *yaml.Node, extra mabra.Fields, depth int) {
	seen := make(map[string]bool, len(extra))
	for _, f := range extra {
		if seen[f.Name] || utf8.RuneCountInString(f.Name) > longestKey {
			w.err = errName
		}
		seen[f.Name] = true
		node.Content = append(node.Content, w.text(f.Name), w.any(f.Value, depth))
	}
}

func (w *libraryWriter) any(value any, depth int) *yaml.Node {
	if depth > mabra.DefaultLimits().Depth { // it could not be read again, or holds itself
		w.err = errDeep
		return textNode("")
	}
	switch v := value.(type) {
	case nil:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null"}
	case string:
		return w.text(v)
	case bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: strconv.FormatBool(v)}
	case mabra.Number:
		if jsonNumber.MatchString(string(v)) {
			return number(string(v))
		}
	case []any:
		node := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
		for _, item := range v {
			node.Content = append(node.Content, w.any(item, depth+1))
		}
		return node
	case mabra.Fields:
		node := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
		w.extra(node, v, depth+1)
		return node
	}
	w.err = errExtra
	return textNode("")
}

// number gives the node of a number, with the tag that the YAML library gives it, so that it is written plain.
func number(value string) *yaml.Node {
	node := &yaml.Node{Kind: yaml.ScalarNode, Value: value}
	node.Tag = node.ShortTag()
	return node
}

func (w *libraryWriter) text(value string) *yaml.Node {
	if !wasWritable(value) {
		w.err = errText
	}
	return textNode(value)
}

// text gives the node of a text: plain where every reader of YAML takes it for the same text, on lines of its own
// where it has several, in quotation marks otherwise.
func textNode(value string) *yaml.Node {
	switch {
	case wasPlain(value):
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value}
	case isDate(value):
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!timestamp", Value: value}
	case wasBlock(value):
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value, Style: yaml.LiteralStyle}
	}
	return quotedNode(value)
}

func quotedNode(value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value, Style: yaml.DoubleQuotedStyle}
}

func libraryYAML(root *yaml.Node) ([]byte, error) {
	var b bytes.Buffer
	encoder := yaml.NewEncoder(&b)
	encoder.SetIndent(2)
	if err := encoder.Encode(root); err != nil {
		return nil, errText // the library's own text may repeat what the document says
	}
	return b.Bytes(), nil
}

func libraryJSON(root *yaml.Node) ([]byte, error) {
	var compact, b bytes.Buffer
	libraryAppendJSON(&compact, root)
	if err := json.Indent(&b, compact.Bytes(), "", "  "); err != nil {
		return nil, errText
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}

func libraryAppendJSON(b *bytes.Buffer, n *yaml.Node) {
	switch {
	case n.Kind == yaml.MappingNode:
		b.WriteByte('{')
		for i := 0; i < len(n.Content); i += 2 {
			if i > 0 {
				b.WriteByte(',')
			}
			libraryJSONText(b, n.Content[i].Value)
			b.WriteByte(':')
			libraryAppendJSON(b, n.Content[i+1])
		}
		b.WriteByte('}')
	case n.Kind == yaml.SequenceNode:
		b.WriteByte('[')
		for i, item := range n.Content {
			if i > 0 {
				b.WriteByte(',')
			}
			libraryAppendJSON(b, item)
		}
		b.WriteByte(']')
	case n.Tag == "!!timestamp", n.Tag == "!!str" && (n.Style != 0 || !looksLikeNumber(n.Value)):
		libraryJSONText(b, n.Value)
	default:
		b.WriteString(n.Value)
	}
}

func libraryJSONText(b *bytes.Buffer, text string) {
	encoder := json.NewEncoder(b)
	encoder.SetEscapeHTML(false)
	start := b.Len()
	_ = encoder.Encode(text) // a string cannot fail, nor can a buffer
	b.Truncate(b.Len() - len("\n"))
	if strings.Contains(text, nextLine) { // a line break to YAML, though not to JSON
		written := strings.ReplaceAll(string(b.Bytes()[start:]), nextLine, `\u0085`)
		b.Truncate(start)
		b.WriteString(written)
	}
}

func wasWritable(value string) bool {
	if !utf8.ValidString(value) {
		return false
	}
	for _, r := range value {
		if _, bad := misplaced(r, 0); bad {
			return false
		}
	}
	return true
}

var wasWord = regexp.MustCompile(`^(?i:true|false|yes|no|on|off|y|n|null)$`)

// wasPlain is deliberately narrow: what begins with a letter, holds nothing that YAML may take for a mark of its own,
// and stands on one line.
func wasPlain(value string) bool {
	first, _ := utf8.DecodeRuneInString(value)
	if !unicode.IsLetter(first) || len(value) <= len("false") && wasWord.MatchString(value) ||
		strings.HasSuffix(value, " ") || strings.HasSuffix(value, ":") {
		return false
	}
	if strings.Contains(value, ": ") || strings.Contains(value, " #") {
		return false
	}
	return wasPrintable(value)
}

// wasBlock reports whether a text can stand on lines of its own, after |, and be read back as it is.
func wasBlock(value string) bool {
	if !strings.Contains(value, "\n") || strings.HasSuffix(value, "\n\n") {
		return false
	}
	for i, line := range strings.Split(strings.TrimSuffix(value, "\n"), "\n") {
		if !wasPrintable(line) || strings.HasSuffix(line, " ") || i == 0 && (line == "" || line[0] == ' ') {
			return false
		}
	}
	return true
}

// wasPrintable reports whether every character can be seen or is an ordinary space.
func wasPrintable(line string) bool {
	for _, r := range line {
		if r != ' ' && (!unicode.IsPrint(r) || r == utf8.RuneError) {
			return false
		}
	}
	return true
}
