package yamldoc

import "strings"

// A yamlPen writes YAML in block style.
type yamlPen struct {
	out   []byte
	level int   // of the collection that is written; -1 outside all
	after after // what stands before the next value
	begun bool  // the next key or item goes on where the line stands
}

// An after says what a value comes after.
type after uint8

const (
	nothing after = iota // the whole text is one value
	colon                // a key: a collection begins on the next line
	dash                 // a mark that a collection may begin beside
)

func newYAMLPen() *yamlPen { return &yamlPen{level: -1} }

func (p *yamlPen) written() []byte { return p.out }

func (p *yamlPen) begin(c collection, empty bool) {
	if empty {
		marks := "[]"
		if c == group {
			marks = "{}"
		}
		p.word(marks)
		return
	}
	switch p.after {
	case colon:
		p.out = append(p.out, '\n')
	case dash:
		p.out = append(p.out, ' ')
		p.begun = true
	case nothing: // it begins where the text does
	}
	p.level++
}

func (p *yamlPen) end(collection) { p.level-- }

// line goes to where the next key or item stands.
func (p *yamlPen) line() {
	if !p.begun {
		p.out = indent(p.out, p.level)
	}
	p.begun = false
}

// The longest key, in bytes, that the YAML library writes before a colon on its line. A longer one, or one with a line
// break, it writes after a question mark, and so the canonical form has it.
const longestSimpleKey = 128

func (p *yamlPen) key(name string, how style) {
	p.line()
	if len(name) <= longestSimpleKey && (how == plain || !strings.ContainsAny(name, "\n\r"+nextLine+lineSeparator+paragraphSeparator)) {
		p.scalar(name, how)
		p.out = append(p.out, ':')
		p.after = colon
		return
	}
	p.out = append(p.out, '?')
	p.after = dash
	p.text(name, how)
	p.line()
	p.out = append(p.out, ':')
}

func (p *yamlPen) item() {
	p.line()
	p.out = append(p.out, '-')
	p.after = dash
}

func (p *yamlPen) text(value string, how style) {
	p.space()
	p.scalar(value, how)
	p.out = append(p.out, '\n')
}

func (p *yamlPen) word(value string) {
	p.space()
	p.out = append(append(p.out, value...), '\n')
}

func (p *yamlPen) space() {
	if p.after != nothing {
		p.out = append(p.out, ' ')
	}
}

func (p *yamlPen) scalar(value string, how style) {
	switch how {
	case plain:
		p.out = append(p.out, value...)
	case block:
		p.block(value)
	default:
		p.quoted(value)
	}
}

// block writes a text of several lines, each on a line of its own. The line break after the last is left to come.
func (p *yamlPen) block(value string) {
	p.out = append(p.out, '|')
	text, ended := strings.CutSuffix(value, "\n")
	if !ended {
		p.out = append(p.out, '-')
	}
	for line := range strings.SplitSeq(text, "\n") {
		p.out = append(p.out, '\n')
		if line != "" {
			p.out = append(indent(p.out, max(p.level+1, 1)), line...)
		}
	}
}

// quoted writes a text in double quotation marks. Every character that YAML 1.2 calls printable stands as itself, those
// that nobody sees too; what is spelt are breaks, tabs and the marks of the spelling itself. Control characters are not
// written at all.
func (p *yamlPen) quoted(value string) {
	p.out = spell(p.out, value, &yamlSpelling)
}

var yamlSpelling = spelling{nextLine: `\N`, lineSeparator: `\L`, paragraphSeparator: `\P`}
