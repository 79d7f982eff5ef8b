package rulegen_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/mabra-hjulet/mabra/internal/rulegen"
)

var update = flag.Bool("update", false, "write what is generated")

// The Go of package rules is what its folders give today.
func TestGeneratedIsFresh(t *testing.T) {
	const file = "../../rules/rules_gen.go"
	text, err := rulegen.Generate(os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, text, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if held, err := os.ReadFile(file); err != nil || !bytes.Equal(text, held) {
		t.Errorf("%s is old (%v): run go test ./internal/rulegen -update", file, err)
	}
}
