package cli

import (
	"crypto/sha256"
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
	seen    map[pathMark]bool
	named   map[pathMark]bool // files that an argument names outright
	folders []string          // that arguments name
	linked  map[string]bool   // folders that links led to, and those that arguments name, by their real path
	files   []string
}

// A pathMark is a piece of the hash of an absolute path: there may be millions, and it takes less than the path.
type pathMark [16]byte

func markOf(absolute string) pathMark {
	hash := sha256.Sum256([]byte(absolute))
	return pathMark(hash[:len(pathMark{})])
}

// find gives the files that the arguments name, sorted. A folder that cannot be read is reported and fails the session;
// the error is that an argument leads to no file at all.
func (s *session) find(paths []string) (*search, error) {
	if len(paths) == 0 || slices.Contains(paths, "") {
		return nil, s.misuse(noPath)
	}
	found := &search{session: s, seen: map[pathMark]bool{}, named: map[pathMark]bool{}, linked: map[string]bool{}}
	for _, path := range paths {
		if err := found.path(path); err != nil {
			return nil, err
		}
	}
	slices.Sort(found.files)
	return found, nil
}

func (s *search) path(path string) error {
	if path == stdin {
		s.named[s.add(path)] = true
		return nil
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		s.folders = append(s.folders, path)
		return s.folder(path)
	case err != nil && strings.ContainsAny(path, `*?[{`):
		return s.pattern(path)
	default:
		s.named[s.add(path)] = true // a file that does not exist is reported when it is to be read
	}
	return nil
}

// wholePath gives the absolute path of a file. The standard input keeps its name, and so does what has none.
func wholePath(file string) string {
	if path, err := filepath.Abs(file); err == nil && file != stdin {
		return path
	}
	return file
}

// add adds a file, unless it is there already under this name or another way of writing it, and gives its mark.
func (s *search) add(path string) pathMark {
	name := filepath.ToSlash(filepath.Clean(path))
	if name == stdin && path != stdin {
		name = "./" + name // a file of that name, not the standard input
	}
	mark := markOf(wholePath(path))
	if !s.seen[mark] {
		s.seen[mark] = true
		s.files = append(s.files, name)
	}
	return mark
}

// chosen reports whether a file is to be checked: an argument leads to it, and the settings do not leave it out. What an
// argument names outright is checked: what somebody asks for goes before the settings.
func (s *search) chosen(file string) bool {
	mark := markOf(wholePath(file))
	if !s.seen[mark] {
		return false
	}
	excluded := s.session.folders.Of(file).Excludes(file) // asked of every file: a pattern that fits none is idle
	return s.named[mark] || !excluded
}

// folder adds all documents below a folder, and skips what is hidden.
func (s *search) folder(root string) error {
	before := len(s.seen)
	found, failed := s.walk(root)
	if !found && !failed && len(s.seen) == before {
		return s.misuse(emptyFolder, filepath.Clean(root))
	}
	return nil
}

// walk adds the documents below a folder and below the folders that links in it lead to, each of them once. It reports
// whether there are any, and whether something could not be looked into.
func (s *search) walk(root string) (found, failed bool) {
	real, err := filepath.EvalSymlinks(root)
	if err == nil {
		if s.linked[real] {
			return true, false
		}
		s.linked[real] = true
	}
	root += string(filepath.Separator) // so that a link to a folder is followed
	_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			s.failToRead(path, s.reason(err))
			failed = true
		case path != root && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return filepath.SkipDir
			}
		case entry.Type() == fs.ModeSymlink && isFolder(path):
			if !within(real, path) {
				below, unread := s.walk(path)
				found, failed = found || below, failed || unread
			}
		case !entry.IsDir() && isDocument(path):
			s.add(path)
			found = true
		}
		return nil
	})
	return found, failed
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// within reports whether a link leads to a folder that holds it, or that lies in the folder which is being walked: that is
// walked under its own name.
func within(walked, link string) bool {
	to, err := filepath.EvalSymlinks(link)
	if err != nil {
		return false
	}
	below := func(a, b string) bool {
		return a == b || strings.HasPrefix(a, strings.TrimSuffix(b, string(filepath.Separator))+string(filepath.Separator))
	}
	walked, _ = filepath.Abs(walked)
	to, _ = filepath.Abs(to)
	return below(to, walked) || below(walked, to)
}

func isDocument(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".yaml", ".yml", ".json":
		return true
	}
	return false
}

func (s *search) pattern(pattern string) error {
	options := []doublestar.GlobOption{doublestar.WithFilesOnly(), doublestar.WithNoHidden()}
	files, err := doublestar.FilepathGlob(pattern, append(options, doublestar.WithFailOnIOErrors())...)
	switch {
	case err == doublestar.ErrBadPattern:
		return s.misuse(badPattern, pattern)
	case err != nil:
		s.failToRead(pattern, s.reason(err))
		files, _ = doublestar.FilepathGlob(pattern, append(options, doublestar.WithNoFollow())...) // the others; a link may go in a circle
	case len(files) == 0:
		return s.misuse(noMatch, pattern)
	}
	for _, file := range files {
		s.add(file)
	}
	return nil
}
