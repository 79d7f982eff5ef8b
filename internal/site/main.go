// Command site makes a site of the pages of this repository: static HTML in the style of the pages that mabra writes, without a script
// and with nothing fetched from elsewhere. It is a module of its own, so that whoever imports the library carries no reader of Markdown.
//
//	go run -C internal/site . dist/site
//
// The folder is seen from the root of the repository and must not exist.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run -C internal/site . FOLDER")
		os.Exit(2)
	}
	const house = "../.."
	folder := os.Args[1]
	if !filepath.IsAbs(folder) {
		folder = filepath.Join(house, folder)
	}
	if err := write(house, folder); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(3)
	}
}

// write makes the site in a folder beside the one that is asked for, and puts it there when it is whole.
func write(house, folder string) error {
	if _, err := os.Lstat(folder); err == nil {
		return fmt.Errorf("%s is there already; remove it or name another folder", folder)
	}
	files, err := siteOf(os.DirFS(house))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(folder), 0o755); err != nil {
		return err
	}
	made, err := os.MkdirTemp(filepath.Dir(folder), ".site-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(made) }()
	for name, text := range files {
		file := filepath.Join(made, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			return err
		}
	}
	if err := os.Chmod(made, 0o755); err != nil {
		return err
	}
	return os.Rename(made, folder)
}
