package yamlread

// block reads a node, in a group whose column is indent, and goes to the next content. Where keys is true the node
// stands first on its line or after a hyphen, and so may be a group itself.
func (r *reader) block(indent int, keys bool) bool {
	switch b := r.text[r.at]; b {
	case '-':
		if !isGap(r.text[r.at+1]) {
			return r.plain(indent, keys)
		}
		if !keys {
			return r.fails(r.at, GroupInLine)
		}
		return r.sequence(r.at - r.start)
	case '[', '{':
		r.indent = indent
		return r.flow() && r.lineEnd()
	case '"', '\'':
		return r.quotedBlock(keys)
	case '|', '>':
		return r.blockText(indent)
	case '?', ':':
		if isGap(r.text[r.at+1]) {
			return r.fails(r.at, Key)
		}
		return r.plain(indent, keys)
	default:
		if reason := firstByte(b); reason != 0 {
			return r.fails(r.at, reason)
		}
		return r.plain(indent, keys)
	}
}

// firstByte gives the reason why no plain text begins with a byte, or 0.
func firstByte(b byte) Reason {
	switch b {
	case '&', '*':
		return AliasMark
	case '!':
		return TagMark
	case '%', '@', '`':
		return Reserved
	case ',', ']', '}', '#':
		return Indicator
	}
	return 0
}

// sequence reads the items whose hyphens stand in the column.
func (r *reader) sequence(col int) bool {
	me, ok := r.collection(r.at, r.line, Sequence, Block)
	if !ok {
		return false
	}
	level := r.begins(Sequence, col)
	items := 0
	for more := true; more; items++ {
		r.at++
		if !r.item(col) && !r.goesOn(level) {
			return false
		}
		r.settles(level)
		more = r.col == col && r.text[r.at] == '-' && isGap(r.text[r.at+1])
	}
	r.depth--
	r.close(me, items)
	return true
}

// item reads what stands after a hyphen.
func (r *reader) item(col int) bool {
	after, line := r.at, r.line
	for r.text[r.at] == ' ' {
		r.at++
	}
	switch b := r.text[r.at]; {
	case b == '\t':
		return r.fails(r.at, Tab)
	case !r.isBreak(r.at) && r.at != r.size && (b != '#' || r.at == after):
		return r.block(col, true)
	}
	if !r.lineEnd() {
		return false
	}
	if r.col > col {
		return r.block(col, true)
	}
	return r.nothing(after, line)
}

// mapping reads the pairs whose keys stand in the column. The first key is read already, and is the last node.
func (r *reader) mapping(col int) bool {
	me := len(r.nodes) - 1
	start := int(r.nodes[me].Start)
	if !r.deeper(start) {
		return false
	}
	moved := r.open(start)
	if moved == nil {
		return false
	}
	n := &r.nodes[me]
	number := moved.Next
	*moved, moved.Next = *n, number
	*n = Node{Start: n.Start, Line: n.Line, Kind: Mapping, Style: Block, Tag: Map}
	level := r.begins(Mapping, col)
	pairs := 0
	for r.col == col || pairs == 0 {
		r.at++
		if !r.pairValue(col) && !r.goesOn(level) {
			return false
		}
		r.settles(level)
		pairs++
		for r.col == col && !r.key() {
			if !r.goesOn(level) {
				return false
			}
		}
	}
	r.depth--
	r.close(me, 2*pairs)
	return true
}

// pairValue reads what stands after the colon of a pair.
func (r *reader) pairValue(col int) bool {
	after, line := r.at, r.line
	for isBlank(r.text[r.at]) {
		r.at++
	}
	if !r.isBreak(r.at) && r.at != r.size && (r.text[r.at] != '#' || r.at == after) {
		return r.block(col, false)
	}
	if !r.lineEnd() {
		return false
	}
	switch {
	case r.col > col:
		return r.block(col, true)
	case r.col == col && r.text[r.at] == '-' && isGap(r.text[r.at+1]):
		return r.sequence(col)
	}
	return r.nothing(after, line)
}

// longestKey is the most bytes from the start of a key to its colon.
const longestKey = 1000

// key reads a key to its colon.
func (r *reader) key() bool {
	start := r.at
	switch b := r.text[start]; {
	case b == '"' || b == '\'':
		if !r.quotedKey() {
			return false
		}
	case (b == '-' || b == '?' || b == ':') && isGap(r.text[start+1]), b == '[', b == '{':
		return r.fails(start, Key)
	case b == '|' || b == '>':
		return r.fails(start, Indicator)
	default:
		if !r.plainKey() {
			return false
		}
	}
	if r.at-start > longestKey {
		return r.fails(start, TooLarge)
	}
	return true
}

// quotedKey reads a key in quotation marks.
func (r *reader) quotedKey() bool {
	line := r.line
	if !r.quoted() {
		return false
	}
	r.at = r.pastBlanks(r.at)
	if r.text[r.at] != ':' || !isGap(r.text[r.at+1]) || r.line != line {
		return r.fails(r.at, NoColon)
	}
	return true
}

// plainKey reads a key without quotation marks.
func (r *reader) plainKey() bool {
	start := r.at
	if reason := firstByte(r.text[start]); reason != 0 {
		return r.fails(start, reason)
	}
	end, stop, ok := r.run(start, 0)
	switch {
	case !ok:
		return false
	case r.text[stop] != ':':
		return r.fails(start, NoColon)
	case r.text[start:end] == "<<":
		return r.fails(start, MergeMark)
	}
	r.at = stop
	return r.scalar(start, end, r.line, Plain)
}

// quotedBlock reads a text in quotation marks, or the group that it is the first key of.
func (r *reader) quotedBlock(keys bool) bool {
	start, line, col := r.at, r.line, r.at-r.start
	if !r.quoted() {
		return false
	}
	if !keys || r.line != line {
		return r.lineEnd()
	}
	i := r.at
	for isBlank(r.text[i]) {
		i++
	}
	if r.text[i] != ':' {
		return r.lineEnd()
	}
	if !isGap(r.text[i+1]) || i-start > longestKey {
		return r.fails(i, NoColon)
	}
	r.at = i
	return r.mapping(col)
}

// plain reads a plain text, or the group that it is the first key of.
func (r *reader) plain(indent int, keys bool) bool {
	start := r.at
	end, stop, ok := r.run(start, 0)
	if !ok {
		return false
	}
	if r.text[stop] == ':' {
		switch {
		case !keys:
			return r.failsFrom(start, stop, ColonInText)
		case stop-start > longestKey:
			return r.fails(stop, TooLarge)
		case r.text[start:end] == "<<":
			return r.fails(start, MergeMark)
		}
		col := start - r.start
		r.at = stop
		return r.scalar(start, end, r.line, Plain) && r.mapping(col)
	}
	if r.isBreak(stop) {
		return r.lines(start, end, stop, indent)
	}
	r.at = stop
	if r.text[start:end] == "<<" {
		return r.fails(start, MergeMark)
	}
	return r.scalar(start, end, r.line, Plain) && r.lineEnd()
}

// run goes over a plain text to its end on the line: where its last character ends, and where it was stopped, at a colon, a
// comment or the end of the line, and in brackets at one of the marks.
func (r *reader) run(i int, marks uint16) (end, stop int, ok bool) {
	text, stops := r.text, ends|blanks|marks|colon|high|never
	for {
		for class[text[i]]&stops == 0 {
			i++
		}
		if text[i] == ' ' && class[text[i+1]]&stops == 0 && text[i+1] != '#' {
			i += 2 // most words are parted by one space
			continue
		}
		switch c := class[text[i]]; {
		case usual(text, i):
			i += 2
		case c&high != 0:
			size := wide(text, i)
			if size == 0 {
				return i, i, r.fails(i, Unfit)
			}
			r.odd = r.odd || IsOddBlank(firstRune(text[i:i+size]))
			i += size
		case c&colon != 0:
			if isGap(text[i+1]) {
				return i, i, true
			}
			i++
		case c&blanks != 0:
			end, i = i, r.pastBlanks(i)
			if text[i] == '#' || class[text[i]]&(ends|marks) != 0 || text[i] == ':' && isGap(text[i+1]) {
				return end, i, r.fit(i)
			}
		case c&never != 0:
			return i, i, r.fails(i, Unfit)
		default:
			return i, i, r.fit(i)
		}
	}
}

// fit reports whether a 0 at i is the end of the text.
func (r *reader) fit(i int) bool {
	if r.text[i] == 0 && i < r.size {
		return r.fails(i, Unfit)
	}
	return true
}

// lines reads a plain text that may go on in the next lines, and goes to the content after it.
func (r *reader) lines(start, end, stop, indent int) bool {
	line, from := r.line, len(r.side)
	several := false
	for r.isBreak(stop) {
		i, breaks, goesOn, ok := r.further(stop, indent)
		if !ok {
			return false
		}
		if !goesOn {
			r.at, r.col = i, i-r.start
			break
		}
		if !several {
			several, r.side = true, append(r.side, r.text[start:end]...)
		}
		r.fold(breaks)
		first := i
		if end, stop, ok = r.run(first, 0); !ok {
			return false
		}
		if r.text[stop] == ':' {
			return r.failsFrom(start, stop, ColonInText)
		}
		r.side = append(r.side, r.text[first:end]...)
	}
	if !several {
		if r.text[start:end] == "<<" {
			return r.fails(start, MergeMark)
		}
		return r.scalar(start, end, line, Plain) && r.content()
	}
	if !r.copied(start, end, line, Plain, from) {
		return false
	}
	if r.isBreak(stop) {
		return r.content()
	}
	r.at = stop
	return r.lineEnd()
}

// further looks from the break at stop for the next line with content, and reports whether a plain text goes on there.
// Where it does not, i is the start of that line.
func (r *reader) further(stop, indent int) (i, breaks int, goesOn, ok bool) {
	i = stop
	for {
		if i, ok = r.newline(i); !ok {
			return i, 0, false, false
		}
		i = pastSpaces(r.text, i)
		if after := r.pastBlanks(i); after > i {
			if !r.isBreak(after) && after < r.size {
				return i, 0, false, r.fails(i, Tab)
			}
			i = after
		}
		if !r.isBreak(i) {
			break
		}
		breaks++
	}
	col := i - r.start
	if i == r.size || r.text[i] == '#' || col <= indent || col == 0 && r.marker(i) {
		return r.start, breaks, false, true
	}
	if r.text[i] == '%' && col == 0 {
		return i, breaks, false, r.fails(i, Directive)
	}
	return i, breaks, true, true
}

// fold adds what line breaks inside a text are worth: one is a space, and of more, one is lost.
func (r *reader) fold(breaks int) {
	if breaks == 0 {
		r.side = append(r.side, ' ')
	}
	for range breaks {
		r.side = append(r.side, '\n')
	}
}
