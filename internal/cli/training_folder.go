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

// add writes one example.
func (f *trainingFolder) add(e *training.Example) error {
	text, err := e.YAML()
	if err != nil {
		return err
	}
	folder := ""
	if f.options.Revisions > 1 {
		folder = fmt.Sprintf("revision-%02d", e.Revision)
	}
	if _, ok := f.days[folder]; !ok {
		f.days[folder] = e.At
		if err := writeBelow(f.path, filepath.Join(folder, document.SettingsFile), training.Settings(e.At), anybody, f.over); err != nil {
			return err
		}
	}
	name := filepath.Join(folder, fmt.Sprintf("%06d.yaml", e.Index))
	f.lessons = append(f.lessons, e.Lessons(filepath.ToSlash(name))...)
	return writeBelow(f.path, name, text, anybody, f.over)
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
	return writeBelow(f.path, "facit.yaml", text, anybody, f.over)
}
