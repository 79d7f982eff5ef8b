package look

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// lineWidth is how long lines are: they are read from a narrow window, or aloud.
const lineWidth = 80

// A page is plain text that grows from the top.
type page struct {
	text strings.Builder
	lang mabra.Language
}

// Write writes the book as plain text.
func (b *Book) Write(w io.Writer) error {
	p := &page{lang: b.Language}
	for i, s := range b.Documents {
		if i > 0 {
			p.gap()
		}
		p.sheet(s)
	}
	_, err := io.WriteString(w, p.text.String())
	return err
}

func (p *page) say(text mabra.Text, args ...any) string { return fmt.Sprintf(text.In(p.lang), args...) }

// gap leaves a line empty, but for at the top.
func (p *page) gap() {
	if p.text.Len() > 0 {
		p.text.WriteByte('\n')
	}
}

// put writes a text, broken into lines that begin at the same depth. What a document says cannot forge a line: line
// breaks in it are spaces, and what a terminal obeys is shown.
func (p *page) put(depth int, first, text string) {
	indent := strings.Repeat("  ", depth)
	so := indent + first
	rest := indent + strings.Repeat(" ", utf8.RuneCountInString(first))
	empty := true
	for _, word := range strings.Fields(text) {
		if !empty && utf8.RuneCountInString(so)+1+utf8.RuneCountInString(word) > lineWidth {
			p.text.WriteString(line.Of(so) + "\n")
			so, empty = rest, true
		}
		if !empty {
			so += " "
		}
		so += word
		empty = false
	}
	p.text.WriteString(line.Of(so) + "\n")
}

// title begins a tool.
func (p *page) title(text string) {
	p.gap()
	p.put(0, "", text)
	p.text.WriteString(strings.Repeat("=", min(utf8.RuneCountInString(text), lineWidth)) + "\n")
}

// heading begins a part of a tool.
func (p *page) heading(text string) {
	p.gap()
	p.put(0, "", sentence.Capital(text))
}

func (p *page) line(depth int, text string) { p.put(depth, "", text) }

func (p *page) item(depth int, text string) { p.put(depth, "- ", text) }

// quoted gives words within the quotation marks of the reader's language, and then who said them and when.
func (p *page) quoted(s Saying) string {
	text := "“" + strings.TrimSpace(s.Words) + "”"
	if p.lang == mabra.Swedish {
		text = "”" + strings.TrimSpace(s.Words) + "”"
	}
	if s.Earlier {
		text = earlierWord.In(p.lang) + " " + text
	}
	return text + who(s.Whence)
}

// written gives what somebody wrote down, and then who wrote it and when. It is no quotation.
func written(s Saying) string { return strings.TrimSpace(s.Words) + who(s.Whence) }

// who gives who said something and when, in brackets.
func who(w Whence) string {
	said := speaker(w.By, w.Name)
	if !w.Date.IsZero() {
		if said != "" {
			said += ", "
		}
		said += w.Date.String()
	}
	if said == "" {
		return ""
	}
	return " (" + said + ")"
}

func speaker(by, name string) string {
	if name != "" {
		return name
	}
	return by
}

// sayings writes words under a heading of their own, and nothing where there are none.
func (p *page) sayings(depth int, heading mabra.Text, all []Saying) {
	if len(all) == 0 {
		return
	}
	p.line(depth, heading.In(p.lang))
	for _, s := range all {
		p.item(depth+1, p.quoted(s))
	}
}

// labels gives terms in a row.
func labels(all []Term) string {
	names := make([]string, len(all))
	for i := range all {
		names[i] = all[i].Label
	}
	return strings.Join(names, ", ")
}

// sources writes what questions and proposals rest on, each source once.
func (p *page) sources(all []string) {
	if len(all) == 0 {
		return
	}
	p.heading(sourcesHeading.In(p.lang))
	for _, s := range all {
		p.item(1, s)
	}
}

// withSource adds a source to those that are told at the end, once.
func withSource(all []string, source string) []string {
	if source == "" || slices.Contains(all, source) {
		return all
	}
	return append(all, source)
}

func (p *page) sheet(s *Sheet) {
	if s.Child != "" {
		p.line(0, s.Child)
	}
	if s.Wheel != nil {
		p.wheel(s.Wheel)
	}
	if s.Triangle != nil {
		p.triangle(s.Triangle)
	}
	if len(s.Proposals) > 0 {
		p.proposals(s.Proposals)
	}
	if s.Resilience != nil {
		p.matrix(s.Resilience)
	}
}
