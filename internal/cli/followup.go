package cli

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
	"github.com/mabra-hjulet/mabra/report"
)

// A followUp is one run of follow-up.
type followUp struct {
	*session
	format   report.Format
	model    string
	at       mabra.Date // zero: the plan's next review, or today
	calendar string     // the file for the days; - for the output
	words    bool
	prepare  string // the file for the next revision
}

func (s *session) followUp() *cobra.Command {
	f := &followUp{session: s, format: report.Text}
	cmd := s.command(followUpUse, followUpShort, followUpLong, func(_ *cobra.Command, paths []string) error {
		if len(paths) != 1 {
			return s.misuse(oneFile)
		}
		s.speakOf(paths)
		return f.withPlan(paths[0], f.model, f.write)
	})
	flags := cmd.Flags()
	flags.Func("format", followUpFormatFlag.In(s.lang), oneOf(&f.format, report.Formats()...))
	flags.Func("model", followUpModelFlag.In(s.lang), text(&f.model))
	flags.Func("at", followUpAtFlag.In(s.lang), day(&f.at))
	flags.Func("calendar", calendarFlag.In(s.lang), text(&f.calendar))
	flags.BoolVar(&f.words, "with-words", false, withWordsFlag.In(s.lang))
	flags.Func("prepare", prepareFlag.In(s.lang), text(&f.prepare))
	return cmd
}

// write writes what was asked for: the files first, and nothing to the output where one of them could not be written.
func (f *followUp) write(p *plan.Plan, options []mabra.CheckOption) {
	today := f.Today
	if !f.at.IsZero() {
		today = f.at
	}
	x := p.Index(append(options, mabra.At(today))...)
	days := timeline.Calendar(x, f.calendarOptions()...)
	if next := x.NextReview(); f.at.IsZero() && next.After(today) {
		x = x.On(next)
	}
	if x.Ended() {
		f.complain(f.say(planHasEnded))
	}
	if f.prepare != "" && !f.writeNext(p, x.Today()) {
		return
	}
	if f.calendar != "" && f.calendar != stdin && !f.deliverNew(f.calendar, days) {
		return
	}
	switch {
	case f.calendar == stdin:
		_, _ = f.out.Write(days) // an error stays in out until the end
	case f.format == report.JSON:
		f.writeJSON(f.agendaEntry(timeline.FollowUp(x)))
	case !x.Ended():
		var text bytes.Buffer
		f.agendaText(&text, x, timeline.FollowUp(x))
		_, _ = f.out.Write(text.Bytes())
	}
}

func (f *followUp) calendarOptions() []timeline.Option {
	options := []timeline.Option{timeline.In(f.lang)}
	if f.words {
		options = append(options, timeline.WithWords())
	}
	return options
}

// writeNext writes the next revision of the plan, with a review to fill in.
func (f *followUp) writeNext(p *plan.Plan, day mabra.Date) bool {
	next, err := p.PrepareReview(day)
	var text []byte
	if err == nil {
		format := mabra.YAML
		if strings.EqualFold(filepath.Ext(f.prepare), ".json") {
			format = mabra.JSON
		}
		text, err = next.Encode(format)
	}
	switch {
	case errors.Is(err, plan.ErrEnded):
		f.status = statusFailure // that it has ended is said already
	case errors.Is(err, plan.ErrNoDay):
		f.fail(f.say(dayBeforePlan))
	case err != nil:
		f.fail(f.say(programAtFault))
	default:
		return f.deliverNew(f.prepare, text)
	}
	return false
}
