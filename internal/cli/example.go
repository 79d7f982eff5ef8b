package cli

import (
	"errors"
	"fmt"
	"iter"
	"math"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/training/course"
)

// An exampleRequest is one run of example.
type exampleRequest struct {
	*session
	training.Options
	course bool
	list   bool
	output string
	over   bool
}

func (s *session) example() *cobra.Command {
	r := &exampleRequest{session: s}
	cmd := s.command(exampleUse, exampleShort, exampleLong, func(cmd *cobra.Command, args []string) error {
		if cmd.Flags().Changed("lang") {
			r.Language = s.lang
		}
		switch {
		case len(args) > 0:
			return s.misuse(noArguments)
		case r.list:
			return r.listScenarios()
		case r.Count < 0 || r.First < 0 || r.Revisions < 0 || r.Flaws < 0:
			return s.misuse(negativeNumber)
		case cmd.Flags().Changed("count") && r.Count == 0:
			return s.misuse(noneAskedFor, "--count")
		case cmd.Flags().Changed("revisions") && r.Revisions == 0:
			return s.misuse(noneAskedFor, "--revisions")
		case r.First > math.MaxInt-max(r.Count, 1):
			return s.misuse(optionDoesNotGo, "first")
		}
		err := guarded(r.make)
		if errors.Is(err, errPanic) {
			s.fail(s.say(programAtFault))
			return nil
		}
		return err
	})
	flags := cmd.Flags()
	flags.Func("scenario", scenarioFlag.In(s.lang), text(&r.Scenario))
	flags.Func("model", exampleModelFlag.In(s.lang), text(&r.Model))
	flags.Func("form", formFlag.In(s.lang), text(&r.Form))
	flags.Func("seed", seedFlag.In(s.lang), seed(&r.Seed))
	flags.Func("count", countFlag.In(s.lang), number(&r.Count))
	flags.Func("first", firstFlag.In(s.lang), number(&r.First))
	flags.Func("revisions", revisionsFlag.In(s.lang), number(&r.Revisions))
	flags.Func("flaw", flawFlag.In(s.lang), text(&r.Flaw))
	flags.Func("flaws", flawsFlag.In(s.lang), number(&r.Flaws))
	flags.Func("at", exampleAtFlag.In(s.lang), day(&r.At))
	flags.BoolVar(&r.course, "course", false, courseFlag.In(s.lang))
	flags.BoolVar(&r.list, "list", false, listFlag.In(s.lang))
	flags.FuncP("output", "o", exampleOutputFlag.In(s.lang), text(&r.output))
	flags.BoolVar(&r.over, "overwrite", false, overwriteFlag.In(s.lang))
	return cmd
}

func (r *exampleRequest) make() error {
	if r.course {
		return r.writeCourse()
	}
	return r.generate()
}

func (r *exampleRequest) listScenarios() error {
	for _, name := range training.Scenarios() {
		if s, ok := training.LoadScenario(name); ok {
			_, _ = fmt.Fprintf(r.out, "%-20s %s\n", name, s.About.In(r.lang))
		}
	}
	return nil
}

// generate writes the examples as a stream, or as files.
func (r *exampleRequest) generate() error {
	all, err := training.Generate(r.Options)
	if err != nil {
		return r.wrongOption(err)
	}
	all = withProgress(r.session, all, max(r.Count, 1)*max(r.Revisions, 1))
	if r.output == "" {
		return r.stream(all)
	}
	folder := newTrainingFolder(r.output, r.Options, overwriting(r.over))
	for e := range all {
		if err := folder.add(e); err != nil {
			r.failBelow(r.output, err)
			return nil
		}
	}
	if err := folder.close(); err != nil {
		r.failBelow(r.output, err)
	}
	return nil
}

// stream writes the examples to the standard output, separated by ---.
func (r *exampleRequest) stream(all iter.Seq[*training.Example]) error {
	between := ""
	for e := range all {
		text, err := e.YAML()
		if err != nil {
			r.fail(r.say(programAtFault))
			return nil
		}
		_, _ = r.out.WriteString(between)
		if _, err := r.out.Write(text); err != nil {
			return nil // nobody reads any more, or the end says so
		}
		between = "---\n"
	}
	return nil
}

// writeCourse writes a training package.
func (r *exampleRequest) writeCourse() error {
	if r.output == "" {
		return r.misuse(courseNeedsFolder)
	}
	files, err := course.Files(r.Options, r.lang)
	if err != nil {
		return r.wrongOption(err)
	}
	for _, f := range files {
		if err := writeBelow(r.output, f.Path, f.Text, anybody, overwriting(r.over)); err != nil {
			r.failBelow(r.output, err)
			return nil
		}
	}
	return nil
}

// wrongOption says in the reader's language which option asks for something that there is not.
func (r *exampleRequest) wrongOption(err error) error {
	var option *training.OptionError
	if !errors.As(err, &option) {
		r.fail(r.say(programAtFault))
		return nil
	}
	typed := map[string]string{"scenario": r.Scenario, "model": r.Model, "form": string(r.Form), "flaw": r.Flaw}[option.Option]
	switch {
	case option.Option == "flaw" && option.Known == nil:
		return r.misuse(flawHasNoGround)
	case option.Option == "flaws":
		return r.misuse(tooManyFlaws)
	case len(option.Known) == 0:
		return r.misuse(optionDoesNotGo, option.Option)
	}
	return r.misuse(noSuchOption, option.Option, r.suggestion(typed, option.Known), strings.Join(option.Known, ", "))
}
