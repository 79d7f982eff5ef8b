package editions

import (
	"errors"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/schemas"
)

// Files gives every file below schemas that is made from others, by its path there.
func Files() (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, kind := range schemas.Kinds() {
		bundled, err := Schema(kind)
		if err != nil {
			return nil, err
		}
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			name := strings.TrimSuffix(schemas.FileName(kind), "yaml") + string(format)
			if files["bundled/"+name], err = yamldoc.WriteTree(bundled, format); err != nil {
				return nil, err
			}
			older := Draft07(bundled, beside(kind, "draft-07"))
			if files["draft-07/"+name], err = yamldoc.WriteTree(older, format); err != nil {
				return nil, err
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

// Written gives the text of the schema of a kind of document as people wrote it, or of the Definitions.
func Written(kind string) ([]byte, error) {
	if kind == Definitions {
		return schemas.FS.ReadFile(definitions)
	}
	return schemas.FS.ReadFile(schemas.FileName(kind))
}

// Schema gives the schema of a kind of document with the definitions it uses in it.
func Schema(kind string) (mabra.Fields, error) {
	schema, err := read(kind)
	if err != nil {
		return nil, err
	}
	shared, err := read(Definitions)
	if err != nil {
		return nil, err
	}
	return Bundle(schema, shared, beside(kind, "bundled")), nil
}

// beside gives the id of an edition of the schema of a kind of document.
func beside(kind, folder string) string {
	id := strings.TrimSuffix(schemas.ID(kind, schemas.Version), "yaml") + "json"
	slash := strings.LastIndex(id, "/")
	return id[:slash] + "/" + folder + id[slash:]
}

var errForm = errors.New("a schema is not written as a group of fields")

func read(kind string) (mabra.Fields, error) {
	text, err := Written(kind)
	if err != nil {
		return nil, err
	}
	tree, findings := yamldoc.ReadTree(kind, text)
	if err := findings.Err(); err != nil {
		return nil, err
	}
	if schema, ok := tree.(mabra.Fields); ok {
		return schema, nil
	}
	return nil, errForm
}
