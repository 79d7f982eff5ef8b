package main

import (
	"bytes"
	"math/rand/v2"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// read is desk/screen/packing.js in Go: a browser is asked by the tests of the whole page.
func read(t *testing.T, all string) []byte {
	t.Helper()
	count, text, _ := strings.Cut(all, ":")
	length, err := strconv.Atoi(count)
	require.NoError(t, err)
	bytes := []byte{}
	held, bits := 0, 0
	for i := 0; i+1 < len(text); i += 2 {
		v := strings.IndexByte(letters, text[i]) + len(letters)*strings.IndexByte(letters, text[i+1])
		held |= v << bits
		if bits += 13; v&8191 < len(letters)*len(letters)-8192 {
			bits++
		}
		for ; bits >= 8; bits -= 8 {
			bytes = append(bytes, byte(held))
			held >>= 8
		}
	}
	return bytes[:length]
}

// What lies in the page is what xz wrote, the same each time, and xz gives back what was packed.
func TestPacked(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("xz"); err != nil {
		t.Skip("xz is not installed: apt-get install xz-utils")
	}
	bare := bytes.Repeat([]byte("the engine, "), 1000)
	text, err := packed(bare, t.TempDir())
	require.NoError(t, err)
	unpack := exec.Command("xz", "--decompress", "--stdout")
	unpack.Stdin = bytes.NewReader(read(t, text))
	unpacked, err := said(unpack)
	require.NoError(t, err)
	assert.Equal(t, bare, unpacked)
	again, err := packed(bare, t.TempDir())
	require.NoError(t, err)
	assert.Equal(t, text, again)
}

// Whatever bytes there are, the text says them, and holds no sign that HTML or a program that carries texts would change.
func TestWritten(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for length := range 600 {
		bytes := make([]byte, length)
		for i := range bytes {
			bytes[i] = byte(random.Uint32())
		}
		text := written(bytes)
		assert.Equal(t, bytes, read(t, text), "%d bytes", length)
		assert.False(t, strings.ContainsAny(text, "\x00\n\r<&"))
		assert.LessOrEqual(t, len(text), length*7/6+8)
	}
}
