// Package report writes findings, as text for people or in a form that programs read.
//
// A Report takes what was found in one file after the other and writes it at once, so that many files take no more
// memory than one; only SARIF and GitHub, which want the worst first, keep findings until the end. The same findings give
// the same bytes: no time, no name of a machine. A new format is a file of its own in this package and a row in its list.
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
	Text       Format = "text"       // one line for each finding
	JSON       Format = "json"       // one object, with each finding on a line of its own
	JSONLines  Format = "jsonl"      // one object for each finding, and one for the summary
	SARIF      Format = "sarif"      // SARIF 2.1.0, as code scanning of GitHub and many editors read it
	JUnit      Format = "junit"      // JUnit XML as Jenkins knows it: a suite for each file, a case for each finding
	GitHub     Format = "github"     // workflow commands, which GitHub Actions shows beside the lines
	GitLab     Format = "gitlab"     // Code Quality of GitLab
	RDJSON     Format = "rdjson"     // the diagnostic format of reviewdog
	Checkstyle Format = "checkstyle" // XML of Checkstyle
	TAP        Format = "tap"        // Test Anything Protocol, version 14
)

// ErrFormat says that there is no such format.
var ErrFormat = errors.New("report: no such format")

// writers are the formats, in the order they are shown, what writes each, and how what is written begins: nothing, where
// anybody's text may begin so.
var writers = []struct {
	format Format
	new    func(setting) writer
	begins []string
}{
	{Text, newText, nil},
	{JSON, newJSON, []string{objectBegins}},
	{JSONLines, newJSONLines, []string{entryBegins, uncheckedBegins, summaryBegins}},
	{SARIF, newSARIF, []string{sarifBegins}},
	{JUnit, newJUnit, []string{junitBegins}},
	{GitHub, newGitHub, nil},
	{GitLab, newGitLab, []string{gitlabBegins, gitlabEmpty}},
	{RDJSON, newRDJSON, []string{rdjsonBegins}},
	{Checkstyle, newCheckstyle, []string{checkstyleBegins}},
	{TAP, newTAP, []string{tapBegins}},
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
	Name     string // of the file, for formats that also tell of those where nothing was found
	Findings mabra.Findings
	Draft    bool   // what stands in it is a draft: WithoutDrafts asks
	Text     []byte // what stands in the file: shown by WithSource alone, and else only counted in

	// Standings says of each finding where it stands in words that hold when the file is edited around it, as
	// document.Result gives them. Without them the paths say it, which change with the number of an item.
	Standings []string
}

// wanted gives the file with the findings that are wanted.
func (f File) wanted(by setting) File {
	kept := f
	kept.Findings, kept.Standings = nil, nil
	for i := range f.Findings {
		if !by.wants(&f.Findings[i], f.Draft) {
			continue
		}
		kept.Findings = append(kept.Findings, f.Findings[i])
		if i < len(f.Standings) {
			kept.Standings = append(kept.Standings, f.Standings[i])
		}
	}
	return kept
}

// An Unchecked is something that was not checked, and why: a file that could not be read or, where File is empty, all
// that was asked about. A report that left it out would say that all is well.
type Unchecked struct {
	File   string `json:"file"`
	Reason string `json:"reason"`
}

// A writer writes one format.
type writer interface {
	// render gives what is written of a file; nothing, where there is nothing to write. It changes nothing.
	render(file File) []piece
	// write writes, or takes up, what was rendered of one file.
	write(w io.Writer, pieces []piece) error
	// end writes what comes after all files.
	end(w io.Writer, all closing) error
}

// A piece is something rendered. Formats that keep the order of the files have one for each file, the others one for each
// finding.
type piece struct {
	text     []byte
	rule     *mabra.Rule
	severity mabra.Severity
	points   int // of TAP
}

// A closing is what is known when all files have been told of.
type closing struct {
	total     Summary
	kinds     map[kind]int // every finding, also those that are not shown
	hidden    int          // findings that are not shown
	unchecked []Unchecked
}

// A kind is findings of one rule that are seen as equally serious.
type kind struct {
	rule     *mabra.Rule
	severity mabra.Severity
}

// A Report writes what is found, file by file. New makes it.
type Report struct {
	form    writer
	w       io.Writer
	setting setting
	all     closing
}

// New gives a report of a format, in the language lang, that writes to w. The error says that there is no such format.
func New(format Format, w io.Writer, lang mabra.Language, options ...Option) (*Report, error) {
	s := setting{lang: lang, failOn: mabra.Error, name: asNamed, page: texts(lang)}
	for _, option := range options {
		option(&s)
	}
	for i := range writers {
		if writers[i].format == format {
			return &Report{form: writers[i].new(s), w: w, setting: s, all: closing{kinds: map[kind]int{}}}, nil
		}
	}
	return nil, ErrFormat
}

// A Rendered is what a report writes of one file.
type Rendered struct {
	pieces []piece
	kinds  []kind
	hidden int
}

// Render makes what was found in one file ready to be written. It may be called from many goroutines at once.
func (r *Report) Render(file File) Rendered {
	shown := file.wanted(r.setting)
	rendered := Rendered{pieces: r.form.render(shown), hidden: len(file.Findings) - len(shown.Findings)}
	for i := range file.Findings {
		rendered.kinds = append(rendered.kinds, kind{file.Findings[i].Rule, file.Findings[i].Severity})
	}
	return rendered
}

// Write writes what Render gave for one file. The error is that of the writer.
func (r *Report) Write(rendered Rendered) error {
	r.all.hidden += rendered.hidden
	for _, k := range rendered.kinds {
		r.all.kinds[k]++
	}
	if len(rendered.pieces) == 0 {
		return nil
	}
	return r.form.write(r.w, rendered.pieces)
}

// Add writes what was found in one file. The error is that of the writer.
func (r *Report) Add(file File) error { return r.Write(r.Render(file)) }

// AddUnchecked tells of something that was not checked. In text that is for the caller to say.
func (r *Report) AddUnchecked(u Unchecked) { r.all.unchecked = append(r.all.unchecked, u) }

// Hidden gives how many findings were not shown, because of Show or WithoutDrafts.
func (r *Report) Hidden() int { return r.all.hidden }

// Close writes what comes after all files, and that the summary is partial where AddUnchecked has told of something. It does
// not close the writer, whose error it gives.
func (r *Report) Close(total Summary) error {
	total.Partial = total.Partial || len(r.all.unchecked) > 0
	r.all.total = total
	return r.form.end(r.w, r.all)
}

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
