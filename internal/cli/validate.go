package cli

import (
	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A validation is one run of validate.
type validation struct {
	*session
	format     string
	model      string
	at         mabra.Date // zero: the settings' day, or today
	failOn     mabra.Severity
	showSource bool
	known      string // the file with findings that are known
	record     string // the file to write the findings to

	configs   *configs
	practised *plan.PracticeModel // the model that was asked for
	baseline  *baseline
	recording recording
	together  plan.Together
	output    output
	total     summary
}

func (s *session) validate() *cobra.Command {
	v := &validation{session: s, format: "text", failOn: mabra.Error}
	cmd := s.command(validateUse, validateShort, validateLong, func(_ *cobra.Command, paths []string) error {
		return v.run(paths)
	})
	flags := cmd.Flags()
	flags.Func("format", formatFlag.In(s.lang), oneOf(&v.format, "text", "json"))
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
	v.output = &textOutput{out: v.out, summary: v.Err, lang: v.lang, showSource: v.showSource}
	if v.format == "json" {
		v.output = &jsonOutput{out: v.out, lang: v.lang}
	}
	var findings mabra.Findings
	if v.practised, findings, err = v.practice(v.model); err != nil {
		return err
	}
	if v.known != "" {
		if v.baseline, err = readBaseline(v.known); err != nil {
			return v.misuse(unreadableBaseline, v.known)
		}
	}
	v.recording.counts = map[knownFinding]int{}
	v.configs = v.newConfigs()
	if findings.HasErrors() {
		v.take(v.verdictOn(v.model, findings, 1, nil)) // under a model that cannot be read, nothing can be said
	} else {
		files = v.checkConfigs(files)
		inOrder(files, func(name string) verdict { return v.file(name, nil) }, v.takeUp)
	}
	if v.record != "" {
		if err := v.recording.write(v.record); err != nil {
			v.fail(v.say(cannotWrite))
		}
	}
	v.total.partial = v.status == statusFailure
	v.output.end(v.total)
	return nil
}

// checkConfigs reports what is wrong with the settings of the files, and gives the files that the settings do not leave
// out.
func (v *validation) checkConfigs(files []string) []string {
	reported := map[*Config]bool{}
	var kept []string
	for _, file := range files {
		config := v.configs.of(file)
		if config != nil && !reported[config] {
			reported[config] = true
			if len(config.findings) > 0 {
				v.take(v.verdictOn(v.configs.shown(config.folder), config.findings, 1, nil))
			}
		}
		if !config.excludes(v.configs.absolute(file)) {
			kept = append(kept, file)
		}
	}
	return kept
}

// A verdict is what came of one file.
type verdict struct {
	file     string
	err      error // the file could not be checked
	counts   summary
	serious  bool
	found    []knownFinding // only when they are recorded
	plans    []*plan.Plan
	rendered []byte
}

// file checks one file. It is called from many goroutines at once. More is what there is to say about the file's plans
// beside those of other files.
func (v *validation) file(name string, more mabra.Findings) (result verdict) {
	result = verdict{file: name}
	result.err = guarded(func() error {
		source, err := v.open(name)
		if err != nil {
			return err
		}
		config := v.configs.of(name)
		findings := append(source.findings, more...)
		var plans []*plan.Plan
		for _, document := range source.documents {
			findings = append(findings, document.Check(v.options(config)...)...)
			if p, ok := document.(*plan.Plan); ok {
				plans = append(plans, p)
			}
		}
		findings = plan.Ignore(name, source.text, findings.Sort())
		result = v.verdictOn(name, config.adjust(findings), len(source.documents), source.text)
		result.plans = plans
		return nil
	})
	return result
}

// options gives how to check a document under the settings: what was asked for in the command goes before them.
func (v *validation) options(config *Config) []mabra.CheckOption {
	day, model := v.at, v.practised
	if config != nil {
		if day.IsZero() {
			day = config.At
		}
		if model == nil {
			model = config.model
		}
	}
	if day.IsZero() {
		day = v.Today
	}
	return []mabra.CheckOption{mabra.At(day), plan.UnderModel(model)}
}

// verdictOn puts together what was found in one file. What is known since before is left out.
func (v *validation) verdictOn(name string, findings mabra.Findings, documents int, text []byte) verdict {
	findings = v.baseline.unknown(findings)
	result := verdict{
		file: name, counts: v.count(findings, documents), serious: findings.AtLeast(v.failOn),
		rendered: v.output.render(findings, text),
	}
	if v.record != "" {
		for _, f := range findings {
			result.found = append(result.found, known(f))
		}
	}
	return result
}

// count counts what was found in one file.
func (v *validation) count(findings mabra.Findings, documents int) summary {
	return summary{
		Files: 1, Documents: documents, Errors: findings.Count(mabra.Error),
		Warnings: findings.Count(mabra.Warning), Infos: findings.Count(mabra.Info),
	}
}

// takeUp takes the verdict on the next file, and looks at its plans beside those of the files before. Where there is
// something to say of them the file is checked once more, with that among its findings.
func (v *validation) takeUp(result verdict) {
	var more mabra.Findings
	for _, p := range result.plans {
		more = append(more, v.together.Add(p, v.options(v.configs.of(result.file))...)...)
	}
	switch {
	case more == nil:
		v.take(result)
	case result.file == stdin: // cannot be read again
		v.take(result)
		more := v.verdictOn(stdin, more, 0, nil)
		more.counts.Files = 0
		v.take(more)
	default:
		v.take(v.file(result.file, more))
	}
}

// take writes the verdict on one file.
func (v *validation) take(result verdict) {
	if result.err != nil {
		v.fail(result.file + ": " + v.reason(result.err))
		return
	}
	v.recording.add(result.found)
	v.output.add(result.rendered)
	_ = v.out.Flush() // an error stays in out until the end
	v.total.add(result.counts)
	if result.serious && v.status == statusClean {
		v.status = statusFindings
	}
}
