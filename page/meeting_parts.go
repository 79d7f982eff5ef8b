package page

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// Analysed gives how those who work with the plan understand what they see.
func (l *leaf) Analysed() *plan.Analysis {
	if l.Assessment == nil || l.Assessment.Analysis == nil || l.Assessment.Analysis.Text == "" {
		return nil
	}
	return l.Assessment.Analysis
}

// Assessed gives what else there is of an assessment: not the tools and the analysis, which are told on their own.
func (l *leaf) Assessed() *detail {
	if l.Assessment == nil {
		return nil
	}
	rest := *l.Assessment
	rest.Wheel, rest.Triangle, rest.Resilience, rest.Analysis = nil, nil, nil, nil
	d := l.told(&rest)
	if d.isEmpty() {
		return nil
	}
	d.Title = l.sentence("assessed")
	return d
}

// told gives all that stands in a group.
func (l *leaf) told(group any) *detail {
	value := reflect.ValueOf(group).Elem()
	d := new(detail)
	l.fillGroup(d, fields.Of(value.Type()), value)
	return d
}

// Asked gives the questions of the plan as the practice model words them, with their answers.
func (l *leaf) Asked() []titled {
	var asked []titled
	for _, q := range l.Questions {
		title := l.sentence("question", strconv.Itoa(q.Number))
		if wording, known := l.Question(q.Number); known {
			title += ". " + wording.In(l.Lang)
		} else if q.Text != "" {
			title += ". " + q.Text
		}
		answer := q.Answer
		if by := l.signed(q.By, q.Date); by != "" && answer != "" {
			answer += "\n" + by
		}
		asked = append(asked, titled{title, answer})
	}
	return asked
}

// signed gives who said something and when.
func (l *leaf) signed(by string, day mabra.Date) string {
	var words []string
	if by != "" {
		words = append(words, l.Who(by))
	}
	if !day.IsZero() {
		words = append(words, l.Day(day))
	}
	return strings.Join(words, ", ")
}

// Signals gives the signals that the plan began with.
func (l *leaf) Signals() []detail {
	if l.Reason == nil {
		return nil
	}
	reason := plan.Reason{Signals: l.Reason.Signals}
	d := l.told(&reason)
	return d.Parts
}

// ChildDetail gives what the plan says of who the child is.
func (l *leaf) ChildDetail() *detail { return l.told(&l.Child) }

// A working is somebody with a part in the plan.
type working struct {
	Name  string
	Part  string // the roles by the model's names, title and service
	Reach string // how to reach them, and what they need to take part
}

// Working gives everybody with a part in the plan but the child, in the order of the plan.
func (l *leaf) Working() []working {
	var all []working
	for i := range l.People {
		p := &l.People[i]
		if p.Has(plan.RoleChild) {
			continue
		}
		all = append(all, working{Name: l.name(p), Part: l.partOf(p), Reach: l.reach(p)})
	}
	return all
}

func (l *leaf) partOf(p *plan.Person) string {
	var words []string
	add := func(word string) {
		if word != "" && !slices.ContainsFunc(words, func(known string) bool { return strings.EqualFold(known, word) }) {
			words = append(words, word)
		}
	}
	add(p.Relation)
	add(p.Title)
	for _, role := range p.Roles {
		if role != plan.RoleProfessional {
			add(l.RoleName(role).In(l.Lang))
		}
	}
	if o := l.Organisation(p.Organisation); o != nil {
		add(o.Name)
	}
	return strings.Join(words, ", ")
}

// reach tells the rest of a person: all but what stands in the name and the part.
func (l *leaf) reach(p *plan.Person) string {
	rest := *p
	rest.ID, rest.Name, rest.Roles, rest.Relation, rest.Title, rest.Organisation = "", "", nil, "", "", ""
	return l.told(&rest).line()
}

// line gives a detail in one line.
func (d *detail) line() string {
	var words []string
	for _, s := range d.Says {
		words = append(words, s.Title+": "+s.Words)
	}
	for i := range d.Parts {
		words = append(words, d.Parts[i].line())
	}
	return join(words)
}

// NeedLine gives what part of the wheel and the triangle a need is about, and who saw it.
func (l *leaf) NeedLine(n *plan.Need) string {
	rest := *n
	rest.ID, rest.Text = "", ""
	return l.told(&rest).line()
}

// GoalLine gives the rest of an outcome.
func (l *leaf) GoalLine(o *plan.Outcome) string {
	rest := *o
	rest.ID, rest.Text, rest.Needs, rest.Evidence, rest.Status, rest.Result = "", "", nil, "", "", ""
	return l.told(&rest).line()
}

// DeedMore gives the rest of an action.
func (l *leaf) DeedMore(d actionTold) string {
	rest := *d.Action
	rest.ID, rest.Text, rest.Outcomes, rest.Status, rest.Result = "", "", nil, "", ""
	rest.Start, rest.Due, rest.Frequency = mabra.Date{}, mabra.Date{}, ""
	if rest.Responsible != "" {
		rest.Responsible = ""
	} else {
		rest.Organisation = ""
	}
	return l.told(&rest).line()
}

// CalledAll gives what several ids name.
func (l *leaf) CalledAll(ids []string) string {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = l.Who(id)
	}
	return strings.Join(words, ", ")
}

// Signed gives those who have signed, and who is to.
func (l *leaf) Signed() []titled {
	var all []titled
	for i := range l.Signatures {
		s := l.Signatures[i]
		day := s.Date
		who := l.Who(s.By)
		s.By, s.Date = "", mabra.Date{}
		if more := l.told(&s).line(); more != "" {
			who += " (" + more + ")"
		}
		all = append(all, titled{who, l.Day(day)})
	}
	return all
}
