package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// Work shows how far it has come when it takes long, on a terminal, and leaves nothing of it behind.
func TestProgressOfLongWork(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		step     time.Duration // that each piece of work takes
		terminal bool
		shown    string
	}{
		"quick":         {longWork / 10, true, ""},
		"slow":          {longWork + 1, true, "[#######                       ]"},
		"no terminal":   {longWork + 1, false, ""},
		"just not long": {longWork, true, "[###############               ]"}, // after the second piece
	} {
		var err bytes.Buffer
		now := time.Time{}
		s := &session{lang: mabra.Swedish, Command: Command{Err: &err, Terminal: test.terminal, Clock: func() time.Time { return now }}}
		var got []int
		for piece := range withProgress(s, slices.Values([]int{1, 2, 3, 4}), 4) {
			now = now.Add(test.step)
			got = append(got, piece)
		}
		assert.Equal(t, []int{1, 2, 3, 4}, got, name)
		if test.shown == "" {
			assert.Empty(t, err.String(), name)
			continue
		}
		assert.True(t, strings.HasPrefix(err.String(), "\r"+test.shown), "%s: %q", name, err.String())
		assert.True(t, strings.HasSuffix(err.String(), "\r"+strings.Repeat(" ", 79)+"\r"), name)
	}
}

// The command shows it where plans are made, and only there.
func TestProgressOfTheCommand(t *testing.T) {
	t.Parallel()
	hour := func() func() time.Time {
		now := time.Time{}
		return func() time.Time { now = now.Add(time.Hour); return now }
	}
	shown := runWith(Command{Clock: hour(), Terminal: true}, "example", "--count=3")
	assert.Regexp(t, `\[#+ *\] 2 av 3`, shown.err)
	piped := runWith(Command{Clock: hour()}, "example", "--count=3")
	assert.Empty(t, piped.err)
	assert.Equal(t, piped.out, shown.out)
}

func TestIsTerminal(t *testing.T) {
	t.Parallel()
	file, err := os.Create(filepath.Join(t.TempDir(), "errors.txt"))
	require.NoError(t, err)
	t.Cleanup(func() { _ = file.Close() })
	assert.False(t, IsTerminal(file))
	assert.False(t, IsTerminal(new(bytes.Buffer)))
}
