package cli

import (
	"errors"
	"io/fs"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// noModel is what is typed for the eight indicators and no programme's names.
const noModel = "none"

// wheelModel gives the model of the wheel that was asked for: by its name, or by the file it stands in. It is nil for none.
func (s *session) wheelModel(nameOrFile string, options []mabra.CheckOption) (*wheel.Model, error) {
	if nameOrFile == noModel {
		return nil, nil
	}
	if m, ok := wheel.FindModel(nameOrFile, options...); ok {
		return m, nil
	}
	text, err := s.read(nameOrFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, s.misuse(unknownWheel, s.suggestion(nameOrFile, append(wheel.KnownModels(options...), noModel)))
	case err != nil:
		s.fail(s.say(unreadableWheel, s.reason(err)))
		return nil, errTold
	}
	m, findings := wheel.ParseModel(nameOrFile, text)
	if findings = append(findings, m.Check()...); findings.HasErrors() {
		s.fail(nameOrFile + ": " + s.say(notLaidOut))
		return nil, errTold
	}
	return m, nil
}

// ownModels gives the options by which the models are known that the settings name where a file lies. Settings that cannot
// be read are told of, and never taken for none.
func (s *session) ownModels(file string) []mabra.CheckOption {
	folder := s.folders.Of(file)
	if s.tellUnread(folder) {
		s.status = statusFailure
	}
	return folder.CheckOptions()
}

// A moving moves readings to another model of the wheel. Nil moves nothing.
type moving struct {
	*conversion
	model   *wheel.Model
	options []mabra.CheckOption
	found   bool         // there was a reading
	kept    []mabra.Path // what has no counterpart and stays as it was said
}

func (c *conversion) moving(path string) (*moving, error) {
	if c.wheel == "" {
		return nil, nil
	}
	m := &moving{conversion: c, options: c.ownModels(path)}
	if c.status == statusFailure {
		return nil, errTold
	}
	var err error
	if m.model, err = c.wheelModel(c.wheel, m.options); err != nil {
		return nil, err
	}
	if m.model != nil {
		m.options = append(m.options, wheel.WithModels(m.model))
	}
	return m, nil
}

// move moves all the readings of a document.
func (m *moving) move(d document.Document) {
	if m == nil {
		return
	}
	switch d := d.(type) {
	case *wheel.Document:
		m.wheel(&d.Wheel, "")
	case *plan.Plan:
		if d.Assessment != nil && d.Assessment.Wheel != nil {
			m.wheel(d.Assessment.Wheel, "assessment.wheel")
		}
	}
}

func (m *moving) wheel(w *wheel.Wheel, base mabra.Path) {
	for i := range w.Readings {
		m.found = true
		moved := w.Readings[i].Convert(m.model, m.options...)
		w.Readings[i] = moved.Reading
		for _, step := range moved.Steps {
			if step.How == wheel.Nowhere {
				m.kept = append(m.kept, base.Field("readings").Index(i).Join(step.At))
			}
		}
	}
}

// tell says where something stays as it was said. It says the place, and nothing of what stands there.
func (m *moving) tell(path string) {
	if m == nil {
		return
	}
	for _, at := range m.kept {
		m.complain(m.say(staysAsSaid, path, string(at)))
	}
}
