package yamldoc

import (
	"github.com/mabra-hjulet/mabra"
)

// ReadTree reads one text that is no document of the library's, a JSON Schema for instance: groups as mabra.Fields in
// the order of the text, lists as []any, and plain values as string, bool, mabra.Number or nil.
func ReadTree(file string, text []byte) (any, mabra.Findings) {
	w := walk{source: &Source{file: file}, limits: mabra.DefaultLimits()}
	root := w.parse(chunk{text: text}, nil)
	if !root.There() {
		return nil, w.findings
	}
	return w.any(root, 0), w.findings
}

// WriteTree writes what ReadTree gives, in the same form as documents are written.
func WriteTree(tree any, format mabra.Format) ([]byte, error) {
	pen, err := penFor(format)
	if err != nil {
		return nil, err
	}
	w := writer{pen: pen}
	w.any(tree, 0)
	return w.written()
}
