// Package schemas holds the contract for everybody who does not write Go: a JSON Schema for every kind of document, and
// a table for every vocabulary. It imports nothing, so that an application can embed it by itself.
//
// A schema says what a document's form is: its fields, what is required, how a date is written, which words a
// vocabulary has. What it says about a child, and whether references lead anywhere, is checked by the packages that
// read the documents. The file differences.yaml lists everything about form that a schema cannot say.
package schemas

import (
	"embed"
	"strings"
)

// Version is the version of the format that the schemas describe, as in apiVersion: mabra/v1.
const Version = 1

// FS holds every file of the contract:
//
//	plan.v1.schema.yaml           the schemas to read, in JSON Schema 2020-12, one a kind
//	definitions.v1.schema.yaml    what they have in common
//	bundled/plan.v1.schema.json   each with its definitions in one file, as YAML and as JSON
//	draft-07/plan.v1.schema.json  the same for tools that know no later draft than 7
//	vocabulary/sector.yaml        a vocabulary: key, label in Swedish and English, source
//	differences.yaml              what a schema cannot say
//
//go:embed *.yaml bundled draft-07 vocabulary
var FS embed.FS

// The formats that a schema is written in, spelt as mabra.YAML and mabra.JSON are.
const (
	YAML = "yaml"
	JSON = "json"
)

// base begins the id of every schema. It is a name and not an address: nothing needs to be fetched from it.
const base = "https://mabra-hjulet.github.io/mabra/schemas/"

// kinds holds every kind of document, as the field kind spells it, and the name of its files.
var kinds = []struct{ kind, file string }{
	{"Plan", "plan"},
	{"Wheel", "wheel"},
	{"Triangle", "triangle"},
	{"Resilience", "resilience"},
	{"WheelModel", "wheel-model"},
	{"PracticeModel", "practice-model"},
	{"Config", "config"},
}

// Kinds lists the kinds of document that have a schema, as the field kind spells them.
func Kinds() []string {
	names := make([]string, len(kinds))
	for i := range kinds {
		names[i] = kinds[i].kind
	}
	return names
}

// ID gives the id of the schema of a kind of document in a version of the format, and the empty string where there is
// none. The id of a version never changes.
func ID(kind string, version int) string {
	file := FileName(kind)
	if file == "" || version != Version {
		return ""
	}
	return base + file
}

// FileName gives the name in FS of the schema of a kind of document, and the empty string where there is none. The
// bundled editions have the same name in folders of their own.
func FileName(kind string) string {
	for i := range kinds {
		if kinds[i].kind == kind {
			return kinds[i].file + ".v1.schema.yaml"
		}
	}
	return ""
}

// Bundle gives the schema of a kind of document as a single file, in JSON Schema 2020-12. It gives nil where there is
// none. The format is YAML or JSON, or one of package mabra.
func Bundle[Format ~string](kind string, format Format) []byte {
	return edition("bundled", kind, string(format))
}

// BundleDraft07 gives the schema of a kind of document as a single file, for tools that know no later draft of JSON
// Schema than 7. It gives nil where there is none.
func BundleDraft07[Format ~string](kind string, format Format) []byte {
	return edition("draft-07", kind, string(format))
}

func edition(folder, kind, format string) []byte {
	name := strings.TrimSuffix(FileName(kind), "yaml") + format
	text, err := FS.ReadFile(folder + "/" + name)
	if err != nil {
		return nil // no such kind or format: every file is part of the program
	}
	return text
}
