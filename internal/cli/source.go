package cli

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/document"
)

// largestFile bounds what is read into memory at once. The library bounds one document; a file may hold many.
const largestFile = 64 << 20

var (
	errTooLarge = errors.New("the file is too large")
	errPanic    = errors.New("the program is at fault")
)

// read reads a file, or the standard input.
func (s *session) read(name string) ([]byte, error) {
	if name == stdin {
		return readAll(s.In, 0)
	}
	if err := ordinary(name); err != nil {
		return nil, err
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }() // nothing was written
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() > largestFile {
		return nil, errTooLarge
	}
	return readAll(file, int(info.Size()))
}

// ordinary gives an error where a name is that of something which might never end, or never begin: a pipe that nobody
// writes to, or a device. What the caller hands over as an open pipe is read like the standard input.
func ordinary(name string) error {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return err
	case info.IsDir():
		return document.ErrFolder
	case info.Mode().Type() == fs.ModeNamedPipe && isOpen(name), info.Mode().IsRegular():
		return nil
	}
	return document.ErrNotRegular
}

// isOpen reports whether a name is that of a file that the program was started with, as a shell writes <(command).
func isOpen(name string) bool {
	name = filepath.ToSlash(filepath.Clean(name))
	return name == "/dev/stdin" || strings.HasPrefix(name, "/dev/fd/") || strings.HasPrefix(name, "/proc/self/fd/")
}

// readAll reads what is thought to be of that size. It can be more: a pipe has no size, and a file may grow. Then the next part is
// as large as all before it, and nothing is copied before it is known to be no more than is taken.
func readAll(r io.Reader, size int) ([]byte, error) {
	var parts [][]byte
	for read := 0; ; {
		part := make([]byte, min(max(size+1-read, leastPart, read), largestFile+1-read))
		n, err := io.ReadFull(r, part)
		parts, read = append(parts, part[:n]), read+n
		switch {
		case read > largestFile:
			return nil, errTooLarge
		case err == nil:
		case !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF):
			return nil, err
		case len(parts) == 1:
			return parts[0], nil
		default:
			return slices.Concat(parts...), nil
		}
	}
}

const leastPart = 4 << 10 // bytes

// guarded does work, and gives an error where it panics. What the panic says is left out: it may hold what a document
// says.
func guarded(work func() error) (err error) {
	defer func() {
		if recover() != nil {
			err = errPanic
		}
	}()
	return work()
}

// reason says in the reader's language why something failed.
func (s *session) reason(err error) string {
	switch {
	case errors.Is(err, errPanic):
		return s.say(programAtFault)
	case errors.Is(err, fs.ErrNotExist):
		return s.say(doesNotExist)
	case errors.Is(err, fs.ErrPermission):
		return s.say(notPermitted)
	case errors.Is(err, document.ErrFolder):
		return s.say(isAFolder)
	case errors.Is(err, document.ErrNotRegular):
		return s.say(notOrdinary)
	case errors.Is(err, document.ErrTooLarge):
		return s.say(largerThanSettings)
	case errors.Is(err, errTooLarge):
		return s.say(fileTooLarge)
	}
	return s.say(unreadable)
}
