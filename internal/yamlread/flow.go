package yamlread

// flow reads what stands in brackets, to the closing one.
func (r *reader) flow() bool {
	open, shut, kind := r.at, byte(']'), Sequence
	if r.text[open] == '{' {
		shut, kind = '}', Mapping
	}
	me, ok := r.collection(open, r.line, kind, Flow)
	if !ok {
		return false
	}
	r.begins(kind, inBrackets)
	r.at++
	children := 0
	for {
		if !r.gap() {
			return false
		}
		if r.text[r.at] == shut {
			break
		}
		if kind == Mapping {
			if !r.pair() {
				return false
			}
			children++
		} else if !r.value() {
			return false
		}
		children++
		if !r.gap() {
			return false
		}
		if r.text[r.at] == shut {
			break
		}
		if r.text[r.at] != ',' {
			if r.withoutComma(kind) {
				continue
			}
			return r.notClosed(open)
		}
		r.at++
	}
	r.at++
	r.end = uint32(r.at)
	r.depth--
	r.close(me, children)
	return true
}

func (r *reader) notClosed(open int) bool {
	if r.at == r.size {
		return r.fails(open, Unclosed)
	}
	return r.fails(r.at, InBrackets)
}

// gap goes over blanks, line breaks and comments in brackets.
func (r *reader) gap() bool {
	for i := r.at; ; {
		var ok bool
		switch b := r.text[i]; {
		case class[b]&(quote|marks|colon) != 0: // as mostly
			r.at = i
			return true
		case b == '\n' || b == '\r':
			if i, ok = r.newline(i); !ok {
				return false
			}
			if r.marker(i) || r.text[i] == '%' {
				return r.fails(i, Marker)
			}
			i = pastSpaces(r.text, i)
		case isBlank(b):
			i++
		case b == '#':
			if !isGap(r.text[i-1]) {
				return r.fails(i, GluedMark)
			}
			if i, ok = r.comment(i); !ok {
				return false
			}
		default:
			r.at = i
			return r.fit(i)
		}
	}
}

// pair reads a key and its value in braces.
func (r *reader) pair() bool {
	start, line := r.at, r.line
	switch b := r.text[start]; {
	case b == '"' || b == '\'':
		if !r.quoted() {
			return false
		}
		if !r.gap() {
			return false
		}
	case b == '[' || b == '{':
		return r.fails(start, Key)
	default:
		if !r.flowPlain() {
			return false
		}
	}
	if r.withoutColon() {
		return r.nothing(r.at, r.line)
	}
	if r.text[r.at] != ':' || (r.line != line || r.at-start > longestKey) && (!r.inJSON() || r.isNote(start)) {
		return r.failsFrom(start, r.at, NoColon)
	}
	r.at++
	if !r.gap() {
		return false
	}
	if b := r.text[r.at]; b == ',' || b == '}' {
		return r.nothing(r.at, r.line)
	}
	return r.value()
}

// value reads a node in brackets.
func (r *reader) value() bool {
	switch r.text[r.at] {
	case '[', '{':
		return r.flow()
	case '"', '\'':
		return r.quoted()
	}
	return r.flowPlain()
}

// flowPlain reads a plain text in brackets, over several lines too, to where it is stopped.
func (r *reader) flowPlain() bool {
	start, line, from := r.at, r.line, len(r.side)
	if reason := r.firstInBrackets(start); reason != 0 {
		return r.fails(start, reason)
	}
	end, stop, ok := r.run(start, marks)
	several := false
	for ok && r.isBreak(stop) {
		i, breaks, goesOn := 0, 0, false
		if i, breaks, ok = r.flowFurther(stop); !ok {
			return false
		}
		if goesOn, ok = r.flowGoesOn(i); !goesOn {
			stop = i
			break
		}
		if !several {
			several, r.side = true, append(r.side, r.text[start:end]...)
		}
		r.fold(breaks)
		first := i
		if end, stop, ok = r.run(first, marks); ok {
			r.side = append(r.side, r.text[first:end]...)
		}
	}
	if !ok {
		return false
	}
	r.at = stop
	if several {
		return r.copied(start, end, line, Plain, from)
	}
	if r.text[start:end] == "<<" {
		return r.fails(start, MergeMark)
	}
	return r.scalar(start, end, line, Plain)
}

// firstInBrackets gives the reason why no plain text in brackets begins at a place, or 0.
func (r *reader) firstInBrackets(at int) Reason {
	switch b := r.text[at]; b {
	case '-':
		if isGap(r.text[at+1]) {
			return Indicator
		}
		return 0
	case '?':
		if isGap(r.text[at+1]) {
			return Indicator
		}
		return QuestionFirst
	case ':', '|', '>', 0:
		return Indicator
	default:
		return firstByte(b)
	}
}

// flowGoesOn reports whether a plain text in brackets goes on at a place, which is the first on its line with content.
func (r *reader) flowGoesOn(at int) (goesOn, ok bool) {
	switch b := r.text[at]; {
	case b == '?':
		return false, r.fails(at, QuestionMark)
	case b == '#', class[b]&marks != 0, b == ':' && isGap(r.text[at+1]), at == r.size:
		return false, true
	}
	return true, true
}

// flowFurther goes from a break in brackets to the next content, and counts the further breaks before it.
func (r *reader) flowFurther(stop int) (i, breaks int, ok bool) {
	i = stop
	for {
		if i, ok = r.newline(i); !ok {
			return i, 0, false
		}
		if r.marker(i) || r.text[i] == '%' {
			return i, 0, r.fails(i, Marker)
		}
		for isBlank(r.text[i]) {
			if r.text[i] == '\t' && i-r.start <= r.indent {
				return i, 0, r.fails(i, Tab)
			}
			i++
		}
		if !r.isBreak(i) {
			return i, breaks, true
		}
		breaks++
	}
}
