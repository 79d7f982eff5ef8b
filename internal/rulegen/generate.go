package rulegen

import (
	"fmt"
	"go/format"
	"io/fs"
	"strings"
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

// read reads everything that rules are made of.
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
