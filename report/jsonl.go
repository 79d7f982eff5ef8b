package report

import (
	"bytes"
	"io"
)

// How the lines begin that hold no finding.
const (
	uncheckedBegins = `{"unchecked":{`
	summaryBegins   = `{"summary":{`
)

// lines writes an object on a line for each finding, as JSON does, for each thing that was not checked, and for the
// summary.
type lines struct {
	setting
	stream
}

func newJSONLines(s setting) writer { return &lines{s, stream{}} }

func (l *lines) render(file File) []piece {
	var b bytes.Buffer
	for _, f := range file.Findings {
		b.Write(append(inJSON(EntryOf(f, l.lang)), '\n'))
	}
	return one(b.Bytes())
}

func (l *lines) end(w io.Writer, all closing) error {
	for i := range all.unchecked {
		if err := l.add(w, append(inJSON(struct {
			Unchecked Unchecked `json:"unchecked"`
		}{all.unchecked[i]}), '\n')); err != nil {
			return err
		}
	}
	return l.add(w, append(inJSON(struct {
		Summary Summary `json:"summary"`
	}{all.total}), '\n'))
}
