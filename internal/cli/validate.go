package cli

import (
	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
)

// A validation is one run of validate.
type validation struct {
	*session
	format     string
	model      string
	at         mabra.Date
	failOn     mabra.Severity
	showSource bool

	output output
	total  summary
}

func (s *session) validate() *cobra.Command {
	v := &validation{session: s, format: "text", at: s.Today, failOn: mabra.Error}
	cmd := s.command(validateUse, validateShort, validateLong, func(_ *cobra.Command, paths []string) error {
		return v.run(paths)
	})
	flags := cmd.Flags()
	flags.Func("format", formatFlag.In(s.lang), oneOf(&v.format, "text", "json"))
	flags.StringVar(&v.model, "model", "", modelFlag.In(s.lang))
	flags.Func("at", atFlag.In(s.lang), day(&v.at))
	flags.Func("fail-on", failOnFlag.In(s.lang), severity(&v.failOn))
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
	inOrder(files, v.file, v.take)
	v.total.partial = v.status == statusFailure
	v.output.end(v.total)
	return nil
}

// A verdict is what came of one file.
type verdict struct {
	file     string
	err      error // the file could not be checked
	counts   summary
	serious  bool
	rendered []byte
}

// file checks one file. It is called from many goroutines at once.
func (v *validation) file(name string) verdict {
	result := verdict{file: name}
	result.err = guarded(func() error {
		source, err := v.open(name)
		if err != nil {
			return err
		}
		findings := source.findings
		for _, document := range source.documents {
			findings = append(findings, document.Check(mabra.At(v.at), mabra.UnderModel(v.model))...)
		}
		findings = findings.Sort()
		result.counts = summary{
			Files: 1, Documents: len(source.documents), Errors: findings.Count(mabra.Error),
			Warnings: findings.Count(mabra.Warning), Infos: findings.Count(mabra.Info),
		}
		result.serious = findings.AtLeast(v.failOn)
		result.rendered = v.output.render(findings, source.text)
		return nil
	})
	return result
}

// take writes the verdict on one file.
func (v *validation) take(result verdict) {
	if result.err != nil {
		v.fail(result.file + ": " + v.reason(result.err))
		return
	}
	v.output.add(result.rendered)
	_ = v.out.Flush() // an error stays in out until the end
	v.total.add(result.counts)
	if result.serious && v.status == statusClean {
		v.status = statusFindings
	}
}
