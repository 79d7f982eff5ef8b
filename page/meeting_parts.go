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
	d.Title = l.sentence("assessed")
	return d.orNil()
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
	Number int // in the plan
	Name   string
	Part   string // the roles by the model's names, title and service
}

// Working gives everybody with a part in the plan but the child, in the order of the plan.
func (l *leaf) Working() []working {
	var all []working
	for i := range l.People {
		if p := &l.People[i]; !p.Has(plan.RoleChild) {
			all = append(all, working{i + 1, l.name(p), l.partOf(p)})
		}
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

// Reached gives how to reach those with a part in the plan, and what else it says of them.
func (l *leaf) Reached() *detail {
	d := &detail{Title: l.sentence("reach")}
	for i := range l.People {
		rest := l.People[i]
		if !rest.Has(plan.RoleChild) { // who is named with them among those who are in the plan
			rest.Relation, rest.Title, rest.Organisation = "", "", ""
		}
		rest.ID, rest.Name, rest.Roles = "", "", nil
		if line := l.told(&rest).line(); line != "" {
			d.Says = append(d.Says, titled{l.name(&l.People[i]), line})
		}
	}
	return d.orNil()
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

// DeedsMore gives the rest of the actions, by their numbers.
func (l *leaf) DeedsMore() *detail {
	more := &detail{Title: l.sentence("deeds-more")}
	for _, d := range l.Work().Deeds {
		rest := *d.Action
		rest.ID, rest.Text, rest.Outcomes, rest.Status, rest.Result = "", "", nil, "", ""
		rest.Start, rest.Due, rest.Frequency = mabra.Date{}, mabra.Date{}, ""
		if rest.Responsible != "" {
			rest.Responsible = ""
		} else {
			rest.Organisation = ""
		}
		item := detail{Says: []titled{{l.sentence("deed"), l.Placed(d.Place)}}}
		if d.By != "" {
			item.Says = append(item.Says, titled{l.sentence("done-by"), l.Who(d.By)})
		}
		told := l.told(&rest)
		item.Says, item.Parts = append(item.Says, told.Says...), told.Parts
		if len(item.Says) > 1 || len(item.Parts) > 0 {
			more.Parts = append(more.Parts, item)
		}
	}
	return more.orNil()
}

// CalledAll gives what several ids name.
func (l *leaf) CalledAll(ids []string) string {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = l.Who(id)
	}
	return listed(words)
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
