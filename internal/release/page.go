package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
)

// pageFile is the page for whoever never programs, one file with the library inside.
const pageFile = "mabra.html"

// unpacker gives the folder with the terms of what unpacks the engine in the page: its package says them, and has no file of them.
func unpacker(house string) map[string]string {
	return map[string]string{"xz-decompress, in " + pageFile: filepath.Join(house, "internal/onefile/interop/xz-decompress")}
}

// makePage makes the page of a version. Beside Go it takes npm, for what unpacks the engine, and xz, which packs it.
func makePage(house, folder string, v version) error {
	file, err := filepath.Abs(filepath.Join(folder, pageFile))
	if err != nil {
		return err
	}
	for _, line := range [][]string{
		{"npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", "internal/onefile/interop"},
		{"go", "run", "./internal/onefile", "-version", "v" + v.number, "-o", file},
	} {
		cmd := exec.Command(line[0], line[1:]...)
		cmd.Dir = house
		if said, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w\n%s", line[0], err, said)
		}
	}
	return nil
}
