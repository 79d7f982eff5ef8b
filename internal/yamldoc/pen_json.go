package yamldoc

// A jsonPen writes JSON, over several lines or on one.
type jsonPen struct {
	out      []byte
	indented bool
	level    int
	further  bool // something stands before this in its collection
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
func (p *jsonPen) text(value string, _ style) { p.out = spell(p.out, value, &jsonSpelling) }

var jsonSpelling = spelling{nextLine: `\u0085`, lineSeparator: `\u2028`, paragraphSeparator: `\u2029`}
