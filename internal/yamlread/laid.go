package yamlread

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is laid over a text by the way it came: it is one slip on many lines, and is told once. A mail breaks long lines
// and marks those it answers; an editor shows numbers before lines, a comparison marks them; Git writes two versions
// into one file.

// leastLaid is how many lines have to carry the same thing before it is taken for laid over them.
const leastLaid = 5

// Laid tells what stands before or after the lines of a text that does not belong to them. Nothing of the text can be
// read before it is gone.
func Laid(text string) (m Mistake, ok bool) {
	m = Mistake{Other: -1, sure: true}
	if m.Slip, m.At = MailCode, mailCode(text); m.At >= 0 {
		return m, true
	}
	if m.Slip, m.At = LineNumbers, lineNumbers(text); m.At >= 0 {
		return m, true
	}
	n, before, after := lineMarks(text)
	if n < leastLaid {
		return m, false
	}
	for mark, laid := range before {
		if mark != ' ' && (laid.begins && 10*laid.lines >= 9*n || mark == '+' && compared(n, before)) {
			m.Slip, m.At, m.Mark = LineMarks, laid.at, mark
			return m, true
		}
	}
	for mark, laid := range after {
		if 10*laid.lines >= 9*n {
			m.Slip, m.At, m.Mark = LineEnds, laid.at, mark
			return m, true
		}
	}
	return m, false
}

// compared reports whether the lines, of which there are n, are what a comparison shows of a whole document.
func compared(n int, before map[rune]laidMark) bool {
	added, kept, removed := before['+'], before[' '], before['-']
	return (added.begins || kept.begins) && added.lines+kept.lines+removed.lines >= n
}

// A laid mark stands on so many lines, first at a byte. It begins where, without it, the line of a document's version stands.
type laidMark struct {
	lines, at int
	begins    bool
}

// lineMarks counts the lines of a text that are not blank, by the mark that they begin with, of those that are put
// before lines, and by the one that they end with, if no text ends so.
func lineMarks(text string) (n int, before, after map[rune]laidMark) {
	before, after = map[rune]laidMark{}, map[rune]laidMark{}
	count := func(in map[rune]laidMark, mark rune, at int, begins bool) {
		laid, known := in[mark]
		if !known {
			laid.at = at
		}
		in[mark] = laidMark{laid.lines + 1, laid.at, laid.begins || begins}
	}
	for start, line := range eachLine(text) {
		line = strings.TrimRight(line, " \t")
		if line == "" {
			continue
		}
		n++
		if mark := firstRune(line); strings.ContainsRune(">|+-\" @", mark) {
			if mark == '@' {
				mark = '-' // both stand in what a comparison shows
			}
			count(before, mark, start, beginsDocument(strings.TrimLeft(line, string(mark)+" \t")))
		}
		if mark, size := utf8.DecodeLastRuneInString(line); !unicode.IsLetter(mark) && !unicode.IsDigit(mark) &&
			!strings.ContainsRune(",:\"'.!?)]}[{>|-”’", mark) || strings.HasSuffix(line, "<br>") {
			count(after, mark, start+len(line)-size, false)
		}
	}
	return n, before, after
}

// beginsDocument reports whether a line names the version of the format, as the first of a document does.
func beginsDocument(line string) bool {
	return strings.HasPrefix(line, "apiVersion:") || strings.HasPrefix(line, "{\"apiVersion\":")
}

// eachLine goes through the lines of a text, each without its break, and where it starts.
func eachLine(text string) func(yield func(start int, line string) bool) {
	return func(yield func(int, string) bool) {
		for start := 0; start < len(text); {
			end := start + strings.IndexByte(text[start:], '\n')
			if end < start {
				end = len(text)
			}
			if !yield(start, strings.TrimSuffix(text[start:end], "\r")) {
				return
			}
			start = end + 1
		}
	}
}

// lineNumbers gives the first of several lines that begin with their numbers and then go on as the lines of a document;
// -1 for none.
func lineNumbers(text string) (at int) {
	last, run, structured, begins, from := -2, 0, 0, false, 0
	for start, line := range eachLine(text) {
		number, rest, listed := lineNumber(line)
		if number < 0 || number != last+1 {
			run, structured, begins, from = 0, 0, false, start
		}
		if last = number; number < 0 {
			last = -2
			continue
		}
		run++
		begins = begins || beginsDocument(rest)
		if looksLikeField(rest) || strings.HasPrefix(rest, "- ") {
			structured++
		}
		if run >= leastLaid && structured > 1 && (!listed || begins) {
			return from
		}
	}
	return -1
}

// lineNumber gives the number that a line begins with and what comes after it, and whether it is written as people
// number what they list; -1 where it begins with none.
func lineNumber(line string) (number int, rest string, listed bool) {
	line = strings.TrimLeft(line, " \t")
	rest = strings.TrimLeft(line, "0123456789")
	digits := line[:len(line)-len(rest)]
	if digits == "" || len(digits) > len("99999") {
		return -1, "", false
	}
	for _, digit := range digits {
		number = 10*number + int(digit-'0')
	}
	rest = strings.TrimLeft(rest, " \t")
	mark := firstRune(rest)
	if listed = mark == '.' || mark == ')'; listed || mark == ':' || mark == '|' || mark == '│' {
		rest = rest[utf8.RuneLen(mark):]
	}
	return number, strings.TrimLeft(rest, " \t"), listed
}

// mailCode gives the first place where a text is spelt as mail spells it on its way, with = and two digits for what is
// not of ASCII, and an = where a line goes on; -1 where it is not.
func mailCode(text string) (at int) {
	at = -1
	ends := 0
	for start, line := range eachLine(text) {
		mark := strings.IndexByte(line, '=')
		switch {
		case mark < 0:
			continue
		case strings.HasSuffix(line, "="):
			ends++
		case !IsMailCode(line[mark:]):
			continue
		}
		if at < 0 {
			at = start + mark
		}
		if ends > 1 {
			return at
		}
	}
	return -1
}

// IsMailCode reports whether a text begins with what mail spells a letter as: = and two digits to the base of 16.
func IsMailCode(text string) bool {
	return len(text) > 2 && text[0] == '=' && strings.IndexByte("0123456789ABCDEF", text[1]) >= 0 &&
		strings.IndexByte("0123456789ABCDEF", text[2]) >= 0
}

// lifted gives a text without what can be lifted off it, of the same length and with all else in its place, and what that
// was: the lines of Git that divide two versions, and the breaks that a mail has made.
func lifted(text []byte) (plain []byte, laid []Mistake) {
	plain = text
	tell := func(slip Slip, at int) {
		laid = append(laid, Mistake{Slip: slip, At: at, Other: -1, sure: true})
	}
	for start, line := range eachLine(string(text)) {
		if !dividesVersions(line) {
			continue
		}
		if laid == nil {
			plain = bytes.Clone(text)
			tell(Versions, start)
		}
		plain[start] = '#'
	}
	if breaks := breaksOfMail(string(text)); len(breaks) > 1 {
		if laid == nil {
			plain = bytes.Clone(text)
		}
		tell(Wrapped, breaks[0]+1)
		for _, at := range breaks {
			plain[at] = ' '
			if at > 0 && plain[at-1] == '\r' {
				plain[at-1] = ' '
			}
		}
	}
	return plain, laid
}

// dividesVersions reports whether a line is one of those that Git writes between two versions of the same lines.
func dividesVersions(line string) bool {
	const length = 7
	mark := line[:min(len(line), length)]
	switch mark {
	case "=======":
		return len(line) == length
	case "<<<<<<<", ">>>>>>>", "|||||||":
		return len(line) == length || line[length] == ' '
	}
	return false
}

// breaksOfMail gives the breaks after which a line goes on, furthest left, with words that had no room on the line before:
// for all of them that is the same room.
func breaksOfMail(text string) (breaks []int) {
	const least = 50
	longest, room, before := 0, len(text), 0
	for start, line := range eachLine(text) {
		words := strings.TrimRight(line, " \t")
		length := utf8.RuneCountInString(words)
		if before >= least && goesOnLeft(words) {
			word, _, _ := strings.Cut(words, " ")
			longest, room = max(longest, before), min(room, before+1+utf8.RuneCountInString(word))
			breaks = append(breaks, start-1)
		}
		before = length
	}
	if longest >= room {
		return nil
	}
	return breaks
}

// goesOnLeft reports whether a line begins furthest left with words, and neither with a field nor an item.
func goesOnLeft(line string) bool {
	if line == "" || strings.ContainsRune(" \t#-{}[]", rune(line[0])) || strings.HasPrefix(line, "...") {
		return false
	}
	return !looksLikeField(line)
}
