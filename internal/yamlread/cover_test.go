package yamlread

import (
	"fmt"
	"slices"
	"strings"
)

// coverOf tells what is wrong with the bytes of a document's nodes and comments. The YAML library does not know where a
// value ends, so that this is held against the text itself: every byte belongs to a scalar, to a comment or to what holds
// them together, and a value has the words of the bytes it stands on.
func coverOf(d *Document) string {
	owner, lines := make([]byte, len(d.text)), linesOf(d.text)
	for i := range d.Nodes {
		if wrong := bytesOf(d, i, lines); wrong != "" {
			return fmt.Sprintf("node %d, bytes %d to %d: %s", i, d.Nodes[i].Start, d.Nodes[i].End, wrong)
		}
		if n := &d.Nodes[i]; n.Kind == Scalar {
			for at := n.Start; at < n.End; at++ {
				if owner[at] != 0 {
					return fmt.Sprintf("node %d stands on bytes of another", i)
				}
				owner[at] = 's'
			}
		}
	}
	for _, c := range d.Comments {
		if wrong := commentOf(d, c, owner, lines); wrong != "" {
			return fmt.Sprintf("comment at %d: %s", c.Start, wrong)
		}
	}
	for at := range owner {
		if owner[at] == 0 && !strings.ContainsRune(" \t\r\n-:,[]{}.\ufeff", rune(d.text[at])) && !strings.HasPrefix(d.text, "\ufeff") {
			return fmt.Sprintf("byte %d belongs to nothing", at)
		}
	}
	return ""
}

// linesOf gives the line of every byte, and of the end.
func linesOf(text string) []int {
	lines := make([]int, len(text)+1)
	line := 1
	for at := range lines {
		if lines[at] = line; at < len(text) && text[at] == '\n' {
			line++
		}
	}
	return lines
}

// bytesOf tells what is wrong with the bytes of a node.
func bytesOf(d *Document, i int, lines []int) string {
	n := &d.Nodes[i]
	raw := d.text[n.Start:n.End]
	if line := lines[n.Start]; int(n.Line) != line {
		return fmt.Sprintf("it says line %d and stands on line %d", n.Line, line)
	}
	if n.Kind != Scalar {
		return groupOf(d, i, raw)
	}
	value := d.Value(i)
	switch n.Style {
	case Single:
		if len(raw) < 2 || raw[0] != '\'' || raw[len(raw)-1] != '\'' {
			return "no quotation marks around it"
		}
		raw = strings.ReplaceAll(raw[1:len(raw)-1], "''", "'")
	case Double:
		if len(raw) < 2 || raw[0] != '"' || raw[len(raw)-1] != '"' {
			return "no quotation marks around it"
		}
		if raw = raw[1 : len(raw)-1]; strings.Contains(raw, `\`) {
			return ""
		}
	case Literal, Folded:
		if raw == "" || raw[0] != '|' && raw[0] != '>' {
			return "it does not begin with its mark"
		}
		if strings.TrimRight(raw, "\r\n") != raw {
			return "a break at its end"
		}
		_, raw, _ = strings.Cut(raw, "\n")
	default:
		if strings.Trim(raw, " \t\r\n") != raw {
			return "blanks at its ends"
		}
	}
	if !slices.Equal(strings.Fields(raw), strings.Fields(value)) {
		return "other words than its value"
	}
	return ""
}

// groupOf tells what is wrong with the bytes of a collection.
func groupOf(d *Document, i int, raw string) string {
	n := &d.Nodes[i]
	switch {
	case n.Style == Flow && n.Kind == Mapping && (raw == "" || raw[0] != '{' || raw[len(raw)-1] != '}'),
		n.Style == Flow && n.Kind == Sequence && (raw == "" || raw[0] != '[' || raw[len(raw)-1] != ']'):
		return "no brackets around it"
	case n.Style == Flow:
		return ""
	case n.Kind == Mapping && n.Start != d.Nodes[i+1].Start, n.Kind == Sequence && raw[0] != '-':
		return "it does not begin with what is first in it"
	case n.End != d.Nodes[n.Next-1].End && d.Nodes[n.Next-1].Kind == Scalar && d.Nodes[i+1].Style != Flow && !inFlow(d, i):
		return "it does not end with what is last in it"
	}
	return ""
}

// inFlow reports whether the last value of a collection ends with a bracket.
func inFlow(d *Document, i int) bool {
	last := 0
	for child := range d.Children(i) {
		last = child
	}
	for d.Nodes[last].Style == Block && d.Nodes[last].Kind != Scalar {
		for child := range d.Children(last) {
			last = child
		}
	}
	return d.Nodes[last].Style == Flow
}

// commentOf tells what is wrong with a comment, and notes its bytes.
func commentOf(d *Document, c Comment, owner []byte, lines []int) string {
	switch {
	case c.Start >= c.End || d.text[c.Start] != '#':
		return "it does not begin with its mark"
	case c.Start > 0 && !strings.ContainsRune(" \t\r\n\xbf", rune(d.text[c.Start-1])) && !strings.HasPrefix(d.text, "\ufeff"):
		return "it begins inside a word"
	case int(c.End) < len(d.text) && d.text[c.End] != '\n' && d.text[c.End] != '\r', strings.Contains(d.text[c.Start:c.End], "\n"):
		return "it does not end with its line"
	case int(c.Line) != lines[c.Start]:
		return "it stands on another line"
	}
	header := strings.LastIndexByte(d.text[:c.Start], '\n') + 1
	ofBlock := strings.ContainsAny(d.text[header:c.Start], "|>") // a comment beside | stands inside the text's bytes
	for at := c.Start; at < c.End; at++ {
		if owner[at] != 0 && !ofBlock {
			return "it stands inside a value"
		}
		owner[at] = 'c'
	}
	return ""
}
