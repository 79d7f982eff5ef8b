package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/mabra-hjulet/mabra"
)

// An Entry is a finding made ready for JSON, in one language. The field names are part of the library's contract.
type Entry struct {
	File      string `json:"file"`
	Line      int    `json:"line"` // 0 for a document built in Go
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"` // 0 where the end is not known
	EndColumn int    `json:"endColumn"`
	Path      string `json:"path"`
	Pointer   string `json:"pointer"`
	Rule      string `json:"rule"`
	Severity  string `json:"severity"`
	Message   string `json:"message"`
	Source    string `json:"source"`
}

// EntryOf makes a finding ready for JSON, in the language lang.
func EntryOf(f mabra.Finding, lang mabra.Language) Entry {
	return Entry{
		File: f.File, Line: f.Position.Line, Column: f.Position.Column,
		EndLine: f.End.Line, EndColumn: f.End.Column,
		Path: string(f.Path), Pointer: f.Path.Pointer(), Rule: f.Rule.ID, Severity: f.Severity.String(),
		Message: f.Message(lang), Source: f.Source().In(lang),
	}
}

// object writes one object: {"findings": […], "summary": {…}}.
type object struct{ setting }

func newJSON(s setting) writer { return object{s} }

func (o object) render(file File) []byte {
	var b bytes.Buffer
	for i, f := range file.Findings {
		if i > 0 {
			b.WriteString(",\n")
		}
		b.Write(inJSON(EntryOf(f, o.lang)))
	}
	return b.Bytes()
}

func (object) before(first bool) string {
	if first {
		return `{"findings":[` + "\n"
	}
	return ",\n"
}

func (object) end(w io.Writer, total Summary, none bool) error {
	ending := "\n]"
	if none {
		ending = `{"findings":[]`
	}
	_, err := fmt.Fprintf(w, "%s,\"summary\":%s}\n", ending, inJSON(total))
	return err
}

// inJSON writes a plain struct on one line. Texts are left as a reader knows them.
func inJSON(value any) []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(value) // structs of texts and numbers cannot fail
	return bytes.TrimSpace(b.Bytes())
}
