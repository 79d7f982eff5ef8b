// Command mabra checks, explains and rewrites the documents of the library.
package main

import (
	"os"
	"runtime/debug"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/cli"
)

// gcPercent lets garbage grow to twice what is held: little is, however many files there are. GOGC goes before it.
const gcPercent = 200

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	command := cli.Command{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Env: os.Getenv,
		Today: mabra.DateOf(time.Now()), Clock: time.Now, Terminal: cli.IsTerminal(os.Stderr),
	}
	os.Exit(command.Run(os.Args[1:]))
}
