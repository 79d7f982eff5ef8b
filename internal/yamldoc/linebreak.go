package yamldoc

import "bytes"

// The characters that YAML 1.1, which the parser follows, takes for line breaks.
var lineBreaks = []string{"\n", "\r", "\u0085", "\u2028", "\u2029"}

func endsLine(before []byte) bool {
	if len(before) == 0 {
		return true
	}
	for _, b := range lineBreaks {
		if bytes.HasSuffix(before, []byte(b)) {
			return true
		}
	}
	return false
}

func endsWord(after []byte) bool {
	if len(after) == 0 || after[0] == ' ' || after[0] == '\t' {
		return true
	}
	for _, b := range lineBreaks {
		if bytes.HasPrefix(after, []byte(b)) {
			return true
		}
	}
	return false
}

// countLines counts line breaks as the parser does.
func countLines(text []byte) int {
	n := 0
	for _, b := range lineBreaks {
		n += bytes.Count(text, []byte(b))
	}
	return n - bytes.Count(text, []byte("\r\n"))
}

// cutLine gives the first line of text, without its break, and the text after it.
func cutLine(text []byte) (line, rest []byte) {
	for i := range text {
		if size := breakAt(text[i:]); size > 0 {
			return text[:i], text[i+size:]
		}
	}
	return text, nil
}

// breakAt gives the length of the line break that text begins with, or 0.
func breakAt(text []byte) int {
	switch text[0] {
	case '\n':
		return 1
	case '\r':
		if len(text) > 1 && text[1] == '\n' {
			return 2
		}
		return 1
	case nextLine[0], lineSeparator[0]:
		for _, b := range [...]string{nextLine, lineSeparator, paragraphSeparator} {
			if bytes.HasPrefix(text, []byte(b)) {
				return len(b)
			}
		}
	}
	return 0
}
