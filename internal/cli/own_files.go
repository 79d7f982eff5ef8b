package cli

import (
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/training"
)

// isOwn reports whether a text that is no document is one of the command's own files: a baseline, the key to an exercise, or a
// report. They lie beside documents, and whoever goes through a folder leaves them alone.
func isOwn(text []byte) bool {
	return document.HoldsBaseline(text) || training.HoldsFacit(text) || report.Holds(text)
}
