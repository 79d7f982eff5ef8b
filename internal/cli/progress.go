package cli

import (
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"time"

	"github.com/mabra-hjulet/mabra/training"
)

// longWork is how long work takes before it shows how far it has come.
const longWork = time.Second / 2

// withProgress gives the same examples, and shows on a terminal how far work that takes long has come. Where the errors
// go to a file or a pipe it shows nothing.
func (s *session) withProgress(all iter.Seq[*training.Example], total int) iter.Seq[*training.Example] {
	if !isTerminal(s.Err) {
		return all
	}
	return func(yield func(*training.Example) bool) {
		shown := time.Now()
		done, visible := 0, false
		for e := range all {
			if !yield(e) {
				break
			}
			done++
			if time.Since(shown) > longWork {
				shown, visible = time.Now(), true
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

func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && info.Name() != os.DevNull
}
