package report

import (
	"bytes"
	"fmt"
	"io"
)

// text writes one line for each finding, and the summary in words.
type text struct{ setting }

func newText(s setting) writer { return text{s} }

func (t text) render(file File) []piece {
	if len(file.Findings) == 0 {
		return nil
	}
	var b bytes.Buffer
	var source excerpts
	if t.source {
		source.lines = splitLines(file.Text)
	}
	for _, f := range file.Findings {
		b.WriteString(f.In(t.lang) + "\n")
		b.WriteString(source.of(f.Position, f.End))
	}
	return []piece{{text: b.Bytes()}}
}

func (text) write(w io.Writer, pieces []piece) error {
	_, err := w.Write(pieces[0].text)
	return err
}

func (t text) end(w io.Writer, all closing) error {
	if t.summary != nil {
		w = t.summary
	}
	if _, err := fmt.Fprintln(w, all.total.In(t.lang)); err != nil || !t.rules {
		return err
	}
	return writeKinds(w, all.kinds, t.lang)
}
