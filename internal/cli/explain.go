package cli

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fieldpages"
	"github.com/mabra-hjulet/mabra/internal/rulepages"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

func (s *session) explain() *cobra.Command {
	var all bool
	cmd := s.command(explainUse, explainShort, explainLong, func(_ *cobra.Command, args []string) error {
		switch {
		case all == (len(args) == 1) || len(args) > 1:
			return s.misuse(oneRuleOrAll)
		case all:
			s.listRules()
			return nil
		}
		return s.explainOne(args[0])
	})
	cmd.Flags().BoolVar(&all, "all", false, allFlag.In(s.lang))
	return cmd
}

// listRules writes one line for each rule.
func (s *session) listRules() {
	widest := 0
	for _, rule := range rules.All() {
		widest = max(widest, len(rule.ID))
	}
	for _, rule := range rules.All() {
		_, _ = fmt.Fprintf(s.out, "%-*s  %-10s  %s\n", widest, rule.ID, rule.Severity.Label(s.lang), rule.Title.In(s.lang))
	}
}

// explainOne explains a rule, or a field of a document.
func (s *session) explainOne(asked string) error {
	if rule, ok := rules.Get(asked); ok {
		_, _ = s.out.WriteString(s.explanation(&rule))
		return nil
	}
	switch found := fieldpages.Find(asked); len(found) {
	case 0:
		return s.misuse(neitherRuleNorField, s.suggestion(asked, append(rules.IDs(), fieldpages.Names()...)))
	case 1:
		_, _ = s.out.WriteString(s.fieldExplanation(&found[0]))
	default:
		s.listFields(found)
	}
	return nil
}

// explanation gives everything there is to know about a rule.
func (s *session) explanation(rule *mabra.Rule) string {
	e := &explanation{session: s}
	e.text.WriteString(underlined(rule.Title.In(s.lang)))
	e.fact(ruleWord, rule.ID)
	e.fact(severityWord, s.severity(rule))
	e.fact(originWord, rule.Origin.Vocabulary().Label(string(rule.Origin), s.lang))
	e.fact(formsWord, s.forms(rule))
	e.fact(modelsWord, strings.Join(rule.Models, ", "))
	e.part(whatHeading, rule.What.In(s.lang))
	e.part(whyHeading, rule.Why.In(s.lang))
	e.part(mendHeading, rule.Mend.In(s.lang))
	e.part(sourceHeading, rule.Source.In(s.lang))
	for _, provision := range rule.Law {
		e.text.WriteString(wrap(s.inForce(provision), "  "))
	}
	e.words(rule)
	if example, ok := rulepages.ExampleOf(rule.ID); ok {
		e.part(exampleHeading, exampleNote.In(s.lang))
		e.text.WriteString("\n  " + wrongWord.In(s.lang) + "\n" + indented(example.Wrong.In(s.lang)))
		e.text.WriteString("\n  " + rightWord.In(s.lang) + "\n" + indented(example.Right.In(s.lang)))
	}
	if len(rule.Messages) > 1 {
		e.part(variantsHeading, s.variants(rule))
	}
	return e.text.String()
}

// An explanation is the text about a rule while it is written.
type explanation struct {
	*session
	text strings.Builder
}

// fact writes a name and what it is, unless there is nothing.
func (e *explanation) fact(name mabra.Text, value string) {
	if value != "" {
		e.text.WriteString(wrap(name.In(e.lang)+": "+value, ""))
	}
}

// part writes a text under a heading.
func (e *explanation) part(heading mabra.Text, text string) {
	e.text.WriteString("\n" + heading.In(e.lang) + "\n" + wrap(text, "  "))
}

// words writes the words that the rule goes by, in both languages.
func (e *explanation) words(rule *mabra.Rule) {
	if words := rule.Words; words.Sv != nil {
		e.part(wordsHeading, e.say(inSwedish, strings.Join(words.Sv, ", "))+"\n"+e.say(inEnglish, strings.Join(words.En, ", ")))
	}
	for i, list := range rule.Lists {
		if i == 0 {
			e.part(wordsHeading, list.Source.In(e.lang)+".")
		}
		e.text.WriteString("\n" + wrap(list.Title.In(e.lang)+".", "  "))
		e.text.WriteString(wrap(e.say(inSwedish, strings.Join(list.Words.Sv, ", ")), "  "))
		e.text.WriteString(wrap(e.say(inEnglish, strings.Join(list.Words.En, ", ")), "  "))
	}
}

func underlined(title string) string {
	return title + "\n" + strings.Repeat("=", utf8.RuneCountInString(title)) + "\n"
}

// variants lists what a finding may say, by the names of the variants.
func (s *session) variants(rule *mabra.Rule) string {
	var lines []string
	for _, v := range rule.Messages {
		lines = append(lines, "- "+v.Name+": "+v.Text.In(s.lang))
	}
	return strings.Join(lines, "\n")
}

// indented gives lines of a document as they are, further in.
func indented(document string) string {
	return "    " + strings.ReplaceAll(strings.TrimSuffix(document, "\n"), "\n", "\n    ") + "\n"
}

// inForce gives a text of law and the days between which it is in force.
func (s *session) inForce(provision mabra.Provision) string {
	text := "- " + provision.Text.In(s.lang)
	if !provision.From.IsZero() {
		text += s.say(fromDay, provision.From)
	}
	if !provision.Until.IsZero() {
		text += s.say(untilDay, provision.Until)
	}
	return text
}

func (s *session) severity(rule *mabra.Rule) string {
	label := rule.Severity.Label(s.lang)
	if rule.WhenActive {
		label += onlyInfoInDraft.In(s.lang)
	}
	return label
}

func (s *session) forms(rule *mabra.Rule) string {
	var labels []string
	for _, form := range rule.Forms {
		labels = append(labels, plan.Form(form).Vocabulary().Label(form, s.lang))
	}
	return strings.Join(labels, ", ")
}
