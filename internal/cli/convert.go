package cli

import (
	"bytes"
	"os"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/report"
)

// A conversion is one run of convert.
type conversion struct {
	*session
	to     mabra.Format
	wheel  string // the model of the wheel that readings are moved to
	output string
	over   bool
}

func (s *session) convert() *cobra.Command {
	c := &conversion{session: s}
	cmd := s.command(convertUse, convertShort, convertLong, func(_ *cobra.Command, paths []string) error {
		if c.to == "" && c.wheel != "" {
			c.to = mabra.YAML
		}
		switch {
		case c.to == "":
			return s.misuse(noFormat)
		case len(paths) != 1:
			return s.misuse(oneFile)
		}
		s.speakOf(paths)
		return c.run(paths[0])
	})
	cmd.Flags().Func("to", toFlag.In(s.lang), oneOf(&c.to, mabra.YAML, mabra.JSON))
	cmd.Flags().Func("wheel", convertWheelFlag.In(s.lang), text(&c.wheel))
	cmd.Flags().FuncP("output", "o", outputFlag.In(s.lang), text(&c.output))
	cmd.Flags().BoolVar(&c.over, "overwrite", false, overwriteFlag.In(s.lang))
	return cmd
}

func (c *conversion) run(path string) error {
	moving, err := c.moving(path)
	if err != nil {
		return err
	}
	source, documents, findings, err := c.documents(path)
	var written [][]byte
	if err == nil {
		err = guarded(func() (err error) {
			written, err = c.rewritten(documents, moving)
			return err
		})
	}
	switch {
	case err != nil:
		c.fail(path + ": " + c.reason(err))
	case len(findings) > 0:
		// What could not be read would be lost, and a document of a newer version would be called an older one.
		_ = report.Write(c.out, report.Text, c.lang, findings) // an error stays in out until the end
		c.complain(c.say(notConverted))
		c.status = statusFindings
	case moving != nil && !moving.found:
		return c.misuse(noWheel)
	case len(written) > 1 && c.to == mabra.JSON:
		return c.misuse(severalInJSON)
	case c.onto(path) && (yamldoc.HasComments(source) || yamldoc.NamesSchema(source)):
		c.fail(c.output + ": " + c.say(commentsWouldGo))
	default:
		if c.deliver(c.output, bytes.Join(written, []byte("---\n")), c.over || c.onto(path)) {
			moving.tell(path)
		}
	}
	return nil
}

// rewritten gives each document in the format that was asked for, its wheels in the model that they are moved to.
func (c *conversion) rewritten(documents []document.Document, moving *moving) ([][]byte, error) {
	var written [][]byte
	for _, d := range documents {
		moving.move(d)
		text, err := d.Encode(c.to)
		if err != nil {
			return nil, err
		}
		written = append(written, text)
	}
	return written, nil
}

// onto reports whether the document is to be written over itself.
func (c *conversion) onto(path string) bool {
	if path == stdin || c.output == "" || c.output == stdin {
		return false
	}
	from, err := os.Stat(path)
	if err != nil {
		return false
	}
	to, err := os.Stat(c.output)
	return err == nil && os.SameFile(from, to)
}
