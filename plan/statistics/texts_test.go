package statistics_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every text is there in both languages, with the same places to fill in.
func TestTextsInBothLanguages(t *testing.T) {
	t.Parallel()
	file, err := parser.ParseFile(token.NewFileSet(), "texts.go", nil, 0)
	require.NoError(t, err)
	verb := regexp.MustCompile(`%[a-z]`)
	texts := 0
	ast.Inspect(file, func(n ast.Node) bool {
		literal, ok := n.(*ast.CompositeLit)
		if !ok || len(literal.Elts) == 0 {
			return true
		}
		said := map[string]string{}
		for _, e := range literal.Elts {
			field, _ := e.(*ast.KeyValueExpr)
			value, isText := field.Value.(*ast.BasicLit)
			name, isName := field.Key.(*ast.Ident)
			if !isText || !isName {
				return true
			}
			said[name.Name], err = strconv.Unquote(value.Value)
			require.NoError(t, err)
		}
		texts++
		assert.NotEmpty(t, said["Sv"])
		assert.NotEmpty(t, said["En"])
		assert.Equal(t, verb.FindAllString(said["Sv"], -1), verb.FindAllString(said["En"], -1), said["En"])
		return true
	})
	assert.Greater(t, texts, 50)
}
