package yamlread

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// quoted reads a text in quotation marks, of either kind, to after the closing mark.
func (r *reader) quoted() bool {
	text, start := r.text, r.at
	style, stops := Double, uint16(quote|backslash|ends|high|never)
	if text[start] == '\'' {
		style, stops = Single, apostrophe|ends|high|never
	}
	for i := start + 1; ; {
		for class[text[i]]&stops == 0 {
			i++
		}
		switch c := class[text[i]]; {
		case usual(text, i):
			i += 2
		case c&high != 0:
			size := r.wideInQuotes(i)
			if size == 0 {
				return r.fails(i, Unfit)
			}
			i += size
		case c&(quote|apostrophe) != 0 && (style == Double || text[i+1] != '\''):
			r.at = i + 1
			return r.scalar(start, r.at, r.line, style)
		case c&never != 0:
			return r.fails(i, Unfit)
		default:
			return r.quotedCopy(start, i, style, stops)
		}
	}
}

// wideInQuotes gives the length of the character at i, or 0 where no text may hold it. In JSON a text may hold all.
func (r *reader) wideInQuotes(i int) int {
	if size := wide(r.text, i); size > 0 || !r.inJSON() {
		return size
	}
	if c, size := utf8.DecodeRuneInString(r.text[i:]); c != utf8.RuneError || size > 1 {
		r.anything = true
		return size
	}
	return 0
}

// quotedCopy reads on in a text in quotation marks from i, where stands what is not taken over as it is.
func (r *reader) quotedCopy(start, i int, style Style, stops uint16) bool {
	line, from := r.line, len(r.side)
	begun := start + 1 // what is not copied yet
	for {
		c := class[r.text[i]]
		if c&stops == 0 {
			i++
			continue
		}
		next, kept := 0, i
		switch {
		case c&high != 0:
			size := r.wideInQuotes(i)
			if size == 0 {
				return r.fails(i, Unfit)
			}
			i += size
			continue
		case c&never != 0 || r.text[i] == 0:
			return r.notQuoted(start, i, line)
		case c&backslash != 0:
			r.side = append(r.side, r.text[begun:i]...)
			next = r.escaped(i, start)
		case c&ends != 0:
			for kept > begun && isBlank(r.text[kept-1]) {
				kept--
			}
			r.side = append(r.side, r.text[begun:kept]...)
			next = r.folded(i, start)
		case style == Single && r.text[i+1] == '\'':
			r.side = append(r.side, r.text[begun:i+1]...)
			next = i + 2
		default:
			r.side = append(r.side, r.text[begun:i]...)
			r.at = i + 1
			return r.copied(start, r.at, line, style, from)
		}
		if next == 0 {
			return false
		}
		i, begun = next, next
	}
}

// notQuoted notes why a text in quotation marks ends at i: with the text, or at what no text may hold.
func (r *reader) notQuoted(start, i int, line uint32) bool {
	if i < r.size {
		return r.fails(i, Unfit)
	}
	r.line = line
	return r.fails(start, Unquoted)
}

// escaped adds what the escape at i stands for and gives the place after it, or 0.
func (r *reader) escaped(i, start int) (next int) {
	if b := r.text[i+1]; b == '\n' || b == '\r' {
		next, breaks, ok := r.quotedFurther(i+1, start)
		if !ok {
			return 0
		}
		for range breaks {
			r.side = append(r.side, '\n')
		}
		return next
	}
	size := r.escape(i)
	if size == 0 {
		r.fails(i, Escape)
		return 0
	}
	return i + size
}

// folded adds what the line break at i is worth and gives the place of the next content, or 0.
func (r *reader) folded(i, start int) (next int) {
	next, breaks, ok := r.quotedFurther(i, start)
	if !ok {
		return 0
	}
	r.fold(breaks)
	return next
}

// quotedFurther goes from a break in quotation marks to the next content, and counts the further breaks before it.
func (r *reader) quotedFurther(stop, start int) (i, breaks int, ok bool) {
	i = stop
	for {
		if i, ok = r.newline(i); !ok {
			return i, 0, false
		}
		if r.marker(i) {
			return i, 0, r.fails(start, Unquoted)
		}
		for isBlank(r.text[i]) {
			i++
		}
		if !r.isBreak(i) {
			return i, breaks, true
		}
		breaks++
	}
}

// escapes of one character.
var escapes = map[byte]string{
	'0': "\x00", 'a': "\a", 'b': "\b", 't': "\t", '\t': "\t", 'n': "\n", 'v': "\v", 'f': "\f", 'r': "\r", 'e': "\x1b", ' ': " ",
	'"': `"`, '\'': "'", '\\': `\`, 'N': "\u0085", '_': "\u00a0", 'L': "\u2028", 'P': "\u2029",
}

// escape adds what the escape at i stands for, and gives its length, or 0 for one that there is not.
func (r *reader) escape(i int) int {
	if plain, ok := escapes[r.text[i+1]]; ok {
		r.side = append(r.side, plain...)
		return 2
	}
	digits := 0
	switch r.text[i+1] {
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	case '/':
		if !r.inJSON() {
			return 0
		}
		r.side = append(r.side, '/')
		return 2
	default:
		return 0
	}
	number, ok := r.hexadecimal(i+2, digits)
	if !ok || number > utf8.MaxRune {
		return 0
	}
	if !utf16.IsSurrogate(rune(number)) {
		r.side = utf8.AppendRune(r.side, rune(number))
		return 2 + digits
	}
	second := i + 2 + digits
	if r.text[second] != '\\' || r.text[second+1] != 'u' || !r.inJSON() {
		return 0
	}
	low, ok := r.hexadecimal(second+2, digits)
	pair := utf16.DecodeRune(rune(number), rune(low))
	if !ok || pair == utf8.RuneError {
		return 0
	}
	r.side = utf8.AppendRune(r.side, pair)
	return 2 * (2 + digits)
}

// hexadecimal gives the number that is written in so many digits from there on.
func (r *reader) hexadecimal(from, digits int) (number uint64, ok bool) {
	if from+digits > r.size || strings.ContainsAny(r.text[from:from+digits], "_+-") {
		return 0, false
	}
	number, err := strconv.ParseUint(r.text[from:from+digits], 16, 32)
	return number, err == nil
}

// blockText reads a text after | or >, in a group whose column is indent, and goes to the content after it.
func (r *reader) blockText(indent int) bool {
	start, line, from := r.at, r.line, len(r.side)
	style := Literal
	if r.text[start] == '>' {
		style = Folded
	}
	width, keep, ok := r.blockHeader(indent)
	if !ok {
		return false
	}
	t := blockText{reader: r, width: width, indent: indent}
	if !t.read(style == Folded) {
		return false
	}
	switch keep {
	case '-':
	case '+':
		r.side = append(r.side, t.last...)
		t.blank()
	default:
		r.side = append(r.side, t.last...)
	}
	end := t.end
	if end == 0 {
		end = t.header
	}
	return r.copied(start, end, line, style, from) && r.content()
}

// blockHeader reads the line of a | or >: the column of the text where the header says it, else 0, and - or + for what
// becomes of the breaks at its end. It goes to the next line.
func (r *reader) blockHeader(indent int) (width int, keep byte, ok bool) {
	i := r.at + 1
	for range 2 {
		switch b := r.text[i]; {
		case (b == '-' || b == '+') && keep == 0:
			keep = b
			i++
		case b >= '1' && b <= '9' && width == 0:
			width = max(indent, 0) + int(b-'0')
			i++
		}
	}
	after := i
	for isBlank(r.text[i]) {
		i++
	}
	if r.text[i] == '#' && i > after {
		if i, ok = r.comment(i); !ok {
			return 0, 0, false
		}
	}
	if !r.isBreak(i) {
		if r.text[i] == '#' {
			return 0, 0, r.fails(i, GluedMark)
		}
		return 0, 0, r.failsFrom(r.at, i, AfterBlockMark)
	}
	r.at, ok = r.newline(i)
	return width, keep, ok
}

// A blockText is the text after | or > while it is read.
type blockText struct {
	*reader
	width  int // the column of the text; 0 while not known
	indent int
	header int    // where the header's line ends
	end    int    // of the last line with content
	last   string // the break of the last line
	breaks int    // blank lines since
}

// read reads the lines of the text.
func (t *blockText) read(folded bool) bool {
	t.header = t.at - 1
	if t.text[t.header-1] == '\r' {
		t.header--
	}
	if !t.blankLines() {
		return false
	}
	leading := false
	for t.at < t.size && t.at-t.start == t.width {
		trailing := isBlank(t.text[t.at])
		if folded && !leading && !trailing && t.last != "" {
			if t.breaks == 0 {
				t.side = append(t.side, ' ')
			}
		} else {
			t.side = append(t.side, t.last...)
		}
		t.blank()
		leading = trailing
		if !t.wholeLine() || !t.blankLines() {
			return false
		}
	}
	return true
}

func (t *blockText) blank() {
	for range t.breaks {
		t.side = append(t.side, '\n')
	}
	t.breaks = 0
}

// wholeLine takes over what stands from here to the end of the line.
func (t *blockText) wholeLine() bool {
	from, i := t.at, t.at
	for class[t.text[i]]&ends == 0 {
		switch c := class[t.text[i]]; {
		case c&high != 0:
			size := wide(t.text, i)
			if size == 0 {
				return t.fails(i, Unfit)
			}
			i += size
		case c&never != 0:
			return t.fails(i, Unfit)
		default:
			i++
		}
	}
	if !t.fit(i) {
		return false
	}
	t.side = append(t.side, t.text[from:i]...)
	t.end, t.last, t.at = i, "", i
	if i < t.size {
		t.last = "\n"
		next, ok := t.newline(i)
		if !ok {
			return false
		}
		t.at = next
	}
	return true
}

// blankLines goes over blank lines and the indentation of the next line, and decides the column of the text at its first
// line. Where the text is over, it goes back to the start of the line.
func (t *blockText) blankLines() bool {
	if t.at == t.size {
		return true // its last line has no break: nothing is left that could be a comment
	}
	deepest := 0
	for {
		i := t.at
		for t.text[i] == ' ' && (t.width == 0 || i-t.start < t.width) {
			i++
		}
		col := i - t.start
		if t.text[i] == '\t' && (t.width == 0 || col < t.width) {
			return t.fails(i, Tab)
		}
		if t.isBreak(i) {
			deepest = max(deepest, col)
			next, ok := t.newline(i)
			if !ok {
				return false
			}
			t.breaks++
			t.at = next
			continue
		}
		if t.width == 0 {
			if deepest > col && (col > t.indent || i == t.size) {
				return t.fails(i, Misplaced)
			}
			t.width = max(deepest, col, t.indent+1, 1)
		}
		if col == t.width {
			t.at = i
		} else {
			t.at = t.start
		}
		return true
	}
}
