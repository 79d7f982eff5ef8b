package cli

import (
	"errors"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/report"
)

// documents reads the documents of a file, and gives its text too. That the file is too large is a finding like any other.
func (s *session) documents(path string) (text []byte, documents []document.Document, findings mabra.Findings, err error) {
	err = guarded(func() (err error) {
		text, err = s.read(path)
		if errors.Is(err, errTooLarge) {
			findings = mabra.Findings{yamldoc.FileTooLarge(path, largestFile)}
			return nil
		}
		if err == nil {
			documents, findings = document.ParseAll(path, text)
		}
		return err
	})
	return text, documents, findings, err
}

// A readPlan is a plan that was read from a file.
type readPlan struct {
	*plan.Plan
	text []byte
}

// plan reads a plan. It gives none where the file holds something else, or more.
func (s *session) plan(path string) (*readPlan, mabra.Findings, error) {
	text, documents, findings, err := s.documents(path)
	if err != nil || len(documents) != 1 {
		return nil, findings, err
	}
	p, ok := documents[0].(*plan.Plan)
	if !ok {
		return nil, findings, nil
	}
	return &readPlan{p, text}, findings, nil
}

// withPlan reads the one plan of a file, and shows it with the options to lay it out by: the models of one's own that the
// settings name, and the practice model to go by where one is named. A plan that
// cannot be read in full is not shown: what is missing would look like what nobody has said.
func (s *session) withPlan(path, modelName string, show func(*plan.Plan, []mabra.CheckOption)) error {
	model, findings, err := s.practice(modelName)
	switch {
	case err != nil:
		return err
	case findings.HasErrors():
		s.refuse(findings)
		return nil
	}
	p, findings, err := s.plan(path)
	switch {
	case err != nil:
		s.fail(path + ": " + s.reason(err))
	case len(findings) > 0:
		s.refuse(findings)
	case p == nil:
		return s.misuse(onePlan)
	default:
		if guarded(func() error { show(p.Plan, append(s.ownModels(path), under(model)...)); return nil }) != nil {
			s.fail(path + ": " + s.say(programAtFault))
		}
	}
	return nil
}

// refuse says why nothing is written.
func (s *session) refuse(findings mabra.Findings) {
	_ = report.Write(s.out, report.Text, s.lang, findings) // an error stays in out until the end
	s.complain(s.say(planNotWhole))
	s.status = statusFindings
}
