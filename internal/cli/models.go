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

// listModels lists the practice models, and then the forms that they build on.
func (s *session) listModels() {
	_, _ = fmt.Fprintln(s.out, modelsHeading.In(s.lang))
	for _, name := range plan.Models() {
		s.listPractice(plan.LoadModel(name))
	}
	_, _ = fmt.Fprintln(s.out, "\n"+formsHeading.In(s.lang))
	for _, form := range plan.Forms() {
		s.listPractice(plan.LoadForm(form))
	}
}

func (s *session) listPractice(m *plan.PracticeModel, ok bool) {
	if ok {
		_, _ = fmt.Fprintf(s.out, "  %-20s %s\n", m.Name, m.Title.In(s.lang))
	}
}

// showModel writes a practice model, or the base of a form, as a file of one's own may be written.
func (s *session) showModel(name string) error {
	m, ok := plan.LoadBase(name)
	if !ok {
		return s.misuse(noSuchModel, s.suggestion(name, plan.Bases()))
	}
	text, err := m.Encode(mabra.YAML)
	if err != nil {
		return s.misuse(programAtFault)
	}
	_, _ = s.out.Write(text)
	return nil
}
