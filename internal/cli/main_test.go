package cli

import (
	"os"
	"runtime/debug"
	"testing"

	"github.com/mabra-hjulet/mabra/internal/check"
)

func TestMain(m *testing.M) {
	debug.SetGCPercent(500) // nearly all that is made here is thrown away at once
	check.InBothWays()
	os.Exit(m.Run())
}
