package cli

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/report"
)

// A validation is one run of validate.
type validation struct {
	*session
	format     report.Format
	model      string
	at         mabra.Date // zero: the settings' day, or today
	failOn     mabra.Severity
	showSource bool
	known      string // the file with findings that are known
	record     string // the file to write the findings to

	baseline  *document.Baseline
	recorded  document.Baseline
	seen      map[string]bool // the files that have been checked, as the baseline that is read knows them
	validator *document.Validator
	report    *report.Report
	total     report.Summary
}

func (s *session) validate() *cobra.Command {
	v := &validation{session: s, format: report.Text, failOn: mabra.Error}
	cmd := s.command(validateUse, validateShort, validateLong, func(_ *cobra.Command, paths []string) error {
		return v.run(paths)
	})
	flags := cmd.Flags()
	flags.Func("format", formatFlag.In(s.lang), oneOf(&v.format, report.Formats()...))
	flags.StringVar(&v.model, "model", "", modelFlag.In(s.lang))
	flags.Func("at", atFlag.In(s.lang), day(&v.at))
	flags.Func("fail-on", failOnFlag.In(s.lang), severity(&v.failOn))
	flags.StringVar(&v.known, "baseline", "", baselineFlag.In(s.lang))
	flags.StringVar(&v.record, "write-baseline", "", writeBaselineFlag.In(s.lang))
	flags.BoolVar(&v.showSource, "show-source", false, showSourceFlag.In(s.lang))
	return cmd
}

func (v *validation) run(paths []string) error {
	files, err := v.find(paths)
	if err != nil {
		return err
	}
	if v.report, err = v.newReport(); err != nil {
		return err
	}
	model, findings, err := v.practice(v.model)
	if err != nil {
		return err
	}
	if v.baseline, err = v.readBaseline(); err != nil {
		return err
	}
	v.validator = document.NewValidator(
		document.At(v.at), document.Today(v.Today), document.UnderModel(model),
		document.WithSettings(v.folders), document.WithBaseline(v.baseline),
	)
	if v.record != "" {
		v.recorded.Name = seenFrom(v.record)
	}
	if findings.HasErrors() {
		v.takeAside(findings) // under a model that cannot be read, nothing can be said
	} else {
		inOrder(v.underSettings(files), v.file, v.takeUp)
	}
	v.writeBaseline(v.status == statusFailure || findings.HasErrors())
	v.total.Partial = v.status == statusFailure
	_ = v.report.Close(v.total) // an error stays in out until the end
	return nil
}

func (v *validation) newReport() (*report.Report, error) {
	options := []report.Option{report.SummaryTo(v.Err)}
	if v.showSource {
		options = append(options, report.WithSource())
	}
	return report.New(v.format, v.out, v.lang, options...)
}

// underSettings reports what is wrong with the settings of the files, and gives the files that the settings do not
// leave out.
func (v *validation) underSettings(files []string) []string {
	told := map[*document.Folder]bool{}
	var kept []string
	for _, file := range files {
		folder := v.folders.Of(file)
		if folder != nil && !told[folder] {
			told[folder] = true
			v.tell(folder)
		}
		if !folder.Excludes(file) {
			kept = append(kept, file)
		}
	}
	return kept
}

// tell reports what is wrong with the settings of a folder.
func (v *validation) tell(folder *document.Folder) {
	for _, unread := range folder.Unread() {
		v.fail(unread.Path + ": " + v.reason(unread.Err))
	}
	v.note(folder.File)
	if findings := folder.Findings(); len(findings) > 0 {
		v.takeAside(findings)
	}
}

// A verdict is what came of one file.
type verdict struct {
	file     string
	text     []byte
	err      error // the file could not be checked
	checked  *document.Checked
	rendered report.Rendered
}

// file checks one file. It is called from many goroutines at once.
func (v *validation) file(name string) verdict {
	result := verdict{file: name}
	result.err = guarded(func() error {
		text, err := v.read(name)
		switch {
		case errors.Is(err, errTooLarge):
			result.checked = v.validator.TooLarge(name, largestFile)
		case err != nil:
			return err
		default:
			result.checked = v.validator.Check(name, text)
		}
		if v.showSource {
			result.text = text
		}
		result.rendered = v.render(result)
		return nil
	})
	return result
}

func (v *validation) render(result verdict) report.Rendered {
	return v.report.Render(report.File{Findings: result.checked.Findings, Text: result.text})
}

// takeUp takes the verdict on the next file, and looks at its plans beside those of the files before.
func (v *validation) takeUp(result verdict) {
	if result.err == nil {
		result.err = guarded(func() error {
			if settled := v.validator.Settle(result.checked); settled != result.checked {
				result.checked = settled
				result.rendered = v.render(result)
			}
			return nil
		})
	}
	if result.err != nil {
		v.fail(result.file + ": " + v.reason(result.err))
		return
	}
	v.note(result.file)
	v.take(len(result.checked.Documents), result.checked.Result, result.rendered)
}

// takeAside takes what was found in a file that is none of those to check: settings, or a model.
func (v *validation) takeAside(findings mabra.Findings) {
	result := v.baseline.Apply(document.Result{Findings: findings})
	v.take(1, result, v.report.Render(report.File{Findings: result.Findings}))
}

// take writes what was found in one file.
func (v *validation) take(documents int, result document.Result, rendered report.Rendered) {
	if v.record != "" {
		v.recorded.Add(result)
	}
	_ = v.report.Write(rendered)
	_ = v.out.Flush() // an error stays in out until the end
	v.total.Files++
	v.total.Documents += documents
	v.total.Count(result.Findings)
	if result.Findings.AtLeast(v.failOn) && v.status == statusClean {
		v.status = statusFindings
	}
}
