package cli

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

// An agendaPage is what to ask, as a text to read from.
type agendaPage struct {
	*followUp
	*plan.Index
	out *bytes.Buffer
	why []string // of each question that has been written
}

func (f *followUp) agendaText(out *bytes.Buffer, x *plan.Index, a *timeline.Agenda) {
	p := &agendaPage{followUp: f, Index: x, out: out}
	p.title(f.say(askAt, p.day(a.Day)))
	if a.Last.IsZero() {
		p.paragraph(f.say(reviewedNever), "")
	} else {
		p.paragraph(f.say(reviewedLast, p.day(a.Last)), "")
	}
	p.paragraph(f.say(askGently), "")
	p.part(viewsHeading, a.Views)
	for i := range a.Outcomes {
		p.outcome(&a.Outcomes[i])
	}
	if len(a.Loose) > 0 {
		p.heading(f.say(looseHeading))
		p.actions(a.Loose)
	}
	p.part(aroundHeading, a.Around)
	p.part(roundHeading, a.Round)
	p.heading(f.say(whyAsked))
	for i, why := range p.why {
		p.item(i+1, why, "")
	}
}

// item writes a text with its number, further in than who is asked.
func (p *agendaPage) item(number int, text, indent string) {
	text = strings.TrimLeft(wrap(text, indent+strings.Repeat(" ", numberWidth)), " ")
	_, _ = fmt.Fprintf(p.out, "%s%*d. %s", indent, numberWidth-2, number, text)
}

const numberWidth = 6 // with the point and the space after it

func (p *agendaPage) day(day mabra.Date) string { return day.InWords().In(p.lang) }

func (p *agendaPage) title(text string) {
	p.out.WriteString(text + "\n" + strings.Repeat("=", utf8.RuneCountInString(text)) + "\n")
}

func (p *agendaPage) heading(text string) {
	p.out.WriteByte('\n')
	p.paragraph(text, "")
	p.out.WriteByte('\n')
}

// paragraph writes a text. What a plan says cannot forge a line, or be obeyed by a terminal.
func (p *agendaPage) paragraph(text, indent string) {
	p.out.WriteString(wrap(line.Of(strings.Join(strings.Fields(text), " ")), indent))
}

func (p *agendaPage) part(heading mabra.Text, questions []timeline.Question) {
	if len(questions) > 0 {
		p.heading(heading.In(p.lang))
		p.questions(questions, "")
	}
}

func (p *agendaPage) outcome(o *timeline.About) {
	p.out.WriteByte('\n')
	p.paragraph(p.say(outcomeHeading, o.Text), "")
	status := plan.OutcomeOpen
	if written, _ := p.Outcome(o.ID); written != nil && written.Status != "" {
		status = written.Status
	}
	about := p.say(statusIs, mabra.LabelOf(status).In(p.lang))
	if status != plan.OutcomeReached && !o.Due.IsZero() {
		about += " " + p.say(dueOn, p.day(o.Due))
	}
	p.paragraph(about, "")
	if o.Evidence != "" {
		p.paragraph(p.say(seenBy, o.Evidence), "")
	}
	p.questions(o.Questions, "")
	p.actions(o.Actions)
}

func (p *agendaPage) actions(list []timeline.About) {
	for i := range list {
		a := &list[i]
		p.out.WriteByte('\n')
		p.paragraph(p.say(actionHeading, a.Text), "  ")
		if len(a.Toward) > 0 {
			p.paragraph(p.say(alsoToward), "  ")
		}
		p.questions(a.Questions, "  ")
	}
}

// questions writes questions, with who is asked once over those that they are asked.
func (p *agendaPage) questions(list []timeline.Question, indent string) {
	for i := range list {
		q := &list[i]
		if i == 0 || q.Voice != list[i-1].Voice || !slices.Equal(q.Who, list[i-1].Who) {
			p.paragraph(p.asked(q), indent+"  ")
		}
		p.why = append(p.why, because(q))
		p.item(len(p.why), q.Text.In(p.lang), indent)
	}
}

// because gives the rule and the places that a question rests on.
func because(q *timeline.Question) string {
	why := make([]string, 0, len(q.Places)+1)
	if q.Rule != "" {
		why = append(why, q.Rule)
	}
	for _, place := range q.Places {
		why = append(why, string(place))
	}
	return strings.Join(why, ", ")
}

// asked says who is asked: whose voice it is, and their names where the plan has them.
func (p *agendaPage) asked(q *timeline.Question) string {
	var names []string
	for _, id := range q.Who {
		if name := p.nameOf(id); name != "" {
			names = append(names, name)
		}
	}
	heading := voiceHeadings[q.Voice].In(p.lang)
	if len(names) > 0 {
		heading += " (" + strings.Join(names, "; ") + ")"
	}
	return heading + ":"
}

func (p *agendaPage) nameOf(id string) string {
	if o := p.Organisation(id); o != nil {
		return o.Name
	}
	q := p.Person(id)
	switch {
	case q == nil:
		return ""
	case q.Name == "" && q.Has(plan.RoleChild):
		return p.Child.Pseudonym
	case q.Name == "":
		return q.Title
	case q.Title != "" && q.Organisation != "":
		return q.Name + ", " + q.Title
	}
	return q.Name
}
