// Package conformance holds the documents that show what the form of a document is: each breaks a rule of form, or looks as
// if it did, and has beside it what has to be found. They are there for other implementations of the format; README.md
// says how to go by them.
package conformance

import "embed"

// FS holds the documents, and beside each of them, under its name and .want, what has to be found in it.
//
//go:embed *.yaml *.json *.want
var FS embed.FS
