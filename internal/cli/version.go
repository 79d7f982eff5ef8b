package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/schemas"
)

// A build is what a program knows of how it was made.
type build struct {
	Version  string            `json:"version"`  // of the program, or (devel)
	Commit   string            `json:"commit"`   // empty where the program was built outside a repository
	Modified *bool             `json:"modified"` // whether files were changed since the commit; null where nobody knows
	Go       string            `json:"go"`
	Platform string            `json:"platform"`
	Format   string            `json:"format"`  // of documents
	Schemas  map[string]string `json:"schemas"` // kind → id
}

func (s *session) version() *cobra.Command {
	var asJSON bool
	cmd := s.command(versionUse, versionShort, versionLong, func(_ *cobra.Command, args []string) error {
		switch {
		case len(args) > 0:
			return s.misuse(noArguments)
		case asJSON:
			s.writeJSON(thisBuild())
			return nil
		}
		return s.tellVersion()
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, versionJSONFlag.In(s.lang))
	return cmd
}

func (s *session) tellVersion() error {
	this := thisBuild()
	_, _ = fmt.Fprintf(s.out, "mabra %s\n%s %s\n%s\n", this.Version, documentFormat.In(s.lang), this.Format, this.Go)
	return nil
}

func programVersion() string { return thisBuild().Version }

func thisBuild() build {
	info, _ := debug.ReadBuildInfo()
	this := buildOf(info)
	for _, kind := range schemas.Kinds() {
		this.Schemas[kind] = schemas.ID(kind, schemas.Version)
	}
	for _, written := range outputs {
		this.Schemas[written.kind] = written.id
	}
	return this
}

// buildOf reads what Go noted in the program; info is nil where it noted nothing.
func buildOf(info *debug.BuildInfo) build {
	this := build{
		Version: "(devel)", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH,
		Format: yamldoc.Version, Schemas: map[string]string{},
	}
	if info == nil {
		return this
	}
	if info.Main.Version != "" {
		this.Version = info.Main.Version
	}
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			this.Commit = setting.Value
		case "vcs.modified":
			changed := setting.Value == "true"
			this.Modified = &changed
		}
	}
	return this
}
