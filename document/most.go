package document

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// tooMany reports whether there are more findings about a text than are given. It has many documents then, or comments:
// of one document no more than this are found, the one among them that says so.
func tooMany(findings mabra.Findings) bool { return len(findings) > yamldoc.MostFindings+1 }

// capped leaves out the findings above the most that are given of a text, in its order, and says so where the first of
// them stands. However many documents a text holds, nobody reads more.
func capped(file string, findings mabra.Findings) mabra.Findings {
	if !tooMany(findings) {
		return findings
	}
	left := findings[yamldoc.MostFindings]
	told := check.Capped(findings)
	last := &told[yamldoc.MostFindings]
	last.File, last.Position, last.End, last.Bytes = file, left.Position, left.End, left.Bytes
	return told
}
