package rewrite_test

import (
	"os"
	"runtime/debug"
	"testing"
)

func TestMain(m *testing.M) {
	debug.SetGCPercent(300) // nearly all that is made here is thrown away at once
	os.Exit(m.Run())
}
