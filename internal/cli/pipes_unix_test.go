//go:build unix

package cli

import (
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// pipes makes pipes that nobody writes to.
func pipes(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		require.NoError(t, syscall.Mkfifo(name, 0o600))
	}
}
