package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/line"
)

const tapBegins = "TAP version 14\n"

// tap writes the Test Anything Protocol, version 14: a point for each finding, and for each file where nothing was found.
// What is less serious than a failure is ok. The points have no numbers, which the protocol allows; the last line says
// how many there are.
type tap struct {
	setting
	stream
	points int
}

func newTAP(s setting) writer { return &tap{setting: s, stream: stream{opening: tapBegins}} }

func (t *tap) render(file File) []piece {
	var b bytes.Buffer
	points := 0
	for _, g := range t.groups(file) {
		for _, i := range g.items {
			b.WriteString(point(i.Severity < t.failOn, i.where()+" "+i.Rule.ID))
			b.WriteString(t.diagnostics(i))
		}
		if len(g.items) == 0 {
			b.WriteString(point(true, g.name))
		}
		points += max(len(g.items), 1)
	}
	if points == 0 {
		return nil
	}
	return []piece{{text: b.Bytes(), points: points}}
}

// point gives the line of a test point. In its description # would begin a directive.
func point(ok bool, description string) string {
	verdict := "not ok"
	if ok {
		verdict = "ok"
	}
	return verdict + " - " + strings.NewReplacer(`\`, `\\`, "#", `\#`).Replace(line.Of(description)) + "\n"
}

// diagnostics gives the block in YAML that follows a point. Its texts are spelt as in JSON.
func (t *tap) diagnostics(i item) string {
	var b strings.Builder
	b.WriteString("  ---\n")
	for _, field := range []struct {
		name  string
		value any
	}{
		{"message", i.message}, {"severity", i.Severity.String()}, {"rule", i.Rule.ID}, {"file", i.name},
		{"line", i.line()}, {"column", i.column()}, {"path", string(i.Path)}, {"mend", i.Rule.Mend.In(t.lang)},
	} {
		fmt.Fprintf(&b, "  %s: %s\n", field.name, inJSON(field.value))
	}
	b.WriteString("  ...\n")
	return b.String()
}

func (t *tap) write(w io.Writer, pieces []piece) error {
	for _, p := range pieces {
		t.points += p.points
	}
	return t.stream.write(w, pieces)
}

func (t *tap) end(w io.Writer, all closing) error {
	for _, u := range all.unchecked {
		t.points++
		if err := t.add(w, []byte(point(false, t.named(u.File)+": "+u.Reason))); err != nil {
			return err
		}
	}
	t.closing = fmt.Sprintf("1..%d\n", t.points)
	return t.close(w)
}
