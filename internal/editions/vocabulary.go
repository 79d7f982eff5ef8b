package editions

import (
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// Documents gives the Go type of every kind of document.
func Documents() map[string]reflect.Type {
	types := map[string]reflect.Type{document.SettingsKind: reflect.TypeFor[document.Settings]()}
	for _, kind := range document.Kinds() {
		types[kind] = reflect.TypeOf(document.New(kind)).Elem()
	}
	return types
}

// A Vocabulary is a closed list of words that documents use, with the name of the definition of it in the schemas.
type Vocabulary struct {
	Definition string
	Terms      mabra.Vocabulary
}

// Vocabularies gives the vocabularies of all kinds of document, by the names of their tables.
func Vocabularies() map[string]Vocabulary {
	found := map[string]Vocabulary{}
	seen := map[*fields.Type]bool{}
	var look func(t *fields.Type)
	look = func(t *fields.Type) {
		for t.Elem != nil {
			t = t.Elem
		}
		if seen[t] {
			return
		}
		seen[t] = true
		if t.Vocabulary != nil {
			v := Vocabulary{Definition: definition(t), Terms: t.Vocabulary}
			found[v.file()] = v
		}
		for i := range t.Fields {
			look(t.Fields[i].Type)
		}
	}
	for _, document := range Documents() {
		look(fields.Of(document))
	}
	return found
}

// definition gives the name that the schemas have for a Go type.
func definition(t *fields.Type) string {
	name := t.Go.Name()
	return strings.ToLower(name[:1]) + name[1:]
}

// file spells the name of the definition as the names of files are spelt: entry-kind.
func (v Vocabulary) file() string {
	var name strings.Builder
	for _, r := range v.Definition {
		if r >= 'A' && r <= 'Z' {
			name.WriteByte('-')
			r += 'a' - 'A'
		}
		name.WriteRune(r)
	}
	return name.String()
}

// table gives the vocabulary as it is published: key, label in both languages, where the label was read and in which
// languages it was confirmed there. A label without a source is the library's own wording.
func (v Vocabulary) table() mabra.Fields {
	rows := make([]any, len(v.Terms))
	for i, term := range v.Terms {
		verified := make([]any, len(term.Verified))
		for j, lang := range term.Verified {
			verified[j] = string(lang)
		}
		row := mabra.Fields{
			{Name: "key", Value: term.Key},
			{Name: "sv", Value: term.Label.Sv},
			{Name: "en", Value: term.Label.En},
		}
		if term.Source != "" {
			row = append(row, mabra.Field{Name: "source", Value: term.Source})
		}
		rows[i] = append(row, mabra.Field{Name: "verified", Value: verified})
	}
	return mabra.Fields{{Name: "vocabulary", Value: v.Definition}, {Name: "terms", Value: rows}}
}
