package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// stdin is the name of the standard input, as an argument and in findings.
const stdin = "-"

// A search gathers the files that arguments name.
type search struct {
	*session
	seen  map[string]bool // by absolute path
	files []string
}

// find gives the files that the arguments name, sorted. A folder that cannot be read is reported and fails the session;
// the error is that an argument leads to no file at all.
func (s *session) find(paths []string) ([]string, error) {
	if len(paths) == 0 {
		return nil, s.misuse(noPath)
	}
	found := &search{session: s, seen: map[string]bool{}}
	for _, path := range paths {
		if err := found.path(path); err != nil {
			return nil, err
		}
	}
	slices.Sort(found.files)
	return found.files, nil
}

func (s *search) path(path string) error {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return s.folder(path)
	case err != nil && strings.ContainsAny(path, `*?[{`):
		return s.pattern(path)
	default:
		s.add(path) // a file that does not exist is reported when it is to be read
	}
	return nil
}

// add adds a file, unless it is there already under this name or another way of writing it.
func (s *search) add(path string) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		absolute = path
	}
	if !s.seen[absolute] {
		s.seen[absolute] = true
		s.files = append(s.files, filepath.ToSlash(filepath.Clean(path)))
	}
}

// folder adds all documents below a folder, and skips what is hidden.
func (s *search) folder(root string) error {
	root += string(filepath.Separator) // so that a link to a folder is followed
	empty := true
	_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			s.fail(path + ": " + s.reason(err))
			empty = false
		case path != root && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return filepath.SkipDir
			}
		case !entry.IsDir() && isDocument(path):
			s.add(path)
			empty = false
		}
		return nil
	})
	if empty {
		return s.misuse(emptyFolder, filepath.Clean(root))
	}
	return nil
}

func isDocument(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".yaml", ".yml", ".json":
		return true
	}
	return false
}

func (s *search) pattern(pattern string) error {
	files, err := doublestar.FilepathGlob(pattern, doublestar.WithFilesOnly(), doublestar.WithNoHidden(), doublestar.WithFailOnIOErrors())
	switch {
	case err == doublestar.ErrBadPattern:
		return s.misuse(badPattern, pattern)
	case err != nil:
		s.fail(pattern + ": " + s.reason(err))
	case len(files) == 0:
		return s.misuse(noMatch, pattern)
	}
	for _, file := range files {
		s.add(file)
	}
	return nil
}
