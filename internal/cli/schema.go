package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/editions"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
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
	_, _ = fmt.Fprintf(r.out, "%-14s %s\n", findingsKind, report.SchemaID)
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
	switch {
	case kind == findingsKind:
		return r.findings()
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

// findings gives the schema of what validate writes in JSON, which stands in one file.
func (r *schemaRequest) findings() ([]byte, error) {
	if r.draft == draft2020 && r.format == mabra.YAML {
		return report.Schema(), nil
	}
	tree, findings := yamldoc.ReadTree(findingsKind, report.Schema())
	if err := findings.Err(); err != nil {
		return nil, err
	}
	if schema, ok := tree.(mabra.Fields); ok && r.draft == draft07 {
		tree = editions.Draft07(schema, strings.NewReplacer("/findings", "/draft-07/findings", ".yaml", ".json").Replace(report.SchemaID))
	}
	return yamldoc.WriteTree(tree, r.format)
}

// findingsKind is what the schema of findings is called among those of the kinds of document.
const findingsKind = "Findings"

func schemaNames() []string { return append(schemas.Kinds(), editions.Definitions, findingsKind) }

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
