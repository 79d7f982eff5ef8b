package desk

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A formRequest asks how a document of a kind is filled in. The form and the practice model are those of a plan.
type formRequest struct {
	Kind  string    `json:"kind"`
	Form  plan.Form `json:"form"`
	Model string    `json:"model"`
	Wheel string    `json:"wheel"` // the model of the wheel; left out, that of the practice model
}

// A formAnswer is what a form is made of: the parts of the document in the order of the paper form, and each kind of group in it.
type formAnswer struct {
	Root      string               `json:"root"` // the group that is the document
	Title     string               `json:"title"`
	Parts     []formPart           `json:"parts"`
	Groups    map[string]formGroup `json:"groups"`
	Nests     []formNest           `json:"nests"`
	Questions []choice             `json:"questions"` // the practice model's, by number
}

// A formPart is a part of the document, on one heading. What is folded is seen when it is asked for, or when something stands in it.
type formPart struct {
	Heading string   `json:"heading"`
	Hint    string   `json:"hint"`
	Fields  []string `json:"fields"`
	Folded  bool     `json:"folded"`
}

// A formNest says that the items of a list stand inside those of another that they name.
type formNest struct {
	List string `json:"list"`
	In   string `json:"in"`
	By   string `json:"by"`
}

// A formGroup is a kind of group: its fields, in order, and those that name it.
type formGroup struct {
	Fields []formField `json:"fields"`
	Called []string    `json:"called"`
	One    string      `json:"one"` // what one of a list of them is called
}

// A formField is a field as a form asks for it.
type formField struct {
	Name     string   `json:"name"`
	Title    string   `json:"title"`
	Hint     string   `json:"hint"`
	Kind     string   `json:"kind"` // short, long, whole, yes, day, partial, choice, reference, id, uuid, group
	List     bool     `json:"list,omitempty"`
	Group    string   `json:"group,omitempty"`
	Choices  []choice `json:"choices,omitempty"`
	Open     bool     `json:"open,omitempty"` // a choice that may be another than those
	To       []string `json:"to,omitempty"`   // of a reference: the lists of what it may name
	Required bool     `json:"required,omitempty"`
	First    bool     `json:"first,omitempty"` // seen even when nothing stands in it
}

func form(a asked, r formRequest) (*formAnswer, error) {
	empty := document.New(r.Kind)
	if empty == nil {
		return nil, errNoForm
	}
	t := reflect.TypeOf(empty).Elem()
	b := &formBuilder{asked: a, request: r, answer: formAnswer{Root: t.String(), Groups: map[string]formGroup{}}}
	if r.Kind == plan.Kind {
		b.index = (&plan.Plan{Form: r.Form, Model: r.Model}).Index(a.checking()...)
		b.answer.Title = sentence.Capital(b.index.FormName(r.Form).In(a.Lang))
		b.questions()
	}
	b.group(fields.Of(t))
	b.parts(fields.Of(t))
	return &b.answer, nil
}

// A formBuilder is the work on one form.
type formBuilder struct {
	asked
	request formRequest
	index   *plan.Index // of a plan: says what its practice model calls things
	answer  formAnswer
}

// questions gives the wording of the questions of the practice model.
func (b *formBuilder) questions() {
	for number := 1; ; number++ {
		wording, there := b.index.Question(number)
		if !there {
			return
		}
		b.answer.Questions = append(b.answer.Questions, choice{Key: strconv.Itoa(number), Title: wording.In(b.Lang)})
	}
}

// parts gives the parts of the document as its file has them or, where it has none, one with all fields.
func (b *formBuilder) parts(t *fields.Type) {
	f, there := forms()[b.request.Kind]
	if !there {
		b.answer.Parts = []formPart{{Fields: t.Names()}}
		return
	}
	for _, p := range f.Parts {
		folded := len(p.First) > 0 && !slices.Contains(p.First, string(b.request.Form)) || p.Folded
		b.answer.Parts = append(b.answer.Parts, formPart{p.Heading.In(b.Lang), p.Hint.In(b.Lang), p.Fields, folded})
	}
	for _, n := range f.Nests {
		b.answer.Nests = append(b.answer.Nests, formNest(n))
	}
}

// group describes a kind of group, and those inside it.
func (b *formBuilder) group(t *fields.Type) {
	name := t.Go.String()
	if _, there := b.answer.Groups[name]; there {
		return
	}
	shown := shownOf(name)
	g := formGroup{Called: shown.Called, One: shown.One.In(b.Lang)}
	b.answer.Groups[name] = g // so that a group inside itself ends
	for i := range t.Fields {
		g.Fields = append(g.Fields, b.field(&t.Fields[i], shown))
	}
	slices.SortStableFunc(g.Fields, func(x, y formField) int { return shown.place(x.Name) - shown.place(y.Name) })
	b.answer.Groups[name] = g
}

// field describes one field, and the kind of group that it leads to.
func (b *formBuilder) field(f *fields.Field, shown *shownGroup) formField {
	field := formField{Name: f.Name, Title: f.Title().In(b.Lang), Hint: hints()[f.Key()].In(b.Lang), To: f.Ref}
	field.Required = len(f.Validate) > 0 && f.Validate[0] == "required"
	field.First = field.Required || len(shown.First) == 0 || slices.Contains(shown.First, f.Name)
	t := f.Type
	for t.Elem != nil {
		field.List = field.List || t.Kind == fields.List
		t = t.Elem
	}
	field.Kind = kindOfField(f, t)
	switch {
	case t.Kind == fields.Object:
		field.Group = t.Go.String()
		b.group(t)
	case t.Vocabulary != nil:
		field.Choices = b.words(t.Vocabulary)
	default:
		field.Choices, field.Open = b.known(f)
		if field.Choices != nil {
			field.Kind = "choice"
		}
	}
	return field
}

// kindsOfField are what the kinds of value are called.
var kindsOfField = map[fields.Kind]string{
	fields.Integer: "whole", fields.Boolean: "yes", fields.Date: "day", fields.PartialDate: "partial", fields.UUID: "uuid",
	fields.Object: "group",
}

func kindOfField(f *fields.Field, t *fields.Type) string {
	kind, other := kindsOfField[t.Kind]
	switch {
	case other:
		return kind
	case t.Vocabulary != nil:
		return "choice"
	case len(f.Ref) > 0:
		return "reference"
	case f.Name == "id":
		return "id"
	case f.Privacy == fields.FreeText && !slices.Contains(shortTexts(), f.Key()):
		return "long"
	}
	return "short"
}

// words gives a vocabulary to choose from, in the words of the practice model and of its wheel.
func (b *formBuilder) words(v mabra.Vocabulary) []choice {
	all := make([]choice, len(v))
	for i, term := range v {
		all[i] = choice{Key: term.Key, Title: sentence.Capital(b.word(v, term))}
	}
	return all
}

func (b *formBuilder) word(v mabra.Vocabulary, term mabra.Term) string {
	called := mabra.Text(term.Label).In(b.Lang)
	switch {
	case b.index == nil:
	case &v[0] == &(plan.Role("")).Vocabulary()[0]:
		called = b.index.RoleName(plan.Role(term.Key)).In(b.Lang)
	case &v[0] == &(plan.Form("")).Vocabulary()[0]:
		called = b.index.FormName(plan.Form(term.Key)).In(b.Lang)
	case &v[0] == &(wheel.Indicator("")).Vocabulary()[0]:
		if m := b.wheel(); m != nil && spoken(m.Language, b.Lang) == b.Lang {
			if label, there := m.Label(wheel.Indicator(term.Key)); there || label != "" {
				called = label
			}
		}
	}
	return called
}

// wheel gives the model of the wheel that the document goes by, or nil.
func (b *formBuilder) wheel() *wheel.Model {
	name := b.request.Wheel
	if name == "" {
		m, found := b.practiceModel(b.request.Model)
		if !found {
			return nil
		}
		name = m.Resolved(b.request.Form, b.checking()...).Wheel
	}
	m, _ := wheel.FindModel(name, b.checking()...)
	return m
}

// known gives what a text without a vocabulary may be chosen from all the same, and whether it may be something else.
func (b *formBuilder) known(f *fields.Field) (from []choice, open bool) {
	switch f.Key() {
	case "plan.Plan.model", "plan.PracticeModel.base":
		return practiceModels(b.asked), true
	case "wheel.Reading.model", "plan.PracticeModel.wheel":
		return wheelModels(b.asked), true
	case "plan.Plan.language", "wheel.Document.language", "triangle.Document.language", "resilience.Document.language":
		return languages(b.Lang), true
	case "wheel.Mark.area":
		return areas(b.wheel()), true
	}
	return nil, false
}

func areas(m *wheel.Model) []choice {
	if m == nil {
		return nil
	}
	var all []choice
	for i := range m.Areas {
		all = append(all, choice{Key: m.Areas[i].ID, Title: m.Areas[i].Label})
	}
	return all
}

func languages(in mabra.Language) []choice {
	var all []choice
	for _, lang := range mabra.Languages() {
		all = append(all, choice{Key: string(lang), Title: said("form.language-"+string(lang), in)})
	}
	return all
}
