package encodings_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"testing"

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
	if err != nil || len(files) != 4 {
		t.Fatal(len(files), err)
	}
	for name, text := range files {
		file := filepath.Join("../..", name, "encoding_gen.go")
		if *update {
			if err := os.WriteFile(file, text, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if held, err := os.ReadFile(file); err != nil || !bytes.Equal(text, held) {
			t.Errorf("%s is old: run go test ./internal/encodings -update (%v)", file, err)
		}
	}
}
