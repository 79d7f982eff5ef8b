package page

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"strconv"
	"sync"

	"github.com/mabra-hjulet/mabra"
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
}

// In makes the page in a language. Without it the page is in the plan's own, where that is Swedish or English, and
// else in Swedish.
func In(lang mabra.Language) Option { return func(s *settings) { s.lang = lang } }

func settingsFor(x *plan.Index, options []Option) settings {
	s := settings{lang: mabra.Swedish, age: -1}
	if x != nil && x.Language == mabra.English {
		s.lang = mabra.English
	}
	for _, option := range options {
		option(&s)
	}
	return s
}

// A kind of page is its template and its words.
type kind struct {
	template *template.Template
	words    *words
}

// pageOf reads a kind of page, once: templates/NAME.html, which fills the frame that all have, and data/NAME.yaml, with the
// sentences that it shares with others. All are part of the program: a mistake in one is found by the tests.
func pageOf(name string, shared ...string) func() *kind {
	return sync.OnceValue(func() *kind {
		parsed := template.Must(template.ParseFS(files, "templates/frame.html", "templates/parts.html", "templates/"+name+".html"))
		return &kind{template: parsed, words: wordsOf(name, shared...)}
	})
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
	kind    *kind
	set     settings
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

// Day gives a day as it is read aloud.
func (l *leaf) Day(d mabra.Date) string { return d.InWords().In(l.Lang) }

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

// PlanName gives what the plan is called: Tindras plan.
func (l *leaf) PlanName() string {
	if l.Easy {
		return l.easyPlanName()
	}
	return l.kind.words.plan(l.Child, l.Lang)
}

// MadeUp reports whether the plan is made up, which every page of it says.
func (l *leaf) MadeUp() bool { return l.Index != nil && l.Synthetic }

// Style gives the style sheet of all pages. It is part of the program.
func (l *leaf) Style() template.CSS { return style() }

// write fills the template and gives the page in one piece.
func (l *leaf) write(w io.Writer) error {
	var text bytes.Buffer
	if err := l.kind.template.ExecuteTemplate(&text, "frame.html", l); err != nil {
		return err
	}
	_, err := w.Write(text.Bytes())
	return err
}
