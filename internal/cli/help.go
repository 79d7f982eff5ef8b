package cli

import (
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// help writes what a command does and how it is called. It stands in for cobra's own help, which is in English.
func (s *session) help(cmd *cobra.Command, _ []string) {
	_, _ = fmt.Fprintf(s.out, "%s\n%s\n  %s\n", wrap(cmd.Long, ""), usageHeading.In(s.lang), cmd.UseLine())
	if cmd.HasAvailableSubCommands() {
		_, _ = fmt.Fprintf(s.out, "\n%s\n", commandsHeading.In(s.lang))
		for _, sub := range cmd.Commands() {
			_, _ = fmt.Fprintf(s.out, "  %-10s %s\n", sub.Name(), sub.Short)
		}
	}
	_, _ = fmt.Fprintf(s.out, "\n%s\n", flagsHeading.In(s.lang))
	describe := func(f *pflag.Flag) {
		_, usage := pflag.UnquoteUsage(f)
		_, _ = fmt.Fprintf(s.out, "  %s\n%s", synopsis(f), wrap(usage, "      "))
	}
	cmd.NonInheritedFlags().VisitAll(describe)
	cmd.InheritedFlags().VisitAll(describe)
}

func (s *session) helpCommand(root *cobra.Command) *cobra.Command {
	return s.command(helpUse, helpShort, helpLong, func(_ *cobra.Command, args []string) error {
		cmd, rest, err := root.Find(args)
		if err != nil || len(rest) > 0 {
			return s.unknownCommand(root, args[0])
		}
		return cmd.Help()
	})
}
