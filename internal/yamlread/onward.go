package yamlread

import (
	"bytes"
	"slices"
	"strings"
)

// A Mistake is where a text stops following the rules of YAML, and what is likely to have been meant.
type Mistake struct {
	Slip  Slip
	At    int  // the byte of the mark that stands wrong, or of what begins in the wrong place
	Mark  rune // the mark, where the slip is about one
	Other int  // another byte that it goes with, by the slip; -1 where there is none
	Open  int  // a column, from 1, of what is open there; 0 where there is none
	Outer int  // that of what stands around it
	Again bool // the same is done further on

	sure bool // the YAML library does not take it either
}

// MostMistakes is how many mistakes of one text are told. Nobody mends more before reading it again.
const MostMistakes = 20

// Mistakes reads a text that the YAML library does not take, and goes on after each mistake: at the next line that
// stands where a group or list is open and looks as what belongs there. What it passes over it says nothing about.
func Mistakes(text []byte, asJSON bool) []Mistake {
	if uint64(len(text)) >= 1<<31 {
		return nil
	}
	if laid, ok := Laid(string(text)); ok {
		return []Mistake{laid}
	}
	text, laid := lifted(text)
	var whole strings.Builder
	whole.Grow(len(text) + 1)
	if asJSON {
		whole.Write(text)
	} else {
		whole.Write(plainBreaks(text))
	}
	whole.WriteByte(0)
	r := reader{
		text: whole.String(), size: len(text), line: 1, indent: -1, limits: Limits{Depth: deepest, Nodes: 1 << 31},
		json: isNotJSON, onward: &onward{as: text, mistakes: laid},
	}
	if asJSON {
		r.json = isJSON
	}
	if !r.document() && !r.onward.over {
		r.notes()
	}
	if mistakes := r.onward.told(); len(mistakes) > 0 {
		return mistakes
	}
	at := 0
	if _, _, stop := Read(text, 0, Limits{}); stop != nil {
		at = stop.Offset
	}
	return []Mistake{{Slip: Unclear, At: at, Other: -1}}
}

// onward is what is remembered while reading goes on after mistakes.
type onward struct {
	as       []byte // the text as it was
	groups   []group
	mistakes []Mistake
	over     bool // nothing more is told
}

// A group is a mapping or a list that is open.
type group struct {
	kind Kind
	col  int // of its keys or hyphens, from 0
	at   int // where it begins
}

// inBrackets stands for the column of what is in brackets, which has none.
const inBrackets = -1

// told gives the mistakes in the order of the text. One that the library may take is none where there is another.
func (o *onward) told() []Mistake {
	for i := range o.mistakes { // they are few, and most in their order
		for ; i > 0 && o.mistakes[i].At < o.mistakes[i-1].At; i-- {
			o.mistakes[i], o.mistakes[i-1] = o.mistakes[i-1], o.mistakes[i]
		}
	}
	if o.flat() {
		return []Mistake{{Slip: Flat, At: o.mistakes[0].At, Other: -1}}
	}
	sure := slices.ContainsFunc(o.mistakes, func(m Mistake) bool { return m.sure })
	if !sure {
		return o.mistakes[:min(1, len(o.mistakes))]
	}
	return slices.DeleteFunc(o.mistakes, func(m Mistake) bool { return !m.sure })
}

// flat reports whether the lines of a text have lost all their indentation: items of lists stand among the fields
// everywhere, or texts after > or | are not indented, and no line begins with a blank.
func (o *onward) flat() bool {
	items := 0
	for _, m := range o.mistakes {
		if m.Slip == ItemAmong || m.Slip == BlockNotIn {
			items++
		}
	}
	return items > 1 && !bytes.Contains(o.as, []byte("\n ")) && !bytes.Contains(o.as, []byte("\n\t"))
}

// plainBreaks gives a text of the same length with \n for every break that the library knows.
func plainBreaks(text []byte) []byte {
	plain := bytes.Clone(text)
	for i := 0; i < len(plain); i++ {
		if plain[i] == '\r' && (i+1 == len(plain) || plain[i+1] != '\n') {
			plain[i] = '\n'
			continue
		}
		for _, b := range [...]string{"\u0085", "\u2028", "\u2029"} {
			if bytes.HasPrefix(plain[i:], []byte(b)) {
				copy(plain[i:], "  ")
				plain[i+len(b)-1] = '\n'
			}
		}
	}
	return plain
}

// begins notes, where reading goes on after mistakes, that a group has begun. It gives the level of the group.
func (r *reader) begins(kind Kind, col int) (level int) {
	if r.onward != nil {
		at := r.at
		if col != inBrackets {
			at = r.start + col
		}
		r.onward.groups = append(r.onward.groups[:r.depth-1], group{kind, col, at})
	}
	return r.depth
}

// goesOn notes why reading stopped in a group, and goes on at the next line that fits.
func (r *reader) goesOn(level int) bool {
	if r.onward == nil || r.onward.over {
		return false
	}
	from := r.notes()
	if r.onward.over {
		return false
	}
	r.depth = level
	r.nextLine(from)
	return true
}

// settles looks, where reading goes on after mistakes, whether some group takes the line that has been come to.
func (r *reader) settles(level int) {
	if r.onward == nil || r.onward.over || r.col < 0 || r.takes(level, r.col, r.at, false) {
		return
	}
	r.fails(r.at, Misplaced)
	r.goesOn(level)
}

// takes reports whether one of the groups up to a level takes what stands in the column: a list takes hyphens. Where
// likely is true, what stands there has to look as what belongs there too.
func (r *reader) takes(level, col, at int, likely bool) bool {
	groups := r.onward.groups[:level]
	i, _ := slices.BinarySearchFunc(groups, col, func(g group, col int) int { return g.col - col })
	hyphen := r.text[at] == '-' && isGap(r.text[at+1])
	for ; i < len(groups) && groups[i].col == col; i++ {
		if (groups[i].kind == Sequence) == hyphen || !likely && groups[i].kind == Mapping {
			if !likely || hyphen || looksLikeField(r.lineFrom(at)) {
				return true
			}
		}
	}
	return false
}

// nextLine goes to the first line after the one of a byte that one of the groups takes.
func (r *reader) nextLine(from int) {
	for i := r.lineEndAt(from); i < r.size; i = r.lineEndAt(i) {
		i++
		r.start = i
		for r.text[i] == ' ' {
			i++
		}
		if b := r.text[i]; b == '\t' || b == '#' || b == '\n' || b == '\r' {
			continue
		}
		if r.takes(r.depth, i-r.start, i, true) {
			r.at, r.col = i, i-r.start
			return
		}
	}
	r.at, r.col = r.size, -1
}

// notes adds the mistake that reading stopped at, and gives the byte after whose line it may go on.
func (r *reader) notes() (from int) {
	o := r.onward
	if r.stop.Reason == TooDeep || r.stop.Reason == TooLarge {
		o.over = true
		o.mistakes = append(o.mistakes, Mistake{Slip: Deep, At: r.outermost(), Other: -1, sure: true})
		return r.size
	}
	m, from := r.explained()
	if o.repeats(m) {
		return from
	}
	if len(o.mistakes) == MostMistakes {
		o.over = true
		return r.size
	}
	o.mistakes = append(o.mistakes, m)
	return from
}

// MostAlike is how many times a mistake is told that people make throughout a text, once they make it.
const MostAlike = 3

// repeats reports whether a mistake is such a one and has been told as often: then the last that was told says that there
// are more.
func (o *onward) repeats(m Mistake) bool {
	switch m.Slip {
	case TabIndent, OddBlank, OddColon, ColonSpace, HyphenSpace, Bullet, Numbered, Hyphens, CommaAfter, CommaMissing, Semicolon,
		Entity, QuoteTwice:
	default:
		return false
	}
	alike := 0
	for i := range o.mistakes {
		if told := &o.mistakes[i]; told.Slip == m.Slip && told.Mark == m.Mark {
			if alike++; alike == MostAlike {
				told.Again = true
				return true
			}
		}
	}
	return false
}

// outermost gives the first bracket of those that are open, or where reading stopped.
func (r *reader) outermost() int {
	for _, g := range r.onward.groups[:min(r.depth, len(r.onward.groups))] {
		if g.col == inBrackets {
			return g.at
		}
	}
	return r.stop.Offset
}

// onLine goes over blanks, and reports whether something else than a comment stands on the line.
func (r *reader) onLine() bool {
	i := r.pastBlanks(r.at)
	if i == r.size || r.isBreak(i) || r.text[i] == '#' {
		return false
	}
	r.at, r.col = i, i-r.start
	return true
}

// declared notes a line that begins with % before anything else, which the library may take, and gives its end.
func (r *reader) declared(at int) (end int) {
	if len(r.onward.mistakes) == 0 {
		r.onward.mistakes = append(r.onward.mistakes, Mistake{Slip: Percent, At: at, Other: -1})
	}
	return r.lineEndAt(at)
}

// withoutComma goes on, after a mistake, as if a comma stood before what begins here in brackets.
func (r *reader) withoutComma(kind Kind) bool {
	if r.onward == nil || r.onward.over || r.at == r.size {
		return false
	}
	last := &r.nodes[len(r.nodes)-1]
	if r.brokenBefore(last) {
		return false
	}
	if r.text[r.at] == ':' && isGap(r.text[r.at+1]) && last.Kind == Scalar && last.Style == Plain {
		at := r.fieldWithin(last)
		if at < 0 && kind == Mapping {
			return false // in a list, a pair without braces
		}
		r.at++
		return r.missedComma(at) && r.gap() && (r.valueEnds() || r.value()) && r.pastComma(kind)
	}
	if r.afterQuoted() && r.goesOnWithWords() {
		return false
	}
	return r.beginsAfterComma() && r.missedComma(r.at)
}

// brokenBefore reports whether more than a comma is amiss where one is missing after a node: a blank that is none, a text
// or a bracket that is not closed.
func (r *reader) brokenBefore(last *Node) bool {
	_, _, odd := oddIn(r.lineFrom(r.lineStart(r.at)))
	return odd || last.Kind == Scalar && r.unclosed(last) || r.leftOpen() >= 0
}

// valueEnds reports whether a mark stands here that no value begins with.
func (r *reader) valueEnds() bool {
	b := r.text[r.at]
	return b == ',' || b == ']' || b == '}'
}

// missedComma notes that a comma is missing before a byte; of none, where it is less than 0.
func (r *reader) missedComma(at int) bool {
	if at >= 0 {
		m := Mistake{Slip: CommaMissing, At: at, Other: -1, sure: true}
		if r.onward.repeats(m) {
			return true
		}
		r.onward.mistakes = append(r.onward.mistakes, m)
		r.onward.over = len(r.onward.mistakes) >= MostMistakes
	}
	return !r.onward.over
}

// pastComma goes past a comma, or as if one stood here.
func (r *reader) pastComma(kind Kind) bool {
	if !r.gap() {
		return false
	}
	switch r.text[r.at] {
	case ',':
		r.at++
		return true
	case ']', '}':
		return true
	}
	return r.withoutComma(kind)
}

// fieldWithin gives the place of the word that stands last in a plain text in brackets and that a colon follows,
// where it begins a line or, in JSON, stands in quotation marks: there a field begins, and the text before it has
// ended. It gives -1 for any other.
func (r *reader) fieldWithin(text *Node) int {
	piece := r.text[text.Start:text.End]
	if i := strings.LastIndexByte(piece, '\n'); i >= 0 {
		at := int(text.Start) + i + 1
		return r.pastBlanks(at)
	}
	if r.json == isJSON {
		if i := strings.IndexByte(piece, '"'); i > 0 {
			return int(text.Start) + i
		}
	}
	return -1
}

// beginsAfterComma reports whether what stands here in brackets, where a comma or the closing bracket should, begins
// something new: after a blank or a break, with what may begin a value or a key.
func (r *reader) beginsAfterComma() bool {
	if before := r.text[r.at-1]; !isGap(before) {
		return false
	}
	b := r.text[r.at]
	return b == '"' || b == '\'' || b == '[' || b == '{' || b >= '0' && b <= '9' || class[b]&high != 0 || isLetter(b)
}

// withoutColon reports whether a key in braces has no colon, which the library takes for a key without a value.
func (r *reader) withoutColon() bool {
	return r.onward != nil && (r.text[r.at] == ',' || r.text[r.at] == '}') && r.at < r.size
}
