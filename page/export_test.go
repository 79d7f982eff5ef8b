package page

import (
	"bytes"
	"html/template"
	"sync"

	"github.com/mabra-hjulet/mabra/internal/markup"
)

// Standard has all pages filled by html/template, until the function that it gives is called. It counts how many were.
func Standard() (count func() int) {
	var read sync.Map // the template of each kind
	own, filled := fill, 0
	fill = func(k *kind, out *bytes.Buffer, piece string, l *leaf) error {
		filled++
		pair := func(a, b any) markup.Two { return markup.Two{First: a, Second: b} }
		parsed, seen := read.Load(k)
		if !seen {
			parsed = template.Must(template.New("").Funcs(template.FuncMap{"pair": pair}).ParseFS(k.from, k.files...))
			read.Store(k, parsed)
		}
		return parsed.(*template.Template).ExecuteTemplate(out, piece, l)
	}
	return func() int { fill = own; return filled }
}
