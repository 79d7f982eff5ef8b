package yamlread

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// What is laid over a text by the way it came: it is one slip on many lines, and is told once. A mail breaks long lines,
// spells letters anew and marks what it answers; an editor shows numbers before lines, a comparison marks them; Git
// writes two versions into one file. It is told by patterns, which take less room in the page than code does.
var (
	mailed   = regexp.MustCompile(`(?m)=[0-9A-F]{2}|=\r?$`)
	numbered = regexp.MustCompile(`^[ \t]*(\d{1,5})[ \t]*[:.)|│]?[ \t]*(?:- |"?[a-z][a-zA-Z]*"?:(?:\s|$))`)
	marked   = regexp.MustCompile(`^[>|+" -][>|+ -]*(?:apiVersion:|\{?"apiVersion":)`)
	ended    = regexp.MustCompile(`^apiVersion:.*[^\w\s"',:}]$`)
	divided  = regexp.MustCompile(`(?m)^(?:[<>|]{7}(?: .*)?|={7})\r?$`)
)

// leastLaid is how many lines have to carry the same mark before it is taken for laid over them.
const leastLaid = 5

// Laid tells what stands before or after the lines of a text that does not belong to them. Nothing of the text can be
// read before it is gone.
func Laid(text string) (m Mistake, ok bool) {
	m = Mistake{Other: -1, sure: true}
	if at := mailed.FindStringIndex(text); at != nil && linesEndingWith(text, "=") > 1 {
		m.Slip, m.At = MailCode, at[0]
	} else if at := firstNumber(text); at >= 0 {
		m.Slip, m.At = LineNumbers, at
	} else if at := firstMark(text); at >= 0 {
		m.Slip, m.At, m.Mark = LineMarks, at, rune(text[at])
	} else if at, line := versionLine(text); ended.MatchString(line) {
		mark, size := utf8.DecodeLastRuneInString(line)
		n := linesEndingWith(text, string(mark))
		if m.At, m.Mark = at+len(line)-size, mark; n >= leastLaid && 4*n >= 3*strings.Count(text, "\n") {
			m.Slip = LineEnds
		}
	}
	return m, m.Slip != ""
}

// linesEndingWith counts the lines of a text that end with a mark.
func linesEndingWith(text, mark string) int {
	return strings.Count(text, mark+"\n") + strings.Count(text, mark+"\r\n")
}

// lineAt gives the line that begins at a byte.
func lineAt(text string, at int) string {
	line, _, _ := strings.Cut(text[at:], "\n")
	return strings.TrimSuffix(line, "\r")
}

// versionLine gives the first line that names the version of the format, and where it begins.
func versionLine(text string) (at int, line string) {
	at = strings.LastIndexByte(text[:max(0, strings.Index(text, "apiVersion"))], '\n') + 1
	return at, lineAt(text, at)
}

// firstNumber gives the first of three lines that begin with their numbers and then go on as the lines of a document; -1
// for none. Other lines may stand between them, if they are counted too.
func firstNumber(text string) (at int) {
	run, last, lines := 0, 0, 0
	for start := 0; start < len(text); lines++ {
		line := lineAt(text, start)
		if content := strings.TrimLeft(line, " \t"); content != "" && content[0] <= '9' && content[0] >= '0' {
			if found := numbered.FindStringSubmatch(line); found != nil {
				number, _ := strconv.Atoi(found[1])
				if run == 0 || number-last != lines {
					run, at = 0, start
				}
				if run, last, lines = run+1, number, 0; run == 3 {
					return at
				}
			}
		}
		end := strings.IndexByte(text[start:], '\n')
		if end < 0 {
			break
		}
		start += end + 1
	}
	return -1
}

// firstMark gives the first line of a document that has a mark before every line; -1 for none. A comparison leaves some
// lines without.
func firstMark(text string) (at int) {
	at, line := versionLine(text)
	if !marked.MatchString(line) {
		return -1
	}
	begins, lines := text[at:at+1]+"\r\n", 0
	if text[at] == '+' || text[at] == ' ' {
		begins = " +-@\\\r\n"
	}
	for i := at; i < len(text); lines++ {
		if strings.IndexByte(begins, text[i]) < 0 {
			return -1
		}
		end := strings.IndexByte(text[i:], '\n')
		if end < 0 {
			break
		}
		i += end + 1
	}
	switch {
	case lines < leastLaid:
		return -1
	case text[at] != ' ':
		return at
	}
	if at = strings.Index(text, "\n+"); at >= 0 {
		at++
	}
	return at
}

// lifted gives a text without what can be lifted off it, of the same length and with all else in its place, and what that
// was: the lines of Git that divide two versions, and the breaks that a mail has made.
func lifted(text []byte) (plain []byte, laid []Mistake) {
	plain = bytes.Clone(text)
	const most = 1000 // nobody mends as many
	var lines [][]int
	if bytes.Contains(text, []byte("=======")) || bytes.Contains(text, []byte("<<<<<<<")) || bytes.Contains(text, []byte(">>>>>>>")) {
		lines = divided.FindAllIndex(text, most)
	}
	for i, at := range lines {
		if plain[at[0]] = '#'; i == 0 {
			laid = append(laid, Mistake{Slip: Versions, At: at[0], Other: -1, sure: true})
		}
	}
	for i, at := range breaksOfMail(string(plain)) {
		if plain[at] = ' '; plain[at-1] == '\r' {
			plain[at-1] = ' '
		}
		if i == 0 {
			laid = append(laid, Mistake{Slip: Wrapped, At: at + 1, Other: -1, sure: true})
		}
	}
	return plain, laid
}

// breaksOfMail gives the breaks, two at least, after which a line goes on, furthest left, with words that had no room on
// the line before: for all of them that is the same room.
func breaksOfMail(text string) (breaks []int) {
	const least = 50
	longest, room, before := 0, len(text), 0
	for start := 0; start < len(text); {
		line := text[start:]
		if end := strings.IndexByte(line, '\n'); end >= 0 {
			line = line[:end]
		}
		words := strings.TrimRight(line, " \t\r")
		if before >= least && words != "" && strings.IndexByte(" \t#-{}[].", words[0]) < 0 && !looksLikeField(words) {
			word, _, _ := strings.Cut(words, " ")
			longest, room = max(longest, before), min(room, before+1+utf8.RuneCountInString(word))
			breaks = append(breaks, start-1)
		}
		before = utf8.RuneCountInString(words)
		start += len(line) + 1
	}
	if longest >= room || len(breaks) == 1 {
		return nil
	}
	return breaks
}
