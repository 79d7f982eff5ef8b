package yamldoc

import (
	"bytes"
	"errors"
	"reflect"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// A program may hand a document, or a part of one, to encoding/json or to the YAML library. The functions of this file
// answer for the types' methods: what is written is what Write writes, what is read is what Read reads, or there is an
// error. Kind is the kind of document, and empty for a part of one.

// MarshalJSON gives what a struct is in JSON.
func MarshalJSON(kind string, value any) ([]byte, error) { return part(kind, value, &jsonPen{}) }

// MarshalYAML gives what a struct is in YAML, as a tree that the YAML library takes: what the library itself reads in
// the canonical form.
func MarshalYAML(kind string, value any) (any, error) {
	text, err := part(kind, value, newYAMLPen())
	if err != nil {
		return nil, err
	}
	root, err := yamlread.ByLibrary(bytes.NewReader(text))
	if err != nil {
		return nil, errSyntax // the library's own text may repeat what the document says
	}
	return root, nil
}

// part has a pen write a struct.
func part(kind string, value any, pen pen) ([]byte, error) {
	v := reflect.New(reflect.TypeOf(value)).Elem() // one whose fields have addresses
	v.Set(reflect.ValueOf(value))
	w := writer{pen: pen, limits: mabra.DefaultLimits()}
	w.root(kind, v)
	return w.written()
}

// UnmarshalJSON reads JSON into the struct that into points to. The error says where the first mistake is, and never what
// stands there.
func UnmarshalJSON(kind string, data []byte, into any) error {
	w := walk{source: &Source{}, limits: mabra.DefaultLimits()}
	c := chunk{text: data}
	if !w.fits(c) {
		return w.findings.Err()
	}
	root := w.parse(c, nil)
	if !root.There() {
		return errSyntax
	}
	return w.part(kind, root, into)
}

// UnmarshalYAML reads what unmarshal gives into the struct that into points to.
func UnmarshalYAML(kind string, unmarshal func(any) error, into any) error {
	var caught catcher
	if err := unmarshal(&caught); err != nil || caught.node == nil {
		return errSyntax // the library's own text may repeat what the document says
	}
	w := walk{source: &Source{}, limits: mabra.DefaultLimits()}
	return w.part(kind, yamlread.FromLibrary(caught.node, nil).Root(), into)
}

// A catcher takes the tree that the YAML library would decode.
type catcher struct{ node *yaml.Node }

func (c *catcher) UnmarshalYAML(n *yaml.Node) error {
	c.node = n
	return nil
}

var (
	errSyntax = errors.New("the text is not what the format takes")
	errNewer  = errors.New("the document is of a newer version of the format, and something in it would be lost; " +
		"Parse reads it as far as it goes")
)

// part reads a tree as a whole: what has a mistake in it is not read at all, nor is what could not be written again.
func (w *walk) part(kind string, root yamlread.Value, into any) error {
	target := reflect.ValueOf(into).Elem()
	read := reflect.New(target.Type())
	if kind == "" {
		w.inPart = true
		w.value(root, fields.Of(target.Type()), fields.SpotOf(read))
	} else if _, ok := w.header(root, []Kind{{Name: kind}}); ok {
		w.object(root, fields.Of(target.Type()), fields.SpotOf(read))
	}
	if err := w.findings.Err(); err != nil {
		return err
	}
	if w.findings.AtLeast(mabra.Warning) { // an error, but for the version
		return errNewer
	}
	target.Set(read.Elem())
	return nil
}
