package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/training"
)

// A trainingFolder receives generated plans: each in a file of its own, the revisions in a folder each with the day they
// are made for, and the answer key beside them where flaws are planted.
type trainingFolder struct {
	path    string
	options training.Options
	over    func() bool           // whether what stands there already may be written over
	days    map[string]mabra.Date // folder → the day that its plans are made for
	key     *os.File              // the answer key while it grows, beside where it is to be; nil: there is none yet
}

func newTrainingFolder(path string, options training.Options, over func() bool) *trainingFolder {
	return &trainingFolder{path: path, options: options, over: over, days: map[string]mabra.Date{}}
}

// write writes a file, named from the folder.
func (f *trainingFolder) write(name string, text []byte) error {
	return writeBelow(f.path, name, text, anybody, f.over)
}

// revision gives the folder for the revision of an example, with the day it is made for.
func (f *trainingFolder) revision(e *training.Example) (string, error) {
	folder := ""
	if f.options.Revisions > 1 {
		folder = fmt.Sprintf("revision-%02d", e.Revision)
	}
	if _, ok := f.days[folder]; ok {
		return folder, nil
	}
	f.days[folder] = e.At
	return folder, f.write(filepath.Join(folder, document.SettingsFile), training.Settings(e.At))
}

// add writes one example.
func (f *trainingFolder) add(e *training.Example) error {
	folder, err := f.revision(e)
	if err != nil {
		return err
	}
	text, err := e.Encode(f.options.Format)
	if err != nil {
		return err
	}
	name := filepath.Join(folder, fmt.Sprintf("%06d.%s", e.Index, f.options.Format))
	if err := f.write(name, text); err != nil {
		return err
	}
	return f.note(e.Lessons(filepath.ToSlash(name)))
}

// note adds rows to the answer key. They go to the disk at once: a million of them have no room in memory.
func (f *trainingFolder) note(lessons []training.Lesson) error {
	if len(lessons) == 0 {
		return nil
	}
	text, err := training.Facit(lessons)
	if err != nil {
		return err
	}
	if f.key == nil {
		f.key, err = os.CreateTemp(f.path, ".mabra-*.tmp")
	} else {
		_, text, _ = bytes.Cut(text, []byte("\n")) // the list has begun
	}
	if err == nil {
		_, err = f.key.Write(text)
	}
	return err
}

// close puts the answer key in its place, whole.
func (f *trainingFolder) close() error {
	if f.key == nil {
		return nil
	}
	if err := f.key.Close(); err != nil {
		return err
	}
	place := filepath.Join(f.path, "facit.yaml")
	if _, err := os.Lstat(place); errors.Is(err, fs.ErrNotExist) {
		if err := os.Chmod(f.key.Name(), anybody.file); err != nil {
			return err
		}
		return os.Rename(f.key.Name(), place)
	}
	text, err := os.ReadFile(f.key.Name()) // a key is there: it may be the same
	if err != nil {
		return err
	}
	return f.write("facit.yaml", text)
}

// leave takes away what was not put in its place.
func (f *trainingFolder) leave() {
	if f.key != nil {
		_ = f.key.Close()
		_ = os.Remove(f.key.Name()) // gone, where all went well
	}
}
