// Command mabra checks, explains and rewrites the documents of the library.
package main

import (
	"os"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/cli"
)

func main() {
	command := cli.Command{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Env: os.Getenv,
		Today: mabra.DateOf(time.Now()), Clock: time.Now, Terminal: cli.IsTerminal(os.Stderr),
	}
	os.Exit(command.Run(os.Args[1:]))
}
