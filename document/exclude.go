package document

import (
	"path"
	"strings"
	"sync/atomic"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// A pattern is one of those under exclude.
type pattern struct {
	glob     string // "" where it can leave out nothing, which is told already
	used     atomic.Bool
	silenced bool // a comment lets it be idle
}

// idle is the variant of a finding about a pattern that leaves out no file.
const idle = "idle"

// patterns makes the patterns under exclude ready, and says which of them never leave out anything.
func patterns(exclude []string) ([]*pattern, mabra.Findings) {
	var findings mabra.Findings
	all := make([]*pattern, len(exclude))
	left, room := mostMeanings, mostPatternBytes
	for i, written := range exclude {
		all[i] = new(pattern)
		glob := path.Clean(strings.TrimLeft(written, "/")) // ./drafts/, /drafts and drafts are the same
		switch {
		case written == "": // told already
		case !doublestar.ValidatePattern(glob):
			findings = append(findings, notTaken(mabra.Path("exclude").Index(i), "bad-pattern"))
		case strings.HasPrefix(glob, "!"), glob == "..", strings.HasPrefix(glob, "../"):
			findings = append(findings, notTaken(mabra.Path("exclude").Index(i), "never"))
		case meanings(glob, left) > left, len(glob) > room:
			findings = append(findings, notTaken(mabra.Path("exclude").Index(i), "too-many"))
		default:
			all[i].glob = glob
			left, room = left-meanings(glob, left), room-len(glob)
		}
	}
	return all, findings
}

// mostMeanings and mostPatternBytes bound what all patterns of a folder may stand for, and how long they are together: every
// file is held against each of them.
const (
	mostMeanings     = 1000
	mostPatternBytes = 30_000
)

const longestPattern = 1000

// meanings gives how many patterns without braces a pattern stands for, or some number above most.
func meanings(glob string, most int) int {
	if len(glob) > longestPattern {
		return most + 1
	}
	all, open := 1, []int{}
	for _, char := range glob {
		switch {
		case char == '{':
			open = append(open, 1)
		case char == ',' && len(open) > 0:
			open[len(open)-1]++
		case char == '}' && len(open) > 0:
			all, open = all*open[len(open)-1], open[:len(open)-1]
		}
		if all > most {
			return most + 1
		}
	}
	return all
}

// leavesOut reports whether a pattern fits a file, or a folder that it lies in.
func (p *pattern) leavesOut(file string) bool {
	if p.glob == "" {
		return false
	}
	fits := p.glob == "." || doublestar.MatchUnvalidated(p.glob, file) || doublestar.MatchUnvalidated(p.glob+"/**", file)
	if fits {
		p.used.Store(true)
	}
	return fits
}

// Excludes reports whether the settings leave out the file called name: a pattern fits it, or a folder that it lies in.
// Validate does not ask: it checks what it is given. Whoever gathers files does.
func (f *Folder) Excludes(name string) bool {
	if f == nil || len(f.patterns) == 0 {
		return false
	}
	inside := f.in.resolve(name)
	if f.path != "." {
		var below bool
		if inside, below = strings.CutPrefix(inside, f.path+"/"); !below {
			return false
		}
	}
	out := false
	for _, p := range f.patterns {
		out = p.leavesOut(inside) || out // every pattern is asked, so that none is called idle that is not
	}
	return out
}

// Idle tells of the patterns that have left out none of the files that Excludes was asked about. It is for whoever has
// asked about every file below the folder.
func (f *Folder) Idle() mabra.Findings {
	if f == nil || f.written == nil {
		return nil
	}
	idling := make([]*pattern, len(f.patterns))
	for i, p := range f.patterns {
		if !p.used.Load() && !p.silenced {
			idling[i] = p
		}
	}
	return f.adjust(f.idle(idling))
}

// idle gives the findings that patterns are idle. Those that are nil are not.
func (f *Folder) idle(patterns []*pattern) mabra.Findings {
	var findings mabra.Findings
	for i, p := range patterns {
		if p != nil && p.glob != "" {
			found := notTaken(mabra.Path("exclude").Index(i), idle)
			found.Severity = mabra.Info // what it names may come and go
			findings = append(findings, found)
		}
	}
	yamldoc.Of(f.written.Text, f.written).Locate(findings)
	return findings
}

// Within reports whether the settings stand in the folder called name or below it, so that the folder holds all that they
// are about.
func (f *Folder) Within(name string) bool {
	if f == nil {
		return false
	}
	inside := f.in.resolve(name)
	return inside == "." || inside == f.path || strings.HasPrefix(f.path, inside+"/")
}

// twice tells of rules that the settings change more than once.
func (s *writtenSettings) twice() mabra.Findings {
	var findings mabra.Findings
	seen := map[string]bool{}
	for i, change := range s.Rules {
		if change.Rule != "" && seen[change.Rule] {
			findings = append(findings, notTaken(mabra.Path("rules").Index(i).Field("rule"), "twice"))
		}
		seen[change.Rule] = true
	}
	return findings
}

// notTaken says that something in the settings changes nothing.
func notTaken(at mabra.Path, variant string) mabra.Finding {
	return mabra.Finding{Path: at, Rule: &rules.SettingNotTaken, Severity: rules.SettingNotTaken.Severity, Variant: variant}
}
