package document

import (
	"embed"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
)

// SettingsFile is the name of a file with settings.
const SettingsFile = ".mabra.yaml"

// nearlySettings are names under which people put settings, and which are not read: other endings, capitals, and what an
// editor that hides endings makes of the name.
var nearlySettings = []string{
	".mabra", ".mabra.yml", ".mabra.json", ".mabra.yaml.txt", ".mabra.yaml.yaml",
	".MABRA.yaml", ".Mabra.yaml", ".mabra.YAML", ".MABRA.YAML", ".MABRA.yml", ".mabra.YML",
}

// Folders finds the settings that hold for a file: those in its folder or, where that has none, in the nearest folder
// above. It reads each file of settings once, and may be asked from many goroutines at once. NewFolders makes it; the zero
// Folders, as nil, has no settings.
type Folders struct {
	files fs.FS
	here  string
	mutex sync.Mutex
	known map[string]*Folder // by folder; nil where no settings hold
	apart mabra.Findings     // about files whose names are nearly that of settings
}

// NewFolders gives the folders of a file system. Here is the folder in it that names of files begin from; "." is the
// whole of it. Names may lead upwards, and those that begin with / begin from the top, as here may too.
func NewFolders(files fs.FS, here string) *Folders {
	return &Folders{files: files, here: fromTop(here), known: map[string]*Folder{}}
}

// Of gives the folder whose settings hold for the file called name, or nil. The file need not exist, and a text without a
// name lies here. A nil Folders has no settings.
func (f *Folders) Of(name string) *Folder {
	if f == nil || f.files == nil {
		return nil
	}
	file := f.resolve(name)
	if name == "" {
		file = path.Join(file, SettingsFile) // any file in the folder
	}
	if !fs.ValidPath(file) {
		return nil // it lies outside the file system
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return f.nearest(path.Dir(file))
}

// nearest gives the folder at a path, or the nearest one above, that has settings.
func (f *Folders) nearest(folder string) *Folder {
	if known, ok := f.known[folder]; ok {
		return known
	}
	found := f.read(folder)
	if above := path.Dir(folder); found == nil && above != folder {
		found = f.nearest(above)
	}
	f.known[folder] = found
	return found
}

// read reads the settings in a folder. It gives nil where there are none.
func (f *Folders) read(folder string) *Folder {
	file := path.Join(folder, SettingsFile)
	found := &Folder{File: f.shown(file), in: f, path: folder}
	text, err := readOrdinary(f.files, file)
	if strings.Count(folder, "/") < deepestBeside {
		f.lookBeside(folder, file)
	}
	switch {
	case err == nil:
		found.parse(text)
	case f.lacks(folder, file, err):
		return nil
	default:
		found.unread = []*fs.PathError{unreadable(found.File, err)}
	}
	return found
}

// deepestBeside is how deep a folder may lie to be looked through for files that only look like settings. A path may lead
// through thousands of folders.
const deepestBeside = 100

// lookBeside notes files that look like settings and are not. Where the system takes capitals and small letters for the
// same, they may be the settings themselves.
func (f *Folders) lookBeside(folder, settings string) {
	var known []fs.FileInfo
	if own, err := fs.Lstat(f.files, settings); err == nil {
		known = append(known, own)
	}
	for _, name := range nearlySettings {
		file := path.Join(folder, name)
		info, err := fs.Lstat(f.files, file)
		if err != nil || info.IsDir() || slices.ContainsFunc(known, func(k fs.FileInfo) bool { return os.SameFile(k, info) }) {
			continue
		}
		known = append(known, info)
		misnamed := notTaken("", "misnamed")
		misnamed.File, misnamed.Position = f.shown(file), mabra.Position{Line: 1, Column: 1}
		f.apart = append(f.apart, misnamed)
	}
}

// HoldsSettings reports whether a file called name is read as settings.
func HoldsSettings(name string) bool { return path.Base(filepath.ToSlash(name)) == SettingsFile }

// settings reads a text as the settings in the file called name. A nil Folders has no files that they could name.
func (f *Folders) settings(name string, text []byte) *Folder {
	if f == nil || f.files == nil {
		f = NewFolders(embed.FS{}, ".")
	}
	folder := &Folder{File: name, in: f, path: path.Dir(f.resolve(name))}
	folder.parse(text)
	return folder
}

// Findings gives what is wrong beside the settings of the folders that were asked about so far, and those above them:
// files that are not read as settings, though their names say that they were meant so.
func (f *Folders) Findings() mabra.Findings {
	if f == nil {
		return nil
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return slices.Clone(f.apart).Sort()
}

// lacks reports whether the error of reading a file with settings says that there is none: neither a file nor a link,
// or not even the folder.
func (f *Folders) lacks(folder, file string, err error) bool {
	if errors.Is(err, fs.ErrNotExist) {
		_, err := fs.Lstat(f.files, file)
		return err != nil
	}
	info, err := fs.Stat(f.files, folder)
	return err != nil || !info.IsDir()
}

// unreadable gives the error that a file, by the name that findings give it, could not be read.
func unreadable(shown string, err error) *fs.PathError {
	var inside *fs.PathError
	if errors.As(err, &inside) {
		err = inside.Err
	}
	return &fs.PathError{Op: "open", Path: shown, Err: err}
}

// resolve gives the path of a file inside the file system.
func (f *Folders) resolve(name string) string {
	name = filepath.ToSlash(name)
	if path.IsAbs(name) || filepath.IsAbs(name) {
		return fromTop(name)
	}
	return path.Join(f.here, name)
}

// fromTop gives a path as it is seen from the top of a file system.
func fromTop(name string) string { return path.Clean(strings.TrimLeft(filepath.ToSlash(name), "/")) }

// shown gives a path inside the file system as seen from here, where that is possible.
func (f *Folders) shown(file string) string {
	if relative, err := filepath.Rel(filepath.FromSlash(f.here), filepath.FromSlash(file)); err == nil {
		return filepath.ToSlash(relative)
	}
	return file
}
