package cli

import (
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkStart starts the command and lets it say its version: what every call costs before any work. Rules, schemas and
// models are part of the program, and nothing of them is read for that.
func BenchmarkStart(b *testing.B) {
	program := filepath.Join(b.TempDir(), "mabra")
	require.NoError(b, exec.Command("go", "build", "-o", program, "../../cmd/mabra").Run())
	for b.Loop() {
		require.NoError(b, exec.Command(program, "version").Run())
	}
}
