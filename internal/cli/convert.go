package cli

import (
	"bytes"
	"errors"
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
	var findings mabra.Findings
	var source []byte
	var written [][]byte
	moving, err := c.moving(path)
	if err != nil {
		return err
	}
	err = guarded(func() error {
		text, err := c.read(path)
		source = text
		if errors.Is(err, errTooLarge) {
			findings = mabra.Findings{yamldoc.FileTooLarge(path, largestFile)}
			return nil
		}
		if err != nil {
			return err
		}
		var documents []document.Document
		documents, findings = document.ParseAll(path, text)
		for _, d := range documents {
			moving.move(d)
			text, err := d.Encode(c.to)
			if err != nil {
				return err
			}
			written = append(written, text)
		}
		return nil
	})
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

// deliver writes to the file that was asked for, or else to the standard output, and reports whether it could. A new file
// is for its owner only: it may be about a child.
func (s *session) deliver(output string, text []byte, over bool) bool {
	if output == "" || output == stdin {
		_, _ = s.out.Write(text) // an error stays in out until the end
		return true
	}
	if err := writeWhole(output, text, 0o600, overwriting(over)); err != nil {
		s.fail(output + ": " + s.unwritten(err, cannotWriteFile))
		return false
	}
	return true
}
