package yamldoc

import (
	"bytes"
	"encoding/json"
	"errors"
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

var (
	errText   = errors.New("a text is not valid UTF-8 or holds control characters")
	errExtra  = errors.New("a value under an x- key is of a type that documents do not have")
	errName   = errors.New("a key of the municipality's own does not begin with x-, is too long, or stands twice")
	errDeep   = errors.New("a value under an x- key has too many levels")
	errDate   = errors.New("a date is no day of the calendar")
	errFormat = errors.New("unknown format")
)

// Write writes a document, a pointer to a struct, in canonical form: fields in the order of the format, nothing for
// what is empty, two spaces, line feeds. The same document always gives the same bytes. The error says that the value
// holds something that no document can hold; it never repeats it.
func Write(kind string, document any, format mabra.Format) ([]byte, error) {
	w := writer{}
	root := w.object(fields.Of(reflect.TypeOf(document).Elem()), reflect.ValueOf(document).Elem())
	root.Content = slices.Insert(root.Content, 0, text("apiVersion"), text(Version), text("kind"), text(kind))
	if w.err != nil {
		return nil, w.err
	}
	return encode(root, format)
}

func encode(root *yaml.Node, format mabra.Format) ([]byte, error) {
	switch format {
	case mabra.YAML:
		return writeYAML(root)
	case mabra.JSON:
		return writeJSON(root)
	}
	return nil, errFormat
}

// A writer turns Go values into a tree of nodes and keeps the first thing that cannot be written.
type writer struct {
	err   error
	depth int // levels above what is written, counted as in reading
}

func (w *writer) object(t *fields.Type, v reflect.Value) *yaml.Node {
	node := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
	for i := range t.Fields {
		f := &t.Fields[i]
		w.depth++
		if value := w.value(f.Type, v.FieldByIndex(f.Index)); value != nil {
			node.Content = append(node.Content, text(f.Name), value)
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
func (w *writer) value(t *fields.Type, v reflect.Value) *yaml.Node {
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
func (w *writer) present(t *fields.Type, v reflect.Value) *yaml.Node {
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
		return text(date)
	case fields.PartialDate:
		date, err := v.Interface().(mabra.PartialDate).MarshalText()
		if err != nil {
			w.err = errDate
		}
		return w.text(string(date))
	case fields.UUID:
		return quoted(v.Interface().(uuid.UUID).String())
	}
	return w.text(v.String())
}

// extra adds the municipality's own keys to a mapping, depth levels inside the field they stand in.
func (w *writer) extra(node *yaml.Node, extra mabra.Fields, depth int) {
	seen := make(map[string]bool, len(extra))
	for _, f := range extra {
		if seen[f.Name] || utf8.RuneCountInString(f.Name) > longestKey {
			w.err = errName
		}
		seen[f.Name] = true
		node.Content = append(node.Content, w.text(f.Name), w.any(f.Value, depth))
	}
}

func (w *writer) any(value any, depth int) *yaml.Node {
	if depth > mabra.DefaultLimits().Depth { // it could not be read again, or holds itself
		w.err = errDeep
		return text("")
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
	return text("")
}

// number gives the node of a number, with the tag that the YAML library gives it, so that it is written plain.
func number(value string) *yaml.Node {
	node := &yaml.Node{Kind: yaml.ScalarNode, Value: value}
	node.Tag = node.ShortTag()
	return node
}

func (w *writer) text(value string) *yaml.Node {
	if !writable(value) {
		w.err = errText
	}
	return text(value)
}

func writable(value string) bool {
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

// text gives the node of a text: plain where every reader of YAML takes it for the same text, on lines of its own
// where it has several, in quotation marks otherwise.
func text(value string) *yaml.Node {
	switch {
	case isPlain(value):
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value}
	case isDate(value):
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!timestamp", Value: value}
	case isBlock(value):
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value, Style: yaml.LiteralStyle}
	}
	return quoted(value)
}

func quoted(value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value, Style: yaml.DoubleQuotedStyle}
}

func isDate(value string) bool {
	_, err := mabra.ParseDate(value)
	return err == nil
}

// Words that one version of YAML or another takes for something else than text.
var notText = regexp.MustCompile(`^(?i:true|false|yes|no|on|off|y|n|null)$`)

// isPlain is deliberately narrow: what begins with a letter, holds nothing that YAML may take for a mark of its own,
// and stands on one line.
func isPlain(value string) bool {
	first, _ := utf8.DecodeRuneInString(value)
	if !unicode.IsLetter(first) || len(value) <= len("false") && notText.MatchString(value) ||
		strings.HasSuffix(value, " ") || strings.HasSuffix(value, ":") {
		return false
	}
	if strings.Contains(value, ": ") || strings.Contains(value, " #") {
		return false
	}
	return printableLine(value)
}

// isBlock reports whether a text can stand on lines of its own, after |, and be read back as it is.
func isBlock(value string) bool {
	if !strings.Contains(value, "\n") || strings.HasSuffix(value, "\n\n") {
		return false
	}
	for i, line := range strings.Split(strings.TrimSuffix(value, "\n"), "\n") {
		if !printableLine(line) || strings.HasSuffix(line, " ") || i == 0 && (line == "" || line[0] == ' ') {
			return false
		}
	}
	return true
}

// printableLine reports whether every character can be seen or is an ordinary space.
func printableLine(line string) bool {
	for _, r := range line {
		if r != ' ' && (!unicode.IsPrint(r) || r == utf8.RuneError) {
			return false
		}
	}
	return true
}

func writeYAML(root *yaml.Node) ([]byte, error) {
	var b bytes.Buffer
	encoder := yaml.NewEncoder(&b)
	encoder.SetIndent(2)
	if err := encoder.Encode(root); err != nil {
		return nil, errText // the library's own text may repeat what the document says
	}
	return b.Bytes(), nil
}

func writeJSON(root *yaml.Node) ([]byte, error) {
	var compact, b bytes.Buffer
	appendJSON(&compact, root)
	if err := json.Indent(&b, compact.Bytes(), "", "  "); err != nil {
		return nil, errText
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}

func appendJSON(b *bytes.Buffer, n *yaml.Node) {
	switch {
	case n.Kind == yaml.MappingNode:
		b.WriteByte('{')
		for i := 0; i < len(n.Content); i += 2 {
			if i > 0 {
				b.WriteByte(',')
			}
			appendJSONText(b, n.Content[i].Value)
			b.WriteByte(':')
			appendJSON(b, n.Content[i+1])
		}
		b.WriteByte('}')
	case n.Kind == yaml.SequenceNode:
		b.WriteByte('[')
		for i, item := range n.Content {
			if i > 0 {
				b.WriteByte(',')
			}
			appendJSON(b, item)
		}
		b.WriteByte(']')
	case n.Tag == "!!timestamp", n.Tag == "!!str" && (n.Style != 0 || !looksLikeNumber(n.Value)):
		appendJSONText(b, n.Value)
	default:
		b.WriteString(n.Value)
	}
}

func appendJSONText(b *bytes.Buffer, text string) {
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

const nextLine = "\u0085"
