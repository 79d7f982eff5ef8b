package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/editions"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan/statistics"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/schemas"
)

// A schemaDraft is a version of JSON Schema.
type schemaDraft string

const (
	draft2020 schemaDraft = "2020-12"
	draft07   schemaDraft = "07"
)

// A schemaRequest is one run of schema.
type schemaRequest struct {
	*session
	format mabra.Format
	draft  schemaDraft
	bundle bool
	tool   schemas.Edition // for a kind of tools, or empty
}

func (s *session) schema() *cobra.Command {
	r := &schemaRequest{session: s, format: mabra.YAML, draft: draft2020}
	cmd := s.command(schemaUse, schemaShort, schemaLong, func(_ *cobra.Command, kinds []string) error {
		switch len(kinds) {
		case 0:
			return r.list()
		case 1:
			return r.write(kinds[0])
		}
		return s.misuse(oneKind)
	})
	cmd.Flags().Func("format", schemaFormatFlag.In(s.lang), oneOf(&r.format, mabra.YAML, mabra.JSON))
	cmd.Flags().Func("draft", draftFlag.In(s.lang), oneOf(&r.draft, draft2020, draft07))
	cmd.Flags().Func("for", schemaForFlag.In(s.lang), oneOf(&r.tool, schemas.Forms, schemas.Types))
	cmd.Flags().BoolVar(&r.bundle, "bundle", false, bundleFlag.In(s.lang))
	return cmd
}

// list writes the name and the id of every schema.
func (r *schemaRequest) list() error {
	for _, kind := range append(schemas.Kinds(), schemas.Document) {
		_, _ = fmt.Fprintf(r.out, "%-14s %s\n", kind, schemas.ID(kind, schemas.Version))
	}
	for _, written := range outputs {
		_, _ = fmt.Fprintf(r.out, "%-14s %s\n", written.kind, written.id)
	}
	return nil
}

// write writes the schema of a kind of document, or the definitions that the schemas share.
func (r *schemaRequest) write(asked string) error {
	kind, ok := kindCalled(asked)
	if !ok {
		return r.misuse(noSuchKind, r.suggestion(asked, schemaNames()))
	}
	if kind == schemas.Document && r.tool != "" {
		return r.misuse(oneKindForTool)
	}
	text, err := r.text(kind)
	if err != nil {
		return r.misuse(programAtFault)
	}
	_, _ = r.out.Write(text)
	return nil
}

// text gives a schema as people wrote it, unless an edition of it is asked for.
func (r *schemaRequest) text(kind string) ([]byte, error) {
	edition, lang, ok := r.edition()
	asWritten := !ok || kind == editions.Definitions
	written, err := writtenSchema(kind)
	if err != nil || asWritten && r.format == mabra.YAML {
		return written, err
	}
	schema, err := editions.Read(kind, written)
	if err == nil && !asWritten {
		if schemas.FileName(kind) != "" {
			schema, err = editions.Schema(kind)
		}
		schema = editions.Make(kind, schema, edition, lang)
	}
	if err != nil {
		return nil, err
	}
	return yamldoc.WriteTree(schema, r.format)
}

// edition gives the edition that is asked for and its language, or false where nobody asks for other than what is written.
// Only a language that was asked for counts: the schemas do not change with whoever runs the command.
func (r *schemaRequest) edition() (schemas.Edition, mabra.Language, bool) {
	edition, lang := r.tool, mabra.English
	if r.asked {
		lang = r.lang
	}
	switch {
	case r.tool != "":
	case r.draft == draft07:
		edition = schemas.Draft07
	default:
		edition = schemas.Bundled
	}
	return edition, lang, r.bundle || edition != schemas.Bundled || lang != mabra.English
}

// writtenSchema gives a schema as people wrote it.
func writtenSchema(kind string) ([]byte, error) {
	for _, written := range outputs {
		if kind == written.kind {
			return written.schema(), nil
		}
	}
	return editions.Written(kind)
}

// An output is what the command writes for programs: what it is called among the kinds of document, and its schema.
type output struct {
	kind, id string
	schema   func() []byte
}

var outputs = []output{
	{"Findings", report.SchemaID, report.Schema},
	{"Statistics", statistics.SchemaID, statistics.Schema},
}

func schemaNames() []string {
	names := append(schemas.Kinds(), schemas.Document, editions.Definitions)
	for _, written := range outputs {
		names = append(names, written.kind)
	}
	return names
}

// kindCalled gives the kind of document that somebody asks for, spelt in any of the usual ways: PracticeModel,
// practice-model, practicemodel.
func kindCalled(asked string) (string, bool) {
	plain := func(name string) string { return strings.ToLower(strings.ReplaceAll(name, "-", "")) }
	for _, kind := range schemaNames() {
		if plain(kind) == plain(asked) {
			return kind, true
		}
	}
	return "", false
}
