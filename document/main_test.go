package document_test

import (
	"flag"
	"os"
	"runtime/debug"
	"testing"
)

var all = flag.Bool("all", false, "try every text that says nothing in every example, not two of them in turn, and each document written in every way, not in one")

func TestMain(m *testing.M) {
	debug.SetGCPercent(300) // nearly all that is made here is thrown away at once
	os.Exit(m.Run())
}
