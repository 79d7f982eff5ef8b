package cli

import (
	"bytes"
	"iter"
	"os"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
	"github.com/mabra-hjulet/mabra/report"
)

// A merger is one run of merge.
type merger struct {
	*session
	format report.Format
	to     mabra.Format
	output string
	over   bool
}

func (s *session) merge() *cobra.Command {
	m := &merger{session: s, format: report.Text, to: mabra.YAML}
	cmd := s.command(mergeUse, mergeShort, mergeLong, func(_ *cobra.Command, paths []string) error {
		if len(paths) != 3 {
			return s.misuse(threePlans)
		}
		s.speakOf(paths)
		plans, err := s.plans(paths)
		if plans == nil || err != nil {
			return err
		}
		if plans[0].ID != plans[1].ID || plans[0].ID != plans[2].ID {
			return s.misuse(notOnePlans)
		}
		return m.run(paths, plans)
	})
	cmd.Flags().FuncP("output", "o", outputFlag.In(s.lang), text(&m.output))
	cmd.Flags().BoolVar(&m.over, "overwrite", false, overwriteFlag.In(s.lang))
	cmd.Flags().Func("to", mergeToFlag.In(s.lang), oneOf(&m.to, mabra.YAML, mabra.JSON))
	cmd.Flags().Func("format", mergeFormatFlag.In(s.lang), oneOf(&m.format, report.Text, report.JSON))
	return cmd
}

func (m *merger) run(paths []string, plans []*readPlan) error {
	var merged *plan.Plan
	var conflicts []changes.Conflict
	var written []byte
	var told []mabra.Text
	if err := guarded(func() (err error) {
		merged, conflicts = changes.Merge(plans[0].Plan, plans[1].Plan, plans[2].Plan)
		told = changes.Collisions(merged, plans[1].Plan, plans[2].Plan, conflicts)
		if m.to == mabra.YAML && !bytes.HasPrefix(bytes.TrimSpace(plans[1].text), []byte("{")) {
			if text, _ := document.Rewrite(plans[1].text, 0, merged); text != nil {
				written = text
				return nil
			}
		}
		written, err = merged.Encode(m.to)
		return err
	}); err != nil {
		m.fail(m.reason(err))
		return nil
	}
	toFile := m.output != "" && m.output != stdin
	if toFile && m.oneOf(paths) {
		m.fail(m.output + ": " + m.say(ontoItself))
		return nil
	}
	if !m.deliver(m.output, written, m.over) {
		return nil
	}
	for i, p := range plans {
		if lostComments(p.text, written) {
			m.complain(paths[i] + ": " + m.say(commentsStay))
		}
	}
	if len(conflicts) > 0 {
		m.status = statusFindings
	}
	m.tellConflicts(conflicts, told, toFile)
	return nil
}

// lostComments reports whether a text has comments on lines that are not, as they stand, in the one that was written.
func lostComments(text, written []byte) bool {
	if !yamldoc.HasComments(text) {
		return false
	}
	there := map[string]bool{}
	for comment := range comments(written) {
		there[comment] = true
	}
	for comment := range comments(text) {
		if !there[comment] {
			return true
		}
	}
	return false
}

// comments gives what may be a comment on each line of a text: all from the first # on.
func comments(text []byte) iter.Seq[string] {
	return func(yield func(string) bool) {
		for l := range bytes.Lines(text) {
			if at := bytes.IndexByte(l, '#'); at >= 0 && !yield(string(bytes.TrimSpace(l[at:]))) {
				return
			}
		}
	}
}

// oneOf reports whether the file to write is one of those that were read, by whatever name.
func (m *merger) oneOf(paths []string) bool {
	to, err := os.Stat(m.output)
	if err != nil {
		return false
	}
	for _, path := range paths {
		if from, err := os.Stat(path); err == nil && os.SameFile(from, to) {
			return true
		}
	}
	return false
}

// tellConflicts lists what collides. Where the output is the plan itself, they stand among the errors, and only with their
// places: those are kept in logs.
func (m *merger) tellConflicts(conflicts []changes.Conflict, told []mabra.Text, words bool) {
	switch {
	case words && m.format == report.JSON:
		m.writeJSON(struct {
			Version   int                `json:"version"`
			Conflicts []changes.Conflict `json:"conflicts"`
		}{1, listed(conflicts)})
	case words:
		for i := range told {
			_, _ = m.out.WriteString(bullet(told[i].In(m.lang)))
		}
	default:
		for i := range conflicts {
			path := string(conflicts[i].Path)
			if path == "" {
				path = m.say(wholePlan)
			}
			m.complain(path + ": " + mabra.LabelOf(conflicts[i].Kind).In(m.lang))
		}
	}
	if len(conflicts) > 0 {
		m.complain(m.say(somethingCollides, len(conflicts)))
	}
}
