package cli

import (
	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// newKinds are the kinds of document that new makes, as they are typed.
var newKinds = []string{"wheel"}

// A blank is one run of new.
type blank struct {
	*session
	model  string
	voice  wheel.Voice
	by     string
	day    mabra.Date
	format mabra.Format
	output string
	over   bool
}

func (s *session) newDocument() *cobra.Command {
	b := &blank{session: s, model: noModel, day: s.Today, format: mabra.YAML}
	cmd := s.command(newUse, newShort, newLong, func(_ *cobra.Command, kinds []string) error {
		switch {
		case len(kinds) != 1:
			return s.misuse(oneNewKind)
		case kinds[0] != newKinds[0]:
			return s.misuse(noSuchNewKind, s.suggestion(kinds[0], newKinds))
		case b.voice == "":
			return s.misuse(noVoice)
		}
		return b.wheel()
	})
	cmd.Flags().Func("model", newModelFlag.In(s.lang), text(&b.model))
	cmd.Flags().Func("voice", voiceFlag.In(s.lang), oneOf(&b.voice, mabra.Values[wheel.Voice]()...))
	cmd.Flags().Func("by", byFlag.In(s.lang), text(&b.by))
	cmd.Flags().Func("at", newAtFlag.In(s.lang), day(&b.day))
	cmd.Flags().Func("to", newToFlag.In(s.lang), oneOf(&b.format, mabra.YAML, mabra.JSON))
	cmd.Flags().FuncP("output", "o", outputFlag.In(s.lang), text(&b.output))
	cmd.Flags().BoolVar(&b.over, "overwrite", false, overwriteFlag.In(s.lang))
	return cmd
}

// wheel writes a wheel with one reading to fill in. The child's name is left to those who fill it in: what is typed to a
// command is kept by the shell.
func (b *blank) wheel() error {
	model, err := b.wheelModel(b.model, b.ownModels(stdin))
	if b.status == statusFailure {
		return nil
	}
	if err != nil {
		return err
	}
	id := uuid.New
	if b.ID != nil {
		id = b.ID
	}
	var written []byte
	err = guarded(func() (err error) {
		d := &wheel.Document{
			Sheet: mabra.Sheet{ID: id(), Language: b.lang, Created: b.day},
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
