package cli

import (
	"errors"
	"io/fs"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// practice gives the practice model that is asked for: one that comes with the library, or the base of a form, by its
// name, or one's own, by the file it stands in. The findings are about that file. Without a name it gives none.
func (s *session) practice(nameOrFile string) (*plan.PracticeModel, mabra.Findings, error) {
	if nameOrFile == "" {
		return nil, nil, nil
	}
	if m, ok := shippedPractice(nameOrFile); ok {
		return m, nil, nil
	}
	text, err := s.read(nameOrFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, s.misuse(unknownModel, s.suggestion(nameOrFile, practiceNames()))
	case err != nil:
		return nil, nil, s.misuse(unreadableModel, s.reason(err))
	}
	m, findings := plan.ParseModel(nameOrFile, text)
	return m, append(findings, m.Check()...).Sort(), nil
}

// shippedPractice gives the practice model, or the base of the form, that comes with the library under a name.
func shippedPractice(name string) (*plan.PracticeModel, bool) {
	if m, ok := plan.LoadModel(name); ok {
		return m, true
	}
	return plan.LoadForm(plan.Form(name))
}

// practiceNames lists the names of the practice models and of the bases of forms.
func practiceNames() []string {
	names := plan.Models()
	for _, form := range plan.Forms() {
		names = append(names, string(form))
	}
	slices.Sort(names)
	return names
}
