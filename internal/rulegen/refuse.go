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
	say := func(format string, args ...any) error {
		return fmt.Errorf("rules/%s/rule.yaml: %s", r.Rule, fmt.Sprintf(format, args...))
	}
	if !idForm.MatchString(r.Rule) {
		return say("an id is a few words in small letters, joined by hyphens")
	}
	if _, ok := mabra.ParseSeverity(r.Severity); !ok {
		return say("severity is error, warning or info")
	}
	if !r.Origin.Vocabulary().Has(string(r.Origin)) {
		return say("origin is one of %v", r.Origin.Vocabulary().Keys())
	}
	if form := missingFrom(b.forms, r.Forms); form != "" {
		return say("there is no form %q", form)
	}
	if model := missingFrom(b.models, r.Models); model != "" {
		return say("there is no practice model %q", model)
	}
	for _, id := range r.Source.ids {
		if _, ok := b.sources[id]; !ok {
			return say("sources.yaml has no %q", id)
		}
	}
	for _, id := range r.Lists {
		switch l, ok := b.wording.Lists[id]; {
		case !ok:
			return say("wording.yaml has no list %q", id)
		case l.Title.Sv == "" || l.Title.En == "" || len(l.Sv) == 0 || len(l.En) == 0:
			return say("the list %q of wording.yaml has a title or words in one language only", id)
		}
	}
	if len(r.Message) == 0 {
		return say("there is no message")
	}
	if r.ByParty != (r.Otherwise != text{}) {
		return say("byParty and otherwise belong together")
	}
	for _, id := range r.Law {
		if s := b.laws[id]; r.ByParty && s != nil && missingFrom(parties, s.Binds) != "" {
			return say("%q binds somebody that no plan shows: laws.yaml says who can be asked for", id)
		}
	}
	for name, t := range r.texts() {
		switch {
		case strings.TrimSpace(t.Sv) == "" || strings.TrimSpace(t.En) == "":
			return say("%s is said in one language only, or not at all", name)
		case !slices.Equal(placeholders(t.Sv), placeholders(t.En)):
			return say("%s has other places to fill in in Swedish than in English", name)
		}
	}
	return nil
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
	if len(r.Source.ids) == 0 {
		texts["source"] = r.Source.own
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
