package yamlread

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// slipOf gives the slips of reasons that leave nothing more to find out.
var slipOf = map[Reason]Slip{
	GroupInLine:   ListOnLine,
	GluedMark:     GluedHash,
	QuestionFirst: QuestionBegins,
	Escape:        EscapeWrong,
	Directive:     Percent,
}

// explained tells the mistake that reading stopped at from what was open and what was expected, and the byte after
// whose line reading may go on.
func (r *reader) explained() (m Mistake, from int) {
	m, from = r.explainedHere()
	switch m.Slip {
	case ItemAmong, ItemDeeper, ItemColumn, HyphenMissing, Between, Deeper, DeeperGroup:
		r.hidden(&m)
	}
	return m, from
}

// hidden tells of a field whose name is still behind a #, where what should stand in it stands where nothing takes it:
// lines of an empty document, say, from which not all marks have been removed.
func (r *reader) hidden(m *Mistake) {
	start := r.lineStart(m.At)
	for at := start; at > 0; {
		at = r.lineStart(at - 1)
		line := r.lineFrom(at)
		content := strings.TrimLeft(line, " ")
		name, ok := strings.CutPrefix(content, "#")
		switch {
		case content == "":
		case !ok:
			return
		case strings.HasSuffix(name, ":") && looksLikeField(name) && len(line)-len(content) < m.At-start:
			m.Slip, m.Other = Hidden, at
			return
		}
	}
}

// explainedHere tells the mistake by what stands where reading stopped.
func (r *reader) explainedHere() (m Mistake, from int) {
	s := r.stop
	m = Mistake{Slip: Unclear, At: s.Offset, Other: -1, sure: true}
	if r.oddMark(&m) {
		return m, s.Offset
	}
	if slip, ok := slipOf[s.Reason]; ok {
		m.Slip = slip
		return m, s.Offset
	}
	switch s.Reason {
	case Tab:
		return r.tab(m)
	case AfterValue:
		return r.afterValue(m)
	case Unquoted:
		return r.notQuotedEnd(m, s.Offset)
	case QuestionMark, InBrackets, Unclosed, Indicator, Marker, Reserved:
		return r.mark(m)
	case ColonInText:
		r.colonInText(&m)
	case NoColon:
		r.noColon(&m)
	case Misplaced:
		r.misplaced(&m)
	case AfterBlockMark:
		m.Slip, m.At, m.sure = AfterBlock, s.From, s.Offset < r.size
		if r.namesBegin(m.At) {
			m.Slip, m.Mark = MarkAtName, rune(r.text[m.At])
		}
	case Key:
		r.noKey(&m)
	case AliasMark, TagMark, MergeMark:
		r.reference(&m)
	case Empty, Unfit:
		m.sure = false
	}
	return m, max(m.At, s.Offset)
}

// oddMark tells of a mark that looks as a space, or of a break that is not seen, where reading stopped because of it.
func (r *reader) oddMark(m *Mistake) bool {
	if at, mark, ok := r.oddBlank(); ok {
		m.Slip, m.At, m.Mark = OddBlank, at, mark
		return true
	}
	switch r.stop.Reason {
	case NoColon, Misplaced, ColonInText:
		if at, mark, ok := r.oddBreak(); ok {
			m.Slip, m.At, m.Mark = OddBreak, at, mark
			return true
		}
	}
	return false
}

// tab tells of a tab that indents, and passes over the lines below that are indented so too: it is one mistake.
func (r *reader) tab(m Mistake) (Mistake, int) {
	m.Slip = TabIndent
	if before := strings.TrimRight(r.text[r.lineStart(m.At):m.At], " "); strings.HasSuffix(before, "-") {
		m.Slip = TabAfterHyphen
		return m, m.At
	}
	from := m.At
	for end := r.lineEndAt(from); end < r.size; end = r.lineEndAt(end + 1) {
		if line := r.text[end+1 : r.lineEndAt(end+1)]; !strings.HasPrefix(strings.TrimLeft(line, " "), "\t") {
			break
		}
		from = end + 1
	}
	return m, from
}

// colonInText tells of a colon that ended a plain text which had to go on.
func (r *reader) colonInText(m *Mistake) {
	from := r.stop.From
	first := r.text[from:r.lineEndAt(from)]
	begins := r.lineStart(from)
	content := r.contentOf(begins)
	alone := strings.Trim(r.text[begins:from], " -") == "" // nothing but hyphens before it: it could have been a field
	several := r.lineEndAt(from) < m.At
	if several && (r.asItem(m, content) || alone && r.likeColon(m, from)) {
		return
	}
	switch mark := firstRune(first); {
	case IsSmart(mark) && !several:
		m.Slip, m.At, m.Mark = SmartQuote, from, mark
	case !several:
		m.Slip = ColonInside
	case hyphenWithoutSpace(r.text[content:]):
		m.Slip, m.At = HyphenSpace, content
	case alone && colonWithoutSpace(first) >= 0:
		m.Slip, m.At = ColonSpace, from+colonWithoutSpace(first)
	case isWord(strings.TrimLeft(r.text[r.contentOf(r.lineStart(m.At)):m.At], "- ")):
		line := r.contentOf(r.lineStart(m.At))
		if alone {
			m.Slip, m.At, m.Other = LineBefore, from, line
			return
		}
		m.Slip, m.At, m.Open = Deeper, line, 1+r.innermost()
		if m.At-r.lineStart(m.At) > m.Open {
			m.Slip, m.Other = DeeperGroup, from
		}
	case IsSmart(mark):
		m.Slip, m.At, m.Mark = SmartQuote, from, mark
	default:
		m.Slip = ColonInside
	}
}

// asItem tells of what people put before an item, where the line begins with it at a byte.
func (r *reader) asItem(m *Mistake, at int) bool {
	slip, mark := asItem(r.lineFrom(at))
	if slip != "" {
		m.Slip, m.At, m.Mark = slip, at, mark
	}
	return slip != ""
}

// likeColon tells of what looks as a colon, where it follows the word that begins at a byte.
func (r *reader) likeColon(m *Mistake, at int) bool {
	i, mark := LikeColon(r.lineFrom(at))
	if i >= 0 {
		m.Slip, m.At, m.Mark = OddColon, at+i, mark
	}
	return i >= 0
}

// noColon tells of a line among fields, or of a name in braces, that has no colon.
func (r *reader) noColon(m *Mistake) {
	if r.inFlow() {
		r.noColonInBraces(m)
		return
	}
	from := r.stop.From
	m.At = r.contentOf(r.lineStart(from))
	line := r.lineFrom(m.At)
	switch {
	case r.afterBlockText():
		m.Slip = BlockNotIn
	case r.asItem(m, m.At), r.likeColon(m, m.At): // told
	case hyphenWithoutSpace(line):
		m.Slip = HyphenSpace
	case r.text[r.stop.Offset] == ':': // after a name in quotation marks
		m.Slip, m.At = ColonSpace, r.stop.Offset
	case colonWithoutSpace(line) >= 0:
		m.Slip, m.At = ColonSpace, m.At+colonWithoutSpace(line)
	default:
		m.Slip = NoColonAfter
	}
}

// misplaced tells of a line that stands where no group is open.
func (r *reader) misplaced(m *Mistake) {
	groups := r.onward.groups[:r.depth]
	line := r.lineFrom(m.At)
	col := m.At - r.lineStart(m.At)
	switch {
	case len(groups) == 0:
		r.afterAll(m, line)
		return
	case slices.ContainsFunc(groups, func(g group) bool { return g.col == col && g.kind == Sequence }):
		r.notAsItem(m)
		return
	}
	inner, outer := around(groups, col)
	hyphen := strings.HasPrefix(line, "- ") || line == "-"
	switch list := r.nearestList(col); {
	case r.afterBlockText():
		m.Slip = BlockNotIn
	case outer < 0:
		m.Slip, m.At, m.Other, m.Open = Shallower, groups[0].at, m.At, col+1
	case hyphen && list >= 0 && besideList(groups, inner, outer):
		m.Slip, m.Open = ItemColumn, list+1
	case hyphen && inner >= 0:
		m.Slip, m.Open = ItemAmong, groups[inner].col+1
	case inner >= 0:
		m.Slip, m.Outer, m.Open = Between, groups[outer].col+1, groups[inner].col+1
	case groups[outer].kind == Sequence && r.afterBrackets():
		m.Slip = AfterBracket
	case r.afterQuoted() && !hyphen && !looksLikeField(line):
		m.Slip = AfterQuote
	default:
		m.Slip, m.Open = Deeper, groups[outer].col+1
	}
}

// besideList reports whether one of the groups around a column is a list, so that a hyphen there may be one of its.
func besideList(groups []group, inner, outer int) bool {
	return inner < 0 || groups[inner].kind == Sequence || groups[outer].kind == Sequence
}

// notAsItem tells of a line that stands in the column of a list's hyphens and does not begin with one.
func (r *reader) notAsItem(m *Mistake) {
	switch {
	case r.asItem(m, m.At): // told
	case hyphenWithoutSpace(r.lineFrom(m.At)):
		m.Slip = HyphenSpace
	default:
		m.Slip = HyphenMissing
	}
}

// around gives the first group right of a column and the last one left of it; -1 for none.
func around(groups []group, col int) (inner, outer int) {
	inner, outer = -1, -1
	for i, g := range groups {
		if g.col < col {
			outer = i
		} else if inner < 0 {
			inner = i
		}
	}
	return inner, outer
}

// nearestList gives the column of the open list whose hyphens stand nearest to a column, or -1.
func (r *reader) nearestList(col int) int {
	nearest := -1
	for _, g := range r.onward.groups[:r.depth] {
		if g.kind == Sequence && (nearest < 0 || abs(g.col-col) < abs(nearest-col)) {
			nearest = g.col
		}
	}
	return nearest
}

func abs(n int) int { return max(n, -n) }

// noKey tells of a mark where a field's name should begin.
func (r *reader) noKey(m *Mistake) {
	switch r.text[m.At] {
	case '-':
		m.Slip = ItemAmong
		m.Open = 1 + m.At - r.lineStart(m.At)
		if list := r.listAround(m.Open - 1); list >= 0 {
			m.Slip, m.Open = ItemDeeper, 1+list
		}
	case ':':
		m.Slip, m.sure = NameMissing, false
	case '?':
		m.Slip, m.sure = QuestionKey, false
	case '[', '{':
		if r.inFlow() {
			m.Slip, m.Mark = BracketTwice, rune(r.text[m.At])
			return
		}
		fallthrough
	default:
		m.Slip, m.Mark, m.sure = MarkAtName, firstRune(r.text[m.At:]), false
	}
}

// listAround gives the column of the hyphens of the list whose items have their fields in a column, or -1.
func (r *reader) listAround(col int) int {
	for i := r.depth - 1; i > 0; i-- {
		if g := r.onward.groups[i]; g.col == col && g.kind == Mapping {
			if outer := r.onward.groups[i-1]; outer.kind == Sequence && outer.col < col {
				return outer.col
			}
			return -1
		}
	}
	return -1
}

// namesBegin reports whether a byte is the first on its line that is no space, and stands where the names of fields
// begin.
func (r *reader) namesBegin(at int) bool {
	start := r.lineStart(at)
	if r.contentOf(start) != at {
		return false
	}
	return r.depth == 0 || r.innermost() == at-start && r.onward.groups[r.depth-1].kind == Mapping
}

// reference tells of a mark that other rules speak of.
func (r *reader) reference(m *Mistake) {
	switch b := r.text[m.At]; {
	case b == '!':
		m.Slip = TagWritten
	case isEntity(r.text[m.At:]):
		m.Slip = Entity
	case b == '&':
		m.Slip = AnchorWritten
	case b == '<':
		m.Slip = MergeWritten
	case isBlank(r.text[m.At+1]) && strings.Trim(r.text[r.lineStart(m.At):m.At], " ") == "":
		m.Slip, m.Mark = Bullet, '*'
	default:
		m.Slip = AliasWritten
	}
}

// innermost gives the column of the innermost open group of fields, or 0.
func (r *reader) innermost() int {
	for i := r.depth - 1; i >= 0; i-- {
		if g := r.onward.groups[i]; g.col >= 0 && g.kind == Mapping {
			return g.col
		}
	}
	return 0
}

func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}
