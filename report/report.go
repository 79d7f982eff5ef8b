// Package report writes findings, as text for people or in a form that programs read.
//
// A Report takes what was found in one file after the other and writes it at once, so that many files take no more
// memory than one. The same findings give the same bytes. A new format is a file of its own in this package and a row
// in its list.
package report

import (
	"errors"
	"io"

	"github.com/mabra-hjulet/mabra"
)

// A Format is a way of writing findings.
type Format string

// The formats.
const (
	Text Format = "text" // one line for each finding
	JSON Format = "json" // one object, with each finding on a line of its own
)

// ErrFormat says that there is no such format.
var ErrFormat = errors.New("report: no such format")

// writers are the formats, in the order they are shown, and what writes each.
var writers = []struct {
	format Format
	new    func(setting) writer
}{
	{Text, newText},
	{JSON, newJSON},
}

// Formats lists the formats.
func Formats() []Format {
	formats := make([]Format, len(writers))
	for i := range writers {
		formats[i] = writers[i].format
	}
	return formats
}

// A File is what was found in one file.
type File struct {
	Findings mabra.Findings
	Text     []byte // what stands in the file; only asked for by WithSource
}

// A Summary counts what was checked and found.
type Summary struct {
	Files     int `json:"files"`
	Documents int `json:"documents"`
	Errors    int `json:"errors"`
	Warnings  int `json:"warnings"`
	Infos     int `json:"infos"`

	Partial bool `json:"partial"` // something could not be read
}

// Count adds findings to the summary.
func (s *Summary) Count(findings mabra.Findings) {
	s.Errors += findings.Count(mabra.Error)
	s.Warnings += findings.Count(mabra.Warning)
	s.Infos += findings.Count(mabra.Info)
}

// A writer writes one format.
type writer interface {
	// render gives what is written of a file; nothing, where nothing was found. It changes nothing.
	render(file File) []byte
	// before gives what is written before what was rendered of a file; first says that nothing was written so far.
	before(first bool) string
	// end writes what comes after all files. None says that nothing was found in any.
	end(w io.Writer, total Summary, none bool) error
}

// setting is what a format may be told.
type setting struct {
	lang    mabra.Language
	source  bool
	summary io.Writer // nil: where the findings are written
}

// An Option changes how a report is written. A format that has no use for an option leaves it alone.
type Option func(*setting)

// WithSource shows, in text, the line that each finding is about, and with it what the document says. Leave it out
// where logs are kept.
func WithSource() Option { return func(s *setting) { s.source = true } }

// SummaryTo writes the summary of a text apart from the findings.
func SummaryTo(w io.Writer) Option { return func(s *setting) { s.summary = w } }

// A Report writes what is found, file by file.
type Report struct {
	form    writer
	w       io.Writer
	written bool
}

// New gives a report of a format, in the language lang, that writes to w. The error says that there is no such format.
func New(format Format, w io.Writer, lang mabra.Language, options ...Option) (*Report, error) {
	s := setting{lang: lang}
	for _, option := range options {
		option(&s)
	}
	for i := range writers {
		if writers[i].format == format {
			return &Report{form: writers[i].new(s), w: w}, nil
		}
	}
	return nil, ErrFormat
}

// A Rendered is what a report writes of one file.
type Rendered []byte

// Render makes what was found in one file ready to be written. It may be called from many goroutines at once.
func (r *Report) Render(file File) Rendered { return r.form.render(file) }

// Write writes what Render gave for one file. The error is that of the writer.
func (r *Report) Write(rendered Rendered) error {
	if len(rendered) == 0 {
		return nil
	}
	first := !r.written
	r.written = true
	if _, err := io.WriteString(r.w, r.form.before(first)); err != nil {
		return err
	}
	_, err := r.w.Write(rendered)
	return err
}

// Add writes what was found in one file.
func (r *Report) Add(file File) error { return r.Write(r.Render(file)) }

// Close writes what comes after all files. It does not close the writer.
func (r *Report) Close(total Summary) error { return r.form.end(r.w, total, !r.written) }

// Write writes findings and nothing else as one report. The error is that of w, or says that there is no such format.
func Write(w io.Writer, format Format, lang mabra.Language, findings mabra.Findings) error {
	r, err := New(format, w, lang, SummaryTo(io.Discard))
	if err != nil {
		return err
	}
	if err := r.Add(File{Findings: findings}); err != nil {
		return err
	}
	var total Summary
	total.Count(findings)
	return r.Close(total)
}
