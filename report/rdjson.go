package report

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

const rdjsonBegins = `{"source":{"name":"mabra"},"diagnostics":[`

// rdjson writes the diagnostic format of reviewdog: one DiagnosticResult. It counts columns in bytes.
type rdjson struct {
	setting
	stream
}

type rdjsonDiagnostic struct {
	Message  string         `json:"message"`
	Location rdjsonLocation `json:"location"`
	Severity string         `json:"severity"`
	Code     rdjsonCode     `json:"code"`
}

type rdjsonCode struct {
	Value string `json:"value"`
}

type rdjsonLocation struct {
	Path  string       `json:"path"`
	Range *rdjsonRange `json:"range,omitempty"`
}

type rdjsonRange struct {
	Start rdjsonPosition  `json:"start"`
	End   *rdjsonPosition `json:"end,omitempty"`
}

// An rdjsonPosition counts lines and columns from 1; a column that is not known is left out.
type rdjsonPosition struct {
	Line   int `json:"line"`
	Column int `json:"column,omitempty"`
}

func newRDJSON(s setting) writer {
	return &rdjson{s, stream{opening: rdjsonBegins, first: "\n", between: ",\n", last: "\n", closing: "]}\n"}}
}

func (r *rdjson) render(file File) []piece {
	var b bytes.Buffer
	var lines []string
	if len(file.Findings) > 0 && file.Text != nil {
		lines = splitLines(file.Text)
	}
	for i, found := range r.items(file) {
		if i > 0 {
			b.WriteString(r.between)
		}
		where := rdjsonLocation{Path: found.name}
		if found.Position.Valid() {
			where.Range = &rdjsonRange{Start: inBytes(lines, found.Position)}
			if end := inBytes(lines, found.End); end.Column > 0 {
				where.Range.End = &end
			}
		}
		severity := strings.ToUpper(found.Severity.String())
		b.Write(inJSON(rdjsonDiagnostic{found.said(), where, severity, rdjsonCode{found.Rule.ID}}))
	}
	return one(b.Bytes())
}

func (r *rdjson) end(w io.Writer, all closing) error {
	for _, u := range all.unchecked {
		where := rdjsonLocation{Path: r.named(u.File)}
		if err := r.add(w, inJSON(rdjsonDiagnostic{line.Of(u.Reason), where, "ERROR", rdjsonCode{uncheckedID}})); err != nil {
			return err
		}
	}
	return r.close(w)
}

// inBytes gives a place with its column in bytes, where the lines say what that is.
func inBytes(lines []string, at mabra.Position) rdjsonPosition {
	if at.Line < 1 || at.Line > len(lines) {
		return rdjsonPosition{Line: at.Line}
	}
	rest, column := lines[at.Line-1], 1
	for range at.Column - 1 {
		_, size := utf8.DecodeRuneInString(rest)
		rest, column = rest[size:], column+size
	}
	return rdjsonPosition{at.Line, column}
}
