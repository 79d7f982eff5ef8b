// Package fieldpages tells what there is to know about every field of every kind of document: what it is for, how it is
// written, who may see it, and which rules look at it. It puts together what the schemas, the document types and the rules
// say, and says nothing of its own.
package fieldpages

import (
	_ "embed" // which rules look at what
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/editions"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/schemas"
)

// An Entry is everything there is to know about a field.
type Entry struct {
	Kind     string // of document
	Path     string // in the document, as people write it: actions.due
	Title    mabra.Text
	What     mabra.Text // what it is for
	Type     mabra.Text // how it is written
	Required bool       // in its group
	Words    mabra.Vocabulary
	List     string         // the name of the vocabulary
	RefersTo []string       // the lists that it names an item of
	Privacy  fields.Privacy // empty: it holds nothing of anybody
	Example  string         // in YAML; empty where there is none
	Inside   []string       // the fields of a group, or of the items of a list of groups
	Rules    []string       // the ids of the rules that look at it
}

// Name gives the last part of the path, the key in the document.
func (e *Entry) Name() string { return e.Path[strings.LastIndexByte(e.Path, '.')+1:] }

// All lists the fields of all kinds of document, each group before what is inside it.
var All = sync.OnceValue(func() []Entry {
	var all []Entry
	for _, kind := range schemas.Kinds() {
		schema, err := editions.Schema(kind)
		if err != nil {
			panic(err) // the schemas are part of the program: its tests read them all
		}
		w := walk{kind: kind, defs: group(schema, "$defs")}
		w.group(fields.Of(editions.Documents()[kind]), schema, "")
		all = append(all, w.entries...)
	}
	return all
})

// A walk goes through the schema of a kind of document and its type at the same time.
type walk struct {
	kind    string
	defs    mabra.Fields
	entries []Entry
}

// group notes the fields of a group, which stands at a path.
func (w *walk) group(t *fields.Type, part mabra.Fields, at string) {
	required, _ := value(part, "required").([]any)
	for _, property := range group(part, "properties") {
		written, _ := property.Value.(mabra.Fields)
		e := Entry{Kind: w.kind, Path: at + property.Name, Required: slices.Contains(required, any(property.Name))}
		w.describe(&e, written)
		field := t.Named(property.Name)
		if field == nil { // of every document: its kind, the version of the format, and where an editor finds the schema
			e.Type = words().Kinds.Text
			if fixed := text(w.followed(written), "const"); fixed != "" {
				e.Type, e.Example = yamldoc.Filled(words().Kinds.Fixed, "text", fixed), exampleOf(property.Name, fixed)
			}
			w.entries = append(w.entries, e)
			continue
		}
		inside, described := field.Type, w.followed(written)
		for inside.Elem != nil {
			if inside.Kind == fields.List {
				described = w.followed(group(described, "items"))
			}
			inside = inside.Elem
		}
		e.Type, e.Words, e.RefersTo = typeOf(field), inside.Vocabulary, field.Ref
		e.Inside, e.List = inside.Names(), listOf(inside.Vocabulary)
		if e.Example == "" && len(e.Words) > 0 {
			e.Example = wordExample(field, e.Words[0].Key)
		}
		w.entries = append(w.entries, e)
		if inside.Kind == fields.Object {
			w.group(inside, described, e.Path+".")
		}
	}
}

// describe notes what the schema says about a field: beside the reference, or where that leads.
func (w *walk) describe(e *Entry, written mabra.Fields) {
	for _, part := range []mabra.Fields{written, w.followed(written)} {
		about := group(part, "x-mabra")
		sv := group(about, "sv")
		if e.Title == (mabra.Text{}) {
			e.Title = mabra.Text{Sv: text(sv, "title"), En: text(part, "title")}
		}
		if e.What == (mabra.Text{}) {
			e.What = mabra.Text{Sv: text(sv, "description"), En: text(part, "description")}
		}
		if e.Privacy == "" {
			e.Privacy = fields.Privacy(text(about, "privacy"))
		}
		if examples, _ := value(part, "examples").([]any); e.Example == "" && len(examples) > 0 {
			e.Example = exampleOf(e.Name(), examples[0])
		}
	}
	e.Rules = looking()[e.Kind+" "+e.Path]
}

// exampleOf writes a value as it stands in a document.
func exampleOf(name string, example any) string {
	written, err := yamldoc.WriteTree(mabra.Fields{{Name: name, Value: example}}, mabra.YAML)
	if err != nil {
		return ""
	}
	return string(written)
}

// listOf gives the name of a vocabulary, as its table has it.
func listOf(words mabra.Vocabulary) string {
	for name, v := range vocabularies() {
		if words != nil && &v.Terms[0] == &words[0] {
			return name
		}
	}
	return ""
}

var vocabularies = sync.OnceValue(editions.Vocabularies)

// wordExample writes a word as it stands in a document.
func wordExample(f *fields.Field, word string) string {
	if f.Type.Kind == fields.List {
		return exampleOf(f.Name, []any{word})
	}
	return exampleOf(f.Name, word)
}

// typeOf says how a field is written.
func typeOf(f *fields.Field) mabra.Text {
	t, kinds := f.Type, &words().Kinds
	if t.Kind == fields.Optional {
		t = t.Elem
	}
	if t.Kind != fields.List {
		return kindOf(f, t)
	}
	if t.Elem.Kind == fields.Object {
		return kinds.Groups
	}
	each := kindOf(f, t.Elem)
	return yamldoc.FilledText(kinds.List, "each", each)
}

func kindOf(f *fields.Field, t *fields.Type) mabra.Text {
	kinds := &words().Kinds
	switch {
	case t.Vocabulary != nil:
		return kinds.Word
	case len(f.Ref) > 0:
		return yamldoc.Filled(kinds.Reference, "lists", strings.Join(f.Ref, ", "))
	case slices.Contains(f.Validate, "localid"):
		return kinds.ID
	}
	return map[fields.Kind]mabra.Text{
		fields.Text: kinds.Text, fields.Integer: kinds.Integer, fields.Boolean: kinds.Boolean, fields.Date: kinds.Date,
		fields.PartialDate: kinds.Partial, fields.UUID: kinds.UUID, fields.Object: kinds.Group,
	}[t.Kind]
}

// followed gives what a part of a schema refers to, or the part itself where it refers to nothing.
func (w *walk) followed(part mabra.Fields) mabra.Fields {
	if target, ok := value(part, "$ref").(string); ok {
		return w.followed(group(w.defs, strings.TrimPrefix(target, "#/$defs/")))
	}
	return part
}

func value(part mabra.Fields, name string) any {
	for _, f := range part {
		if f.Name == name {
			return f.Value
		}
	}
	return nil
}

func group(part mabra.Fields, name string) mabra.Fields {
	found, _ := value(part, name).(mabra.Fields)
	return found
}

func text(part mabra.Fields, name string) string {
	said, _ := value(part, name).(string)
	return said
}

// looks holds a line for every field that a rule looks at: kind, path, and the ids of the rules.
//
//go:embed looks_gen.txt
var looks string

var looking = sync.OnceValue(func() map[string][]string {
	all := map[string][]string{}
	for line := range strings.Lines(looks) {
		field, ids, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if ids != "" {
			all[field] = strings.Fields(ids)
		}
	}
	return all
})
