package page

import (
	"bytes"
	"html/template"
	"io"
	"slices"
	"strconv"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

var formPage = pageOf("form")

// Form writes a form to fill in by hand, for a form of plan under a practice model, in the model's own words: its name for
// the plan and the roles, its questions, its wheel. It holds no data of anybody. A nil model is that of the form.
func Form(w io.Writer, model *plan.PracticeModel, form plan.Form, options ...Option) error {
	empty := &plan.Plan{Form: form}
	l := formPage().leaf(nil, options)
	x := empty.Index(append(slices.Clip(l.set.checking), plan.UnderModel(model))...)
	l.Heading = sentence.Capital(x.FormName(form).In(l.Lang))
	l.Title = l.Heading
	title := l.Heading
	if model != nil {
		title = model.Title.In(l.Lang)
	}
	l.Meta = l.sentence("meta", title)
	parts, err := l.blankParts(x)
	if err != nil {
		return err
	}
	l.Body = parts
	return l.write(w)
}

// A blankList is data/blank.yaml.
type blankList struct {
	Parts []blankPart `yaml:"parts" privacy:"structure"`
}

// A blankPart is a part of the form: fields to fill in, lines to write on, a table.
type blankPart struct {
	Heading mabra.Text   `yaml:"heading" privacy:"structure"`
	Hint    mabra.Text   `yaml:"hint" privacy:"structure"`
	Own     string       `yaml:"own" privacy:"structure"` // what is put in: people, questions, wheel, triangle, matrix
	Forms   []plan.Form  `yaml:"forms" privacy:"structure"`
	Voice   string       `yaml:"voice" privacy:"structure"` // whose words are written there
	Fields  []mabra.Text `yaml:"fields" privacy:"structure"`
	Lines   int          `yaml:"lines" privacy:"structure"`
	Columns []mabra.Text `yaml:"columns" privacy:"structure"`
	Rows    int          `yaml:"rows" privacy:"structure"`
	Times   int          `yaml:"times" privacy:"structure"` // how often it is there; once where 0

	First   []string      `yaml:"-"` // what stands in the first column
	Prompts []string      `yaml:"-"` // questions, each with its lines
	Picture template.HTML `yaml:"-"` // to draw in
}

var blanks = sync.OnceValue(func() *blankList { return yamldoc.Own[blankList](files, "data/blank.yaml", "BlankParts") })

// blankParts gives the parts of the form for the form of plan, filled with what the practice model has of its own.
func (l *leaf) blankParts(x *plan.Index) ([]blankPart, error) {
	var parts []blankPart
	for _, part := range blanks().Parts {
		if len(part.Forms) > 0 && !slices.Contains(part.Forms, x.Form) {
			continue
		}
		switch part.Own {
		case "people":
			for _, role := range []plan.Role{plan.RoleNamedPerson, plan.RoleLeadProfessional, plan.RoleGuardian, plan.RoleGuardian} {
				part.First = append(part.First, sentence.Capital(x.RoleName(role).In(l.Lang)))
			}
		case "questions":
			for number := 1; ; number++ {
				question, asked := x.Question(number)
				if !asked {
					break
				}
				part.Prompts = append(part.Prompts, l.sentence("question", strconv.Itoa(number))+". "+question.In(l.Lang))
			}
			if len(part.Prompts) == 0 {
				continue
			}
		default:
			draw := blankPicture(part.Own, x.PracticeWheel())
			if draw == nil {
				break
			}
			svg, err := l.drawn(draw)
			if err != nil {
				return nil, err
			}
			part.Picture = svg
		}
		parts = append(parts, part)
	}
	return parts, nil
}

// blankPicture gives what draws a sheet to fill in by hand; nil where there is no such picture.
func blankPicture(name string, parts *wheel.Model) func(*bytes.Buffer, mabra.Drawing) error {
	switch name {
	case "wheel":
		return func(w *bytes.Buffer, how mabra.Drawing) error {
			return wheel.WriteBlankSVG(w, parts, nil, how)
		}
	case "triangle":
		return func(w *bytes.Buffer, how mabra.Drawing) error { return triangle.WriteBlankSVG(w, how) }
	case "matrix":
		return func(w *bytes.Buffer, how mabra.Drawing) error { return resilience.WriteBlankSVG(w, how) }
	}
	return nil
}

// Lying reports whether the sheet of the part lies down.
func (p blankPart) Lying() bool { return p.Own == "triangle" }

// Turns gives as many turns as a part has.
func (p blankPart) Turns() []struct{} { return make([]struct{}, max(p.Times, 1)) }

// Writing gives the lines to write on.
func (p blankPart) Writing() []struct{} { return make([]struct{}, p.Lines) }

// EmptyRows gives the rows with nothing in them.
func (p blankPart) EmptyRows() []struct{} { return make([]struct{}, p.Rows) }

// OtherColumns gives the columns but for the first.
func (p blankPart) OtherColumns() []mabra.Text { return p.Columns[1:] }
