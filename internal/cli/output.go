package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// An output is a way of writing what was found.
type output interface {
	// render makes the findings of one file, with that text, ready to be written. It may be called from many
	// goroutines at once.
	render(findings mabra.Findings, text []byte) []byte
	// add writes what render gave for one file.
	add(rendered []byte)
	// end writes what comes after all files.
	end(total summary)
}

// A summary counts what was checked and found.
type summary struct {
	Files     int `json:"files"`
	Documents int `json:"documents"`
	Errors    int `json:"errors"`
	Warnings  int `json:"warnings"`
	Infos     int `json:"infos"`

	partial bool // something could not be read
}

func (s *summary) add(other summary) {
	s.Files += other.Files
	s.Documents += other.Documents
	s.Errors += other.Errors
	s.Warnings += other.Warnings
	s.Infos += other.Infos
}

// textOutput writes one line for each finding, and the summary apart from them.
type textOutput struct {
	out, summary io.Writer
	lang         mabra.Language
	showSource   bool
}

func (o *textOutput) render(findings mabra.Findings, text []byte) []byte {
	var b bytes.Buffer
	var lines []string
	if o.showSource && len(findings) > 0 {
		lines = splitLines(text)
	}
	for _, f := range findings {
		b.WriteString(f.In(o.lang) + "\n")
		b.WriteString(excerpt(lines, f.Position, f.End))
	}
	return b.Bytes()
}

func (o *textOutput) add(rendered []byte) { _, _ = o.out.Write(rendered) }

func (o *textOutput) end(total summary) {
	parts := []string{noErrors.In(o.lang)}
	if total.Errors > 0 {
		parts[0] = count(total.Errors, anError, someErrors, o.lang)
	}
	if total.Warnings > 0 {
		parts = append(parts, count(total.Warnings, aWarning, someWarnings, o.lang))
	}
	if total.Infos > 0 {
		parts = append(parts, count(total.Infos, anInfo, someInfos, o.lang))
	}
	text := fmt.Sprintf("%s, %s: %s", count(total.Files, aFile, someFiles, o.lang),
		count(total.Documents, aDocument, someDocuments, o.lang), strings.Join(parts, ", "))
	if total.partial {
		text += notEverything.In(o.lang)
	}
	_, _ = fmt.Fprintln(o.summary, text)
}

func count(n int, one, several mabra.Text, lang mabra.Language) string {
	if n == 1 {
		return one.In(lang)
	}
	return fmt.Sprintf(several.In(lang), n)
}

// jsonOutput writes one object, with each finding on a line of its own.
type jsonOutput struct {
	out  io.Writer
	lang mabra.Language
	any  bool // something has been written
}

func (o *jsonOutput) render(findings mabra.Findings, _ []byte) []byte {
	var b bytes.Buffer
	for i, report := range findings.Reports(o.lang) {
		if i > 0 {
			b.WriteString(",\n")
		}
		b.Write(inJSON(report))
	}
	return b.Bytes()
}

func (o *jsonOutput) add(rendered []byte) {
	if len(rendered) == 0 {
		return
	}
	before := ",\n"
	if !o.any {
		before = `{"findings":[` + "\n"
		o.any = true
	}
	_, _ = io.WriteString(o.out, before)
	_, _ = o.out.Write(rendered)
}

func (o *jsonOutput) end(total summary) {
	before := "\n]"
	if !o.any {
		before = `{"findings":[]`
	}
	_, _ = fmt.Fprintf(o.out, "%s,\"summary\":%s}\n", before, inJSON(total))
}

// inJSON writes a plain struct on one line. Texts are left as a reader knows them.
func inJSON(value any) []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(value) // structs of texts and numbers cannot fail
	return bytes.TrimSpace(b.Bytes())
}
