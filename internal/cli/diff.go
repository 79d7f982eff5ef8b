package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
	"github.com/mabra-hjulet/mabra/report"
)

func (s *session) diff() *cobra.Command {
	format := report.Text
	cmd := s.command(diffUse, diffShort, diffLong, func(_ *cobra.Command, paths []string) error {
		if len(paths) != 2 {
			return s.misuse(twoPlans)
		}
		s.speakOf(paths)
		plans, err := s.plans(paths)
		if plans == nil || err != nil {
			return err
		}
		return s.tellDiff(paths, plans[0].Plan, plans[1].Plan, format)
	})
	cmd.Flags().Func("format", diffFormatFlag.In(s.lang), oneOf(&format, report.Text, report.JSON))
	return cmd
}

// plans reads files that hold one plan each. It gives none where one cannot be read in full, and has told why: what is
// not understood would be taken for what is not there.
func (s *session) plans(paths []string) ([]*readPlan, error) {
	var plans []*readPlan
	fromStdin := false
	for _, path := range paths {
		if path == stdin && fromStdin {
			return nil, s.misuse(stdinOnce)
		}
		fromStdin = fromStdin || path == stdin
		p, err := s.whole(path)
		if err != nil {
			return nil, err
		}
		plans = append(plans, p)
	}
	for _, p := range plans {
		if p == nil {
			return nil, nil
		}
	}
	return plans, nil
}

// whole reads a file that holds one plan, and tells where it cannot.
func (s *session) whole(path string) (*readPlan, error) {
	p, findings, err := s.plan(path)
	switch {
	case err != nil:
		s.fail(path + ": " + s.reason(err))
	case len(findings) > 0:
		_ = report.Write(s.Err, report.Text, s.lang, findings) // nowhere is left to tell of an error
		s.fail(path + ": " + s.say(notReadInFull))
	case p == nil:
		return nil, errors.New(path + ": " + s.say(notOnePlan))
	default:
		return p, nil
	}
	return nil, nil
}

// A diffReport is what diff writes as JSON.
type diffReport struct {
	Version int               `json:"version"`
	Before  revisionOf        `json:"before"`
	After   revisionOf        `json:"after"`
	Changes changes.Diff      `json:"changes"`
	Minutes []changes.Section `json:"minutes"`
}

// A revisionOf says which revision of which plan a file holds.
type revisionOf struct {
	File     string     `json:"file"`
	ID       string     `json:"id"`
	Revision int        `json:"revision"`
	Updated  mabra.Date `json:"updated"`
}

func revisionIn(file string, p *plan.Plan) revisionOf {
	return revisionOf{File: line.Of(file), ID: p.ID.String(), Revision: p.Revision, Updated: p.Updated}
}

// tellDiff writes what differs between two revisions, as minutes or for programs.
func (s *session) tellDiff(paths []string, before, after *plan.Plan, format report.Format) error {
	var d changes.Diff
	var minutes []changes.Section
	if err := guarded(func() error {
		d = changes.Between(before, after)
		minutes = changes.Minutes(before, after, d)
		return nil
	}); err != nil {
		s.fail(s.reason(err))
		return nil
	}
	if before.ID != after.ID {
		s.complain(s.say(otherPlans))
	}
	if len(d) > 0 {
		s.status = statusFindings
	}
	if format == report.JSON {
		s.writeJSON(diffReport{1, revisionIn(paths[0], before), revisionIn(paths[1], after), listed(d), listed(minutes)})
		return nil
	}
	for i, section := range minutes {
		if i > 0 {
			_ = s.out.WriteByte('\n') // an error stays in out until the end
		}
		_, _ = s.out.WriteString(line.Of(section.Heading.In(s.lang)) + "\n")
		for _, l := range section.Lines {
			_, _ = s.out.WriteString(bullet(l.Text.In(s.lang)))
		}
	}
	return nil
}

// bullet writes a line of a list. What somebody has written may have several lines, and may hold what a terminal obeys.
func bullet(text string) string {
	return "- " + wrap(line.Of(strings.Join(strings.Fields(text), " ")), "  ")[2:]
}

// listed gives a list that JSON writes as one even where it is empty.
func listed[L ~[]T, T any](list L) L {
	if list == nil {
		return L{}
	}
	return list
}
