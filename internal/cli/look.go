package cli

import (
	"bytes"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/look"
	"github.com/mabra-hjulet/mabra/report"
)

// A glance is one run of look.
type glance struct {
	*session
	format report.Format
	output string
	over   bool
}

func (s *session) look() *cobra.Command {
	g := &glance{session: s, format: report.Text}
	cmd := s.command(lookUse, lookShort, lookLong, func(_ *cobra.Command, paths []string) error {
		if len(paths) == 0 {
			return s.misuse(noFileToLookAt)
		}
		s.speakOf(paths)
		return g.run(paths)
	})
	cmd.Flags().Func("format", lookFormatFlag.In(s.lang), oneOf(&g.format, report.Text, report.JSON))
	cmd.Flags().FuncP("output", "o", outputFlag.In(s.lang), text(&g.output))
	cmd.Flags().BoolVar(&g.over, "overwrite", false, overwriteFlag.In(s.lang))
	return cmd
}

// run lays out the files in the order they are named. Something that is left out is told, and never passed over.
func (g *glance) run(files []string) error {
	book := &look.Book{Version: look.Version, Language: g.lang, Documents: []*look.Sheet{}}
	for _, file := range files {
		err := guarded(func() error { return g.file(book, file) })
		if err != nil {
			g.fail(file + ": " + g.reason(err))
		}
	}
	if len(book.Documents) == 0 {
		return nil
	}
	var text []byte
	err := guarded(func() (err error) {
		if g.format == report.JSON {
			text, err = indentedJSON(book)
			return err
		}
		var page bytes.Buffer
		err = book.Write(&page)
		text = page.Bytes()
		return err
	})
	if err != nil {
		g.fail(g.say(programAtFault))
		return nil
	}
	g.deliver(g.output, text, g.over)
	return nil
}

// file lays out the documents of one file.
func (g *glance) file(book *look.Book, file string) error {
	text, err := g.read(file)
	if err != nil {
		return err
	}
	documents, findings := document.ParseAll(file, text)
	if findings.HasErrors() {
		g.leaveOut(file + ": " + g.say(notLaidOut))
		return nil
	}
	laid, own := false, g.ownModels(file)
	for _, d := range documents {
		if sheet, any := look.Of(file, d, g.lang, own...); any {
			book.Documents = append(book.Documents, sheet)
			laid = true
		}
	}
	if !laid {
		g.leaveOut(file + ": " + g.say(nothingToLookAt))
	}
	return nil
}

// leaveOut says what is not shown, and why.
func (g *glance) leaveOut(text string) {
	g.complain(text)
	if g.status == statusClean {
		g.status = statusFindings
	}
}
