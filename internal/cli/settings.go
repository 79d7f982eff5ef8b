package cli

import (
	"io/fs"
	"os"
	"path/filepath"

	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/report"
)

// foldersFromHere gives the folders with settings, as seen from the folder one stands in.
func foldersFromHere() *document.Folders {
	here, err := os.Getwd()
	if err != nil {
		return nil
	}
	return document.NewFolders(disk{}, inDisk(here))
}

// tellUnread says, once, that the settings of a folder or a model that they name could not be read, and reports whether
// anything is unread. The folder may be nil.
func (s *session) tellUnread(folder *document.Folder) bool {
	if folder == nil || len(folder.Unread()) == 0 {
		return false
	}
	if !s.told[folder] {
		for _, unread := range folder.Unread() {
			s.complain(unread.Path + ": " + s.reason(unread.Err))
			s.unread = append(s.unread, report.Unchecked{File: unread.Path, Reason: s.reason(unread.Err)})
		}
		s.told[folder] = true
	}
	return true
}

// disk is everything that the operating system knows by a path, as one file system: "/home/a" is "home/a" in it, and
// "C:\a" is "C:/a". It only reads.
type disk struct{}

var (
	_ fs.StatFS     = disk{}
	_ fs.ReadLinkFS = disk{}
)

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

// Stat asks what a file is without opening it, which for a pipe may take for ever.
func (d disk) Stat(name string) (fs.FileInfo, error) { return os.Stat(d.whole(name)) }

// Lstat and ReadLink tell a link that leads nowhere from a file that is not there.
func (d disk) Lstat(name string) (fs.FileInfo, error) { return os.Lstat(d.whole(name)) }

func (d disk) ReadLink(name string) (string, error) { return os.Readlink(d.whole(name)) }
