// Package cli is the command mabra: what stands between the words somebody types and the library.
package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/line"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/report"
)

// A Command is the command with all it knows of the world around it.
type Command struct {
	In       io.Reader
	Out, Err io.Writer
	Env      func(name string) string
	Today    mabra.Date       // the day of checking, where none is asked for
	Clock    func() time.Time // tells how long work has taken, for who waits; nil: nobody is told
	Terminal bool             // what is written to Err is seen at once
	ID       func() uuid.UUID // gives a new document its id; nil: one by chance
}

// The exit statuses. They do not depend on the format of the output.
const (
	statusClean    = iota // nothing as serious as was asked about
	statusFindings        // findings
	statusUsage           // the command was called in a wrong way
	statusFailure         // something could not be read or written, or the program is at fault
)

// Run does what args, without the name of the program, ask for, and gives the exit status.
func (c Command) Run(args []string) int {
	s := &session{Command: c, out: bufio.NewWriter(c.Out), folders: foldersFromHere(), told: map[*document.Folder]bool{}, typed: args}
	s.chooseLanguage(args)
	root := s.root()
	root.SetArgs(append([]string{}, args...)) // never nil: cobra would then look for arguments of its own
	if cmd, err := root.ExecuteC(); err != nil && !errors.Is(err, errTold) {
		s.complain(err.Error())
		s.complain(s.say(seeHelp, cmd.CommandPath()))
		s.status = statusUsage
	}
	if err := s.out.Flush(); err != nil {
		s.fail(s.say(cannotWrite))
	}
	return s.status
}

// A session is one run of the command.
type session struct {
	Command
	lang    mabra.Language
	out     *bufio.Writer
	status  int
	folders *document.Folders // nil where nobody knows where one stands: no settings hold
	asked   bool              // the language was asked for: no settings choose another
	told    map[*document.Folder]bool
	unread  []report.Unchecked // what could not be read so far

	typed        []string // what the command was called with
	wantsVersion bool
}

// errTold says that the session failed and that this has been told.
var errTold = errors.New("told already")

// fail reports that the session could not do all of its work.
func (s *session) fail(text string) {
	s.complain(text)
	s.status = statusFailure
}

// failToRead reports that a file could not be read, and keeps that for reports.
func (s *session) failToRead(file, reason string) {
	s.fail(file + ": " + reason)
	s.unread = append(s.unread, report.Unchecked{File: file, Reason: reason})
}

// complain writes a line among the errors. A name that stands in it, of a file for instance, cannot forge another.
func (s *session) complain(text string) { _, _ = fmt.Fprintf(s.Err, "mabra: %s\n", line.Of(text)) }

// say gives a text in the reader's language, with args in place of its verbs.
func (s *session) say(text mabra.Text, args ...any) string {
	return fmt.Sprintf(text.In(s.lang), args...)
}

// misuse gives the error that the command was called in a wrong way.
func (s *session) misuse(text mabra.Text, args ...any) error { return errors.New(s.say(text, args...)) }

func (s *session) root() *cobra.Command {
	root := s.command(rootUse, mabra.Text{}, rootLong, func(cmd *cobra.Command, args []string) error {
		switch {
		case s.wantsVersion:
			return s.tellVersion()
		case len(args) == 0:
			return s.noCommand(cmd)
		}
		return s.unknownCommand(cmd, args[0])
	})
	root.Args = cobra.ArbitraryArgs
	root.FParseErrWhitelist.UnknownFlags = true // a mistake in the command's name is told before one in its flags
	root.SilenceErrors, root.SilenceUsage = true, true
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetOut(s.out)
	root.SetErr(s.Err)
	root.SetHelpFunc(s.help)
	root.SetFlagErrorFunc(s.flagError)
	root.PersistentFlags().Func("lang", langFlag.In(s.lang), oneOf(new(string), "sv", "en")) // chosen before, by languageOf
	root.Flags().BoolVar(&s.wantsVersion, "version", false, versionFlag.In(s.lang))
	root.PersistentFlags().BoolP("help", "h", false, helpFlag.In(s.lang))

	root.AddCommand(
		s.validate(), s.explain(), s.look(), s.newDocument(), s.convert(), s.draft(), s.followUp(), s.diff(), s.merge(),
		s.mirror(), s.render(), s.statistics(), s.models(), s.schema(), s.example(), s.version(),
	)
	root.SetHelpCommand(s.helpCommand(root))
	return root
}

func (s *session) command(use, short, long mabra.Text, run func(*cobra.Command, []string) error) *cobra.Command {
	cmd := &cobra.Command{
		Use: use.In(s.lang), Short: short.In(s.lang), Long: long.In(s.lang), RunE: run, DisableFlagsInUseLine: true,
	}
	cmd.Flags().SortFlags = false
	return cmd
}

// noCommand says what is wrong where there are flags alone: the first that there is not, or that there is no command.
func (s *session) noCommand(root *cobra.Command) error {
	for _, typed := range s.typed {
		name, _, _ := strings.Cut(typed, "=")
		flag := root.Flags().Lookup(strings.TrimPrefix(name, "--"))
		if len(name) == 2 {
			flag = root.Flags().ShorthandLookup(name[1:])
		}
		if len(name) > 1 && name[0] == '-' && name != "--" && flag == nil {
			return s.unknownFlag(root, name)
		}
	}
	return s.misuse(noCommand)
}

func (s *session) unknownCommand(root *cobra.Command, name string) error {
	var names []string
	for _, cmd := range root.Commands() {
		names = append(names, cmd.Name())
	}
	return s.misuse(unknownCommand, name, s.suggestion(name, names))
}

// suggestion proposes the known name nearest to what was typed, or nothing where none is near.
func (s *session) suggestion(typed string, known []string) string {
	if text, ok := yamldoc.Suggestion(typed, known).Value.(mabra.Text); ok {
		return text.In(s.lang)
	}
	return ""
}
