package cli

import (
	"errors"
	"io/fs"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
)

// under gives the option to go by the practice model that was asked for, and none where none was: then that of the settings
// holds.
func under(asked *plan.PracticeModel) []mabra.CheckOption {
	if asked == nil {
		return nil
	}
	return []mabra.CheckOption{plan.UnderModel(asked)}
}

// practiceHere gives the practice model for a document that is made anew: the one that is asked for, and otherwise that of
// the settings.
func (s *session) practiceHere(nameOrFile string) (*plan.PracticeModel, mabra.Findings, error) {
	if nameOrFile == "" {
		return s.folders.Of(stdin).PracticeModel(), nil, nil
	}
	return s.practice(nameOrFile)
}

// practice gives the practice model that is asked for: one that comes with the library, or the base of a form, by its
// name, or one's own, by the file it stands in. The findings are about that file. Without a name it gives none.
func (s *session) practice(nameOrFile string) (*plan.PracticeModel, mabra.Findings, error) {
	if nameOrFile == "" {
		return nil, nil, nil
	}
	options := s.ownModels(stdin)
	if m, ok := plan.FindModel(nameOrFile, options...); ok {
		return m, nil, nil
	}
	if m, ok := plan.LoadForm(plan.Form(nameOrFile)); ok {
		return m, nil, nil
	}
	text, err := s.read(nameOrFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, s.misuse(unknownModel, s.suggestion(nameOrFile, append(plan.KnownModels(options...), plan.Bases()...)))
	case err != nil:
		s.fail(s.say(unreadableModel, s.reason(err)))
		return nil, nil, errTold
	}
	if result := document.Validate(nameOrFile, text, document.Checking(options...)); len(result.Documents) == 1 {
		if m, ok := result.Documents[0].(*plan.PracticeModel); ok {
			return m, result.Findings, nil
		}
	}
	m, findings := plan.ParseModel(nameOrFile, text) // which says what it is not
	return m, findings, nil
}
