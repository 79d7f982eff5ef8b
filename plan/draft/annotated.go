package draft

import (
	"fmt"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Annotated gives the draft in YAML for people to read, with comments in a language: what is proposed and why, whose the
// words are, what there is to build on, and first what is still open. Without its comments it is what Encode gives of the
// plan. The error says that the plan holds something that no document can hold.
func (d *Draft) Annotated(lang mabra.Language) ([]byte, error) {
	text, err := d.Plan.Encode(mabra.YAML)
	if err != nil {
		return nil, err
	}
	a := &annotator{Draft: d, lang: lang, about: map[string]*plan.Proposal{}}
	for i := range d.Plan.Proposals {
		p := &d.Plan.Proposals[i]
		a.about[p.About+string(p.Field)] = p
	}
	a.head()
	section, item := "", 0
	for _, row := range strings.SplitAfter(string(text), "\n") {
		switch {
		case row != "" && row[0] >= 'a' && row[0] <= 'z':
			section, _, _ = strings.Cut(row, ":")
			item = 0
			a.beforeField(section)
		case strings.HasPrefix(row, "  - "): // what is written over several lines stands further in
			a.beforeItem(section, item)
			item++
		}
		a.text.WriteString(row)
	}
	return []byte(a.text.String()), nil
}

// An annotator writes a draft with comments.
type annotator struct {
	*Draft
	lang  mabra.Language
	about map[string]*plan.Proposal
	text  strings.Builder
}

// widest is how far out a comment in the library's own words goes. One with somebody's words stands on one line, so that
// no part of them begins a comment.
const widest = 110

// comment writes a comment in the library's own words.
func (a *annotator) comment(before, text string) { comment(&a.text, before, text) }

func comment(into *strings.Builder, before, text string) {
	row := before + "#"
	for _, word := range strings.Fields(text) {
		if len([]rune(row))+1+len([]rune(word)) > widest {
			into.WriteString(row + "\n")
			row = before + "#"
		}
		row += " " + word
	}
	into.WriteString(row + "\n")
}

func (a *annotator) say(text mabra.Text, args ...any) string {
	return fmt.Sprintf(text.In(a.lang), args...)
}

// said writes a comment with somebody's words, and whose they are.
func (a *annotator) said(before string, at plan.Origin) {
	words := strings.Join(strings.Fields(a.Words(at)), " ")
	a.text.WriteString(before + "#   - " + line.Of(a.say(lines().Quoted, a.whose(at), words)) + "\n")
}

// whose says who said something: the voice, and the person in the plan.
func (a *annotator) whose(at plan.Origin) string {
	voice := lines().Somebody.In(a.lang)
	if at.Voice != "" {
		voice = mabra.LabelOf(at.Voice).In(a.lang)
	}
	if at.By != "" {
		voice += " (" + at.By + ")"
	}
	return voice
}

// head says what the document is, and what is open, once for each kind and person.
func (a *annotator) head() {
	for _, text := range lines().Head {
		a.comment("", text.In(a.lang))
	}
	a.comment("", "")
	a.comment("", lines().Open.In(a.lang))
	type kind struct {
		kind   OpenKind
		voice  wheel.Voice
		person string
	}
	groups := map[kind][]*Open{}
	var order []kind
	for i := range a.Open {
		o := &a.Open[i]
		k := kind{o.Kind, o.Voice, o.Person}
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], o)
	}
	for _, k := range order {
		a.open(groups[k])
	}
	a.text.WriteString("\n")
}

// open says what is open of one kind, with one person.
func (a *annotator) open(alike []*Open) {
	text := "- "
	if whose := a.concerns(alike[0]); whose != "" {
		text += whose + ": "
	}
	text += mabra.LabelOf(alike[0].Kind).In(a.lang)
	var called []string
	known := map[string]bool{"": true}
	for _, o := range alike {
		if name := o.Called.In(a.lang); !known[name] {
			known[name] = true
			called = append(called, name)
		}
	}
	if len(called) > 0 {
		text += " – " + line.Of(strings.Join(called, ", "))
	}
	a.comment("", text)
	for _, o := range alike {
		for _, at := range o.From {
			if o.Kind == OpenSaidEarlier || o.Kind == OpenFactorsOrigin {
				a.said("", at)
			}
		}
	}
}

// concerns says whom something open concerns.
func (a *annotator) concerns(o *Open) string {
	switch {
	case o.Voice != "":
		return a.whose(plan.Origin{Voice: o.Voice, By: o.Person})
	case o.Kind == OpenNamedPerson:
		return ""
	}
	return o.Person
}

func (a *annotator) beforeField(field string) {
	switch p := a.about[field]; {
	case field == "assessment":
		a.comment("", lines().Said.In(a.lang))
	case field == "proposals":
		a.comment("", lines().Below.In(a.lang))
	case p == nil:
	case field == string(plan.ProposedForm):
		a.comment("", a.say(lines().Form, mabra.LabelOf(p.Because).In(a.lang), a.Form.Because.In(a.lang)))
	default:
		a.comment("", a.say(lines().Proposal, mabra.LabelOf(p.Because).In(a.lang)))
	}
}

const within = "  " // before the items of a list

func (a *annotator) beforeItem(section string, item int) {
	switch section {
	case "people":
		if p := a.about[a.Plan.People[item].ID]; p != nil {
			a.comment(within, a.say(lines().Proposal, mabra.LabelOf(p.Because).In(a.lang)))
		}
	case "questions":
		if text, ok := a.practice.Wording(a.Plan.Questions[item].Number); ok {
			a.comment(within, line.Of(text.In(a.lang)))
		}
	case "needs":
		a.beforeNeed(a.about[a.Plan.Needs[item].ID])
	}
}

func (a *annotator) beforeNeed(p *plan.Proposal) {
	if p == nil {
		return
	}
	a.comment(within, a.say(lines().Need, a.whose(p.From[0]), mabra.LabelOf(p.Because).In(a.lang)))
	if len(p.From) > 1 {
		a.comment(within, lines().Also.In(a.lang))
		for _, at := range p.From[1:] {
			a.said(within, at)
		}
	}
	if len(p.Strengths) > 0 {
		a.comment(within, lines().Build.In(a.lang))
		for _, at := range p.Strengths {
			a.said(within, at)
		}
	}
}
