package cli

import (
	"bytes"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"

	"github.com/mabra-hjulet/mabra"
)

var (
	errThere = errors.New("a file is there already")
	errLink  = errors.New("a link is there")
	errOdd   = errors.New("no ordinary file is there")
)

// writeWhole writes a file whole or not at all: what stood there before stays until all of the new text is on the disk.
// A file that is there is only written over where over says so, or where nothing is lost by it; a link is never written
// through. A new file gets the permissions perm, less what the user's mask takes away; one that is there keeps its own. A
// pipe, or a device such as /dev/stdout, has no whole and takes what comes; a disk is none of those.
func writeWhole(file string, text []byte, perm os.FileMode, over func() bool) error {
	info, err := os.Lstat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return writeAside(file, text, perm, nil)
	case err != nil:
		return err
	case info.Mode().IsRegular():
		return replace(file, text, info, over)
	case info.Mode().Type() == fs.ModeSymlink:
		if to, err := os.Stat(file); err != nil || to.Mode().IsRegular() || to.IsDir() {
			return errLink
		}
	}
	there, err := os.Stat(file)
	if err != nil {
		return err
	}
	if kind := there.Mode().Type(); kind != fs.ModeDir && kind != fs.ModeNamedPipe && kind != fs.ModeDevice|fs.ModeCharDevice {
		return errOdd
	}
	return os.WriteFile(file, text, perm) // of a folder, the error
}

// replace writes over a file that is there.
func replace(file string, text []byte, info os.FileInfo, over func() bool) error {
	if info.Size() == int64(len(text)) {
		if there, err := os.ReadFile(file); err == nil && bytes.Equal(there, text) {
			return nil
		}
	}
	if info.Size() > 0 && !over() {
		return errThere
	}
	writable, err := os.OpenFile(file, os.O_WRONLY, 0)
	if err != nil {
		return err // it is write-protected, though its folder may not be
	}
	if err := writable.Close(); err != nil {
		return err
	}
	return writeAside(file, text, info.Mode().Perm(), info)
}

// writeAside writes a file beside the one that is to be, and then puts it in its place.
func writeAside(file string, text []byte, perm os.FileMode, replaced os.FileInfo) error {
	aside := filepath.Join(filepath.Dir(file), ".mabra-"+strconv.FormatUint(rand.Uint64(), 36)+".tmp")
	if err := writeNew(aside, text, perm, replaced != nil); err != nil {
		return err
	}
	var err error
	if replaced != nil {
		err = os.Chmod(aside, perm)
	}
	if err == nil {
		err = os.Rename(aside, file)
	}
	if err != nil {
		_ = os.Remove(aside) // the error that is told is the first
	}
	return err
}

// writeNew writes a file that is not there yet, and leaves nothing behind where it fails. What takes the place of
// another has to be on the disk before.
func writeNew(file string, text []byte, perm os.FileMode, onDisk bool) error {
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err == nil && onDisk {
		err = f.Sync()
	}
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err != nil {
		_ = os.Remove(file) // the error that is told is the first
	}
	return err
}

// An audience is who may read what is written, as permissions of a file and of a folder that is made for it.
type audience struct{ file, folder fs.FileMode }

var (
	anybody   = audience{0o644, 0o755} // of what is made up
	onlyOwner = audience{0o600, 0o700} // of what is about a child
)

// writeBelow writes a file below a folder, and makes the folders it needs. A link that stands on the way from the folder
// leads out of it, and is not followed.
func writeBelow(folder, name string, text []byte, who audience, over func() bool) error {
	path := filepath.Join(folder, filepath.FromSlash(name))
	for above := filepath.Dir(path); len(above) > len(filepath.Clean(folder)); above = filepath.Dir(above) {
		if info, err := os.Lstat(above); err == nil && info.Mode().Type() == fs.ModeSymlink {
			return &fs.PathError{Op: "write", Path: above, Err: errLink}
		}
	}
	if err := os.MkdirAll(filepath.Dir(path), who.folder); err != nil {
		return err
	}
	err := noPipe(path)
	if err == nil {
		err = writeWhole(path, text, who.file, over)
	}
	if err != nil {
		return &fs.PathError{Op: "write", Path: path, Err: err}
	}
	return nil
}

// noPipe gives an error where a pipe with a name is there: it waits for somebody to read it, and nobody meant that where
// files are found again by their names.
func noPipe(file string) error {
	if info, err := os.Lstat(file); err == nil && info.Mode().Type() == fs.ModeNamedPipe {
		return errOdd
	}
	return nil
}

// unwritten says in the reader's language why a file was not written. Something else than a reason, such as there being
// no folder, is said with the text given.
func (s *session) unwritten(err error, otherwise mabra.Text) string {
	switch {
	case errors.Is(err, errThere):
		return s.say(fileIsThere)
	case errors.Is(err, errLink):
		return s.say(linkIsThere)
	case errors.Is(err, errOdd):
		return s.say(notWrittenTo)
	}
	return s.say(otherwise)
}

// failBelow reports that a file below a folder could not be written, with the file's name where it is known.
func (s *session) failBelow(folder string, err error) {
	var at *fs.PathError
	if errors.Is(err, errThere) || errors.Is(err, errLink) || errors.Is(err, errOdd) {
		if errors.As(err, &at) {
			folder = at.Path
		}
	}
	s.fail(folder + ": " + s.unwritten(err, cannotWriteFile))
}

// always and never answer whether a file may be written over.
func always() bool { return true }
func never() bool  { return false }

func overwriting(asked bool) func() bool {
	if asked {
		return always
	}
	return never
}

// deliver writes to the file that was asked for, or else to the standard output, and reports whether it could. A new file
// is for its owner only: it may be about a child.
func (s *session) deliver(output string, text []byte, over bool) bool {
	if output == "" || output == stdin {
		_, _ = s.out.Write(text) // an error stays in out until the end
		return true
	}
	if err := writeWhole(output, text, 0o600, overwriting(over)); err != nil {
		s.fail(output + ": " + s.unwritten(err, cannotWriteFile))
		return false
	}
	return true
}

// deliverNew writes a file that is not there yet, never over another, and reports whether it could. It is for its owner
// only: it is about a child.
func (s *session) deliverNew(file string, text []byte) bool {
	err := writeWhole(file, text, 0o600, never)
	switch {
	case errors.Is(err, errThere):
		s.fail(file + ": " + s.say(neverOver))
	case err != nil:
		s.fail(file + ": " + s.unwritten(err, cannotWriteFile))
	}
	return err == nil
}
