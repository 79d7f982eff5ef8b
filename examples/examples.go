// Package examples holds plans and other documents to read, written by hand. Everybody in them is made up, and nothing in
// them is to remark on as of the summer of 2026.
//
// Plans to train with, in any number and with mistakes in them, are made by package training.
package examples

import "embed"

// FS holds the documents, each a file at the root, and the settings .mabra.yaml that say as of which day they are checked.
//
//go:embed *.yaml .mabra.yaml
var FS embed.FS
