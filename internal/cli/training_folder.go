package cli

import (
	"fmt"
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
	lessons []training.Lesson
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
	f.lessons = append(f.lessons, e.Lessons(filepath.ToSlash(name))...)
	return f.write(name, text)
}

// close writes the answer key.
func (f *trainingFolder) close() error {
	if len(f.lessons) == 0 {
		return nil
	}
	text, err := training.Facit(f.lessons)
	if err != nil {
		return err
	}
	return f.write("facit.yaml", text)
}
