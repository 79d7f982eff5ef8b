package cli

import (
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/report"
)

// A validation is one run of validate.
type validation struct {
	*session
	targets    []target // the standard output in words, where none is named
	overwrite  bool
	model      string
	at         mabra.Date // zero: the settings' day, or today
	failOn     mabra.Severity
	show       mabra.Severity // zero: what is calm to read
	quiet      bool
	showSource bool
	skip       bool   // what is no document of the format
	known      string // the file with findings that are known
	record     string // the file to write the findings to

	baseline   *document.Baseline
	recorded   document.Baseline
	seen       map[string]bool // the files that have been checked, as the baseline that is read knows them
	validator  *document.Validator
	found      *search
	left       map[pathMark]bool // files that are told of when they are checked
	outlets    []*outlet
	total      report.Summary
	documents  int  // in the files to check
	allLeftOut bool // the settings leave out every file
	foreign    int  // files that are no documents of the format and were let be
}

func (s *session) validate() *cobra.Command {
	v := &validation{session: s, failOn: mabra.Error}
	cmd := s.command(validateUse, validateShort, validateLong, func(_ *cobra.Command, paths []string) error {
		return v.run(paths)
	})
	flags := cmd.Flags()
	flags.Func("format", formatFlag.In(s.lang), targets(&v.targets))
	flags.BoolVar(&v.overwrite, "overwrite", false, overwriteReportFlag.In(s.lang))
	flags.Func("show", showFlag.In(s.lang), severity(&v.show))
	flags.BoolVar(&v.quiet, "quiet", false, quietFlag.In(s.lang))
	flags.Func("model", modelFlag.In(s.lang), text(&v.model))
	flags.Func("at", atFlag.In(s.lang), day(&v.at))
	flags.Func("fail-on", failOnFlag.In(s.lang), severity(&v.failOn))
	flags.Func("baseline", baselineFlag.In(s.lang), text(&v.known))
	flags.Func("write-baseline", writeBaselineFlag.In(s.lang), text(&v.record))
	flags.BoolVar(&v.skip, "skip-foreign", false, skipForeignFlag.In(s.lang))
	flags.BoolVar(&v.showSource, "show-source", false, showSourceFlag.In(s.lang))
	return cmd
}

func (v *validation) run(paths []string) error {
	v.speakOf(paths)
	found, err := v.find(paths)
	if err != nil {
		return err
	}
	if err = v.newOutlets(len(found.files) > 1); err != nil {
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
	v.found = found
	v.tellModel(findings)
	if !findings.HasErrors() { // under a model that cannot be read, nothing can be said
		inOrder(v.underSettings(), v.file, v.takeUp)
	}
	v.sayWhatWasSkipped()
	v.total.Partial = v.status == statusFailure
	v.writeBaseline(v.total.Partial || findings.HasErrors())
	nothing := v.documents == 0 && v.status == statusClean
	if nothing {
		v.sayNothingChecked()
	}
	v.closeOutlets(nothing)
	return nil
}

// sayNothingChecked says that there was nothing to check.
func (v *validation) sayNothingChecked() {
	text := nothingChecked
	if v.allLeftOut {
		text = nothingLeft
	}
	v.complain(v.say(text))
	v.unread = append(v.unread, report.Unchecked{Reason: v.say(text)})
	v.status, v.total.Partial = statusUsage, true
}

// sayWhatWasSkipped says how many files were let be because they are no documents of the format.
func (v *validation) sayWhatWasSkipped() {
	if v.foreign > 0 && !v.quiet {
		v.complain(v.say(foreignSkipped, v.foreign))
	}
}

// tellModel reports what is wrong with the practice model that was asked for.
func (v *validation) tellModel(findings mabra.Findings) {
	if !findings.HasErrors() {
		findings = v.elsewhere(findings)
	}
	if len(findings) > 0 {
		v.takeAside(findings, nil)
	}
}

// underSettings reports what is wrong with the settings of the files, and gives the files that the settings do not
// leave out.
func (v *validation) underSettings() []string {
	told := map[*document.Folder]bool{}
	var folders []*document.Folder
	var kept []string
	for _, file := range v.found.files {
		if folder := v.folders.Of(file); folder != nil && !told[folder] {
			told[folder] = true
			folders = append(folders, folder)
		}
		if v.found.chosen(file) {
			kept = append(kept, file)
		}
	}
	v.tell(folders)
	v.allLeftOut = len(kept) == 0 && len(v.found.files) > 0
	return kept
}

// tell reports what is wrong with the settings of folders, and beside them. What is wrong with a model that several of them
// name is told once.
func (v *validation) tell(folders []*document.Folder) {
	type place struct {
		file, rule, variant string
		at                  mabra.Position
		path                mabra.Path
	}
	told := map[place]bool{}
	for _, folder := range folders {
		v.noteSettings(folder)
		if v.tellUnread(folder) {
			v.status = statusFailure
		}
		findings := slices.DeleteFunc(v.elsewhere(folder.Findings()), func(f mabra.Finding) bool {
			here := place{f.File, f.Rule.ID, f.Variant, f.Position, f.Path}
			before := told[here]
			told[here] = true
			return before
		})
		if slices.ContainsFunc(v.found.folders, folder.Within) {
			findings = append(findings, folder.Idle()...)
		}
		if len(findings) > 0 {
			v.takeAside(findings.Sort(), folder)
		}
	}
	beside := v.folders.Findings()
	for i := range beside {
		v.takeAside(beside[i:i+1], nil)
	}
}

// elsewhere gives the findings about files that are not to be checked themselves. Those about the others are told there.
func (v *validation) elsewhere(findings mabra.Findings) mabra.Findings {
	return slices.DeleteFunc(findings, func(f mabra.Finding) bool {
		if !v.found.chosen(f.File) {
			return false
		}
		if v.left == nil {
			v.left = map[pathMark]bool{}
		}
		v.left[markOf(wholePath(f.File))] = true
		return true
	})
}

// A verdict is what came of one file.
type verdict struct {
	file     string
	text     []byte
	err      error // the file could not be checked
	checked  *document.Checked
	rendered []report.Rendered
	own      bool // one of the command's own files
	foreign  bool // no document of the format, and to be let be
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
			if len(result.checked.Documents) == 0 && !document.HoldsSettings(name) && !v.left[markOf(wholePath(name))] {
				result.own = isOwn(text)
				result.foreign = v.skips(result.checked.Folder) && document.Foreign(text)
			}
		}
		if document.HoldsSettings(name) { // of the models that they name tell has told
			result.checked.Findings = ownOf(name, result.checked.Findings)
			result.checked.Known = ownOf(name, result.checked.Known)
		}
		result.text = text
		result.rendered = v.render(result)
		return nil
	})
	return result
}

// ownOf gives the findings about a file itself.
func ownOf(file string, findings mabra.Findings) mabra.Findings {
	return slices.DeleteFunc(slices.Clone(findings), func(f mabra.Finding) bool { return f.File != file })
}

func (v *validation) render(result verdict) []report.Rendered {
	checked := result.checked
	return v.renderIn(v.languageIn(checked.Folder), report.File{
		Name: result.file, Findings: checked.Findings, Draft: isDraft(checked.Documents), Text: result.text,
		Standings: checked.Standings(),
	})
}

// isDraft reports whether documents are drafts of plans, all of them.
func isDraft(documents []document.Document) bool {
	for _, d := range documents {
		if p, ok := d.(*plan.Plan); !ok || p.Status != plan.StatusDraft {
			return false
		}
	}
	return len(documents) > 0
}

// skips reports whether what is no document of the format is let be under the settings of a folder, which may be nil.
func (v *validation) skips(folder *document.Folder) bool {
	return v.skip || folder != nil && folder.SkipForeign
}

// takeUp takes the verdict on the next file, and looks at its plans beside those of the files before.
func (v *validation) takeUp(result verdict) {
	switch {
	case result.own:
		return
	case result.foreign:
		v.foreign++
		return
	}
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
		v.failToRead(result.file, v.reason(result.err))
		return
	}
	v.note(result.file)
	documents := len(result.checked.Documents)
	if document.HoldsSettings(result.file) {
		documents = 1
	}
	v.documents += documents
	v.take(documents, result.checked.Result, result.rendered)
}

// takeAside takes what was found in files that are none of those to check: the settings of a folder, which may be nil, or a
// model.
func (v *validation) takeAside(findings mabra.Findings, folder *document.Folder) {
	result := v.baseline.Apply(document.Result{Findings: findings, Folder: folder})
	v.take(1, result, v.renderIn(v.lang, report.File{Findings: result.Findings, Standings: result.Standings()}))
}

// take writes what was found in one file.
func (v *validation) take(documents int, result document.Result, rendered []report.Rendered) {
	if v.record != "" {
		v.recorded.Add(result)
	}
	for i, o := range v.outlets {
		_ = o.Write(rendered[i])
	}
	_ = v.out.Flush() // an error stays in out until the end
	v.total.Files++
	v.total.Documents += documents
	v.total.Count(result.Findings)
	if result.Findings.AtLeast(v.failOn) && v.status == statusClean {
		v.status = statusFindings
	}
}
