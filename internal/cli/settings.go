package cli

import (
	"io/fs"
	"os"
	"path/filepath"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

// foldersFromHere gives the folders with settings, as seen from the folder one stands in.
func foldersFromHere() *document.Folders {
	here, err := os.Getwd()
	if err != nil {
		return nil
	}
	return document.NewFolders(disk{}, inDisk(here))
}

// settingsLanguage gives the language of the settings that hold where one stands, or "".
func (s *session) settingsLanguage() mabra.Language {
	if folder := s.folders.Of(stdin); folder != nil {
		return folder.Language
	}
	return ""
}

// disk is everything that the operating system knows by a path, as one file system: "/home/a" is "home/a" in it, and
// "C:\a" is "C:/a". It only reads.
type disk struct{}

var _ fs.ReadLinkFS = disk{}

// inDisk gives an absolute path as disk names it.
func inDisk(path string) string {
	path = filepath.ToSlash(path)
	for len(path) > 0 && path[0] == '/' {
		path = path[1:]
	}
	if path == "" {
		return "."
	}
	return path
}

func (disk) whole(name string) string {
	if path := filepath.FromSlash(name); filepath.IsAbs(path) {
		return path
	}
	return filepath.FromSlash("/" + name)
}

func (d disk) Open(name string) (fs.File, error) { return os.Open(d.whole(name)) }

// Lstat and ReadLink tell a link that leads nowhere from a file that is not there.
func (d disk) Lstat(name string) (fs.FileInfo, error) { return os.Lstat(d.whole(name)) }

func (d disk) ReadLink(name string) (string, error) { return os.Readlink(d.whole(name)) }
