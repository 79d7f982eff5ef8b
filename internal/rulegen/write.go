package rulegen

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// A writer gathers lines of Go.
type writer struct{ bytes.Buffer }

func (w *writer) line(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }

// field writes a field of a struct, unless it is empty.
func (w *writer) field(name, value string) {
	if value != "" {
		w.line("%s: %s,", name, value)
	}
}

// write writes a rule, with the variables that belong to it alone.
func (b *book) write(w *writer, r *rule) error {
	if err := b.refuse(r); err != nil {
		return err
	}
	law, err := b.laws.provisions(r.Law)
	if err != nil {
		return fmt.Errorf("rules/%s/rule.yaml: %w", r.Rule, err)
	}
	if err := b.dateReplaced(r); err != nil {
		return err
	}
	b.writeRule(w, r, law)
	writeOwnLists(w, r)
	return nil
}

// writeRule writes the rule itself, field by field.
func (b *book) writeRule(w *writer, r *rule, law []mabra.Provision) {
	severity, _ := mabra.ParseSeverity(r.Severity)
	w.line("// %s is the rule %s: %s.", GoName(r.Rule), r.Rule, r.Title.En)
	w.line("var %s = mabra.Rule{", GoName(r.Rule))
	w.field("ID", fmt.Sprintf("%q", r.Rule))
	w.field("Severity", "mabra."+sentence.Capital(severity.String()))
	if r.OfForm {
		w.field("OfForm", "true")
	}
	if r.WhenActive {
		w.field("WhenActive", "true")
	}
	w.field("Forms", list(r.Forms))
	w.field("Models", list(r.Models))
	w.field("Origin", fmt.Sprintf("mabra.Origin%s", GoName(string(r.Origin))))
	w.field("Source", b.source(r.Source).Go())
	w.field("Grounds", b.grounds(r))
	w.field("Law", provisions(law))
	if r.Abroad != (text{}) {
		w.field("Abroad", provision(abroad(r.Abroad, b.acts)))
	}
	if r.Words != nil {
		w.field("Words", r.words().Go())
	}
	w.field("Lists", lists(r.Lists))
	w.field("Title", r.Title.Go())
	w.field("What", r.What.Go())
	w.field("Why", r.Why.Go())
	w.field("Mend", r.Mend.Go())
	w.field("Messages", r.Message.Go())
	w.field("Phrases", r.Phrases.Go())
	w.line("}\n")
}

// writeOwnLists writes the words that a rule goes by besides those that readers are shown.
func writeOwnLists(w *writer, r *rule) {
	if r.Kinds != nil {
		w.line("// %sKinds are further words that the rule %s goes by, by what they are.", GoName(r.Rule), r.Rule)
		w.line("var %sKinds = %s\n", GoName(r.Rule), r.Kinds.Go())
	}
	if r.Replaced != nil {
		w.line("// %sSections are the sections that the rule %s speaks of, act by act.", GoName(r.Rule), r.Rule)
		w.line("var %sSections = %s\n", GoName(r.Rule), r.Replaced.Go())
		w.line("// %sWords are the words that the rule %s goes by besides.", GoName(r.Rule), r.Rule)
		w.line("var %sWords = %s\n", GoName(r.Rule), r.Replaced.wordsGo())
	}
}

// writeByParty writes what the rules rest on whose law goes by who takes part.
func (b *book) writeByParty(w *writer) {
	w.line("var byParty = map[string]ground{")
	for i := range b.rules {
		if r := &b.rules[i]; r.ByParty {
			w.line("%q: {sections: %s, otherwise: %s},", r.Rule, list(r.Law), r.Otherwise.Go())
		}
	}
	w.line("}\n")
}

// writeLists writes every list of wording.yaml.
func (b *book) writeLists(w *writer) {
	for _, id := range slices.Sorted(maps.Keys(b.wording.Lists)) {
		w.line("var %s = %s\n", listName(id), b.wording.Lists[id].Go(id, b.wording.Source))
	}
}

// writeSections writes every section by its id.
func (b *book) writeSections(w *writer) {
	w.line("var sections = []section{")
	for _, id := range slices.Sorted(maps.Keys(b.laws)) {
		s := b.laws[id]
		binds := list(s.Binds)
		if binds == "" {
			binds = "nil"
		}
		law := cite([]*section{s})
		law.From, law.Until = s.From, s.Until
		w.line("{%q, %s, %s},", id, binds, provision(law))
	}
	w.line("}")
}

// writeSources writes every text of sources.yaml by its id.
func (b *book) writeSources(w *writer) {
	w.line("\nvar sources = []source{")
	for _, id := range slices.Sorted(maps.Keys(b.sources)) {
		w.line("{%q, %s},", id, b.sources[id].text.Go())
	}
	w.line("}")
}
