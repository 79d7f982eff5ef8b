package report

import "strings"

// Wrote reports whether a text begins as a report of the format does: whoever writes a report again may write over it
// without loss. Of text and of GitHub's commands nobody can tell.
func Wrote(format Format, text []byte) bool {
	for i := range writers {
		if writers[i].format == format {
			return beginsAs(text, writers[i].begins)
		}
	}
	return false
}

// Holds reports whether a text begins as a report of any format does, and so is none of the documents that a folder is
// searched for.
func Holds(text []byte) bool {
	for i := range writers {
		if beginsAs(text, writers[i].begins) {
			return true
		}
	}
	return false
}

func beginsAs(text []byte, beginnings []string) bool {
	for _, beginning := range beginnings {
		if strings.HasPrefix(string(text[:min(len(text), len(beginning))]), beginning) {
			return true
		}
	}
	return false
}
