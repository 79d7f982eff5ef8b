package interop_test

import (
	"flag"
	"testing"
)

var all = flag.Bool("all", false, "have the programs of others try everything: a minute or two")

// withAll skips a test that a program of others is slow at, unless all is asked for.
func withAll(t *testing.T) {
	t.Helper()
	if !*all {
		t.Skip("a program of others tries it: go test ./schemas/interop -args -all")
	}
}
