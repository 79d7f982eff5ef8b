package encodings_test

import (
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/encodings"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

var update = flag.Bool("update", false, "write what is generated")

// Every document type and every part of one has the methods, whatever was added to it since.
func TestMethodsAreFresh(t *testing.T) {
	files, err := encodings.Files([]encodings.Document{
		{Kind: wheel.Kind, Type: reflect.TypeFor[wheel.Document]()},
		{Kind: wheel.ModelKind, Type: reflect.TypeFor[wheel.Model]()},
		{Kind: triangle.Kind, Type: reflect.TypeFor[triangle.Document]()},
		{Kind: resilience.Kind, Type: reflect.TypeFor[resilience.Document]()},
		{Kind: plan.Kind, Type: reflect.TypeFor[plan.Plan]()},
		{Kind: plan.ModelKind, Type: reflect.TypeFor[plan.PracticeModel]()},
	})
	require.NoError(t, err)
	require.Len(t, files, 4)
	for name, text := range files {
		file := filepath.Join("../..", name, "encoding_gen.go")
		if *update {
			require.NoError(t, os.WriteFile(file, text, 0o666))
		}
		held, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(text), string(held), "%s is old: run go test ./internal/encodings -update", file)
	}
}
