package yamldoc

import (
	"bytes"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

// diagnose reports why the YAML library could not read text. Where the text only has something in it that can be
// spelt otherwise, the tree of the text so spelt is given; otherwise nil.
func (w *walk) diagnose(text []byte) *yaml.Node {
	if repaired, ok := w.repair(text); ok {
		root, err := parse(repaired)
		if err == nil {
			return root
		}
		text = repaired
	}
	if spelt, lost, ok := respell(text); ok {
		root, err := parse(spelt)
		if err == nil {
			w.source.lost = lost
			return root
		}
	}
	p := puzzle{walk: w, text: text, starts: lineStarts(text)}
	says := complaintAbout(text)
	switch {
	case strings.Contains(says, "unknown anchor"):
		p.unknownAlias(says)
	case strings.Contains(says, "exceeded max depth"):
		p.report(TooDeep, p.lastRead(), nil, mabra.Arg{Name: "limit", Value: w.limits.Depth})
	default:
		p.complain(says)
	}
	return nil
}

// complaintAbout gives what the library says about a text that it cannot read, and nothing for one that it can. With a
// blank line before the text no mistake is on the first line, for which the library names no line at all.
func complaintAbout(text []byte) string {
	if _, err := parse(append([]byte("\n"), text...)); err != nil {
		return err.Error()
	}
	return ""
}

// A puzzle is a text that cannot be read, and the search for the place of the mistake.
type puzzle struct {
	walk   *walk
	text   []byte
	starts []int // where each line starts
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

// before gives the text before a line.
func (p *puzzle) before(line int) []byte { return p.text[:p.starts[line-1]] }

func (p *puzzle) hasContent(line int) bool {
	trimmed := bytes.TrimSpace(p.line(line))
	return len(trimmed) > 0 && trimmed[0] != '#'
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
func (p *puzzle) complain(says string) {
	c := complaint{cause: unclear}
	for i := range complaints {
		if strings.Contains(says, complaints[i].says) {
			c = complaints[i]
			break
		}
	}
	line := p.mistake(c, says)
	if c.rule != nil && !directive.Match(p.line(line)) {
		p.report(c.rule, line, c.mark, mabra.Arg{Name: "what", Value: p.reference(line)})
		return
	}
	if at, ok := p.notJSON(); ok {
		p.walk.report(Syntax, at, mabra.Arg{Name: "cause", Value: jsonCause})
		return
	}
	line, cause, mark := p.slip(line, c)
	p.report(Syntax, line, mark, mabra.Arg{Name: "cause", Value: cause})
}

// mistake gives the line of the mistake.
func (p *puzzle) mistake(c complaint, says string) int {
	switch c.named {
	case scanned:
		return min(max(namedLine(says)-1, 1), len(p.starts))
	case parsed:
		return min(max(namedLine(says), 1), len(p.starts))
	}
	line := p.lastRead()
	// The library reads on a little before it says something. As long as the text before the line has the same
	// mistake, the mistake is not on the line.
	for steps := p.steps(); steps > 0 && line > 1; {
		if p.hasContent(line) {
			if withoutLine(complaintAbout(p.before(line))) != withoutLine(says) {
				break
			}
			steps--
		}
		line--
	}
	for line > 1 && !p.hasContent(line) {
		line--
	}
	return line
}

const largeText = 128 << 10 // bytes; reading such a text takes a few milliseconds

// steps bounds how often the text is read again.
func (p *puzzle) steps() int {
	if len(p.text) > largeText {
		return 1
	}
	return 8
}

// openQuote gives the line of the quotation mark that is still open where a line starts, or 0. Such a mark is the
// mistake, whatever the library stumbled over on the line that closes it.
func (p *puzzle) openQuote(line int) int {
	says := complaintAbout(p.before(line))
	if !strings.Contains(says, endOfStream) {
		return 0
	}
	return min(max(namedLine(says)-1, 1), line)
}

// slip tells apart what the library has one complaint for, and gives the line of what was written by mistake.
func (p *puzzle) slip(line int, c complaint) (int, mabra.Text, *regexp.Regexp) {
	if c.says == endOfStream {
		return line, c.cause, c.mark
	}
	if opened := p.openQuote(line); opened > 0 {
		return opened, quoteCause, quoteMark
	}
	switch {
	case directive.Match(p.line(line)) && c.mark != strange:
		return line, directiveCause, directive
	case leadingTab.Match(p.line(line)):
		return line, tabCause, leadingTab
	case c.slips == nil:
		return line, c.cause, c.mark
	}
	for before := line; before >= 1 && before >= line-2; before-- {
		if c.slips.Match(p.line(before)) {
			return before, spaceCause, nil
		}
	}
	return line, c.cause, c.mark
}

// reference says what the mark on a line is: an alias or an anchor.
func (p *puzzle) reference(line int) mabra.Text {
	if found := starMark.FindSubmatch(p.line(line)); found != nil && found[1][0] == '&' {
		return anchorWord
	}
	return aliasWord
}

// unknownAlias reports an alias that leads nowhere: the last of its name that had been read.
func (p *puzzle) unknownAlias(says string) {
	_, name, _ := strings.Cut(says, "'")
	name = name[:max(strings.LastIndexByte(name, '\''), 0)]
	alias := regexp.MustCompile(`(?:^|[\s\[{,:])(\*` + regexp.QuoteMeta(name) + `)(?:[^\pL0-9_-]|$)`)
	line := p.lastRead()
	for back := line; back >= 1; back-- {
		if bytes.IndexByte(p.line(back), '*') >= 0 && alias.Match(p.line(back)) {
			line = back
			break
		}
	}
	p.report(AliasNotAllowed, line, alias, mabra.Arg{Name: "what", Value: aliasWord})
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

// lastRead gives the line that the library had come to when it gave up. The text is read once more, line by line, to
// see how many lines it asks for.
func (p *puzzle) lastRead() int {
	lines := &lineReader{text: p.text, starts: p.starts[1:]}
	func() {
		defer func() { _ = recover() }() // as in parse
		var document yaml.Node
		decoder := yaml.NewDecoder(lines)
		if decoder.Decode(&document) == nil {
			_ = decoder.Decode(&document)
		}
	}()
	line := min(max(lines.read, 1), len(p.starts))
	for line > 1 && !p.hasContent(line) {
		line--
	}
	return line
}

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
