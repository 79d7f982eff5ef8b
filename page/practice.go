package page

import (
	"bytes"
	"html/template"
	"io"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Practised is a made-up plan with things in it that are not right, for people to find.
type Practised struct {
	Title   mabra.Text // what it is about
	About   mabra.Text // what it lets people practise
	Plan    *plan.Index
	Lessons []Lesson
}

// A Lesson is one thing that is not right in a plan.
type Lesson struct {
	At      mabra.Path
	Rule    *mabra.Rule
	Changed []mabra.Text // what was another way before, each in a sentence
}

// Practice writes plans to practise on, one after the other, each beginning on a sheet of its own and with its parts numbered, so
// that those who read can say where they have seen something.
func Practice(w io.Writer, plans []Practised, options ...Option) error {
	l := courseOf("practice").book("practice", options)
	body, _, err := l.practised(plans, options)
	if err != nil {
		return err
	}
	l.Body = body
	return l.write(w)
}

// book begins a page of several made-up plans.
func (k *kind) book(heading string, options []Option) *leaf {
	l := k.leaf(nil, options)
	l.Heading = l.sentence(heading)
	l.Title, l.Invented = l.Heading, true
	return l
}

// practised draws the plans, and gives where on the page what stands.
func (l *leaf) practised(plans []Practised, options []Option) ([]template.HTML, []*boxes, error) {
	var drawn []template.HTML
	var numbers []*boxes
	for i := range plans {
		one := courseOf("practice").leaf(plans[i].Plan, options)
		one.Lang, one.pictures = l.Lang, l.pictures
		one.Boxes = &boxes{plan: i + 1, of: map[string]int{}}
		one.Heading = l.numbered(i, one.PlanName())
		one.Meta = join([]string{l.Text(plans[i].Title), one.versionLine()})
		one.Body = slices.DeleteFunc(one.rest(), func(d detail) bool { return d.Field == "copies" })
		var text bytes.Buffer
		if err := fill(one.kind, &text, "practised", one); err != nil {
			return nil, nil, err
		}
		l.pictures = one.pictures
		drawn, numbers = append(drawn, template.HTML(text.String())), append(numbers, one.Boxes)
	}
	return drawn, numbers, nil
}

// numbered gives the heading of the plan at a place: Plan 4. Tindras plan.
func (l *leaf) numbered(at int, heading string) string {
	return l.sentence("plan-number", strconv.Itoa(at+1)) + ". " + heading
}
