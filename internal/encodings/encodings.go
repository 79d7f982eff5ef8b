// Package encodings makes the methods by which encoding/json and the YAML library read and write the document types, so
// that they give the same as Encode and Parse. Go has no other way to say the same thing about many types.
package encodings

import (
	"bytes"
	"fmt"
	"go/format"
	"reflect"
	"slices"
	"strings"
	"text/template"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A Document is a kind of document and its Go type.
type Document struct {
	Kind string
	Type reflect.Type
}

// Files gives, by the name of the package, the Go that holds the methods of its document types and of all their parts.
func Files(documents []Document) (map[string][]byte, error) {
	kinds := map[reflect.Type]string{}
	parts := map[string][]reflect.Type{}
	var gather func(t *fields.Type)
	gather = func(t *fields.Type) {
		switch t.Kind {
		case fields.List, fields.Optional:
			gather(t.Elem)
		case fields.Object:
			name := packageOf(t.Go)
			if slices.Contains(parts[name], t.Go) {
				return
			}
			parts[name] = append(parts[name], t.Go)
			for i := range t.Fields {
				gather(t.Fields[i].Type)
			}
		}
	}
	for _, d := range documents {
		kinds[d.Type] = d.Kind
		gather(fields.Of(d.Type))
	}
	files := map[string][]byte{}
	for name, types := range parts {
		if name == "mabra" {
			continue // its types speak for themselves
		}
		text, err := file(name, types, kinds)
		if err != nil {
			return nil, err
		}
		files[name] = text
	}
	return files, nil
}

func packageOf(t reflect.Type) string {
	return t.PkgPath()[strings.LastIndex(t.PkgPath(), "/")+1:]
}

// file gives the Go of one package.
func file(name string, types []reflect.Type, kinds map[reflect.Type]string) ([]byte, error) {
	type row struct{ Type, Kind string }
	rows := make([]row, len(types))
	for i, t := range types {
		rows[i] = row{t.Name(), kinds[t]}
	}
	slices.SortFunc(rows, func(a, b row) int { return strings.Compare(a.Type, b.Type) })
	var b bytes.Buffer
	if err := methods.Execute(&b, map[string]any{"Package": name, "Rows": rows}); err != nil {
		return nil, err
	}
	source, err := format.Source(bytes.TrimSpace(b.Bytes()))
	if err != nil {
		return nil, fmt.Errorf("package %s: %w", name, err)
	}
	return source, nil
}

var methods = template.Must(template.New("").Parse(`
// Code generated from the types of this package; DO NOT EDIT.
// Run go test ./internal/encodings -update.

package {{.Package}}

import "github.com/mabra-hjulet/mabra/internal/yamldoc"
{{range .Rows}}
// MarshalJSON gives what Encode gives. The error says that it holds something no document can hold.
func (v {{.Type}}) MarshalJSON() ([]byte, error) { return yamldoc.MarshalJSON({{printf "%q" .Kind}}, v) }

// UnmarshalJSON reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *{{.Type}}) UnmarshalJSON(data []byte) error { return yamldoc.UnmarshalJSON({{printf "%q" .Kind}}, data, v) }

// MarshalYAML gives what Encode gives. The error says that it holds something no document can hold.
func (v {{.Type}}) MarshalYAML() (any, error) { return yamldoc.MarshalYAML({{printf "%q" .Kind}}, v) }

// UnmarshalYAML reads what Parse finds nothing wrong with. The error says where the first mistake is; nothing is then read.
func (v *{{.Type}}) UnmarshalYAML(unmarshal func(any) error) error {
	return yamldoc.UnmarshalYAML({{printf "%q" .Kind}}, unmarshal, v)
}
{{end}}`))
