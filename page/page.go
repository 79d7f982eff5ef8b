package page

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"io/fs"
	"strconv"
	"sync"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/markup"
	"github.com/mabra-hjulet/mabra/plan"
)

//go:embed templates/* style/* data/*
var files embed.FS

// An Option says how a page is made.
type Option func(*settings)

type settings struct {
	lang    mabra.Language
	reader  string   // the id of the person that the page is for
	age     int      // of the child, in whole years; negative where nobody says
	without []string // ids of actions that do not stand on the page

	checking []mabra.CheckOption // by which models of one's own are known
}

// In makes the page in a language. Without it the page is in the plan's own. It is English for English of any region, such as
// en-GB, and else Swedish.
func In(lang mabra.Language) Option { return func(s *settings) { s.lang = lang } }

// Checking makes models of one's own known to a page that is made of no plan: the form. Other pages know those of the index
// that they are made of.
func Checking(options ...mabra.CheckOption) Option {
	return func(s *settings) { s.checking = append(s.checking, options...) }
}

func settingsFor(x *plan.Index, options []Option) settings {
	s := settings{age: -1}
	if x != nil {
		s.lang = x.Language
	}
	for _, option := range options {
		option(&s)
	}
	asked := s.lang.Base()
	if s.lang = mabra.Swedish; asked == mabra.English {
		s.lang = mabra.English
	}
	return s
}

// A kind of page is its template, its words and its style.
type kind struct {
	from     fs.FS
	files    []string // of the template
	template *markup.Template
	words    *words
	style    template.CSS
}

// pageOf reads a kind of page, once: templates/NAME.html, which fills the frame that all have, data/NAME.yaml, and
// style/NAME.css where it has a style of its own; and the sentences and styles of another page that it is like. They are part
// of the program: a mistake in one is found by the tests.
func pageOf(name string, like ...string) func() *kind {
	return sync.OnceValue(func() *kind { return kindFrom(files, append(like, name)...) })
}

// kindFrom reads a kind of page, the last of the names; the others are those that it is like.
func kindFrom(from fs.FS, names ...string) *kind {
	k := &kind{from: from, template: markup.New(templateMethods), words: wordsOf(from, names...), style: styleOf(from, names...)}
	for _, part := range []string{"frame", "parts", "told", names[len(names)-1]} {
		k.files = append(k.files, "templates/"+part+".html")
	}
	if err := k.template.Read(from, k.files...); err != nil {
		panic(err)
	}
	return k
}

// fill fills a piece of the template. Tests hold what it gives against html/template.
var fill = func(k *kind, out *bytes.Buffer, piece string, l *leaf) error {
	return k.template.Execute(out, piece, l)
}

// A leaf is one page in the making: what its template asks for.
type leaf struct {
	*plan.Index
	Lang    mabra.Language
	Title   string // in the window's bar
	Meta    string // who the page is for and which version it is, over the heading
	Heading string
	Easy    bool   // in easy language: larger, in short lines; the child goes by the first name
	Class   string // of the page in the style sheets, where it has rules of its own
	Body    any    // what this page has of its own

	Meets    bool   // those who meet write on it: with boxes to tick, and lines where something is missing
	Nameless bool   // the child's name does not stand on it
	Invented bool   // it is of plans that are made up
	Boxes    *boxes // the parts are numbered; nil where they are not

	months   func(mabra.Date) int // counts the months of a page that tells no days
	set      settings
	kind     *kind
	pictures int // drawn on it so far
	wheels   *wheelsShown
	work     *workTold
}

// leaf begins a page of this kind.
func (k *kind) leaf(x *plan.Index, options []Option) *leaf {
	s := settingsFor(x, options)
	return &leaf{Index: x, Lang: s.lang, kind: k, set: s}
}

// Say gives a sentence of the page by its name.
func (l *leaf) Say(name string, args ...any) (string, error) {
	return l.kind.words.say(name, l.Lang, args...)
}

// sentence gives a sentence that Go asks for by its name: one that is not there is found by the tests.
func (l *leaf) sentence(name string, args ...any) string {
	said, err := l.Say(name, args...)
	if err != nil {
		panic(err)
	}
	return said
}

// A part is what a piece of a template is about, with the page that it stands on.
type part struct {
	Leaf *leaf
	Of   any
}

// With gives a piece of a template what it is about.
func (l *leaf) With(of any) part { return part{l, of} }

// Day gives a day as it is read aloud, or only its month on a page that counts them.
func (l *leaf) Day(d mabra.Date) string {
	if l.months != nil && !d.IsZero() {
		return l.month(l.months(d))
	}
	return d.InWords().In(l.Lang)
}

// Text gives a text in the page's language.
func (l *leaf) Text(t mabra.Text) string { return t.In(l.Lang) }

// Mark is what stands on every sheet of paper, so that a sheet that is lost is known again: which plan, which revision, and
// of which day.
func (l *leaf) Mark() (string, error) {
	if l.Index == nil {
		return "", nil
	}
	day := l.Updated
	if day.IsZero() {
		day = l.Created
	}
	return l.Say("mark", l.PlanName(), strconv.Itoa(l.Revision), l.Day(day))
}

// PaperMark gives the mark as what a style writes on a sheet, which fetches nothing: it may hold a colon, as no unknown address may.
func (l *leaf) PaperMark() (template.URL, error) {
	mark, err := l.Mark()
	return template.URL(mark), err
}

// PlanName gives what the plan is called: Tindras plan, and the child’s plan where there is no name or the child is not born.
func (l *leaf) PlanName() string {
	name := l.ChildName()
	switch {
	case l.Nameless:
		return l.sentence("plan-number", l.ID.String()[:8])
	case name == "", l.unborn():
		return l.sentence("plan")
	case l.Easy:
		name = l.FirstName()
	}
	return l.sentence("plan-of", possessive(name, l.Lang))
}

// MadeUp reports whether the page is of somebody who is made up, which it then says.
func (l *leaf) MadeUp() bool { return l.Invented || l.Index != nil && l.Synthetic }

// Style gives the style sheet, which is part of the program.
func (l *leaf) Style() template.CSS { return l.kind.style }

// usualSize is what most pages have room in, in bytes.
const usualSize = 128 << 10

// write fills the template and gives the page in one piece.
func (l *leaf) write(w io.Writer) error {
	var text bytes.Buffer
	text.Grow(usualSize)
	if err := fill(l.kind, &text, "frame.html", l); err != nil {
		return err
	}
	page := text.Bytes()
	if holdsObeyed(page) {
		page = bytes.Map(func(r rune) rune {
			if obeyed(r) {
				return '\uFFFD'
			}
			return r
		}, page)
	}
	_, err := w.Write(page)
	return err
}

// obeyed reports whether no page may hold a character, because it is obeyed and not seen.
func obeyed(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || 0x7F <= r && r < 0xA0 || r&0xFFFE == 0xFFFE
}

// holdsObeyed reports whether a page holds such a character. It looks only at those that begin with a byte that one may begin with.
func holdsObeyed(page []byte) bool {
	for i, b := range page {
		if begins(b) {
			if r, _ := utf8.DecodeRune(page[i:]); obeyed(r) {
				return true
			}
		}
	}
	return false
}

// begins reports whether a character that is obeyed may begin with a byte.
func begins(b byte) bool {
	return b < ' ' && b != '\n' && b != '\t' || b == 0x7F || b == 0xC2 || b == 0xEF || b >= 0xF0
}

// Foreign gives the plan's language where it is another than the page's, so that what the plan says is read aloud as what it is.
func (l *leaf) Foreign() string {
	if l.Index == nil || l.Language.Base() == l.Lang {
		return ""
	}
	return string(l.Language)
}
