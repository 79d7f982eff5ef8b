package rewrite

import (
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// scalar writes a text in the way that another is written, where it can be; otherwise in that of the canonical form.
func (r *rewriting) scalar(key, node yamlread.Value, now reflect.Value) string {
	value := now.String()
	from, to := r.span(node)
	canonical := r.canonical(value, r.blockColumn(key, from))
	onOneLine := !strings.ContainsAny(value, "\n\r\u0085\u2028\u2029") && !strings.HasPrefix(canonical, "\"")
	switch {
	case r.json || value == "":
	case node.Style() == yamlread.Single && onOneLine:
		return "'" + strings.ReplaceAll(value, "'", "''") + "'"
	case node.Style() == yamlread.Double, r.flow && !key.There() && strings.Contains(value, " "):
		return r.quoted(value)
	case node.Style() == yamlread.Folded && onOneLine, node.Style() == yamlread.Folded && strings.HasPrefix(canonical, "|"):
		if folded, can := fold(value, r.text[from:to]); can {
			return indented(folded, r.contentColumn(from, to))
		}
	case node.Style() == yamlread.Literal && onOneLine:
		return "|-\n" + strings.Repeat(" ", r.contentColumn(from, to)) + value
	}
	return canonical
}

// canonical gives a text as the library writes it here.
func (r *rewriting) canonical(value string, column int) string {
	return r.piece(reflect.ValueOf(value), column)
}

// quoted gives a text in double quotation marks.
func (r *rewriting) quoted(value string) string {
	text, err := yamldoc.Piece(reflect.ValueOf(value), yamldoc.OnOneLine)
	r.lost = r.lost || err != nil
	return text
}

// blockColumn gives how far in the name of a value stands, or the value where it has none.
func (r *rewriting) blockColumn(key yamlread.Value, from int) int {
	if key.There() {
		from, _ = r.span(key)
		return r.columnOf(from)
	}
	return max(r.columnOf(from)-2, 0)
}

// contentColumn gives how far in the lines of a block text stand.
func (r *rewriting) contentColumn(from, to int) int {
	_, lines, _ := strings.Cut(r.text[from:to], "\n")
	for line := range strings.SplitSeq(lines, "\n") {
		if text := strings.TrimLeft(line, " "); text != "" {
			return len(line) - len(text)
		}
	}
	return r.columnOf(from)
}

// fold writes a text after >, its lines as long as those that stood there. It cannot where a line would begin or end with a space,
// or have two between words.
func fold(value, as string) (string, bool) {
	width := 60
	_, lines, _ := strings.Cut(as, "\n")
	for line := range strings.SplitSeq(lines, "\n") {
		width = max(width, utf8.RuneCountInString(strings.TrimLeft(line, " ")))
	}
	mark, text := ">-", value
	if cut, ended := strings.CutSuffix(value, "\n"); ended {
		mark, text = ">", cut
	}
	var b strings.Builder
	b.WriteString(mark + "\n")
	for i, line := range strings.Split(text, "\n") {
		if strings.Join(strings.Fields(line), " ") != line || line == "" {
			return "", false
		}
		if i > 0 {
			b.WriteString("\n\n")
		}
		wrap(&b, line, width)
	}
	return b.String(), true
}

func wrap(b *strings.Builder, line string, width int) {
	at := 0
	for i, word := range strings.Split(line, " ") {
		long := utf8.RuneCountInString(word)
		switch {
		case i > 0 && at+1+long > width:
			b.WriteString("\n")
			at = 0
		case i > 0:
			b.WriteString(" ")
			at++
		}
		b.WriteString(word)
		at += long
	}
}
