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
// errors there are and where the first one is; it is safe to log. FindingsOf gives the list again.
func (fs Findings) Err() error {
	for i := range fs {
		if fs[i].Severity == Error {
			err := fmt.Errorf("%w: %d, the first one: %s", ErrFindings, fs.Count(Error), fs[i].In(English))
			return &findingsError{err, slices.Clone(fs)}
		}
	}
	return nil
}

// FindingsOf gives the findings that an error tells of, the first such where it wraps several: one of Findings.Err, or one of
// the UnmarshalJSON and UnmarshalYAML of a document or a part of it. So they can be told in the reader's language. For any
// other error there are none.
func FindingsOf(err error) Findings {
	if found, ok := errors.AsType[*findingsError](err); ok {
		return slices.Clone(found.findings)
	}
	return nil
}

// A findingsError is an error that has the findings it tells of.
type findingsError struct {
	error
	findings Findings
}

func (e *findingsError) Unwrap() error { return e.error }

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
