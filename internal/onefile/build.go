package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// bundler joins the scripts of the page to one. It is run and never linked.
const bundler = "github.com/evanw/esbuild/cmd/esbuild@v0.25.12"

// compiled gives the engine, compiled for a browser. No function is written out where it is called: that takes a twentieth more
// time and a seventh less room (docs/decisions/0027-the-engine-in-one-file.md).
func compiled(root, work string) ([]byte, error) {
	output := filepath.Join(work, "engine.wasm")
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-gcflags=all=-l", "-ldflags=-s -w -buildid=",
		"-o", output, "./cmd/mabra-wasm")
	build.Dir = root
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if _, err := said(build); err != nil {
		return nil, err
	}
	return os.ReadFile(output)
}

// bundled gives the scripts of the page as one, without room between words: they are to be read in desk/screen.
func bundled(root, work string) (string, error) {
	list := exec.Command("go", "env", "GOROOT")
	list.Dir = root
	goroot, err := said(list)
	if err != nil {
		return "", err
	}
	folder := filepath.Join(work, "screen")
	if err := laidOut(root, strings.TrimSpace(string(goroot)), folder); err != nil {
		return "", err
	}
	bundle := exec.Command("go", "run", bundler, "main.js",
		"--bundle", "--format=esm", "--minify-whitespace", "--charset=utf8", "--log-level=warning")
	bundle.Dir = folder
	text, err := said(bundle)
	return string(text), err
}

// said runs a program and gives what it says. The error holds what it complains of.
func said(program *exec.Cmd) ([]byte, error) {
	var complaint bytes.Buffer
	program.Stderr = &complaint
	text, err := program.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %s", strings.Join(program.Args, " "), err, complaint.String())
	}
	return text, nil
}
