package cli

import (
	"bytes"
	"os"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
)

// A conversion is one run of convert.
type conversion struct {
	*session
	to     mabra.Format
	output string
}

func (s *session) convert() *cobra.Command {
	c := &conversion{session: s}
	cmd := s.command(convertUse, convertShort, convertLong, func(_ *cobra.Command, paths []string) error {
		switch {
		case c.to == "":
			return s.misuse(noFormat)
		case len(paths) != 1:
			return s.misuse(oneFile)
		}
		return c.run(paths[0])
	})
	cmd.Flags().Func("to", toFlag.In(s.lang), oneOf(&c.to, mabra.YAML, mabra.JSON))
	cmd.Flags().StringVarP(&c.output, "output", "o", "", outputFlag.In(s.lang))
	return cmd
}

func (c *conversion) run(path string) error {
	var read source
	var written [][]byte
	err := guarded(func() (err error) {
		if read, err = c.open(path); err != nil {
			return err
		}
		for _, document := range read.documents {
			text, err := document.Encode(c.to)
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
	case len(read.findings) > 0:
		// What could not be read would be lost, and a document of a newer version would be called an older one.
		_ = read.findings.Print(c.out, c.lang) // an error stays in out until the end
		c.complain(c.say(notConverted))
		c.status = statusFindings
	case len(written) > 1 && c.to == mabra.JSON:
		return c.misuse(severalInJSON)
	default:
		c.write(bytes.Join(written, []byte("---\n")))
	}
	return nil
}

// write writes to the file that was asked for. A new file is for its owner only: it may be about a child.
func (c *conversion) write(text []byte) {
	if c.output == "" || c.output == stdin {
		_, _ = c.out.Write(text) // an error stays in out until the end
		return
	}
	if err := os.WriteFile(c.output, text, 0o600); err != nil {
		c.fail(c.output + ": " + c.say(cannotWriteFile))
	}
}
