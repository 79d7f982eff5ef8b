package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

func (s *session) version() *cobra.Command {
	return s.command(versionUse, versionShort, versionLong, func(_ *cobra.Command, args []string) error {
		if len(args) > 0 {
			return s.misuse(noArguments)
		}
		return s.tellVersion()
	})
}

func (s *session) tellVersion() error {
	_, _ = fmt.Fprintf(s.out, "mabra %s\n%s %s\n%s\n", programVersion(), documentFormat.In(s.lang), yamldoc.Version, runtime.Version())
	return nil
}

func programVersion() string {
	if build, ok := debug.ReadBuildInfo(); ok && build.Main.Version != "" {
		return build.Main.Version
	}
	return "(devel)"
}
