package rulepages

import (
	"slices"
	"strings"
)

// A sheet is a document as lines, and which of them are shown. Where a line belongs is seen from how far in it begins, so
// that a text which is no YAML can be cut as well.
type sheet struct {
	lines []string
	shown []bool
	notes map[int]note // line → what is missing after it
}

// A note says that something is missing, and how far in it would stand.
type note struct {
	what   string
	indent int
}

const (
	fewLines   = 5 // a group of no more lines is shown whole
	manyLines  = 8 // of what is itself pointed at, no more than this
	widestLine = 160
)

func newSheet(text string) *sheet {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	return &sheet{lines: lines, shown: make([]bool, len(lines)), notes: map[int]note{}}
}

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

func isItem(line string) bool { return strings.HasPrefix(strings.TrimLeft(line, " \t"), "-") }

func isComment(line string) bool { return strings.HasPrefix(strings.TrimSpace(line), "#") }

// end gives the line after the last one of the group that begins on a line.
func (s *sheet) end(line int) int {
	depth, item := indent(s.lines[line]), isItem(s.lines[line])
	end := line + 1
	for end < len(s.lines) && s.lines[end] != "---" {
		inside := indent(s.lines[end])
		if inside < depth || inside == depth && (item || !isItem(s.lines[end])) {
			break
		}
		end++
	}
	return end
}

// above gives the line of the group that a line stands in, or -1.
func (s *sheet) above(line int) int {
	depth, item := indent(s.lines[line]), isItem(s.lines[line])
	for before := line - 1; before >= 0 && s.lines[before] != "---"; before-- {
		at := indent(s.lines[before])
		if isComment(s.lines[before]) {
			continue
		}
		if at < depth || at == depth && item && !isItem(s.lines[before]) {
			return before
		}
	}
	return -1
}

// show shows a line with what belongs to it, the group around it where that is small, and where that stands.
func (s *sheet) show(line int) {
	from, end := line, s.end(line)
	if up := s.above(line); up >= 0 && s.end(up)-up <= fewLines {
		from, end = up, s.end(up)
	}
	if end-from > manyLines && !isItem(s.lines[from+1]) {
		end = from + 1 // a large group of different things
	}
	for i := from; i < min(end, from+manyLines); i++ {
		s.shown[i] = true
	}
	for up := s.above(from); up >= 0; up = s.above(up) {
		s.shown[up] = true
	}
}

// missing notes, after the last line that is shown of a group, that it has no field of a name.
func (s *sheet) missing(group int, name string) {
	end := s.end(group)
	last := group
	for i := group; i < end; i++ {
		if s.shown[i] {
			last = i
		}
	}
	depth := indent(s.lines[group]) + 2
	if !isItem(s.lines[group]) && group+1 < end {
		depth = indent(s.lines[group+1])
	}
	s.notes[last] = note{name, depth}
}

func (s *sheet) any() bool { return slices.Contains(s.shown, true) }

// cut gives the lines that are shown. Missing is what is said of a thing that is missing, after its name.
func (s *sheet) cut(missing string) string {
	var b strings.Builder
	last := -1
	for i, line := range s.lines {
		if !s.shown[i] {
			continue
		}
		if last >= 0 && slices.Contains(s.lines[last+1:i], "---") {
			b.WriteString("---\n")
		}
		if last >= 0 && i > last+1 {
			b.WriteString(strings.Repeat(" ", indent(line)) + "# …\n")
		}
		last = i
		b.WriteString(narrow(line) + "\n")
		if n, ok := s.notes[i]; ok {
			b.WriteString(strings.Repeat(" ", n.indent) + "# " + n.what + missing + "\n")
		}
	}
	return b.String()
}

// narrow cuts a line that nobody reads to its end.
func narrow(line string) string {
	line = strings.TrimRight(line, " \r")
	if letters := []rune(line); len(letters) > widestLine {
		return string(letters[:widestLine-10]) + " …"
	}
	return line
}
