package rulegen

import (
	"bytes"
	"fmt"
	"go/format"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A book is everything that the files say.
type book struct {
	rules   []rule
	acts    []act
	laws    laws
	sources map[string]ground
	wording wording
	forms   []string
	models  []string
}

// Generate gives the Go of package rules. Root is the repository: its folder rules holds the data, and the names of forms
// and practice models are taken from where those are kept. The error says which file does not hold together, and why.
func Generate(root fs.FS) ([]byte, error) {
	b, err := read(root)
	if err != nil {
		return nil, err
	}
	w := &writer{}
	w.line("// Code generated from the folders beside this file; DO NOT EDIT.")
	w.line("\n// Run go test ./internal/rulegen -update.\n\npackage rules\n")
	w.line(`import "github.com/mabra-hjulet/mabra"`)
	w.line("\nvar all = []*mabra.Rule{")
	for i := range b.rules {
		w.line("&%s,", GoName(b.rules[i].Rule))
	}
	w.line("}\n")
	for i := range b.rules {
		if err := b.write(w, &b.rules[i]); err != nil {
			return nil, err
		}
	}
	b.writeByParty(w)
	b.writeLists(w)
	b.writeSections(w)
	b.writeSources(w)
	return format.Source(w.Bytes())
}

func read(root fs.FS) (*book, error) {
	folder, err := fs.Sub(root, "rules")
	if err != nil {
		return nil, err
	}
	b := &book{}
	if b.rules, err = readRules(folder); err != nil {
		return nil, err
	}
	if b.acts, b.laws, err = readLaws(folder); err != nil {
		return nil, err
	}
	if err := readYAML(folder, "sources.yaml", &b.sources); err != nil {
		return nil, err
	}
	if err := readYAML(folder, "wording.yaml", &b.wording); err != nil {
		return nil, err
	}
	var forms struct {
		Vocabulary string `yaml:"vocabulary"`
		Terms      []struct {
			Key  string         `yaml:"key"`
			Rest map[string]any `yaml:",inline"`
		} `yaml:"terms"`
	}
	if err := readYAML(root, "schemas/vocabulary/form.yaml", &forms); err != nil {
		return nil, err
	}
	for _, form := range forms.Terms {
		b.forms = append(b.forms, form.Key)
	}
	if b.models, err = endingsCut(root, "plan/models/*.yaml"); err != nil {
		return nil, err
	}
	return b, nil
}

// GoName gives the name of a rule's variable: NeedWithoutAction for need-without-action.
func GoName(id string) string {
	var name strings.Builder
	for _, word := range strings.Split(id, "-") {
		switch word {
		case "id", "json", "sip", "gip", "lss":
			name.WriteString(strings.ToUpper(word))
		default:
			name.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return name.String()
}

// A writer gathers lines of Go.
type writer struct{ bytes.Buffer }

func (w *writer) line(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }

// field writes a field of a struct, unless it is empty.
func (w *writer) field(name, value string) {
	if value != "" {
		w.line("%s: %s,", name, value)
	}
}

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
	severity, _ := mabra.ParseSeverity(r.Severity)
	w.line("// %s is the rule %s: %s.", GoName(r.Rule), r.Rule, r.Title.En)
	w.line("var %s = mabra.Rule{", GoName(r.Rule))
	w.field("ID", fmt.Sprintf("%q", r.Rule))
	w.field("Severity", "mabra."+strings.ToUpper(severity.String()[:1])+severity.String()[1:])
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
	return nil
}

// dateReplaced gives every act that has replaced another its first day.
func (b *book) dateReplaced(r *rule) error {
	if r.Replaced == nil {
		return nil
	}
	for i := range r.Replaced.Acts {
		a := &r.Replaced.Acts[i]
		s := b.laws[a.Law]
		if s == nil || len(a.Short) == 0 {
			return fmt.Errorf("rules/%s/rule.yaml: what replaced %s is not in laws.yaml, or has no short name", r.Rule, a.Old)
		}
		a.from = s.From
	}
	return nil
}

// words gives the lists as readers see them: of replaced sections, the old one and where the same thing stands now.
func (r *rule) words() words {
	if r.Replaced == nil {
		return *r.Words
	}
	shown := *r.Words
	for i := range r.Replaced.Acts {
		a := &r.Replaced.Acts[i]
		for _, s := range a.Sections {
			now, check := s.New, text{}
			switch {
			case now == text{}:
				now = text{Sv: "se " + a.New, En: "see " + a.New}
			case !s.Verified:
				check = text{Sv: " (inte bekräftat)", En: " (not confirmed)"}
			}
			shown.Sv = append(shown.Sv, s.Old+" "+a.Short[0]+" → "+now.Sv+check.Sv)
			shown.En = append(shown.En, s.Old+" "+a.Short[0]+" → "+now.En+check.En)
		}
	}
	return shown
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
