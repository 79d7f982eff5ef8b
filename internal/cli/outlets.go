package cli

import (
	"bytes"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/rulepages"
	"github.com/mabra-hjulet/mabra/report"
)

// A target is a format, and where it is to be written.
type target struct {
	format report.Format
	file   string // empty: the standard output
}

// targets reads one more format, alone or with a file: sarif=FILE.
func targets(into *[]target) func(string) error {
	return func(value string) error {
		format, file, named := strings.Cut(value, "=")
		if !slices.Contains(report.Formats(), report.Format(format)) || named && file == "" {
			return errValue
		}
		*into = append(*into, target{report.Format(format), file})
		return nil
	}
}

// isLines reports whether a format is lines for a log, where two may share the standard output.
func (t target) isLines() bool { return t.format == report.Text || t.format == report.GitHub }

// agree gives an error where two targets would write over each other.
func (v *validation) agree() error {
	files := map[string]bool{}
	var out []target
	for _, t := range v.targets {
		if t.file == "" {
			out = append(out, t)
			continue
		}
		path, err := filepath.Abs(t.file)
		if err != nil {
			path = t.file
		}
		if files[path] {
			return v.misuse(twiceToFile, t.file)
		}
		files[path] = true
	}
	if len(out) > 2 || len(out) == 2 && (!out[0].isLines() || !out[1].isLines() || out[0] == out[1]) {
		return v.misuse(twiceToOutput)
	}
	return nil
}

// An outlet is a report that is being written to a target.
type outlet struct {
	target
	*report.Report
	text     bytes.Buffer                      // what is to stand in the file
	speaking map[mabra.Language]*report.Report // Report, and others that only render
}

// newOutlets makes a report for each target, and one in each other language, for folders whose settings ask for it.
func (v *validation) newOutlets(several bool) error {
	if v.targets == nil {
		v.targets = []target{{format: report.Text}}
	}
	if err := v.agree(); err != nil {
		return err
	}
	for _, t := range v.targets {
		o := &outlet{target: t, speaking: map[mabra.Language]*report.Report{}}
		var to io.Writer = v.out
		if t.file != "" {
			to = &o.text
		}
		for _, lang := range mabra.Languages() {
			var err error
			if o.speaking[lang], err = report.New(t.format, to, lang, v.options(t, lang, several)...); err != nil {
				return err
			}
		}
		o.Report = o.speaking[v.lang]
		v.outlets = append(v.outlets, o)
	}
	return nil
}

// options gives what a report is told. Where several files are looked at, a text says of what drafts have not come to yet
// only how much there is, by rule, unless somebody asks for more: it would drown the rest.
func (v *validation) options(t target, lang mabra.Language, several bool) []report.Option {
	options := []report.Option{
		report.Show(v.show), report.FailOn(v.failOn), report.NameBy(seenFromHere()), report.ByVersion(programVersion()),
		report.PageBy(func(rule *mabra.Rule) string { return rulepages.Page(rule, lang) }),
	}
	if several {
		options = append(options, report.ByRule())
		if v.show == 0 && v.failOn > mabra.Info && t.format == report.Text {
			options = append(options, report.WithoutDrafts())
		}
	}
	if v.showSource {
		options = append(options, report.WithSource())
	}
	switch {
	case t.file == "" && v.quiet:
		options = append(options, report.SummaryTo(io.Discard))
	case t.file == "":
		options = append(options, report.SummaryTo(v.Err))
	}
	return options
}

// seenFromHere names files as they lie seen from the folder one stands in: where a build runs, that is the root of the
// repository.
func seenFromHere() func(string) string { return seenFrom("here") }

// renderIn makes what was found in a file ready, in each format.
func (v *validation) renderIn(lang mabra.Language, file report.File) []report.Rendered {
	rendered := make([]report.Rendered, len(v.outlets))
	for i, o := range v.outlets {
		rendered[i] = o.speaking[lang].Render(file)
	}
	return rendered
}

// closeOutlets writes the ends of the reports, and the files. Where nothing was checked a text has no end: in words that
// would say that there are no errors.
func (v *validation) closeOutlets(nothing bool) {
	for _, o := range v.outlets {
		if nothing && o.format == report.Text && o.file == "" {
			continue
		}
		for _, u := range v.unread {
			o.AddUnchecked(u)
		}
		_ = o.Close(v.total) // an error stays in out until the end
		if hidden := o.Hidden(); hidden > 0 && v.show == 0 && !v.quiet && o.file == "" {
			v.complain(v.say(onlyCounted, hidden))
		}
		if o.file != "" {
			v.writeReport(o)
		}
	}
}

// writeReport writes the file of a report. Findings are about form and place and hold nothing of what documents say, so
// that the file is for whoever may read the folder. What a run before has written is written over.
func (v *validation) writeReport(o *outlet) {
	err := noPipe(o.file)
	if err == nil {
		err = writeWhole(o.file, o.text.Bytes(), 0o666, func() bool {
			there, err := v.read(o.file)
			return v.overwrite || err == nil && report.Wrote(o.format, there)
		})
	}
	switch {
	case errors.Is(err, errThere):
		v.fail(o.file + ": " + v.say(noReportThere))
	case err != nil:
		v.fail(o.file + ": " + v.unwritten(err, cannotWriteFile))
	}
}
