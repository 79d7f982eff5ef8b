package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/training/course"
)

// An exampleRequest is one run of example.
type exampleRequest struct {
	*session
	training.Options
	to     mabra.Format
	course bool
	suite  bool
	list   bool
	output string
	over   bool
}

func (s *session) example() *cobra.Command {
	r := &exampleRequest{session: s, to: mabra.YAML}
	cmd := s.command(exampleUse, exampleShort, exampleLong, func(cmd *cobra.Command, args []string) error {
		if cmd.Flags().Changed("lang") {
			r.Language = s.lang
		}
		if err := r.wrongUsage(cmd, args); err != nil {
			return err
		}
		if r.list {
			return r.listScenarios()
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
	flags.BoolVar(&r.suite, "suite", false, suiteFlag.In(s.lang))
	flags.BoolVar(&r.list, "list", false, listFlag.In(s.lang))
	flags.Func("to", exampleToFlag.In(s.lang), oneOf(&r.to, mabra.YAML, mabra.JSON, jsonLines))
	flags.FuncP("output", "o", exampleOutputFlag.In(s.lang), text(&r.output))
	flags.BoolVar(&r.over, "overwrite", false, overwriteFlag.In(s.lang))
	return cmd
}

// wrongUsage says which of the wishes cannot be met, alone or together.
func (r *exampleRequest) wrongUsage(cmd *cobra.Command, args []string) error {
	asked := cmd.Flags().Changed
	switch {
	case len(args) > 0:
		return r.misuse(noArguments)
	case r.list:
		return nil
	case r.Count < 0 || r.First < 0 || r.Revisions < 0 || r.Flaws < 0:
		return r.misuse(negativeNumber)
	case asked("count") && r.Count == 0:
		return r.misuse(noneAskedFor, "--count")
	case asked("revisions") && r.Revisions == 0:
		return r.misuse(noneAskedFor, "--revisions")
	case r.First > math.MaxInt-max(r.Count, 1):
		return r.misuse(optionDoesNotGo, "first")
	}
	return r.wrongOutput()
}

// wrongOutput says which of the wishes for what is written, and where, do not go together.
func (r *exampleRequest) wrongOutput() error {
	switch {
	case (r.course || r.suite) && r.output == "":
		return r.misuse(folderMissing)
	case r.to == jsonLines && r.output != "":
		return r.misuse(linesAreAStream)
	case r.course && r.to != mabra.YAML:
		return r.misuse(optionDoesNotGo, "to")
	case r.course && r.suite:
		return r.misuse(optionDoesNotGo, "suite")
	}
	return nil
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

// A receiver takes examples one by one.
type receiver interface {
	add(*training.Example) error
	close() error
	leave() // what was begun and not closed
}

// generate writes the examples as a stream, or as files.
func (r *exampleRequest) generate() error {
	if r.Format = r.to; r.to == jsonLines {
		r.Format = mabra.JSON
	}
	if r.Before = r.suite; r.suite && r.Flaw == "" {
		r.Flaws = max(r.Flaws, 1)
	}
	all, err := training.Generate(r.Options)
	if err != nil {
		return r.wrongOption(err)
	}
	all = withProgress(r.session, all, max(r.Count, 1)*max(r.Revisions, 1))
	if r.output == "" {
		return r.stream(all)
	}
	into := r.receiver()
	defer into.leave()
	for e := range all {
		if err := into.add(e); err != nil {
			r.failBelow(r.output, err)
			return nil
		}
	}
	if err := into.close(); err != nil {
		r.failBelow(r.output, err)
	}
	return nil
}

// receiver gives the folder that the examples are written in.
func (r *exampleRequest) receiver() receiver {
	folder := newTrainingFolder(r.output, r.Options, overwriting(r.over))
	if r.suite {
		return &trainingSuite{trainingFolder: folder, lang: r.lang, first: r.First}
	}
	return folder
}

// stream writes the examples to the standard output: YAML with --- between them, JSON one after the other.
func (r *exampleRequest) stream(all iter.Seq[*training.Example]) error {
	between := ""
	for e := range all {
		text, err := r.written(e)
		if err != nil {
			r.fail(r.say(programAtFault))
			return nil
		}
		_, _ = r.out.WriteString(between)
		if _, err := r.out.Write(text); err != nil {
			return nil // nobody reads any more, or the end says so
		}
		if r.to == mabra.YAML {
			between = "---\n"
		}
	}
	return nil
}

// jsonLines is JSON with each document on a line of its own, for programs that read a stream.
const jsonLines mabra.Format = "jsonl"

// written gives an example as it stands in a stream.
func (r *exampleRequest) written(e *training.Example) ([]byte, error) {
	text, err := e.Encode(r.Format)
	if err != nil || r.to != jsonLines {
		return text, err
	}
	line := bytes.NewBuffer(make([]byte, 0, len(text)))
	err = json.Compact(line, text)
	line.WriteByte('\n')
	return line.Bytes(), err
}

// writeCourse writes a training package.
func (r *exampleRequest) writeCourse() error {
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
	case option.Option == "format":
		return r.misuse(flawOnlyInYAML)
	case option.Option == "flaws":
		return r.misuse(tooManyFlaws)
	case len(option.Known) == 0:
		return r.misuse(optionDoesNotGo, option.Option)
	}
	return r.misuse(noSuchOption, option.Option, r.suggestion(typed, option.Known), strings.Join(option.Known, ", "))
}
