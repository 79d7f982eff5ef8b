package page

import (
	"bytes"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
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

var practicePage = pageOf("practice", "meeting")

// Practice writes plans to practise on, one after the other, each beginning on a sheet of its own and with its parts numbered, so
// that those who read can say where they have seen something.
func Practice(w io.Writer, plans []Practised, options ...Option) error {
	l := practicePage().book("practice", options)
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
		one := practicePage().leaf(plans[i].Plan, options)
		one.Lang, one.pictures = l.Lang, l.pictures
		one.Boxes = &boxes{plan: i + 1, of: map[string]int{}}
		one.Heading = l.sentence("plan-number", strconv.Itoa(i+1)) + ". " + one.PlanName()
		one.Meta = join([]string{l.Text(plans[i].Title), one.versionLine()})
		one.Body = slices.DeleteFunc(one.rest(), func(d detail) bool { return d.Field == "copies" })
		var text bytes.Buffer
		if err := one.kind.template.ExecuteTemplate(&text, "practised", one); err != nil {
			return nil, nil, err
		}
		l.pictures = one.pictures
		drawn, numbers = append(drawn, template.HTML(text.String())), append(numbers, one.Boxes)
	}
	return drawn, numbers, nil
}

// A stepList is data/steps.yaml.
type stepList struct {
	Steps []step `yaml:"steps" privacy:"structure"`
}

// A step is one part of the exercise.
type step struct {
	Name    mabra.Text `yaml:"name" privacy:"structure"`
	Minutes int        `yaml:"minutes" privacy:"structure"`
	Text    mabra.Text `yaml:"text" privacy:"structure"`
}

var steps = sync.OnceValue(func() []step {
	return yamldoc.Own[stepList](files, "data/steps.yaml", "ExerciseSteps").Steps
})

// An exerciseBody is what the sheet of the exercise has of its own.
type exerciseBody struct {
	Steps   []step
	Minutes int
	Pairs   [][]writing
}

// A writing is where those who have read a plan write what they have seen.
type writing struct {
	Heading string
	About   string
	Lines   []struct{}
}

var exercisePage = pageOf("exercise", "meeting")

// Exercise writes the sheet of an exercise with the plans: what those who take part do and how long, and where two and two of
// them write what they have seen in two plans.
func Exercise(w io.Writer, plans []Practised, options ...Option) error {
	l := exercisePage().book("exercise", options)
	body := exerciseBody{Steps: steps()}
	for _, s := range body.Steps {
		body.Minutes += s.Minutes
	}
	for i := range plans {
		if i%2 == 0 {
			body.Pairs = append(body.Pairs, nil)
		}
		pair := &body.Pairs[i/2]
		*pair = append(*pair, writing{
			Heading: l.sentence("plan-number", strconv.Itoa(i+1)) + ". " + l.Text(plans[i].Title),
			About:   l.Text(plans[i].About),
			Lines:   make([]struct{}, len(plans[i].Lessons)),
		})
	}
	l.Body = body
	return l.write(w)
}

// A keyPart is the key to one plan.
type keyPart struct {
	Heading string
	Lessons []keyLesson
}

type keyLesson struct {
	Box     string // the number of the part; empty where the part is missing
	Place   string
	Changed []string
	More    int // how many more things of the same kind have changed
	Rule    *mabra.Rule
	Mend    string
}

var keyPage = pageOf("key", "meeting")

// Key writes the key to plans that are practised on: what is not right, where it stands on the pages that Practice writes, how it was
// before, and what there is to learn. It is for whoever leads the exercise.
func Key(w io.Writer, plans []Practised, options ...Option) error {
	l := keyPage().book("key", options)
	_, numbers, err := l.practised(plans, options)
	if err != nil {
		return err
	}
	var parts []keyPart
	for i := range plans {
		part := keyPart{Heading: l.sentence("plan-number", strconv.Itoa(i+1)) + ". " + l.Text(plans[i].Title)}
		for _, lesson := range plans[i].Lessons {
			part.Lessons = append(part.Lessons, l.keyLesson(lesson, numbers[i]))
		}
		parts = append(parts, part)
	}
	l.Body = parts
	return l.write(w)
}

// mostChanged is how many sentences say how something was before; after that they are counted.
const mostChanged = 3

func (l *leaf) keyLesson(lesson Lesson, numbers *boxes) keyLesson {
	k := keyLesson{Box: numbers.where(lesson.At), Place: capital(plan.PlaceInWords(lesson.At).In(l.Lang)), Rule: lesson.Rule,
		Mend: l.byHand(lesson.Rule.Mend.In(l.Lang))}
	for i, text := range lesson.Changed {
		if i == mostChanged {
			k.More = len(lesson.Changed) - mostChanged
			break
		}
		k.Changed = append(k.Changed, beginning(l.Text(text)))
	}
	return k
}

// longestChanged is how many characters of a sentence the key has room for: enough to find the place by.
const longestChanged = 240

// beginning gives a text, or its first words where it is long.
func beginning(text string) string {
	if utf8.RuneCountInString(text) <= longestChanged {
		return text
	}
	runes := []rune(text)[:longestChanged]
	cut := string(runes)
	if at := strings.LastIndexByte(cut, ' '); at > 0 {
		cut = cut[:at]
	}
	return cut + " …"
}
