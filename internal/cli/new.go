package cli

import (
	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/wheel"
)

// newKinds are the kinds of document that new makes, as they are typed.
var newKinds = []string{"plan", "wheel"}

// A blank is one run of new.
type blank struct {
	*session
	model  string // as typed; left out: none
	form   plan.Form
	voice  wheel.Voice
	by     string
	day    mabra.Date
	format mabra.Format
	output string
	over   bool
}

func (s *session) newDocument() *cobra.Command {
	b := &blank{session: s, day: s.Today, format: mabra.YAML}
	cmd := s.command(newUse, newShort, newLong, func(_ *cobra.Command, kinds []string) error {
		switch {
		case len(kinds) != 1:
			return s.misuse(oneNewKind)
		case kinds[0] == newKinds[0]:
			return b.plan()
		case kinds[0] != newKinds[1]:
			return s.misuse(noSuchNewKind, s.suggestion(kinds[0], newKinds))
		case b.form != "":
			return s.misuse(formIsOfPlan)
		case b.voice == "":
			return s.misuse(noVoice)
		}
		return b.wheel()
	})
	cmd.Flags().Func("model", newModelFlag.In(s.lang), text(&b.model))
	cmd.Flags().Func("form", newFormFlag.In(s.lang), oneOf(&b.form, mabra.Values[plan.Form]()...))
	cmd.Flags().Func("voice", voiceFlag.In(s.lang), oneOf(&b.voice, mabra.Values[wheel.Voice]()...))
	cmd.Flags().Func("by", byFlag.In(s.lang), text(&b.by))
	cmd.Flags().Func("at", newAtFlag.In(s.lang), day(&b.day))
	cmd.Flags().Func("to", newToFlag.In(s.lang), oneOf(&b.format, mabra.YAML, mabra.JSON))
	cmd.Flags().FuncP("output", "o", outputFlag.In(s.lang), text(&b.output))
	cmd.Flags().BoolVar(&b.over, "overwrite", false, overwriteFlag.In(s.lang))
	return cmd
}

// wheel writes a wheel with one reading to fill in, with comments where the format takes such. The child's name is left to
// those who fill it in: what is typed to a command is kept by the shell.
func (b *blank) wheel() error {
	options := b.ownModels(stdin)
	if b.status == statusFailure {
		return nil
	}
	model, err := b.parts(options)
	if b.status == statusFailure {
		return nil
	}
	if err != nil {
		return err
	}
	var written []byte
	err = guarded(func() (err error) {
		if b.format == mabra.YAML {
			written = draft.FirstWheel(draft.FirstWheelOptions{
				ID: b.newID(), Day: b.day, Language: b.lang, Model: model, Voice: b.voice, By: b.by,
			})
			return nil
		}
		d := &wheel.Document{
			Sheet: mabra.Sheet{ID: b.newID(), Language: b.lang, Created: b.day},
			Wheel: wheel.Wheel{Readings: []wheel.Reading{model.Blank(b.day, b.voice, b.by)}},
		}
		written, err = d.Encode(b.format)
		return err
	})
	if err != nil {
		b.fail(b.say(programAtFault))
		return nil
	}
	b.deliver(b.output, written, b.over)
	return nil
}

// parts gives the model of the wheel that is asked for, and otherwise that of the settings' practice model; nil for the eight
// indicators.
func (b *blank) parts(options []mabra.CheckOption) (*wheel.Model, error) {
	if b.model == "" {
		return new(plan.Plan).Index(options...).PracticeWheel(), nil
	}
	return b.wheelModel(b.model, options)
}

// plan writes a first plan, with comments on what its parts are for.
func (b *blank) plan() error {
	if b.voice != "" || b.by != "" || b.format != mabra.YAML {
		return b.misuse(onlyOfWheel)
	}
	model, findings, err := b.practiceHere(b.model)
	switch {
	case err != nil:
		return err
	case findings.HasErrors():
		_ = report.Write(b.out, report.Text, b.lang, findings) // an error stays in out until the end
		b.complain(b.say(notBegun))
		b.status = statusFindings
		return nil
	}
	options := b.ownModels(stdin)
	if b.status == statusFailure {
		return nil
	}
	var written []byte
	err = guarded(func() error {
		written = draft.First(draft.FirstOptions{
			ID: b.newID(), Day: b.day, Language: b.lang, Model: model, Form: b.form, Checking: options,
		})
		return nil
	})
	if err != nil {
		b.fail(b.say(programAtFault))
		return nil
	}
	b.deliver(b.output, written, b.over)
	return nil
}

// newID gives a document its id.
func (b *blank) newID() uuid.UUID {
	if b.ID != nil {
		return b.ID()
	}
	return uuid.New()
}
