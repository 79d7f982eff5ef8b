package cli

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"

	"github.com/mabra-hjulet/mabra/document"
)

// readBaseline reads what is known since before.
func (v *validation) readBaseline() (*document.Baseline, error) {
	if v.known == "" {
		return nil, nil
	}
	known, err := v.baselineIn(v.known)
	switch {
	case err == nil:
		known.Name = seenFrom(v.known)
		return known, nil
	case errors.Is(err, document.ErrNoBaseline):
		return nil, v.misuse(notBaseline, v.known)
	case errors.Is(err, document.ErrNewerBaseline):
		return nil, v.misuse(newerBaseline, v.known)
	case errors.Is(err, fs.ErrNotExist):
		return nil, v.misuse(unreadableBaseline, v.known)
	}
	v.fail(v.known + ": " + v.reason(err))
	return nil, errTold
}

// baselineIn reads a file of known findings.
func (v *validation) baselineIn(file string) (*document.Baseline, error) {
	if file == stdin {
		file = "./" + file // one of that name
	}
	text, err := v.read(file)
	if err != nil {
		return nil, err
	}
	return document.ParseBaseline(text)
}

// seenFrom names files as they lie seen from the folder of a file of known findings, so that it holds from any folder,
// and however the names are written. The standard input keeps its name, and so does what cannot be seen from there.
func seenFrom(baseline string) func(string) string {
	folder, err := filepath.Abs(filepath.Dir(baseline))
	return func(file string) string {
		if file == stdin || err != nil {
			return file
		}
		absolute, err := filepath.Abs(file)
		if err != nil {
			return file
		}
		relative, err := filepath.Rel(folder, absolute)
		if err != nil {
			return file
		}
		return filepath.ToSlash(relative)
	}
}

// note notes that a file has been checked: what was known of it before, and is not found any more, is gone.
func (v *validation) note(file string) {
	if v.baseline == nil || v.record == "" {
		return
	}
	if v.seen == nil {
		v.seen = map[string]bool{}
	}
	v.seen[file], v.seen[v.baseline.Name(file)] = true, true
}

// noteSettings notes that the settings of a folder have been checked, and the models that they name.
func (v *validation) noteSettings(folder *document.Folder) {
	v.note(folder.File)
	for _, model := range append(slices.Clone(folder.Models), folder.Model) {
		if !filepath.IsAbs(model) {
			model = filepath.Join(filepath.Dir(folder.File), model)
		}
		v.note(model)
	}
}

// writeBaseline writes what was found as known, and what is known of files that were not looked at. Where not
// everything could be checked, what was known before is kept.
func (v *validation) writeBaseline(partial bool) {
	if v.record == "" {
		return
	}
	v.recorded.Keep(v.baseline, v.stillKnown)
	text, err := v.recorded.Encode()
	if err == nil {
		err = noPipe(v.record)
	}
	if err == nil {
		err = writeWhole(v.record, text, 0o666, func() bool {
			_, err := v.baselineIn(v.record)
			return !partial && err == nil
		})
	}
	switch {
	case err == nil:
	case errors.Is(err, errThere) && partial:
		v.fail(v.record + ": " + v.say(knownFindingsKept))
	case errors.Is(err, errThere):
		v.fail(v.record + ": " + v.say(noKnownFindings))
	default:
		v.fail(v.record + ": " + v.unwritten(err, cannotWriteFile))
	}
}

// stillKnown gives the name under which a file, of which something is known, is known in the file to be written; none
// where it has been checked now.
func (v *validation) stillKnown(file string) string {
	if v.seen[file] {
		return ""
	}
	if file == stdin || filepath.IsAbs(file) {
		return file
	}
	return v.recorded.Name(filepath.Join(filepath.Dir(v.known), filepath.FromSlash(file)))
}
