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
//	document.v1.schema.yaml       a document of any kind
//	bundled/plan.v1.schema.json   an edition: each schema with its definitions in one file
//	bundled/sv/…                  the same in Swedish
//	draft-07, forms, types        the other editions
//	vocabulary/sector.yaml        a vocabulary: key, label in Swedish and English, source
//	differences.yaml              what a schema cannot say
//
//go:embed *.yaml bundled draft-07 forms types vocabulary
var FS embed.FS

// An Edition is a way in which the schemas are published for the tools of others: each in one file that refers to no other,
// in English and in Swedish.
type Edition string

// The editions.
const (
	Bundled Edition = "bundled"  // in JSON Schema 2020-12
	Draft07 Edition = "draft-07" // the same, for tools that know no later draft than 7
	// Forms is for makers of forms, in draft 7: each word to choose has a label, and nothing stands in it that a form would
	// show and a person not fill in. It takes all that the others take, and more: what was filled in is checked by them.
	Forms Edition = "forms"
	// Types is for generators of types, in draft 7: only what becomes a type has a title, and that is its name. It is not for
	// checking documents.
	Types Edition = "types"
)

// Editions lists the editions.
func Editions() []Edition { return []Edition{Bundled, Draft07, Forms, Types} }

// Of gives the schema of a kind of document in an edition, with its texts in a language, sv or en, as JSON. It gives nil where
// there is none. Document is a kind here, in the editions that check documents.
func Of[Language ~string](kind string, edition Edition, lang Language) []byte {
	folder := string(edition) + "/"
	if lang != english {
		folder += string(lang) + "/"
	}
	text, err := FS.ReadFile(folder + strings.TrimSuffix(FileName(kind), "yaml") + "json")
	if err != nil {
		return nil // no such kind, edition or language: every file is part of the program
	}
	return text
}

// english is the language of what is written, whose editions lie in no folder of their own.
const english = "en"

// base begins the id of every schema. It is a name and not an address: nothing needs to be fetched from it.
const base = "https://mabra-hjulet.github.io/mabra/schemas/"

// Document is what the schema of any document is asked for by. It holds each document to the schema of its kind.
const Document = "Document"

// files holds every kind of document, as the field kind spells it, and the name of its files; and any document.
var files = []struct{ kind, file string }{
	{"Plan", "plan"},
	{"Wheel", "wheel"},
	{"Triangle", "triangle"},
	{"Resilience", "resilience"},
	{"WheelModel", "wheel-model"},
	{"PracticeModel", "practice-model"},
	{"Config", "config"},
	{Document, "document"},
}

// Kinds lists the kinds of document that have a schema, as the field kind spells them.
func Kinds() []string {
	var names []string
	for _, f := range files {
		if f.kind != Document {
			names = append(names, f.kind)
		}
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
// editions have the same name in folders of their own, and end with json.
func FileName(kind string) string {
	for _, f := range files {
		if f.kind == kind {
			return f.file + ".v1.schema.yaml"
		}
	}
	return ""
}
