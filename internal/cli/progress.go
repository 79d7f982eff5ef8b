package cli

import (
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"time"
)

// longWork is how long work takes before it shows how far it has come.
const longWork = time.Second / 2

// withProgress gives the same pieces of work, and shows on a terminal how far work that takes long has come. Where the
// errors go to a file or a pipe it shows nothing.
func withProgress[T any](s *session, all iter.Seq[T], total int) iter.Seq[T] {
	if !s.Terminal || s.Clock == nil {
		return all
	}
	return func(yield func(T) bool) {
		shown := s.Clock()
		done, visible := 0, false
		for piece := range all {
			if !yield(piece) {
				break
			}
			done++
			if now := s.Clock(); now.Sub(shown) > longWork {
				shown, visible = now, true
				_, _ = fmt.Fprintf(s.Err, "\r%s %s", bar(done, total), s.say(progressOf, done, total))
			}
		}
		if visible {
			_, _ = fmt.Fprintf(s.Err, "\r%s\r", strings.Repeat(" ", 79)) // nothing of it stays
		}
	}
}

// bar draws how much of the whole is done.
func bar(done, total int) string {
	const width = 30
	filled := width * done / max(total, 1)
	return "[" + strings.Repeat("#", filled) + strings.Repeat(" ", width-filled) + "]"
}

// IsTerminal reports whether what is written to w is seen at once, on a screen.
func IsTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && info.Name() != os.DevNull
}
