// Command mabra checks, explains and rewrites the documents of the library.
package main

import (
	"os"
	"runtime/debug"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/cli"
)

// What is held is little, even of many files: garbage may grow to twice of it, within a limit. What GOGC and GOMEMLIMIT
// say goes before both.
const (
	gcPercent   = 200
	memoryLimit = 40 << 20
)

func main() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(gcPercent)
		debug.SetMemoryLimit(memoryLimit)
	}
	command := cli.Command{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Env: os.Getenv,
		Today: mabra.DateOf(time.Now()), Clock: time.Now, Terminal: cli.IsTerminal(os.Stderr),
	}
	os.Exit(command.Run(os.Args[1:]))
}
