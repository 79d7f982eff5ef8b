package cli

import (
	"os"
	"path/filepath"
	"strconv"
)

// writeWhole writes a file whole or not at all: what stood there before stays until all of the new text is on the disk.
// A new file gets the permissions perm, less what the user's mask takes away; one that is there keeps its own.
func writeWhole(file string, text []byte, perm os.FileMode) error {
	if target, err := filepath.EvalSymlinks(file); err == nil {
		file = target // a link stays a link
	}
	info, err := os.Stat(file)
	if err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(file, text, perm) // a pipe or a device, such as /dev/stdout, has no whole
	}
	aside := filepath.Join(filepath.Dir(file), "."+filepath.Base(file)+"."+strconv.Itoa(os.Getpid())+".tmp")
	if err := writeNew(aside, text, perm); err != nil {
		return err
	}
	err = nil
	if info != nil {
		err = os.Chmod(aside, info.Mode().Perm())
	}
	if err == nil {
		err = os.Rename(aside, file)
	}
	if err != nil {
		_ = os.Remove(aside) // the error that is told is the first
	}
	return err
}

// writeNew writes a file that is not there yet, and leaves nothing behind where it fails.
func writeNew(file string, text []byte, perm os.FileMode) error {
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err == nil {
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
