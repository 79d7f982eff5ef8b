package mabra

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// Findings is a list of findings. It is deliberately no error: a list with only warnings, or an empty one, must not be
// taken for a failure. Err gives the error. The zero value is an empty list, ready for use.
type Findings []Finding

// ErrFindings is what Err gives, wrapped, when at least one finding is an error.
var ErrFindings = errors.New("the document has errors")

// Count gives the number of findings of a severity.
func (fs Findings) Count(s Severity) int {
	n := 0
	for i := range fs {
		if fs[i].Severity == s {
			n++
		}
	}
	return n
}

// HasErrors reports whether at least one finding is an error.
func (fs Findings) HasErrors() bool { return fs.AtLeast(Error) }

// AtLeast reports whether at least one finding is as serious as s.
func (fs Findings) AtLeast(s Severity) bool {
	return slices.ContainsFunc(fs, func(f Finding) bool { return f.Severity >= s })
}

// Err gives nil when no finding is an error, and otherwise an error that wraps ErrFindings. Its text says how many
// errors there are and where the first one is; it is safe to log.
func (fs Findings) Err() error {
	for i := range fs {
		if fs[i].Severity == Error {
			return fmt.Errorf("%w: %d, the first one: %s", ErrFindings, fs.Count(Error), fs[i].In(English))
		}
	}
	return nil
}

// Sort sorts by file, line, column and rule and keeps the order of findings that are alike in these. It gives the list
// without exact duplicates; like append it may reuse the memory of fs.
func (fs Findings) Sort() Findings {
	slices.SortStableFunc(fs, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Position.Line, b.Position.Line),
			cmp.Compare(a.Position.Column, b.Position.Column),
			cmp.Compare(a.Rule.ID, b.Rule.ID),
		)
	})
	return slices.CompactFunc(fs, func(a, b Finding) bool {
		return a.File == b.File && a.Position == b.Position && a.Rule == b.Rule && a.Path == b.Path &&
			a.Severity == b.Severity && a.Message(English) == b.Message(English)
	})
}
