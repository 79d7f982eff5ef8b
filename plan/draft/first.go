package draft

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/line"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// FirstOptions are what a first plan is made for. Model and Form may be left out.
type FirstOptions struct {
	ID       uuid.UUID           // of the plan
	Day      mabra.Date          // the day the work with the plan begins
	Language mabra.Language      // of the comments, and what the plan is going to be written in
	Model    *plan.PracticeModel // the practice model that the plan is to follow
	Form     plan.Form           // left out: what the model makes, and otherwise a plan of one service
	Stage    plan.Stage          // where in life the child is; left out, it is to be filled in
	Checking []mabra.CheckOption // models of one's own that are made known
}

// First gives a first plan in YAML for somebody who has seen none: the parts that a small plan of the form needs, each with
// a comment that says what it is for, in the words of the practice model. It is a draft without errors in which nothing is
// said; what is to be filled in stands behind a # of its own.
func First(options FirstOptions) []byte {
	f := &first{FirstOptions: options, list: firstPlan()}
	f.Model, f.Form = modelOrForm(f.Model, f.Form)
	if f.Form == "" {
		f.Form = plan.FormOwn
		if f.Model != nil && len(f.Model.Documents) > 0 {
			f.Form = f.Model.Documents[0].Form
		}
	}
	f.practice = f.Model.Resolved(f.Form, f.Checking...)
	f.wheel, _ = wheel.FindModel(f.practice.Wheel, f.Checking...)
	f.ask()
	f.name()
	for i := range f.list.Parts {
		if p := &f.list.Parts[i]; f.needs(p) {
			f.part(p)
		}
	}
	return []byte(f.text.String())
}

// first writes one first plan, or wheel.
type first struct {
	FirstOptions
	list     *firstList
	practice *plan.PracticeModel
	wheel    *wheel.Model
	country  plan.Country
	asked    map[string]bool   // rules that an empty draft is told of
	put      map[string]string // what stands for what is in braces
	text     strings.Builder
}

// name gathers what is put into the rows.
func (f *first) name() {
	ids, in := &f.list.IDs, f.Language
	role := func(r plan.Role) string { return line.Of(f.practice.RoleName(r).In(in)) }
	f.put = map[string]string{
		"id": f.ID.String(), "form": string(f.Form), "language": string(in), "today": f.Day.String(),
		"document": sentence.Capital(line.Of(f.practice.DocumentName(f.Form).In(in))),
		"Named":    sentence.Capital(role(plan.RoleNamedPerson)), "named": role(plan.RoleNamedPerson),
		"Lead": sentence.Capital(role(plan.RoleLeadProfessional)), "lead": role(plan.RoleLeadProfessional),
		"named-person": f.idOf(plan.RoleNamedPerson), "lead-professional": f.idOf(plan.RoleLeadProfessional),
		"child": ids.Child.In(in), "guardian": ids.Guardian.In(in), "service": ids.Service.In(in), "need": ids.Need.In(in),
		"outcome": ids.Outcome.In(in), "action": ids.Action.In(in), "consent": ids.Consent.In(in),
		"meeting": ids.Meeting.In(in), "entry": ids.Entry.In(in), "other": ids.Other.In(in), "day": ids.Day.In(in),
		"wheel": f.practice.Wheel,
	}
	if f.Model != nil {
		f.put["model"] = f.Model.Name
	}
	f.put["stage"] = "#stage:"
	if f.Stage != "" {
		f.put["stage"] = "stage: " + string(f.Stage)
	}
	f.reviewed()
	f.practised()
}

// needs reports whether a part belongs to the plan.
func (f *first) needs(p *firstPart) bool {
	weight, _ := f.practice.Weight(p.Unless)
	return (p.Forms == nil || slices.Contains(p.Forms, f.Form)) &&
		f.isAsked(p.Asked) && weight != plan.WeightOff &&
		(p.Each != "questions" || len(f.practice.Questions) > 0) && // without words nobody knows what is asked
		!f.nothingFor(p.Say.In(f.Language))
}

// isAsked reports whether one of some rules asks for something, or none has to.
func (f *first) isAsked(by []string) bool {
	return len(by) == 0 || slices.ContainsFunc(by, func(rule string) bool { return f.asked[rule] })
}

// ask notes whose law holds for the plan, and which rules a draft of it is told of in which nothing is said: one that nobody
// has an action in, and one in which two services have.
func (f *first) ask() {
	checking := append(slices.Clone(f.Checking), mabra.At(f.Day))
	if f.Model != nil {
		checking = append(checking, plan.UnderModel(f.Model))
	}
	draft := &plan.Plan{
		ID: f.ID, Revision: 1, Status: plan.StatusDraft, Form: f.Form, Language: f.Language, Created: f.Day,
		Child: plan.Child{Pseudonym: "x"}, People: []plan.Person{
			{ID: "child", Roles: []plan.Role{plan.RoleChild}}, {ID: "guardian", Roles: []plan.Role{plan.RoleGuardian}},
		},
	}
	f.country, f.asked = draft.Index(checking...).Country(), map[string]bool{}
	note := func() {
		for _, found := range draft.Check(checking...) {
			f.asked[found.Rule.ID] = true
		}
	}
	note()
	draft.Organisations = []plan.Organisation{{ID: "one", Sector: plan.SectorSchool}, {ID: "two", Sector: plan.SectorSocialServices}}
	draft.Actions = []plan.Action{{Organisation: "one"}, {Organisation: "two"}}
	note()
	draft.Assessment = &plan.Assessment{Triangle: &triangle.Triangle{}}
	note()
}

// reviewed notes when the plan is first reviewed: at the latest, or at the earliest.
func (f *first) reviewed() {
	within, notBefore := f.practice.Review, false
	for _, times := range slices.Backward(f.practice.ReviewTimes) { // the model's own stand after those it builds on
		if times.Form != f.Form || times.Country != "" && times.Country != f.country {
			continue
		}
		within, notBefore = times.Later, times.NotBefore
		if times.First != nil {
			within = times.First
		}
		break
	}
	switch {
	case within == nil:
	case notBefore:
		f.put["earliest"] = within.After(f.Day).String()
	default:
		f.put["latest"] = within.After(f.Day).String()
	}
}

func (f *first) part(p *firstPart) {
	if f.text.Len() > 0 {
		f.text.WriteString("\n")
	}
	comment(&f.text, "", f.filled(p.Say.In(f.Language)))
	f.rows(p.Rows)
	switch p.Each {
	case "questions":
		for _, asked := range f.practice.Questions {
			f.put["number"], f.put["asked"] = strconv.Itoa(asked.Number), line.Of(asked.Text.In(f.Language))
			f.rows(p.Again)
		}
	case "indicators":
		for part, called := range f.wheelParts() {
			f.put["part"], f.put["called"] = part, called
			f.rows(p.Again)
		}
	}
}

// wheelParts gives the parts of the wheel, as a reading points to them, with what they are called.
func (f *first) wheelParts() func(yield func(part, called string) bool) {
	w := &wheel.Wheel{Readings: []wheel.Reading{f.wheel.Blank(f.Day, wheel.VoiceChild, "")}}
	called := map[wheel.Part]string{}
	for _, p := range w.Summary(f.Checking...).Parts {
		called[p.Part] = sentence.Capital(line.Of(p.Called.In(f.Language)))
	}
	return func(yield func(part, called string) bool) {
		for _, mark := range w.Readings[0].Indicators {
			part, at := "indicator: "+string(mark.Indicator), wheel.Part{Indicator: mark.Indicator}
			if mark.Area != "" {
				part, at = "area: "+mark.Area, wheel.Part{Area: mark.Area, Model: f.wheel.Name}
			}
			if !yield(part, called[at]) {
				return
			}
		}
	}
}

// rows writes rows, each with what is said over it.
func (f *first) rows(rows []firstRow) {
	for _, row := range rows {
		if f.nothingFor(row.Line) || !f.isAsked(row.Asked) {
			continue
		}
		uncommented := strings.Replace(row.Line, "#", "", 1) // what is said stands as far in as the field is going to
		before := uncommented[:len(uncommented)-len(strings.TrimLeft(uncommented, " "))]
		if said := f.said(row); said != "" {
			comment(&f.text, before, said)
		}
		f.text.WriteString(f.filled(row.Line) + "\n")
	}
}

// said gives what is said over a row.
func (f *first) said(row firstRow) string {
	sentences := []string{f.filled(row.Say.In(f.Language))}
	for _, also := range row.Also {
		if text := also.In(f.Language); !f.nothingFor(text) {
			sentences = append(sentences, f.filled(text))
		}
	}
	if words := f.words(row.Of, row.Except); words != "" {
		choose := f.list.Choose
		if !strings.Contains(words, " = ") {
			choose = f.list.ChoosePlain
		}
		sentences = append(sentences, strings.Replace(choose.In(f.Language), "%s", words, 1))
	}
	return strings.TrimSpace(strings.Join(sentences, " "))
}

var inBraces = regexp.MustCompile(`\{([A-Za-z-]+)\}`)

// filled gives a text with what is put into it.
func (f *first) filled(text string) string {
	return inBraces.ReplaceAllStringFunc(text, func(name string) string { return f.put[name[1:len(name)-1]] })
}

// nothingFor reports whether there is nothing to put into a text that something is to be put into.
func (f *first) nothingFor(text string) bool {
	name := inBraces.FindStringSubmatch(text)
	return name != nil && f.put[name[1]] == ""
}

// words lists the words of a field's vocabulary but one, with their labels where those are others.
func (f *first) words(path, except string) string {
	if path == "" {
		return ""
	}
	t := fields.Of(reflect.TypeFor[plan.Plan]())
	for _, name := range strings.Split(path, ".") {
		t = t.Named(name).Type
		for t.Elem != nil {
			t = t.Elem
		}
	}
	var words []string
	for _, term := range t.Vocabulary {
		switch label := term.Label.In(f.Language); term.Key {
		case except:
		case label:
			words = append(words, label)
		default:
			words = append(words, term.Key+" = "+label)
		}
	}
	return strings.Join(words, ", ")
}

// idOf makes an id of what a role is called: without what stands in brackets, with hyphens between the words. Where that is
// no id of its own, the role's key is.
func (f *first) idOf(role plan.Role) string {
	called, _, _ := strings.Cut(strings.ToLower(f.practice.RoleName(role).In(f.Language)), " (")
	id := strings.Join(strings.Fields(called), "-")
	others := []string{f.list.IDs.Child.In(f.Language), f.list.IDs.Guardian.In(f.Language), f.list.IDs.Service.In(f.Language)}
	if role != plan.RoleNamedPerson {
		others = append(others, f.idOf(plan.RoleNamedPerson))
	}
	if !isID.MatchString(id) || slices.Contains(others, id) {
		return string(role)
	}
	return id
}

var isID = regexp.MustCompile(`^[a-zåäö0-9][a-zåäö0-9-]{0,63}$`)
