package rulegen

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// refuse gives what does not hold together in a rule, or nil.
func (b *book) refuse(r *rule) error {
	for _, faultOf := range [...]func(*rule) string{
		faultOfHead, b.faultOfScope, b.faultOfSource, b.faultOfLists, faultOfMessage, b.faultOfLaw, faultOfTexts,
	} {
		if fault := faultOf(r); fault != "" {
			return fmt.Errorf("rules/%s/rule.yaml: %s", r.Rule, fault)
		}
	}
	return nil
}

// faultOfHead gives what is wrong with the id, the severity or the origin, or "".
func faultOfHead(r *rule) string {
	if !idForm.MatchString(r.Rule) {
		return "an id is a few words in small letters, joined by hyphens"
	}
	if _, ok := mabra.ParseSeverity(r.Severity); !ok {
		return "severity is error, warning or info"
	}
	if !r.Origin.Vocabulary().Has(string(r.Origin)) {
		return fmt.Sprintf("origin is one of %v", r.Origin.Vocabulary().Keys())
	}
	return ""
}

// faultOfScope gives the first form or practice model that there is not, or "".
func (b *book) faultOfScope(r *rule) string {
	if form := missingFrom(b.forms, r.Forms); form != "" {
		return fmt.Sprintf("there is no form %q", form)
	}
	if model := missingFrom(b.models, r.Models); model != "" {
		return fmt.Sprintf("there is no practice model %q", model)
	}
	return ""
}

// faultOfLists gives the first list of words that is missing or not in both languages, or "".
func (b *book) faultOfLists(r *rule) string {
	for _, id := range r.Lists {
		switch l, ok := b.wording.Lists[id]; {
		case !ok:
			return fmt.Sprintf("wording.yaml has no list %q", id)
		case l.Title.Sv == "" || l.Title.En == "" || len(l.Sv) == 0 || len(l.En) == 0:
			return fmt.Sprintf("the list %q of wording.yaml has a title or words in one language only", id)
		}
	}
	return ""
}

// faultOfMessage gives what the rule lacks of what it says when it is broken, or "".
func faultOfMessage(r *rule) string {
	if len(r.Message) == 0 {
		return "there is no message"
	}
	if r.ByParty != (r.Otherwise != text{}) {
		return "byParty and otherwise belong together"
	}
	return ""
}

// faultOfLaw gives the first section that binds somebody a rule by party cannot find in a plan, or "".
func (b *book) faultOfLaw(r *rule) string {
	for _, id := range r.Law {
		if s := b.laws[id]; r.ByParty && s != nil && missingFrom(parties, s.Binds) != "" {
			return fmt.Sprintf("%q binds somebody that no plan shows: laws.yaml says who can be asked for", id)
		}
	}
	return ""
}

// faultOfTexts gives a text that the two languages do not both say in full, or "".
func faultOfTexts(r *rule) string {
	for name, t := range r.texts() {
		switch {
		case strings.TrimSpace(t.Sv) == "" || strings.TrimSpace(t.En) == "":
			return fmt.Sprintf("%s is said in one language only, or not at all", name)
		case !slices.Equal(placeholders(t.Sv), placeholders(t.En)):
			return fmt.Sprintf("%s has other places to fill in in Swedish than in English", name)
		}
	}
	return ""
}

var (
	idForm      = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	placeholder = regexp.MustCompile(`\{[a-zA-Z]+\}`)
)

// placeholders lists the {places} of a text, sorted.
func placeholders(text string) []string {
	found := placeholder.FindAllString(text, -1)
	slices.Sort(found)
	return found
}

// texts gives every text of the rule that has to be there, by name.
func (r *rule) texts() map[string]text {
	texts := map[string]text{"title": r.Title, "what": r.What, "why": r.Why, "mend": r.Mend}
	for name, s := range r.Source.parts() {
		if s.ids == nil {
			texts[name] = s.own.text
		}
	}
	if r.ByParty {
		texts["otherwise"] = r.Otherwise
	}
	for _, v := range r.Message {
		texts["message "+v.name] = v.text
	}
	for _, v := range r.Phrases {
		texts["phrase "+v.name] = v.text
	}
	return texts
}

// missingFrom gives the first of names that is not among the known ones, or "".
func missingFrom(known, names []string) string {
	for _, name := range names {
		if !slices.Contains(known, name) {
			return name
		}
	}
	return ""
}

// endingsCut lists the names of the YAML files in a folder, without their ending.
func endingsCut(folder fs.FS, pattern string) ([]string, error) {
	files, err := fs.Glob(folder, pattern)
	if err != nil {
		return nil, err
	}
	for i, file := range files {
		files[i] = strings.TrimSuffix(file[strings.LastIndex(file, "/")+1:], ".yaml")
	}
	return files, nil
}
