package cli

import (
	"fmt"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/fieldpages"
	"github.com/mabra-hjulet/mabra/rules"
)

// fieldExplanation gives everything there is to know about a field.
func (s *session) fieldExplanation(e *fieldpages.Entry) string {
	var b strings.Builder
	b.WriteString(underlined(e.Title.In(s.lang)))
	b.WriteString(wrap(s.say(fieldFact, e.Path), ""))
	b.WriteString(wrap(s.say(kindFact, e.Kind), ""))
	b.WriteString(wrap(s.say(typeFact, e.Type.In(s.lang)), ""))
	required := optionalFact
	switch {
	case e.Required && e.Name() == e.Path:
		required = requiredFact
	case e.Required:
		required = requiredInGroupFact
	}
	b.WriteString(wrap(required.In(s.lang), ""))

	part := func(heading string, text string) {
		if text != "" {
			b.WriteString("\n" + heading + "\n" + text)
		}
	}
	part(fieldWhatHeading.In(s.lang), wrap(e.What.In(s.lang), "  "))
	part(fieldWordsHeading.In(s.lang), s.fieldWords(e))
	if len(e.Inside) > 0 {
		part(fieldInsideHeading.In(s.lang), wrap(strings.Join(e.Inside, ", "), "  "))
	}
	if who := fieldpages.WhoSees(e.Privacy).In(s.lang); who != "" {
		part(fieldPrivacyHeading.In(s.lang), wrap(who, "  "))
	}
	if e.Example != "" {
		part(exampleHeading.In(s.lang), indented(e.Example))
	}
	part(fieldRulesHeading.In(s.lang), s.fieldRules(e))
	return b.String()
}

// fieldWords lists the words that a field takes, with what they mean.
func (s *session) fieldWords(e *fieldpages.Entry) string {
	widest := 0
	for _, term := range e.Words {
		widest = max(widest, len(term.Key))
	}
	var b strings.Builder
	for _, term := range e.Words {
		fmt.Fprintf(&b, "  %-*s  %s\n", widest, term.Key, term.Label.In(s.lang))
	}
	return b.String()
}

// fieldRules lists the rules that look at a field.
func (s *session) fieldRules(e *fieldpages.Entry) string {
	var b strings.Builder
	for _, id := range e.Rules {
		if rule, ok := rules.Get(id); ok {
			b.WriteString("  " + id + ": " + rule.Title.In(s.lang) + "\n")
		}
	}
	return b.String()
}

// listFields lists fields of one name, to choose from.
func (s *session) listFields(found []fieldpages.Entry) {
	_, _ = s.out.WriteString(wrap(s.say(severalFields, len(found)), "") + "\n")
	widest := 0
	for i := range found {
		widest = max(widest, len(found[i].Path))
	}
	for i := range found {
		_, _ = fmt.Fprintf(s.out, "  %-*s  %s\n", widest, found[i].Path, found[i].Title.In(s.lang))
	}
}
