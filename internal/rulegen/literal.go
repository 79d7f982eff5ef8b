package rulegen

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
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
	return fmt.Sprintf("mabra.Words{\nSv: %s,\nEn: %s,\n}", listOrNil(w.Sv), listOrNil(w.En))
}

// Go gives the kinds as a Go literal, in the order of their names.
func (k kinds) Go() string {
	var b strings.Builder
	b.WriteString("map[string]mabra.Words{\n")
	for _, name := range slices.Sorted(maps.Keys(k)) {
		fmt.Fprintf(&b, "%q: {\nSv: %s,\nEn: %s,\n},\n", name, listOrNil(k[name].Sv), listOrNil(k[name].En))
	}
	return b.String() + "}"
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
	b.WriteString("[]Replaced{\n")
	for i := range r.Acts {
		a := &r.Acts[i]
		fmt.Fprintf(&b, "{\nOld: %q, New: %q, Law: %q, From: %s,\nNames: %s,\nShort: %s,\n"+
			"Sections: []Replacement{\n", a.Old, a.New, a.Law, date(a.from), listOrNil(a.Names), listOrNil(a.Short))
		for _, s := range a.Sections {
			fmt.Fprintf(&b, "{Old: %q, New: %s, Verified: %t, Reused: %t", s.Old, s.New.Go(), s.Verified, s.Reused)
			b.WriteString(namedList(", Beside", s.Beside) + namedList(", NotBeside", s.NotBeside) + "},\n")
		}
		b.WriteString("},\n},\n")
	}
	return b.String() + "}"
}

// wordsGo gives the words of the replacements as a Go literal.
func (r *replacements) wordsGo() string {
	return fmt.Sprintf("CitationWords{\nOthers: %s,\nTimes: %s,\nScores: %s,\nHistory: %s,\n"+
		"Past: %s,\nLately: %s,\nMonths: %s,\n}", listOrNil(r.Others), listOrNil(r.Times), listOrNil(r.Scores), listOrNil(r.History),
		listOrNil(r.Past), listOrNil(r.Lately), listOrNil(r.Months))
}

func namedList(name string, texts []string) string {
	if texts == nil {
		return ""
	}
	return name + ": " + list(texts)
}

// list gives texts as a Go literal; nothing where there are none.
func listOrNil(texts []string) string { return cmp.Or(list(texts), "nil") }

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
	acts := ""
	for _, one := range p.Acts {
		acts += fmt.Sprintf("{Text: %s, Link: %q}, ", text(one.Text).Go(), one.Link)
	}
	return "mabra.Provision{" + days + "Text: " + text(p.Text).Go() + ", Acts: []mabra.Citation{" + strings.TrimSuffix(acts, ", ") + "}}"
}

func date(d mabra.Date) string {
	return fmt.Sprintf("mabra.Date{Year: %d, Month: %d, Day: %d}", d.Year, d.Month, d.Day)
}
