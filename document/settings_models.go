package document

import (
	"errors"
	"io/fs"
	"path"
	"path/filepath"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

// The models that settings make known are no more and no larger, all together, than this: every document is checked with
// all of them at hand.
const (
	mostModels    = 200
	largestModels = largestSettings
)

// readModels reads the files of models that the settings make known, each once. It gives what is wrong with them, and the
// places in the settings of those whose name another takes.
func (f *Folder) readModels() (findings, sameName mabra.Findings) {
	r := &modelReading{Folder: f, named: map[string]bool{}, stands: map[modelName]int{}, limits: mabra.DefaultLimits()}
	r.limits.Documents = mostModels
	for i, name := range f.Models {
		if !fields.Says(name) || r.named[name] {
			continue // missing, or unreadable, which is told already
		}
		r.named[name] = true
		if r.size > largestModels || r.number >= mostModels {
			f.unread = append(f.unread, unreadable(f.in.shown(path.Join(f.path, name)), ErrTooLarge))
			break // no more of them is looked at, and nothing is checked as if it had been
		}
		r.take(i, name)
	}
	return r.check(), r.sameName
}

// A modelReading is the reading of the files of models that settings make known.
type modelReading struct {
	*Folder
	limits   mabra.Limits
	named    map[string]bool   // the files
	stands   map[modelName]int // by a model's name the place in the settings of the file that it is in
	size     int               // of the files so far
	number   int               // of the models in them
	files    []modelFile
	sameName mabra.Findings
}

// take reads the file that the settings name at a place, and makes its models known.
func (r *modelReading) take(place int, name string) {
	text, shown, err := r.open(name)
	if r.size += len(text); err == nil && r.size > largestModels {
		err = ErrTooLarge
	}
	if err != nil {
		r.unread = append(r.unread, unreadable(shown, err))
		return
	}
	models := modelFile{shown, readAll(shown, text, r.limits, modelKinds)}
	for _, document := range models.documents {
		r.own.add(document)
		called := nameOf(document)
		if before, taken := r.stands[called]; taken && called.name != "" {
			r.sameName = append(r.sameName, notTaken(mabra.Path("models").Index(before), "same-name"))
		}
		r.stands[called] = place
	}
	r.number += len(models.documents)
	r.sources[shown] = models.sources
	r.files = append(r.files, models)
}

// check gives what is wrong with the models, now that all of them are known.
func (r *modelReading) check() mabra.Findings {
	var findings mabra.Findings
	for _, models := range r.files {
		found := models.findings
		for _, document := range models.documents {
			found = append(found, document.Check(r.own.known()...)...)
		}
		findings = append(findings, silence(models.file, readIgnores(models.comments), found.Sort())...)
	}
	return findings
}

// A modelFile is a file of models that was read.
type modelFile struct {
	file string
	reading
}

// open reads a file that the settings name: as seen from their folder or, where its name begins so, from the top.
func (f *Folder) open(name string) (text []byte, shown string, err error) {
	file := path.Join(f.path, name)
	if path.IsAbs(name) || filepath.IsAbs(name) {
		file = f.in.resolve(name)
	}
	text, err = readOrdinary(f.in.files, file)
	return text, f.in.shown(file), err
}

// practice takes up the practice model that the settings name: one that comes with the library, one that the settings
// make known, or one's own by the file it stands in. The findings are about that file. It gives false where there is none
// of that name.
func (f *Folder) practice() (mabra.Findings, bool) {
	if f.Model == "" {
		return nil, true
	}
	if f.model = f.own.practice(f.Model); f.model != nil {
		return nil, true
	}
	if m, ok := plan.LoadBase(f.Model); ok {
		f.model = m
		return nil, true
	}
	text, shown, err := f.open(f.Model)
	switch {
	case err == nil:
	case errors.Is(err, fs.ErrNotExist) && path.Ext(f.Model) == "" || errors.Is(err, ErrFolder):
		return nil, false // it was meant as a name
	default:
		f.unread = append(f.unread, unreadable(shown, err))
		return nil, true
	}
	m, findings := plan.ParseModel(shown, text)
	f.model = m
	source := yamldoc.Of(m.Text, m)
	f.sources[shown] = []*yamldoc.Source{source}
	findings = append(findings, m.Check(f.own.known()...)...)
	return silence(shown, readIgnores(source.Comments(meantToSilence)), findings.Sort()), true
}
