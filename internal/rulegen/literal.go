package rulegen

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// Go gives the text as a Go literal.
func (t text) Go() string { return fmt.Sprintf("mabra.Text{Sv: %q, En: %q}", t.Sv, t.En) }

// Go gives the variants as a Go literal; nothing where there are none.
func (v variants) Go() string {
	if len(v) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("[]mabra.Variant{\n")
	for _, one := range v {
		name := ""
		if one.name != "" {
			name = fmt.Sprintf("Name: %q, ", one.name)
		}
		fmt.Fprintf(&b, "{%sText: %s},\n", name, one.text.Go())
	}
	return b.String() + "}"
}

// Go gives the words as a Go literal.
func (w words) Go() string {
	return fmt.Sprintf("mabra.Words{\nSv: %s,\nEn: %s,\n}", cmp.Or(list(w.Sv), "nil"), cmp.Or(list(w.En), "nil"))
}

// Go gives the list with an id as a Go literal.
func (l wordList) Go(id string, source text) string {
	nouns := ""
	if l.Nouns {
		nouns = "Nouns: true,\n"
	}
	words := words{Sv: l.Sv, En: l.En}.Go()
	return fmt.Sprintf("mabra.WordList{\nID: %q,\nTitle: %s,\nSource: %s,\n%sWords: %s,\n}",
		id, l.Title.Go(), source.Go(), nouns, words)
}

// lists gives the names of the lists with these ids as a Go literal; nothing where there are none.
func lists(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = listName(id)
	}
	return "[]mabra.WordList{" + strings.Join(names, ", ") + "}"
}

// listName gives the name of the variable that holds a list: wordsOfChange for change.
func listName(id string) string { return "wordsOf" + GoName(id) }

// Go gives the replacements as a Go literal.
func (r *replacements) Go() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Replaced{\nOld: %q, New: %q,\nNames: %s,\nOthers: %s,\nSections: []Replacement{\n",
		r.Old, r.New, list(r.Names), list(r.Others))
	for _, s := range r.Sections {
		fmt.Fprintf(&b, "{Old: %q, New: %s, Verified: %t, Reused: %t},\n", s.Old, s.New.Go(), s.Verified, s.Reused)
	}
	return b.String() + "},\n}"
}

// list gives texts as a Go literal; nothing where there are none.
func list(texts []string) string {
	if len(texts) == 0 {
		return ""
	}
	quoted := make([]string, len(texts))
	for i, t := range texts {
		quoted[i] = fmt.Sprintf("%q", t)
	}
	return "[]string{" + strings.Join(quoted, ", ") + "}"
}

func provisions(law []mabra.Provision) string {
	if law == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString("[]mabra.Provision{\n")
	for _, p := range law {
		b.WriteString(strings.TrimPrefix(provision(p), "mabra.Provision") + ",\n")
	}
	return b.String() + "}"
}

func provision(p mabra.Provision) string {
	days := ""
	if !p.From.IsZero() {
		days += "From: " + date(p.From) + ", "
	}
	if !p.Until.IsZero() {
		days += "Until: " + date(p.Until) + ", "
	}
	return "mabra.Provision{" + days + "Text: " + text(p.Text).Go() + "}"
}

func date(d mabra.Date) string {
	return fmt.Sprintf("mabra.Date{Year: %d, Month: %d, Day: %d}", d.Year, d.Month, d.Day)
}
