package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// A target is a kind of machine that a program is built for.
type target struct{ system, machine string }

var targets = []target{
	{"darwin", "amd64"}, {"darwin", "arm64"},
	{"linux", "amd64"}, {"linux", "arm64"},
	{"windows", "amd64"}, {"windows", "arm64"},
}

// flags leave out what differs between two folders, and have Go note the commit, and the version that it is tagged with.
var flags = []string{"-trimpath", "-buildvcs=true", "-ldflags=-s -w -buildid="}

// file names the program.
func (to target) file(version string) string {
	name := fmt.Sprintf("mabra_%s_%s_%s", version, to.system, to.machine)
	if to.system == "windows" {
		name += ".exe"
	}
	return name
}

// build builds the command of the house into a file. No setting of whoever builds changes the bytes.
func (to target) build(house, file string) error {
	file, err := filepath.Abs(file)
	if err != nil {
		return err
	}
	cmd := exec.Command("go", append(append([]string{"build"}, flags...), "-o", file, "./cmd/mabra")...)
	cmd.Dir = house
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+to.system, "GOARCH="+to.machine, "GOAMD64=v1", "GOARM64=v8.0",
		"GOFLAGS=-mod=readonly", "GOWORK=off", "GOEXPERIMENT=")
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build for %s/%s: %w\n%s", to.system, to.machine, err, said)
	}
	return nil
}
