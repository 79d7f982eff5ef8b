package editions

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/schemas"
)

// Titles gives what the schemas call every field of every document type, a line a field, for internal/fields: the library
// itself reads no schema. A field that two schemas call by two titles is an error: one word for one thing.
func Titles() ([]byte, error) {
	return saidOf("title", "# What the schemas call each field, made from them: go test ./internal/editions -update")
}

// Hints gives what the schemas describe every field as, in the same way, for whoever fills in a form.
func Hints() ([]byte, error) {
	return saidOf("description",
		"# What the schemas say of each field, in their first sentence, made from them: go test ./internal/editions -update")
}

// saidOf gives one of the texts of every field, below a heading.
func saidOf(what, heading string) ([]byte, error) {
	found := map[string]string{}
	for _, kind := range schemas.Kinds() {
		schema, err := Schema(kind)
		if err != nil {
			return nil, err
		}
		titles := titled{what: what, defs: group(schema, "$defs"), found: found}
		if err := titles.of(fields.Of(Documents()[kind]), schema); err != nil {
			return nil, fmt.Errorf("%s: %w", kind, err)
		}
	}
	lines := []string{heading}
	for name, title := range found {
		lines = append(lines, name+"\t"+title)
	}
	slices.Sort(lines)
	return []byte(strings.Join(lines, "\n") + "\n"), nil
}

// firstSentence gives the first sentence of a text. That is what a form has room for; docs/format has the rest.
func firstSentence(text string) string {
	first, _, _ := strings.Cut(text, ". ")
	return strings.TrimSuffix(first, ".")
}

type titled struct {
	what  string // title or description
	defs  mabra.Fields
	found map[string]string
}

// of notes the titles of the fields of a type that a part of a schema describes, and of the groups inside it.
func (t titled) of(kind *fields.Type, part mabra.Fields) error {
	for part != nil {
		switch kind.Kind {
		case fields.Optional:
			kind = kind.Elem
			continue
		case fields.List:
			kind, part = kind.Elem, t.followed(group(t.followed(part), "items"))
			continue
		}
		break
	}
	part = t.followed(part)
	if kind.Kind != fields.Object || part == nil {
		return nil
	}
	properties := group(part, "properties")
	for i := range kind.Fields {
		f := &kind.Fields[i]
		property := group(properties, f.Name)
		key := kind.Go.String() + "." + f.Name
		title := t.title(property)
		if earlier, seen := t.found[key]; seen {
			if earlier != title {
				return fmt.Errorf("%s has two of %s: %q and %q", key, t.what, earlier, title)
			}
			continue
		}
		t.found[key] = title
		if err := t.of(f.Type, property); err != nil {
			return err
		}
	}
	return nil
}

// followed gives what a part of a schema refers to, or the part itself where it refers to nothing.
func (t titled) followed(part mabra.Fields) mabra.Fields {
	for _, f := range part {
		if target, ok := f.Value.(string); ok && f.Name == "$ref" {
			return t.followed(group(t.defs, strings.TrimPrefix(target, "#/$defs/")))
		}
	}
	return part
}

// title gives what is said of a property in Swedish and English: its own, or that of what it refers to.
func (t titled) title(property mabra.Fields) string {
	sv, en := text(group(group(property, "x-mabra"), "sv"), t.what), text(property, t.what)
	if sv == "" && en == "" {
		if followed := t.followed(property); len(followed) > 0 {
			sv, en = text(group(group(followed, "x-mabra"), "sv"), t.what), text(followed, t.what)
		}
	}
	if t.what == "description" {
		sv, en = firstSentence(sv), firstSentence(en)
	}
	return sv + "\t" + en
}

func text(part mabra.Fields, name string) string {
	for _, f := range part {
		if f.Name == name {
			said, _ := f.Value.(string)
			return said
		}
	}
	return ""
}
