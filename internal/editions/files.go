package editions

import (
	"errors"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/schemas"
)

// Files gives every file below schemas that is made from others, by its path there.
func Files() (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, kind := range append(schemas.Kinds(), schemas.Document) {
		schema, err := Schema(kind)
		if err != nil {
			return nil, err
		}
		for _, edition := range schemas.Editions() {
			if !exists(kind, edition) {
				continue
			}
			for _, lang := range mabra.Languages() {
				made := Make(kind, schema, edition, lang)
				name := strings.TrimPrefix(text(made, "$id"), base)
				if files[name], err = yamldoc.WriteTree(made, mabra.JSON); err != nil {
					return nil, err
				}
			}
		}
	}
	for name, v := range Vocabularies() {
		text, err := yamldoc.WriteTree(v.table(), mabra.YAML)
		if err != nil {
			return nil, err
		}
		files["vocabulary/"+name+".yaml"] = text
	}
	return files, nil
}

// exists reports whether a kind has an edition. A form is filled in for one kind, and a type is of one.
func exists(kind string, edition schemas.Edition) bool {
	return kind != schemas.Document || edition == schemas.Bundled || edition == schemas.Draft07
}

// Make makes an edition, in a language, of the schema of a kind of document that stands in one file, with an id of its own.
func Make(kind string, schema mabra.Fields, edition schemas.Edition, lang mabra.Language) mabra.Fields {
	made := In(schema, lang)
	switch edition {
	case schemas.Draft07:
		made = Draft07(made)
	case schemas.Forms:
		made = Draft07(Forms(made))
	case schemas.Types:
		made = Draft07(Types(kind, made))
	}
	folder := string(edition) + "/"
	if lang != mabra.English {
		folder += string(lang) + "/"
	}
	name := strings.TrimPrefix(text(schema, "$id"), base)
	return with(made, "$id", base+folder+strings.TrimSuffix(name, "yaml")+"json")
}

// base begins the ids of all schemas: it is the address of the folder of what is written.
var base = strings.TrimSuffix(schemas.ID(schemas.Document, schemas.Version), schemas.FileName(schemas.Document))

// Written gives the text of the schema of a kind of document as people wrote it, or of the Definitions.
func Written(kind string) ([]byte, error) {
	if kind == Definitions {
		return schemas.FS.ReadFile(definitions)
	}
	return schemas.FS.ReadFile(schemas.FileName(kind))
}

// Schema gives the schema of a kind of document, or of any, with the definitions it uses in it.
func Schema(kind string) (mabra.Fields, error) {
	schema, err := read(kind)
	if err != nil {
		return nil, err
	}
	shared, err := read(Definitions)
	if err != nil {
		return nil, err
	}
	bundled := Bundle(schema, shared)
	if kind != schemas.Document {
		return bundled, nil
	}
	for _, kind := range schemas.Kinds() {
		of, err := Schema(kind)
		if err != nil {
			return nil, err
		}
		if bundled, err = include(bundled, kind, of); err != nil {
			return nil, err
		}
	}
	return bundled, nil
}

var (
	errForm  = errors.New("a schema is not written as a group of fields")
	errNames = errors.New("two schemas have different definitions of the same name")
)

// include puts the schema of a kind of document, and its definitions, among the definitions of another schema that refers
// to it.
func include(schema mabra.Fields, kind string, of mabra.Fields) (mabra.Fields, error) {
	defs := slices.Clone(group(schema, "$defs"))
	for _, f := range group(of, "$defs") {
		switch known := group(defs, f.Name); {
		case known == nil:
			defs = append(defs, f)
		case !same(known, f.Value):
			return nil, errNames
		}
	}
	name := strings.ToLower(kind[:1]) + kind[1:] + "Document"
	defs = append(defs, mabra.Field{Name: name, Value: without(of, "$schema", "$id", "$defs")})
	return regroup(with(schema, "$defs", defs), func(part mabra.Fields) mabra.Fields {
		if text(part, "$ref") == schemas.FileName(kind) {
			return with(part, "$ref", "#/$defs/"+name)
		}
		return part
	}), nil
}

// same reports whether two trees are written alike.
func same(a, b any) bool {
	one, errA := yamldoc.WriteTree(a, mabra.JSON)
	other, errB := yamldoc.WriteTree(b, mabra.JSON)
	return errA == nil && errB == nil && string(one) == string(other)
}

func read(kind string) (mabra.Fields, error) {
	text, err := Written(kind)
	if err != nil {
		return nil, err
	}
	return Read(kind, text)
}

// Read reads the text of a schema. The name is for errors.
func Read(name string, text []byte) (mabra.Fields, error) {
	tree, findings := yamldoc.ReadTree(name, text)
	if err := findings.Err(); err != nil {
		return nil, err
	}
	if schema, ok := tree.(mabra.Fields); ok {
		return schema, nil
	}
	return nil, errForm
}
