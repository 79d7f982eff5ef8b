package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

func (s *session) models() *cobra.Command {
	return s.command(modelsUse, modelsShort, modelsLong, func(_ *cobra.Command, names []string) error {
		if len(names) == 0 {
			s.listModels()
			return nil
		}
		for _, name := range names {
			if err := s.showModel(name); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *session) listModels() {
	for _, name := range plan.Models() {
		if m, ok := plan.LoadModel(name); ok {
			_, _ = fmt.Fprintf(s.out, "%-14s %s\n", name, m.Title.In(s.lang))
		}
	}
}

// showModel writes a practice model as a file of one's own may be written.
func (s *session) showModel(name string) error {
	m, ok := plan.LoadModel(name)
	if !ok {
		return s.misuse(noSuchModel, s.suggestion(name, plan.Models()))
	}
	text, err := m.Encode(mabra.YAML)
	if err != nil {
		return s.misuse(programAtFault)
	}
	_, _ = s.out.Write(text)
	return nil
}
