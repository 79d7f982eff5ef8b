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
	cmd.Flags().BoolVar(&r.bundle, "bundle", false, bundleFlag.In(s.lang))
	return cmd
}

// list writes the name and the id of every schema.
func (r *schemaRequest) list() error {
	for _, kind := range schemas.Kinds() {
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
	text, err := r.text(kind)
	if err != nil {
		return r.misuse(programAtFault)
	}
	_, _ = r.out.Write(text)
	return nil
}

func (r *schemaRequest) text(kind string) ([]byte, error) {
	for _, written := range outputs {
		if kind == written.kind {
			return r.output(written)
		}
	}
	switch {
	case kind != editions.Definitions && r.draft == draft07:
		return schemas.BundleDraft07(kind, r.format), nil
	case kind != editions.Definitions && r.bundle:
		return schemas.Bundle(kind, r.format), nil
	}
	text, err := editions.Written(kind)
	if err != nil || r.format == mabra.YAML {
		return text, err
	}
	tree, findings := yamldoc.ReadTree(kind, text)
	if err := findings.Err(); err != nil {
		return nil, err
	}
	return yamldoc.WriteTree(tree, r.format)
}

// output gives the schema of something that the command writes, which stands in one file.
func (r *schemaRequest) output(written output) ([]byte, error) {
	text := written.schema()
	if r.draft == draft2020 && r.format == mabra.YAML {
		return text, nil
	}
	tree, findings := yamldoc.ReadTree(written.kind, text)
	if err := findings.Err(); err != nil {
		return nil, err
	}
	if schema, ok := tree.(mabra.Fields); ok && r.draft == draft07 {
		tree = editions.Draft07(schema, strings.NewReplacer("/schemas/", "/schemas/draft-07/", ".yaml", ".json").Replace(written.id))
	}
	return yamldoc.WriteTree(tree, r.format)
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
	names := append(schemas.Kinds(), editions.Definitions)
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
