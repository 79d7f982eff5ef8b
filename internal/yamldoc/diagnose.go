package yamldoc

import (
	"bytes"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// diagnose reports why the YAML library could not read text. Where the text only has something in it that can be
// spelt otherwise, the tree of the text so spelt is given; otherwise none.
func (w *walk) diagnose(text []byte) yamlread.Value {
	if repaired, ok := w.repair(text); ok {
		root, err := parse(repaired)
		if err == nil {
			return root
		}
		text = repaired
	}
	if declared, ok := knownVersion(text); ok {
		root, err := parse(declared)
		if err == nil {
			return root
		}
		text = declared
	}
	if known := asTheLibraryKnows(text); !bytes.Equal(known, text) {
		if _, err := yamlread.ByLibrary(bytes.NewReader(known)); err != nil {
			text = known // the mistake is another
		}
	}
	p := puzzle{walk: w, text: text, starts: lineStarts(text)}
	p.ask()
	switch {
	case strings.Contains(p.says, leadsNowhere):
		p.unknownAlias()
	case strings.Contains(p.says, deeperThanRead):
		p.report(&rules.TooDeep, p.read, nil, mabra.Arg{Name: "limit", Value: w.limits.Depth})
	default:
		p.complain()
	}
	return yamlread.Value{}
}

// What our own reader takes and the library does not: a question mark inside a text, and a line of blanks only, with a tab.
var (
	inText    = regexp.MustCompile(`([^\s,\[\]{}])\?`)
	tabsAlone = regexp.MustCompile(`(?m)^\x{feff}?[ \t]*\t[ \t]*\r?$`)
)

// asTheLibraryKnows gives a text of the same length without what only our own reader takes, so that the library does not
// stumble over it before it comes to the mistake.
func asTheLibraryKnows(text []byte) []byte {
	if bytes.IndexByte(text, '?') > 0 {
		text = inText.ReplaceAll(text, []byte("${1}q"))
	}
	if bytes.IndexByte(text, '\t') < 0 {
		return text
	}
	return tabsAlone.ReplaceAllFunc(text, func(line []byte) []byte { return bytes.ReplaceAll(line, []byte("\t"), []byte(" ")) })
}

var (
	versionLine  = regexp.MustCompile(`^((?:[ \t]*(?:#[^\n]*)?\r?\n)*%YAML 1\.)[2-9]([ \t]*(?:#[^\n]*)?\r?\n)`)
	knownDeclare = []byte("${1}1${2}")
)

// knownVersion declares the text to be of the version of YAML that the library knows, where it declares a newer one.
// What documents use is the same in both.
func knownVersion(text []byte) ([]byte, bool) {
	if !versionLine.Match(text) {
		return nil, false
	}
	return versionLine.ReplaceAll(text, knownDeclare), true
}

// A puzzle is a text that cannot be read, and the search for the place of the mistake.
type puzzle struct {
	walk   *walk
	text   []byte
	starts []int  // where each line starts
	says   string // what the library says about the text
	read   int    // the line that the library had come to when it gave up
}

// ask has the library read the text once more, line by line: to see how many lines it asks for, and with a blank line
// before the text, so that no mistake is on the first line, for which the library would name no line at all.
func (p *puzzle) ask() {
	lines := &lineReader{text: p.text, starts: p.starts[1:]}
	_, err := yamlread.ByLibrary(io.MultiReader(strings.NewReader("\n"), lines))
	if err != nil {
		p.says = err.Error()
	}
	p.read = p.withContent(lines.read)
}

// askBefore gives what the library says about the text before a line; nothing where it can be read.
func (p *puzzle) askBefore(line int) string {
	_, err := yamlread.ByLibrary(io.MultiReader(strings.NewReader("\n"), bytes.NewReader(p.text[:p.starts[line-1]])))
	if err != nil {
		return err.Error()
	}
	return ""
}

func lineStarts(text []byte) []int {
	starts := []int{0}
	for i := 0; i < len(text); {
		if size := breakAt(text[i:]); size > 0 {
			i += size
			starts = append(starts, i)
		} else {
			i++
		}
	}
	return starts
}

// line gives the text of a line, without its break.
func (p *puzzle) line(number int) []byte {
	line, _ := cutLine(p.text[p.starts[number-1]:])
	return line
}

func hasText(line []byte) bool {
	trimmed := bytes.TrimSpace(line)
	return len(trimmed) > 0 && trimmed[0] != '#'
}

// withContent gives the last line, up to the given one, that has more on it than a comment.
func (p *puzzle) withContent(line int) int {
	line = min(max(line, 1), len(p.starts))
	for line > 1 && !hasText(p.line(line)) {
		line--
	}
	return line
}

func (p *puzzle) report(rule *mabra.Rule, line int, mark *regexp.Regexp, args ...mabra.Arg) {
	p.walk.report(rule, p.place(line, mark), args...)
}

// place gives the place of what the mark finds on a line, otherwise of its first character that is not a space.
func (p *puzzle) place(line int, mark *regexp.Regexp) mabra.Position {
	text := p.line(line)
	at := len(text) - len(bytes.TrimLeft(text, " "))
	if at == len(text) {
		at = 0
	}
	if mark != nil {
		if found := mark.FindSubmatchIndex(text); found != nil {
			at = found[2]
		}
	}
	return p.walk.place(line, 1+utf8.RuneCount(text[:at]))
}

// complain reports what the library says, in our own words and at the place where a person would look.
func (p *puzzle) complain() {
	c := complaint{cause: "unclear"}
	if i := slices.IndexFunc(complaints, func(c complaint) bool { return strings.Contains(p.says, c.says) }); i >= 0 {
		c = complaints[i]
	}
	line := p.mistake(c)
	if c.rule != nil && !directive.Match(p.line(line)) {
		var args []mabra.Arg
		if c.rule == &rules.AliasNotAllowed {
			args = []mabra.Arg{{Name: "what", Value: p.reference(line)}}
		}
		p.report(c.rule, line, c.mark, args...)
		return
	}
	if at, ok := p.notJSON(); ok {
		p.walk.report(&rules.Syntax, at, mabra.Arg{Name: "cause", Value: rules.Syntax.Phrase("json")})
		return
	}
	if at, cause := p.markInBrackets(); cause != "" {
		p.walk.report(&rules.Syntax, at, mabra.Arg{Name: "cause", Value: rules.Syntax.Phrase(cause)})
		return
	}
	line, cause, mark := p.slip(line, c)
	p.report(&rules.Syntax, line, mark, mabra.Arg{Name: "cause", Value: rules.Syntax.Phrase(cause)})
}

// markInBrackets gives the place of a mark that a plain text may hold on a line of its own but not in brackets, where our
// own reader stops at one. The library only says that a bracket is not closed, and names the line where it was opened.
// A colon that follows the first word of its line is a field's, and the bracket before it was left open.
func (p *puzzle) markInBrackets() (at mabra.Position, cause string) {
	_, _, stop := yamlread.Read(p.text, 0, yamlread.Limits{})
	if stop == nil || stop.Reason != yamlread.QuestionMark && stop.Reason != yamlread.InBrackets {
		return mabra.Position{}, ""
	}
	before := p.text[p.starts[stop.Line-1]:stop.Offset]
	switch {
	case stop.Reason == yamlread.QuestionMark:
		cause = "question-mark"
	case p.text[stop.Offset] == ':' && bytes.ContainsAny(before, "[{,:"):
		cause = "colon-in-brackets"
	}
	return p.walk.place(stop.Line, 1+utf8.RuneCount(before)), cause
}

// mistake gives the line of the mistake.
func (p *puzzle) mistake(c complaint) int {
	switch c.named {
	case scanned:
		return p.withContent(namedLine(p.says) - 1)
	case parsed:
		return p.withContent(namedLine(p.says))
	}
	// The library reads on a little before it says something. As long as the text before the line has the same
	// mistake, the mistake is not on the line.
	line := p.read
	for steps := p.steps(); steps > 0; steps-- {
		if line == 1 || withoutLine(p.askBefore(line)) != withoutLine(p.says) {
			return line
		}
		line = p.withContent(line - 1)
	}
	return p.read
}

// steps bounds how often the text is read again: a text of 32 kB takes about a millisecond.
func (p *puzzle) steps() int {
	switch length := len(p.text); {
	case length <= 32<<10:
		return 40
	case length <= 128<<10:
		return 10
	}
	return 0
}

// openQuote gives the line of the quotation mark that is still open where a line starts, or 0. Such a mark is the
// mistake, whatever the library stumbled over on the line that closes it.
func (p *puzzle) openQuote(line int) int {
	if p.steps() == 0 {
		return 0
	}
	says := p.askBefore(line)
	if !strings.Contains(says, endOfStream) {
		return 0
	}
	return min(max(namedLine(says)-1, 1), line)
}

// slip tells apart what the library has one complaint for, and gives the line of what was written by mistake.
func (p *puzzle) slip(line int, c complaint) (int, string, *regexp.Regexp) {
	if c.says == endOfStream {
		return line, c.cause, c.mark
	}
	if opened := p.openQuote(line); opened > 0 {
		return opened, "quote", quoteMark
	}
	switch {
	case directive.Match(p.line(line)) && c.mark != strange:
		return line, "directive", directive
	case leadingTab.Match(p.line(line)):
		return line, "tab", leadingTab
	case c.slips == nil:
		return line, c.cause, c.mark
	}
	for before := line; before >= 1 && before >= line-2; before-- {
		if c.slips.Match(p.line(before)) {
			return before, "space", nil
		}
	}
	return line, c.cause, c.mark
}

// reference says what the mark on a line is: an alias or an anchor.
func (p *puzzle) reference(line int) mabra.Text {
	if found := starMark.FindSubmatch(p.line(line)); found != nil && found[1][0] == '&' {
		return rules.AliasNotAllowed.Phrase("anchor")
	}
	return rules.AliasNotAllowed.Phrase("alias")
}

// unknownAlias reports an alias that leads nowhere.
func (p *puzzle) unknownAlias() {
	_, name, _ := strings.Cut(p.says, "'")
	name = name[:max(strings.LastIndexByte(name, '\''), 0)]
	alias := append([]byte("*"), name...)
	line := p.mistake(complaint{})
	for back := line; back >= 1; back-- {
		if bytes.Contains(p.line(back), alias) {
			line = back
			break
		}
	}
	p.report(&rules.AliasNotAllowed, line, starMark, mabra.Arg{Name: "what", Value: rules.AliasNotAllowed.Phrase("alias")})
}

// namedLine gives the line that the library's message names, or 1.
func namedLine(says string) int {
	if _, after, ok := strings.Cut(says, "line "); ok {
		number, _, _ := strings.Cut(after, ":")
		if n, err := strconv.Atoi(number); err == nil {
			return n
		}
	}
	return 1
}

// withoutLine gives the library's message without the line that it names.
func withoutLine(says string) string { return says[strings.LastIndex(says, ": ")+1:] }

// A lineReader gives a text line by line and counts the lines.
type lineReader struct {
	text   []byte
	starts []int // of the lines after the one that is read
	at     int
	read   int
}

func (r *lineReader) Read(into []byte) (int, error) {
	if r.at == len(r.text) {
		return 0, io.EOF
	}
	end := len(r.text)
	if r.read < len(r.starts) {
		end = r.starts[r.read]
	}
	n := copy(into, r.text[r.at:end])
	r.at += n
	if r.at == end {
		r.read++
	}
	return n, nil
}
