package check

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// A Row is a rule and the function that checks it on a part of a document.
type Row[Part any] struct {
	Rule  *mabra.Rule
	Check func(part Part, report Report)
}

// A Report is how a rule's function speaks about the part that is being checked. Paths are those inside the part.
type Report struct {
	// At says that the rule has something to say about the place path. It gives the finding, so that related places can
	// be added.
	At func(path mabra.Path, args ...mabra.Arg) *mabra.Finding
	// Unread reports whether something was written at the place path that could not be read. At asks it for its own
	// path; a function asks for others that it would call missing.
	Unread func(path mabra.Path) bool
}

// Understood gives the source in which words that no vocabulary has, by the findings, count as unread: nobody knows what
// they mean.
func Understood(source *yamldoc.Source, findings mabra.Findings) *yamldoc.Source {
	var paths []mabra.Path
	for i := range findings {
		if findings[i].Rule == &rules.UnknownValue {
			paths = append(paths, findings[i].Path)
		}
	}
	return source.WithUnread(paths)
}

// Sheet checks an assessment that stands on its own, with the rules' own severities. Document is a pointer to it, part
// what the rows look at.
func Sheet[Part any](document any, source *yamldoc.Source, checking mabra.Checking, rows []Row[Part], part Part) mabra.Findings {
	findings := Common(document, source, checking, false)
	source = Understood(source, findings)
	for i := range rows {
		rule := rows[i].Rule
		at := func(path mabra.Path, args ...mabra.Arg) *mabra.Finding {
			if source.Unread(path) {
				return new(mabra.Finding)
			}
			findings = append(findings, mabra.Finding{Path: path, Rule: rule, Severity: rule.Severity, Args: args})
			return &findings[len(findings)-1]
		}
		rows[i].Check(part, Report{At: at, Unread: source.Unread})
	}
	findings = Capped(findings)
	source.Locate(findings)
	return findings.Sort()
}
