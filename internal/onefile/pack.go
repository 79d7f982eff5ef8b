package main

import (
	"crypto/sha256"
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// packed gives what lies in the page, the engine or the plans to practise on, compressed and as text.
func packed(bare []byte, work string) (string, error) {
	from := filepath.Join(work, "bare")
	if err := os.WriteFile(from, bare, 0o600); err != nil {
		return "", err
	}
	compressed, err := said(exec.Command("xz", "--format=xz", "--check=none", "--threads=1", compression, "--stdout", from))
	return written(compressed), err
}

// compression tries hard, and looks back over all of the engine. No sum is kept of what was compressed: the page tells the engine's hash.
const compression = "--lzma2=preset=9e,dict=16MiB"

// engineTag gives the element that holds the engine: no script that runs. It tells the version, and the hash of the engine as Go
// compiled it.
func engineTag(engine []byte, packed, version string) string {
	return fmt.Sprintf(`<script type="text/plain" id="engine" data-version="%s" data-sha256="%x">%s</script>`,
		html.EscapeString(version), sha256.Sum256(engine), packed)
}

// letters are the characters that bytes are written with, all that take one byte and mean nothing in HTML or to a program that
// carries texts: no NUL, no end of a line, no < and no &. A text of them grows by 16 of 100, where base64 grows by 33.
var letters = func() string {
	var all strings.Builder
	for c := range byte(128) {
		if c != 0 && c != '\n' && c != '\r' && c != '<' && c != '&' {
			all.WriteByte(c)
		}
	}
	return all.String()
}()

// written gives bytes as text: how many there are, a colon, and then two letters for 14 bits where these
// say little enough, else for 13. desk/screen/packing.js reads it.
func written(bytes []byte) string {
	var text strings.Builder
	text.Grow(len(bytes)*7/6 + 10)
	fmt.Fprintf(&text, "%d:", len(bytes))
	pairs := len(letters) * len(letters)
	held, bits := 0, 0
	put := func(v int) {
		text.WriteByte(letters[v%len(letters)])
		text.WriteByte(letters[v/len(letters)])
	}
	for _, b := range bytes {
		held |= int(b) << bits
		bits += 8
		if bits < 14 {
			continue
		}
		v, taken := held&(1<<14-1), 14
		if v&(1<<13-1) >= pairs-1<<13 {
			v, taken = v&(1<<13-1), 13
		}
		put(v)
		held, bits = held>>taken, bits-taken
	}
	if bits > 0 {
		put(held)
	}
	return text.String()
}
