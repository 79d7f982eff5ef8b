//go:build !js

package main

import "os"

// main says that the command is no program by itself.
func main() {
	os.Stderr.WriteString("mabra-wasm is the engine of a page: go run ./internal/onefile\n")
	os.Exit(2)
}
