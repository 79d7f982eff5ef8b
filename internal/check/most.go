package check

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// Enough reports whether a document has more findings than are given, so that there is no point in looking for others.
func Enough(findings mabra.Findings) bool { return len(findings) > yamldoc.MostFindings }

// Capped leaves out the findings above the most that are given, and says so.
func Capped(findings mabra.Findings) mabra.Findings {
	if !Enough(findings) {
		return findings
	}
	return append(findings[:yamldoc.MostFindings], mabra.Finding{
		Rule: &rules.TooLarge, Severity: mabra.Error, Args: yamldoc.TooManyFindings(),
	})
}
