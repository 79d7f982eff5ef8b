package report_test

import (
	"flag"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/report"
)

const mark = "Hemligt9931"

var every = flag.Int("every", 400, "plant a mark in one field of so many")

// No format repeats what a document says: a mark is planted in each field of each example, as its text, as its name and as
// what follows its text, and in all texts at once.
func TestNoFormatRepeatsADocument(t *testing.T) {
	t.Parallel()
	names, err := fs.Glob(examples.FS, "*.yaml")
	require.NoError(t, err)
	found := 0
	for _, name := range names {
		text, err := fs.ReadFile(examples.FS, name)
		require.NoError(t, err)
		var root yaml.Node
		require.NoError(t, yaml.Unmarshal(text, &root))
		var files []report.File
		check := func() {
			spoilt, err := yaml.Marshal(&root)
			require.NoError(t, err)
			require.Contains(t, string(spoilt), mark)
			result := document.Validate("plan.yaml", spoilt, document.Today(mabra.MustParseDate("2026-06-30")))
			files = append(files, report.File{
				Name: "plan.yaml", Findings: result.Findings, Text: spoilt, Standings: result.Standings(),
			})
			found += len(result.Findings)
		}
		leaves := leavesOf(&root, nil)
		for i, leaf := range leaves {
			if i%*every != 0 {
				continue
			}
			was := *leaf
			for way, value := range []string{mark, was.Value + mark, was.Value + "\n::error::" + mark + "\n##[" + mark} {
				if (i / *every + way)%3 == 0 || was.Value == "" { // each in one way, and neighbours in others
					leaf.SetString(value)
					check()
				}
			}
			*leaf = was
		}
		for _, leaf := range leaves {
			if leaf.Value != "mabra/v1" && leaf.Line > 3 {
				leaf.SetString(mark)
			}
		}
		check()
		for _, format := range report.Formats() {
			said := written(t, format, files, nil, report.ByRule(), report.PageBy(func(rule *mabra.Rule) string { return rule.ID }))
			assert.NotContains(t, strings.ToLower(said), strings.ToLower(mark), "%s, %s", name, format)
		}
	}
	assert.Greater(t, found, 100)
}

// leavesOf gives the names and the texts of a document.
func leavesOf(n *yaml.Node, leaves []*yaml.Node) []*yaml.Node {
	if n.Kind == yaml.ScalarNode {
		return append(leaves, n)
	}
	for _, inside := range n.Content {
		leaves = leavesOf(inside, leaves)
	}
	return leaves
}
