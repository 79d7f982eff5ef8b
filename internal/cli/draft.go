package cli

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
	"github.com/mabra-hjulet/mabra/report"
)

// A drafting is one run of draft.
type drafting struct {
	*session
	model    string
	options  draft.Options
	together bool
	output   string
}

func (s *session) draft() *cobra.Command {
	d := &drafting{session: s, options: draft.Options{Day: s.Today}}
	cmd := s.command(draftUse, draftShort, draftLong, func(_ *cobra.Command, paths []string) error {
		if len(paths) == 0 {
			return s.misuse(noAssessment)
		}
		s.speakOf(paths)
		return d.run(paths)
	})
	flags := cmd.Flags()
	flags.StringVar(&d.model, "model", "", draftModelFlag.In(s.lang))
	flags.Func("form", draftFormFlag.In(s.lang), oneOf(&d.options.Form, mabra.Values[plan.Form]()...))
	flags.Func("stage", draftStageFlag.In(s.lang), oneOf(&d.options.Stage, mabra.Values[plan.Stage]()...))
	flags.Func("at", draftAtFlag.In(s.lang), day(&d.options.Day))
	flags.BoolVar(&d.together, "together", false, togetherFlag.In(s.lang))
	flags.StringVarP(&d.output, "output", "o", "", outputFlag.In(s.lang))
	return cmd
}

func (d *drafting) run(paths []string) error {
	model, findings, err := d.practiceHere(d.model)
	if err != nil {
		return err
	}
	if d.refused(findings) {
		return nil
	}
	d.options.Model, d.options.Checking = model, d.ownModels(stdin)
	var services []draft.Service
	for _, path := range paths {
		var a draft.Assessments
		if !d.read(path, &a) {
			return nil
		}
		services = append(services, draft.Service{Name: serviceOf(path), Assessments: a})
	}
	err = guarded(func() error { return d.make(services) })
	switch {
	case errors.Is(err, draft.ErrOtherChild):
		d.fail(d.say(otherChild))
	case errors.Is(err, draft.ErrOtherDocument):
		d.fail(d.say(otherDocument))
	case errors.Is(err, draft.ErrNothing):
		d.fail(d.say(noAssessmentThere))
	case err != nil:
		d.fail(d.reason(err))
	}
	return nil
}

// refused writes findings that keep a draft from being made, and reports whether there are any. What is no error of an
// assessment keeps nothing.
func (d *drafting) refused(findings mabra.Findings) bool {
	if !findings.HasErrors() {
		return false
	}
	_ = report.Write(d.out, report.Text, d.lang, findings) // an error stays in out until the end
	d.complain(d.say(notDrafted))
	d.status = statusFindings
	return true
}

// read reads the assessments of a file, and reports whether they can be drafted from. What could not be read would be
// missing in the draft, and nobody would see it.
func (d *drafting) read(path string, into *draft.Assessments) bool {
	foreign := false
	_, documents, findings, err := d.documents(path)
	if err == nil {
		err = guarded(func() error {
			for _, one := range documents {
				findings = append(findings, one.Check(append(d.ownModels(path), mabra.At(d.options.Day))...)...)
				foreign = !into.Add(one) || foreign
			}
			return nil
		})
	}
	switch {
	case err != nil:
		d.fail(path + ": " + d.reason(err))
		return false
	case d.refused(findings.Sort()):
		return false
	case foreign:
		d.fail(path + ": " + d.say(noAssessmentKind))
		return false
	}
	return true
}

// make makes what was asked for of all the assessments, and writes it whole or not at all.
func (d *drafting) make(services []draft.Service) error {
	var text []byte
	if d.together {
		together, err := draft.Together(services, d.options.Checking...)
		if err != nil {
			return err
		}
		text = []byte(together.Print(d.lang))
	} else {
		var all draft.Assessments
		for _, s := range services {
			all.Wheels = append(all.Wheels, s.Wheels...)
			all.Triangles = append(all.Triangles, s.Triangles...)
			all.Matrices = append(all.Matrices, s.Matrices...)
		}
		made, err := draft.Make(all, d.options)
		if err != nil {
			return err
		}
		if text, err = made.Annotated(d.lang); err != nil {
			return err
		}
	}
	if d.output == "" || d.output == stdin {
		_, _ = d.out.Write(text) // an error stays in out until the end
	} else {
		d.deliverNew(d.output, text)
	}
	return nil
}

// serviceOf gives the name of a service whose assessments stand in a file: that of the file.
func serviceOf(path string) string {
	if path == stdin {
		return path
	}
	name := filepath.Base(path)
	for _, ending := range []string{filepath.Ext(name), ".mabra"} {
		name = strings.TrimSuffix(name, ending)
	}
	return name
}
