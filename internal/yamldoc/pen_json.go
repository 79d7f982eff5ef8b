package yamldoc

import "strings"

// A jsonPen writes JSON, over several lines or on one.
type jsonPen struct {
	out      []byte
	indented bool
	level    int
	further  bool // something stands before this in its collection
	named    bool // a key stands before this
}

func (p *jsonPen) written() []byte {
	if p.indented {
		return append(p.out, '\n')
	}
	return p.out
}

func marksOf(c collection) string {
	if c == group {
		return "{}"
	}
	return "[]"
}

func (p *jsonPen) begin(c collection, empty bool) {
	if empty {
		p.out = append(p.out, marksOf(c)...)
		return
	}
	p.out = append(p.out, marksOf(c)[0])
	p.level++
	p.further = false
}

func (p *jsonPen) end(c collection) {
	p.level--
	p.line()
	p.out = append(p.out, marksOf(c)[1])
	p.further = true
}

func (p *jsonPen) line() {
	if p.indented {
		p.out = indent(append(p.out, '\n'), p.level)
	}
}

func (p *jsonPen) item() {
	if p.further {
		p.out = append(p.out, ',')
	}
	p.further = true
	p.line()
}

func (p *jsonPen) key(name string, how style) {
	p.item()
	p.text(name, how)
	p.out = append(p.out, ':')
	if p.indented {
		p.out = append(p.out, ' ')
	}
}

func (p *jsonPen) word(value string) { p.out = append(p.out, value...) }

// text writes a text as encoding/json does, but for characters that only matter in HTML, which stand as themselves, and
// NEL, which is a line break to YAML.
func (p *jsonPen) text(value string, _ style) {
	p.out = append(p.out, '"')
	from := 0
	for i := 0; i < len(value); i++ {
		spelt, size := "", 1
		switch b := value[i]; {
		case b == '"':
			spelt = `\"`
		case b == '\\':
			spelt = `\\`
		case b == '\n':
			spelt = `\n`
		case b == '\r':
			spelt = `\r`
		case b == '\t':
			spelt = `\t`
		case b == nextLine[0] && strings.HasPrefix(value[i:], nextLine):
			spelt, size = `\u0085`, len(nextLine)
		case b == "\u2028"[0] && strings.HasPrefix(value[i:], "\u2028"):
			spelt, size = `\u2028`, len("\u2028")
		case b == "\u2029"[0] && strings.HasPrefix(value[i:], "\u2029"):
			spelt, size = `\u2029`, len("\u2029")
		}
		if spelt != "" {
			p.out = append(append(p.out, value[from:i]...), spelt...)
			i += size - 1
			from = i + 1
		}
	}
	p.out = append(append(p.out, value[from:]...), '"')
}
