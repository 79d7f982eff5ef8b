package look

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// SourceIn gives what something rests on, in a language.
func SourceIn(lang mabra.Language, source string) string { return viewer{lang: lang}.source(source) }

// Every text stands in both languages, with the same verbs.
func TestTextsInBothLanguages(t *testing.T) {
	t.Parallel()
	verb := regexp.MustCompile(`%[a-z]`)
	texts := 0
	held := func(n ast.Node) bool {
		literal, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		if _, list := literal.Type.(*ast.ArrayType); list {
			return true
		}
		said := map[string]string{}
		for _, element := range literal.Elts {
			field := element.(*ast.KeyValueExpr)
			said[field.Key.(*ast.Ident).Name] = joined(t, field.Value)
		}
		assert.NotEmpty(t, said["Sv"])
		assert.NotEmpty(t, said["En"])
		assert.Equal(t, verb.FindAllString(said["Sv"], -1), verb.FindAllString(said["En"], -1), said["En"])
		texts++
		return false
	}
	for _, name := range []string{"texts.go", "sources.go"} {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, held)
	}
	assert.Greater(t, texts, 40)
}

// joined gives a text that is written in pieces.
func joined(t *testing.T, e ast.Expr) string {
	t.Helper()
	if sum, ok := e.(*ast.BinaryExpr); ok {
		return joined(t, sum.X) + joined(t, sum.Y)
	}
	text, err := strconv.Unquote(e.(*ast.BasicLit).Value)
	require.NoError(t, err)
	return text
}
