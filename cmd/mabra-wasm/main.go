//go:build js && wasm

// Command mabra-wasm is the engine of the page for whoever never programs: it puts the questions of a browser to desk. The page is
// made by go run ./internal/onefile.
package main

import (
	"syscall/js"

	"github.com/mabra-hjulet/mabra/desk"
)

func main() {
	js.Global().Set("mabraAsk", js.FuncOf(func(_ js.Value, questions []js.Value) any {
		return string(desk.Ask([]byte(questions[0].String())))
	}))
	js.Global().Call("mabraReady")
	select {} // the page asks from now on
}
