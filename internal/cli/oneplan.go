package cli

import (
	"errors"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/report"
)

// withPlan reads the one plan of a file, and the practice model to go by where one is named, and shows them. A plan that
// cannot be read in full is not shown: what is missing would look like what nobody has said.
func (s *session) withPlan(path, modelName string, show func(*plan.Plan, *plan.PracticeModel)) error {
	model, findings, err := s.practice(modelName)
	switch {
	case err != nil:
		return err
	case findings.HasErrors():
		s.refuse(findings)
		return nil
	}
	var p *plan.Plan
	if err := guarded(func() (err error) {
		p, findings, err = s.onePlan(path)
		return err
	}); err != nil {
		s.fail(path + ": " + s.reason(err))
		return nil
	}
	switch {
	case len(findings) > 0:
		s.refuse(findings)
	case p == nil:
		return s.misuse(onePlan)
	default:
		if guarded(func() error { show(p, model); return nil }) != nil {
			s.fail(path + ": " + s.say(programAtFault))
		}
	}
	return nil
}

// onePlan reads a plan. It gives none where the file holds something else, or more.
func (s *session) onePlan(path string) (*plan.Plan, mabra.Findings, error) {
	text, err := s.read(path)
	if errors.Is(err, errTooLarge) {
		return nil, mabra.Findings{yamldoc.FileTooLarge(path, largestFile)}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	documents, findings := document.ParseAll(path, text)
	if len(documents) != 1 {
		return nil, findings, nil
	}
	p, _ := documents[0].(*plan.Plan)
	return p, findings, nil
}

// refuse says why nothing is written.
func (s *session) refuse(findings mabra.Findings) {
	_ = report.Write(s.out, report.Text, s.lang, findings) // an error stays in out until the end
	s.complain(s.say(planNotWhole))
	s.status = statusFindings
}
