package document

import (
	"errors"
	"io"
	"io/fs"
)

// largestSettings bounds the files that settings stand in, and those of models that they name.
const largestSettings = 1 << 20

// Why a file with settings, or one that they name, is not read.
var (
	// ErrFolder says that a folder stands where a file should.
	ErrFolder = errors.New("a folder and not a file")
	// ErrNotRegular says that something else stands there, such as a pipe or a device, which might never end.
	ErrNotRegular = errors.New("not an ordinary file")
	// ErrTooLarge says that the file is larger than any file of settings or models has to be, or that the models that
	// settings name are, all together.
	ErrTooLarge = errors.New("larger than a file of settings may be")
)

// readOrdinary reads an ordinary file that is not too large. What the file is it asks before opening it: to open a pipe
// may take for ever.
func readOrdinary(files fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(files, name)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, ErrFolder
	case !info.Mode().IsRegular():
		return nil, ErrNotRegular
	case info.Size() > largestSettings:
		return nil, ErrTooLarge
	}
	file, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }() // nothing was written
	text, err := io.ReadAll(io.LimitReader(file, largestSettings+1))
	if err == nil && len(text) > largestSettings {
		return nil, ErrTooLarge
	}
	return text, err
}
