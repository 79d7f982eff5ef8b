package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// text writes one line for each finding, and the summary in words.
type text struct{ setting }

func newText(s setting) writer { return text{s} }

func (t text) render(file File) []byte {
	var b bytes.Buffer
	var source excerpts
	if t.source && len(file.Findings) > 0 {
		source.lines = splitLines(file.Text)
	}
	for _, f := range file.Findings {
		b.WriteString(f.In(t.lang) + "\n")
		b.WriteString(source.of(f.Position, f.End))
	}
	return b.Bytes()
}

func (text) before(bool) string { return "" }

func (t text) end(w io.Writer, total Summary, _ bool) error {
	if t.summary != nil {
		w = t.summary
	}
	_, err := fmt.Fprintln(w, total.In(t.lang))
	return err
}

// In gives the summary in words: "2 files, 3 documents: 1 error, 2 warnings".
func (s Summary) In(lang mabra.Language) string {
	parts := []string{noErrors.In(lang)}
	if s.Errors > 0 {
		parts[0] = count(s.Errors, anError, someErrors, lang)
	}
	if s.Warnings > 0 {
		parts = append(parts, count(s.Warnings, aWarning, someWarnings, lang))
	}
	if s.Infos > 0 {
		parts = append(parts, count(s.Infos, anInfo, someInfos, lang))
	}
	words := fmt.Sprintf("%s, %s: %s", count(s.Files, aFile, someFiles, lang),
		count(s.Documents, aDocument, someDocuments, lang), strings.Join(parts, ", "))
	if s.Partial {
		words += notEverything.In(lang)
	}
	return words
}

func count(n int, one, several mabra.Text, lang mabra.Language) string {
	if n == 1 {
		return one.In(lang)
	}
	return fmt.Sprintf(several.In(lang), n)
}

// The words of the summary.
var (
	aFile         = mabra.Text{Sv: "1 fil", En: "1 file"}
	someFiles     = mabra.Text{Sv: "%d filer", En: "%d files"}
	aDocument     = mabra.Text{Sv: "1 dokument", En: "1 document"}
	someDocuments = mabra.Text{Sv: "%d dokument", En: "%d documents"}
	noErrors      = mabra.Text{Sv: "inga fel", En: "no errors"}
	anError       = mabra.Text{Sv: "1 fel", En: "1 error"}
	someErrors    = mabra.Text{Sv: "%d fel", En: "%d errors"}
	aWarning      = mabra.Text{Sv: "1 varning", En: "1 warning"}
	someWarnings  = mabra.Text{Sv: "%d varningar", En: "%d warnings"}
	anInfo        = mabra.Text{Sv: "1 upplysning", En: "1 info"}
	someInfos     = mabra.Text{Sv: "%d upplysningar", En: "%d infos"}
	notEverything = mabra.Text{Sv: "; allt gick inte att läsa", En: "; not everything could be read"}
)
